//! A folder on disk as a source. Somebody else may have filled it: only regular files inside it are read, none of them
//! without bound, and one thing that is wrong leaves everything beside it as it is.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use super::{Odd, Oddity, Source};

/// The most bytes of a file. What reads a kind of file may ask for less.
pub const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// The most folders inside each other.
const DEEPEST: usize = 16;

/// The endings of files. A folder with one of them was meant to be one.
const FILES: [&str; 4] = [".ftl", ".png", ".ron", ".svg"];

/// A folder on disk, sub-folders included.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
    name: String,
}

/// What lies in a folder.
#[derive(Default)]
struct Found {
    files: Vec<String>,
    odd: Vec<Oddity>,
}

impl Folder {
    /// The folder at `root`; it is looked at when somebody lists or reads it.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        let name = root.display().to_string();
        Self { root, name }
    }

    fn look(&self) -> io::Result<Found> {
        let mut found = Found::default();
        found.list(&self.root, "", 0)?;
        found.files.sort();
        found.odd.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found)
    }

    /// The place of a file on the disk, where the path leads nowhere else.
    fn place(&self, path: &str) -> io::Result<PathBuf> {
        let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        let place = self.root.join(path);
        // Not what a link leads to: that is somewhere else.
        if !inside || !fs::symlink_metadata(&place)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        Ok(place)
    }
}

impl Found {
    fn list(&mut self, folder: &Path, prefix: &str, depth: usize) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            // A hidden file belongs to somebody's tools.
            if name.to_string_lossy().starts_with('.') {
                continue;
            }
            let Some(known) = name.to_str() else {
                self.add(format!("{prefix}{}", name.to_string_lossy()), Odd::Nameless);
                continue;
            };
            let path = format!("{prefix}{known}");
            let kind = entry.file_type()?;
            if kind.is_symlink() {
                self.add(path, Odd::Link);
            } else if kind.is_file() {
                self.files.push(path);
            } else if !kind.is_dir() {
                self.add(path, Odd::Special);
            } else if FILES.iter().any(|ending| known.ends_with(ending)) {
                self.add(path, Odd::Folder);
            } else if depth == DEEPEST {
                self.add(path, Odd::TooDeep);
            } else if let Err(error) = self.list(&entry.path(), &format!("{path}/"), depth + 1) {
                self.add(path, Odd::Closed(error.to_string()));
            }
        }
        Ok(())
    }

    fn add(&mut self, path: String, kind: Odd) {
        self.odd.push(Oddity { path, kind });
    }
}

impl Source for Folder {
    fn files(&self) -> io::Result<Vec<String>> {
        self.look().map(|found| found.files)
    }

    fn oddities(&self) -> Vec<Oddity> {
        // A folder that cannot be listed at all says so where its files are asked for.
        self.look().map(|found| found.odd).unwrap_or_default()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(self.place(path)?)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > MOST_BYTES { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        fs::metadata(self.place(path)?).map(|data| data.len())
    }

    fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(paths: &[&str]) -> tempfile::TempDir {
        let place = tempfile::tempdir().unwrap();
        for path in paths {
            let path = place.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "text").unwrap();
        }
        place
    }

    #[test]
    fn lists_sub_folders_sorted_and_leaves_hidden_files_out() {
        let place = filled(&["b.ron", "a/z.ftl", ".hidden", "a/.git/x"]);
        let folder = Folder::new(place.path());
        assert_eq!(folder.files().unwrap(), ["a/z.ftl", "b.ron"]);
        assert_eq!(folder.oddities(), []);
        assert_eq!(folder.read("a/z.ftl").unwrap(), b"text");
        assert_eq!(folder.size("b.ron").unwrap(), 4);
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        assert!(Folder::new("/nowhere/at/all").files().is_err());
    }

    #[test]
    fn nothing_outside_the_folder_is_read() {
        let place = filled(&["in/b.ron", "out.ron"]);
        let folder = Folder::new(place.path().join("in"));
        assert!(folder.read("b.ron").is_ok());
        let outside = place.path().join("out.ron");
        for path in ["../out.ron", "./../out.ron", outside.to_str().unwrap()] {
            assert!(folder.read(path).is_err() && folder.size(path).is_err(), "{path}");
        }
    }

    #[test]
    fn a_file_without_end_is_not_read_to_its_end() {
        let place = filled(&["a.ron"]);
        File::create(place.path().join("a.ron")).unwrap().set_len(MOST_BYTES + 1).unwrap();
        let error = Folder::new(place.path()).read("a.ron").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
    }

    #[cfg(unix)]
    #[test]
    fn links_pipes_folders_called_like_files_and_depths_are_named_and_the_rest_is_read() {
        let deep = "d/".repeat(DEEPEST + 2);
        let place = filled(&["b.ron", "c.ron/x", &format!("{deep}x")]);
        std::os::unix::fs::symlink(place.path().join("b.ron"), place.path().join("link.ron")).unwrap();
        std::os::unix::fs::symlink(place.path(), place.path().join("round")).unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(place.path().join("pipe.ron")).unwrap();
        let folder = Folder::new(place.path());
        assert_eq!(folder.files().unwrap(), ["b.ron"]);
        let odd: Vec<_> = folder.oddities().into_iter().map(|odd| (odd.path, odd.kind)).collect();
        let deepest = ["d"; DEEPEST + 1].join("/");
        let expected = [
            ("c.ron", Odd::Folder),
            (deepest.as_str(), Odd::TooDeep),
            ("link.ron", Odd::Link),
            ("pipe.ron", Odd::Special),
            ("round", Odd::Link),
        ];
        assert_eq!(odd, expected.map(|(path, kind)| (path.to_owned(), kind)));
        for path in ["link.ron", "pipe.ron", "c.ron"] {
            assert!(folder.read(path).is_err(), "{path}");
        }
    }
}
