//! One page being drawn. Places are given as the page is read; on a page from right to left everything is mirrored here,
//! so that no other file needs to think of it.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::metadata::{Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, LineCap, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{ArtifactType, ContentTag, Node, SpanTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

use super::Art;
use super::PaperError;
use super::area::{A4, Area, MILLIMETRE};
use super::kit::Kit;
use super::lines::{Align, Flow, Lines, Setter};
use super::look::{Colour, Look, Style};
use super::pixels::pixels;
use crate::words::{Direction, Language};

/// A page being drawn.
pub struct Sheet<'a> {
    kit: &'a Kit,
    setter: Setter<'a>,
    surface: Surface<'a>,
    direction: Direction,
    /// What a screen reader reads, in this order.
    read: Vec<Node>,
}

/// How a shape is drawn.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pen {
    /// Its inside.
    pub fill: Option<Colour>,
    /// Its outline and that one's width.
    pub line: Option<(Colour, f32)>,
    /// A dash and the space after it, where the outline is dashed.
    pub dash: Option<(f32, f32)>,
}

/// Makes a document of one A4 page.
///
/// # Errors
/// What `draw` gave, or that the PDF could not be written.
pub fn one_page(
    kit: &Kit,
    title: &str,
    language: &Language,
    draw: impl FnOnce(&mut Sheet) -> Result<(), PaperError>,
) -> Result<Vec<u8>, PaperError> {
    let mut document = Document::new_with(SerializeSettings::default());
    let size = Size::from_wh(A4.width * MILLIMETRE, A4.height * MILLIMETRE);
    let mut page = document.start_page_with(PageSettings::new(size.ok_or_else(|| broken("the page has no size"))?));
    let direction = language.direction();
    let (drawn, read) = {
        let mut surface = page.surface();
        surface.push_transform(&Transform::from_scale(MILLIMETRE, MILLIMETRE));
        let mut sheet = Sheet { kit, setter: Setter::new(kit), surface, direction, read: Vec::new() };
        let drawn = draw(&mut sheet);
        // What was begun is ended in any case; only then may the error leave.
        sheet.surface.pop();
        (drawn, sheet.read)
    };
    page.finish();
    drawn?;
    let mut tree = TagTree::new();
    for node in read {
        tree.push(node);
    }
    document.set_tag_tree(tree);
    let reading = match direction {
        Direction::Ltr => TextDirection::LeftToRight,
        Direction::Rtl => TextDirection::RightToLeft,
    };
    // No date and no name of a program: they would differ from day to day and from version to version.
    let about = Metadata::new().title(title.to_owned()).language(language.as_str().to_owned());
    document.set_metadata(about.text_direction(reading));
    document.finish().map_err(|error| broken(&error.to_string()))
}

fn broken(reason: &str) -> PaperError {
    PaperError::Pdf(reason.to_owned())
}

impl<'a> Sheet<'a> {
    /// The look of what is printed.
    pub fn look(&self) -> &'a Look {
        &self.kit.look
    }

    /// The kit it is drawn with.
    pub fn kit(&self) -> &'a Kit {
        self.kit
    }

    /// Some texts in one size, each in as much room as `room` has; see [`Setter::fit`].
    ///
    /// # Errors
    /// Where one of them does not fit or cannot be written. `part` names them together: “names”.
    pub fn fit(
        &mut self,
        part: &'static str,
        texts: &[&str],
        style: Style,
        room: Area,
        align: Align,
    ) -> Result<Vec<Lines>, PaperError> {
        self.fit_in(part, texts, style, room, align, self.direction)
    }

    /// The same for texts that run from left to right on every page: numbers.
    ///
    /// # Errors
    /// As for [`fit`](Self::fit).
    pub fn fit_digits(
        &mut self,
        part: &'static str,
        texts: &[&str],
        style: Style,
        room: Area,
        align: Align,
    ) -> Result<Vec<Lines>, PaperError> {
        self.fit_in(part, texts, style, room, align, Direction::Ltr)
    }

    fn fit_in(
        &mut self,
        part: &'static str,
        texts: &[&str],
        style: Style,
        room: Area,
        align: Align,
        text: Direction,
    ) -> Result<Vec<Lines>, PaperError> {
        let flow = Flow { align, page: self.direction, text };
        let set = self.setter.fit(texts, style, (room.width, room.height), flow);
        let set = set.ok_or(PaperError::TooLong { part })?;
        if set.iter().any(|lines| lines.unwritable) { Err(PaperError::Unwritable { part }) } else { Ok(set) }
    }

    /// Writes lines that were set for a place as wide as this one, from its top.
    pub fn write(&mut self, lines: &Lines, place: Area, colour: Colour) {
        self.write_as(lines, place, colour, Tag::P.into());
    }

    /// Writes the title of the page.
    pub fn write_title(&mut self, lines: &Lines, place: Area, colour: Colour) {
        let title = Tag::Hn(std::num::NonZeroU16::MIN, None).into();
        self.write_as(lines, place, colour, title);
    }

    /// Writes lines in the middle of a place's height; a single line so that its capitals look centred.
    pub fn write_middle(&mut self, lines: &Lines, place: Area, colour: Colour) {
        self.write(lines, middle(lines, place), colour);
    }

    /// Writes the title in the middle of a place's height.
    pub fn write_title_middle(&mut self, lines: &Lines, place: Area, colour: Colour) {
        self.write_title(lines, middle(lines, place), colour);
    }

    fn write_as(&mut self, lines: &Lines, place: Area, colour: Colour, tag: krilla::tagging::TagKind) {
        let place = self.placed(place);
        let mut group = TagGroup::new(tag);
        group.push(self.surface.start_tagged(ContentTag::Span(SpanTag::empty())));
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(colour)));
        for line in &lines.rows {
            for run in &line.runs {
                let Some((_, face)) = self.kit.faces.get(run.face) else { continue };
                let start = Point::from_xy(place.x + run.left, place.y + line.baseline);
                self.surface.draw_glyphs(start, &run.glyphs, face.clone(), &lines.text, lines.size, false);
            }
        }
        self.surface.end_tagged();
        self.read.push(group.into());
    }

    /// Draws a rectangle with round corners.
    pub fn card(&mut self, place: Area, radius: f32, pen: Pen) {
        let place = self.placed(place);
        self.shape(round_rectangle(place, radius), pen);
    }

    /// Draws a card with a hard shadow below it, as on the stage.
    pub fn sticker(&mut self, place: Area, fill: Colour) {
        let look = self.look();
        let ink = look.colours.ink;
        let shadow = Area { y: place.y + look.shadow, ..place };
        let solid = Pen { fill: Some(ink), line: Some((ink, look.line)), dash: None };
        self.card(shadow, look.radius, solid);
        self.card(place, look.radius, Pen { fill: Some(fill), ..solid });
    }

    /// Draws the largest disc in the middle of a place.
    pub fn disc(&mut self, place: Area, pen: Pen) {
        let place = place.square(f32::MAX);
        self.card(place, place.width / 2.0, pen);
    }

    /// Draws a straight line from the start of a place's top to the end of its bottom.
    pub fn line(&mut self, place: Area, pen: Pen) {
        let place = self.placed(place);
        let mut path = PathBuilder::new();
        path.move_to(place.x, place.y);
        path.line_to(place.x + place.width, place.y + place.height);
        self.shape(path.finish(), pen);
    }

    /// Draws a picture into the middle of a place, as large as it fits. What it shows is said by the words beside it.
    pub fn picture(&mut self, art: &Art, place: Area) {
        let place = self.placed(place);
        let Some(drawn) = art.draw(pixels(place.width), pixels(place.height)) else { return };
        let Some(size) = Size::from_wh(place.width, place.height) else { return };
        let (width, height) = (drawn.width(), drawn.height());
        let image = Image::from_rgba8(drawn.take_demultiplied(), width, height);
        self.unread(|surface| {
            surface.push_transform(&Transform::from_translate(place.x, place.y));
            surface.draw_image(image, size);
            surface.pop();
        });
    }

    fn shape(&mut self, path: Option<Path>, pen: Pen) {
        let Some(path) = path else { return };
        self.unread(|surface| {
            surface.set_fill(pen.fill.map(fill));
            surface.set_stroke(pen.line.map(|(colour, width)| Stroke {
                paint: paint(colour).into(),
                width,
                line_cap: LineCap::Round,
                dash: pen.dash.map(|(dash, space)| StrokeDash { array: vec![dash, space], offset: 0.0 }),
                ..Stroke::default()
            }));
            surface.draw_path(&path);
        });
    }

    /// Draws what a screen reader passes over.
    fn unread(&mut self, draw: impl FnOnce(&mut Surface)) {
        let artifact = krilla::tagging::Artifact::new(ArtifactType::Other, None);
        self.surface.start_tagged(ContentTag::Artifact(artifact));
        draw(&mut self.surface);
        self.surface.end_tagged();
    }

    fn placed(&self, place: Area) -> Area {
        match self.direction {
            Direction::Ltr => place,
            Direction::Rtl => place.mirrored(A4.width),
        }
    }
}

/// Where lines stand so that they look centred in a place's height.
fn middle(lines: &Lines, place: Area) -> Area {
    let top = match lines.rows.as_slice() {
        [line] => f32::midpoint(place.height, lines.capital) - line.baseline,
        _ => (place.height - lines.height) / 2.0,
    };
    Area { y: place.y + top, ..place }
}

fn paint(Colour([red, green, blue]): Colour) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn fill(colour: Colour) -> Fill {
    Fill { paint: paint(colour).into(), opacity: NormalizedF32::ONE, ..Fill::default() }
}

/// How far the handles of a quarter circle reach, in parts of its radius.
const QUARTER: f32 = 0.552_284_8;

fn round_rectangle(place: Area, radius: f32) -> Option<Path> {
    let radius = radius.min(place.width / 2.0).min(place.height / 2.0);
    let (left, top) = (place.x, place.y);
    let (right, bottom) = (left + place.width, top + place.height);
    let mut path = PathBuilder::new();
    if radius <= 0.0 {
        path.push_rect(Rect::from_ltrb(left, top, right, bottom)?);
        return path.finish();
    }
    let rest = radius * (1.0 - QUARTER);
    path.move_to(left + radius, top);
    path.line_to(right - radius, top);
    path.cubic_to(right - rest, top, right, top + rest, right, top + radius);
    path.line_to(right, bottom - radius);
    path.cubic_to(right, bottom - rest, right - rest, bottom, right - radius, bottom);
    path.line_to(left + radius, bottom);
    path.cubic_to(left + rest, bottom, left, bottom - rest, left, bottom - radius);
    path.line_to(left, top + radius);
    path.cubic_to(left, top + rest, left + rest, top, left + radius, top);
    path.close();
    path.finish()
}
