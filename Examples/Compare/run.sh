#!/usr/bin/env bash
# Times caveat beside libxml2's tree, trafilatura and resiliparse over a folder of your own pages:
#
#     Examples/Compare/run.sh FOLDER [ROUNDS]
#
# The peers are measured when Python finds them: pip install trafilatura lxml_html_clean resiliparse
set -euo pipefail
if (($# < 1)); then
    echo "usage: Examples/Compare/run.sh FOLDER [ROUNDS]" >&2
    exit 2
fi
folder=$(realpath "$1")
cd "$(dirname "$0")/../.."
swift build -c release --product CaveatBenchmarks >&2
program=$(swift build -c release --show-bin-path)/CaveatBenchmarks
exec python3 Examples/Compare/compare.py "$program" "$folder" "${@:2}"
