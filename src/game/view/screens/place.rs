//! Which page is in view: two states of the same place are one page that changes, two places are two pages.

use std::mem::{Discriminant, discriminant};

use crate::app::{self, Page, Sheet};
use crate::mission::ids::{MissionId, ModuleId};
use crate::mission::{Phase, Run};
use crate::session::{AgendaPosition, Handover, Pause, Session};

/// How high a pause lies over a mission, or over everything of a session.
const PAUSE: u8 = 4;
/// How high pages lie that are laid over others.
const SHEET: u8 = 5;
/// How high the cover lies, over everything.
const COVER: u8 = 6;

/// A page, whatever stands on it now.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    here: Here,
    layer: u8,
}

/// Where it is.
#[derive(Clone, Debug, PartialEq)]
enum Here {
    Cover,
    Keypad { covered: bool },
    Sheet(Discriminant<Sheet>),
    Recovery,
    Start,
    Door,
    Route,
    Inbox(ModuleId),
    Mission { mission: MissionId, phase: Phase, paused: bool },
    Farewell(ModuleId),
    Goodbye,
    Desk,
    Led(InSession),
}

/// A page of a session.
#[expect(clippy::struct_excessive_bools, reason = "each says by itself whether another page is in view")]
#[derive(Clone, Debug, PartialEq)]
struct InSession {
    position: AgendaPosition,
    mission: Option<(MissionId, Phase)>,
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
        let here = Here::of(app);
        let layer = here.layer().max(if app.is_laid_over() { SHEET } else { 0 });
        Self { here, layer }
    }

    /// Whether it was laid over another page by whoever is here, who closes it again.
    pub fn is_sheet(&self) -> bool {
        self.layer == SHEET
    }

    /// How high it lies: what is closed leads back to a page that lies lower, as it was.
    pub fn layer(&self) -> u8 {
        self.layer
    }
}

impl Here {
    fn of(app: &app::App) -> Self {
        match app.page() {
            Page::Cover(_) => Self::Cover,
            Page::Keypad(_) => Self::Keypad { covered: app.cover().is_some() },
            Page::Help => Self::sheet(Sheet::Help),
            Page::Settings => Self::sheet(Sheet::Settings),
            Page::Credits => Self::sheet(Sheet::Credits),
            Page::AboutCover => Self::sheet(Sheet::Cover),
            Page::Promise => Self::sheet(Sheet::Promise),
            Page::Space(_) => Self::sheet(Sheet::Space),
            Page::Wall(_) => Self::sheet(Sheet::Wall),
            Page::Mirror(_, slot) => Self::sheet(Sheet::Mirror(slot)),
            Page::Hung(at, _) => Self::sheet(Sheet::Hung(at)),
            Page::Remembers(_) => Self::sheet(Sheet::Remembers),
            Page::ForgetMe(_) => Self::sheet(Sheet::ForgetMe),
            Page::Leave(_) => Self::sheet(Sheet::Leave),
            Page::Talk(_) => Self::sheet(Sheet::Talk),
            Page::StaffDoor => Self::sheet(Sheet::StaffDoor),
            Page::BackToDesk => Self::sheet(Sheet::BackToDesk),
            Page::Staff => Self::sheet(Sheet::Staff),
            Page::Packs => Self::sheet(Sheet::Packs),
            Page::Readiness => Self::sheet(Sheet::Readiness),
            Page::Opening(_) => Self::sheet(Sheet::Opening),
            Page::Recovery(_) => Self::Recovery,
            Page::Start => Self::Start,
            Page::Door => Self::Door,
            Page::Route(_) => Self::Route,
            Page::Inbox(_, module, _) => Self::Inbox(module.id.clone()),
            Page::Farewell(_, module) => Self::Farewell(module.id.clone()),
            Page::Goodbye(_) => Self::Goodbye,
            Page::Mission(_, run) => {
                let (mission, phase) = mission(run);
                Self::Mission { mission, phase, paused: run.is_paused() }
            }
            Page::Desk(_) => Self::Desk,
            Page::Led(led) => Self::Led(InSession::of(led.session(), led.run())),
        }
    }

    fn layer(&self) -> u8 {
        match self {
            Self::Cover | Self::Keypad { covered: true } => COVER,
            Self::Mission { paused: true, .. } => PAUSE,
            Self::Led(session) => session.layer(),
            Self::Keypad { covered: false }
            | Self::Mission { paused: false, .. }
            | Self::Sheet(_)
            | Self::Recovery
            | Self::Start
            | Self::Door
            | Self::Route
            | Self::Inbox(_)
            | Self::Farewell(_)
            | Self::Goodbye
            | Self::Desk => 0,
        }
    }

    /// A page that is opened by its name: one place, whatever of it is shown.
    fn sheet(sheet: Sheet) -> Self {
        Self::Sheet(discriminant(&sheet))
    }
}

fn mission(run: &Run) -> (MissionId, Phase) {
    (run.mission().id.clone(), run.phase())
}

impl InSession {
    fn of(session: &Session, run: Option<&Run>) -> Self {
        let participants = session.participants();
        let (asks, shows) = (participants.question().is_some(), participants.shown().is_some());
        let writes = session.is_at_box();
        Self {
            position: session.position(),
            mission: run.map(mission),
            rests: session.pause() != Pause::None,
            shows_slip: session.on_stage().is_some(),
            asks,
            shows,
            handover: discriminant(session.handover()),
            writes,
        }
    }

    /// A mission lies lowest; over it a question to the group, the question box, a question from the box, a pause.
    fn layer(&self) -> u8 {
        if self.rests {
            PAUSE
        } else if self.shows_slip {
            3
        } else if self.writes {
            2
        } else {
            u8::from(self.asks)
        }
    }
}
