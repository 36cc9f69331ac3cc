//! A part of the plan in her hand: where it would land shows as a line, and what it is called goes along with the pointer.

use bevy_egui::egui::{
    Align2, Context, CursorIcon, DragAndDrop, Id, LayerId, Order, Pos2, Rangef, Rect, Sense, Stroke, StrokeKind,
    TextStyle, Ui, pos2, vec2,
};

use super::panel::Panel;
use super::reader;
use crate::app::DeskIntent;
use crate::game::theme::Hue;
use crate::game::view::element::Picture;

/// A part of the plan: its place there, and where its row is drawn.
pub struct Row {
    /// Its place in the plan.
    pub at: usize,
    /// Where it is drawn.
    pub place: Rect,
}

/// The part that is carried, by its place in the plan; none where nobody carries one.
pub fn carried(context: &Context) -> Option<usize> {
    DragAndDrop::payload::<usize>(context).map(|at| *at)
}

/// What a row is taken by.
pub fn grip(ui: &mut Ui, panel: &mut Panel, at: usize) {
    let side = panel.theme.desk.row * 0.6;
    let drawn = ui.scope(|ui| panel.show(ui, &Picture::Line("icons/grip", Hue::Ink), vec2(side, side)));
    let grip = ui.interact(drawn.response.rect, Id::new(("part", at)), Sense::drag());
    // The arrows do the same for who does not drag.
    reader::decorates(&grip);
    grip.on_hover_cursor(CursorIcon::Grab).dnd_set_drag_payload(at);
}

/// Draws what is carried, called `name`, and the line where it would land; the move, once it is let go.
pub fn draw(ui: &Ui, panel: &Panel, rows: &[Row], name: &str) -> Option<DeskIntent> {
    let from = carried(ui.ctx())?;
    let pointer = ui.ctx().pointer_interact_pos()?;
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    let gap = gap(rows, pointer.y);
    let lands = lands(rows, from, gap);
    // Letting go is heard where the rows are; elsewhere the part goes back.
    if ui.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        return lands.map(|to| DeskIntent::Move(from, to));
    }
    let ink = panel.hue(Hue::Ink);
    if lands.is_some() {
        let (x, y) = line(rows, gap, panel.theme.desk.gap)?;
        ui.painter().hline(x, y, Stroke::new(panel.theme.ring.width, ink));
    }
    float(ui, panel, pointer, name);
    None
}

/// A card beside the pointer with the name of what is carried.
fn float(ui: &Ui, panel: &Panel, pointer: Pos2, name: &str) {
    let desk = &panel.theme.desk;
    let layer = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::new("carried")));
    let font = TextStyle::Body.resolve(ui.style());
    let words = layer.layout_no_wrap(name.to_owned(), font, panel.hue(Hue::Ink));
    let corner = pointer + vec2(desk.gap, desk.gap);
    let card = Rect::from_min_size(corner, words.size() + vec2(desk.pad, desk.pad) * 2.0);
    let line = Stroke::new(desk.line, panel.hue(Hue::Ink));
    layer.rect(card, desk.radius, panel.hue(Hue::Card), line, StrokeKind::Inside);
    let middle = Align2::LEFT_CENTER.anchor_size(pos2(card.left() + desk.pad, card.center().y), words.size());
    layer.galley(middle.min, words, panel.hue(Hue::Ink));
}

/// Before which row something lands that is let go at this height: the number of rows above it.
fn gap(rows: &[Row], y: f32) -> usize {
    rows.iter().filter(|row| row.place.center().y < y).count()
}

/// The place in the plan to move to, so that the part lands in this gap; none where it stays where it is.
fn lands(rows: &[Row], from: usize, gap: usize) -> Option<usize> {
    let own = rows.iter().position(|row| row.at == from)?;
    match gap {
        gap if gap < own => rows.get(gap).map(|row| row.at),
        gap if gap > own + 1 => rows.get(gap - 1).map(|row| row.at),
        _ => None,
    }
}

/// The line in a gap: from where to where, and how high.
fn line(rows: &[Row], gap: usize, space: f32) -> Option<(Rangef, f32)> {
    let y = match gap.checked_sub(1) {
        None => rows.first()?.place.top() - space / 2.0,
        Some(above) => rows.get(above)?.place.bottom() + space / 2.0,
    };
    Some((rows.first()?.place.x_range(), y))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Four rows of the plan, of which one part is not shown: the third place.
    fn rows() -> Vec<Row> {
        let place = |nth: usize| Rect::from_min_size(pos2(0.0, nth as f32 * 50.0), vec2(300.0, 40.0));
        [0, 1, 3, 4].into_iter().enumerate().map(|(nth, at)| Row { at, place: place(nth) }).collect()
    }

    #[test]
    fn a_part_lands_where_the_line_is() {
        for (from, y, to) in [
            (0, 5.0, None),
            (0, 30.0, None),
            (0, 65.0, None),
            (0, 75.0, Some(1)),
            (0, 500.0, Some(4)),
            (4, -10.0, Some(0)),
            (4, 130.0, None),
            (4, 115.0, Some(3)),
            (3, 60.0, Some(1)),
            (1, 125.0, Some(3)),
        ] {
            let rows = rows();
            assert_eq!(lands(&rows, from, gap(&rows, y)), to, "{from} at {y}");
        }
    }

    #[test]
    fn the_line_is_between_two_rows_above_the_first_or_below_the_last() {
        let rows = rows();
        let heights: Vec<_> = (0..=4).filter_map(|gap| line(&rows, gap, 10.0)).map(|(_, y)| y).collect();
        assert_eq!(heights, [-5.0, 45.0, 95.0, 145.0, 195.0]);
    }
}
