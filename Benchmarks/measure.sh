# Sourced by the benchmarks: `measure LABEL COMMAND …` prints what a command took. Needs $folder for its
# notes.

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
