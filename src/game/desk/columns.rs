//! Where things lie on a wide desk. Tab and screen readers come to what is drawn first, wherever it lies: so what one does
//! is drawn before what one reads, and each column is given its place by itself.

use bevy_egui::egui::{Align, AsId, Id, Layout, Rect, ScrollArea, Ui, UiBuilder};

use super::panel::Panel;
use crate::game::theme::Hue;

/// The places of three columns side by side.
pub struct Columns {
    /// A list to choose from.
    pub left: Rect,
    /// What is worked on.
    pub middle: Rect,
    /// What is read.
    pub right: Rect,
}

impl Columns {
    /// Three columns in a place.
    pub fn of(place: Rect, panel: &Panel) -> Self {
        let sizes = &panel.theme.desk;
        let (left, rest) = place.split_left_right_at_x(place.left() + sizes.list);
        let (middle, right) = rest.split_left_right_at_x(rest.right() - sizes.notes);
        Self { left, middle, right }
    }
}

/// A column that scrolls by itself, with a line at the side where another lies. Where it shows something else than before
/// it begins at its top.
pub fn column(
    page: &mut Ui,
    panel: &mut Panel,
    (name, shows): (&str, impl AsId),
    place: Rect,
    inside: impl FnOnce(&mut Ui, &mut Panel),
) {
    if place.right() < page.max_rect().right() {
        let line = page.visuals().widgets.noninteractive.bg_stroke;
        page.painter().vline(place.right(), place.y_range(), line);
    }
    let mut column = part(page, name, place);
    panel.plain().show(&mut column, |ui| {
        ui.expand_to_include_rect(ui.max_rect());
        from_top(ui, shows, |ui| inside(ui, panel));
    });
}

/// A place that scrolls; where it shows something else than before it begins at its top.
pub fn from_top(ui: &mut Ui, name: impl AsId, inside: impl FnOnce(&mut Ui)) {
    let is_other = is_other(ui, ui.id().with("shown"), Id::new(name));
    let area = ScrollArea::vertical().auto_shrink(false);
    let area = if is_other { area.vertical_scroll_offset(0.0) } else { area };
    area.show(ui, inside);
}

/// Whether something is another than when it was asked for under this name last; the first time it is not.
pub fn is_other<T: PartialEq + Clone + Send + Sync + 'static>(ui: &Ui, name: Id, now: T) -> bool {
    let before = ui.data_mut(|data| {
        let before = data.get_temp::<T>(name);
        data.insert_temp(name, now.clone());
        before
    });
    before.is_some_and(|before| before != now)
}

/// A page with a strip taken from its foot, as high as what the strip held when it was drawn last.
pub fn above_strip(page: &Ui, name: &str) -> (Rect, Rect) {
    let whole = page.available_rect_before_wrap();
    let high = page.data(|data| data.get_temp::<f32>(Id::new(name))).unwrap_or_default();
    whole.split_top_bottom_at_y((whole.bottom() - high).max(whole.top()))
}

/// Draws what lies in such a strip. Where that has another height than before the page is drawn once more.
pub fn strip(page: &mut Ui, panel: &mut Panel, name: &str, place: Rect, inside: impl FnOnce(&mut Ui, &mut Panel)) {
    let mut strip = part(page, name, place);
    let frame = panel.plain().fill(panel.hue(Hue::Veil));
    let shown = frame.show(&mut strip, |ui| {
        ui.set_width(ui.available_width());
        inside(ui, panel);
    });
    let line = page.visuals().widgets.noninteractive.bg_stroke;
    page.painter().hline(place.x_range(), place.top(), line);
    let high = shown.response.rect.height();
    let before = page.data_mut(|data| {
        let before = data.get_temp::<f32>(Id::new(name));
        data.insert_temp(Id::new(name), high);
        before
    });
    if before.is_none_or(|before| (before - high).abs() > 0.5) {
        page.ctx().request_discard("the foot of the page has another height");
        page.ctx().request_repaint();
    }
}

fn part(page: &mut Ui, name: &str, place: Rect) -> Ui {
    let at = UiBuilder::new().id_salt(name).max_rect(place).layout(Layout::top_down(Align::Min));
    let mut part = page.new_child(at);
    part.set_clip_rect(place);
    part
}
