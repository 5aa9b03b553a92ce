# What the scripts that kill runs start from; they read this file in a folder of their own, with $caveat set.
#
# Leaves rules.compiled and site/: 60 pages in five folders, of up to 300 paragraphs.

# Rules of one pack are ready at once, so that most of a run is reading and writing.
cat > rules.yaml <<'RULES'
pack: zz.horn
title: Horns
jurisdiction: ZZ
modified: 2026-11-20
rules:
  - id: zz.horn.heard
    kind: notice
    severity: high
    status: test
    title: A horn is heard
    message: The page tells of a horn.
    when: {phrase: ["tells of a horn"]}
RULES
"$caveat" rules compile rules.yaml -o rules.compiled > compile.log 2>&1 || { cat compile.log; exit 2; }
for index in $(seq 60); do
    mkdir -p "site/$((index % 5))"
    { echo "<!DOCTYPE html><title>Page $index</title><h1>Page $index</h1>"
      for line in $(seq $((index * 5))); do echo "<p>Line $line tells of a horn in the fog.</p>"; done
    } > "site/$((index % 5))/$index.html"
done
