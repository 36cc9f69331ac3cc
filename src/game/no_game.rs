//! A window that says why there is no game. Whoever starts it by a click sees no terminal: without this nothing happens.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::window::{ExitCondition, PresentMode};

use super::theme::{Hue, Style, Theme};
use super::{fixes, fonts, power};
use crate::app::Contrast;
use crate::mission::TextKey;
use crate::pack::{Folder, Places};
use crate::words::{Catalog, Language, Words, of_computer};

/// What such a window says, largest first.
#[derive(Resource, Clone, Debug, PartialEq, Eq)]
pub struct NoGame {
    /// The title, also of the window.
    pub title: String,
    /// What to do.
    pub about: String,
    /// What is wrong, as whoever mends it needs it.
    pub details: String,
}

impl NoGame {
    /// In the language that was asked for, or that of the computer, with the words of the interface.
    pub fn of(error: &anyhow::Error, places: &Places, asked: Option<&str>) -> anyhow::Result<Self> {
        let dutch = Language::parse("nl")?;
        let wished = asked.and_then(|tag| Language::parse(tag).ok()).or_else(of_computer);
        let catalog = Catalog::found(&Folder::new(&places.locales), &dutch)?;
        let words = catalog.words(&wished.unwrap_or(dutch));
        Ok(Self::in_words(&words, error))
    }

    fn in_words(words: &Words, error: &anyhow::Error) -> Self {
        Self {
            title: words.get(&TextKey::value("no-game")),
            about: words.get(&TextKey::attribute("no-game", "about")),
            details: format!("{error:#}"),
        }
    }
}

/// Opens it and stays until it is closed.
///
/// # Errors
/// Where words, look or fonts are missing, too, or nothing can draw.
pub fn show(error: &anyhow::Error, places: &Places, asked: Option<&str>) -> anyhow::Result<()> {
    let said = NoGame::of(error, places, asked)?;
    let theme = Theme::read(&places.theme)?;
    let window = Window {
        title: said.title.clone(),
        name: Some("gps".to_owned()),
        present_mode: PresentMode::AutoVsync,
        ..default()
    };
    let plugins = DefaultPlugins.set(WindowPlugin {
        primary_window: Some(window),
        exit_condition: ExitCondition::OnPrimaryClosed,
        ..default()
    });
    let mut app = fixes::open_engine(|| {
        let mut app = App::new();
        app.insert_resource(power::sleeping()).add_plugins(plugins);
        app
    })?;
    fonts::register(app.world_mut(), &places.fonts)?;
    app.insert_resource(said).insert_resource(theme).add_plugins(plugin);
    app.run();
    Ok(())
}

/// Writes it on the window.
pub fn plugin(app: &mut App) {
    app.add_systems(Startup, draw);
}

fn draw(said: Res<NoGame>, theme: Res<Theme>, mut commands: Commands) {
    let color = |hue| theme.color(Contrast::Normal, hue);
    commands.insert_resource(ClearColor(color(Hue::Ground)));
    commands.spawn(Camera2d);
    let page = Node {
        width: percent(100),
        height: percent(100),
        padding: UiRect::all(px(theme.gap.huge)),
        flex_direction: FlexDirection::Column,
        justify_content: JustifyContent::Center,
        row_gap: px(theme.gap.wide),
        ..default()
    };
    let lines = [(&said.title, Style::Title), (&said.about, Style::Body), (&said.details, Style::Small)];
    let page = commands.spawn(page).id();
    for (words, style) in lines {
        let set = theme.style(style);
        let font = TextFont {
            font: fonts::family(set.family).into(),
            font_size: FontSize::Px(set.size * theme.rem.landscape),
            weight: fonts::weight(set.family),
            ..default()
        };
        let mut spoken = accesskit::Node::new(accesskit::Role::Label);
        spoken.set_value(words.as_str());
        commands.spawn((Text::new(words), font, TextColor(color(Hue::Ink)), AccessibilityNode(spoken), ChildOf(page)));
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::game::setup::{Kit, places};

    #[test]
    fn a_pack_that_does_not_open_is_said_in_a_window_with_what_to_do_and_what_is_wrong() {
        let shipped = places(Some(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"))).unwrap();
        let empty = tempfile::tempdir().unwrap();
        let broken = Places { packs: empty.path().to_owned(), ..shipped };
        let Err(error) = Kit::read(broken.clone()) else { panic!("there is no pack to open") };
        let said = NoGame::of(&error, &broken, Some("fr")).unwrap();
        assert_eq!(said.title, "Le jeu ne s’ouvre pas");
        assert!(said.details.contains(&empty.path().display().to_string()), "{}", said.details);
        let mut app = App::new();
        app.insert_resource(said.clone()).insert_resource(Theme::read(&broken.theme).unwrap()).add_plugins(plugin);
        app.update();
        let mut texts = app.world_mut().query::<&Text>();
        let drawn: Vec<_> = texts.iter(app.world()).map(|text| text.0.clone()).collect();
        assert_eq!(drawn, [said.title, said.about, said.details]);
    }
}
