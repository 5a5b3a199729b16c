#!/usr/bin/env bash
# Times import, a first build and a build with nothing to do on a generated corpus.
# Usage: Benchmarks/run.sh NUMBER PROGRAM
set -euo pipefail
cd "$(dirname "$0")/.."

number=${1:-1000}
mocban=$(cd "$(dirname "${2:-.build/release/mocban}")" && pwd)/mocban
folder=$(mktemp -d "${TMPDIR:-/tmp}/mocban-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT

# Wall time, CPU time and peak memory, as far as this machine can tell.
if /usr/bin/time --version 2>&1 | grep -q GNU; then
  timed() { /usr/bin/time -q -o "$folder/time" -f '%e s wall, %U s user, %S s system, %M KiB peak' "$@"; }
elif /usr/bin/time -l true 2>/dev/null; then
  timed() {
    local code=0
    /usr/bin/time -l "$@" 2>"$folder/all" || code=$?
    grep -E 'real|maximum resident' "$folder/all" | tr -s ' \n' ' ' >"$folder/time"
    return $code
  }
else
  TIMEFORMAT='%R s wall, %U s user, %S s system'
  timed() { { time "$@" 2>&3; } 3>&2 2>"$folder/time"; }
fi

measure() {
  local label=$1 code=0
  shift
  timed "$@" >"$folder/log" 2>&1 || code=$?
  if [ "$code" -ne 0 ]; then
    cat "$folder/log" >&2
    echo "error: $label ended with exit code $code" >&2
    exit 1
  fi
  printf '%-16s %s\n' "$label" "$(cat "$folder/time")"
}

Benchmarks/corpus.sh "$number" "$folder/seeds"
if [ -f site.yml ]; then cp site.yml "$folder/"; fi

echo "$number texts, $(du -sk "$folder/seeds" | cut -f1) KiB; $(uname -sm), $(getconf _NPROCESSORS_ONLN) cores"
measure import "$mocban" import --site "$folder"
measure 'import again' "$mocban" import --site "$folder"
measure build "$mocban" build --site "$folder"
measure 'build again' "$mocban" build --site "$folder"
echo "$(find "$folder/public" -type f | wc -l | tr -d ' ') files, $(du -sk "$folder/public" | cut -f1) KiB"
