# What ./play and ./check share: what the game needs of the system, Rust, and where builds lie.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
door=$(basename "$0")
cache="${XDG_CACHE_HOME:-$HOME/.cache}/gps"
# Outside the clone, so that a fresh clone finds the engine built already.
target="${CARGO_TARGET_DIR:-${GPS_TARGET:-$cache/target}}"
export CARGO_TARGET_DIR="$target"
# Three missions, for a tour that takes seconds.
# shellcheck disable=SC2034  # used by the doors
sample=good-friend,how-do-i-feel,letter-to-jade

tell() { printf '%s: %s\n' "$door" "$*"; }

# stop SENTENCE...: says what to do, one line for each sentence, and ends with 2: could not run.
stop() {
    printf '%s\n' "$@" | sed "s/^/$door: /" >&2
    exit 2
}

on_linux() { [[ $(uname -s) == Linux ]]; }

has_display() { ! on_linux || [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }

# --- What the system lacks: in words for every system, as packages for Debian. ---

lacking=()
packages=()

# need WORDS PACKAGES TEST...: notes both where the test fails.
need() {
    local words=$1 names=$2
    shift 2
    if ! "$@" >/dev/null 2>&1; then
        lacking+=("$words")
        # shellcheck disable=SC2206  # several packages in one word
        packages+=($names)
    fi
}

compiles_c() { echo 'int main(void) { return 0; }' | cc -x c - -o /dev/null; }

# Where no list of libraries is kept, the program itself will find out.
has_library() {
    local list
    list=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p) || return 0
    [[ $list == *"$1 "* ]]
}

has_vulkan() {
    has_library libvulkan.so.1 || return
    [[ -n ${VK_DRIVER_FILES:-}${VK_ICD_FILENAMES:-} ]] || compgen -G '/usr/share/vulkan/icd.d/*.json' ||
        compgen -G '/etc/vulkan/icd.d/*.json'
}

# The drivers that draw without a GPU, one after another with a colon between.
software_vulkan() { compgen -G '/usr/share/vulkan/icd.d/lvp_icd*.json' | paste -sd: -; }

needs_to_build() {
    need 'a C compiler' 'gcc libc6-dev' compiles_c
    need pkg-config pkg-config pkg-config --version
    need "ALSA's development files" libasound2-dev pkg-config --exists alsa
    need "libwayland's development files" libwayland-dev pkg-config --exists wayland-client
}

needs_to_draw() { need 'a Vulkan driver' mesa-vulkan-drivers has_vulkan; }

needs_to_draw_in_software() { need "Mesa's software Vulkan driver (lavapipe)" mesa-vulkan-drivers software_vulkan; }

has_browser() {
    [[ -n ${GPS_CHROMIUM:-} ]] || command -v chromium || command -v chromium-browser || command -v google-chrome ||
        command -v google-chrome-stable
}

# Python of the system, whose modules are Debian's; another one may come first.
has_gi() { python3 -c 'import gi' || /usr/bin/python3 -c 'import gi'; }

has_accessibility_bus() {
    compgen -G '/usr/share/dbus-1/services/org.a11y.Bus.service' ||
        compgen -G '/usr/local/share/dbus-1/services/org.a11y.Bus.service'
}

# What the tests of the vault compare with, and where they find a full disk: programs of Debian's own, some of which a
# small image leaves out; the browser that opens the phones' page; the display and the buses on which a screen reader
# listens to the game's window; and the service that reads pages out.
needs_to_test() {
    need 'the age program' age age --version
    need 'the script program' bsdutils script --version
    need 'the unshare program' util-linux unshare --version
    need 'the mount program' mount mount --version
    need 'the Chromium browser' chromium has_browser
    need 'the Xvfb display' xvfb command -v Xvfb
    need xdotool xdotool command -v xdotool
    need 'the D-Bus daemon' dbus dbus-daemon --version
    need 'the accessibility bus' at-spi2-core has_accessibility_bus
    need "Python's gi module" python3-gi has_gi
    need 'the speech service' speech-dispatcher command -v speech-dispatcher
    needs_a_window
}

# The window opens these by name when it starts.
needs_a_window() {
    need libX11 libx11-6 has_library libX11.so.6
    need libX11-xcb libx11-xcb1 has_library libX11-xcb.so.1
    need libXcursor libxcursor1 has_library libXcursor.so.1
    need libXi libxi6 has_library libXi.so.6
    need libxkbcommon-x11 libxkbcommon-x11-0 has_library libxkbcommon-x11.so.0
}

# Installs what was noted, or says how to.
install_what_lacks() {
    ((${#lacking[@]})) || return 0
    local all log
    all=$(printf ', %s' "${lacking[@]}")
    all=${all:2}
    if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
        stop "this system lacks $all." "Install that with your system's package manager and call ./$door again."
    fi
    if [[ $(id -u) != 0 ]]; then
        stop "this system lacks $all." "Install that and call ./$door again:" \
            "sudo apt-get install ${packages[*]}"
    fi
    tell "installing with apt-get, as this system lacks $all: ${packages[*]}"
    log=$(mktemp)
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        "${packages[@]}"; } >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        stop "apt-get could not install that; the whole story is in $log."
    fi
    rm -f "$log"
}

# --- Rust ---

# Stops where cargo is missing or too old. rustup fetches the compiler that rust-toolchain.toml names, unless the very
# same one is there under the name of stable.
need_rust() {
    local wanted found pinned
    pinned=$(sed -n 's/^channel = "\(.*\)"/\1/p' "$root/rust-toolchain.toml")
    wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$root/Cargo.toml")
    command -v cargo >/dev/null || PATH="$PATH:$HOME/.cargo/bin"
    if ! (cd "$root" && RUSTUP_AUTO_INSTALL=0 cargo --version) >/dev/null 2>&1 &&
        [[ $(RUSTUP_TOOLCHAIN=stable RUSTUP_AUTO_INSTALL=0 cargo --version 2>/dev/null) == "cargo $pinned "* ]]; then
        export RUSTUP_TOOLCHAIN=stable
    fi
    found=$(cd "$root" && cargo --version 2>/dev/null | cut -d' ' -f2) || found=
    if [[ -z $found ]]; then
        stop "Rust is missing. Install Rust $wanted or newer from https://rustup.rs and call ./$door again."
    fi
    if [[ $(printf '%s\n' "$wanted" "$found" | sort -V | head -n 1) != "$wanted" ]]; then
        stop "Rust $found is too old; GPS needs $wanted or newer." \
            "Run 'rustup update stable', or install it from https://rustup.rs."
    fi
}

# need_cargo COMPONENT...: stops where one of these is missing.
need_cargo() {
    local part
    for part in "$@"; do
        cargo "${part/#rust/}" --version >/dev/null 2>&1 ||
            stop "$part is missing. Run 'rustup component add $part' and call ./$door again."
    done
}
