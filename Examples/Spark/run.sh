#!/usr/bin/env bash
# Runs the Spark jobs for real on this machine, that on a table and that on archives: two workers, COUNT pages (20,000
# unless told otherwise), a worker and a caveat process killed half-way, every row checked. Needs Python 3.10 and
# Java 17; Spark comes from the package index.
#
#     Examples/Spark/run.sh [COUNT]
#
# The environment variable CAVEAT names the executable; without it, it is built here.
set -euo pipefail
cd "$(dirname "$0")/../.."

count=${1:-20000}
if ! command -v java > /dev/null; then
    echo "Spark needs Java 17 or later; on Debian: sudo apt-get install default-jre-headless" >&2
    exit 2
fi
if [ -z "${CAVEAT:-}" ]; then
    swift build -c release --product caveat
    CAVEAT=$(swift build -c release --show-bin-path)/caveat
fi
export CAVEAT

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet pyspark pyarrow 'pandas<3' orjson
for rehearsal in rehearse rehearse_archives; do
    mkdir "$work/$rehearsal"
    "$work/python/bin/python" "Examples/Spark/$rehearsal.py" "$count" "$work/$rehearsal"
done
