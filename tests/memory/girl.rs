//! A girl who plays, in a process of her own: she chooses her pictures, takes a nickname, writes names and a letter key by
//! key, keeps it and leaves; comes back, covers, is locked, comes back and is forgotten. Then a counsellor sets a
//! passphrase. What they write is told backwards and never stands together anywhere but in the game.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat, TextureUsages};
use bevy::window::Ime;
use gps::app::{App, GirlIntent, Intent, KeypadSaid, Page, ProfileIntent, Sheet, StaffIntent, SystemIntent};
use gps::game::Keep;
use gps::game::view::element::Writes;
use gps::game::view::field::WritesInto;
use gps::mission::ids::MissionId;
use gps::mission::kinds::Play;
use gps::mission::{Command, Keepsake, Phase, Run};
use gps::vault::Cost;

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

    /// Puts the cursor into a field of the page.
    fn takes_the_pen(&mut self, writes: &Writes) {
        let world = self.app.world_mut();
        let mut fields = world.query::<(Entity, &WritesInto)>();
        let (field, _) = fields.iter(world).find(|(_, field)| field.writes() == writes).unwrap();
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
        self.ask(Intent::Girl(GirlIntent::OpenMessage(MissionId::from(mission))));
        self.play(mission);
        if self.gps().run().unwrap().phase() == Phase::Note {
            self.ask(Intent::Girl(GirlIntent::Run(Command::Next)));
        }
        self.settle();
    }

    fn taps(&mut self, pictures: [usize; 5]) {
        for picture in pictures {
            self.ask(Intent::Profile(ProfileIntent::Tap(u8::try_from(picture).unwrap())));
        }
    }

    /// Lets frames go by until the keeper has answered.
    fn until(&mut self, what: &str, is_so: impl Fn(&App) -> bool) {
        for _ in 0..1000 {
            if is_so(self.gps()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
            self.wait(1);
        }
        panic!("{what}: this never came");
    }

    /// Lets the keeper answer what came before, and the frames go by in which the game forgets.
    fn is_gone(&mut self) {
        self.wait(8);
        assert!(self.gps().profile().is_none());
    }
}

/// Says how far it is, and waits until that was looked at.
fn rest(word: &str) {
    say(word);
    hear();
}

/// What is hers and is searched for: words backwards, and pictures as far apart as numbers of eight bytes are.
struct Hers {
    nickname: String,
    letter: String,
    composed: String,
    name: String,
    pictures: [usize; 5],
}

fn chooses_her_pictures(player: &mut Player, hers: &Hers) {
    player.ask(Intent::Girl(GirlIntent::Begin));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Promise)));
    player.ask(Intent::Profile(ProfileIntent::Choose));
    player.taps(hers.pictures);
    player.ask(Intent::Profile(ProfileIntent::Keep));
    player.taps(hers.pictures);
    player.until("her profile", |gps| gps.profile().is_some());
}

fn writes_and_plays(player: &mut Player, hers: &Hers) {
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    player.takes_the_pen(&Writes::Nickname);
    player.types(&hers.nickname);
    player.ask(Intent::Girl(GirlIntent::Back));
    player.settle();

    player.begins("my-help-card");
    player.ask(Intent::Girl(GirlIntent::Run(Command::Choose("aunt".into()))));
    player.takes_the_pen(&Writes::Name("aunt".into()));
    player.types(&hers.name);
    player.ask(Intent::Girl(GirlIntent::Run(Command::Seal)));
    player.settle();
    player.ask(Intent::Girl(GirlIntent::Run(Command::Next)));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Hung(0))));
    player.settle();

    player.ask(Intent::Girl(GirlIntent::ShowRoute));
    player.begins(MISSION);
    while matches!(player.gps().run().and_then(Run::step), Some((_, Play::Letter(letter))) if letter.part().is_some()) {
        player.ask(Intent::Girl(GirlIntent::Run(Command::Next)));
    }
    player.settle();
    player.takes_the_pen(&Writes::Words);
    // Long words first: a buffer that is used again is overwritten at its beginning only.
    player.composes(&" al".repeat(120));
    player.types(&hers.letter);
    player.composes(&hers.composed);
    player.ask(Intent::Girl(GirlIntent::Run(Command::Seal)));
    player.settle();
    player.ask(Intent::Girl(GirlIntent::Run(Command::Back)));
    player.ask(Intent::Girl(GirlIntent::Run(Command::Pause)));
    player.settle();
    player.ask(Intent::Girl(GirlIntent::Run(Command::Resume)));
    player.ask(Intent::Girl(GirlIntent::Run(Command::Seal)));
    player.ask(Intent::Girl(GirlIntent::Run(Command::Keep)));
    player.ask(Intent::Girl(GirlIntent::Run(Command::Next)));
    player.looks_at_her_letter();
}

impl Player {
    fn looks_at_her_letter(&mut self) {
        let mut wall = self.visit().space().wall().iter();
        let letter = wall.position(|hung| matches!(hung.keepsake, Keepsake::Letter { .. })).unwrap();
        self.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
        self.settle();
        self.ask(Intent::Girl(GirlIntent::Open(Sheet::Hung(letter))));
        self.settle();
    }
}

/// At the door, with one picture wrong at first.
fn comes_back(player: &mut Player, hers: &Hers) {
    player.ask(Intent::Girl(GirlIntent::Begin));
    player.until("the doors", |gps| !gps.profiles().is_empty());
    let profile = player.gps().profiles()[0].id.clone();
    player.ask(Intent::Profile(ProfileIntent::Knock(profile)));
    let [first @ .., last] = hers.pictures;
    let [one, two, three, four] = first;
    player.taps([one, two, three, four, (last + 1) % 64]);
    player.until("not her pictures", |gps| gps.keypad().is_some_and(|keypad| keypad.said() == KeypadSaid::Wrong));
    player.taps(hers.pictures);
    say("trying");
    player.until("her things", |gps| gps.profile().is_some());
    player.looks_at_her_letter();
}

fn covers_and_uncovers(player: &mut Player, hers: &Hers) {
    player.ask(Intent::Girl(GirlIntent::Cover));
    player.ask(Intent::Girl(GirlIntent::Uncover));
    player.taps(hers.pictures);
    player.until("the page behind the cover", |gps| gps.cover().is_none());
    player.settle();
}

fn is_locked(player: &mut Player) {
    player.ask(Intent::System(SystemIntent::Idle));
    player.ask(Intent::System(SystemIntent::Idle));
    assert!(player.gps().cover().is_some());
    player.is_gone();
}

fn comes_back_behind_the_cover(player: &mut Player, hers: &Hers) {
    player.ask(Intent::Girl(GirlIntent::Uncover));
    player.taps(hers.pictures);
    player.until("her things", |gps| gps.profile().is_some());
    player.looks_at_her_letter();
}

fn is_forgotten(player: &mut Player) {
    player.ask(Intent::Profile(ProfileIntent::ForgetMe));
    player.until("no door of hers", |gps| gps.profiles().is_empty());
    player.is_gone();
}

/// Writes the passphrase of the house, twice where it is set.
fn writes_the_passphrase(player: &mut Player, passphrase: &str) {
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
    player.ask(Intent::Staff(StaffIntent::Vouch));
    player.takes_the_pen(&Writes::Passphrase);
    player.types(passphrase);
    if player.gps().staff().is_setting() {
        player.takes_the_pen(&Writes::PassphraseAgain);
        player.types(passphrase);
    }
}

fn enters(player: &mut Player, leads_to: fn(&Page) -> bool) {
    player.ask(Intent::Staff(StaffIntent::Enter));
    player.until("the counsellor's page", |gps| leads_to(&gps.page()));
}

fn closes_everything(player: &mut Player) {
    while player.gps().is_laid_over() {
        player.ask(Intent::Girl(GirlIntent::Back));
    }
}

#[test]
#[ignore = "the girl of the test beside it"]
fn plays() {
    let [assets, data] = [(); 2].map(|()| PathBuf::from(hear()));
    let mut player = Player::drawing(&assets, (1280, 720));
    player.app.insert_resource(Keep::start(Some(data), Cost::FULL, || {}));
    rest("begun");

    let [nickname, letter, composed, name, passphrase] = [(); 5].map(|()| hear());
    let pictures = [(); 5].map(|()| hear().parse().unwrap());
    let hers = Hers { nickname, letter, composed, name, pictures };
    chooses_her_pictures(&mut player, &hers);
    writes_and_plays(&mut player, &hers);
    rest("played");

    player.ask(Intent::Girl(GirlIntent::Leave));
    player.is_gone();
    assert_eq!(player.gps().page(), Page::Start);
    rest("left");

    comes_back(&mut player, &hers);
    rest("back");
    covers_and_uncovers(&mut player, &hers);
    is_locked(&mut player);
    rest("locked");

    comes_back_behind_the_cover(&mut player, &hers);
    rest("back again");
    is_forgotten(&mut player);
    rest("forgotten");

    writes_the_passphrase(&mut player, &passphrase);
    rest("written");
    enters(&mut player, |page| matches!(page, Page::Recovery(_)));
    closes_everything(&mut player);
    writes_the_passphrase(&mut player, &passphrase);
    enters(&mut player, |page| *page == Page::Staff);
    closes_everything(&mut player);
    player.ask(Intent::Girl(GirlIntent::Leave));
    player.is_gone();
    rest("closed");
}
