//! What is inside a profile's file: RON, with a version in front.
//!
//! A field that is added with `#[serde(default)]` needs no new version. Where the meaning of something changes, the
//! record as it was moves here under the name of its version, [`VERSION`] grows, and [`read`] gets one more arm that
//! reads the old record and turns it into the new one.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::app::Kept;

/// The version this program writes.
pub const VERSION: u32 = 1;

/// Files grow in steps of this many bytes, so that their size tells nothing of how much she wrote.
const STEP: usize = 4096;

/// Why a payload could not be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is of a newer version.
    Newer(u32),
    /// It is not what this version wrote.
    Damaged(String),
}

#[derive(Serialize, Deserialize)]
struct Versioned<T> {
    version: u32,
    kept: T,
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

pub(super) fn write(kept: &Kept) -> Result<Zeroizing<String>, String> {
    // As long as it can become, so that it does not move while it grows.
    let mut text = Zeroizing::new(String::with_capacity(64 * STEP));
    ron::ser::to_writer(&mut *text, &Versioned { version: VERSION, kept }).map_err(|error| error.to_string())?;
    let missing = text.len().next_multiple_of(STEP) - text.len();
    text.extend(std::iter::repeat_n(' ', missing));
    Ok(text)
}

pub(super) fn read(bytes: &[u8]) -> Result<Kept, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|error| Unreadable::Damaged(error.to_string()))?;
    let Version { version } = parse(text)?;
    match version {
        VERSION => read_as::<Kept, Kept>(text),
        newer if newer > VERSION => Err(Unreadable::Newer(newer)),
        unknown => Err(Unreadable::Damaged(format!("there was never a version {unknown}"))),
    }
}

/// Reads the record of one version and turns it into that of another.
fn read_as<Old: DeserializeOwned, New: From<Old>>(text: &str) -> Result<New, Unreadable> {
    let Versioned { kept, .. } = parse::<Versioned<Old>>(text)?;
    Ok(kept.into())
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    // Only the place: the parser's own words may quote the text.
    ron::from_str(text).map_err(|error| Unreadable::Damaged(format!("the text is not whole at {}", error.span)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Settings;
    use crate::words::Language;

    fn kept() -> Kept {
        Kept {
            nickname: "Zonnetje".into(),
            portrait: crate::app::Portrait::default(),
            settings: Settings::new(Language::parse("nl").unwrap()),
            done: ["group-pressure".into()].into(),
            read: ["group-pressure".into()].into(),
            put_away: [].into(),
            finished_on: [("friends".into(), jiff::civil::date(2026, 3, 1))].into(),
            recalled: [].into(),
            wall: Vec::new(),
        }
    }

    #[test]
    fn what_is_written_is_read_and_its_size_tells_nothing() {
        let text = write(&kept()).unwrap();
        assert_eq!(read(text.as_bytes()), Ok(kept()));
        let longer = write(&Kept { nickname: "Z".repeat(24).into(), ..kept() }).unwrap();
        assert_eq!((text.len() % STEP, text.len()), (0, longer.len()));
    }

    #[test]
    fn a_newer_version_is_told_from_a_damaged_one() {
        let text = write(&kept()).unwrap();
        let newer = text.replacen("version:1", "version:7,another:Thing(a:[1])", 1);
        assert_eq!(read(newer.as_bytes()), Err(Unreadable::Newer(7)));
        for broken in [text.replacen("version:1", "version:0", 1), text.replacen("nickname", "name", 1), String::new()]
        {
            assert!(
                matches!(read(broken.as_bytes()), Err(Unreadable::Damaged(_))),
                "{}",
                &broken[..40.min(broken.len())]
            );
        }
    }

    #[test]
    fn what_is_said_of_damage_holds_no_word_of_hers() {
        let text = write(&kept()).unwrap().replacen("nickname:\"Zonnetje\"", "nickname:Zonnetje", 1);
        let Err(Unreadable::Damaged(why)) = read(text.as_bytes()) else { panic!("it was read") };
        assert!(!why.contains("Zonnetje"), "{why}");
    }

    #[test]
    fn an_older_record_becomes_a_new_one() {
        #[derive(Deserialize)]
        struct Old {
            name: String,
        }
        struct New(usize);
        impl From<Old> for New {
            fn from(old: Old) -> Self {
                Self(old.name.len())
            }
        }
        let New(length) = read_as::<Old, New>("(version:1,kept:(name:\"abc\"))").unwrap();
        assert_eq!(length, 3);
    }
}
