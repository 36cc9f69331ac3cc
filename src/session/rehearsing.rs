//! A rehearsal being played: moment by moment, with a way back to try the other choice. Nothing of it is kept.

use crate::mission::ids::Key;
use crate::pack::rehearsals::{Choice, Moment, Rehearsal};

/// Where a counsellor is in a rehearsal.
#[derive(Clone, Debug, PartialEq)]
pub struct Rehearsing {
    rehearsal: Rehearsal,
    /// The moments she came by, the one in view last.
    way: Vec<Stop>,
    is_over: bool,
}

/// A moment on the way, by its place, with what was chosen there.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Stop {
    moment: usize,
    choice: Option<usize>,
}

impl Stop {
    fn at(moment: usize) -> Self {
        Self { moment, choice: None }
    }
}

impl Rehearsing {
    /// At the first moment. Without any moment it is over at once.
    pub fn new(rehearsal: &Rehearsal) -> Self {
        let is_over = rehearsal.moments.is_empty();
        let way = if is_over { Vec::new() } else { vec![Stop::at(0)] };
        Self { rehearsal: rehearsal.clone(), way, is_over }
    }

    /// What is rehearsed.
    pub fn rehearsal(&self) -> &Rehearsal {
        &self.rehearsal
    }

    /// The moment in view; none once it is over.
    pub fn moment(&self) -> Option<&Moment> {
        self.moments().get(self.stop()?.moment)
    }

    /// What was chosen at the moment in view; none before that.
    pub fn chosen(&self) -> Option<&Choice> {
        self.moment()?.choices.get(self.stop()?.choice?)
    }

    /// Chooses what to do. To choose again, go back first. Whether anything changed.
    pub fn choose(&mut self, id: &Key) -> bool {
        let found = self.moment().and_then(|moment| moment.choices.iter().position(|choice| choice.id == *id));
        match (found, self.way.last_mut()) {
            (Some(choice), Some(stop)) if stop.choice.is_none() => {
                stop.choice = Some(choice);
                true
            }
            _ => false,
        }
    }

    /// Goes on to the next moment, or ends; only once something is chosen. Whether anything changed.
    pub fn go_on(&mut self) -> bool {
        let Some(stop) = self.stop() else { return false };
        let can_choose = self.moment().is_some_and(|moment| !moment.choices.is_empty());
        if can_choose && stop.choice.is_none() {
            return false;
        }
        match self.following(stop.moment, self.chosen()) {
            Some(moment) => self.way.push(Stop::at(moment)),
            None => self.is_over = true,
        }
        true
    }

    /// Takes back what was done last: a choice, or going on. Whether anything changed.
    pub fn go_back(&mut self) -> bool {
        if self.is_over {
            self.is_over = self.way.is_empty();
            return !self.is_over;
        }
        let more = self.way.len() > 1;
        match self.way.last_mut() {
            Some(Stop { choice, .. }) if choice.is_some() => {
                *choice = None;
                true
            }
            Some(_) if more => self.way.pop().is_some(),
            _ => false,
        }
    }

    /// Whether the last moment is behind her.
    pub fn is_over(&self) -> bool {
        self.is_over
    }

    /// How far she is, of how many moments. Their number is that of the longest way and stays; where a way is shorter she is
    /// the further for it.
    pub fn progress(&self) -> (usize, usize) {
        let left = self.left();
        let all = left.first().copied().unwrap_or_default();
        let behind = self.stop().map_or(all, |stop| all - left[stop.moment].min(all));
        (behind, all)
    }

    fn moments(&self) -> &[Moment] {
        &self.rehearsal.moments
    }

    /// The stop in view; none once it is over.
    fn stop(&self) -> Option<Stop> {
        self.way.last().copied().filter(|_| !self.is_over)
    }

    /// The moment after one, always a later one, so that every way ends.
    fn following(&self, moment: usize, choice: Option<&Choice>) -> Option<usize> {
        let named = choice.and_then(|choice| choice.then.as_ref());
        let named = named.and_then(|then| self.moments().iter().position(|moment| moment.id == *then));
        Some(named.filter(|named| *named > moment).unwrap_or(moment + 1)).filter(|next| *next < self.moments().len())
    }

    /// For each moment how many the longest way from it to the end has, itself counted.
    fn left(&self) -> Vec<usize> {
        let mut left = vec![1; self.moments().len()];
        for (at, moment) in self.moments().iter().enumerate().rev() {
            let ways = moment.choices.iter().map(Some).chain(moment.choices.is_empty().then_some(None));
            let longest = ways.filter_map(|choice| self.following(at, choice)).map(|next| left[next]).max();
            left[at] = 1 + longest.unwrap_or_default();
        }
        left
    }
}

#[cfg(test)]
#[path = "rehearsing_tests.rs"]
mod tests;
