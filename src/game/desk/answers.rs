//! How the group answers: ask, close, what may be shown, and with which answer the mission goes on. No number of answers
//! stands here either: the counsellor sees what the group sees.

use bevy_egui::egui::Ui;

use super::panel::Panel;
use super::prepare;
use crate::app::{Desk, DeskIntent, GirlIntent, Intent, LedSession, MOST_HANDS, SessionIntent};
use crate::game::theme::Hue;
use crate::mission::Command;
use crate::pack::model::Accent;
use crate::session::{AnswerMode, GIRLS, Picks, PollResult, Question, Session};

/// Draws it.
pub fn draw(ui: &mut Ui, panel: &mut Panel, led: &LedSession) {
    let session = led.session();
    let (question, shown, everybody, phones, disturbed, locked, girls) = {
        let participants = session.participants();
        let now = panel.host.now();
        (
            participants.question().cloned(),
            participants.shown().cloned(),
            participants.everybody_has_answered(now),
            participants.phones(now),
            participants.is_disturbed(),
            participants.is_locked(),
            participants.girls(),
        )
    };
    if disturbed {
        disturbance(ui, panel, locked);
    }
    match (question, shown) {
        (Some(question), Some(shown)) => closed(ui, panel, &question, &shown),
        (Some(question), None) => open(ui, panel, led, &question, everybody),
        (None, _) => ready(ui, panel, session),
    }
    ui.add_space(panel.theme.desk.pad);
    panel.card(ui, Hue::Card, |panel, ui| {
        panel.heading(ui, panel.say("desk-way"));
        ui.horizontal_wrapped(|ui| {
            for (way, words) in [
                (AnswerMode::Hands, "desk-way.hands"),
                (AnswerMode::Tablet, "desk-way.tablet"),
                (AnswerMode::Phones, "desk-way.phones"),
            ] {
                if panel.switch(ui, session.answer_mode() == way, panel.say(words)).clicked() {
                    panel.ask(SessionIntent::AnswerBy(way));
                }
            }
        });
        ui.horizontal(|ui| {
            ui.label(panel.say("desk-girls"));
            if let Some(girls) = panel.stepper(ui, girls, GIRLS, &panel.say("desk-girls")) {
                panel.ask(SessionIntent::Girls(girls));
            }
        });
        if session.only_talks() {
            panel.small(ui, panel.say("desk-girls.few"));
        }
        mismatch(ui, panel, phones, girls);
        if session.answer_mode() == AnswerMode::Phones || session.invitation().is_some() {
            page_for_phones(ui, panel, led.desk(), session, phones, locked);
        }
    });
}

/// Nothing is asked yet.
fn ready(ui: &mut Ui, panel: &mut Panel, session: &Session) {
    let Some(question) = panel.app().question() else {
        return acts(ui, panel);
    };
    panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
        panel.heading(ui, panel.sentence(&question.prompt));
        if question.coin {
            panel.small(
                ui,
                panel.say(if session.answer_mode() == AnswerMode::Hands { "desk-coin.hands" } else { "desk-coin" }),
            );
        }
        let talks = session.only_talks();
        if talks {
            ui.label(panel.say("desk-girls.few"));
        }
        if panel.main_button(ui, panel.say(if talks { "desk-ask.talk" } else { "desk-ask" })).clicked() {
            panel.ask(SessionIntent::Ask);
        }
        if panel.app().run().is_some() {
            panel.small(ui, panel.say("desk-ask.without"));
        }
        go_on_with(ui, panel, &question);
    });
    acts(ui, panel);
}

/// Whatever else the step in view can be told: step in, show what fits, sign.
fn acts(ui: &mut Ui, panel: &mut Panel) {
    let Some((_, play)) = panel.app().run().and_then(|run| run.step()) else { return };
    let acts = play.rules().acts();
    ui.horizontal_wrapped(|ui| {
        for act in acts {
            if panel.button(ui, panel.say(act.words)).clicked() {
                panel.ask_for(Intent::Girl(GirlIntent::Run(act.command)));
            }
        }
        if panel.button(ui, panel.say("desk-skip")).clicked() {
            panel.ask_for(Intent::Girl(GirlIntent::Run(Command::Skip)));
        }
    });
}

/// The choices, to go on with one.
fn go_on_with(ui: &mut Ui, panel: &mut Panel, question: &Question) {
    // How a group feels is no answer that something goes on with.
    if panel.app().run().is_none() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for choice in &question.choices {
            if panel.button(ui, panel.sentence(&choice.text)).clicked() {
                panel.ask(SessionIntent::GoOnWith(choice.key.clone()));
            }
        }
    });
}

/// The group answers.
fn open(ui: &mut Ui, panel: &mut Panel, led: &LedSession, question: &Question, everybody: bool) {
    panel.card(ui, Hue::Tint(Accent::Sky), |panel, ui| {
        panel.heading(ui, panel.sentence(&question.prompt));
        if led.session().answer_mode() == AnswerMode::Hands {
            hands(ui, panel, led, question);
            return;
        }
        ui.label(panel.say(if everybody { "desk-open.everybody" } else { "desk-open" }));
        panel.small(ui, panel.say("desk-open.about"));
        ui.horizontal_wrapped(|ui| {
            if panel.main_button(ui, panel.say("desk-close")).clicked() {
                panel.ask(SessionIntent::Close(None));
            }
            if panel.button(ui, panel.say("desk-close.away")).clicked() {
                panel.ask(SessionIntent::Clear);
            }
        });
    });
}

/// Hands in the air: count them, or just go on.
fn hands(ui: &mut Ui, panel: &mut Panel, led: &LedSession, question: &Question) {
    for (at, choice) in question.choices.iter().enumerate() {
        let words = panel.sentence(&choice.text);
        ui.horizontal(|ui| {
            if let Some(count) = panel.stepper(ui, led.hands(at), 0..=MOST_HANDS, &words) {
                panel.act(DeskIntent::CountHands(at, count));
            }
            ui.label(words);
        });
    }
    let raised: usize = (0..question.choices.len()).map(|at| led.hands(at)).sum();
    if question.picks == Picks::One && raised > led.session().participants().girls() {
        ui.label(panel.say("desk-hands.many"));
    }
    ui.horizontal_wrapped(|ui| {
        if panel.main_button(ui, panel.say("desk-hands.show")).clicked() {
            let hands = (0..question.choices.len()).map(|at| led.hands(at)).collect();
            panel.ask(SessionIntent::Close(Some(hands)));
        }
        if panel.button(ui, panel.say("desk-hands.on")).clicked() {
            panel.ask(SessionIntent::Clear);
        }
    });
}

/// What the group sees, and with what the mission goes on.
fn closed(ui: &mut Ui, panel: &mut Panel, question: &Question, shown: &PollResult) {
    let in_mission = panel.app().run().is_some();
    panel.card(ui, Hue::Tint(Accent::Mint), |panel, ui| {
        panel.heading(ui, panel.sentence(&question.prompt));
        match shown {
            PollResult::Spoken => ui.label(panel.say("desk-spoken")),
            PollResult::Picture(shares) => {
                for (choice, share) in question.choices.iter().zip(shares) {
                    let share = panel.say(&format!("room-share-{}", share.slug()));
                    panel.bullet(ui, format!("{}: {share}", panel.sentence(&choice.text)));
                }
                ui.label(panel.say(if in_mission { "desk-shown" } else { "desk-shown.only" }))
            }
        };
        go_on_with(ui, panel, question);
        let away = if in_mission { "desk-shown.away" } else { "desk-shown.away-part" };
        if panel.button(ui, panel.say(away)).clicked() {
            panel.ask(SessionIntent::Clear);
        }
    });
}

/// More phones than girls: one of the numbers is wrong, and of more answers than girls nothing is shown.
fn mismatch(ui: &mut Ui, panel: &mut Panel, phones: usize, girls: usize) {
    if phones <= girls {
        return;
    }
    let values = [("phones", phones.to_string()), ("girls", girls.to_string())];
    panel.row(ui, Hue::Tint(Accent::Coral), |panel, ui| {
        ui.label(panel.say_with("desk-mismatch", &values));
        if panel.button(ui, panel.say_with("desk-mismatch.set", &values)).clicked() {
            panel.ask(SessionIntent::Girls(phones));
        }
    });
}

fn disturbance(ui: &mut Ui, panel: &mut Panel, locked: bool) {
    panel.card(ui, Hue::Tint(Accent::Coral), |panel, ui| {
        panel.heading(ui, panel.say("desk-disturbed"));
        ui.label(panel.say("desk-disturbed.about"));
        ui.horizontal_wrapped(|ui| {
            if !locked && panel.main_button(ui, panel.say("desk-phones.lock")).clicked() {
                panel.ask(SessionIntent::LockPhones(true));
            }
            if panel.button(ui, panel.say("desk-disturbed.seen")).clicked() {
                panel.ask(SessionIntent::SeenDisturbance);
            }
        });
    });
}

/// The page for phones: open it, the way in, who may still come.
fn page_for_phones(ui: &mut Ui, panel: &mut Panel, desk: &Desk, session: &Session, phones: usize, locked: bool) {
    ui.separator();
    if let Some(trouble) = panel.host.trouble() {
        ui.label(panel.say(&format!("desk-phones-{}", trouble.slug())));
    }
    let Some(invitation) = session.invitation() else {
        let address = ui.horizontal_wrapped(|ui| prepare::choose_address(ui, panel, desk)).inner;
        if let Some(address) = address
            && panel.main_button(ui, panel.say("desk-phones.open")).clicked()
        {
            panel.ask(SessionIntent::OpenPhones(address));
        }
        return;
    };
    ui.horizontal(|ui| {
        panel.drawing(ui, &invitation.qr, panel.theme.desk.code);
        ui.vertical(|ui| {
            panel.heading(ui, invitation.short_address());
            panel.title(ui, invitation.code.clone());
            ui.label(panel.count("desk-phones", phones));
            let pages = session.participants().pages(panel.host.now());
            if pages > phones {
                panel.small(ui, panel.say("desk-phones-behind"));
                if panel.button(ui, panel.count("desk-phones-behind.really", pages)).clicked() {
                    panel.ask(SessionIntent::PhonesShareAddress(true));
                }
            }
            if phones == 0 {
                panel.small(ui, panel.say("desk-phones-none"));
            }
            if phones == 0 && panel.host.nobody_came() {
                panel.small(ui, panel.say("desk-phones-none.later"));
            }
            let lock = panel.say(if locked { "desk-phones.unlock" } else { "desk-phones.lock" });
            if panel.lit_button(ui, locked, lock).clicked() {
                panel.ask(SessionIntent::LockPhones(!locked));
            }
            ui.horizontal_wrapped(|ui| {
                if panel.button(ui, panel.say("desk-phones.code")).clicked() {
                    panel.ask(SessionIntent::NewPhonesCode);
                }
                if panel.button(ui, panel.say("desk-phones.close")).clicked() {
                    panel.ask(SessionIntent::ClosePhones);
                }
            });
        });
    });
}
