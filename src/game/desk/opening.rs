//! What lacks before a plan with something that waits for a counsellor can be led, and what to do about each.

use bevy_egui::egui::Ui;

use super::panel::Panel;
use crate::app::{Desk, DeskIntent, Lacks};
use crate::game::theme::Hue;
use crate::mission::TextKey;
use crate::pack::Readiness;
use crate::pack::model::Accent;
use crate::session::Plan;

/// Draws it, above a plan that lacks something; a group that talked about help stays ticked.
pub fn draw(ui: &mut Ui, panel: &mut Panel, desk: &Desk, plan: &Plan) {
    let lacks = panel.app().lacks_for(plan);
    let talked = desk.talked_about_help && plan.waits_for_counsellor(panel.pack());
    if lacks.is_empty() && !talked {
        return;
    }
    let names = panel.app().waiting_modules().map(|module| panel.text(&TextKey::name_of_module(&module.id)));
    let module = names.collect::<Vec<_>>().join(", ");
    panel.card(ui, Hue::Tint(if lacks.is_empty() { Accent::Mint } else { Accent::Coral }), |panel, ui| {
        let title = if lacks.is_empty() { "desk-opening.open" } else { "desk-opening" };
        panel.heading(ui, panel.say_with(title, &[("module", module)]));
        for one in &lacks {
            match one {
                Lacks::Counsellor => {
                    ui.label(panel.say("desk-begin.waits"));
                    panel.staff_door(ui, desk);
                }
                Lacks::Readiness(missing) => {
                    ui.label(panel.say("desk-opening.house"));
                    for item in missing {
                        panel.bullet(ui, panel.text(&Readiness::text(item)));
                    }
                    panel.staff_door(ui, desk);
                }
                Lacks::Help(_) => {}
            }
        }
        let asks = talked || lacks.iter().any(|one| matches!(one, Lacks::Help(_)));
        if asks && panel.toggle(ui, talked, panel.say("desk-opening.talked")).clicked() {
            panel.act(DeskIntent::TalkedAboutHelp(!talked));
        }
    });
}
