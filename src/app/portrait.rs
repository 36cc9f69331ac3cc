//! The portrait she makes of herself: one choice in each slot, as numbers into the lists of `ui/portrait.ron`. Those
//! lists only ever grow at their end, so that a portrait stays the same.

use serde::{Deserialize, Serialize};

/// Something about a portrait that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// Hair, a headscarf, a turban.
    Hair,
    /// The colour of the skin.
    Skin,
    /// The colour of the hair or of the scarf.
    HairColour,
    /// The face she makes.
    Face,
    /// What she wears.
    Clothes,
    /// Its colour.
    Cloth,
    /// Glasses.
    Glasses,
    /// A hearing aid, freckles, a flower.
    Extra,
    /// The disc behind her.
    Ground,
}

impl Slot {
    /// All slots, in the order the builder shows them.
    pub const ALL: [Self; 9] = [
        Self::Hair,
        Self::HairColour,
        Self::Skin,
        Self::Face,
        Self::Clothes,
        Self::Cloth,
        Self::Glasses,
        Self::Extra,
        Self::Ground,
    ];

    /// Its name among the interface's words and in the folders of parts.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Hair => "hair",
            Self::Skin => "skin",
            Self::HairColour => "hair-colour",
            Self::Face => "face",
            Self::Clothes => "clothes",
            Self::Cloth => "cloth",
            Self::Glasses => "glasses",
            Self::Extra => "extra",
            Self::Ground => "ground",
        }
    }
}

/// The extras that chance may bring: all of `ui/portrait.ron` but the plaster, the fifth there.
const BY_CHANCE: [u8; 7] = [0, 1, 2, 3, 5, 6, 7];

/// How many faces a girl chooses hers from when she comes.
pub const CHOICES: usize = 6;

/// How far apart the hair of those lies in its list: loose, tied, short, covered.
const HAIR_APART: u8 = 7;

/// A portrait: a choice for each slot. What is beyond a list's end counts on from its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<u8>", into = "Vec<u8>")]
pub struct Portrait([u8; Slot::ALL.len()]);

/// A portrait from before a slot existed has the first choice there.
impl From<Vec<u8>> for Portrait {
    fn from(choices: Vec<u8>) -> Self {
        Slot::ALL.into_iter().zip(choices).fold(Self::default(), |made, (slot, choice)| made.with(slot, choice))
    }
}

impl From<Portrait> for Vec<u8> {
    fn from(portrait: Portrait) -> Self {
        Slot::ALL.into_iter().map(|slot| portrait.get(slot)).collect()
    }
}

impl Portrait {
    /// The choice in a slot.
    pub fn get(&self, slot: Slot) -> u8 {
        self.0[slot as usize]
    }

    /// The same portrait with another choice in a slot.
    #[must_use]
    pub fn with(mut self, slot: Slot, choice: u8) -> Self {
        self.0[slot as usize] = choice;
        self
    }

    /// A portrait to start from. It leaves out what a girl would rather choose herself: glasses and aids come seldom, and
    /// hair is of the first five colours, those that girls have by nature. A plaster never comes by chance: here somebody
    /// may read more into it.
    pub fn random(rng: &mut fastrand::Rng) -> Self {
        let mut portrait = Self::default();
        for slot in Slot::ALL {
            let choice = match slot {
                Slot::HairColour => rng.u8(0..5),
                Slot::Face => rng.u8(0..2),
                Slot::Glasses if rng.u8(0..5) == 0 => rng.u8(..),
                Slot::Extra if rng.u8(0..5) == 0 => rng.choice(BY_CHANCE).unwrap_or(0),
                Slot::Glasses | Slot::Extra => 0,
                Slot::Hair | Slot::Skin | Slot::Clothes | Slot::Cloth | Slot::Ground => rng.u8(..),
            };
            portrait = portrait.with(slot, choice);
        }
        portrait
    }

    /// Faces for a girl to choose hers from: this one, and others of another skin and other hair. The same ones each time.
    pub fn choices(self) -> [Self; CHOICES] {
        let seed = self.0.iter().fold(0, |seed, choice| seed * 31 + u64::from(*choice));
        let mut rng = fastrand::Rng::with_seed(seed);
        let (hair, skin, ground) = (self.get(Slot::Hair), self.get(Slot::Skin), self.get(Slot::Ground));
        let mut step = 0;
        std::array::from_fn(|_| {
            let made = if step == 0 { self } else { Self::random(&mut rng) };
            let made = made
                .with(Slot::Hair, hair.wrapping_add(step * HAIR_APART))
                .with(Slot::Skin, skin.wrapping_add(step))
                .with(Slot::Ground, ground.wrapping_add(step));
            step += 1;
            made
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_keeps_its_own_choice() {
        let all = Slot::ALL.into_iter().zip(1..).fold(Portrait::default(), |made, (slot, n)| made.with(slot, n));
        for (slot, n) in Slot::ALL.into_iter().zip(1..) {
            assert_eq!(all.get(slot), n, "{slot:?}");
        }
    }

    #[test]
    fn no_plaster_comes_by_chance() {
        let text = include_str!("../../assets/ui/portrait.ron");
        let extras = text.lines().find_map(|line| line.trim().strip_prefix("extra: ")).unwrap();
        let names: Vec<_> = extras.split('"').skip(1).step_by(2).collect();
        let drawn = |seed| Portrait::random(&mut fastrand::Rng::with_seed(seed)).get(Slot::Extra);
        let drawn: std::collections::BTreeSet<_> =
            (0..2000).map(|seed| names[usize::from(drawn(seed)) % names.len()]).collect();
        assert!(!drawn.contains("plaster") && drawn.len() == names.len() - 1, "{drawn:?}");
    }

    #[test]
    fn the_faces_she_chooses_from_differ_and_are_the_same_when_they_are_drawn_again() {
        let text = include_str!("../../assets/ui/portrait.ron");
        let skins = text.lines().find(|line| line.contains("skin: [")).unwrap().matches('#').count();
        for seed in 0..50 {
            let first = Portrait::random(&mut fastrand::Rng::with_seed(seed)).with(Slot::Skin, (seed % 100) as u8);
            let choices = first.choices();
            assert_eq!((choices[0], choices), (first, first.choices()));
            let shown: std::collections::BTreeSet<_> =
                choices.iter().map(|face| usize::from(face.get(Slot::Skin)) % skins).collect();
            assert_eq!(shown.len(), CHOICES, "{seed}: one skin comes twice");
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_face_and_another_seed_another() {
        let with = |seed| Portrait::random(&mut fastrand::Rng::with_seed(seed));
        assert_eq!(with(7), with(7));
        assert_ne!(with(7), with(8));
        let hair: std::collections::BTreeSet<_> = (0..200).map(|seed| with(seed).get(Slot::Hair)).collect();
        assert!(hair.len() > 50, "{hair:?}");
    }
}
