//! What every printed page needs: the look, the typefaces, and two signs. Read once, used for as many pages as wanted.

use std::sync::Arc;

use krilla::text::Font;
use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions};

use super::look::{Family, Look};
use super::{Art, PaperError};
use crate::source::Source;

/// Where the look lies in the folder `assets`.
const LOOK: &str = "paper/look.ron";

/// Where the typefaces lie. A letter that one lacks is taken from the next.
const FONTS: [&str; 11] = [
    "fonts/Baloo2-Bold.ttf",
    "fonts/AtkinsonHyperlegibleNext-Medium.ttf",
    "fonts/NotoNaskhArabic-Regular.ttf",
    "fonts/NotoNaskhArabic-Bold.ttf",
    "fonts/NotoSans-Regular.ttf",
    "fonts/NotoSans-Bold.ttf",
    "fonts/NotoSansArmenian-Regular.ttf",
    "fonts/NotoSansEthiopic-Regular.ttf",
    "fonts/NotoSansGeorgian-Regular.ttf",
    "fonts/NotoSansHebrew-Regular.ttf",
    "fonts/NotoColorEmoji.ttf",
];

/// Where the signs lie: a lock, and scissors for where to cut.
const SIGNS: [&str; 2] = ["ui/icons/lock.svg", "ui/icons/shred.svg"];

/// What every printed page needs.
pub struct Kit {
    pub(super) look: Look,
    pub(super) fonts: FontContext,
    /// The families in the order of the files, each once.
    pub(super) families: Vec<String>,
    /// The typefaces as PDF takes them, by the number under which the text layout knows their bytes.
    pub(super) faces: Vec<(u64, Font)>,
    pub(super) lock: Art,
    pub(super) scissors: Art,
}

impl Kit {
    /// Reads everything from the game's folder `assets`.
    ///
    /// # Errors
    /// Names the file that is missing or broken.
    pub fn load(assets: &dyn Source) -> Result<Self, PaperError> {
        let read = |path: &str| assets.read(path).map_err(|error| PaperError::Missing { path: path.to_owned(), error });
        let fonts = FONTS.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
        let [lock, scissors] = SIGNS;
        Self::new(&read(LOOK)?, fonts, [&read(lock)?, &read(scissors)?])
    }

    /// Puts it together from the bytes of the look (RON), the typefaces and the two signs (SVG): a lock and scissors.
    ///
    /// # Errors
    /// Says which of them cannot be read.
    pub fn new(look: &[u8], fonts: Vec<Vec<u8>>, signs: [&[u8]; 2]) -> Result<Self, PaperError> {
        let look = ron::de::from_bytes(look).map_err(|error| PaperError::Look(error.to_string()))?;
        // No typeface of the machine: a page looks the same wherever it is made.
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut context = FontContext { collection: Collection::new(options), ..FontContext::default() };
        let (mut families, mut faces) = (Vec::new(), Vec::new());
        for (at, bytes) in fonts.into_iter().enumerate() {
            let bytes: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(bytes);
            let blob = Blob::new(bytes.clone());
            let face = Font::new(bytes.into(), 0).ok_or(PaperError::Font(at))?;
            faces.push((blob.id(), face));
            let registered = context.collection.register_fonts(blob, None);
            let (family, _) = registered.first().ok_or(PaperError::Font(at))?;
            let name = context.collection.family_name(*family).ok_or(PaperError::Font(at))?.to_owned();
            if !families.contains(&name) {
                families.push(name);
            }
        }
        let sign = |bytes| Art::read(bytes).map_err(|unfit| PaperError::picture("signs", &unfit));
        Ok(Self { look, fonts: context, families, faces, lock: sign(signs[0])?, scissors: sign(signs[1])? })
    }

    /// The families to take letters from, the one that was asked for first.
    pub(super) fn families(&self, family: Family) -> Vec<&str> {
        let first = match family {
            Family::Heading => 0,
            Family::Text => 1,
        };
        let asked = self.families.get(first).map(String::as_str);
        asked.into_iter().chain(self.families.iter().map(String::as_str)).collect()
    }
}
