//! Where heads go on bodies: `ui/figures.ron`, written by the script that draws the bodies. A picture of a body leaves
//! room for its head, so that both together fill one box.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;

use crate::mission::Pose;

/// A box in the space that all bodies are drawn in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its left edge.
    pub x: f32,
    /// Its upper edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// The boxes of bodies and heads. One unit is the same in all of them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// A head of the cast.
    pub head: Area,
    /// The square of the parts of her own portrait.
    pub herself: Area,
    stand: Area,
    arms: Area,
    point: Area,
    give: Area,
    walk: Area,
    sit: Area,
    knees: Area,
}

impl Figures {
    /// Reads them from an interface folder.
    ///
    /// # Errors
    /// Names the file, and where in it something is wrong.
    pub fn read(ui: &Path) -> anyhow::Result<Self> {
        let path = ui.join("figures.ron");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read; the game's assets folder is not complete", path.display()))?;
        ron::from_str(&text).with_context(|| format!("{} says not where heads go", path.display()))
    }

    /// The box of a figure in a pose, head and all.
    pub fn area(&self, pose: Pose) -> Area {
        match pose {
            Pose::Stand => self.stand,
            Pose::Arms => self.arms,
            Pose::Point => self.point,
            Pose::Give => self.give,
            Pose::Walk => self.walk,
            Pose::Sit => self.sit,
            Pose::Knees => self.knees,
        }
    }

    /// How high a figure is in a pose beside one that stands.
    pub fn share(&self, pose: Pose) -> f32 {
        self.area(pose).height / self.stand.height.max(1.0)
    }

    /// How wide a figure in a pose is, so high.
    pub fn width(&self, pose: Pose, height: f32) -> f32 {
        let area = self.area(pose);
        height * area.width / area.height.max(1.0)
    }
}
