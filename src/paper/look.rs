//! The look of what is printed, as `assets/paper/look.ron` writes it: lengths in millimetres, text sizes in points.

use serde::Deserialize;

use super::area::POINT;

/// Every colour, size and distance.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// Colours by what they are for.
    pub colours: Colours,
    /// The width of an outline.
    pub line: f32,
    /// The width of a thin line.
    pub hair: f32,
    /// A dash and the space after it.
    pub dash: (f32, f32),
    /// How far a hard shadow reaches down.
    pub shadow: f32,
    /// The radius of a card's corners.
    pub radius: f32,
    /// Between the paper's edge and what stands on it; no printer reaches the edge.
    pub margin: f32,
    /// Between two things.
    pub gap: f32,
    /// Styles of text.
    pub text: Styles,
    /// How much larger a text from right to left is set: in the same size Arabic letters look smaller than Latin ones.
    pub right_to_left: f32,
    /// The recovery sheet's own sizes.
    pub recovery: RecoveryLook,
    /// The help card's own sizes.
    pub card: CardLook,
}

/// Colours by what they are for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// Text and outlines.
    pub ink: Colour,
    /// What matters less.
    pub soft: Colour,
    /// The ground.
    pub paper: Colour,
    /// A mark, with ink on it.
    pub sun: Colour,
    /// Behind a text that is to be found at once.
    pub tint: Colour,
    /// Lines to cut and fold along.
    pub guide: Colour,
}

/// Red, green, blue; `#RRGGBB` in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Colour(pub [u8; 3]);

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, red, green, blue] =
            number.ok_or_else(|| format!("“{text}” is no colour; one looks like #2A1F4E"))?.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

/// Styles of text, by what they are for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Styles {
    /// The title of a page.
    pub title: Style,
    /// The title of a part.
    pub heading: Style,
    /// A name below a picture.
    pub label: Style,
    /// A word of the passphrase.
    pub word: Style,
    /// Sentences.
    pub body: Style,
    /// The name of a help line.
    pub entry: Style,
    /// What matters less.
    pub small: Style,
    /// A number to call.
    pub number: Style,
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Style {
    /// In points, where there is room.
    pub size: f32,
    /// In points; smaller than this nobody can read it.
    pub least: f32,
    /// The typeface.
    pub family: Family,
    /// The height of a line, as a multiple of the size.
    pub line: f32,
}

impl Style {
    /// The sizes to try, in millimetres, from the usual one to the least.
    pub fn sizes(self) -> impl Iterator<Item = f32> {
        let smaller = std::iter::successors(Some(self.size), |size| Some(size * SHRINK));
        let least = std::iter::once(self.least);
        smaller.take_while(move |size| *size > self.least).chain(least).map(|size| size * POINT)
    }
}

/// How much smaller the next size is.
const SHRINK: f32 = 0.94;

/// The typefaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Family {
    /// Round and bold.
    Heading,
    /// Easy to read.
    Text,
}

/// The recovery sheet's own sizes; heights are the most that a text may take.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryLook {
    /// The disc with the lock.
    pub badge: f32,
    /// The title's height.
    pub title: f32,
    /// The height of what it is for.
    pub about: f32,
    /// The height of where to keep it.
    pub keep: f32,
    /// The height of what to do if it is lost.
    pub foot: f32,
    /// The date's height.
    pub date: f32,
    /// The disc with a cell's number.
    pub count: f32,
    /// The height of a word.
    pub word: f32,
    /// Between a cell's outline and what stands in it.
    pub cell: f32,
}

/// The help card's own sizes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardLook {
    /// Height of what stands above the cards.
    pub top: f32,
    /// Between the two cards.
    pub between: f32,
    /// A side's heading.
    pub head: f32,
    /// Between a side's edge and what stands on it.
    pub pad: f32,
    /// The disc of a person.
    pub face: f32,
    /// The height of a name.
    pub name: f32,
    /// The height of who that is, below the name.
    pub who: f32,
    /// The scissors on the line.
    pub scissors: f32,
    /// The most height of a line with a number.
    pub row: f32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_go_down_to_the_least_and_not_below() {
        let style = Style { size: 12.0, least: 8.0, family: Family::Text, line: 1.4 };
        let sizes: Vec<f32> = style.sizes().map(|size| size / POINT).collect();
        assert!((sizes[0] - 12.0).abs() < 0.001 && (sizes[sizes.len() - 1] - 8.0).abs() < 0.001, "{sizes:?}");
        assert!(sizes.windows(2).all(|pair| pair[1] < pair[0]), "{sizes:?}");
    }

    #[test]
    fn a_colour_is_six_digits() {
        assert_eq!(Colour::try_from("#2A1F4E".to_owned()), Ok(Colour([0x2A, 0x1F, 0x4E])));
        for wrong in ["2A1F4E", "#2A1F4", "#2A1F4G", "ink", "#éA1F4"] {
            assert!(Colour::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
