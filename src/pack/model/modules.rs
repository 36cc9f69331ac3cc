//! The modules: the stops on the route, each with its missions.

use serde::{Deserialize, Serialize};

use crate::mission::ids::{Key, MediaId, MissionId, ModuleId, ObjectiveId, PersonId};
use crate::mission::{Face, Mission, Mode, TextKey};

/// `modules/<id>.ron`: one stop on the route. Fluent message `module-<id>`, with the attribute `.about`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Its name.
    pub id: ModuleId,
    /// Its place on the route, counted from 0.
    pub number: u32,
    /// Its colour: a token of the theme.
    pub accent: Accent,
    /// Its picture.
    pub picture: MediaId,
    /// The blogger who leads it.
    pub blogger: PersonId,
    /// Who opens it.
    #[serde(default)]
    pub opens: Opens,
    /// Missions that a girl has played before it opens for her; with a group they were talked about.
    #[serde(default)]
    pub after: Vec<MissionId>,
    /// What it wants a girl to know or to be able to do, for counsellors: message `objectives-<id>`, an attribute each.
    #[serde(default)]
    pub objectives: Vec<ObjectiveId>,
    /// A picture that is hers once all its missions were played, to hang on her wall.
    #[serde(default)]
    pub treasure: Option<MediaId>,
    /// What the bloggers say to each other about it once all its missions were played: attribute `farewell-<id>` each.
    #[serde(default)]
    pub farewell: Vec<Farewell>,
    /// Its missions, in inbox order.
    pub missions: Vec<MissionId>,
}

/// One bubble of what the bloggers say to each other at the end of a module.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Farewell {
    /// Its name in the module.
    pub id: Key,
    /// Who says it.
    pub who: PersonId,
    /// How she looks.
    #[serde(default)]
    pub face: Face,
}

/// Who opens a module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Opens {
    /// Open to every girl.
    #[default]
    Always,
    /// Waits until a counsellor opens it.
    WithCounsellor,
}

/// An accent of the theme, one for each module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Accent {
    /// Yellow.
    Sun,
    /// Red-orange.
    Coral,
    /// Violet.
    Lilac,
    /// Green.
    Mint,
    /// Blue.
    Sky,
    /// Pink.
    Rose,
}

impl Module {
    /// Its sentences.
    pub fn texts(&self) -> Vec<TextKey> {
        self.own_texts().into_iter().chain(self.farewell.iter().map(|line| self.farewell_text(line))).collect()
    }

    /// What it is called, and what it is about.
    pub fn own_texts(&self) -> [TextKey; 2] {
        [TextKey::name_of_module(&self.id), TextKey::attribute(format!("module-{}", self.id), "about")]
    }

    /// What is said in one bubble of its farewell.
    pub fn farewell_text(&self, line: &Farewell) -> TextKey {
        TextKey::attribute(format!("module-{}", self.id), format!("farewell-{}", line.id))
    }

    /// Whether a girl may play a mission of it without a group: of what waits for a counsellor not what is for a group.
    pub fn is_played_alone(&self, mission: &Mission) -> bool {
        self.opens == Opens::Always || mission.mode != Mode::Group
    }

    /// Its objectives in words, in the same order.
    pub fn objective_texts(&self) -> Vec<TextKey> {
        let message = format!("objectives-{}", self.id);
        let mut texts: Vec<TextKey> = Vec::new();
        for text in self.objectives.iter().map(|id| TextKey::attribute(message.clone(), id.as_str())) {
            // The same name twice is reported as that.
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts
    }
}
