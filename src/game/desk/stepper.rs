//! A number with a button for fewer and one for more.

use bevy_egui::egui::{self, RichText, Ui};

use super::panel::Panel;

impl Panel<'_> {
    /// Fewer or more of something.
    pub fn stepper(
        &mut self,
        ui: &mut Ui,
        value: usize,
        range: std::ops::RangeInclusive<usize>,
        what: &str,
    ) -> Option<usize> {
        let mut changed = None;
        ui.horizontal(|ui| {
            let fewer = self.step(ui, "−", value > *range.start(), &format!("{what} −"));
            ui.label(RichText::new(value.to_string()).heading());
            let more = self.step(ui, "+", value < *range.end(), &format!("{what} +"));
            if fewer {
                changed = Some(value - 1);
            }
            if more {
                changed = Some(value + 1);
            }
        });
        changed
    }

    fn step(&self, ui: &mut Ui, sign: &str, can: bool, what: &str) -> bool {
        self.sign_button(ui, can, sign, what).clicked()
    }

    /// A button that is only a sign; `what` is what it is called.
    pub fn sign_button(&self, ui: &mut Ui, can: bool, sign: &str, what: &str) -> egui::Response {
        let response = self.button_if(ui, can, sign);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, can, what));
        response
    }
}
