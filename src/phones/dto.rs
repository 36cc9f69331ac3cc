//! What a phone is told: the same for everybody but for one thing, whether this very phone has answered. Nothing in it
//! depends on what anybody answered.

use serde::Serialize;

use super::spoken::Spoken;
use crate::session::{DevicesSnapshot, Picks, Question, SeatId, View};

/// What a phone shows.
#[derive(Serialize)]
pub(super) struct Told {
    /// Stands for all of this; a phone sends it back to wait for something else.
    since: String,
    #[serde(flatten)]
    view: Showing,
}

#[derive(Serialize)]
#[serde(tag = "view", rename_all = "lowercase")]
enum Showing {
    Look,
    Ask(Asked),
    Write,
    Paused,
    Support(Support),
    Over,
}

#[derive(Serialize)]
struct Support {
    title: String,
    about: String,
}

#[derive(Serialize)]
struct Asked {
    /// The number of the vote.
    ask: u32,
    prompt: String,
    choices: Vec<Offered>,
    /// How many may be picked.
    most: usize,
    /// Whether a coin speaks along.
    coin: bool,
    /// Whether this phone has answered.
    answered: bool,
}

#[derive(Serialize)]
struct Offered {
    text: String,
    /// Where its picture is.
    picture: Option<String>,
}

/// Changes whenever [`told`] does.
pub(super) fn since(snapshot: &DevicesSnapshot, seat: SeatId) -> String {
    format!("{}-{}", snapshot.version(), u8::from(snapshot.has_answered(seat)))
}

/// What the phone in a seat shows.
pub(super) fn told(snapshot: &DevicesSnapshot, seat: SeatId, spoken: &Spoken) -> Told {
    let view = match snapshot.view() {
        View::Look => Showing::Look,
        View::Asked(ask, question) => Showing::Ask(asked(ask, question, snapshot.has_answered(seat), spoken)),
        View::Write => Showing::Write,
        View::Paused => Showing::Paused,
        View::Support(who) => {
            let (title, about) = spoken.support(who);
            Showing::Support(Support { title, about })
        }
        View::Over => Showing::Over,
    };
    Told { since: since(snapshot, seat), view }
}

fn asked(ask: u32, question: &Question, answered: bool, spoken: &Spoken) -> Asked {
    let offered = |choice: &crate::session::Choice| Offered {
        text: spoken.say(&choice.text),
        picture: choice.picture.as_ref().map(|picture| format!("/picture/{picture}")),
    };
    Asked {
        ask,
        prompt: spoken.say(&question.prompt),
        choices: question.choices.iter().map(offered).collect(),
        most: match question.picks {
            Picks::One => 1,
            Picks::UpTo(most) => most.min(question.choices.len()),
        },
        coin: question.coin,
        answered,
    }
}
