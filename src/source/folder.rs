//! A folder on disk as a source.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Source;

/// A folder on disk, sub-folders included.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
    name: String,
}

impl Folder {
    /// The folder at `root`; it is looked at when somebody lists or reads it.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        let name = root.display().to_string();
        Self { root, name }
    }

    fn list(folder: &Path, prefix: &str, found: &mut Vec<String>) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            // A name that is not Unicode can be named by no pack, and a hidden file belongs to somebody's tools.
            let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
            let path = format!("{prefix}{name}");
            let kind = entry.file_type()?;
            if kind.is_dir() {
                Self::list(&entry.path(), &format!("{path}/"), found)?;
            } else if kind.is_file() {
                // A link is left alone: it may lead out of the pack, or round in a circle.
                found.push(path);
            }
        }
        Ok(())
    }
}

impl Source for Folder {
    fn files(&self) -> io::Result<Vec<String>> {
        let mut found = Vec::new();
        Self::list(&self.root, "", &mut found)?;
        found.sort();
        Ok(found)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        fs::read(self.root.join(path))
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        fs::metadata(self.root.join(path)).map(|data| data.len())
    }

    fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_sub_folders_sorted_and_leaves_hidden_files_and_links_out() {
        let place = tempfile::tempdir().unwrap();
        for path in ["b.ron", "a/z.ftl", ".hidden", "a/.git/x"] {
            let path = place.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "text").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(place.path(), place.path().join("a/round")).unwrap();
        let folder = Folder::new(place.path());
        assert_eq!(folder.files().unwrap(), ["a/z.ftl", "b.ron"]);
        assert_eq!(folder.read("a/z.ftl").unwrap(), b"text");
        assert_eq!(folder.size("b.ron").unwrap(), 4);
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        assert!(Folder::new("/nowhere/at/all").files().is_err());
    }
}
