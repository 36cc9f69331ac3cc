//! Before a session: what the desk shows, plans to choose from, and the way to begin.

use std::net::IpAddr;

use bevy_egui::egui::{Align, AsId, CentralPanel, Id, Panel as Side, Ui};

use super::columns::{self, Columns, from_top, is_other};
use super::panel::Panel;
use super::{after, guide, looked_up, opening, plan, protocol, rehearse, sure};
use crate::app::{Desk, DeskIntent, DeskView, Intent, SessionIntent};
use crate::game::theme::Hue;
use crate::mission::TextKey;
use crate::pack::model::{Accent, Module};
use crate::session::{AnswerMode, FEWEST, GIRLS, Plan};

/// The views there are, with their words.
const VIEWS: [(DeskView, &str); 5] = [
    (DeskView::Prepare, "desk-prepare"),
    (DeskView::Rehearse, "desk-rehearse"),
    (DeskView::Protocol, "desk-protocol"),
    (DeskView::Moments, "desk-moments"),
    (DeskView::Log, "desk-log"),
];

/// Draws it.
pub fn draw(page: &mut Ui, panel: &mut Panel, desk: &Desk) {
    if panel.is_narrow(page) {
        sure::draw(page, panel, desk);
        // Where room is short nothing is kept in view: all of it scrolls.
        scrolled(page, panel, ("prepare", desk.view), |ui, panel| {
            bar(ui, panel, desk);
            ui.separator();
            in_one_column(ui, panel, desk);
        });
        return;
    }
    let frame = panel.plain().fill(panel.hue(Hue::Tint(Accent::Lilac)));
    Side::top("bar").frame(frame).show(page, |ui| bar(ui, panel, desk));
    sure::draw(page, panel, desk);
    match shown(panel, desk) {
        DeskView::Prepare => plans(page, panel, desk),
        DeskView::Rehearse => scrolled(page, panel, "rehearse", |ui, panel| {
            panel.column(ui, |panel, ui| rehearse::draw(ui, panel, desk));
        }),
        DeskView::Protocol => scrolled(page, panel, "protocol", |ui, panel| protocol::draw(ui, panel, desk)),
        DeskView::Moments => scrolled(page, panel, "moments", |ui, panel| {
            panel.column(ui, |panel, ui| hard_moments(ui, panel, desk));
        }),
        DeskView::Log => scrolled(page, panel, "log", |ui, panel| {
            panel.column(ui, |panel, ui| after::draw_log(ui, panel, desk));
        }),
    }
}

/// What it shows: where nothing is for everybody's eyes, the plans alone.
fn shown(panel: &Panel, desk: &Desk) -> DeskView {
    if panel.app().shows_staff_texts() { desk.view } else { DeskView::Prepare }
}

fn in_one_column(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    match shown(panel, desk) {
        DeskView::Prepare => {
            list(ui, panel, desk);
            ui.separator();
            come_to_plan(ui, desk);
            opening::draw(ui, panel, desk, &desk.plan);
            plan::draw(ui, panel, desk);
            ui.separator();
            foot(ui, panel, desk);
            ui.separator();
            guide::draw(ui, panel, desk);
        }
        DeskView::Rehearse => rehearse::draw(ui, panel, desk),
        DeskView::Protocol => protocol::draw(ui, panel, desk),
        DeskView::Moments => hard_moments(ui, panel, desk),
        DeskView::Log => after::draw_log(ui, panel, desk),
    }
}

fn hard_moments(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    looked_up::moments(ui, panel, desk, desk.plan.module_in(panel.pack()));
}

/// Where all is in one column the plan she has just taken lies far below the button for it: it comes to her.
fn come_to_plan(ui: &mut Ui, desk: &Desk) {
    if is_other(ui, Id::new("plan taken"), desk.taken) {
        ui.scroll_to_cursor(Some(Align::TOP));
    }
}

/// A page that scrolls as one; another page than before begins at its top.
pub fn scrolled(page: &mut Ui, panel: &mut Panel, name: impl AsId, inside: impl FnOnce(&mut Ui, &mut Panel)) {
    let frame = panel.plain();
    CentralPanel::default().frame(frame).show(page, |ui| from_top(ui, name, |ui| inside(ui, panel)));
}

fn bar(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    ui.horizontal_wrapped(|ui| {
        panel.title(ui, panel.say("desk"));
        let shown = if panel.app().shows_staff_texts() { VIEWS.as_slice() } else { &[] };
        for &(view, words) in shown {
            if panel.switch(ui, desk.view == view, panel.say(words)).clicked() {
                panel.act(DeskIntent::Show(view));
            }
        }
        panel.at_the_end(ui, |panel, ui| {
            if panel.button(ui, panel.say("desk.leave")).clicked() {
                let lost = desk.edits.as_ref().is_some_and(|edits| !edits.is_empty());
                match (desk.is_changed, lost) {
                    (true, _) => panel.ask_first("desk-sure-leave", SessionIntent::LeaveDesk),
                    (false, true) => panel.ask_first("desk-sure-edits", SessionIntent::LeaveDesk),
                    (false, false) => panel.ask(SessionIntent::LeaveDesk),
                }
            }
        });
    });
    super::notice::draw(ui, panel);
}

fn plans(page: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let (above, foot_of_page) = columns::above_strip(page, "begin");
    let Columns { left, middle, right } = Columns::of(above, panel);
    // In the order in which it is done: a plan is chosen, changed, begun; what is read comes last.
    columns::column(page, panel, ("plans", ()), left, |ui, panel| list(ui, panel, desk));
    columns::column(page, panel, ("plan", desk.taken), middle, |ui, panel| {
        opening::draw(ui, panel, desk, &desk.plan);
        plan::draw(ui, panel, desk);
    });
    columns::strip(page, panel, "begin", foot_of_page, |ui, panel| foot(ui, panel, desk));
    let reads = (desk.looks_at, desk.taken);
    columns::column(page, panel, ("guide", reads), right, |ui, panel| guide::draw(ui, panel, desk));
}

/// Every module with its ready plans, and the plans of the house.
fn list(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    broken_off(ui, panel, desk);
    after::last_time(ui, panel, desk);
    if let Some(plan) = &desk.thrown_away
        && panel.button(ui, panel.say_with("desk-plans.restore", &[("name", plan.name.clone())])).clicked()
    {
        panel.ask(SessionIntent::SavePlan(Box::new(plan.clone())));
    }
    let house = panel.app().house().plans.clone();
    if !house.is_empty() {
        panel.heading(ui, panel.say("desk-plans.house"));
        for plan in house {
            let chosen = desk.plan == plan;
            ui.horizontal(|ui| {
                if panel.switch(ui, chosen, plan.name.clone()).clicked() {
                    take(panel, desk, plan.clone());
                }
                if panel.icon_button(ui, "icons/remove", &panel.say("desk-plans.drop")).clicked() {
                    panel.ask_first("desk-sure-drop", SessionIntent::DropPlan(plan.name.clone()));
                }
            });
        }
        ui.add_space(panel.theme.desk.pad);
    }
    panel.heading(ui, panel.say("desk-plans"));
    panel.small(ui, panel.say("desk-plans.about"));
    for module in &panel.pack().modules {
        of_module(ui, panel, desk, module);
    }
}

fn broken_off(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let Some((way, plan)) = panel.app().broken_off().map(|resume| (resume.way, resume.plan.clone())) else { return };
    // What it lacks is said once, beside it or above the plan in her hands.
    if plan.parts != desk.plan.parts {
        opening::draw(ui, panel, desk, &plan);
    }
    let can = panel.app().may_lead(&plan);
    panel.card(ui, Hue::Tint(Accent::Coral), |panel, ui| {
        panel.heading(ui, panel.say("desk-broken"));
        ui.label(panel.say("desk-broken.about"));
        let on = panel.say("desk-broken.on");
        if (if can { panel.main_button(ui, on) } else { panel.button_if(ui, false, on) }).clicked() {
            panel.ask(SessionIntent::GoOnWhereItWas);
            open_phones(panel, desk, way);
        }
        if panel.button(ui, panel.say("desk-broken.forget")).clicked() {
            panel.ask_first("desk-sure-forget", SessionIntent::ForgetSession);
        }
    });
}

/// A module: its name, and one button for each length.
fn of_module(ui: &mut Ui, panel: &mut Panel, desk: &Desk, module: &Module) {
    let chosen = desk.plan.module_in(panel.pack()) == Some(&module.id);
    let fill = if chosen { Hue::Tint(module.accent) } else { Hue::Card };
    let of = panel.text(&TextKey::name_of_module(&module.id));
    panel.card(ui, fill, |panel, ui| {
        ui.horizontal(|ui| {
            panel.thing(ui, &module.picture, panel.theme.desk.thing);
            ui.vertical(|ui| {
                ui.label(&of);
                if let Some(day) = panel.app().last_led(&panel.pack().module_ref(&module.id)) {
                    panel.small(ui, panel.say_with("desk-plans.led", &[("day", panel.day(day))]));
                }
            });
        });
        for ready in panel.pack().sessions.plans.iter().filter(|plan| plan.module == module.id) {
            let on = desk.plan.ready.as_ref() == Some(&ready.id);
            let title = panel.text(&TextKey::value(format!("plan-{}", ready.id)));
            let title = format!("{title}, {}", panel.count("desk-minutes", ready.minutes.into()));
            let name = format!("{title}: {of}");
            if panel.switch_called(ui, on, title, &name).clicked() {
                take(panel, desk, Plan::ready(ready, panel.pack()));
            }
        }
        evenings(ui, panel, desk, module, &of);
    });
}

/// A module as a whole, evening by evening; nothing for one that waits for a counsellor.
fn evenings(ui: &mut Ui, panel: &mut Panel, desk: &Desk, module: &Module, of: &str) {
    let evenings = Plan::evenings(module, panel.pack());
    if evenings.is_empty() {
        return;
    }
    panel.small(ui, panel.count("desk-plans.evenings", evenings.len()));
    ui.horizontal_wrapped(|ui| {
        for (at, plan) in evenings.into_iter().enumerate() {
            let words = panel.count("desk-plans.evening", at + 1);
            let name = format!("{words}: {of}");
            if panel.switch_called(ui, desk.plan == plan, words, &name).clicked() {
                take(panel, desk, plan);
            }
        }
    });
}

/// Takes a plan in hand. One that was changed and not saved is not lost without a question.
fn take(panel: &mut Panel, desk: &Desk, plan: Plan) {
    let take = DeskIntent::Take(Box::new(plan));
    if desk.is_changed { panel.ask_first("desk-sure-take", Intent::Desk(take)) } else { panel.act(take) }
}

/// How many girls, how they answer, and begin.
fn foot(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    ui.horizontal_wrapped(|ui| {
        ui.label(panel.say("desk-girls"));
        if let Some(girls) = panel.stepper(ui, desk.girls, GIRLS, &panel.say("desk-girls")) {
            panel.act(DeskIntent::Girls(girls));
        }
        ui.separator();
        ways(ui, panel, desk.answer_by);
        panel.at_the_end(ui, |panel, ui| begin(ui, panel, desk));
    });
    if !panel.app().may_lead(&desk.plan) {
        panel.small(ui, panel.say("desk-begin.lacks"));
    }
    panel.warn_of_one_screen(ui);
    if desk.girls < FEWEST {
        panel.small(ui, panel.say("desk-girls.few"));
    }
    if desk.answer_by == AnswerMode::Phones {
        ui.horizontal_wrapped(|ui| choose_address(ui, panel, desk));
    }
    ui.horizontal_wrapped(|ui| {
        let width = ui.spacing().text_edit_width;
        if let Some(who) = panel.support_field(ui, &desk.support, width) {
            panel.act(DeskIntent::NameSupport(who));
        }
    });
}

/// The three ways to answer.
fn ways(ui: &mut Ui, panel: &mut Panel, now: AnswerMode) {
    ui.label(panel.say("desk-way"));
    for (one, words) in [
        (AnswerMode::Hands, "desk-way.hands"),
        (AnswerMode::Tablet, "desk-way.tablet"),
        (AnswerMode::Phones, "desk-way.phones"),
    ] {
        if panel.switch(ui, now == one, panel.say(words)).clicked() {
            panel.act(DeskIntent::AnswerBy(one));
        }
    }
}

/// On which network the phones are: the address that is chosen, or the first there is.
pub fn choose_address(ui: &mut Ui, panel: &mut Panel, desk: &Desk) -> Option<IpAddr> {
    let (all, chosen) = panel.addresses(desk.address);
    ui.label(panel.say("desk-address"));
    for one in all {
        let words = format!("{} ({})", panel.say(&format!("desk-network.{}", one.network().slug())), one.ip);
        if panel.switch(ui, chosen == Some(one.ip), words).clicked() {
            panel.act(DeskIntent::Address(one.ip));
        }
    }
    chosen
}

fn begin(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let waits = !panel.app().may_lead(&desk.plan);
    let can = !desk.plan.parts.is_empty() && !waits;
    let words = panel.say("desk-begin");
    let clicked =
        if can { panel.main_button(ui, words).clicked() } else { panel.button_if(ui, false, words).clicked() };
    if desk.plan.parts.is_empty() {
        ui.label(panel.say("desk-begin.choose"));
    }
    if clicked {
        let (plan, girls, answer_by) = (Box::new(desk.plan.clone()), desk.girls, desk.answer_by);
        panel.ask(SessionIntent::Begin { plan, girls, answer_by });
        open_phones(panel, desk, desk.answer_by);
    }
}

/// Opens the page for phones, where the group answers with them and there is a network.
fn open_phones(panel: &mut Panel, desk: &Desk, way: AnswerMode) {
    let (_, address) = panel.addresses(desk.address);
    if let (AnswerMode::Phones, Some(address)) = (way, address) {
        panel.ask(SessionIntent::OpenPhones(address));
    }
}
