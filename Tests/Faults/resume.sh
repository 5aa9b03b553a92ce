#!/bin/bash
# Kills a run over a folder with SIGKILL at random moments, again and again, each time going on with
# --resume, until it is done; and checks what caveat promises: the folder then equals that of a run nobody
# disturbed, byte for byte, and what the killed runs had done was not done again.
#
#     Tests/Faults/resume.sh [TIMES]      100 runs that are killed until they are done, unless told otherwise
#
# The executable is $CAVEAT, or .build/release/caveat. Ends with status 1 when a promise breaks.
set -u
times=${1:-100}
caveat=$(realpath "${CAVEAT:-.build/release/caveat}") || exit 2
here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2

. "$here/site.sh"
echo > site/empty.html

options=(scan site --rules rules.compiled --format json,html,csv,sarif,warc --group-by folder)
start=$(date +%s%N)
"$caveat" "${options[@]}" --output whole --summary whole.csv 2> whole.log || { cat whole.log; exit 2; }
length=$((($(date +%s%N) - start) / 1000000))
pages=$(grep -o '^[0-9]* pages' whole.log)

broken=0
killed=0
saved=0
fail() { echo "broken: $*"; broken=$((broken + 1)); }

for round in $(seq "$times"); do
    rm -rf out out.csv
    resume=()
    for attempt in $(seq 50); do
        "$caveat" "${options[@]}" --output out --summary out.csv "${resume[@]}" 2> errors &
        process=$!
        # The last attempt has all the time it wants; the first ones are cut short.
        if [ "$attempt" -lt 8 ]; then
            moment=$((RANDOM * length / 32768))
            sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
            kill -KILL "$process" 2> /dev/null
        fi
        wait "$process" 2> /dev/null
        status=$?
        [ "$status" = 137 ] || break
        killed=$((killed + 1))
        resume=(--resume)
    done
    [ "$status" = 0 ] || fail "round $round: status $status: $(head -1 errors)"
    grep -q "^$pages" errors || fail "round $round: the summary is another: $(tail -1 errors)"
    before=$(grep -o '[0-9]* done before' errors | grep -o '[0-9]*')
    saved=$((saved + ${before:-0}))
    diff -r -x .caveat-journal whole out > differences || fail "round $round: $(head -1 differences)"
    cmp -s whole.csv out.csv || fail "round $round: the table beside the reports differs"
    [ -z "$(find out -name '.caveat-*.tmp')" ] || fail "round $round: a temporary is left"
    # A run with nothing to do does nothing, and gives the same.
    "$caveat" "${options[@]}" --output out --summary out.csv --resume 2> errors
    grep -q "; ${pages% pages} done before" errors || fail "round $round: $(tail -1 errors)"
    diff -r -x .caveat-journal whole out > differences || fail "round $round: $(head -1 differences)"
done

echo "$times runs of $length ms and $pages, killed $killed times, $saved pages not done again by the last" \
    "attempts, $broken promises broken"
[ "$broken" = 0 ]
