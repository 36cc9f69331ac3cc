//! What is read out now and what comes after it. One voice, ever: whatever begins ends what was said before. Nothing is read
//! on that is not on the page any more, and another page is silence.

use std::collections::VecDeque;

use super::{Line, Recording};
use crate::words::Sentence;

/// What is to be done with the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// Say this, and nothing that was said before. The number comes back with its end.
    Say(u64, Line),
    /// Be silent.
    Stop,
}

/// A text by its place among those of the page that are the same to the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    line: Line,
    nth: usize,
}

/// What is being read of a page.
#[derive(Debug, Default)]
pub struct Reading {
    /// The page, from top to bottom.
    page: Vec<Place>,
    /// What is said now.
    now: Option<Place>,
    /// What is said after that.
    next: VecDeque<Place>,
    /// What does not come by itself any more: it was said, or passed over.
    told: Vec<Place>,
    /// The number of what is said now, or was said last.
    number: u64,
    /// Whether pages are read by themselves.
    by_itself: bool,
}

impl Reading {
    /// Whether something is being said.
    pub fn is_reading(&self) -> bool {
        self.now.is_some()
    }

    /// Whether a text of the page, by its place from the top, is being said.
    pub fn is_said(&self, at: usize) -> bool {
        let is_now = |now: &Place| self.page.get(at).is_some_and(|place| place == now || shares_recording(place, now));
        self.now.as_ref().is_some_and(is_now)
    }

    /// Another page is in view, or none.
    pub fn turn(&mut self) -> Option<Order> {
        self.page.clear();
        self.told.clear();
        self.stop()
    }

    /// Whatever was being read is not read on.
    pub fn stop(&mut self) -> Option<Order> {
        self.told.extend(self.next.drain(..));
        self.now.take().map(|now| {
            self.told.push(now);
            Order::Stop
        })
    }

    /// The page as it is now. What left it is said no further; what came to it is said after all that waits, where pages
    /// are read by themselves.
    pub fn shows(&mut self, lines: Vec<Line>, by_itself: bool) -> Option<Order> {
        self.page = numbered(lines);
        let switched = std::mem::replace(&mut self.by_itself, by_itself) != by_itself;
        let silenced = if switched && !by_itself { self.stop() } else { None };
        if switched && by_itself {
            // She hears at once what she switched on.
            self.told.clear();
        }
        let is_there = |place: &Place| self.page.contains(place);
        self.next.retain(is_there);
        self.told.retain(is_there);
        let is_cut = self.now.as_ref().is_some_and(|now| !is_there(now));
        let silenced = if is_cut { self.now.take().map(|_| Order::Stop) } else { silenced };
        let known =
            |place: &Place| self.now.as_ref() == Some(place) || self.next.contains(place) || self.told.contains(place);
        let came = self.page.iter().filter(|place| place.line.is_read_with_page() && !known(place));
        let came: Vec<Place> = came.cloned().collect();
        if by_itself {
            self.next.extend(came);
        } else {
            self.told.extend(came);
        }
        if self.now.is_some() {
            return None;
        }
        self.go_on().or(silenced)
    }

    /// Reads the page from its top.
    pub fn read_page(&mut self) -> Option<Order> {
        let stopped = self.stop();
        self.next = self.page.iter().filter(|place| place.line.is_read_with_page()).cloned().collect();
        self.go_on().or(stopped)
    }

    /// Reads one sentence of the page and no more. Of a recording that says others too the voice says it alone.
    pub fn read_sentence(&mut self, sentence: &Sentence) -> Option<Order> {
        let stopped = self.stop();
        let found = self.page.iter().find(|place| place.line.sentence.as_ref() == Some(sentence));
        self.next.extend(found.cloned());
        self.go_on().or(stopped)
    }

    /// Reads one text and no more: of the page, or any other that she asked for.
    pub fn read_one(&mut self, line: Line) -> Option<Order> {
        let stopped = self.stop();
        self.next.push_back(Place { line, nth: 0 });
        self.go_on().or(stopped)
    }

    /// What had this number was said to its end.
    pub fn ended(&mut self, number: u64) -> Option<Order> {
        if number != self.number {
            return None;
        }
        let said = self.now.take()?;
        // A recording of a whole step has said the others, too.
        while let Some(next) = self.next.pop_front_if(|next| shares_recording(next, &said)) {
            self.told.push(next);
        }
        self.told.push(said);
        self.go_on()
    }

    /// What had this number could not be said: nothing that waits is tried after it.
    pub fn failed(&mut self, number: u64) -> Option<Order> {
        if number == self.number { self.stop() } else { None }
    }

    fn go_on(&mut self) -> Option<Order> {
        let next = self.next.pop_front()?;
        self.number += 1;
        let order = Order::Say(self.number, next.line.clone());
        self.now = Some(next);
        Some(order)
    }
}

fn numbered(lines: Vec<Line>) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::with_capacity(lines.len());
    for line in lines {
        let nth = places.iter().filter(|place| place.line == line).count();
        places.push(Place { line, nth });
    }
    places
}

fn shares_recording(one: &Place, other: &Place) -> bool {
    let of_step = |place: &Place| place.line.recording.clone().filter(|Recording { is_of_step, .. }| *is_of_step);
    of_step(one).is_some_and(|recording| of_step(other) == Some(recording))
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
