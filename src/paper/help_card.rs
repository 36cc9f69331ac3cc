//! The help card a girl made, for her pocket: a card of 85 by 54 mm, folded in the middle, with her people on one side
//! and the numbers on the other. It stands on the page twice, so that one can be kept.

use super::area::{A4, Area};
use super::lines::{Align, Lines};
use super::look::Look;
use super::sheet::{Pen, Sheet, one_page};
use super::{Art, Kit, PaperError};
use crate::mission::{Private, TextKey};
use crate::pack::model::{Fact, HelpLine};
use crate::words::{Language, Words};

/// What stands on a help card.
pub struct HelpCard {
    /// The language of its words, which also says where reading starts.
    pub language: Language,
    /// Its title, above her people.
    pub title: String,
    /// Above the numbers.
    pub reach: String,
    /// How to cut and fold, above the cards; not on them.
    pub how: String,
    /// What stands in the place of people where there are none.
    pub nobody: String,
    /// Her people, in the order she chose them.
    pub people: Vec<CardPerson>,
    /// The numbers that fit her language.
    pub numbers: Vec<CardNumber>,
}

/// Somebody on a help card.
pub struct CardPerson {
    /// The figure: SVG or PNG.
    pub picture: Vec<u8>,
    /// Who that is: “my aunt”.
    pub who: String,
    /// What she calls her or him; often nothing.
    pub name: Private,
}

/// A number on a help card. There is no way to make one from a number that nobody verified: a card is carried about for
/// years.
pub struct CardNumber {
    name: String,
    number: String,
}

impl CardNumber {
    /// The number of a help line, under its name in her language and its site; nothing where nobody verified it.
    pub fn of(line: &HelpLine, name: String) -> Option<Self> {
        let number = line.number.clone();
        let site = line.site.as_ref().filter(|_| !line.is_app());
        let name = site.map_or_else(|| name.clone(), |site| format!("{name}, {site}"));
        (line.number_status == Fact::Verified).then_some(Self { name, number })
    }
}

impl HelpCard {
    /// With the sentences of the interface: message `paper-card`, and the title and the words for nobody that the card
    /// has in the game.
    pub fn in_words(words: &Words, people: Vec<CardPerson>, numbers: Vec<CardNumber>) -> Self {
        let say = |part: &str| words.get(&TextKey::attribute("paper-card", part));
        Self {
            language: words.language().clone(),
            title: words.get(&TextKey::value("card-title")),
            reach: say("reach"),
            how: say("how"),
            nobody: words.get(&TextKey::value("card-nobody")),
            people,
            numbers,
        }
    }
}

/// Width and height of the folded card, in millimetres: as a bank card, so that it fits where those fit.
const FOLDED: (f32, f32) = (85.0, 54.0);

/// How many cards stand on the page.
const COPIES: usize = 2;

/// The card as a PDF of one page.
///
/// # Errors
/// Where a text is too long or cannot be written, or a picture is none. Her own names are never the reason: one that
/// cannot be printed leaves a line to write it on by hand.
pub fn help_card(card: &HelpCard, kit: &Kit) -> Result<Vec<u8>, PaperError> {
    one_page(kit, &card.title, &card.language, |page| {
        let look = page.look();
        let (head, rest) = A4.inset(look.margin).cut_top(look.card.top, look.gap);
        let title = one(page, "words of the title", &card.title, look.text.title, head, Align::Start)?;
        let (top, below) = head.cut_top(title.height, 0.0);
        let how = one(page, "words on cutting and folding", &card.how, look.text.body, below, Align::Start)?;
        page.write_title(&title, top, look.colours.ink);
        page.write(&how, below, look.colours.ink);
        let faces = card.people.iter().map(|person| Art::read(&person.picture)).collect::<Result<Vec<_>, _>>();
        let faces = faces.map_err(|unfit| PaperError::picture("figures of the people", &unfit))?;
        for copy in 0..COPIES {
            let place = Area {
                x: (A4.width - 2.0 * FOLDED.0) / 2.0,
                y: rest.y + copy as f32 * (FOLDED.1 + look.card.between),
                width: 2.0 * FOLDED.0,
                height: FOLDED.1,
            };
            let (people, numbers) = place.cut_start(FOLDED.0, 0.0);
            guides(page, place);
            side_of_people(page, card, &faces, people)?;
            side_of_numbers(page, card, numbers)?;
        }
        Ok(())
    })
}

fn one(
    page: &mut Sheet,
    part: &'static str,
    text: &str,
    style: super::look::Style,
    room: Area,
    align: Align,
) -> Result<Lines, PaperError> {
    let lines = page.fit(part, &[text], style, room, align)?;
    lines.into_iter().next().ok_or(PaperError::TooLong { part })
}

/// The line to cut along, with scissors on it, and the line to fold along.
fn guides(page: &mut Sheet, place: Area) {
    let look = page.look();
    let line = Some((look.colours.guide, look.hair));
    let cut = Pen { fill: None, line, dash: Some(look.dash) };
    page.card(place, 0.0, cut);
    let side = look.card.scissors;
    let sign = Area { x: place.x + look.gap, y: place.y - side / 2.0, width: side, height: side };
    page.card(sign, 0.0, Pen { fill: Some(look.colours.paper), line: None, dash: None });
    page.picture(&page.kit().scissors, sign);
    // Short strokes outside the card, so that none is left on it.
    let x = place.x + place.width / 2.0;
    let fold = Pen { fill: None, line, dash: None };
    for y in [place.y - look.gap, place.y + place.height + look.gap / 4.0] {
        page.line(Area { x, y, width: 0.0, height: look.gap * 0.75 }, fold);
    }
}

/// The heading of a side, on a pill. Gives what is left of the side.
fn heading(page: &mut Sheet, text: &str, side: Area) -> Result<Area, PaperError> {
    let look = page.look();
    let (head, rest) = side.inset(look.card.pad).cut_top(look.card.head, look.gap / 2.0);
    let within = Area { x: head.x + look.gap, width: head.width - 2.0 * look.gap, ..head };
    let lines = one(page, "headings of the card", text, look.text.heading, within, Align::Centre)?;
    let pen = Pen { fill: Some(look.colours.tint), line: Some((look.colours.ink, look.line)), dash: None };
    page.card(head, head.height / 2.0, pen);
    page.write_middle(&lines, within, look.colours.ink);
    Ok(rest)
}

fn side_of_people(page: &mut Sheet, card: &HelpCard, faces: &[Art], side: Area) -> Result<(), PaperError> {
    let Look { colours, text, gap, .. } = page.look();
    let rest = heading(page, &card.title, side)?;
    if card.people.is_empty() {
        let middle = rest.inset(gap * 2.0);
        let lines = one(page, "words for nobody", &card.nobody, text.body, middle, Align::Centre)?;
        page.write_middle(&lines, middle, colours.ink);
        return Ok(());
    }
    let columns = rest.grid(card.people.len(), 1, gap / 2.0);
    columns.zip(&card.people).zip(faces).try_for_each(|((column, somebody), face)| person(page, somebody, face, column))
}
/// Somebody: as in the game the name she gave with who that is below it, or who that is alone.
fn person(page: &mut Sheet, person: &CardPerson, face: &Art, column: Area) -> Result<(), PaperError> {
    let Look { colours, text, card: sizes, gap, line, .. } = page.look();
    let (disc, below) = column.cut_top(sizes.face, gap / 4.0);
    page.disc(disc, Pen { fill: Some(colours.paper), line: Some((colours.ink, *line)), dash: None });
    page.picture(face, disc.square(sizes.face * FIGURE));
    let (name, given) = (below.cut_top(sizes.name, 0.0).0, person.name.trim());
    if given.is_empty() {
        let who = one(page, "words for who that is", &person.who, text.label, name, Align::Centre)?;
        page.write(&who, name, colours.ink);
        return Ok(());
    }
    let under = match one(page, "names", given, text.label, name, Align::Centre) {
        Ok(lines) => {
            page.write(&lines, name, colours.ink);
            below.cut_top(lines.height, 0.0).1
        }
        // Her own name for somebody is no reason for an error.
        Err(_) => by_hand(page, below),
    };
    let under = Area { height: sizes.who, ..under };
    let who = one(page, "words for who that is", &person.who, text.small, under, Align::Centre)?;
    page.write(&who, under, colours.ink);
    Ok(())
}

/// A figure in parts of its disc.
const FIGURE: f32 = 0.62;

/// A line to write a name on. Gives what is left below it.
fn by_hand(page: &mut Sheet, place: Area) -> Area {
    let look = page.look();
    let (hand, under) = place.cut_top(look.gap * 1.2, look.gap / 4.0);
    let line = Area { y: hand.y + hand.height, height: 0.0, ..hand };
    page.line(line, Pen { fill: None, line: Some((look.colours.ink, look.hair)), dash: Some(look.dash) });
    under
}

fn side_of_numbers(page: &mut Sheet, card: &HelpCard, side: Area) -> Result<(), PaperError> {
    let Look { colours, text, card: sizes, gap, hair, .. } = page.look();
    let rest = heading(page, &card.reach, side)?;
    let count = card.numbers.len().max(1);
    let height = (rest.height / count as f32).min(sizes.row);
    let row = Area { height, ..rest };
    let names: Vec<&str> = card.numbers.iter().map(|line| line.name.as_str()).collect();
    let numbers: Vec<&str> = card.numbers.iter().map(|line| line.number.as_str()).collect();
    let half = Area { width: row.width / 2.0, ..row };
    let dialled = page.fit_digits("numbers", &numbers, text.number, half, Align::End)?;
    let widest = dialled.iter().flat_map(|lines| &lines.rows).fold(0.0, |widest: f32, line| widest.max(line.width));
    // The numbers are as large as they may be; the names have what is left beside them.
    let (name, _) = row.cut_start(row.width - widest - gap, *gap);
    let (_, number) = row.cut_start(row.width / 2.0, 0.0);
    let called = page.fit("names of the help lines", &names, text.entry, name, Align::Start)?;
    for (at, (called, dialled)) in called.iter().zip(&dialled).enumerate() {
        let down = at as f32 * height;
        page.write_middle(called, Area { y: name.y + down, ..name }, colours.ink);
        page.write_middle(dialled, Area { y: number.y + down, ..number }, colours.ink);
        if at > 0 {
            let between = Area { y: row.y + down, height: 0.0, ..row };
            page.line(between, Pen { fill: None, line: Some((colours.guide, *hair)), dash: None });
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "help_card_tests.rs"]
mod tests;
