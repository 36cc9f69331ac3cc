//! A short scene, panel by panel. She may press "I step in" at any of them; then she sees that moment through the eyes
//! of the girl it happens to, with her thoughts, and chooses among three ways to step in, each with what follows. The
//! lens plays the scene once more with labels laid over it. Nobody ever looks through the eyes of who does harm.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Note, Piece, Role};
use crate::mission::command::{Command, Outcome};
use crate::mission::face::Face;
use crate::mission::group::{Act, GroupChoice, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Key, MediaId, PersonId};
use crate::mission::pose::Pose;

/// A scene.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// The girl through whose eyes the moment is seen: a blogger or a peer.
    pub eyes: PersonId,
    /// Two to six panels, shown in this order.
    pub panels: Vec<Panel>,
    /// Three ways to step in.
    pub ways: Vec<Way>,
    /// Labels for a replay; none where the scene ends with the way she chose.
    #[serde(default)]
    pub lens: Vec<Label>,
}

/// One panel: Fluent attributes `panel-<id>` (what is said or told) and `thought-<id>` (what the girl thinks there).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Panel {
    /// Its name in this scene.
    pub id: Key,
    /// The place behind it.
    pub backdrop: MediaId,
    /// Who is there, from the first side to the last.
    #[serde(default)]
    pub people: Vec<Figure>,
    /// A thing in the middle: a phone, a ball.
    #[serde(default)]
    pub thing: Option<MediaId>,
    /// Who says the sentence; a narrator where nobody is named.
    #[serde(default)]
    pub says: Option<PersonId>,
    /// The face of the girl while she thinks her thought.
    pub thinks: Face,
}

/// Somebody in a panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Who.
    pub person: PersonId,
    /// How she or he looks.
    pub face: Face,
    /// How she or he stands or sits.
    #[serde(default)]
    pub pose: Pose,
}

/// A way to step in: Fluent attributes `way-<id>` and `follows-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// Its name in this scene.
    pub id: Key,
    /// The picture on it.
    pub picture: MediaId,
    /// How the girl looks afterwards.
    pub face: Face,
    /// What is seen then; else the panel as it was, with this face on the girl and the one who plays beside her.
    #[serde(default)]
    pub after: Option<After>,
}

/// What is seen after a way. Whoever plays is there too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct After {
    /// Another place than that of the panel.
    #[serde(default)]
    pub backdrop: Option<MediaId>,
    /// Who is there, from the first side to the last.
    pub people: Vec<Figure>,
    /// A thing in the middle.
    #[serde(default)]
    pub thing: Option<MediaId>,
    /// How whoever plays stands or sits.
    #[serde(default)]
    pub you: Pose,
    /// Beside whom; the girl whose eyes they were where nobody is named.
    #[serde(default)]
    pub beside: Option<PersonId>,
}

/// A label of the lens: Fluent attribute `lens-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// Its name in this scene.
    pub id: Key,
    /// The panel it lies over.
    pub panel: Key,
    /// What it points at.
    pub sort: LabelSort,
}

/// What a label points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LabelSort {
    /// What was nice.
    Nice,
    /// What felt off.
    Off,
    /// What somebody wanted.
    Wanted,
    /// Who could help.
    Helper,
}

impl LabelSort {
    /// Its name among the interface's words and icons.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Nice => "nice",
            Self::Off => "off",
            Self::Wanted => "wanted",
            Self::Helper => "helper",
        }
    }
}

impl Content for Scene {
    fn attributes(&self) -> Vec<String> {
        let panels =
            self.panels.iter().flat_map(|panel| ["panel", "thought"].map(|part| format!("{part}-{}", panel.id)));
        let ways = self.ways.iter().flat_map(|way| ["way", "follows"].map(|part| format!("{part}-{}", way.id)));
        panels.chain(ways).chain(self.lens.iter().map(|label| format!("lens-{}", label.id))).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let panel = |panel: &Panel| {
            let thought = Piece::new(Role::Thought, format!("thought-{}", panel.id)).by(&self.eyes);
            let told = if panel.says.is_some() { Role::Said } else { Role::Told };
            let named = Note::Named(panel.id.clone());
            let seen = Piece::new(told, format!("panel-{}", panel.id)).showing(&panel.backdrop).noted([named]);
            Piece { by: panel.says.clone(), ..seen }.over([thought])
        };
        let way = |way: &Way| {
            let follows = Piece::new(Role::Reply, format!("follows-{}", way.id));
            Piece::new(Role::Choice, format!("way-{}", way.id)).showing(&way.picture).over([follows])
        };
        let label = |label: &Label| {
            let sort = match label.sort {
                LabelSort::Nice => Some(Note::Good),
                LabelSort::Off => Some(Note::Off),
                LabelSort::Wanted | LabelSort::Helper => None,
            };
            let notes = std::iter::once(Note::Panel(label.panel.clone())).chain(sort);
            Piece::new(Role::Label, format!("lens-{}", label.id)).noted(notes)
        };
        let ways = self.ways.iter().map(way);
        self.panels.iter().map(panel).chain(ways).chain(self.lens.iter().map(label)).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        let panels = self.panels.iter().flat_map(|panel| std::iter::once(&panel.backdrop).chain(&panel.thing));
        let after = self.ways.iter().filter_map(|way| way.after.as_ref());
        let after = after.flat_map(|after| after.backdrop.iter().chain(&after.thing));
        panels.chain(self.ways.iter().map(|way| &way.picture)).chain(after).cloned().collect()
    }

    fn people(&self) -> Vec<(PersonId, Face)> {
        let after = self.ways.iter().filter_map(|way| way.after.as_ref()).flat_map(|after| &after.people);
        let figures = self.panels.iter().flat_map(|panel| &panel.people).chain(after);
        let figures = figures.map(|figure| (figure.person.clone(), figure.face));
        let thinking = self.panels.iter().map(|panel| panel.thinks).chain(self.ways.iter().map(|way| way.face));
        figures.chain(thinking.map(|face| (self.eyes.clone(), face))).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        let panels = self.panels.iter().map(|panel| ("panel", &panel.id));
        let ways = self.ways.iter().map(|way| ("way", &way.id));
        panels.chain(ways).chain(self.lens.iter().map(|label| ("label", &label.id))).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = faults::count("panels", self.panels.len(), 2, 6).into_iter().collect();
        faults.extend(faults::count("ways", self.ways.len(), 3, 3));
        faults.extend(faults::count("labels", self.lens.len(), 0, 8));
        let known = |id: &Key| self.panels.iter().any(|panel| panel.id == *id);
        let lost = self.lens.iter().filter(|label| !known(&label.panel));
        faults.extend(lost.map(|label| Fault::Dangling { from: label.id.clone(), to: label.panel.clone() }));
        faults
    }
}

/// Where in a scene she is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Watching this panel.
    Watching(usize),
    /// Seeing this panel through the girl's eyes.
    Eyes(usize),
    /// Choosing how to step in, after that panel.
    Ways(usize),
    /// Reading this label of the lens.
    Lens(usize),
}

/// What is in view: a place with whoever is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The place.
    pub backdrop: MediaId,
    /// Who is there, from the first side to the last.
    pub people: Vec<Seen>,
    /// A thing in the middle.
    pub thing: Option<MediaId>,
}

/// Somebody in view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Somebody of the story.
    Person(Figure),
    /// Whoever plays.
    You(Pose, Face),
}

/// A scene being played.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    scene: Scene,
    moment: Moment,
    stepped_in: usize,
    way: Option<usize>,
}

impl Play {
    /// Shows the first panel.
    pub fn new(scene: Scene, _begin: &Begin<'_>) -> Self {
        Self { scene, moment: Moment::Watching(0), stepped_in: 0, way: None }
    }

    /// The scene.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// Where she is.
    pub fn moment(&self) -> &Moment {
        &self.moment
    }

    /// The panel in view.
    pub fn panel(&self) -> Option<&Panel> {
        match self.moment {
            Moment::Watching(at) | Moment::Eyes(at) | Moment::Ways(at) => self.scene.panels.get(at),
            Moment::Lens(_) => {
                let label = self.label()?;
                self.scene.panels.iter().find(|panel| panel.id == label.panel)
            }
        }
    }

    /// The label of the lens in view.
    pub fn label(&self) -> Option<&Label> {
        let Moment::Lens(at) = self.moment else { return None };
        self.scene.lens.get(at)
    }

    /// The way she chose last.
    pub fn way(&self) -> Option<&Way> {
        self.way.and_then(|at| self.scene.ways.get(at))
    }

    /// What is in view: the panel, through the girl's eyes with the face she thinks with, after a way what came of it.
    pub fn shown(&self) -> Option<Shown> {
        let panel = self.panel()?;
        let eyes = &self.scene.eyes;
        let is_hers = |figure: &Figure| figure.person == *eyes;
        let wearing = |face: Face| {
            panel
                .people
                .iter()
                .map(move |figure| if is_hers(figure) { Figure { face, ..figure.clone() } } else { figure.clone() })
        };
        let (mut backdrop, mut thing) = (panel.backdrop.clone(), panel.thing.clone());
        let (mut you, mut beside) = (None, eyes);
        let people: Vec<Figure> = match (&self.moment, self.way()) {
            (Moment::Watching(_) | Moment::Lens(_), _) => panel.people.clone(),
            (Moment::Eyes(_), _) | (Moment::Ways(_), None) => wearing(panel.thinks).collect(),
            (Moment::Ways(_), Some(Way { face, after: Some(after), .. })) => {
                backdrop = after.backdrop.clone().unwrap_or(backdrop);
                thing.clone_from(&after.thing);
                you = Some((after.you, *face));
                beside = after.beside.as_ref().unwrap_or(eyes);
                after.people.clone()
            }
            (Moment::Ways(_), Some(Way { face, after: None, .. })) => {
                let girl = panel.people.iter().find(|figure| is_hers(figure)).map(|figure| figure.pose);
                you = Some((girl.filter(|pose| pose.is_seated()).map_or(Pose::Stand, |_| Pose::Sit), *face));
                match girl {
                    Some(_) => wearing(*face).collect(),
                    None => vec![Figure { person: eyes.clone(), face: *face, pose: Pose::Stand }],
                }
            }
        };
        let beside = people.iter().position(|figure| figure.person == *beside).map_or(people.len(), |at| at + 1);
        let mut people: Vec<Seen> = people.into_iter().map(Seen::Person).collect();
        if let Some((pose, face)) = you {
            people.insert(beside, Seen::You(pose, face));
        }
        Some(Shown { backdrop, people, thing })
    }

    /// Whether the scene has more panels after this one.
    pub fn goes_on(&self) -> bool {
        matches!(self.moment, Moment::Watching(at) if at + 1 < self.scene.panels.len())
    }

    fn turn(&mut self, moment: Moment) -> Vec<Outcome> {
        self.moment = moment;
        self.panel().map(|panel| Outcome::PanelShown(panel.id.clone())).into_iter().collect()
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        match self.moment {
            Moment::Ways(_) => self.way.is_some() && self.scene.lens.is_empty(),
            Moment::Lens(at) => at + 1 >= self.scene.lens.len(),
            Moment::Watching(_) | Moment::Eyes(_) => self.scene.panels.is_empty() || self.scene.ways.is_empty(),
        }
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        if self.is_done() {
            return Vec::new();
        }
        match self.moment {
            Moment::Watching(_) if self.goes_on() => vec![Command::Next, Command::StepIn],
            Moment::Watching(_) => vec![Command::StepIn],
            Moment::Ways(_) if self.way.is_none() => {
                self.scene.ways.iter().map(|way| Command::Choose(way.id.clone())).collect()
            }
            Moment::Eyes(_) | Moment::Ways(_) | Moment::Lens(_) => vec![Command::Next],
        }
    }

    fn place(&self) -> String {
        format!("{:?}{}", self.moment, if self.way.is_some() { "!" } else { "" })
    }

    fn turn(&self) -> Option<String> {
        Some(format!("{:?}", self.moment))
    }

    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        if !matches!(self.moment, Moment::Ways(_)) || self.way.is_some() {
            return None;
        }
        let ways = self.scene.ways.iter().map(|way| GroupChoice::of_step("way", &way.id, &way.picture));
        Some(GroupQuestion { prompt: Phrase::Step("title".to_owned()), choices: ways.collect(), picks: Picks::One })
    }

    fn acts(&self) -> Vec<Act> {
        vec![Act { command: Command::StepIn, words: "scene-step-in" }]
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn next(&mut self) -> Vec<Outcome> {
        match self.moment {
            Moment::Watching(at) if self.goes_on() => self.turn(Moment::Watching(at + 1)),
            Moment::Eyes(at) => self.turn(Moment::Ways(at)),
            Moment::Ways(_) if self.way.is_some() && !self.scene.lens.is_empty() => self.turn(Moment::Lens(0)),
            Moment::Lens(at) if at + 1 < self.scene.lens.len() => self.turn(Moment::Lens(at + 1)),
            Moment::Watching(_) | Moment::Ways(_) | Moment::Lens(_) => Vec::new(),
        }
    }

    fn choose(&mut self, id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        let found = self.scene.ways.iter().position(|way| way.id == *id);
        let Some(at) = found.filter(|_| matches!(self.moment, Moment::Ways(_))) else { return Vec::new() };
        self.way = Some(at);
        vec![Outcome::Answered(id.clone())]
    }

    fn step_in(&mut self) -> Vec<Outcome> {
        let Moment::Watching(at) = self.moment else { return Vec::new() };
        self.stepped_in = at;
        std::iter::once(Outcome::SteppedIn).chain(self.turn(Moment::Eyes(at))).collect()
    }

    /// From a way that she tried to the choice among all; else one moment back.
    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        let before = match self.moment {
            Moment::Ways(_) if self.way.take().is_some() => return vec![Outcome::WentBack],
            Moment::Watching(at) => at.checked_sub(1).map(Moment::Watching),
            Moment::Eyes(at) => Some(Moment::Watching(at)),
            Moment::Ways(at) => Some(Moment::Eyes(at)),
            Moment::Lens(0) => Some(Moment::Ways(self.stepped_in)),
            Moment::Lens(at) => Some(Moment::Lens(at - 1)),
        };
        before.map(|moment| self.turn(moment)).unwrap_or_default()
    }
}

#[cfg(test)]
#[path = "scene_tests.rs"]
mod tests;
