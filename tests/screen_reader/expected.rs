//! What somebody hears of one thing that is done, and what she was to hear.

use crate::client::Thing;

/// What was heard since it was last asked.
#[derive(Debug, Default)]
pub struct Heard {
    /// The sentences read out, in order.
    pub said: Vec<String>,
    /// Where the focus went.
    pub focus: Vec<Thing>,
    /// Where it was told to be although it was there already.
    pub again: Vec<String>,
    /// The choices that went on or off, by their addresses.
    pub switched: Vec<String>,
}

/// Where the focus is then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Where it was: what had it is still there.
    Stays,
    /// On the page: it is new, or all that she plays with is.
    Page,
    /// On a control that is called so: there she goes on. While somebody types it is on others before.
    On(Vec<String>),
}

/// What is to be heard of one thing that is done.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The sentences read out, in order.
    pub said: Vec<String>,
    /// Where the focus is then.
    pub place: Place,
}

impl Expected {
    /// Whether it has all come; whether more came is known once the game is at rest.
    pub fn came(&self, heard: &Heard) -> bool {
        let moved = match &self.place {
            // Something has to tell that it was done at all.
            Place::Stays => !self.said.is_empty() || !heard.switched.is_empty(),
            Place::Page => heard.focus.iter().any(Thing::is_page),
            Place::On(names) => heard.focus.len() >= names.len(),
        };
        moved && heard.said.len() >= self.said.len()
    }

    /// What was not as it should be.
    pub fn compare(&self, what: &str, heard: &Heard) -> Vec<String> {
        let mut wrong = Vec::new();
        if heard.said != self.said {
            wrong.push(format!("{what}: heard {:#?} for {:#?}", heard.said, self.said));
        }
        let is_there = match (&self.place, heard.focus.as_slice()) {
            (Place::Stays, []) => true,
            (Place::Page, [thing]) => thing.is_page(),
            (Place::On(names), things) => {
                // What had gone again before it was asked has no name.
                let is_so = |(thing, name): (&Thing, &String)| thing.name == *name || thing.name.is_empty();
                let last = things.last().map(|thing| &thing.name);
                things.len() == names.len() && things.iter().zip(names).all(is_so) && last == names.last()
            }
            (Place::Stays | Place::Page, _) => false,
        };
        if !is_there {
            wrong.push(format!("{what}: the focus goes to {:?} for {:?}", heard.focus, self.place));
        }
        wrong.extend(heard.again.iter().map(|name| format!("{what}: told again that the focus is at “{name}”")));
        wrong
    }
}
