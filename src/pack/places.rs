//! Where the program's own files lie.

use std::env;
use std::path::{Path, PathBuf};

/// The folders the program reads from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The folder `assets` itself.
    pub assets: PathBuf,
    /// One folder for each pack.
    pub packs: PathBuf,
    /// The interface's own words, one folder for each language.
    pub locales: PathBuf,
    /// Fonts.
    pub fonts: PathBuf,
    /// Icons and other pictures of the interface.
    pub ui: PathBuf,
    /// Sounds.
    pub sounds: PathBuf,
    /// The look: colours, sizes, distances.
    pub theme: PathBuf,
}

/// No assets folder anywhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found no folder with packs in it; looked in {}; name it with --assets DIR", list(.looked))]
pub struct NoAssets {
    looked: Vec<PathBuf>,
}

fn list(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ")
}

/// Names the folder of assets where the program runs in a folder that has nothing to do with it: `play` says so.
const VARIABLE: &str = "GPS_ASSETS";

/// Finds the program's files: in `explicit` where one is given, else where `GPS_ASSETS` says, else in a folder `assets`
/// beside the executable or one of its parents, else beside the current directory or one of its parents. The interface's
/// `locales` folder lies beside `assets`, or in it.
///
/// # Errors
/// Where none of those holds a folder `packs`.
pub fn assets_dir(explicit: Option<&Path>) -> Result<Places, NoAssets> {
    let named = env::var_os(VARIABLE).filter(|named| !named.is_empty()).map(PathBuf::from);
    let starts = [env::current_exe().ok(), env::current_dir().ok()];
    find(explicit.or(named.as_deref()), starts.into_iter().flatten())
}

fn find(explicit: Option<&Path>, starts: impl Iterator<Item = PathBuf>) -> Result<Places, NoAssets> {
    let candidates: Vec<PathBuf> = match explicit {
        Some(path) => vec![path.to_owned()],
        None => {
            starts.flat_map(|start| start.ancestors().map(|above| above.join("assets")).collect::<Vec<_>>()).collect()
        }
    };
    match candidates.iter().find(|assets| assets.join("packs").is_dir()) {
        Some(assets) => Ok(Places::at(assets)),
        None => Err(NoAssets { looked: candidates }),
    }
}

impl Places {
    fn at(assets: &Path) -> Self {
        let beside = assets.parent().map(|parent| parent.join("locales")).filter(|path| path.is_dir());
        Self {
            packs: assets.join("packs"),
            locales: beside.unwrap_or_else(|| assets.join("locales")),
            fonts: assets.join("fonts"),
            ui: assets.join("ui"),
            sounds: assets.join("sounds"),
            theme: assets.join("ui").join("theme.ron"),
            assets: assets.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn looks_beside_the_start_and_upwards() {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir_all(place.path().join("assets/packs")).unwrap();
        fs::create_dir_all(place.path().join("locales")).unwrap();
        fs::create_dir_all(place.path().join("target/debug")).unwrap();
        let found = find(None, std::iter::once(place.path().join("target/debug/gps"))).unwrap();
        assert_eq!(found.packs, place.path().join("assets/packs"));
        assert_eq!(found.locales, place.path().join("locales"));
    }

    #[test]
    fn an_explicit_folder_is_the_only_one_looked_at() {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir_all(place.path().join("assets/packs")).unwrap();
        let wrong = place.path().join("other");
        let missed = find(Some(&wrong), std::iter::once(place.path().to_owned())).unwrap_err();
        assert!(missed.to_string().contains("other") && missed.to_string().contains("--assets DIR"), "{missed}");
        assert!(find(Some(&place.path().join("assets")), std::iter::empty()).is_ok());
    }
}
