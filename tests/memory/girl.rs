//! A girl who plays, in a process of her own: she takes a nickname, writes names and a letter key by key, pauses, goes
//! on, and leaves. What she writes is told to her backwards and never stands together anywhere but in the game.

use std::io;
use std::path::Path;

use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat, TextureUsages};
use bevy::window::Ime;
use gps::game::stage::field::WritesInto;
use gps::mission::ids::MissionId;
use gps::mission::{Command, Phase};
use gps::stay::{Intent, Page, Sheet};

use crate::MISSION;
use crate::player::Player;

fn hear() -> String {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    line.trim().to_owned()
}

/// On a line of its own: the test runner has begun one.
#[expect(clippy::print_stdout, reason = "the test beside it listens")]
fn say(word: &str) {
    println!("\n{word}");
}

impl Player {
    /// Opens the game and draws it as a window would, into an image.
    pub fn drawing(assets: &Path, size: (u32, u32)) -> Self {
        let plugin = RenderPlugin { synchronous_pipeline_compilation: true, ..default() };
        let mut player = Self::start(assets, size, plugin);
        let (width, height) = size;
        let extent = Extent3d { width, height, depth_or_array_layers: 1 };
        let (format, usages) = (TextureFormat::Rgba8UnormSrgb, RenderAssetUsages::RENDER_WORLD);
        let mut image = Image::new_uninit(extent, TextureDimension::D2, format, usages);
        image.texture_descriptor.usage |= TextureUsages::RENDER_ATTACHMENT;
        let world = player.app.world_mut();
        let image = world.resource_mut::<Assets<Image>>().add(image);
        world.spawn((Camera2d, IsDefaultUiCamera, Msaa::Off, RenderTarget::Image(image.into())));
        player.wait(3);
        player
    }

    /// Puts the cursor into the field of the page.
    fn takes_the_pen(&mut self) {
        let world = self.app.world_mut();
        let field = world.query_filtered::<Entity, With<WritesInto>>().iter(world).next().unwrap();
        world.resource_mut::<InputFocus>().set(field, FocusCause::Navigated);
        self.wait(2);
    }

    /// Types a word that she knows backwards.
    fn types(&mut self, backwards: &str) {
        for letter in backwards.chars().rev().map(String::from) {
            self.type_word(&letter);
        }
    }

    /// Writes a word that she knows backwards as an input method does: first as a draft, then as a whole.
    fn composes(&mut self, backwards: &str) {
        let (window, word) = (self.window, backwards.chars().rev().collect::<String>());
        let cursor = Some((word.len(), word.len()));
        self.app.world_mut().write_message(Ime::Preedit { window, value: word.clone(), cursor });
        self.wait(2);
        self.app.world_mut().write_message(Ime::Commit { window, value: word });
        self.wait(2);
    }

    fn begins(&mut self, mission: &str) {
        self.ask(Intent::OpenMessage(MissionId::from(mission)));
        self.play(mission);
        if self.stay().run().unwrap().phase() == Phase::Note {
            self.ask(Intent::Run(Command::Next));
        }
        self.settle();
    }
}

#[test]
#[ignore = "the girl of the test beside it"]
fn plays() {
    let assets = hear();
    let mut player = Player::drawing(Path::new(&assets), (1280, 720));
    let [nickname, letter, composed, name] = [(); 4].map(|()| hear());

    player.ask(Intent::Begin);
    player.ask(Intent::Open(Sheet::Space));
    player.takes_the_pen();
    player.types(&nickname);
    player.ask(Intent::Back);
    player.settle();

    player.begins("my-help-card");
    player.ask(Intent::Run(Command::Choose("aunt".into())));
    player.takes_the_pen();
    player.types(&name);
    player.ask(Intent::Run(Command::Seal));
    player.settle();
    player.ask(Intent::Run(Command::Next));
    player.ask(Intent::Open(Sheet::Space));
    player.ask(Intent::Open(Sheet::Hung(0)));
    player.settle();

    player.ask(Intent::ShowRoute);
    player.begins(MISSION);
    player.takes_the_pen();
    // Long words first: a buffer that is used again is overwritten at its beginning only.
    player.composes(&" al".repeat(120));
    player.types(&letter);
    player.composes(&composed);
    player.ask(Intent::Run(Command::Seal));
    player.settle();
    player.ask(Intent::Run(Command::Back));
    player.ask(Intent::Run(Command::Pause));
    player.settle();
    player.ask(Intent::Run(Command::Resume));
    player.settle();
    say("played");

    hear();
    player.ask(Intent::Leave);
    player.wait(8);
    assert_eq!(player.stay().page(), &Page::Start);
    say("ready");
    hear();
}
