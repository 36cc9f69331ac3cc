#!/usr/bin/env bash
# What pulling at the edge of the window leaves in memory: a thousand sizes within a minute, then the first size again. The
# game draws in software on a display of its own (Xvfb). Prints the memory of the program alone beside the 40 MB by which it
# may have grown.
#
#   benches/resize.sh
set -euo pipefail

# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../scripts/common.sh"

may_grow=40

needs_to_build
needs_a_window
needs_to_draw_in_software
need Xvfb xvfb command -v Xvfb
need xdotool xdotool command -v xdotool
need_rust
install_what_lacks
cd "$root"
cargo build --bin gps

data=$(mktemp -d)
export DISPLAY=:97
Xvfb "$DISPLAY" -screen 0 2000x1300x24 >"$data/xvfb.log" 2>&1 &
display=$!
trap 'kill "${game:-$display}" "$display" 2>/dev/null || true; rm -rf "$data"' EXIT
sleep 1
./play --data "$data/kept" --on-route >"$data/log" 2>&1 &
game=$!
sleep 12
window=$(xdotool search --onlyvisible --class gps | tail -1)
size() { xdotool windowsize "$window" "$1" "$2"; }
# In MB. `play` hands over to the program, which keeps its number.
memory() { awk '/^Pss:/ { printf "%d", $2 / 1024 }' "/proc/$game/smaps_rollup"; }

for _ in 1 2 3; do
    size 1890 1230 && sleep 0.5
    size 1200 800 && sleep 0.5
done
sleep 2
before=$(memory)
for ((at = 1; at <= 1000; at++)); do
    size $((1000 + at * 7 % 900)) $((680 + at * 3 % 560))
    sleep 0.03
done
size 1200 800 && sleep 5
after=$(memory)
printf 'before %d MB, after a thousand sizes %d MB: %d MB more, of %d MB\n' \
    "$before" "$after" $((after - before)) "$may_grow"
