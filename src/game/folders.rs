//! Where a paper can be saved: the folders of this account and the sticks that are in, with a word about those that
//! something brings to other computers.

use std::fs;
use std::path::{Path, PathBuf};

use directories::UserDirs;

use crate::app::{FolderKind, PaperFolder};

/// What stands in the path of a folder that a service brings to other computers, in small letters.
const SYNCED: [&str; 12] = [
    "onedrive",
    "dropbox",
    "nextcloud",
    "owncloud",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "clouddocs",
    "mobile documents",
    "cloudstorage",
    "seafile",
];

/// All folders that paper can be saved in now, sticks first.
pub fn all() -> Vec<PaperFolder> {
    let account = UserDirs::new();
    offered(sticks(), account.as_ref().map(of_account).unwrap_or_default())
}

/// The folders of this account.
fn of_account(account: &UserDirs) -> Vec<(FolderKind, PathBuf)> {
    let own = [
        (FolderKind::Documents, account.document_dir()),
        (FolderKind::Downloads, account.download_dir()),
        (FolderKind::Desktop, account.desktop_dir()),
        (FolderKind::Home, Some(account.home_dir())),
    ];
    own.into_iter().filter_map(|(kind, path)| Some((kind, path?.to_owned()))).collect()
}

/// Those that exist, each once. The account's own folder is there only where it has no other.
fn offered(sticks: Vec<PathBuf>, own: Vec<(FolderKind, PathBuf)>) -> Vec<PaperFolder> {
    let sticks = sticks.into_iter().map(|path| (FolderKind::Stick, path));
    let mut folders: Vec<PaperFolder> = Vec::new();
    for (kind, path) in sticks.chain(own) {
        let has_own = folders.iter().any(|known| known.kind != FolderKind::Stick);
        let written = path.display().to_string();
        let is_known = folders.iter().any(|known| known.path == written);
        if path.is_dir() && !is_known && !(kind == FolderKind::Home && has_own) {
            folders.push(PaperFolder { kind, synced: is_synced(&path), path: written });
        }
    }
    folders
}

/// Whether something brings this folder to other computers: it lies in a folder of such a service, or leads there.
fn is_synced(path: &Path) -> bool {
    let leads_to = fs::canonicalize(path).unwrap_or_default();
    [path, &leads_to].into_iter().any(|path| {
        let path = path.to_string_lossy().to_lowercase();
        SYNCED.iter().any(|service| path.contains(service))
    })
}

/// The sticks and disks that were put in, where the system mounts them.
#[cfg(not(windows))]
fn sticks() -> Vec<PathBuf> {
    let account = std::env::var_os("USER").unwrap_or_default();
    let below = [Path::new("/run/media").join(&account), Path::new("/media").join(&account), "/Volumes".into()];
    // Without a name of an account the folder is that of everybody, with the accounts in it.
    let below = below.iter().filter(|folder| !account.is_empty() || folder.ends_with("Volumes"));
    let entries = below.flat_map(fs::read_dir).flatten().filter_map(Result::ok);
    // The system's own disk is a link among the others.
    let mut found: Vec<_> =
        entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.path()).collect();
    found.sort();
    found
}

/// Every letter but those of the floppy drives and of the system's own disk.
#[cfg(windows)]
fn sticks() -> Vec<PathBuf> {
    ('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\"))).filter(|root| root.is_dir()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is offered, without the folder that the test made.
    fn of(root: &Path, sticks: &[&str], own: &[(FolderKind, &str)]) -> Vec<(FolderKind, String, bool)> {
        let sticks = sticks.iter().map(|name| root.join(name)).collect();
        let own = own.iter().map(|(kind, name)| (*kind, root.join(name))).collect();
        let short = |folder: PaperFolder| {
            let path = Path::new(&folder.path).strip_prefix(root).unwrap().display().to_string();
            (folder.kind, path, folder.synced)
        };
        offered(sticks, own).into_iter().map(short).collect()
    }

    #[test]
    fn only_folders_that_exist_are_offered_each_once_and_sticks_first() {
        let root = tempfile::tempdir().unwrap();
        for name in ["stick", "Documents"] {
            fs::create_dir(root.path().join(name)).unwrap();
        }
        let own = [
            (FolderKind::Documents, "Documents"),
            (FolderKind::Downloads, "Downloads"),
            (FolderKind::Desktop, "Documents"),
            (FolderKind::Home, ""),
        ];
        let documents = (FolderKind::Documents, "Documents".to_owned(), false);
        assert_eq!(
            of(root.path(), &["stick", "taken-out"], &own),
            [(FolderKind::Stick, "stick".into(), false), documents]
        );
        assert_eq!(of(root.path(), &[], &own[3..]), [(FolderKind::Home, String::new(), false)]);
    }

    #[test]
    fn a_folder_that_goes_to_other_computers_is_known_by_its_path() {
        let root = tempfile::tempdir().unwrap();
        for (name, synced) in [
            ("OneDrive - Huis De Brug/Documenten", true),
            ("Dropbox", true),
            ("Nextcloud/Documents", true),
            ("Library/Mobile Documents/com~apple~CloudDocs", true),
            ("Google Drive/My Drive", true),
            ("Documenten", false),
            ("Drive", false),
        ] {
            fs::create_dir_all(root.path().join(name)).unwrap();
            assert_eq!(is_synced(&root.path().join(name)), synced, "{name}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_folder_that_leads_to_one_is_one_too() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("Nextcloud/Documents")).unwrap();
        std::os::unix::fs::symlink(root.path().join("Nextcloud/Documents"), root.path().join("Documents")).unwrap();
        assert!(is_synced(&root.path().join("Documents")));
    }
}
