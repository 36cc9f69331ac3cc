//! The shape of `ui/theme.ron`. Lengths are logical pixels, text sizes rem, times milliseconds.

use bevy::prelude::*;
use serde::{Deserialize, Deserializer};

macro_rules! tokens {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),+ }
    )+};
}

tokens! {
    /// Everything the stage is drawn with.
    #[derive(Resource)]
    Theme {
        /// The colours of each contrast setting.
        palettes: Palettes,
        /// What 1 rem is at 100 % text.
        rem: Rem,
        /// The text styles.
        text: Styles,
        /// Distances between things.
        gap: Gap,
        /// The page's own measures.
        page: PageSizes,
        /// What fits beside what.
        fits: Fits,
        /// Corner radii.
        radius: Radius,
        /// How far the hard shadow falls.
        shadow: f32,
        /// How far a pressed button sinks.
        press: f32,
        /// How strong the light is of a box that a card hangs over.
        beckon: f32,
        /// The least height and width of anything to tap.
        target: f32,
        /// The focus ring.
        ring: Ring,
        /// How far a sticker may lean, in degrees.
        tilt: f32,
        /// Sides of pictures.
        picture: Pictures,
        /// Diameters of portraits.
        face: Faces,
        /// Widths of columns.
        column: Columns,
        /// The stops on the route.
        stop: StopSizes,
        /// The least width of a picture with a few words, at 100 % text.
        tile: f32,
        /// A panel of a scene.
        panel: PanelSizes,
        /// The silhouette of a body map.
        body: BodySizes,
        /// The rings of a circle.
        rings: RingSizes,
        /// A board with things on it.
        board: BoardSizes,
        /// The breathing picture.
        breath: BreathSizes,
        /// The puzzle that hides everything else.
        puzzle: PuzzleSizes,
        /// What counsellors operate.
        desk: DeskSizes,
        /// Durations.
        time: Times,
        /// The size from which things swell when they appear, as a share of their own.
        swell: f32,
        /// How far above its place what falls begins.
        fall: f32,
    }
    /// One palette for each contrast setting.
    Palettes {
        /// Warm and soft.
        normal: Palette,
        /// Black on white.
        high: Palette,
        /// Light on dark.
        dark: Palette,
    }
    /// The colours of one contrast setting; accents are pairs of strong and tint.
    Palette {
        /// The page.
        ground: Hex,
        /// Text and outlines.
        ink: Hex,
        /// Secondary text.
        soft_ink: Hex,
        /// Cards.
        card: Hex,
        /// Switched off.
        veil: Hex,
        /// Module 0, main button, facts.
        sun: (Hex, Hex),
        /// Module 1, help button.
        coral: (Hex, Hex),
        /// Module 2, her own words.
        lilac: (Hex, Hex),
        /// Module 3, going on.
        mint: (Hex, Hex),
        /// Module 4, help page.
        sky: (Hex, Hex),
        /// Module 5.
        rose: (Hex, Hex),
        /// Width of outlines.
        line: f32,
        /// Width of the outline of what is chosen or in hand.
        chosen: f32,
        /// How opaque thin outlines are where there are many.
        faint: f32,
        /// Text on a strong accent: dark in every palette.
        on_accent: Hex,
        /// The landscape behind a moment of calm.
        calm: CalmColors,
        /// The puzzle that hides everything else: nothing in it reminds of the colours above.
        puzzle: PuzzleColors,
    }
    /// The colours of a moment of calm. Words stand on all of them.
    CalmColors {
        /// The sky when the breath is out, and when it is in.
        sky: (Hex, Hex),
        /// Clouds.
        cloud: Hex,
        /// The light round the sun.
        halo: Hex,
        /// The sun.
        sun: Hex,
        /// The hills behind, and those in front.
        hills: (Hex, Hex),
    }
    /// The colours of the puzzle.
    PuzzleColors {
        /// The page.
        ground: Hex,
        /// Text and icons.
        ink: Hex,
        /// The board, which shows in the gap.
        board: Hex,
        /// Tiles and buttons.
        tile: Hex,
        /// Their outlines.
        line: Hex,
    }
    /// Pixels of 1 rem at 100 % text.
    Rem {
        /// On a screen wider than high.
        landscape: f32,
        /// On a screen higher than wide.
        portrait: f32,
    }
    /// All text styles.
    Styles {
        /// The start page.
        display: TextStyle,
        /// A page's title.
        title: TextStyle,
        /// A card's heading.
        heading: TextStyle,
        /// A button.
        label: TextStyle,
        /// A counter.
        pill: TextStyle,
        /// Running text.
        body: TextStyle,
        /// Secondary text.
        small: TextStyle,
        /// A telephone number.
        number: TextStyle,
        /// What stands round the puzzle.
        plain: TextStyle,
        /// The number on a tile of the puzzle.
        tile: TextStyle,
    }
    /// One text style.
    TextStyle {
        /// In rem.
        size: f32,
        /// The typeface.
        family: Family,
        /// Line height as a share of the size.
        line: f32,
    }
    /// Distances.
    Gap {
        /// Inside a pair.
        hair: f32,
        /// Between parts of one thing.
        small: f32,
        /// Between things.
        base: f32,
        /// Between groups.
        wide: f32,
        /// Round something that stands alone.
        huge: f32,
    }
    /// The page.
    PageSizes {
        /// Left and right of everything.
        margin: f32,
        /// Height of the bar on top.
        bar: f32,
        /// The margin where room is short.
        narrow_margin: f32,
        /// The smallest page wider than high that shows everything at its planned size; a larger one grows.
        landscape: (f32, f32),
        /// The smallest page higher than wide.
        portrait: (f32, f32),
        /// The least width of a page: nothing grows so far that less is left.
        least: f32,
        /// The room above and below what is scrolled into view, at 100 % text: for its ring, and the line it is called by.
        shown: f32,
    }
    /// Sizes of the page in rem, at her text size, from which things fit.
    Fits {
        /// The width for a picture beside its text, or two small things.
        pair: f32,
        /// The width for a bubble of words beside something.
        words: f32,
        /// The width for two columns.
        columns: f32,
        /// The width for three columns.
        three: f32,
        /// The height below which only what is needed is shown.
        height: f32,
    }
    /// Corner radii.
    Radius {
        /// Cards and bubbles.
        card: f32,
        /// Buttons.
        button: f32,
        /// Small things inside cards.
        small: f32,
    }
    /// The focus ring.
    Ring {
        /// Its width.
        width: f32,
        /// Its distance.
        offset: f32,
    }
    /// Pictures.
    Pictures {
        /// In a button.
        icon: f32,
        /// How much larger at most it grows with the text.
        grows: f32,
        /// In a row.
        thing: f32,
        /// On a card.
        card: f32,
        /// On a stop.
        stop: f32,
        /// A mission's own picture, its height.
        hero: f32,
        /// The picture that breathes.
        calm: f32,
    }
    /// Portraits.
    Faces {
        /// Beside a bubble.
        small: f32,
        /// Beside a message.
        medium: f32,
        /// On the first page.
        hero: f32,
        /// Alone on a page.
        large: f32,
        /// Width of the ring.
        ring: f32,
    }
    /// Columns.
    Columns {
        /// A conversation.
        chat: f32,
        /// Text to read.
        text: f32,
        /// The list of messages.
        list: f32,
        /// The widest thing on a page.
        wide: f32,
        /// A bubble.
        bubble: f32,
        /// A card in hand.
        card: f32,
    }
    /// The route.
    StopSizes {
        /// The least height of a large sticker to choose.
        side: f32,
        /// The width of its words.
        label: f32,
        /// The most a place on the landscape is high.
        high: f32,
        /// Its width as a share of its height.
        ratio: f32,
        /// The height of a name below it, at 100 % text.
        name: f32,
        /// The height of a place in a list.
        row: f32,
        /// The width of the road.
        road: f32,
        /// How high she is where she walks.
        walker: f32,
        /// The sun.
        sun: f32,
        /// What swims beside the road.
        duck: f32,
        /// What the message above the landscape takes, with what is round it.
        above: f32,
        /// The height of a page below which it takes less.
        low: f32,
        /// The most stops a landscape shows; more are a list.
        most: usize,
        /// The width in rem from which a page higher than wide shows the landscape.
        upright: f32,
    }
    /// A panel of a scene.
    PanelSizes {
        /// The height of its backdrop as a share of its width.
        ratio: f32,
        /// The most of a high page's height it takes above what is said.
        high: f32,
        /// The most it takes of one where the text is large.
        low: f32,
        /// Its share of the width of a low page beside what is said, and of its height.
        side: (f32, f32),
        /// The height of somebody who stands, as a share of its own: where it fills the page, and above what is said.
        stand: (f32, f32),
        /// Where the highest heads begin in it, in the same two.
        head: (f32, f32),
        /// How far apart people stand, as a share of their height.
        apart: f32,
        /// The side of a thing in it and where that lies, as shares of its height.
        thing: (f32, f32),
        /// The width of what is chosen from beside the people.
        beside: f32,
    }
    /// The silhouette of a body map.
    BodySizes {
        /// Height.
        height: f32,
        /// Width as a share of the height.
        ratio: f32,
        /// Side of a mark that lies on it.
        mark: f32,
    }
    /// The rings of a circle.
    RingSizes {
        /// Diameter of the outermost.
        outer: f32,
        /// Diameters of the three rings as shares of it, from the inside.
        shares: (f32, f32, f32),
        /// Diameter of herself in the middle.
        centre: f32,
        /// Diameter of a figure.
        figure: f32,
    }
    /// A board with things on it: her wall, a collage.
    BoardSizes {
        /// Side of the grip of what is chosen.
        grip: f32,
        /// Side of one piece of a paper's pattern.
        pattern: f32,
        /// How opaque the pattern is.
        strength: f32,
        /// The width of what stands beside her wall, at 100 % text.
        beside: f32,
        /// The least height of her wall.
        least: f32,
        /// How wide a sheet with words is laid out for it, at 100 % text.
        sheet: f32,
    }
    /// Breathing.
    BreathSizes {
        /// The size when the breath is out, as a share of the full size.
        smallest: f32,
        /// Diameters of the sun and of the light round it, as shares of the page's lesser side.
        sun: (f32, f32, f32),
        /// Where the sun's middle stands when the breath is in, as shares of the page.
        stands: (f32, f32),
        /// How far it sinks until the breath is out, as a share of the page's height.
        sinks: f32,
        /// The height of the hills behind and in front, as shares of the page's height.
        hills: (f32, f32),
        /// Width and height of a cloud, as shares of the page's lesser side.
        cloud: (f32, f32),
        /// The side of a thing that she found.
        found: f32,
    }
    /// The puzzle.
    PuzzleSizes {
        /// Between its tiles, and round them.
        gap: f32,
        /// The corners of board, tiles and buttons.
        radius: f32,
        /// The least side of its board.
        least: f32,
    }
    /// The desk. Its texts are in pixels: an adult's reading distance, and dense.
    DeskSizes {
        /// The window it is planned for; in a larger one everything grows.
        planned: (f32, f32),
        /// The width of the list on the left.
        list: f32,
        /// The width of the notes on the right.
        notes: f32,
        /// The widest column of text.
        column: f32,
        /// The width below which there is one column.
        narrow: f32,
        /// The least height of a row or button.
        row: f32,
        /// Between things.
        gap: f32,
        /// Inside cards and panels.
        pad: f32,
        /// The corners of buttons and cards.
        radius: u8,
        /// The width of outlines.
        line: f32,
        /// Secondary text.
        small: f32,
        /// Running text.
        body: f32,
        /// Buttons.
        button: f32,
        /// The heading of a card.
        heading: f32,
        /// The title of a page.
        title: f32,
        /// A picture in a row.
        thing: f32,
        /// The room for what the group sees, width and height.
        preview: (f32, f32),
        /// The least room for words beside it; where there is less they stand below.
        beside: f32,
        /// A picture above a text.
        picture: f32,
        /// The code for phones to scan.
        code: f32,
    }
    /// Durations.
    Times {
        /// Something appears.
        appear: u64,
        /// Something falls into place.
        fall: u64,
        /// Between two things that appear together.
        stagger: u64,
        /// The shortest typing pause.
        typing_least: u64,
        /// The longest typing pause.
        typing_most: u64,
        /// What each letter adds to a typing pause.
        typing_letter: u64,
        /// One round of the typing dots.
        dots: u64,
        /// How long a button is held until it does what holding asks for.
        hold: u64,
        /// In what time the key that hides everything is pressed often enough.
        presses: u64,
        /// How long a frame waits for the pictures it shows first.
        picture: u64,
        /// How long a page that has just come does not hear a hand.
        deaf: u64,
        /// How long a bed of sound comes and goes.
        fade: u64,
        /// How long she walks on the route from one stop to the next.
        walk: u64,
        /// How long something does what it does under a hand.
        react: u64,
    }
}

/// The typefaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Family {
    /// For headings and buttons.
    Heading,
    /// For reading.
    Text,
}

/// A colour written `#RRGGBB`, or `#RRGGBBAA` where something shows through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hex(pub Color);

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let color = Srgba::hex(&text)
            .map_err(|error| serde::de::Error::custom(format!("“{text}” is not a colour: {error}")))?;
        Ok(Self(color.into()))
    }
}
