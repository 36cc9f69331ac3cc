//! Structural paths: the way from a file's outermost value to one inside it, as `steps[1].kind.boxes[0].id`.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A structural path into a RON file; the empty one leads to the outermost value.
///
/// What only wraps is passed without a word: `Some(…)`, a variant's name, a newtype's brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<Segment>);

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// A field by its name, or an entry of a map by its key.
    Field(Cow<'static, str>),
    /// An item of a list or a tuple, counted from 0.
    Index(usize),
}

/// Why a text is no [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no path; one looks like steps[1].kind")]
pub struct PathError(String);

/// Writes a [`Path`]: `path_to!["steps", 1, "kind"]`.
macro_rules! path_to {
    ($($segment:expr),* $(,)?) => {
        $crate::pack::syntax::Path::from([$($crate::pack::syntax::Segment::from($segment)),*])
    };
}
pub(in crate::pack) use path_to;

impl Path {
    /// This path, and one step further.
    #[must_use]
    pub fn join(&self, segment: impl Into<Segment>) -> Self {
        let mut longer = self.clone();
        longer.0.push(segment.into());
        longer
    }

    /// This path, and another from there.
    #[must_use]
    pub fn join_all(&self, rest: &Self) -> Self {
        Self(self.0.iter().chain(&rest.0).cloned().collect())
    }

    /// The path to what holds this one, and its last step; none for the outermost value.
    pub fn split_last(&self) -> Option<(Self, &Segment)> {
        let (last, before) = self.0.split_last()?;
        Some((Self(before.to_vec()), last))
    }

    /// Its steps, from the outermost value on.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }
}

impl<const LENGTH: usize> From<[Segment; LENGTH]> for Path {
    fn from(segments: [Segment; LENGTH]) -> Self {
        Self(segments.into())
    }
}

impl From<Vec<Segment>> for Path {
    fn from(segments: Vec<Segment>) -> Self {
        Self(segments)
    }
}

impl From<&'static str> for Segment {
    fn from(name: &'static str) -> Self {
        Self::Field(name.into())
    }
}

impl From<String> for Segment {
    fn from(name: String) -> Self {
        Self::Field(name.into())
    }
}

impl From<usize> for Segment {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Field(name) if is_plain(name) && at == 0 => f.write_str(name)?,
                Segment::Field(name) if is_plain(name) => write!(f, ".{name}")?,
                Segment::Field(name) => {
                    f.write_str("[\"")?;
                    for letter in name.chars() {
                        if matches!(letter, '"' | '\\') {
                            f.write_str("\\")?;
                        }
                        write!(f, "{letter}")?;
                    }
                    f.write_str("\"]")?;
                }
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, PathError> {
        let mut segments = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (segment, after) = first(rest, segments.is_empty()).ok_or_else(|| PathError(text.to_owned()))?;
            segments.push(segment);
            rest = after;
        }
        Ok(Self(segments))
    }
}

/// The first step of what is left of a path, and what is left after it.
fn first(text: &str, is_start: bool) -> Option<(Segment, &str)> {
    if let Some(quoted) = text.strip_prefix("[\"") {
        return quoted_name(quoted);
    }
    if let Some(inside) = text.strip_prefix('[') {
        let (index, after) = inside.split_once(']')?;
        return Some((Segment::Index(index.parse().ok()?), after));
    }
    let named = if is_start { text } else { text.strip_prefix('.')? };
    let end = named.find(['.', '[']).unwrap_or(named.len());
    let (name, after) = named.split_at(end);
    is_plain(name).then(|| (Segment::from(name.to_owned()), after))
}

/// A name in quotes, from after its first quote on.
fn quoted_name(text: &str) -> Option<(Segment, &str)> {
    let mut name = String::new();
    let mut letters = text.chars();
    loop {
        match letters.next()? {
            '"' => break,
            '\\' => name.push(letters.next()?),
            letter => name.push(letter),
        }
    }
    Some((Segment::from(name), letters.as_str().strip_prefix(']')?))
}

/// Whether a name needs no quotes.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_it_is_written() {
        for text in ["", "steps", "steps[1].kind.boxes[0].id", "[2]", "[2].a", "a[\"b c\"][0].d", "[\"q\\\"\\\\]\"].x"]
        {
            let path: Path = text.parse().unwrap();
            assert_eq!(path.to_string(), text);
            assert_eq!(path.to_string().parse(), Ok(path), "{text}");
        }
        assert_eq!("steps[1].kind".parse(), Ok(path_to!["steps", 1, "kind"]));
        assert_eq!(path_to!["steps", 1].join_all(&path_to!["kind"]), path_to!["steps"].join(1).join("kind"));
    }

    #[test]
    fn what_is_no_path_is_refused_with_an_example() {
        for text in [".a", "a.", "a..b", "a[", "a[x]", "a[1", "a[-1]", "a b", "[\"x\"", "a]"] {
            let refused = text.parse::<Path>().unwrap_err();
            assert!(refused.to_string().contains("steps[1].kind"), "{text}");
        }
    }

    #[test]
    fn the_last_step_comes_off_and_the_outermost_value_has_none() {
        let path = path_to!["steps", 1];
        assert_eq!(path.split_last(), Some((path_to!["steps"], &Segment::Index(1))));
        assert_eq!(Path::default().split_last(), None);
    }
}
