#!/bin/bash
# Takes away what a run needs, and checks what caveat promises: one line for each page that fails, in
# words; status 2; and the rest done.
#
#     Tests/Faults/disk.sh
#
# The executable is $CAVEAT, or .build/release/caveat. Ends with status 1 when a promise breaks. The
# disk that runs full is a small file system in memory, which only root can mount.
set -u
caveat=$(realpath "${CAVEAT:-.build/release/caveat}") || exit 2
work=$(mktemp -d)
mounted=
trap '[ -n "$mounted" ] && umount "$work/disk"; rm -rf "$work"' EXIT
cd "$work" || exit 2

broken=0
checked=0
check() { # what, and the command that tells
    checked=$((checked + 1))
    if "${@:2}"; then echo "held: $1"; else
        echo "broken: $1"
        broken=$((broken + 1))
        sed 's/^/    /' errors | head -5
    fi
}
pages() { # folder, number, lines
    mkdir -p "$1"
    for index in $(seq "$2"); do
        { echo "<!DOCTYPE html><h1>Page $index</h1>"
          for line in $(seq "$3"); do echo "<p>Line $line of a story about a harbour in the fog.</p>"; done
        } > "$1/$index.html"
    done
}
scan() { "$caveat" scan "$@" 2> errors; status=$?; }
lines() { [ "$(grep -c "$1" errors)" = "$2" ]; }
words() { ! grep -qE 'error [0-9]|Domain|Code=|POSIX' errors; }
reports() { find "$1" -name '*.report.json' | wc -l; }

# A disk that runs full: some reports fit, the others do not, and no temporary takes their room.
pages site 20 100
mkdir disk
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=256k caveat disk 2> /dev/null; then
    mounted=yes
    scan site --format json -o disk
    written=$(reports disk)
    check "disk full: status 2" [ "$status" = 2 ]
    check "disk full: some reports are there" [ "$written" -gt 0 ]
    check "disk full: one line for each other page" lines 'no space left on device' $((20 - written))
    check "disk full: no temporary is left" [ -z "$(find disk -name '.caveat-*.tmp')" ]
    check "disk full: every report is whole" \
        python3 -c 'import json, glob; [json.load(open(f)) for f in glob.glob("disk/*.json")]'
else
    echo "skipped: disk full (only root can mount a small file system)"
fi

# Output that cannot be written to.
if [ -e /dev/full ]; then
    scan site/1.html > /dev/full
    check "standard output full: status 2" [ "$status" = 2 ]
    check "standard output full: one line" lines 'standard output: no space left on device' 1
fi
if [ -n "$mounted" ] && umount disk && mounted= && mount -t tmpfs -o size=256k,ro caveat disk; then
    mounted=yes
    scan site -o disk/out
    check "read-only output: status 2" [ "$status" = 2 ]
    check "read-only output: one line in words" lines 'the file system is read-only' 1
else
    echo "skipped: read-only output (only root can mount a small file system)"
fi

# A reader that goes away ends the run without a word, as with every filter.
"$caveat" scan site --format jsonl --quiet 2> errors | head -1 > first
check "closed pipe: the reader has its line" [ "$(wc -l < first)" = 1 ]
check "closed pipe: not a word" [ ! -s errors ]

# Pages that vanish and change while the run goes on. The second page, 10.html, is so long that all this is
# done before the others are read.
pages moving 40 200
yes '<p>A line of a long story about a harbour in the fog.</p>' | head -300000 >> moving/10.html
"$caveat" scan moving --format json --jobs 1 -o moved 2> errors &
process=$!
until [ -e moved/1.html.report.json ] || ! kill -0 "$process" 2> /dev/null; do :; done
rm moving/9.html moving/8.html
rm moving/7.html && mkfifo moving/7.html
: > moving/6.html
echo '<p>Something else.' > moving/5.html
wait "$process"
status=$?
check "moving pages: status 2" [ "$status" = 2 ]
check "moving pages: a line for each that is gone" lines 'no such file or folder' 2
check "moving pages: a FIFO is not waited for" lines '7.html: not a regular file but a FIFO' 1
check "moving pages: the rest is done" [ "$(reports moved)" = 37 ]
check "moving pages: causes in words" words

echo "$checked promises checked, $broken broken"
[ "$broken" = 0 ]
