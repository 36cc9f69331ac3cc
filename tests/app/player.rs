//! Somebody at the game: sees what a screen reader sees, presses keys and buttons.

use std::path::Path;
use std::time::Duration;

use accesskit::{Action, ActionRequest, NodeId, Role, Toggled, TreeId};
use bevy::a11y::{AccessibilityNode, ActionRequest as Effect};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::{TabIndex, TabNavigationPlugin};
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::PollType;
use bevy::render::renderer::RenderDevice;
use bevy::render::settings::WgpuSettings;
use bevy::render::sync_world::SyncWorldPlugin;
use bevy::time::TimeUpdateStrategy;
use bevy::window::{ExitCondition, PrimaryWindow, RequestRedraw, WindowResolution};
use bevy::winit::WinitPlugin;
use gps::app::{self, GirlIntent, Intent, Page, ProfileIntent, Settings, Visit};
use gps::game::media::Media;
use gps::game::model::{Ask, Model};
use gps::game::{Kit, Scene, scenes};
use gps::mission::ids::MissionId;
use gps::pack::assets_dir;

/// How far the clock goes on with each update.
const TICK: Duration = Duration::from_millis(100);

/// A game and somebody who plays it.
pub struct Player {
    /// The game.
    pub app: App,
    /// Its window, which no screen shows.
    pub window: Entity,
}

/// What a screen reader knows of a thing on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    /// The thing itself.
    pub entity: Entity,
    /// What it is.
    pub role: Role,
    /// What it is called.
    pub name: String,
    /// Whether it is switched on, where it can be.
    pub on: Option<bool>,
    /// Whether Tab reaches it.
    pub focusable: bool,
}

impl Player {
    /// Opens the shipped game in Dutch, on a page of 1280 by 720, with a counsellor near.
    pub fn new() -> Self {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        Self::with_assets(&assets, (1280, 720))
    }

    /// Opens the game on other assets or another page.
    pub fn with_assets(assets: &Path, size: (u32, u32)) -> Self {
        let nothing = WgpuSettings { backends: None, ..default() };
        let mut player = Self::start(assets, size, RenderPlugin { render_creation: nothing.into(), ..default() });
        player.app.world_mut().spawn((Camera2d, IsDefaultUiCamera));
        player.wait(3);
        player
    }

    /// Starts the engine with the game in it, and no camera yet.
    pub fn start(assets: &Path, (width, height): (u32, u32), render: RenderPlugin) -> Self {
        let kit = Kit::read(assets_dir(Some(assets)).unwrap()).unwrap();
        let settings = Settings { sound: false, ..Settings::new(kit.language(None).unwrap()) };
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
                .set(render)
                .disable::<bevy::log::LogPlugin>()
                .disable::<bevy::audio::AudioPlugin>()
                .disable::<WinitPlugin>(),
        )
        .add_plugins(TabNavigationPlugin)
        .insert_resource(TimeUpdateStrategy::ManualDuration(TICK));
        // Without a graphics driver the engine forgets what a camera needs to be let go of.
        if !app.is_plugin_added::<SyncWorldPlugin>() {
            app.add_plugins(SyncWorldPlugin);
        }
        // The engine shortens long frames; here a frame lasts as long as the test says.
        app.world_mut().resource_mut::<Time<Virtual>>().set_max_delta(TICK * 100);
        kit.put_into(&mut app, settings, true).unwrap();
        // Pages are looked at with their pictures, however slow the machine.
        app.world_mut().resource_mut::<Media>().wait_for(Duration::from_mins(1));
        app.finish();
        app.cleanup();
        let resolution = WindowResolution::new(width, height);
        let window = app.world_mut().spawn((Window { resolution, ..default() }, PrimaryWindow)).id();
        Self { app, window }
    }

    /// Lets so many frames go by.
    pub fn wait(&mut self, frames: usize) {
        for _ in 0..frames {
            self.app.update();
            if let Some(device) = self.app.world().get_resource::<RenderDevice>() {
                let done = PollType::Wait { submission_index: None, timeout: None };
                device.wgpu_device().poll(done).unwrap();
            }
        }
    }

    /// Lets everything that swells swell and every typing pause run out.
    pub fn settle(&mut self) {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(TICK * 30));
        self.wait(12);
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(TICK));
        self.wait(1);
    }

    /// Asks for something and waits until it shows.
    pub fn ask(&mut self, intent: Intent) {
        self.app.world_mut().write_message(Ask(intent));
        self.wait(2);
    }

    /// Goes from the start page to the route, as a guest; nothing where somebody is in already.
    pub fn walk_in(&mut self) {
        self.ask(Intent::Girl(GirlIntent::Begin));
        self.ask(Intent::Profile(ProfileIntent::Guest));
    }

    /// The model on the stage.
    pub fn gps(&self) -> &app::App {
        self.app.world().resource::<Model>().app()
    }

    /// Whether the stops are in view, with nothing over them.
    pub fn is_on_route(&self) -> bool {
        matches!(self.gps().page(), Page::Route(_))
    }

    /// The girl's visit.
    pub fn visit(&self) -> &Visit {
        self.gps().visiting().unwrap().visit
    }

    /// Shows a model somebody else has played.
    pub fn show(&mut self, gps: app::App) {
        self.app.world_mut().resource_mut::<Model>().show(gps);
        self.wait(3);
    }

    /// Every page of the tour with these missions. The desk is no page: it is tried in `desk.rs`.
    pub fn pages(&self, missions: &[String]) -> Vec<Scene> {
        let mut pages = scenes(self.gps().content(), &[], missions).unwrap();
        pages.retain(|scene| !scene.app.desk_in_view());
        pages
    }

    /// Begins a mission.
    pub fn play(&mut self, mission: &str) {
        self.walk_in();
        self.ask(Intent::Girl(GirlIntent::Play(MissionId::from(mission))));
    }

    /// Everything on the page that a screen reader knows.
    pub fn things(&mut self) -> Vec<Thing> {
        let world = self.app.world_mut();
        let mut nodes = world.query::<(Entity, &AccessibilityNode, Has<TabIndex>)>();
        nodes
            .iter(world)
            .filter(|(_, node, _)| !node.is_hidden() && ![Role::GenericContainer, Role::TextRun].contains(&node.role()))
            .map(|(entity, node, focusable)| Thing {
                entity,
                role: node.role(),
                name: node.label().unwrap_or_default().to_owned(),
                on: node.toggled().map(|toggled| toggled == Toggled::True).or(node.is_selected()),
                focusable,
            })
            .collect()
    }

    /// The thing with this name; there must be one.
    pub fn thing(&mut self, name: &str) -> Thing {
        let things = self.things();
        let found = things.iter().find(|thing| thing.name == name && thing.focusable);
        found.or_else(|| things.iter().find(|thing| thing.name == name)).cloned().unwrap_or_else(|| {
            let names: Vec<_> = things.iter().map(|thing| thing.name.as_str()).collect();
            panic!("there is no “{name}” among {names:#?}")
        })
    }

    /// Whether something is called this, or has it in its name; however its lines may be broken.
    pub fn sees(&mut self, name: &str) -> bool {
        let whole = |words: &str| words.replace('\u{a0}', " ");
        let name = whole(name);
        self.things().iter().any(|thing| whole(&thing.name).contains(&name))
    }

    /// Clicks as a screen reader does.
    pub fn click(&mut self, name: &str) {
        let target = self.thing(name).entity;
        self.request(target, Action::Click);
    }

    /// Sends a screen reader's action.
    pub fn request(&mut self, target: Entity, action: Action) {
        let target_node = NodeId(target.to_bits());
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None };
        self.app.world_mut().write_message(Effect(request));
        self.wait(2);
    }

    /// Presses a key and lets it go.
    pub fn press(&mut self, key_code: KeyCode, logical_key: Key) {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.app.world_mut().write_message(KeyboardInput {
                key_code,
                logical_key: logical_key.clone(),
                state,
                text: None,
                repeat: false,
                window: self.window,
            });
            self.wait(2);
        }
    }

    /// Strikes a key in one frame.
    pub fn strike(&mut self, key_code: KeyCode, logical_key: Key) {
        self.strike_with(key_code, logical_key, None);
    }

    /// Types a word, letter by letter.
    pub fn type_word(&mut self, word: &str) {
        for letter in word.chars().map(String::from) {
            self.strike_with(KeyCode::KeyA, Key::Character(letter.as_str().into()), Some(&letter));
        }
        self.wait(2);
    }

    fn strike_with(&mut self, key_code: KeyCode, logical_key: Key, text: Option<&str>) {
        let window = self.window;
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let (logical_key, text) = (logical_key.clone(), text.map(Into::into));
            let input = KeyboardInput { key_code, logical_key, state, text, repeat: false, window };
            self.app.world_mut().write_message(input);
        }
        self.wait(1);
    }

    /// What has the focus.
    pub fn focused(&mut self) -> Option<Thing> {
        let entity = self.app.world().resource::<InputFocus>().get()?;
        self.things().into_iter().find(|thing| thing.entity == entity)
    }

    /// How many of the next frames the page asks for by itself.
    pub fn redraws_in(&mut self, frames: usize) -> usize {
        (0..frames)
            .filter(|_| {
                self.app.world_mut().resource_mut::<Messages<RequestRedraw>>().clear();
                self.app.update();
                !self.app.world().resource::<Messages<RequestRedraw>>().is_empty()
            })
            .count()
    }
}
