//! The door: reads the command line, opens one room, and ends with its exit code.

fn main() -> std::process::ExitCode {
    gps::cli::run().into()
}
