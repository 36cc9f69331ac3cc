//! Text into lines: which words stand on which line, and every letter's place. Nothing is drawn here, so that a test can
//! measure what would be printed.

use std::borrow::Cow;

use krilla::text::{GlyphId, KrillaGlyph};
use parley::{
    Cluster, FontFamily, FontFamilyName, FontWeight, Layout, LayoutContext, LineHeight, OverflowWrap, StyleProperty,
};

use super::kit::Kit;
use super::look::{Family, Style};
use crate::words::Direction;

/// A text in lines, placed from its upper left corner. Lengths in millimetres.
#[derive(Clone, Debug)]
pub struct Lines {
    /// The text that the letters' ranges mean.
    pub text: String,
    /// The size of its letters.
    pub size: f32,
    /// The height of all lines.
    pub height: f32,
    /// From the baseline to the top of a capital.
    pub capital: f32,
    /// The lines, from the top.
    pub rows: Vec<Line>,
    /// Whether there are letters that no typeface can write.
    pub unwritable: bool,
}

/// One line.
#[derive(Clone, Debug)]
pub struct Line {
    /// Where its ink begins.
    pub left: f32,
    /// Its width, without the space at its end.
    pub width: f32,
    /// Where its letters stand, from the top of the text.
    pub baseline: f32,
    /// Its letters.
    pub runs: Vec<Run>,
}

/// Letters of one typeface.
#[derive(Clone, Debug)]
pub struct Run {
    /// Where they begin.
    pub left: f32,
    /// The typeface: its place in the kit.
    pub face: usize,
    /// The letters, their widths in parts of the size.
    pub glyphs: Vec<KrillaGlyph>,
}

/// Which side the lines of a text keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Where reading starts.
    Start,
    /// The middle.
    Centre,
    /// Where reading ends.
    End,
}

/// How a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The side that its lines keep to, as the page is read.
    pub align: Align,
    /// The direction of the page.
    pub page: Direction,
    /// The direction of the text; a telephone number runs from left to right on every page.
    pub text: Direction,
}

impl Flow {
    /// Where a line begins that is so much narrower than its room.
    fn left(self, spare: f32) -> f32 {
        match (self.align, self.page) {
            (Align::Centre, _) => spare / 2.0,
            (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => 0.0,
            (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => spare,
        }
    }

    /// An unseen letter that gives a paragraph its direction, whatever it begins with.
    fn mark(self) -> char {
        match self.text {
            Direction::Ltr => '\u{200E}',
            Direction::Rtl => '\u{200F}',
        }
    }
}

/// Whether a letter only steers the direction of others; it is not printed.
fn steers(letter: char) -> bool {
    matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// How much wider or higher than its room a text may be, in millimetres: what rounding adds up to.
const SLACK: f32 = 0.02;

/// Sets texts with the typefaces of a kit.
pub struct Setter<'a> {
    kit: &'a Kit,
    fonts: parley::FontContext,
    layouts: LayoutContext<()>,
}

impl<'a> Setter<'a> {
    /// With the kit's typefaces.
    pub fn new(kit: &'a Kit) -> Self {
        Self { kit, fonts: kit.fonts.clone(), layouts: LayoutContext::new() }
    }

    /// Sets some texts in one size, the largest in which each of them fits into so much room. A word is broken only
    /// where it does not fit in the least size either. Nothing where one does not fit even so.
    pub fn fit(&mut self, texts: &[&str], style: Style, (width, height): (f32, f32), flow: Flow) -> Option<Vec<Lines>> {
        let least = style.sizes().last().map(|size| (size, OverflowWrap::Anywhere));
        let mut tries = style.sizes().map(|size| (size, OverflowWrap::Normal)).chain(least);
        let scale = match flow.text {
            Direction::Ltr => 1.0,
            Direction::Rtl => self.kit.look.right_to_left,
        };
        tries.find_map(|(size, wrap)| {
            let size = size * scale;
            let set: Vec<Lines> = texts.iter().map(|text| self.set(text, style, size, width, flow, wrap)).collect();
            let inside = |line: &Line| line.left >= -SLACK && line.left + line.width <= width + SLACK;
            let fits = |set: &Lines| set.height <= height + SLACK && set.rows.iter().all(inside);
            set.iter().all(fits).then_some(set)
        })
    }

    fn set(&mut self, text: &str, style: Style, size: f32, width: f32, flow: Flow, wrap: OverflowWrap) -> Lines {
        let text = format!("{}{text}", flow.mark());
        let families = self.kit.families(style.family);
        let families: Vec<_> = families.into_iter().map(|name| FontFamilyName::Named(Cow::Borrowed(name))).collect();
        let weight = match style.family {
            Family::Heading => FontWeight::BOLD,
            Family::Text => FontWeight::NORMAL,
        };
        // Not in whole pixels: paper has none.
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Owned(families))));
        builder.push_default(StyleProperty::FontWeight(weight));
        builder.push_default(StyleProperty::FontSize(size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(style.line)));
        builder.push_default(StyleProperty::OverflowWrap(wrap));
        let mut layout: Layout<()> = builder.build(&text);
        layout.break_all_lines(Some(width));
        self.placed(&layout, text, size, |line| flow.left(width - line))
    }

    /// Takes the letters over from the layout and puts each line where `left` says for its width. The layout's own
    /// alignment is not used: it takes the space at the end of a line for one on the left wherever a paragraph runs
    /// from right to left, also after Latin words.
    fn placed(&self, layout: &Layout<()>, text: String, size: f32, left: impl Fn(f32) -> f32) -> Lines {
        let (mut capital, mut unwritable) = (None, false);
        let mut rows = Vec::new();
        for line in layout.lines() {
            let mut runs: Vec<Run> = Vec::new();
            let mut x = 0.0;
            let mut ink: Option<(f32, f32)> = None;
            for run in line.runs() {
                let face = self.kit.faces.iter().position(|(id, _)| *id == run.font().data.id());
                let mut set = Run { left: x, face: face.unwrap_or_default(), glyphs: Vec::new() };
                for cluster in run.visual_clusters() {
                    let letters = text.get(cluster.text_range()).unwrap_or_default();
                    if letters.chars().all(steers) {
                        continue;
                    }
                    let from = x;
                    x += put(&mut set.glyphs, &cluster, size);
                    if !letters.trim().is_empty() {
                        ink = Some((ink.map_or(from, |(start, _)| start), x));
                    }
                }
                unwritable |= face.is_none() || set.glyphs.iter().any(|glyph| glyph.glyph_id.to_u32() == 0);
                capital = capital.or(run.metrics().cap_height.filter(|height| *height > 0.0));
                runs.push(set);
            }
            let (start, end) = ink.unwrap_or_default();
            let place = left(end - start);
            for run in &mut runs {
                run.left += place - start;
            }
            runs.retain(|run| !run.glyphs.is_empty());
            rows.push(Line { left: place, width: end - start, baseline: line.metrics().baseline, runs });
        }
        let capital = capital.unwrap_or(size * CAPITAL);
        Lines { text, size, height: layout.height(), capital, rows, unwritable }
    }
}

/// Takes over the letters of a cluster. Gives how far they reach.
fn put(glyphs: &mut Vec<KrillaGlyph>, cluster: &Cluster<()>, size: f32) -> f32 {
    let range = cluster.text_range();
    if cluster.is_ligature_continuation() {
        // It has no letters of its own; those of the ligature, or of the letter and its marks, stand for it too.
        let Some(whole) = glyphs.last().map(|glyph| glyph.text_range.clone()) else { return 0.0 };
        for glyph in glyphs.iter_mut().rev().take_while(|glyph| glyph.text_range == whole) {
            glyph.text_range = whole.start.min(range.start)..whole.end.max(range.end);
        }
        return 0.0;
    }
    let mut reach = 0.0;
    for glyph in cluster.glyphs() {
        // The layout counts downwards, a typeface upwards.
        let (across, up) = (glyph.x / size, -glyph.y / size);
        let (id, advance) = (GlyphId::new(glyph.id), glyph.advance / size);
        glyphs.push(KrillaGlyph::new(id, advance, across, up, 0.0, range.clone(), None));
        reach += glyph.advance;
    }
    reach
}

/// The height of a capital in parts of the size, where a typeface does not tell.
const CAPITAL: f32 = 0.66;

#[cfg(test)]
#[path = "lines_tests.rs"]
mod tests;
