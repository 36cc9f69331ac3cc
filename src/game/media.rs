//! Pictures: read from the pack or the interface, drawn by resvg at the size they are shown in, and kept for the next
//! page. The pack's come from a painter on a thread of its own: a picture that is not ready shows nothing, and is hung
//! when it comes. One that is missing or broken leaves an empty place and a line in the staff log; play goes on.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use tiny_skia::Pixmap;

pub use super::paint::{Disc, Paint};
use super::paint::{on_disc, to_image};
use super::painter::{Commission, Painter};
use super::portrait::Parts;
use super::power::{self, StayAwake};
use super::view::element::Picture;
use crate::app::secret::PICTURES;
use crate::pack::Content;
use crate::pack::picture::Art;

/// How many drawn portraits of hers are kept, for pages that show them again. The fullest page, the mirror, shows twenty.
const PORTRAITS: usize = 40;

/// The most pixels of drawn pictures that are kept: as many as thirty full screens.
const MOST_PIXELS: u64 = 64 * 1024 * 1024;

/// What tells two drawn pictures apart.
type Shown = (Picture, UVec2, [u8; 8]);

/// The pictures drawn lately, by what they show and how large; of her own portraits the latest.
#[derive(Resource)]
pub struct Media {
    content: Content,
    ui: PathBuf,
    parts: Arc<Parts>,
    arts: HashMap<(Picture, Option<String>), Option<Arc<Art>>>,
    drawn: HashMap<Shown, Handle<Image>>,
    /// The same, the oldest first.
    order: VecDeque<Shown>,
    /// How many pixels they have together.
    pixels: u64,
    painter: Painter,
    /// What the painter has not brought yet, by the number of the commission.
    awaited: BTreeMap<u64, (Handle<Image>, Picture)>,
    /// Whether something was commissioned since the last time somebody waited.
    is_fresh: bool,
    patience: Duration,
    portraits: VecDeque<(Shown, Handle<Image>)>,
    drawings: HashMap<String, Handle<Image>>,
    missing: Vec<String>,
}

/// The colour that line icons are drawn in, to be replaced.
const ICON_INK: &str = "#2a1f4e";

/// Hangs the pictures that have come.
pub fn plugin(app: &mut App) {
    app.add_systems(Last, hang.before(power::ask_for_frame));
}

fn hang(mut media: ResMut<Media>, mut images: ResMut<Assets<Image>>, mut awake: ResMut<StayAwake>) {
    if media.bypass_change_detection().hang(&mut images) {
        awake.hold();
    }
}

impl Media {
    /// Nothing drawn yet. A frame waits so long for the pictures it asked for; what comes later is hung later.
    pub fn new(content: Content, ui: PathBuf, parts: Arc<Parts>, patience: Duration) -> Self {
        Self {
            content,
            ui,
            parts,
            patience,
            arts: HashMap::new(),
            drawn: HashMap::new(),
            order: VecDeque::new(),
            pixels: 0,
            painter: Painter::default(),
            awaited: BTreeMap::new(),
            is_fresh: false,
            portraits: VecDeque::new(),
            drawings: HashMap::new(),
            missing: Vec::new(),
        }
    }

    /// Lets frames wait longer, or less long, for their pictures: where pages are photographed none may lack.
    pub fn wait_for(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// The content that pictures are read from.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Reads pictures from other content from now on.
    pub fn show(&mut self, content: Content) {
        self.content = content;
        self.forget();
    }

    /// A picture at a size in physical pixels.
    pub fn picture(
        &mut self,
        images: &mut Assets<Image>,
        picture: &Picture,
        size: UVec2,
        paint: Paint,
    ) -> Handle<Image> {
        let size = size.max(UVec2::ONE);
        let key = (picture.clone(), size, paint.bytes());
        if let Some(handle) = self.known(&key) {
            return handle;
        }
        if let Picture::Pack(path) | Picture::Face { path, .. } = picture {
            return self.commission(images, key, path, paint);
        }
        let ink = if let Paint::InInk(ink) = paint { Some(ink.to_hex()) } else { None };
        let art = self.art(picture, ink);
        let covers = matches!(picture, Picture::Land(_));
        let draw = |art: Arc<Art>| if covers { art.cover(size.x, size.y) } else { art.draw(size.x, size.y) };
        let pixmap = art.and_then(draw).or_else(|| Pixmap::new(size.x, size.y));
        let pixmap =
            if let (Some(pixmap), Paint::OnDisc(disc)) = (&pixmap, paint) { on_disc(pixmap, disc) } else { pixmap };
        let handle = pixmap.map_or_else(Handle::default, |pixmap| images.add(to_image(pixmap)));
        self.keep(key, handle.clone());
        handle
    }

    /// Has a picture of the pack painted; until it comes its place is empty.
    fn commission(&mut self, images: &mut Assets<Image>, key: Shown, path: &str, paint: Paint) -> Handle<Image> {
        let (picture, size, _) = &key;
        let Some(empty) = Pixmap::new(size.x, size.y) else { return Handle::default() };
        let handle = images.add(to_image(empty));
        let disc = if let Paint::OnDisc(disc) = paint { Some(disc) } else { None };
        let source = Arc::clone(self.content.sources());
        let number = self.painter.commission(Commission { source, path: path.to_owned(), size: *size, disc });
        self.awaited.insert(number, (handle.clone(), picture.clone()));
        self.is_fresh = true;
        self.keep(key, handle.clone());
        handle
    }

    /// Hangs what the painter has brought; a frame that has commissioned something waits for it, but not long. Tells
    /// whether something was hung or is still awaited.
    fn hang(&mut self, images: &mut Assets<Image>) -> bool {
        let patience = if std::mem::take(&mut self.is_fresh) { self.patience } else { Duration::ZERO };
        let mut done = self.painter.fetch(patience);
        done.extend(self.painter.give_up());
        let any = !done.is_empty();
        for (number, result) in done {
            let Some((handle, picture)) = self.awaited.remove(&number) else { continue };
            match result {
                // A page that has gone meanwhile needs it no more.
                Ok(pixmap) => _ = images.insert(handle.id(), to_image(pixmap)),
                Err(error) => self.note(format!("picture {picture:?} cannot be shown: {error}")),
            }
        }
        any || !self.awaited.is_empty()
    }

    /// For the staff log, once.
    fn note(&mut self, note: String) {
        if !self.missing.contains(&note) {
            warn!("{note}");
            self.missing.push(note);
        }
    }

    /// Lines drawn to fit a box.
    pub fn drawing(&mut self, images: &mut Assets<Image>, svg: String, size: UVec2) -> Handle<Image> {
        if let Some(handle) = self.drawings.get(&svg) {
            return handle.clone();
        }
        let pixmap = Art::read(svg.as_bytes()).ok().and_then(|art| art.draw(size.x.max(1), size.y.max(1)));
        let handle = pixmap.map_or_else(Handle::default, |pixmap| images.add(to_image(pixmap)));
        self.drawings.insert(svg, handle.clone());
        handle
    }

    /// Forgets the sizes of an old window; the pictures in view are drawn anew.
    pub fn forget_sizes(&mut self) {
        self.drawn.clear();
        self.order.clear();
        self.pixels = 0;
        self.portraits.clear();
        self.drawings.clear();
    }

    /// Forgets everything: which pictures were in view tells what a girl played.
    pub fn forget(&mut self) {
        self.forget_sizes();
        self.arts.clear();
        self.painter.forget();
        self.awaited.clear();
        self.missing.clear();
    }

    /// Pictures that were asked for and could not be shown, for the staff log.
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    fn known(&self, key: &Shown) -> Option<Handle<Image>> {
        let portrait = || self.portraits.iter().find(|(shown, _)| shown == key).map(|(_, handle)| handle);
        self.drawn.get(key).or_else(portrait).cloned()
    }

    fn keep(&mut self, key: Shown, handle: Handle<Image>) {
        if !key.0.is_hers() {
            let pixels = |key: &Shown| u64::from(key.1.x) * u64::from(key.1.y);
            self.pixels += pixels(&key);
            self.order.push_back(key.clone());
            self.drawn.insert(key, handle);
            // What is in view stays: its node holds it.
            while self.pixels > MOST_PIXELS && self.order.len() > 1 {
                let Some(oldest) = self.order.pop_front() else { return };
                self.pixels -= pixels(&oldest);
                self.drawn.remove(&oldest);
            }
            return;
        }
        if self.portraits.len() == PORTRAITS {
            self.portraits.pop_front();
        }
        self.portraits.push_back((key, handle));
    }

    fn art(&mut self, picture: &Picture, ink: Option<String>) -> Option<Arc<Art>> {
        let key = (picture.clone(), ink);
        if let Some(art) = self.arts.get(&key) {
            return art.clone();
        }
        let read = self.read(picture).and_then(|bytes| {
            let inked = key.1.as_ref().map(|ink| String::from_utf8_lossy(&bytes).replace(ICON_INK, ink));
            let art = inked.as_ref().map_or_else(|| Art::read(&bytes), |inked| Art::read(inked.as_bytes()));
            art.map_err(|unfit| unfit.to_string())
        });
        let art = match read {
            Ok(art) => Some(Arc::new(art)),
            Err(error) => {
                // What she looks like stands in no log.
                let note = if picture.is_hers() {
                    format!("a portrait cannot be shown: {error}")
                } else {
                    format!("picture {picture:?} cannot be shown: {error}")
                };
                self.note(note);
                None
            }
        };
        // What she wears changes with every tap in the mirror; only the drawn portraits are kept, and few of them.
        if !picture.is_hers() {
            self.arts.insert(key, art.clone());
        }
        art
    }

    fn read(&self, picture: &Picture) -> Result<Vec<u8>, String> {
        let read = match picture {
            // These the painter reads; what is mirrored is drawn as it is, and turned where it hangs.
            Picture::Pack(_) | Picture::Face { .. } | Picture::Mirrored(_) => {
                return Err("not one of the interface's".to_owned());
            }
            Picture::Icon(name) | Picture::Line(name, _) => fs::read(self.ui.join(format!("{name}.svg"))),
            Picture::Place(name) | Picture::Land(name) => fs::read(self.ui.join(format!("{name}.svg"))),
            Picture::Secret(at) => {
                let name = PICTURES.get(*at).copied().unwrap_or_default();
                fs::read(self.ui.join(format!("secret/{name}.svg")))
            }
            Picture::Herself { portrait, .. } => Ok(self.parts.svg(*portrait).into_bytes()),
            Picture::HerFigure { portrait, pose } => Ok(self.parts.figure(*portrait, *pose).into_bytes()),
        };
        read.map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Portrait, Slot};
    use crate::game::theme::Hue;

    #[test]
    fn few_portraits_of_hers_are_kept_and_none_after_she_left() {
        let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let parts = Arc::new(Parts::read(&assets.join("ui")).unwrap());
        let pack = crate::pack::Folder::new(assets.join("packs/base"));
        let mut media = Media::new(Content::read_from("base", pack).0.unwrap(), PathBuf::new(), parts, Duration::ZERO);
        let mut images = Assets::<Image>::default();
        let mut draw = |media: &mut Media, hair: u8, skin: u8| {
            let portrait = Portrait::default().with(Slot::Hair, hair).with(Slot::Skin, skin);
            let picture = Picture::Herself { portrait, disc: Hue::Clear };
            media.picture(&mut images, &picture, UVec2::splat(8), Paint::AsItIs)
        };
        for hair in 0..18 {
            for skin in 0..3 {
                draw(&mut media, hair, skin);
            }
        }
        assert_eq!((media.portraits.len(), media.drawn.len(), media.arts.len()), (PORTRAITS, 0, 0));
        assert_eq!(draw(&mut media, 17, 2), draw(&mut media, 17, 2), "what is in view is not drawn again");
        assert_eq!(media.portraits.len(), PORTRAITS);
        media.forget();
        assert!(media.portraits.is_empty());
    }

    /// A light icon on a dark page: the ink an icon is drawn in is the one that is replaced.
    #[test]
    fn every_line_icon_takes_the_ink_it_is_given() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/ui/icons");
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let lines = fs::read_to_string(&path).unwrap();
            assert!(lines.contains(ICON_INK), "{} is drawn in another colour", path.display());
        }
    }
}
