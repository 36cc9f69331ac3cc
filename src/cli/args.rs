//! The command line: every verb with its options. What stands here is what `gps help` prints.

mod authors;
mod format;
mod packs;
mod review;
mod telling;

use std::path::PathBuf;

use clap::{Args as Options, Parser, Subcommand, ValueEnum};

use crate::app::Contrast;
use crate::words::Language;

pub use authors::{
    Beginning, CoverageOptions, ExportOptions, ImportOptions, NewOptions, ScriptOptions, TranslateOptions,
    TranslateVerb,
};
pub use format::Format;
pub use packs::{InstallOptions, ListOptions, PackOptions, Place, RemoveOptions, RollbackOptions};
pub use review::{ReviewOptions, ReviewVerb, SealOptions, ShowOptions};
pub use telling::Telling;

/// A prevention game for girls in youth care: missions from bloggers, played offline, alone or in a group.
///
/// Without a verb, gps opens the game.
#[derive(Debug, Parser)]
#[command(name = "gps", version, args_conflicts_with_subcommands = true)]
pub struct Args {
    /// What to do; the game where nothing is named.
    #[command(subcommand)]
    pub verb: Option<Verb>,
    /// How to open the game.
    #[command(flatten)]
    pub play: PlayOptions,
}

/// What gps can do besides opening the game.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Report everything that is wrong with a pack: where, why and what to do.
    ///
    /// Exits with 0 where nothing is wrong, 1 where something is, 2 where the check could not run.
    Check(CheckOptions),
    /// Explain a rule of the check: what it asks, why, an example, and what to write instead.
    ///
    /// Without a rule it lists them all. Exits with 2 where there is no such rule.
    Explain(ExplainOptions),
    /// Walk every branch of every mission and count the runs, dead ends and unsafe endings.
    ///
    /// Exits with 0 where every branch ends well, 1 where one does not, 2 where the walk could not run.
    Walk(WalkOptions),
    /// Note in a layer what stands below each of its pieces, and in another pack what each translation was made from, so
    /// that a later change there is seen.
    ///
    /// Exits with 2 where what a layer lies over is not there, or where there is nothing to note.
    Remember(RememberOptions),
    /// Begin a module, a mission, a language or a layer from a template whose comments teach.
    ///
    /// Writes no file that is there already. Exits with 0 where it was made, 2 where it was not.
    New(NewOptions),
    /// Tell how far a pack is: of every mission, in every language and layer, what is there, missing, copied or stale.
    ///
    /// Exits with 0 where all is there, 1 where something is missing, copied, stale or still to be written, 2 where it could
    /// not be measured.
    Coverage(CoverageOptions),
    /// Write the whole content as a book for reviewers: every mission, every branch, with room for remarks.
    ///
    /// Exits with 0 where it was written, 2 where it was not.
    Script(ScriptOptions),
    /// Give a language to a translator, and take back what she made of it.
    #[command(subcommand)]
    Translate(TranslateVerb),
    /// Draw every screen into pictures, without a display.
    ///
    /// Exits with 1 where a text is clipped or overflows its box, or where a picture or a sentence is missing.
    Tour(TourOptions),
    /// Seal what somebody reviewed, or show the seals and what broke them.
    Review(ReviewOptions),
    /// Make one file of a pack, to send and to install; it is checked first.
    ///
    /// Exits with 0 where the file was made, 1 where the pack has errors, 2 where it could not be tried.
    Pack(PackOptions),
    /// Install a pack from its one file, or a new version of one; nothing changes where anything is wrong with it.
    ///
    /// Exits with 0 where it is installed, 1 where it was refused, 2 where it could not be tried.
    Install(InstallOptions),
    /// List the packs that came with the program and those that were installed.
    List(ListOptions),
    /// Take an installed pack away, or one version of it.
    Remove(RemoveOptions),
    /// Go back to the version of a pack that was in use before.
    Rollback(RollbackOptions),
}

/// How to open the game.
#[derive(Clone, Debug, Options)]
pub struct PlayOptions {
    /// The language to start in, for instance nl, fr or en; that of this computer where none is named
    #[arg(long, value_name = "TAG", value_parser = Language::parse)]
    pub lang: Option<Language>,
    /// The size of the window, for instance 1280x720
    #[arg(long, value_name = "WxH")]
    pub size: Option<Size>,
    /// Open at this mission, as a guest
    #[arg(long, value_name = "ID")]
    pub mission: Option<String>,
    /// Open at this step of the mission: its number, or its name
    #[arg(long, value_name = "STEP", requires = "mission")]
    pub at: Option<String>,
    /// Lay these packs over the shipped one, the lowest first: by name, or by the folder of a layer of your own
    #[arg(long, value_name = "LAYER,…", value_delimiter = ',')]
    pub layer: Vec<PathBuf>,
    /// Show this pack file to a counsellor, who may install it
    #[arg(long, value_name = "FILE.gpspack")]
    pub open: Option<PathBuf>,
    /// The size of the text in percent, 100 to 200
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u16).range(100..=200))]
    pub text: Option<u16>,
    /// Open the modules that wait for a counsellor, until the first girl leaves
    #[arg(long, hide = true)]
    pub staff: bool,
    /// Begin on the route, past the first page: for measuring
    #[arg(long, hide = true)]
    pub on_route: bool,
    /// The folder for what is kept; this account's own where none is named
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// The folder with the packs, fonts and sounds
    #[arg(long, value_name = "DIR")]
    pub assets: Option<PathBuf>,
}

/// What to check, and how to tell.
#[derive(Clone, Debug, Options)]
pub struct CheckOptions {
    /// Folders of packs, packs in one file, or single files in them; the shipped packs and the interface's own words where
    /// none is named
    #[arg(value_name = "PACK|FILE")]
    pub packs: Vec<PathBuf>,
    /// Layers over it, the lowest first: names of packs, folders, or packs in one file
    #[arg(long, value_name = "LAYER,…", value_delimiter = ',', requires = "packs")]
    pub with: Vec<PathBuf>,
    /// Only these missions: their structure, their words, their pictures
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub mission: Vec<String>,
    /// Name every text that a language lacks, also where it lacks very many
    #[arg(long)]
    pub every_text: bool,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Let a warning count as a problem
    #[arg(long)]
    pub deny_warnings: bool,
    /// Where installed packs lie, and how to tell it
    #[command(flatten)]
    pub place: Place,
}

/// What to explain.
#[derive(Clone, Debug, Options)]
pub struct ExplainOptions {
    /// The code of a rule, as a problem shows it, or its name; all rules where none is named
    #[arg(value_name = "RULE")]
    pub rule: Option<String>,
    /// How to tell it
    #[command(flatten)]
    pub telling: Telling,
}

/// What to walk.
#[derive(Clone, Debug, Options)]
pub struct WalkOptions {
    /// Folders of packs, or packs in one file; the shipped packs where none is named
    #[arg(value_name = "PACK")]
    pub packs: Vec<PathBuf>,
    /// Layers over it, the lowest first: names of packs, folders, or packs in one file
    #[arg(long, value_name = "LAYER,…", value_delimiter = ',', requires = "packs")]
    pub with: Vec<PathBuf>,
    /// Where installed packs lie, and how to tell it
    #[command(flatten)]
    pub place: Place,
}

/// Which layer to note it in.
#[derive(Clone, Debug, Options)]
pub struct RememberOptions {
    /// The folder of the pack
    #[arg(value_name = "PACK")]
    pub folder: PathBuf,
    /// How to tell it
    #[command(flatten)]
    pub telling: Telling,
}

/// What to draw.
#[derive(Clone, Debug, Options)]
pub struct TourOptions {
    /// The folder for the pictures
    #[arg(long, value_name = "DIR", default_value = "tour")]
    pub out: PathBuf,
    /// The languages to draw
    #[arg(long, value_name = "TAG,…", value_delimiter = ',', default_value = "nl", value_parser = Language::parse)]
    pub lang: Vec<Language>,
    /// The window sizes to draw
    #[arg(long, value_name = "WxH,…", value_delimiter = ',', default_value = "1280x720")]
    pub size: Vec<Size>,
    /// The text sizes to draw, in percent
    #[arg(
        long, value_name = "PERCENT,…", value_delimiter = ',', default_value = "100",
        value_parser = clap::value_parser!(u16).range(100..=200)
    )]
    pub text: Vec<u16>,
    /// The colours to draw in
    #[arg(long, value_name = "COLOURS,…", value_delimiter = ',', default_value = "normal")]
    pub contrast: Vec<Colours>,
    /// Draw these missions only, every step of them; all missions and all other pages where none is named
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub mission: Vec<String>,
    /// Draw one step only: its number, or its name
    #[arg(long, value_name = "STEP", requires = "mission")]
    pub at: Option<String>,
    /// Draw with these packs over the shipped one, the lowest first: by name, or by the folder of a layer of your own
    #[arg(long, value_name = "LAYER,…", value_delimiter = ',')]
    pub layer: Vec<PathBuf>,
    /// Draw all other pages of the game, too, where missions are named
    #[arg(long)]
    pub pages: bool,
    /// Measure every text and write no pictures: much quicker
    #[arg(long)]
    pub measure: bool,
    /// The folder with the packs, fonts and sounds
    #[arg(long, value_name = "DIR")]
    pub assets: Option<PathBuf>,
}

/// The sets of colours, as they are named on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Colours {
    /// Warm and soft
    Normal,
    /// Black on white
    High,
    /// Light on dark
    Dark,
}

impl From<Colours> for Contrast {
    fn from(colours: Colours) -> Self {
        match colours {
            Colours::Normal => Self::Normal,
            Colours::High => Self::High,
            Colours::Dark => Self::Dark,
        }
    }
}

/// The size of a window in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

/// A text that is no window size.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("write width x height in pixels, 320 to 7680 each: 1280x720")]
pub struct NotASize;

impl std::str::FromStr for Size {
    type Err = NotASize;

    fn from_str(text: &str) -> Result<Self, NotASize> {
        let side = |text: &str| text.parse().ok().filter(|side| (320..=7680).contains(side)).ok_or(NotASize);
        let (width, height) = text.split_once(['x', 'X', '×']).ok_or(NotASize)?;
        Ok(Self { width: side(width)?, height: side(height)? })
    }
}

impl std::fmt::Display for Size {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}x{}", self.width, self.height)
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn sizes_are_read_within_reason() {
        assert_eq!("800x1280".parse(), Ok(Size { width: 800, height: 1280 }));
        for text in ["", "800", "x", "0x0", "800x", "99999x800", "-800x600"] {
            assert_eq!(text.parse::<Size>(), Err(NotASize), "{text}");
        }
    }

    #[test]
    fn no_verb_plays_and_a_verb_takes_only_its_own_options() {
        let args = Args::parse_from(["gps", "--lang", "fr", "--staff", "--text", "150"]);
        assert!(args.verb.is_none() && args.play.staff && args.play.text == Some(150));
        assert!(Args::try_parse_from(["gps", "--staff", "check"]).is_err());
        assert!(Args::try_parse_from(["gps", "--text", "300"]).is_err());
        let Some(Verb::Tour(tour)) = Args::parse_from(["gps", "tour", "--size", "1280x720,800x1280"]).verb else {
            panic!("not a tour");
        };
        assert_eq!(tour.size.len(), 2);
    }
}
