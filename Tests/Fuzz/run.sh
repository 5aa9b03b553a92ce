#!/usr/bin/env bash
# Tries one way into caveat with inputs that libFuzzer makes:
#
#     Tests/Fuzz/run.sh TARGET SECONDS [option of libFuzzer…]
#
# Targets: page encodings plain rules phrases regexes lists ignoring compiled records warc mime; see FuzzTarget.swift. The
# pages must keep the laws of PageLaws, rules must be refused or usable, and nothing may trap.
#
# The first run builds caveat anew with counters in it, which takes minutes. Inputs that were worth
# keeping stay in .build/fuzz/corpus/TARGET and are the start of the next run. An input that breaks
# something ends the run, and is written to .build/fuzz/broken/TARGET-…; to see it again:
#
#     Tests/Fuzz/run.sh TARGET 0 .build/fuzz/broken/TARGET-…
#
# One core makes about 280 executions a second on the page target with inputs of up to 1 KB, not the 1,000 that one
# might wish for: 40% of the time goes to the fuzzer's own counters and traces of comparisons, and every input is
# read three times and written as eight reports. The rules are decoded once for each process.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=${1:?"usage: Tests/Fuzz/run.sh TARGET SECONDS [option of libFuzzer...]"}
seconds=${2:-60}
build=.build/fuzz

# The fuzzer's runtime belongs to the compiler: below the folder that it names itself, or beside it.
resources=$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
beside=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")
runtime=libclang_rt.fuzzer_no_main-$(uname -m).a
library=$(find -L "$resources" "$beside/lib" -name "$runtime" -print -quit 2>/dev/null || true)
if [ -z "$library" ]; then
    echo "this Swift toolchain has no libFuzzer: no $runtime in $resources or $beside/lib." >&2
    echo "Toolchains from https://swift.org for Linux have it; put one first in PATH." >&2
    exit 2
fi

export CAVEAT_FUZZER=$library
swift build -c release --product CaveatFuzz --scratch-path "$build"
program=$(swift build -c release --scratch-path "$build" --show-bin-path)/CaveatFuzz

# Swift's own backtraces would catch a crash before libFuzzer can write its input.
export SWIFT_BACKTRACE=enable=no

corpus=$build/corpus/$target
mkdir -p "$corpus" "$build/broken"
if [ "$seconds" = 0 ]; then exec "$program" "$target" "${@:3}"; fi

# Each line of standard input becomes a seed.
lines() { (cd "$corpus" && split -a 4 -l 1 - line-); }
# Reports of the tests have one name in many folders, and are no pages.
pages=(Examples/pages/*.html Tests/CaveatExtractionTests/Fixtures/*/*.html Tests/CaveatTests/Fixtures/*/*.html)
case $target in
    page) cp "${pages[@]}" "$corpus" ;;
    # The first byte picks the encoding: A is the third.
    encodings) for page in "${pages[@]}"; do
        { printf A; cat "$page"; } > "$corpus/${page##*/}"
    done ;;
    plain) cp Examples/pages/*.txt "$corpus" ;;
    rules) find Rules -name '*.yaml' -size -12k -exec cp {} "$corpus" \; ;;
    phrases) cat Rules/??/*.yaml | awk '/^ *- / && ++n <= 300 { sub(/^ *- /, ""); print }' | lines ;;
    regexes) printf '%s\n' '(art|ст)\. ?[0-9]+' '^[^a-z]*$' 'a(b|c)*d' '[А-Я]{2,4}' | lines ;;
    lists)
        printf 'name,until\n"Lantern, the",2027-01-01\nOdd Ship,\n' > "$corpus/table"
        printf '{"name":"Lantern"}\n{"name":"Odd Ship"}\n' > "$corpus/lines"
        ;;
    ignoring) printf 'ignore:\n  - {rule: zz.general.notice, reason: seen}\n' > "$corpus/ignored" ;;
    records)
        printf '%s\n' '{"id":"a","url":"u","html":"<p>The lantern was declared odd."}' '' \
            '{"id":1.5e3,"text":"\ud83d\ude00\ud800","x":[{"y":null},true,false,-1]}' > "$corpus/good"
        printf '%s\r\n' '{"html_base64":"PHA+","charset":"gbk","contentType":"text/html; charset=x"}' \
            '{"html":1,"id":"b"}' '[]' > "$corpus/bad"
        ;;
    warc)
        record() { printf 'WARC/1.1\r\nWARC-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n' "$1" "${#2}" "$2"; }
        page=$'HTTP/1.1 451 No\nContent-Type: text/html\nTransfer-Encoding: chunked\n\n3;a=b\r\n<p>\r\n0\r\n\r\n'
        { record response "$page"; record revisit ''; record resource '<p>'; } > "$corpus/plain"
        { record response "$page" | gzip; record warcinfo 'a: b' | gzip; } > "$corpus/members"
        { record response "$page"; record request 'GET /'; } | gzip > "$corpus/member"
        ;;
    mime)
        type='Content-Type: multipart/related; boundary=b'
        part=$'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=D0=96=\n'
        printf '%s\n\n--b\n%s\n--b--\n' "$type" "$part" > "$corpus/saved"
        printf 'Subject: =?utf-8?B?0JY=?=\nContent-Transfer-Encoding: base64\n\nPHA+\n' > "$corpus/mail"
        ;;
    compiled) printf '\1\2\3' > "$corpus/change" ;;
    *)
        echo "no target $target; there are: $("$program")" >&2
        exit 2
        ;;
esac

exec "$program" "$target" "$corpus" -dict=Tests/Fuzz/words.dict -max_total_time="$seconds" \
    -timeout=10 -rss_limit_mb=2048 -max_len=1024 -artifact_prefix="$build/broken/$target-" \
    -print_final_stats=1 "${@:3}"
