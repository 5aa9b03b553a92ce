#!/bin/bash
# Kills runs over a folder at random moments, by SIGKILL and by SIGTERM in turn, and checks what caveat
# promises: no half report under its name, no temporary after SIGTERM or after the next run, and a
# rerun that equals a run nobody disturbed.
#
#     Tests/Faults/kill.sh [TIMES]      200 times, unless told otherwise
#
# The executable is $CAVEAT, or .build/release/caveat. Ends with status 1 when a promise breaks.
set -u
times=${1:-200}
caveat=$(realpath "${CAVEAT:-.build/release/caveat}") || exit 2
here=$(realpath "$(dirname "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2

. "$here/site.sh"

options=(scan site --rules rules.compiled --format json --quiet)
run() { "$caveat" "${options[@]}" --output "$1"; }
temporaries() { find out -name '.caveat-*.tmp' 2>/dev/null | wc -l; }

start=$(date +%s%N)
run whole || { echo "the undisturbed run failed"; exit 2; }
length=$((($(date +%s%N) - start) / 1000000))

broken=0
killed=0
leftover=0
fail() { echo "broken: $*"; broken=$((broken + 1)); }

for round in $(seq "$times"); do
    if ((RANDOM % 4 == 0)); then rm -rf out; fi
    signal=$([ $((round % 2)) = 0 ] && echo TERM || echo KILL)
    "$caveat" "${options[@]}" --output out &
    process=$!
    moment=$((RANDOM * length / 32768))
    sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
    before=$(temporaries)
    kill -"$signal" "$process" 2>/dev/null && killed=$((killed + 1))
    wait "$process" 2>/dev/null
    status=$?
    case $status in
        0 | 137 | 143) ;;
        *) fail "round $round: status $status after SIG$signal" ;;
    esac
    after=$(temporaries)
    leftover=$((leftover + after))
    if [ "$signal" = TERM ] && [ "$after" -gt "$before" ]; then
        fail "round $round: a temporary is left after SIGTERM"
    fi
    if [ -d out ]; then
        while read -r report; do
            cmp -s "out/$report" "whole/$report" || fail "round $round: half a report: $report"
        done < <(cd out && find . -name '*.report.json')
    fi
done

run out || fail "the rerun failed"
diff -r -x .caveat-journal whole out > differences || fail "the rerun differs: $(head -1 differences)"
[ "$(temporaries)" = 0 ] || fail "a temporary is left after the rerun"

echo "$times runs of up to $length ms, $killed killed, $leftover temporaries left by kills," \
    "$broken promises broken"
[ "$broken" = 0 ]
