//! Whether a benchmark only shows that it still runs: `cargo bench` measures, `cargo test` does everything once, in
//! small, in the profile that the tests were built in.

/// Whether nothing is measured.
pub fn in_small() -> bool {
    !std::env::args().any(|argument| argument == "--bench")
}
