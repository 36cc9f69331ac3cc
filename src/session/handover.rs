//! A device that goes round: between two girls nothing of the question or of an answer is in view.

use super::{AnswerMode, Picks, Question};

/// What a device that goes round shows between two girls, and while one answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Handover {
    /// Nobody answers on this device.
    #[default]
    Away,
    /// It is handed to the next girl.
    Drawn,
    /// One girl looks at the question; what she has picked so far.
    Open(Vec<usize>),
    /// She has answered.
    Thanks,
}

impl Handover {
    /// As it hangs when a question is asked, or the way to answer changes.
    pub(super) fn hung(way: AnswerMode, is_collecting: bool) -> Self {
        if way == AnswerMode::Tablet && is_collecting { Self::Drawn } else { Self::Away }
    }

    /// She picks a choice of the question, or takes it back.
    pub(super) fn pick(&mut self, at: usize, question: &Question) {
        let Self::Open(picked) = self else { return };
        let most = match question.picks {
            _ if at >= question.choices.len() => return,
            Picks::One => 1,
            Picks::UpTo(most) => most,
        };
        if let Some(place) = picked.iter().position(|one| *one == at) {
            picked.remove(place);
        } else if most == 1 {
            *picked = vec![at];
        } else if picked.len() < most {
            picked.push(at);
        }
    }
}
