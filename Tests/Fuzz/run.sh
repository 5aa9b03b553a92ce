#!/usr/bin/env bash
# Tries one way into caveat with inputs that libFuzzer makes: Tests/Fuzz/run.sh TARGET SECONDS [option of libFuzzer…]
#
# Targets: page encodings plain rules phrases regexes lists ignoring compiled. Without a target, lists them.
# Inputs that were worth keeping stay in .build-fuzz/corpus/TARGET and are the start of the next run; an input that
# breaks something is written to .build-fuzz/broken/TARGET-….
set -euo pipefail
cd "$(dirname "$0")/../.."

target=${1:-}
seconds=${2:-60}
library=$(find "$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")" \
    -name "libclang_rt.fuzzer_no_main*$(uname -m).a" -print -quit)
if [ -z "$library" ]; then
    echo "this Swift toolchain has no libFuzzer (libclang_rt.fuzzer_no_main); try a release from swift.org" >&2
    exit 2
fi

export CAVEAT_FUZZER=$library
swift build -c release --product CaveatFuzz --scratch-path .build-fuzz
program=$(swift build -c release --scratch-path .build-fuzz --show-bin-path)/CaveatFuzz
[ -n "$target" ] || exec "$program"

# Seeds: small pages, texts, rule files and phrases of this repository.
corpus=.build-fuzz/corpus/$target
mkdir -p "$corpus" .build-fuzz/broken
case $target in
    page | encodings) cp Examples/pages/*.html "$corpus" ;;
    plain) cp Examples/pages/*.txt "$corpus" ;;
    rules) find Rules Examples -name '*.yaml' -size -12k -exec cp {} "$corpus" \; ;;
    phrases) sed -n 's/^ *- //p' Rules/??/*.yaml | head -300 | split -l 1 - "$corpus/phrase-" ;;
    regexes) printf '%s\n' '(art|ст)\. ?[0-9]+' '^[^a-z]*$' 'a(b|c)*d' '[А-Я]{2,4}' | split -l 1 - "$corpus/regex-" ;;
    lists) printf 'name,until\n"Lantern, the",2027-01-01\nOdd Ship,\n' > "$corpus/table"
        printf '{"name":"Lantern"}\n{"name":"Odd Ship"}\n' > "$corpus/lines" ;;
    ignoring) printf 'ignore:\n  - {rule: zz.general.notice, reason: seen}\n' > "$corpus/ignored" ;;
    compiled) printf '\1\2\3' > "$corpus/change" ;;
esac

exec "$program" "$target" "$corpus" -dict=Tests/Fuzz/words.dict -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=2048 -max_len=4096 -artifact_prefix=".build-fuzz/broken/$target-" -print_final_stats=1 "${@:3}"
