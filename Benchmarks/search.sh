#!/usr/bin/env bash
# Measures the search of a site beside Pagefind 1.5.2 on the same pages: CPU, memory, bytes, files, and
# how many articles queries find. Needs pip, chromium and chromedriver for Pagefind, node for ours.
# Usage: Benchmarks/search.sh SITE PROGRAM
set -euo pipefail
cd "$(dirname "$0")/.."

site=$(realpath "${1:?the folder of a site}")
program=$(realpath "${2:?the program}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
. Benchmarks/measure.sh

# Copies of the site that differ in one setting.
for kind in with without; do
  mkdir "$folder/$kind"
  ln -s "$site/content" "$folder/$kind/content"
  grep -v '^search:' "$site/site.yml" >"$folder/$kind/site.yml" 2>/dev/null || true
done
echo "search: false" >>"$folder/without/site.yml"
measure "build without" "$program" build --quiet --site "$folder/without"
measure "build with" "$program" build --quiet --site "$folder/with"
"$program" build --quiet --site "$folder/with" --output "$folder/again"
diff -rq "$folder/with/public" "$folder/again" && echo "two builds agree"

python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check pagefind==1.5.2 pagefind-bin==1.5.2
measure "pagefind" "$folder/python/bin/python" -m pagefind --site "$folder/without/public" \
  --glob 'bai-viet/**/*.html' --quiet

count() { echo "$1: $(find "$2" -type f | wc -l) files, $(find "$2" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }') bytes, largest $(find "$2" -type f -printf '%s\n' | sort -n | tail -1)"; }
count "ours" "$folder/with/public/tim"
count "pagefind" "$folder/without/public/pagefind"
node .ci/search.js Tests/SearchTests/vectors.json "$folder/with/public" - 500 100
python3 Benchmarks/search.py "$program" "$folder/with" "$folder/without/public"
