//! The names of files in an archive. Somebody else chose them, and they become paths on this disk: only names that mean the
//! same on every system are taken.

use super::limits::Limits;

/// What is wrong with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadName {
    /// There is none, or a part of it is empty.
    Empty,
    /// It has more bytes than a name may have.
    Long {
        /// The most.
        most: usize,
    },
    /// It lies in more folders than are looked into.
    Deep {
        /// The most.
        most: usize,
    },
    /// It begins at the root of a disk.
    Absolute,
    /// It names a drive of Windows.
    Drive,
    /// It has a backslash, which is a folder's end on one system and a letter on another.
    Backslash,
    /// It leads out of the pack.
    Outside,
    /// It has a sign that nobody sees.
    Control,
    /// It has a letter that some disks write in more than one way, or that looks like another one.
    Letter(char),
    /// A part of it ends with a dot: Windows leaves it out.
    Dot,
    /// A part of it begins with a dot, as names of hidden files do.
    Hidden,
    /// A part of it is a device of Windows.
    Device(String),
}

/// Names that are devices on Windows, whatever their ending.
const DEVICES: [&str; 6] = ["aux", "con", "conin$", "conout$", "nul", "prn"];

/// A name that is safe everywhere: small and big letters without accents, digits, `-`, `_` and `.`, and `/` between folders.
///
/// # Errors
/// What is wrong with it, the worst first.
pub fn plain_name<'a>(raw: &'a [u8], limits: &Limits) -> Result<&'a str, BadName> {
    let Ok(name) = std::str::from_utf8(raw) else { return Err(BadName::Letter(char::REPLACEMENT_CHARACTER)) };
    if name.len() > limits.name {
        return Err(BadName::Long { most: limits.name });
    }
    if name.starts_with('/') {
        return Err(BadName::Absolute);
    }
    if name.contains('\\') {
        return Err(BadName::Backslash);
    }
    if name.split('/').any(|part| part == "..") {
        return Err(BadName::Outside);
    }
    if name.as_bytes().get(1) == Some(&b':') {
        return Err(BadName::Drive);
    }
    if name.contains(char::is_control) {
        return Err(BadName::Control);
    }
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '/');
    let device = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
        let port = |stem: &str| stem.len() == 4 && stem.ends_with(|digit: char| digit.is_ascii_digit());
        DEVICES.contains(&stem.as_str()) || (port(&stem) && (stem.starts_with("com") || stem.starts_with("lpt")))
    };
    if let Some(part) = name.split('/').find(|part| device(part)) {
        return Err(BadName::Device(part.to_owned()));
    }
    if let Some(letter) = name.chars().find(|letter| !plain(*letter)) {
        return Err(BadName::Letter(letter));
    }
    if name.split('/').any(str::is_empty) {
        return Err(BadName::Empty);
    }
    if name.split('/').any(|part| part.starts_with('.')) {
        return Err(BadName::Hidden);
    }
    if name.split('/').any(|part| part.ends_with('.')) {
        return Err(BadName::Dot);
    }
    if name.split('/').count() > limits.depth + 1 {
        return Err(BadName::Deep { most: limits.depth });
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_means_the_same_everywhere_is_taken() {
        for name in ["pack.ron", "locales/nl/missions/hello.ftl", "media/A_b-1.png", "a", "console.ron", "com.ron"] {
            assert_eq!(plain_name(name.as_bytes(), &Limits::default()), Ok(name));
        }
    }

    #[test]
    fn a_name_that_means_something_else_somewhere_is_told() {
        let (long, deep) = ("a".repeat(201), "a/".repeat(9) + "a");
        for (name, why) in [
            ("", BadName::Empty),
            ("media//a.svg", BadName::Empty),
            (long.as_str(), BadName::Long { most: 200 }),
            (deep.as_str(), BadName::Deep { most: 8 }),
            ("/etc/passwd", BadName::Absolute),
            ("C:/windows/a", BadName::Drive),
            ("c:a", BadName::Drive),
            ("media\\a.svg", BadName::Backslash),
            ("..\\a", BadName::Backslash),
            ("../a", BadName::Outside),
            ("media/../../a", BadName::Outside),
            ("media/..", BadName::Outside),
            ("media/\u{1b}[2Ja", BadName::Control),
            ("a\0", BadName::Control),
            ("media/e\u{301}.svg", BadName::Letter('\u{301}')),
            ("media/\u{e9}.svg", BadName::Letter('\u{e9}')),
            ("p\u{430}ck.ron", BadName::Letter('\u{430}')),
            ("media/a b.svg", BadName::Letter(' ')),
            ("media/a:b", BadName::Letter(':')),
            ("media/a.", BadName::Dot),
            ("media/.a", BadName::Hidden),
            ("./a", BadName::Hidden),
            ("media/CON", BadName::Device("CON".into())),
            ("nul.svg", BadName::Device("nul.svg".into())),
            ("Com1.a/b", BadName::Device("Com1.a".into())),
        ] {
            assert_eq!(plain_name(name.as_bytes(), &Limits::default()), Err(why), "{name:?}");
        }
        let not_unicode = plain_name(&[b'a', 0xff], &Limits::default());
        assert_eq!(not_unicode, Err(BadName::Letter(char::REPLACEMENT_CHARACTER)));
    }
}
