//! Where the speech service of this computer listens, and how it is started: speech-dispatcher, as screen readers use it.

use std::ffi::OsString;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, io, thread};

/// Its program.
const PROGRAM: &str = "speech-dispatcher";
/// How often it is looked whether it has started.
const LOOK: Duration = Duration::from_millis(20);

/// A connection.
pub(super) type Stream = UnixStream;

/// Where it listens.
#[derive(Clone, Debug)]
pub struct Server {
    socket: Option<PathBuf>,
    /// Whether it may be started where it does not run.
    starts: bool,
}

impl Server {
    /// Where this desktop has it. `SPEECHD_ADDRESS` names another, as it does for every program that speaks; what does not run
    /// there is not started.
    pub fn of_desktop() -> Self {
        Self::named(&|name| env::var_os(name))
    }

    fn named(variable: &dyn Fn(&str) -> Option<OsString>) -> Self {
        let named = variable("SPEECHD_ADDRESS").filter(|address| !address.is_empty());
        if let Some(address) = named {
            let path = address.to_str().and_then(|address| address.strip_prefix("unix_socket:"));
            return Self { socket: path.map(PathBuf::from), starts: false };
        }
        let runtime = variable("XDG_RUNTIME_DIR").map(PathBuf::from);
        let cache = || Some(PathBuf::from(variable("HOME")?).join(".cache"));
        let folder = runtime.or_else(cache).filter(|folder| folder.is_absolute());
        Self { socket: folder.map(|folder| folder.join("speech-dispatcher/speechd.sock")), starts: true }
    }

    /// At this socket, and nowhere else.
    pub fn at(socket: PathBuf) -> Self {
        Self { socket: Some(socket), starts: false }
    }

    /// Whether it may answer: it listens, or can be started. Nothing is started to find out.
    pub(super) fn is_likely(&self) -> bool {
        let Some(socket) = &self.socket else { return false };
        socket.exists() || self.starts && program().is_some()
    }

    /// Opens a connection, and starts the service where it does not run. May wait for long.
    pub(super) fn connect(&self, patience: Duration) -> io::Result<Stream> {
        let socket = self.socket.as_ref().ok_or(io::ErrorKind::NotFound)?;
        UnixStream::connect(socket).or_else(|error| {
            let program = if self.starts { program() } else { None };
            start(&program.ok_or(error)?, patience)?;
            UnixStream::connect(socket)
        })
    }
}

/// The program, where it is installed.
fn program() -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(PROGRAM)).find(|program| program.is_file())
}

/// Starts it as its own library does; it leaves by itself when nobody has spoken for a while.
fn start(program: &PathBuf, patience: Duration) -> io::Result<()> {
    let mut started = Command::new(program)
        .arg("--spawn")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let until = Instant::now() + patience;
    while started.try_wait()?.is_none() {
        if Instant::now() > until {
            started.kill()?;
            started.wait()?;
            return Err(io::ErrorKind::TimedOut.into());
        }
        thread::sleep(LOOK);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_looked_for_where_the_desktop_has_it_unless_another_is_named() {
        let of = |variables: &[(&str, &str)]| {
            let find =
                |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value));
            let server = Server::named(&find);
            (server.socket.map(|socket| socket.display().to_string()), server.starts)
        };
        let usual = |folder: &str| Some(format!("{folder}/speech-dispatcher/speechd.sock"));
        assert_eq!(of(&[("XDG_RUNTIME_DIR", "/run/user/1"), ("HOME", "/home/a")]), (usual("/run/user/1"), true));
        assert_eq!(of(&[("HOME", "/home/a")]), (usual("/home/a/.cache"), true));
        assert_eq!(of(&[("XDG_RUNTIME_DIR", "somewhere")]), (None, true));
        let named = ("SPEECHD_ADDRESS", "unix_socket:/tmp/other");
        assert_eq!(of(&[("XDG_RUNTIME_DIR", "/run"), named]), (Some("/tmp/other".to_owned()), false));
        let distant = ("SPEECHD_ADDRESS", "inet_socket:somewhere:6560");
        assert_eq!(of(&[("XDG_RUNTIME_DIR", "/run"), distant]), (None, false), "nothing leaves this computer");
    }
}
