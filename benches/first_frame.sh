#!/usr/bin/env bash
# How soon the route is there, what it costs at rest and how much memory it takes, beside a static page with the same
# content in Chromium. Both draw in software on a display of their own (Xvfb, 1280x720).
#
#   benches/first_frame.sh [--runs N] [--release]
#
# The time runs from the start of the process until the display shows content, looked at every 5 ms. CPU is that of all
# its processes together over 60 s, after 5 s without input; memory likewise, and the frames that the game draws meanwhile. Medians of N runs (5 where none is named)
# in turn, after one that does not count. --release adds the fully optimised build, which takes about twenty minutes to
# make. Anything else that runs on the machine disturbs this: the load average is printed before and after.
set -euo pipefail

# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../scripts/common.sh"

runs=5
release=
while (($#)); do
    case $1 in
    --runs) runs=${2:?} && shift ;;
    --release) release=yes ;;
    *) stop "there is no option $1; there are --runs N and --release" ;;
    esac
    shift
done

needs_to_build
needs_a_window
needs_to_draw_in_software
need Xvfb xvfb command -v Xvfb
need Chromium chromium command -v chromium
need 'Python 3' python3 python3 --version
need_rust
install_what_lacks
cd "$root"

cargo build --bin gps
if [[ $release ]]; then cargo build --release --bin gps; fi

out=$cache/first-frame
rm -rf "$out"
mkdir -p "$out/screen"
work=$(mktemp -d)
trap 'kill "${xvfb-}" 2>/dev/null || true; wait; rm -rf "$work"' EXIT

# Without -noreset the display starts anew, black, whenever its last program ends.
Xvfb -displayfd 3 -noreset -nolisten tcp -screen 0 1280x720x24 -fbdir "$out/screen" \
    3>"$work/display" >"$out/xvfb.log" 2>&1 &
xvfb=$!
until [[ -s $work/display ]]; do
    kill -0 "$xvfb" || stop "Xvfb did not start; see $out/xvfb.log"
    sleep 0.1
done
DISPLAY=:$(<"$work/display")
VK_DRIVER_FILES=$(software_vulkan)
# The game tells of every frame it draws.
export DISPLAY VK_DRIVER_FILES RUST_LOG=error,gps::game::power=trace
unset WAYLAND_DISPLAY

page='--on-route --lang nl --size 1280x720'
subjects=("everyday=$target/debug/gps $page")
if [[ $release ]]; then subjects+=("release=$target/release/gps $page"); fi
subjects+=("chromium=chromium --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
--disable-component-update --disable-sync --user-data-dir=$work/profile-{run} --kiosk --window-position=0,0 \
--window-size=1280,720 --app=file://$root/benches/route.html")

printf 'load before: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
python3 benches/first_frame.py --screen "$out/screen/Xvfb_screen0" --runs "$runs" --out "$out" "${subjects[@]}"
printf 'load after: %s\npictures and logs: %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)" "$out"
