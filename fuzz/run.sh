#!/usr/bin/env bash
# run.sh SECONDS [TARGET...]: fuzzes each target for so long, from the files that ship, and says how many runs that were.
# Needs nightly Rust and a C++ compiler; with cargo-fuzz installed, `cargo +nightly fuzz run TARGET` does the same.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

seconds=$1
shift
targets=("$@")
if ((${#targets[@]} == 0)); then targets=(ron fluent archive svg); fi

host=$(rustc +nightly -vV | sed -n 's/^host: //p')
export RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
-Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Ccodegen-units=1"
cargo +nightly build --release --target "$host"
built=${CARGO_TARGET_DIR:-target}/$host/release

# seeds TARGET: the files that ship, each with a byte before it that says how it is read.
seeds() {
    local target=$1 which file at=0
    mkdir -p "corpus/$target"
    case $target in
    ron)
        while IFS= read -r file; do
            case $file in
            */missions/*) which=0 ;; */pack.ron) which=1 ;; */modules/*) which=2 ;; */help.ron) which=3 ;;
            */bloggers.ron) which=4 ;; */guides/*) which=5 ;; */sessions.ron) which=6 ;; *) which=8 ;;
            esac
            { printf "\\x$which"; cat "$file"; } >"corpus/ron/seed-$((++at))"
            { printf '\x8'; cat "$file"; } >"corpus/ron/seed-$((++at))"
        done < <(find ../assets/packs ../tests/packs -name '*.ron' -size -4k)
        ;;
    fluent)
        while IFS= read -r file; do
            { printf "\\x$((at % 4))"; cat "$file"; } >"corpus/fluent/seed-$((++at))"
        done < <(find ../assets/packs ../tests/packs -name '*.ftl' -size -4k)
        ;;
    archive) printf '\x1' >corpus/archive/good ;;
    svg) find ../assets/packs \( -name '*.svg' -o -name '*.png' \) -size -4k -exec cp {} corpus/svg/ \; ;;
    esac
}

for target in "${targets[@]}"; do
    seeds "$target"
    mkdir -p "artifacts/$target"
    "$built/$target" "corpus/$target" -artifact_prefix="artifacts/$target/" -max_total_time="$seconds" -max_len=4096 \
        -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 2>&1 | tee "artifacts/$target.log" | tail -n 12
done
