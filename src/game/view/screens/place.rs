//! Which page is in view: two states of the same place are one page that changes, two places are two pages.

use std::mem::{Discriminant, discriminant};

use crate::app::{self, Page, Sheet};
use crate::mission::ids::MissionId;
use crate::mission::{Phase, Run};
use crate::session::{AgendaPosition, AnswerMode, Handover, Pause, Session};

/// A page, whatever stands on it now.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    covered: bool,
    keypad: bool,
    sheet: Option<Discriminant<Sheet>>,
    page: Discriminant<Page>,
    stop: Option<String>,
    mission: Option<(MissionId, Phase)>,
    paused: bool,
    session: Option<InSession>,
}

/// A page of a session.
#[expect(clippy::struct_excessive_bools, reason = "each says by itself whether another page is in view")]
#[derive(Clone, Debug, PartialEq)]
struct InSession {
    position: AgendaPosition,
    rests: bool,
    shows_slip: bool,
    asks: bool,
    shows: bool,
    handover: Discriminant<Handover>,
    writes: bool,
}

impl Place {
    /// The page in view.
    pub fn of(app: &app::App) -> Self {
        let stop = match app.page() {
            Page::Inbox { module, .. } => Some(module.to_string()),
            Page::Start | Page::Door | Page::Route | Page::Mission | Page::Desk | Page::Session => None,
        };
        let run = app.run();
        Self {
            covered: app.cover().is_some(),
            keypad: app.cover().is_some() && app.keypad().is_some(),
            sheet: app.sheet().as_ref().map(discriminant),
            page: discriminant(app.page()),
            stop,
            mission: run.map(|run| (run.mission().id.clone(), run.phase())),
            paused: run.is_some_and(Run::is_paused),
            session: app.session().map(InSession::of),
        }
    }

    /// How high it lies: what is closed leads back to a page that lies lower, as it was.
    pub fn layer(&self) -> u8 {
        if self.covered {
            6
        } else if self.sheet.is_some() {
            5
        } else if self.paused {
            4
        } else {
            self.session.as_ref().map_or(0, InSession::layer)
        }
    }
}

impl InSession {
    fn of(session: &Session) -> Self {
        let participants = session.participants();
        let (asks, shows) = (participants.question().is_some(), participants.shown().is_some());
        let writes = session.answer_mode() == AnswerMode::Tablet && participants.box_is_open();
        Self {
            position: session.position(),
            rests: session.pause() != Pause::None,
            shows_slip: session.on_stage().is_some(),
            asks,
            shows,
            handover: discriminant(session.handover()),
            writes,
        }
    }

    /// A mission lies lowest; over it the question box, a question to the group, a question from the box, a pause.
    fn layer(&self) -> u8 {
        if self.rests {
            4
        } else if self.shows_slip {
            3
        } else if self.asks {
            2
        } else {
            u8::from(self.writes)
        }
    }
}
