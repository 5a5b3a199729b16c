#!/usr/bin/env bash
# Counts the instructions that an article takes, where time is too noisy: those of two runs of the
# same work, of which one does it once more.
# Usage: Benchmarks/instructions.sh                    each path by itself (mocban-micro)
#        Benchmarks/instructions.sh PROGRAM OPTION …   builds with so many articles and half as many,
#                                                      options for "mocban build" besides
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d "${TMPDIR:-/tmp}/mocban-instructions.XXXXXX")
trap 'rm -rf "$folder"' EXIT

# The number of instructions of a command.
counted() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null \
    | sed -n 's/.*Collected *: *\([0-9]*\).*/\1/p'
}

if [ $# -eq 0 ]; then
  number=200
  swift build -c release --product mocban-micro --quiet
  # Valgrind gives up at what Swift notes for debuggers.
  micro=$folder/micro
  strip -o "$micro" .build/release/mocban-micro
  Benchmarks/articles.py "$number" "$folder"
  names=$("$micro" "$folder/content/articles" 1 | sed 1d | cut -d ' ' -f 1)
  for name in $names; do
    once=$(counted "$micro" "$folder/content/articles" 1 "$name")
    twice=$(counted "$micro" "$folder/content/articles" 2 "$name")
    printf '%-14s %9d instructions\n' "$name" $(((twice - once) / number))
  done
  exit
fi

program=$folder/mocban
strip -o "$program" "$1"
shift
number=${ARTICLES:-1000}
for share in 1 2; do
  # The same archive in both: the first half of its articles, and all.
  Benchmarks/articles.py "$number" "$folder/$share"
done
find "$folder/1/content" -name '*.md' | sort | awk 'NR % 2' | xargs rm
half=$(counted "$program" build --site "$folder/1" --jobs 1 "$@")
all=$(counted "$program" build --site "$folder/2" --jobs 1 "$@")
printf 'an article: %d instructions; a build of %d: %d million\n' \
  $(((all - half) * 2 / number)) "$number" $((all / 1000000))
