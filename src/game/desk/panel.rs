//! What the desk's pages are made with: words, pictures, cards and buttons, and the list of what was asked for.

use std::net::IpAddr;

use bevy::asset::{Assets, Handle};
use bevy::image::Image;
use bevy::math::{UVec2, Vec2};
use bevy_egui::egui::load::SizedTexture;
use bevy_egui::egui::{
    self, Align, Button, Frame, InnerResponse, Layout, Margin, Response, RichText, Stroke, TextEdit, Ui, vec2,
};
use bevy_egui::{EguiTextureHandle, EguiUserTextures};
use fluent::FluentArgs;
use jiff::civil::Date;

use super::{reader, style};
use crate::app::{self, Desk, DeskIntent, Intent, SessionIntent};
use crate::game::media::{Media, Paint};
use crate::game::model::Model;
use crate::game::networks::Networks;
use crate::game::phones::PhoneHost;
use crate::game::theme::{Hue, Theme};
use crate::game::view::element::Picture;
use crate::mission::TextKey;
use crate::mission::ids::MediaId;
use crate::pack::Pack;
use crate::pack::model::Accent;
use crate::phones::Address;
use crate::session::{AgendaPosition, Part, Sentence, Session};
use crate::words::{Words, day_in_words};

/// Where pictures come from.
pub struct Pictures<'a> {
    /// Drawn by the same hand as the stage's.
    pub media: &'a mut Media,
    /// The engine's.
    pub images: &'a mut Assets<Image>,
    /// The toolkit's.
    pub textures: &'a mut EguiUserTextures,
    /// Physical pixels of one of the desk's.
    pub density: f32,
}

/// The sign before a line of a list: it says nothing.
pub const BULLET: &str = "•";

/// A page of the desk while it is drawn.
pub struct Panel<'a> {
    stage: &'a Model,
    /// Sizes and colours.
    pub theme: &'a Theme,
    /// The page for phones.
    pub host: &'a PhoneHost,
    networks: &'a Networks,
    /// Whether the stage has a window of its own.
    pub projector: bool,
    /// Whether the group sees what the counsellor sees, if it looks on.
    pub one_screen: bool,
    /// What the group sees, small, with its size.
    pub preview: Option<(Handle<Image>, Vec2)>,
    pictures: Pictures<'a>,
    asks: Vec<Intent>,
}

impl<'a> Panel<'a> {
    /// Nothing asked yet.
    pub fn new(
        stage: &'a Model,
        theme: &'a Theme,
        (host, networks): (&'a PhoneHost, &'a Networks),
        pictures: Pictures<'a>,
        projector: bool,
    ) -> Self {
        Self { stage, theme, host, networks, projector, one_screen: true, preview: None, pictures, asks: Vec::new() }
    }

    /// The addresses phones could reach, with the one that is chosen.
    pub fn addresses(&self, chosen: Option<IpAddr>) -> (Vec<Address>, Option<IpAddr>) {
        let all = self.networks.known().unwrap_or_default();
        let chosen = chosen.filter(|ip| all.iter().any(|one| one.ip == *ip)).or(all.first().map(|one| one.ip));
        (all, chosen)
    }

    /// A day, as people write it.
    pub fn day(&self, day: Date) -> String {
        day_in_words(self.stage.words(), day)
    }

    /// Everything that was asked for.
    pub fn asked(self) -> Vec<Intent> {
        self.asks
    }

    /// Does something with what lies on the desk.
    pub fn act(&mut self, intent: DeskIntent) {
        self.asks.push(Intent::Desk(intent));
    }

    /// Asks for something about the session.
    pub fn ask(&mut self, ask: SessionIntent) {
        self.asks.push(Intent::Session(ask));
    }

    /// Asks for anything.
    pub fn ask_for(&mut self, intent: Intent) {
        self.asks.push(intent);
    }

    /// The application model.
    pub fn app(&self) -> &'a app::App {
        self.stage.app()
    }

    /// The content.
    pub fn pack(&self) -> &'a Pack {
        self.stage.app().pack()
    }

    /// Says that the group reads along, where it does. Before a session, so that nothing private is in view yet.
    pub fn warn_of_one_screen(&mut self, ui: &mut Ui) {
        if self.one_screen {
            self.small(ui, format!("{}. {}", self.say("desk-one-screen"), self.say("desk-one-screen.about")));
        }
    }

    /// Whether what is not for girls is folded away; draws the way to open it in its place.
    pub fn is_folded(&mut self, ui: &mut Ui, desk: &Desk) -> bool {
        if desk.folded {
            self.heading(ui, self.say("desk-folded"));
            ui.label(self.say("desk-folded.about"));
            if self.button(ui, self.say("desk-folded.open")).clicked() {
                self.act(DeskIntent::Unfold);
            }
        }
        desk.folded
    }

    /// A message of the interface.
    pub fn say(&self, id: &str) -> String {
        self.sentence(&Sentence::interface(id))
    }

    /// A message of the interface with a number in it.
    pub fn count(&self, id: &str, count: usize) -> String {
        self.fill(id, &[("count", count)].into_iter().collect())
    }

    /// The interface's words.
    pub fn words(&self) -> &Words {
        self.stage.words()
    }

    /// A message of the interface with several values in it.
    pub fn say_with(&self, id: &str, values: &[(&'static str, String)]) -> String {
        self.fill(id, &values.iter().map(|(name, value)| (*name, value.as_str())).collect())
    }

    fn fill(&self, id: &str, args: &FluentArgs) -> String {
        match Sentence::interface(id) {
            Sentence::Interface(key) | Sentence::Pack(key) => self.stage.words().get_with(&key, args),
        }
    }

    /// A sentence of the pack.
    pub fn text(&self, key: &TextKey) -> String {
        self.stage.texts().get(key)
    }

    /// A sentence of either.
    pub fn sentence(&self, sentence: &Sentence) -> String {
        match sentence {
            Sentence::Pack(key) => self.stage.texts().get(key),
            Sentence::Interface(key) => self.stage.words().get(key),
        }
    }

    /// What a part of a plan is called.
    pub fn part_name(&self, part: &Part) -> String {
        match part {
            Part::Mission(id) => self.text(&TextKey::of_mission(&id.mission, "title")),
            Part::Break(id) => self.text(&TextKey::value(format!("break-{id}"))),
            Part::Closing => self.say("room-closing"),
        }
    }

    /// What a stop of a session is called.
    pub fn stop_name(&self, session: &Session, stop: AgendaPosition) -> String {
        match stop {
            AgendaPosition::Welcome => self.say("room-welcome"),
            AgendaPosition::Pact => self.say("room-pact"),
            AgendaPosition::Part(at) => {
                session.plan().parts.get(at).map(|part| self.part_name(part)).unwrap_or_default()
            }
            AgendaPosition::Goodbye => self.say("desk-after"),
        }
    }

    /// The picture of a part of a plan.
    pub fn part_picture(&self, part: &Part) -> Option<MediaId> {
        match part {
            Part::Mission(id) => self.pack().find(id).map(|mission| mission.picture.clone()),
            Part::Break(id) => self.pack().sessions.a_break(id).map(|one| one.picture.clone()),
            Part::Closing => Some(MediaId::from("things/rainbow")),
        }
    }

    /// The colour of a part of a plan.
    pub fn part_accent(&self, part: &Part) -> Accent {
        match part {
            Part::Mission(id) => {
                let module = self.pack().find(id).and_then(|mission| self.pack().module_of(&mission.id));
                module.map_or(Accent::Lilac, |module| module.accent)
            }
            Part::Break(_) => Accent::Sky,
            Part::Closing => Accent::Mint,
        }
    }

    /// A colour.
    pub fn hue(&self, hue: Hue) -> egui::Color32 {
        style::color(self.theme, self.app().settings().contrast, hue)
    }

    /// A field of one line, so high that a finger finds it.
    pub fn line_field<'t>(&self, text: &'t mut String, most: usize) -> TextEdit<'t> {
        let least = vec2(0.0, self.theme.desk.row);
        TextEdit::singleline(text).char_limit(most).min_size(least).vertical_align(Align::Center)
    }

    /// Whether there is room for one column only.
    pub fn is_narrow(&self, ui: &Ui) -> bool {
        ui.ctx().viewport_rect().width() < self.theme.desk.narrow
    }

    /// A picture of the pack, in a box so wide and high.
    pub fn thing(&mut self, ui: &mut Ui, id: &MediaId, side: f32) {
        let path = self.pack().media_path(id).map_or_else(|| format!("media/{id}.svg"), ToOwned::to_owned);
        self.show(ui, &Picture::Pack(path), vec2(side, side));
    }

    /// A picture.
    pub fn show(&mut self, ui: &mut Ui, picture: &Picture, size: egui::Vec2) {
        let ink = if let Picture::Line(_, hue) = picture {
            Paint::InInk(self.theme.color(self.app().settings().contrast, *hue).into())
        } else {
            Paint::AsItIs
        };
        let Pictures { media, images, density, .. } = &mut self.pictures;
        let pixels = (Vec2::new(size.x, size.y) * *density).round().as_uvec2().max(UVec2::ONE);
        let handle = media.picture(images, picture, pixels, ink);
        self.place(ui, handle, size);
    }

    /// A picture given as SVG.
    pub fn drawing(&mut self, ui: &mut Ui, svg: &str, side: f32) {
        let Pictures { media, images, density, .. } = &mut self.pictures;
        let pixels = Vec2::splat(side * *density).round().as_uvec2();
        let handle = media.drawing(images, svg.to_owned(), pixels);
        self.place(ui, handle, vec2(side, side));
    }

    /// What the group sees, small; nothing where it is not drawn.
    pub fn preview(&mut self, ui: &mut Ui) {
        let Some((image, size)) = self.preview.clone() else { return };
        let frame = Frame::new().stroke(Stroke::new(self.theme.desk.line, self.hue(Hue::Ink)));
        frame.show(ui, |ui| self.place(ui, image, vec2(size.x, size.y)));
    }

    fn place(&mut self, ui: &mut Ui, handle: Handle<Image>, size: egui::Vec2) {
        let texture = self.pictures.textures.add_image(EguiTextureHandle::Weak(handle.id()));
        reader::decorates(&ui.image(SizedTexture::new(texture, size)));
    }

    /// What the keys or a screen reader come to is scrolled to.
    fn reached(response: Response) -> Response {
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        response
    }

    /// A button as the others are.
    pub fn button(&self, ui: &mut Ui, words: impl Into<String>) -> Response {
        Self::reached(ui.add(self.made(words.into(), None)))
    }

    /// A button that is called something its words do not say.
    pub fn button_called(&self, ui: &mut Ui, words: &str, name: &str) -> Response {
        let response = self.button(ui, words);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, name));
        response
    }

    /// The button of the page.
    pub fn main_button(&self, ui: &mut Ui, words: impl Into<String>) -> Response {
        Self::reached(ui.add(self.made(words.into(), Some(Accent::Sun))))
    }

    /// What she presses again and again.
    pub fn great_button(&self, ui: &mut Ui, can: bool, accent: Option<Accent>, words: impl Into<String>) -> Response {
        let row = self.theme.desk.row;
        let wide = if accent.is_some() { 5.0 } else { 2.5 };
        let button = self.made(words.into(), accent).min_size(vec2(row * wide, row * 1.3));
        Self::reached(ui.add_enabled(can, button))
    }

    /// A button in a colour of its own.
    pub fn coloured_button(&self, ui: &mut Ui, words: impl Into<String>, accent: Accent) -> Response {
        Self::reached(ui.add(self.made(words.into(), Some(accent))))
    }

    /// A button that may not be used now.
    pub fn button_if(&self, ui: &mut Ui, can: bool, words: impl Into<String>) -> Response {
        Self::reached(ui.add_enabled(can, self.made(words.into(), None)))
    }

    /// A button for one of several, which is chosen or not.
    pub fn switch(&self, ui: &mut Ui, on: bool, words: impl Into<String>) -> Response {
        let words = words.into();
        self.switch_called(ui, on, words.clone(), &words)
    }

    /// A button for one of several that is called something its words do not say.
    pub fn switch_called(&self, ui: &mut Ui, on: bool, words: String, name: &str) -> Response {
        let response = self.lit_button(ui, on, words);
        response.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::RadioButton, true, on, name));
        response
    }

    /// A button that stays pressed until it is pressed again.
    pub fn toggle(&self, ui: &mut Ui, on: bool, words: impl Into<String>) -> Response {
        let words = words.into();
        let response = self.lit_button(ui, on, words.clone());
        response.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::Button, true, on, &words));
        response
    }

    /// A button that is coloured while something lasts; its words say which.
    pub fn lit_button(&self, ui: &mut Ui, lit: bool, words: impl Into<String>) -> Response {
        Self::reached(ui.add(self.made(words.into(), lit.then_some(Accent::Sun))))
    }

    fn made(&self, words: String, accent: Option<Accent>) -> Button<'static> {
        let desk = &self.theme.desk;
        let mut words = RichText::new(words);
        if accent.is_some() {
            words = words.color(self.hue(Hue::OnAccent));
        }
        let words = words.text_style(egui::TextStyle::Button);
        let button = Button::new(words).min_size(vec2(desk.row, desk.row)).wrap();
        match accent {
            Some(accent) => button.fill(self.hue(Hue::Strong(accent))),
            None => button,
        }
    }

    /// A small button that is only a picture; `words` is what it is called.
    pub fn icon_button(&mut self, ui: &mut Ui, icon: &'static str, words: &str) -> Response {
        let side = self.theme.desk.row * 0.5;
        let ink = self.theme.color(self.app().settings().contrast, Hue::Ink);
        let Pictures { media, images, textures, density } = &mut self.pictures;
        let pixels = Vec2::splat(side * *density).round().as_uvec2();
        let handle = media.picture(images, &Picture::Line(icon, Hue::Ink), pixels, Paint::InInk(ink.into()));
        let texture = textures.add_image(EguiTextureHandle::Weak(handle.id()));
        let row = self.theme.desk.row;
        let button = Button::image(SizedTexture::new(texture, vec2(side, side))).min_size(vec2(row, row));
        let response = Self::reached(ui.add(button));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, true, words));
        response.on_hover_text(words)
    }

    /// A card with a ground.
    pub fn card<R>(
        &mut self,
        ui: &mut Ui,
        fill: Hue,
        inside: impl FnOnce(&mut Self, &mut Ui) -> R,
    ) -> InnerResponse<R> {
        self.framed(ui, fill, self.theme.desk.pad, inside)
    }

    /// A card as low as a row.
    pub fn row<R>(&mut self, ui: &mut Ui, fill: Hue, inside: impl FnOnce(&mut Self, &mut Ui) -> R) -> InnerResponse<R> {
        self.framed(ui, fill, self.theme.desk.gap, inside)
    }

    fn framed<R>(
        &mut self,
        ui: &mut Ui,
        fill: Hue,
        pad: f32,
        inside: impl FnOnce(&mut Self, &mut Ui) -> R,
    ) -> InnerResponse<R> {
        let desk = &self.theme.desk;
        let frame = Frame::new()
            .fill(self.hue(fill))
            .stroke(Stroke::new(desk.line, self.hue(Hue::Ink)))
            .corner_radius(desk.radius)
            .inner_margin(Margin::same(pad as i8));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            inside(self, ui)
        })
    }

    /// A column in the middle of the page, no wider than lines are easy to read.
    pub fn column(&mut self, ui: &mut Ui, inside: impl FnOnce(&mut Self, &mut Ui)) {
        let mut place = ui.available_rect_before_wrap();
        let free = (place.width() - self.theme.desk.column).max(0.0) / 2.0;
        place.min.x += free;
        place.max.x -= free;
        let layout = Layout::top_down(Align::Min);
        ui.scope_builder(egui::UiBuilder::new().max_rect(place).layout(layout), |ui| inside(self, ui));
    }

    /// The title of a page.
    pub fn title(&self, ui: &mut Ui, words: impl Into<String>) {
        let words = words.into();
        let text = RichText::new(words.clone()).text_style(style::title()).color(self.hue(Hue::Ink));
        reader::heads(&ui.label(text), words, 1);
    }

    /// A heading.
    pub fn heading(&self, ui: &mut Ui, words: impl Into<String>) {
        let words = words.into();
        reader::heads(&ui.heading(RichText::new(words.clone()).color(self.hue(Hue::Ink))), words, 2);
    }

    /// Secondary text.
    pub fn small(&self, ui: &mut Ui, words: impl Into<String>) {
        ui.label(RichText::new(words).small().color(self.hue(Hue::SoftInk)));
    }

    /// A heading and lines below it.
    pub fn list(&self, ui: &mut Ui, heading: &str, lines: impl IntoIterator<Item = String>) {
        let mut lines = lines.into_iter().peekable();
        if lines.peek().is_none() {
            return;
        }
        self.heading(ui, self.say(heading));
        for line in lines {
            self.bullet(ui, line);
        }
    }

    /// One line of a list.
    pub fn bullet(&self, ui: &mut Ui, line: impl Into<String>) {
        let line = line.into();
        self.signed(ui, BULLET, |ui| {
            ui.label(line);
        });
    }

    /// A sign, and beside it something that wraps in the room that is left.
    pub fn signed<R>(&self, ui: &mut Ui, sign: &str, inside: impl FnOnce(&mut Ui) -> R) -> R {
        let beside = ui.horizontal_top(|ui| {
            let shown = ui.label(RichText::new(sign).color(self.hue(Hue::SoftInk)));
            if sign == BULLET {
                reader::decorates(&shown);
            }
            ui.vertical(inside).inner
        });
        beside.inner
    }

    /// Buttons from the other end of the line; where room is short they simply follow.
    pub fn at_the_end(&mut self, ui: &mut Ui, inside: impl FnOnce(&mut Self, &mut Ui)) {
        if self.is_narrow(ui) {
            return inside(self, ui);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| inside(self, ui));
    }

    /// A frame as wide as its page.
    pub fn plain(&self) -> Frame {
        Frame::new().fill(self.hue(Hue::Ground)).inner_margin(Margin::same(self.theme.desk.pad as i8))
    }
}
