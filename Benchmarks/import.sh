#!/usr/bin/env bash
# Times the import of many pages: from a folder, again with nothing to do, again with a report, and from
# JSON Lines. CPU seconds are what counts where others use the machine too.
# Usage: Benchmarks/import.sh NUMBER PROGRAM
set -euo pipefail
cd "$(dirname "$0")/.."

number=${1:-10000}
mocban=$(cd "$(dirname "${2:-.build/release/mocban}")" && pwd)/mocban
folder=$(mktemp -d "${TMPDIR:-/tmp}/mocban-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
source Benchmarks/measure.sh

Benchmarks/pages.sh "$number" "$folder/site/seeds"
Benchmarks/pages.sh "$number" "$folder/pages.jsonl"
mkdir "$folder/lines"
if [ -f site.yml ]; then cp site.yml "$folder/site/" && cp site.yml "$folder/lines/"; fi

size=$(wc -c <"$folder/pages.jsonl")
echo "$number pages of $((size / number)) bytes; $(uname -sm), $(getconf _NPROCESSORS_ONLN) cores"
measure import "$mocban" import --site "$folder/site"
measure 'import again' "$mocban" import --site "$folder/site"
measure 'with a report' "$mocban" import --site "$folder/site" --report "$folder/report.jsonl"
measure 'from JSON Lines' "$mocban" import --site "$folder/lines" "$folder/pages.jsonl"
