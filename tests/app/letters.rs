//! Names in many scripts are drawn with letters, not with the boxes of a font that lacks them.

use bevy::prelude::*;
use bevy::text::ComputedTextBlock;
use gps::app::{GirlIntent, Intent, Sheet};
use parley::PositionedLayoutItem;

use crate::player::Player;

#[test]
fn a_name_in_any_of_these_scripts_is_drawn() {
    let mut player = Player::new();
    player.walk_in();
    for name in
        ["Мария", "Fəridə", "Nguyễn", "Ɛsi", "Γιάννα", "Şeyma", "Ţâra", "Čhavo", "سارا", "ሰላም", "ანა", "Անի", "שרה"]
    {
        player.ask(Intent::Girl(GirlIntent::Nickname(name.to_owned().into())));
        player.wait(2);
        let world = player.app.world_mut();
        let mut texts = world.query::<(&Text, &ComputedTextBlock)>();
        let found = texts.iter(world).find(|(text, _)| text.0.contains(name));
        let (_, block) = found.unwrap_or_else(|| panic!("the route does not greet {name}"));
        let runs = block.buffer().lines().flat_map(|line| line.items().collect::<Vec<_>>());
        let glyphs = runs.flat_map(|item| match item {
            PositionedLayoutItem::GlyphRun(run) => run.glyphs().map(|glyph| glyph.id).collect(),
            PositionedLayoutItem::InlineBox(_) => Vec::new(),
        });
        let glyphs: Vec<_> = glyphs.collect();
        assert!(glyphs.len() >= 3 && glyphs.iter().all(|id| *id != 0), "{name}: {glyphs:?}");
    }
}

#[test]
fn a_name_that_no_font_of_ours_draws_is_told_where_it_is_written() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    for (name, told) in [("Мария", false), ("ไท", true), ("Zoë 💜", false), ("李", true), ("", false)] {
        player.ask(Intent::Girl(GirlIntent::Nickname(name.to_owned().into())));
        player.wait(2);
        assert_eq!(player.sees("kan het spel niet tekenen"), told, "{name}");
    }
}
