#!/usr/bin/env bash
# Times import, a first build and a build with nothing to do on a generated corpus.
# Usage: Benchmarks/run.sh NUMBER PROGRAM
set -euo pipefail
cd "$(dirname "$0")/.."

number=${1:-1000}
mocban=$(cd "$(dirname "${2:-.build/release/mocban}")" && pwd)/mocban
folder=$(mktemp -d "${TMPDIR:-/tmp}/mocban-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT

source Benchmarks/measure.sh

Benchmarks/corpus.sh "$number" "$folder/seeds"
if [ -f site.yml ]; then cp site.yml "$folder/"; fi

echo "$number texts, $(du -sk "$folder/seeds" | cut -f1) KiB; $(uname -sm), $(getconf _NPROCESSORS_ONLN) cores"
measure import "$mocban" import --site "$folder"
measure 'import again' "$mocban" import --site "$folder"
measure build "$mocban" build --site "$folder"
measure 'build again' "$mocban" build --site "$folder"
echo "$(find "$folder/public" -type f | wc -l | tr -d ' ') files, $(du -sk "$folder/public" | cut -f1) KiB"
