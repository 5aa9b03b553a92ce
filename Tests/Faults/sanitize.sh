#!/usr/bin/env bash
# Builds caveat with the compiler's checks of memory or of threads in it, and lets it read many pages: broken
# ones, each of which must keep the laws of reading, and those of the repository in every format.
#
#     Tests/Faults/sanitize.sh address|thread [MUTANTS]      200 mutants, unless told otherwise
#
# `address` ends with status 1 for a byte that is read or written out of place, and for memory that is lost;
# `thread` for a value that two threads use without order. Builds go to .build/address and .build/thread.
set -euo pipefail
cd "$(dirname "$0")/../.."

check=${1:?"usage: Tests/Faults/sanitize.sh address|thread [MUTANTS]"}
mutants=${2:-200}
build=.build/$check

# Swift's own backtraces would take the place of what the sanitizer has to say.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=1:halt_on_error=1

reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT

# A table keeps each rule that was asked for until the process ends, and the forms of rule files, by which the
# build reads them, are kept too. They hold their parts by pointers that carry the case of an enumeration in
# their spare bits, which the leak checker does not take for pointers.
printf 'leak:RuleTable\nleak:RuleForms\n' > "$reports/kept"
export LSAN_OPTIONS=suppressions=$reports/kept:print_suppressions=0

# Where two threads want one `Synchronization.Mutex` at the same time, the library locks it, in which nothing is
# counted, so that the sanitizer takes what the mutex guards for unguarded. These hold nothing else.
printf 'race_top:BundledFiles\nrace_top:RuleTable\n' > "$reports/guarded"
export TSAN_OPTIONS=halt_on_error=1:suppressions=$reports/guarded

swift build --sanitize="$check" --product CaveatBenchmarks --scratch-path "$build"
swift build --sanitize="$check" --product caveat --scratch-path "$build"
programs=$(swift build --sanitize="$check" --scratch-path "$build" --show-bin-path)

"$programs/caveat" scan Examples/pages Tests/CaveatTests/Fixtures/hostile --jobs 8 --quiet \
    --output "$reports/all" --format text,markdown,json,jsonl,html
test -s "$reports/all/index.html"
"$programs/CaveatBenchmarks" --torture "$mutants"
