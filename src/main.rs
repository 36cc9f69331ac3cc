//! The door: reads the command line, opens one room, and ends with its exit code.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Memory that is given back is wiped, so that nothing a girl wrote stays behind in it.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> std::process::ExitCode {
    gps::cli::run().into()
}
