#!/usr/bin/env bash
# Holds two builds of the program against each other: what they import from the labelled pages, the
# seeds and a varied corpus, and how they explain it, must be the same to the byte.
# Usage: Benchmarks/same.sh OLD NEW [NUMBER]
set -euo pipefail
cd "$(dirname "$0")/.."

old=$(realpath "${1:?the program before}")
new=$(realpath "${2:?the program after}")
number=${3:-1000}
folder=$(mktemp -d "${TMPDIR:-/tmp}/mocban-same.XXXXXX")
trap 'rm -rf "$folder"' EXIT

mkdir -p "$folder/seeds"
for page in Tests/QualityTests/Pages/*.page; do
  # Without the labels: the front matter, and the tag before each line.
  awk 'fences < 2 { if ($0 == "---") fences++; next } { print substr($0, 3) }' "$page" \
    >"$folder/seeds/$(basename "$page" .page).txt"
done
cp seeds/*.txt "$folder/seeds/"
explained=$(ls "$folder/seeds")
Benchmarks/pages.sh "$number" "$folder/seeds/varied"
# The same texts under other names: copies, for the choice among them.
mkdir "$folder/seeds/copies"
for seed in $(ls "$folder/seeds/varied" | head -n 40); do
  sed '3,$s/ một / hai /' "$folder/seeds/varied/$seed" >"$folder/seeds/copies/$seed"
done

# Imports in a folder of its own; the times of a run are the only thing that may differ.
record() {
  local program=$1 site=$2
  mkdir "$site"
  ln -s ../seeds "$site/seeds"
  (
    cd "$site"
    "$program" import -v --report report.jsonl 2>&1 | sed 's/ in [0-9.]* m\{0,1\}s$//' >first.log || true
    "$program" import -v --report again.jsonl 2>&1 | sed 's/ in [0-9.]* m\{0,1\}s$//' >again.log || true
    "$program" import --keep-all --report all.jsonl 2>&1 | sed 's/ in [0-9.]* m\{0,1\}s$//' >all.log || true
    for seed in $explained; do "$program" import --explain "$seed" --format json >"$seed.explained"; done
  )
}
record "$old" "$folder/old"
record "$new" "$folder/new"
rm "$folder/old/seeds" "$folder/new/seeds"
diff -r "$folder/old" "$folder/new" | head -n 40
echo "the same: $(find "$folder/new" -type f | wc -l | tr -d ' ') files"
