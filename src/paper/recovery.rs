//! The recovery sheet of a house's passphrase: twelve numbered pictures with their words, what they are for, where the
//! sheet is kept, and what to do if it is lost. The pictures are what counts, so that it can be read back in every
//! language; the words help to name them.
//!
//! Whoever holds this page opens the house. Its bytes are the passphrase: they belong on paper, and on a disk no longer
//! than printing takes.

use super::area::{A4, Area};
use super::lines::{Align, Lines};
use super::look::{Look, Style};
use super::sheet::{Pen, Sheet, one_page};
use super::{Art, Kit, PaperError};
use crate::mission::TextKey;
use crate::words::{FluentArgs, Language, Words};

/// What stands on a recovery sheet. Without a debug print, so that no log holds a passphrase.
pub struct RecoverySheet {
    /// The language of its words, which also says where reading starts.
    pub language: Language,
    /// The title.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// Where to keep it.
    pub keep: String,
    /// The pictures of the passphrase, in its order.
    pub pictures: [Pictured; LENGTH],
    /// What to do if it is lost.
    pub foot: String,
    /// When it was made, as a sentence.
    pub date: String,
}

/// How many pictures a passphrase has.
pub const LENGTH: usize = 12;

/// A picture of the passphrase.
pub struct Pictured {
    /// The file: SVG or PNG.
    pub picture: Vec<u8>,
    /// What it shows.
    pub word: String,
}

impl RecoverySheet {
    /// With the sentences of the interface: message `paper-recovery`. `day` is the day in words, as her language
    /// writes it.
    pub fn in_words(words: &Words, pictures: [Pictured; LENGTH], day: &str) -> Self {
        let say = |part: &str| TextKey::attribute("paper-recovery", part);
        let mut args = FluentArgs::new();
        args.set("day", day);
        Self {
            language: words.language().clone(),
            title: words.get(&say("title")),
            about: words.get(&say("about")),
            keep: words.get(&say("keep")),
            pictures,
            foot: words.get(&say("foot")),
            date: words.get_with(&say("date"), &args),
        }
    }
}

/// Columns and rows of pictures.
const GRID: (usize, usize) = (3, 4);

/// The sheet as a PDF of one page.
///
/// # Errors
/// Where a text is too long or cannot be written, or a picture is none.
pub fn recovery(sheet: &RecoverySheet, kit: &Kit) -> Result<Vec<u8>, PaperError> {
    one_page(kit, &sheet.title, &sheet.language, |page| {
        let look = page.look();
        let texts = Texts::fit(page, sheet, A4.inset(look.margin))?;
        let rest = head(page, &texts, A4.inset(look.margin));
        let (rest, date) = rest.cut_bottom(texts.date.height, look.gap / 2.0);
        let (grid, lost) = rest.cut_bottom(texts.foot.height, look.gap + look.shadow);
        pictures(page, &sheet.pictures, grid)?;
        page.write(&texts.foot, lost, look.colours.ink);
        page.write(&texts.date, date, look.colours.soft);
        Ok(())
    })
}

/// The sentences round the pictures, in lines. They come first, for the pictures get the room that is left.
struct Texts {
    title: Lines,
    about: Lines,
    keep: Lines,
    foot: Lines,
    date: Lines,
}

impl Texts {
    fn fit(page: &mut Sheet, sheet: &RecoverySheet, area: Area) -> Result<Self, PaperError> {
        let (look, sizes) = (page.look(), &page.look().recovery);
        let (_, beside) = area.cut_start(sizes.badge, look.gap);
        let mut one = |part, text: &str, style: Style, room: Area, height| {
            let lines = page.fit(part, &[text], style, Area { height, ..room }, Align::Start)?;
            lines.into_iter().next().ok_or(PaperError::TooLong { part })
        };
        Ok(Self {
            title: one("words of the title", &sheet.title, look.text.title, beside, sizes.title)?,
            about: one("words about the sheet", &sheet.about, look.text.body, area, sizes.about)?,
            keep: one("words on where to keep it", &sheet.keep, look.text.body, area.inset(look.gap), sizes.keep)?,
            foot: one("words on losing it", &sheet.foot, look.text.body, area, sizes.foot)?,
            date: one("words of the date", &sheet.date, look.text.small, area, sizes.date)?,
        })
    }
}

/// The title with its badge, what the sheet is for, and where to keep it. Gives what is left of the page.
fn head(page: &mut Sheet, texts: &Texts, area: Area) -> Area {
    let Look { colours, gap, line, recovery: sizes, .. } = page.look();
    let (top, rest) = area.cut_top(texts.title.height.max(sizes.badge), *gap);
    let (badge, title) = top.cut_start(sizes.badge, *gap);
    page.disc(badge, Pen { fill: Some(colours.sun), line: Some((colours.ink, *line)), dash: None });
    page.picture(&page.kit().lock, badge.square(sizes.badge * SIGN));
    page.write_title_middle(&texts.title, title, colours.ink);
    let (about, rest) = rest.cut_top(texts.about.height, *gap);
    page.write(&texts.about, about, colours.ink);
    let (keep, rest) = rest.cut_top(texts.keep.height + gap * 1.2, gap * 1.2 + page.look().shadow);
    page.sticker(keep, colours.tint);
    page.write_middle(&texts.keep, Area { y: keep.y, height: keep.height, ..keep.inset(*gap) }, colours.ink);
    rest
}

/// The side of a sign in parts of its disc.
const SIGN: f32 = 0.56;

/// The grid of numbered pictures.
fn pictures(page: &mut Sheet, pictures: &[Pictured; LENGTH], grid: Area) -> Result<(), PaperError> {
    let Look { colours, gap, line, text, recovery: sizes, .. } = page.look();
    let cells: Vec<Area> = grid.grid(GRID.0, GRID.1, *gap).collect();
    let Some(first) = cells.first().map(|cell| cell.inset(sizes.cell)) else { return Ok(()) };
    let room = Area { height: sizes.word, ..first };
    // One size for all, so that none of them seems to matter more.
    let words: Vec<&str> = pictures.iter().map(|pictured| pictured.word.as_str()).collect();
    let words = page.fit("words below the pictures", &words, text.word, room, Align::Centre)?;
    let counts: Vec<String> = (1..=LENGTH).map(|count| count.to_string()).collect();
    let counts: Vec<&str> = counts.iter().map(String::as_str).collect();
    let disc = Area { width: sizes.count, height: sizes.count, ..first };
    let counts = page.fit_digits("numbers of the pictures", &counts, text.heading, disc, Align::Centre)?;
    for (((cell, pictured), word), count) in cells.iter().zip(pictures).zip(&words).zip(&counts) {
        page.sticker(*cell, colours.paper);
        let within = cell.inset(sizes.cell);
        let disc = Area { x: within.x, y: within.y, ..disc };
        page.disc(disc, Pen { fill: Some(colours.sun), line: Some((colours.ink, *line)), dash: None });
        page.write_middle(count, disc, colours.ink);
        let (above, below) = within.cut_bottom(sizes.word, 0.0);
        let art = Art::read(&pictured.picture);
        let art = art.map_err(|unfit| PaperError::picture("pictures of the passphrase", &unfit))?;
        page.picture(&art, above.square(above.height));
        page.write_middle(word, below, colours.ink);
    }
    Ok(())
}

#[cfg(test)]
#[path = "recovery_tests.rs"]
mod tests;
