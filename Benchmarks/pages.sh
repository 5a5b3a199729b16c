#!/bin/sh
# Writes a corpus of saved pages to measure the import with: the labelled pages of the tests again and
# again, each time with other dates, another province, other words in its paragraphs, and as many
# paragraphs as make 6 KB. Every fourth small word differs, so that no page is a copy of another.
# The same number gives the same bytes on every machine.
# Usage: Benchmarks/pages.sh NUMBER FOLDER        one file a page
#        Benchmarks/pages.sh NUMBER FILE.jsonl    one line a page
set -eu

number=${1:?how many pages}
output=${2:?the folder or the .jsonl file to write them to}
case $output in *.jsonl) mkdir -p "$(dirname "$output")" ;; *) mkdir -p "$output" ;; esac

# Bytes, not characters: every awk then reads the same, and the fastest way it can.
LC_ALL=C awk -v number="$number" -v output="$output" '
  function random(limit) { state = state * 16807 % 2147483647; return state % limit }

  # A line with other words where three small words stand side by side: names and dates stay.
  function varied(line,   words, count, i, result, skip) {
    count = split(line, words, " ")
    skip = 4
    for (i = 2; i < count; i++) {
      if (--skip > 0 || words[i - 1] words[i] words[i + 1] !~ small) continue
      words[i] = word[random(vocabulary) + 1]
      skip = 4
    }
    result = words[1]
    for (i = 2; i <= count; i++) result = result " " words[i]
    return result
  }

  function put(line) { text = text line "\n" }

  function json(text) {
    gsub(/\\/, "\\\\", text); gsub(/"/, "\\\"", text)
    gsub(/\t/, "\\t", text); gsub(/\r/, "\\r", text); gsub(/\n/, "\\n", text)
    gsub(/[\001-\037]/, "", text)
    return text
  }

  BEGIN { small = "^[a-z\200-\377]+$" }
  FNR == 1 { page += 1; fences = 0 }
  fences < 2 { if ($0 == "---") fences += 1; next }
  {
    lines[page] += 1
    tag[page, lines[page]] = substr($0, 1, 1)
    line[page, lines[page]] = substr($0, 3)
    if (substr($0, 1, 1) == "B") {
      last[page] = lines[page]
      found = split(substr($0, 3), words, " ")
      for (i = 1; i <= found; i++)
        if (words[i] ~ /^[a-z]/ && words[i] ~ small && !(words[i] in known)) {
          known[words[i]] = 1
          word[++vocabulary] = words[i]
        }
    }
  }
  END {
    places = split("Đắk Lắk|Lâm Đồng|Gia Lai|Tây Ninh|Long An|Kon Tum|Quảng Ngãi|An Giang|" \
      "Nghệ An|Thanh Hóa|Lào Cai|Sơn La|Điện Biên|Quảng Trị|Cà Mau|Đồng Tháp", place, "|")
    for (i = 1; i <= number; i++) {
      state = i % 2147483646 + 1
      for (j = 0; j < 3; j++) random(2)
      seed = i % page + 1
      text = ""
      for (j = 1; j <= lines[seed]; j++) {
        put(tag[seed, j] == "B" ? varied(line[seed, j]) : line[seed, j])
        # More of the body where it ends, as long as the page is short.
        while (j == last[seed] && length(text) < 5000)
          for (k = 1; k <= j; k++)
            if (tag[seed, k] == "B") { put(varied(line[seed, k])); put("") }
      }
      # 17 years from 2008 on; days up to 28 exist in every month.
      date = sprintf("%02d/%02d/%d", i % 28 + 1, int(i / 28) % 12 + 1, 2008 + i % 17)
      gsub(/[0-9][0-9]?\/[0-9][0-9]?\/[0-9][0-9][0-9][0-9]/, date, text)
      gsub(/Lạng Sơn|Đắk Lắk|Quảng Ninh/, place[i % places + 1], text)
      name = sprintf("%06d_%08x", i, (i * 16807) % 2147483647)
      if (output ~ /\.jsonl$/) {
        printf "{\"id\":\"%s\",\"text\":\"%s\"}\n", name, json(text) > output
      } else {
        file = output "/" name ".txt"
        printf "%s", text > file
        close(file)
      }
    }
  }
' Tests/QualityTests/Pages/*.page
