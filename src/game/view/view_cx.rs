//! What the screens draw with: the words, the measures, and the pictures of people and things.

use fluent::FluentArgs;
use jiff::civil::{Date, Time};

use super::element::{Element, Picture, picture};
use super::frame::Frame;
use crate::app::{self, Portrait};
use crate::game::model::Model;
use crate::game::portrait::Parts;
use crate::game::theme::{Hue, Style, Theme};
use crate::mission::ids::{HelpId, MediaId, MissionId, PersonId, StepId};
use crate::mission::{Face, Pose, TextKey, portrait};
use crate::pack::model::{Accent, HelpLine, HelpStep};
use crate::pack::{Message, Pack};
use crate::session::Session;
use crate::voice::recording_of;
use crate::words::{Catalog, Language, Said, Sentence, Words, day_in_words, hour_in_words};

/// Everything a screen needs besides the model.
pub struct ViewCx<'a> {
    /// Sizes and distances.
    pub theme: &'a Theme,
    /// The size of the page.
    pub frame: Frame,
    /// Whether lines run from right to left.
    pub rtl: bool,
    /// What portraits are made of.
    pub parts: &'a Parts,
    /// Whether this is drawn for a projector: nothing there leads to the desk.
    pub on_projector: bool,
    /// Whether something is being read to her; none where nothing can be.
    pub listens: Option<bool>,
    interface: &'a Catalog,
    words: &'a Words,
    texts: &'a Words,
    app: &'a app::App,
    pack: &'a Pack,
}

impl<'a> ViewCx<'a> {
    /// The look of a stage on a page of this size.
    pub fn new(stage: &'a Model, theme: &'a Theme, frame: Frame) -> Self {
        let (app, parts) = (stage.app(), stage.parts());
        let (words, texts, pack) = (stage.words(), stage.texts(), app.pack());
        let listens = app.can_listen().then_some(false);
        let (rtl, interface) = (stage.is_rtl(), stage.interface());
        Self { theme, frame, rtl, parts, on_projector: false, listens, interface, words, texts, app, pack }
    }

    /// A message of the interface.
    pub fn say(&self, id: &str) -> Said {
        self.sentence(&Sentence::interface(id))
    }

    /// A message of the interface in a language of its own; none where it does not speak that.
    pub fn in_language(&self, language: &Language, id: &str) -> Option<String> {
        let speaks = self.interface.languages().contains(language);
        speaks.then(|| self.interface.words(language).get(Sentence::interface(id).key()))
    }

    /// A message of the interface with values.
    pub fn say_with(&self, id: &str, values: &[(&'static str, String)]) -> Said {
        self.fill(id, &values.iter().map(|(name, value)| (*name, value.clone())).collect())
    }

    /// A message of the interface with a number, which chooses its plural.
    pub fn count(&self, id: &str, count: usize) -> Said {
        self.fill(id, &[("count", count)].into_iter().collect())
    }

    /// A day, as people write it.
    pub fn day(&self, day: Date) -> String {
        day_in_words(self.words, day)
    }

    /// A time of the day, as people write it.
    pub fn hour(&self, time: Time) -> String {
        hour_in_words(self.words, time)
    }

    /// A message of the interface that somebody else has put together.
    pub fn message(&self, message: &Message) -> Said {
        Said::new(Sentence::Interface(message.key.clone()), message.in_words(self.words))
    }

    fn fill(&self, id: &str, values: &FluentArgs) -> Said {
        let sentence = Sentence::interface(id);
        let words = self.words.get_with(sentence.key(), values);
        Said::new(sentence, words)
    }

    /// A sentence of either.
    pub fn sentence(&self, sentence: &Sentence) -> Said {
        let words = match sentence {
            Sentence::Pack(key) => self.texts.get(key),
            Sentence::Interface(key) => self.words.get(key),
        };
        Said::new(sentence.clone(), words)
    }

    /// How her pages look, sound and speak.
    pub fn settings(&self) -> &app::Settings {
        self.app.settings()
    }

    /// A sentence about help: where the pack has none, the interface's own of that name.
    pub fn helping(&self, sentence: &Sentence) -> Said {
        match sentence {
            Sentence::Pack(key) if !self.texts.has(key) && self.words.has(key) => {
                self.sentence(&Sentence::Interface(key.clone()))
            }
            Sentence::Pack(_) | Sentence::Interface(_) => self.sentence(sentence),
        }
    }

    /// Whether anybody reads a sentence to her.
    pub fn can_hear(&self, sentence: &Sentence) -> bool {
        let is_recorded = || recording_of(self.pack, &self.settings().language, sentence).is_some();
        self.listens.is_some() && (self.app.has_voice() || is_recorded())
    }

    /// The content.
    pub fn pack(&self) -> &Pack {
        self.pack
    }

    /// The session that is led, while the group looks.
    pub fn session(&self) -> Option<&Session> {
        self.app.session()
    }

    /// A sentence of the pack.
    pub fn text(&self, key: &TextKey) -> Said {
        Said::new(Sentence::Pack(key.clone()), self.texts.get(key))
    }

    /// A part of a mission's own message.
    pub fn mission(&self, mission: &MissionId, part: &str) -> Said {
        self.text(&TextKey::of_mission(mission, part))
    }

    /// A part of a step's message.
    pub fn step(&self, mission: &MissionId, step: &StepId, part: &str) -> Said {
        self.text(&TextKey::of_step(mission, step, part))
    }

    /// A person's name.
    pub fn name(&self, person: &PersonId) -> Said {
        self.text(&TextKey::value(format!("person-{person}")))
    }

    /// A person's portrait on her disc.
    pub fn face(&self, person: &PersonId, face: Face) -> Picture {
        let accent = self.pack.person(person).map_or(Accent::Lilac, |known| known.accent);
        let path = self.media(&portrait(person, face));
        Picture::Face { path, disc: Hue::Tint(accent) }
    }

    /// Her own portrait, as large as that.
    pub fn me(&self, side: f32) -> Element {
        picture(self.portrait(self.app.portrait()), side, side)
    }

    /// Her own figure, from head to feet.
    pub fn my_figure(&self, pose: Pose, face: Face) -> Picture {
        Picture::HerFigure { portrait: self.parts.wearing(self.app.portrait(), face), pose }
    }

    /// A portrait on its disc.
    pub fn portrait(&self, portrait: Portrait) -> Picture {
        Picture::Herself { portrait, disc: Hue::Tint(self.parts.ground(portrait)) }
    }

    /// The help lines of some steps of the help page that she can call.
    pub fn lines_of(&self, help: &[HelpId]) -> Vec<&HelpLine> {
        let steps = self.pack.help.steps.iter().filter(|step| help.contains(&step.id));
        steps.flat_map(|step| self.app.lines_of(step)).collect()
    }

    /// A tick: chosen, or right.
    pub fn tick(&self) -> Element {
        let side = self.icon();
        picture(Picture::Line("icons/check", Hue::Ink), side, side)
    }

    /// Whether something lies right, where it lies somewhere: a tick, or the arrow that takes it back.
    pub fn fits(&self, fits: bool) -> Element {
        let side = self.icon();
        picture(Picture::Line(if fits { "icons/check" } else { "icons/undo" }, Hue::Ink), side, side)
    }

    /// The same in words, for what it is called.
    pub fn fits_in_words(&self, fits: Option<bool>) -> Option<Said> {
        fits.map(|fits| self.say(if fits { "state-fits" } else { "state-elsewhere" }))
    }

    /// A name with what there is to say of its state.
    pub fn with_state(name: Said, state: Option<Said>) -> Said {
        Said::join(std::iter::once(name).chain(state), ", ")
    }

    /// A picture of the pack.
    pub fn thing(&self, id: &MediaId) -> Picture {
        Picture::Pack(self.media(id))
    }

    /// The picture of a step of the help page.
    pub fn helper(&self, step: &HelpStep) -> Picture {
        let built_in = if step.lines.is_empty() { "things/people-hugging" } else { "things/telephone-receiver" };
        if step.built_in { Picture::Icon(built_in) } else { self.thing(&step.picture) }
    }

    fn media(&self, id: &MediaId) -> String {
        self.pack.media_path(id).map_or_else(|| format!("media/{id}.svg"), ToOwned::to_owned)
    }

    /// The colour of the module that a mission belongs to.
    pub fn accent_of(&self, mission: &MissionId) -> Accent {
        self.pack.module_of(mission).map_or(Accent::Lilac, |module| module.accent)
    }

    /// The margin left and right of the page.
    pub fn margin(&self) -> f32 {
        if self.frame.width < self.theme.column.text { self.theme.page.narrow_margin } else { self.theme.page.margin }
    }

    /// The width between the margins.
    pub fn room(&self) -> f32 {
        self.frame.width - 2.0 * self.margin()
    }

    /// A width, or what the page has room for.
    pub fn fit(&self, width: f32) -> f32 {
        width.min(self.room())
    }

    /// The width of one of two columns, or of the only one.
    pub fn half(&self) -> f32 {
        let wide = self.fit(self.theme.column.wide);
        if self.frame.narrow { wide } else { (wide - self.theme.gap.wide) / 2.0 }
    }

    /// How high letters of a style are set, in pixels.
    pub fn text_size(&self, style: Style) -> f32 {
        self.theme.style(style).size * self.frame.rem
    }

    /// The side of a picture in a button or beside a line. It grows with her text, as far as a button has room.
    pub fn icon(&self) -> f32 {
        let picture = &self.theme.picture;
        (picture.icon * self.frame.text.min(picture.grows)).round()
    }

    /// A length that grows with her text size.
    pub fn with_text(&self, length: f32) -> f32 {
        length * self.frame.text_scale(self.theme)
    }
}

#[cfg(test)]
#[path = "view_cx_tests.rs"]
mod tests;
