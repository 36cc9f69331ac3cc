//! Writing what a verb made: all of it or nothing, and over no file that it did not read before.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// Writes new files below a folder; where one is there already, or cannot be written, none stays.
///
/// # Errors
/// Where that happens.
pub fn create(root: &Path, files: &[(String, String)]) -> Result<()> {
    let mut made: Vec<PathBuf> = Vec::new();
    let all = files.iter().try_for_each(|(path, text)| {
        let target = root.join(path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        }
        let file = fs::File::create_new(&target).with_context(|| format!("cannot write {}", target.display()));
        let mut file = file?;
        made.push(target.clone());
        file.write_all(text.as_bytes()).with_context(|| format!("cannot write {}", target.display()))
    });
    if all.is_err() {
        for path in made {
            // What cannot be taken away either is said by the first error.
            let _ = fs::remove_file(path);
        }
    }
    all
}

/// Writes files anew: each is written beside the old one and then takes its place, so that none is ever half. What was
/// replaced goes back where a later one fails.
///
/// # Errors
/// Where one cannot be written.
pub fn replace(root: &Path, files: &[(String, String)]) -> Result<()> {
    let mut before: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
    let all = files.iter().try_for_each(|(path, text)| {
        let target = root.join(path);
        let old = fs::read(&target).ok();
        put(&target, text.as_bytes())?;
        before.push((target, old));
        Ok(())
    });
    if all.is_err() {
        for (path, old) in before.into_iter().rev() {
            // What cannot be put back either is said by the first error.
            let _ = match old {
                Some(bytes) => put(&path, &bytes),
                None => fs::remove_file(&path).map_err(Into::into),
            };
        }
    }
    all
}

/// Writes one file, new or in the place of another.
///
/// # Errors
/// Where it cannot be written.
pub fn put(target: &Path, bytes: &[u8]) -> Result<()> {
    let cannot = || format!("cannot write {}", target.display());
    if let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).with_context(cannot)?;
    }
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = target.with_file_name(format!(".{name}.new"));
    let written = fs::File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&beside, target)).with_context(cannot)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> (String, String) {
        (path.to_owned(), text.to_owned())
    }

    #[test]
    fn where_one_new_file_is_there_already_none_is_made() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("b"), "old").unwrap();
        assert!(create(place.path(), &[file("a", "1"), file("b", "2")]).is_err());
        assert!(!place.path().join("a").exists());
        assert_eq!(fs::read_to_string(place.path().join("b")).unwrap(), "old");
        create(place.path(), &[file("deep/a", "1")]).unwrap();
        assert_eq!(fs::read_to_string(place.path().join("deep/a")).unwrap(), "1");
    }

    #[test]
    fn where_one_file_cannot_be_replaced_the_others_are_as_they_were() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("a"), "old").unwrap();
        fs::create_dir(place.path().join("folder")).unwrap();
        assert!(replace(place.path(), &[file("a", "new"), file("c", "3"), file("folder", "no")]).is_err());
        assert_eq!(fs::read_to_string(place.path().join("a")).unwrap(), "old");
        assert!(!place.path().join("c").exists());
        replace(place.path(), &[file("a", "new")]).unwrap();
        assert_eq!(fs::read_to_string(place.path().join("a")).unwrap(), "new");
    }
}
