//! While a session runs: where the group is, on and back, the time, a pause, and the card for when a girl tells something.

use bevy_egui::egui::{Panel as Side, RichText, Ui, vec2};

use super::columns::{self, Columns};
use super::panel::Panel;
use super::{after, answers, closed, guide, looked_up, mirror, protocol, slips, sure};
use crate::app::{DeskIntent, LedSession, Onward, Reads, SessionIntent};
use crate::game::theme::Hue;
use crate::game::view::element::Picture;
use crate::mission::{Phase, Run, TextKey};
use crate::pack::model::Accent;
use crate::session::{AgendaPosition, Part, Pause, Session};

/// Draws it.
pub fn draw(page: &mut Ui, panel: &mut Panel, led: &LedSession) {
    let session = led.session();
    bar(page, panel, led);
    sure::draw(page, panel, led.desk());
    if matches!(session.pause(), Pause::Told | Pause::Serious) {
        super::prepare::scrolled(page, panel, "card", |ui, panel| {
            let on = |ui: &mut Ui, panel: &mut Panel| {
                if panel.coloured_button(ui, panel.say("desk-told.over"), Accent::Mint).clicked() {
                    panel.ask(SessionIntent::Pause(Pause::None));
                }
            };
            let is_open = panel.app().shows_staff_texts();
            let is_serious = session.pause() == Pause::Serious;
            if is_open && !is_serious {
                slips::serious(ui, panel, session);
                // Somebody tells it now: no line is lost to a title.
                protocol::draw_after(ui, panel, led.desk(), on);
            } else {
                on(ui, panel);
                slips::serious(ui, panel, session);
                if is_serious {
                    slips::support(ui, panel, session);
                }
                if is_open {
                    protocol::draw(ui, panel, led.desk());
                } else {
                    closed::told(ui, panel);
                }
            }
            if is_open {
                ui.separator();
                looked_up::moments(ui, panel, led.desk(), session.plan().module_in(panel.pack()));
            }
        });
        return;
    }
    if panel.is_narrow(page) {
        super::prepare::scrolled(page, panel, ("led", session.position()), |ui, panel| {
            // What she looks up in a hurry is not below everything else.
            if led.reads() == Reads::Moments {
                reading(ui, panel, led);
                ui.separator();
            }
            middle(ui, panel, led);
            ui.separator();
            agenda(ui, panel, session);
            if led.reads() != Reads::Moments {
                ui.separator();
                reading(ui, panel, led);
            }
        });
        return;
    }
    let places = Columns::of(page.available_rect_before_wrap(), panel);
    let at = session.position();
    // On and back come first, then other places of the plan; what is read comes last.
    columns::column(page, panel, ("now", at), places.middle, |ui, panel| middle(ui, panel, led));
    columns::column(page, panel, ("agenda", ()), places.left, |ui, panel| agenda(ui, panel, session));
    columns::column(page, panel, ("notes", (at, led.reads())), places.right, |ui, panel| reading(ui, panel, led));
}

/// Always in view: the time, a pause, the screens, and the way to the card.
fn bar(page: &mut Ui, panel: &mut Panel, led: &LedSession) {
    let session = led.session();
    let frame = panel.plain().fill(panel.hue(Hue::Tint(Accent::Lilac)));
    Side::top("bar").frame(frame).show(page, |ui| {
        ui.horizontal_wrapped(|ui| {
            if panel.coloured_button(ui, panel.say("desk-told"), Accent::Coral).clicked() {
                panel.ask(SessionIntent::Pause(if session.pause() == Pause::Told { Pause::None } else { Pause::Told }));
            }
            if !panel.is_narrow(ui) {
                hard_moments(ui, panel, led);
            }
            let paused = session.pause() == Pause::Paused;
            let words = panel.say(if paused { "desk-pause.over" } else { "desk-pause" });
            if panel.lit_button(ui, paused, words).clicked() {
                panel.ask(SessionIntent::Pause(if paused { Pause::None } else { Pause::Paused }));
            }
            time(ui, panel, session);
            panel.at_the_end(ui, |panel, ui| {
                if panel.projector {
                    panel.small(ui, panel.say("desk-screen-other"));
                    if panel.button(ui, panel.say("desk-screen.close")).clicked() {
                        panel.ask(SessionIntent::Projector(false));
                    }
                } else {
                    if panel.button(ui, panel.say("desk-screen.open")).clicked() {
                        panel.ask(SessionIntent::Projector(true));
                    }
                    if panel.button(ui, panel.say("desk-screen")).clicked() {
                        panel.ask(SessionIntent::Switch);
                    }
                }
            });
        });
        super::notice::draw(ui, panel);
    });
}

/// The way to the difficult moments and back; they lie below the card where that is in view.
fn hard_moments(ui: &mut Ui, panel: &mut Panel, led: &LedSession) {
    let is_card = matches!(led.session().pause(), Pause::Told | Pause::Serious);
    if is_card || panel.pack().moments.is_empty() || !panel.app().shows_staff_texts() {
        return;
    }
    let reads = led.reads() == Reads::Moments;
    if panel.lit_button(ui, reads, panel.say(if reads { "desk-moments.over" } else { "desk-moments" })).clicked() {
        panel.act(DeskIntent::Read(if reads { Reads::Notes } else { Reads::Moments }));
    }
}

fn time(ui: &mut Ui, panel: &mut Panel, session: &Session) {
    let Some(left) = session.left(panel.pack()) else { return };
    ui.separator();
    let minutes = left.as_secs().div_euclid(60);
    let words = if minutes < 0 {
        panel.count("desk-time.over", minutes.unsigned_abs() as usize)
    } else {
        panel.count("desk-time", minutes as usize)
    };
    ui.label(RichText::new(words).heading());
    if panel.button(ui, panel.count("desk-time.longer", crate::session::LONGER.into())).clicked() {
        panel.ask(SessionIntent::Lengthen);
    }
    let hidden = session.timer_is_hidden();
    if panel.toggle(ui, hidden, panel.say("desk-time.hide")).clicked() {
        panel.ask(SessionIntent::HideTimer(!hidden));
    }
}

/// The plan with the place where the group is, and the marks for talks.
fn agenda(ui: &mut Ui, panel: &mut Panel, session: &Session) {
    panel.heading(ui, panel.say("desk-agenda"));
    stop(ui, panel, session, AgendaPosition::Welcome);
    if session.recalls_pact() {
        stop(ui, panel, session, AgendaPosition::Pact);
    }
    for at in 0..session.plan().parts.len() {
        stop(ui, panel, session, AgendaPosition::Part(at));
    }
    stop(ui, panel, session, AgendaPosition::Goodbye);
    ui.add_space(panel.theme.desk.pad);
    panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
        let later = session.later();
        panel.heading(ui, panel.count("desk-later", later.into()));
        panel.small(ui, panel.say("desk-later.about"));
        ui.horizontal_wrapped(|ui| {
            if panel.button(ui, panel.say("desk-later.mark")).clicked() {
                panel.ask(SessionIntent::TalkLater(None));
            }
            let marks = usize::from(later) > session.put_by().len();
            if panel.button_if(ui, marks, panel.say("desk-later.had")).clicked() {
                panel.ask(SessionIntent::Talked(None));
            }
        });
    });
    if !session.pact().is_empty() {
        let rules = pact(panel, session);
        panel.card(ui, Hue::Card, |panel, ui| panel.list(ui, "desk-pact", rules));
    }
}

/// The rules of the pact, in words.
fn pact(panel: &Panel, session: &Session) -> Vec<String> {
    let Some((mission, step)) = panel.app().pact_step() else { return Vec::new() };
    let rule = |key| TextKey::of_step(&mission.id, &step.id, &format!("rule-{key}"));
    session.pact().iter().map(|key| panel.text(&rule(key))).collect()
}

fn stop(ui: &mut Ui, panel: &mut Panel, session: &Session, stop: AgendaPosition) {
    let name = panel.stop_name(session, stop);
    if panel.switch(ui, session.position() == stop, name).clicked() && session.position() != stop {
        panel.ask(SessionIntent::Go(stop));
    }
}

/// What is on now, on and back, and the answers.
fn middle(ui: &mut Ui, panel: &mut Panel, led: &LedSession) {
    let session = led.session();
    if session.position() == AgendaPosition::Goodbye {
        after::draw(ui, panel, led);
        return;
    }
    let name = panel.stop_name(session, session.position());
    let picture = session.part().and_then(|part| panel.part_picture(part));
    ui.horizontal(|ui| {
        if let Some(picture) = picture {
            panel.thing(ui, &picture, panel.theme.desk.thing * 1.6);
        }
        ui.vertical(|ui| {
            panel.title(ui, name);
            panel.small(ui, now(panel, led));
        });
    });
    ui.horizontal_wrapped(|ui| {
        if panel.great_button(ui, true, None, panel.say("desk-back")).clicked() {
            panel.ask(SessionIntent::Backward);
        }
        let can = matches!(panel.app().onward(), Onward::Goes | Onward::Presses(_));
        if panel.great_button(ui, can, Some(Accent::Sun), panel.say("desk-on")).clicked() {
            panel.ask(SessionIntent::Forward);
        }
        // Where room is short the bar keeps it for what is pressed most.
        if panel.is_narrow(ui) {
            hard_moments(ui, panel, led);
        }
    });
    if let Some(why) = waits_for(panel, session) {
        panel.row(ui, Hue::Tint(Accent::Sun), |panel, ui| ui.label(panel.say(why)));
    }
    if let Some(next) = session.next_position() {
        let next = panel.stop_name(session, next);
        panel.small(ui, format!("{} {next}", panel.say("desk-next")));
    }
    ui.add_space(panel.theme.desk.gap);
    mirror::draw(ui, panel, led);
    if !led.desk().folded {
        looked_up::answer_on_stage(ui, panel, session);
    }
    ui.add_space(panel.theme.desk.gap);
    answers::draw(ui, panel, led);
    keys(ui, panel);
}

/// What *on* waits for, in words that lead to it; none where it goes on.
fn waits_for(panel: &Panel, session: &Session) -> Option<&'static str> {
    match panel.app().onward() {
        Onward::Goes => None,
        Onward::Presses(_) => Some("desk-waits.button"),
        Onward::Collects => Some("desk-waits.answers"),
        Onward::Waits if session.pause() != Pause::None => Some("desk-waits.pause"),
        Onward::Waits if panel.app().question().is_some() => Some("desk-waits.question"),
        Onward::Waits => {
            let acts =
                panel.app().run().and_then(|run| run.step()).is_some_and(|(_, play)| !play.rules().acts().is_empty());
            Some(if acts { "desk-waits.acts" } else { "desk-waits.alone" })
        }
    }
}

/// Where in the part the group is.
fn now(panel: &Panel, led: &LedSession) -> String {
    let session = led.session();
    match session.part() {
        Some(Part::Mission(_)) => led.run().map(|run| in_mission(panel, run)).unwrap_or_default(),
        Some(Part::Break(_)) => panel.say("desk-now.break"),
        Some(Part::Closing) => panel.say("room-closing.about"),
        None if session.position() == AgendaPosition::Pact => panel.say("room-pact.about"),
        None => panel.say("desk-now.welcome"),
    }
}

/// Where in the mission the group is.
fn in_mission(panel: &Panel, run: &Run) -> String {
    match run.phase() {
        Phase::Note => panel.say("note"),
        Phase::Brief => panel.say("desk-now.message"),
        Phase::Step(_) => {
            let title = run.step().map(|(step, _)| TextKey::of_step(&run.mission().id, &step.id, "title"));
            title.map(|title| panel.text(&title)).unwrap_or_default()
        }
        Phase::Facts => panel.say("facts"),
        Phase::WrapUp | Phase::Ended(_) => panel.say("wrap"),
    }
}

fn keys(ui: &mut Ui, panel: &mut Panel) {
    ui.add_space(panel.theme.desk.pad);
    panel.card(ui, Hue::Veil, |panel, ui| {
        ui.horizontal(|ui| {
            let side = panel.theme.desk.row * 0.5;
            panel.show(ui, &Picture::Line("icons/info", Hue::Ink), vec2(side, side));
            ui.vertical(|ui| ui.label(panel.say("desk-keys")));
        });
    });
}

/// On the right: notes, or the question box.
fn reading(ui: &mut Ui, panel: &mut Panel, led: &LedSession) {
    let session = led.session();
    if panel.is_folded(ui, led.desk()) {
        return;
    }
    let waiting = session.participants().slips().len() + session.put_by().len() + session.serious().len();
    ui.horizontal_wrapped(|ui| {
        for (reads, words) in
            [(Reads::Notes, panel.say("desk-notes")), (Reads::QuestionBox, panel.count("desk-box", waiting))]
        {
            if panel.switch(ui, led.reads() == reads, words).clicked() {
                panel.act(DeskIntent::Read(reads));
            }
        }
    });
    match led.reads() {
        Reads::QuestionBox => slips::draw(ui, panel, session, led.desk()),
        Reads::Notes | Reads::Moments if !panel.app().shows_staff_texts() => closed::told(ui, panel),
        Reads::Moments => looked_up::moments(ui, panel, led.desk(), session.plan().module_in(panel.pack())),
        Reads::Notes => match (session.part(), session.plan().module_in(panel.pack())) {
            (Some(part), _) => guide::notes(ui, panel, part),
            (None, Some(module)) => guide::of_module(ui, panel, module),
            (None, None) => panel.small(ui, panel.say("desk-notes.none")),
        },
    }
}
