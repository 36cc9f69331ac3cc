//! Missions and modules as they are written down. In a pack a name is enough; a girl's profile or a counsellor's plan may
//! outlive the pack, so that the pack's name stands in front: `base/group-pressure`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ids::{MissionId, ModuleId, PackId, is_half};

/// Why a text is no reference. It does not repeat the text, which may be a girl's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a reference is the name of a pack and a name in it, with one `/` between")]
pub struct NotARef;

macro_rules! ref_types {
    ($($(#[$doc:meta])* $name:ident { $(#[$field_doc:meta])* $field:ident: $id:ty }),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name {
            /// The pack.
            pub pack: PackId,
            $(#[$field_doc])*
            pub $field: $id,
        }

        impl FromStr for $name {
            type Err = NotARef;

            fn from_str(text: &str) -> Result<Self, NotARef> {
                let halves = text.split_once('/').filter(|(pack, name)| is_half(pack) && is_half(name));
                let (pack, name) = halves.ok_or(NotARef)?;
                Ok(Self { pack: pack.into(), $field: name.into() })
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotARef;

            fn try_from(text: String) -> Result<Self, NotARef> {
                text.parse()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}/{}", self.pack, self.$field)
            }
        }

        impl From<$name> for String {
            fn from(written: $name) -> Self {
                written.to_string()
            }
        }
    )+};
}

ref_types! {
    /// A mission of a pack: `base/group-pressure`.
    MissionRef {
        /// Its name there.
        mission: MissionId
    },
    /// A module of a pack: `base/friends`.
    ModuleRef {
        /// Its name there.
        module: ModuleId
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_written_as_one_text_and_read_again() {
        let mission = MissionRef { pack: "base".into(), mission: "group-pressure".into() };
        let text = ron::to_string(&mission).unwrap();
        assert_eq!(text, "\"base/group-pressure\"");
        assert_eq!(ron::from_str(&text), Ok(mission));
        let module: ModuleRef = ron::from_str("\"base/friends\"").unwrap();
        assert_eq!((module.pack.as_str(), module.module.as_str()), ("base", "friends"));
    }

    #[test]
    fn what_is_no_pack_and_name_is_no_reference() {
        for text in ["", "/", "base", "base/", "/friends", "base//friends", "base/friends/", "a/b/c"] {
            assert_eq!(text.parse::<MissionRef>(), Err(NotARef), "{text}");
            assert_eq!(text.parse::<ModuleRef>(), Err(NotARef), "{text}");
            assert!(ron::from_str::<MissionRef>(&format!("{text:?}")).is_err(), "{text}");
        }
    }

    #[test]
    fn no_pack_can_name_what_could_not_be_written_down() {
        for text in ["\"\"", "\"a/b\"", "\"/\""] {
            assert!(ron::from_str::<PackId>(text).is_err(), "{text}");
            assert!(ron::from_str::<MissionId>(text).is_err(), "{text}");
            assert!(ron::from_str::<ModuleId>(text).is_err(), "{text}");
        }
        // A picture's name is a path.
        assert!(ron::from_str::<super::super::ids::MediaId>("\"things/camera\"").is_ok());
        assert_eq!(ron::from_str("\"Good_Friend\""), Ok(MissionId::from("Good_Friend")));
    }
}
