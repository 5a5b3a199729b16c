#!/bin/sh
# Writes a corpus of raw texts to measure with: the texts in seeds/ again and again, each time
# with other dates and another province, so that every kind of index page gets its share.
# Usage: Benchmarks/corpus.sh NUMBER FOLDER
set -eu

number=${1:?how many texts}
folder=${2:?the folder to write them to}
mkdir -p "$folder"

# Bytes, not characters: every awk then reads the same, and the fastest way it can.
LC_ALL=C awk -v number="$number" -v folder="$folder" '
  FNR == 1 { seed += 1 }
  { text[seed] = text[seed] $0 "\n" }
  END {
    places = split("Đắk Lắk|Lâm Đồng|Gia Lai|Tây Ninh|Long An|Kon Tum|Quảng Ngãi|An Giang|" \
      "Nghệ An|Thanh Hóa|Lào Cai|Sơn La|Điện Biên|Quảng Trị|Cà Mau|Đồng Tháp", place, "|")
    for (i = 1; i <= number; i++) {
      # 17 years from 2008 on; days up to 28 exist in every month.
      date = sprintf("%02d/%02d/%d", i % 28 + 1, int(i / 28) % 12 + 1, 2008 + i % 17)
      copy = text[i % seed + 1]
      gsub(/[0-9][0-9]?\/[0-9][0-9]?\/[0-9][0-9][0-9][0-9]/, date, copy)
      gsub("Đắk Lắk", place[i % places + 1], copy)
      # Names like those of saved texts; some awks count to 2^31 only.
      name = sprintf("%06d_%08x%08x", i, (i * 48271) % 2147483647, (i * 16807) % 2147483647)
      file = folder "/" name ".txt"
      printf "%s", copy > file
      close(file)
    }
  }
' seeds/*.txt
