//! What is wrong with the files, where a counsellor sees it: on her desk as on every other page.

use bevy_egui::egui::Ui;

use super::panel::Panel;
use crate::game::theme::Hue;
use crate::pack::model::Accent;

/// One sentence, where there is something to say.
pub fn draw(ui: &mut Ui, panel: &mut Panel) {
    if let Some(trouble) = panel.app().trouble() {
        panel.row(ui, Hue::Tint(Accent::Coral), |panel, ui| {
            ui.label(panel.say(&format!("trouble-{}", trouble.slug())));
        });
    }
}
