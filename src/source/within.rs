//! A source inside a folder that it does not have itself: `nl/a.ftl` as `locales/nl/a.ftl`.

use std::io;

use super::Source;

/// Another source, all of whose paths begin with a folder.
#[derive(Clone, Debug)]
pub struct Within<S> {
    source: S,
    folder: String,
    name: String,
}

impl<S: Source> Within<S> {
    /// A source in a folder, both together under a name of their own.
    pub fn new(source: S, folder: &str, name: impl Into<String>) -> Self {
        Self { source, folder: format!("{folder}/"), name: name.into() }
    }

    fn inside<'a>(&self, path: &'a str) -> io::Result<&'a str> {
        path.strip_prefix(&self.folder).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }
}

impl<S: Source> Source for Within<S> {
    fn files(&self) -> io::Result<Vec<String>> {
        Ok(self.source.files()?.into_iter().map(|path| format!("{}{path}", self.folder)).collect())
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.source.read(self.inside(path)?)
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        self.source.size(self.inside(path)?)
    }

    fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;

    #[test]
    fn every_path_has_the_folder_and_no_other_path_is_there() {
        let mut files = Memory::new();
        files.put("nl/a.ftl", "a = A");
        let within = Within::new(files, "locales", "house");
        assert_eq!(within.files().unwrap(), ["locales/nl/a.ftl"]);
        assert_eq!(within.read("locales/nl/a.ftl").unwrap(), b"a = A");
        assert_eq!((within.size("locales/nl/a.ftl").unwrap(), within.name()), (5, "house"));
        assert!(within.read("nl/a.ftl").is_err());
    }
}
