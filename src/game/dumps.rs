//! A program that crashes may leave a copy of its memory on the disk, and with it what a girl wrote. On Linux the game
//! forbids it; on other systems nothing is done about it.

/// Has the system write no memory of this process to a file when it crashes. A system that pipes memory to a program of
/// its own instead (`kernel.core_pattern`) tells that program the same limit.
#[cfg(target_os = "linux")]
pub fn forbid() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Everybody may lower a limit of her own, so this has no way to fail.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Not done on this system.
#[cfg(not(target_os = "linux"))]
pub fn forbid() {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{Resource, Rlimit, getrlimit};

    #[test]
    fn no_memory_is_written_to_disk() {
        super::forbid();
        assert_eq!(getrlimit(Resource::Core), Rlimit { current: Some(0), maximum: Some(0) });
    }
}
