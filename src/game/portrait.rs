//! Her portrait, put together from parts: the files of `ui/portrait/<layer>/<id>.svg` laid over each other, with the
//! placeholder colours replaced by those she chose. Her figure is the same parts, but for the clothes, on a body of
//! `ui/portrait/body`.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::Context as _;
use serde::Deserialize;

use super::figures::{Area, Figures};
use crate::app::{Portrait, Slot};
use crate::mission::{Face, Pose};
use crate::pack::model::Accent;

/// The folder of her bodies.
const BODY: &str = "body";

/// The colours that the parts are drawn in, to be replaced: skin, hair, cloth, and a second cloth.
const PLACEHOLDERS: [&str; 4] = ["#AA0001", "#AA0002", "#AA0003", "#AA0004"];

/// How many colours further in the list the second cloth is, so that stripes show.
const SECOND_CLOTH: usize = 3;

/// `ui/portrait.ron`: what there is to choose from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    /// The side of every part's square, in its own units.
    size: u32,
    /// Folders from back to front.
    layers: Vec<String>,
    hair: Vec<String>,
    face: Vec<String>,
    clothes: Vec<String>,
    glasses: Vec<String>,
    extra: Vec<String>,
    skin: Vec<String>,
    hair_colour: Vec<String>,
    cloth: Vec<String>,
    ground: Vec<Accent>,
    #[serde(skip)]
    figures: Figures,
    #[serde(skip)]
    folder: PathBuf,
    /// What is drawn in each part's file, by layer and name. All of them, read with the first portrait: which of them a
    /// girl tried on cannot be seen from it.
    #[serde(skip)]
    drawn: OnceLock<HashMap<String, String>>,
}

impl Parts {
    /// Reads the list of an interface folder.
    ///
    /// # Errors
    /// Names the file, and where in it something is wrong.
    pub fn read(ui: &Path) -> anyhow::Result<Self> {
        let path = ui.join("portrait.ron");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read; the game's assets folder is not complete", path.display()))?;
        let parts: Self = ron::from_str(&text).with_context(|| format!("{} is no list of parts", path.display()))?;
        Ok(Self { folder: ui.join("portrait"), figures: Figures::read(ui)?, ..parts })
    }

    /// How many choices a slot has.
    pub fn count(&self, slot: Slot) -> usize {
        if slot == Slot::Ground { self.ground.len() } else { self.names(slot).len() }
    }

    /// The choice that a portrait shows in a slot: what is beyond the list's end counts on from its start.
    pub fn choice(&self, portrait: Portrait, slot: Slot) -> usize {
        usize::from(portrait.get(slot)) % self.count(slot).max(1)
    }

    /// The name of a choice in the list: an id, or a colour.
    pub fn name(&self, slot: Slot, choice: usize) -> &str {
        self.names(slot).get(choice).map_or("", String::as_str)
    }

    /// The disc behind a portrait.
    pub fn ground(&self, portrait: Portrait) -> Accent {
        self.ground.get(self.choice(portrait, Slot::Ground)).copied().unwrap_or(Accent::Lilac)
    }

    /// Where heads go on bodies.
    pub fn figures(&self) -> &Figures {
        &self.figures
    }

    /// She with a face that fits what happens: she laughs and smiles along, is calm where something weighs, and else looks as
    /// she does in the mirror.
    pub fn wearing(&self, portrait: Portrait, face: Face) -> Portrait {
        let worn = match face {
            Face::Calm => return portrait,
            Face::Happy | Face::Proud => "happy",
            Face::Laugh => "laugh",
            Face::Think | Face::Worried | Face::Sad | Face::Surprised => "calm",
        };
        let choice = self.face.iter().position(|id| id == worn).and_then(|at| u8::try_from(at).ok());
        choice.map_or(portrait, |choice| portrait.with(Slot::Face, choice))
    }

    /// The portrait as one picture. A part whose file is missing is left out.
    pub fn svg(&self, portrait: Portrait) -> String {
        let inside = self.coloured(portrait, &self.stacked(portrait, None));
        let size = self.size;
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">{inside}</svg>"#)
    }

    /// She from head to feet as one picture, in the box of the pose.
    pub fn figure(&self, portrait: Portrait, pose: Pose) -> String {
        let body = self.part(&format!("{BODY}/{}", pose.slug())).unwrap_or_default();
        let square = self.figures.herself;
        let scale = square.width / self.size.max(1) as f32;
        let head = self.stacked(portrait, Some(Slot::Clothes));
        let placed = format!(r#"<g transform="translate({} {}) scale({scale})">{head}</g>"#, square.x, square.y);
        let inside = self.coloured(portrait, &(body.to_owned() + &placed));
        let Area { x, y, width, height } = self.figures.area(pose);
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {width} {height}" fill="none">{inside}</svg>"#
        )
    }

    /// The parts of a portrait over each other, all or without those of a slot.
    fn stacked(&self, portrait: Portrait, without: Option<Slot>) -> String {
        let layers = self.layers.iter().filter_map(|layer| Some((layer, slot_of(layer)?)));
        let worn = layers.filter(|(_, slot)| Some(*slot) != without);
        let part = |(layer, slot): (&String, Slot)| {
            self.part(&format!("{layer}/{}", self.name(slot, self.choice(portrait, slot))))
        };
        worn.filter_map(part).collect()
    }

    fn part(&self, name: &str) -> Option<&str> {
        self.drawn.get_or_init(|| self.read_parts()).get(name).map(String::as_str)
    }

    /// A drawing in the colours of a portrait.
    fn coloured(&self, portrait: Portrait, drawing: &str) -> String {
        let chosen = |slot| self.name(slot, self.choice(portrait, slot));
        let second = (self.choice(portrait, Slot::Cloth) + SECOND_CLOTH) % self.cloth.len().max(1);
        let colours =
            [chosen(Slot::Skin), chosen(Slot::HairColour), chosen(Slot::Cloth), self.name(Slot::Cloth, second)];
        let placeholders = PLACEHOLDERS.into_iter().zip(colours);
        placeholders.fold(drawing.to_owned(), |drawing, (placeholder, colour)| drawing.replace(placeholder, colour))
    }

    fn read_parts(&self) -> HashMap<String, String> {
        let layers = self.layers.iter().filter_map(|layer| Some((layer, slot_of(layer)?)));
        let names = layers.flat_map(|(layer, slot)| self.names(slot).iter().map(move |id| format!("{layer}/{id}")));
        let names = names.chain(Pose::ALL.map(|pose| format!("{BODY}/{}", pose.slug())));
        let read = |name: String| {
            let file = fs::read_to_string(self.folder.join(format!("{name}.svg"))).ok()?;
            Some((name, content_of(&file).to_owned()))
        };
        names.filter_map(read).collect()
    }

    fn names(&self, slot: Slot) -> &[String] {
        match slot {
            Slot::Hair => &self.hair,
            Slot::Skin => &self.skin,
            Slot::HairColour => &self.hair_colour,
            Slot::Face => &self.face,
            Slot::Clothes => &self.clothes,
            Slot::Cloth => &self.cloth,
            Slot::Glasses => &self.glasses,
            Slot::Extra => &self.extra,
            Slot::Ground => &[],
        }
    }
}

/// The slot whose choices lie in a layer.
fn slot_of(layer: &str) -> Option<Slot> {
    Some(match layer.strip_suffix("-back").unwrap_or(layer) {
        "hair" => Slot::Hair,
        "face" => Slot::Face,
        "clothes" => Slot::Clothes,
        "glasses" => Slot::Glasses,
        "extra" => Slot::Extra,
        _ => return None,
    })
}

/// What stands between the outer tags of a picture.
fn content_of(svg: &str) -> &str {
    let from = svg.find("<svg").and_then(|at| Some(at + svg[at..].find('>')? + 1)).unwrap_or(0);
    let to = svg.rfind("</svg>").unwrap_or(svg.len());
    svg.get(from..to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts {
        Parts::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/ui")).unwrap()
    }

    #[test]
    fn every_choice_has_its_file_and_leaves_no_placeholder() {
        let parts = parts();
        for slot in Slot::ALL {
            for choice in 0..parts.count(slot) {
                let portrait = Portrait::default().with(slot, u8::try_from(choice).unwrap());
                let svg = parts.svg(portrait);
                assert!(!PLACEHOLDERS.iter().any(|placeholder| svg.contains(placeholder)), "{slot:?} {choice}");
                assert!(roxmltree::Document::parse(&svg).is_ok(), "{slot:?} {choice}");
                let drawn = matches!(slot, Slot::Hair | Slot::Face | Slot::Clothes | Slot::Glasses | Slot::Extra);
                let name = parts.name(slot, choice);
                let file = |layer: &String| parts.folder.join(layer).join(format!("{name}.svg")).exists();
                assert!(!drawn || name == "none" || parts.layers.iter().any(file), "{slot:?} {name} has no file");
            }
        }
    }

    #[test]
    fn her_figure_has_her_body_and_her_head_in_her_colours_and_no_clothes_of_the_portrait() {
        let parts = parts();
        let portrait = Portrait::default().with(Slot::Skin, 2).with(Slot::Cloth, 4);
        for pose in Pose::ALL {
            let svg = parts.figure(portrait, pose);
            assert!(!PLACEHOLDERS.iter().any(|placeholder| svg.contains(placeholder)), "{pose:?}");
            assert!(roxmltree::Document::parse(&svg).is_ok(), "{pose:?}");
            assert!(svg.contains(&parts.skin[2]) && svg.contains(&parts.cloth[4]), "{pose:?}");
            assert_ne!(svg, parts.figure(portrait.with(Slot::Hair, 3), pose), "{pose:?} has her hair");
            assert_eq!(svg, parts.figure(portrait.with(Slot::Clothes, 3), pose), "{pose:?} wears one thing");
        }
        assert_ne!(parts.figure(portrait, Pose::Stand), parts.figure(portrait, Pose::Sit));
    }

    #[test]
    fn she_smiles_along_and_else_looks_as_in_the_mirror() {
        let parts = parts();
        let cheeky = Portrait::default().with(Slot::Face, 5);
        let worn = |face| parts.name(Slot::Face, parts.choice(parts.wearing(cheeky, face), Slot::Face)).to_owned();
        let worn = [Face::Calm, Face::Laugh, Face::Proud, Face::Sad].map(worn);
        assert_eq!(worn, ["cheeky", "laugh", "happy", "calm"]);
    }

    #[test]
    fn another_choice_in_any_slot_but_the_disc_changes_the_picture() {
        let parts = parts();
        let plain = Portrait::default();
        for slot in Slot::ALL.into_iter().filter(|slot| *slot != Slot::Ground) {
            assert_ne!(parts.svg(plain), parts.svg(plain.with(slot, 1)), "{slot:?}");
        }
    }

    #[test]
    fn a_choice_beyond_the_list_counts_on_from_its_start() {
        let parts = parts();
        let faces = u8::try_from(parts.count(Slot::Face)).unwrap();
        let plain = Portrait::default();
        assert_eq!(parts.svg(plain.with(Slot::Face, faces + 1)), parts.svg(plain.with(Slot::Face, 1)));
    }
}
