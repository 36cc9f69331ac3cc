//! speech-dispatcher itself, with a voice that writes what it is told into a file.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, Command, Stdio};

use gps::voice::Server;
use tempfile::TempDir;

use crate::service::wait_for;

/// The real service; it ends with the test.
pub struct Dispatcher {
    folder: TempDir,
    running: Child,
}

impl Dispatcher {
    /// Starts it; nobody else can hear or be heard by it.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("etc/modules")).unwrap();
        fs::create_dir_all(at("log")).unwrap();
        // It asks a shell to say each sentence.
        let writes = at("writes");
        fs::write(&writes, format!("#!/bin/sh\ncat >> '{}'\necho >> '{0}'\n", at("said").display())).unwrap();
        fs::set_permissions(&writes, fs::Permissions::from_mode(0o755)).unwrap();
        let module = format!(
            "GenericExecuteSynth \"printf %s '$DATA' | {}\"\nGenericCmdDependency \"cat\"\nGenericPunctNone \"\"\n\
             GenericLanguage \"nl\" \"nl\" \"utf-8\"\nGenericLanguage \"fr\" \"fr\" \"utf-8\"\nGenericMaxChunkLength 4000\n\
             GenericDelimiters \"\u{1}\"\nAddVoice \"nl\" \"MALE1\" \"one\"\nAddVoice \"fr\" \"MALE1\" \"one\"\n",
            writes.display()
        );
        fs::write(at("etc/modules/writes.conf"), module).unwrap();
        let service = "LogLevel 0\nDefaultVolume 100\nDisableAutoSpawn\nAddModule \"writes\" \"sd_generic\" \"writes.conf\"\n\
                       DefaultModule writes\nDefaultLanguage \"nl\"\nAudioOutputMethod \"libao\"\n";
        fs::write(at("etc/speechd.conf"), service).unwrap();
        let mut command = Command::new("speech-dispatcher");
        command.args(["--run-single", "--communication-method", "unix_socket", "--timeout", "0", "--socket-path"]);
        command.arg(at("socket")).arg("--pid-file").arg(at("pid")).arg("--log-dir").arg(at("log"));
        command.arg("--config-dir").arg(at("etc"));
        command.env("XDG_RUNTIME_DIR", folder.path()).env("HOME", folder.path());
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let running = command.spawn().unwrap();
        let dispatcher = Self { folder, running };
        wait_for("speech-dispatcher listens", || dispatcher.folder.path().join("socket").exists());
        dispatcher
    }

    pub fn server(&self) -> Server {
        Server::at(self.folder.path().join("socket"))
    }

    /// What was said, a sentence a line.
    pub fn said(&self) -> Vec<String> {
        let said = fs::read_to_string(self.folder.path().join("said")).unwrap_or_default();
        said.lines().map(ToOwned::to_owned).collect()
    }
}

impl Drop for Dispatcher {
    fn drop(&mut self) {
        // Asked to, it ends its module, too.
        let asked = Command::new("kill").arg(self.running.id().to_string()).status();
        if asked.is_ok() {
            let _ = self.running.wait();
        }
    }
}
