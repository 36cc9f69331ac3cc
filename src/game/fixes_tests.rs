//! What leans is straightened when it is cut, and only then.

use bevy::prelude::*;

use super::*;

/// A leaning text of 100 by 20 whose middle lies at `y`, inside a frame from 0 to 400 each way.
fn leaning_at(app: &mut App, y: f32) -> Entity {
    let computed = ComputedNode { size: Vec2::new(100.0, 20.0), ..default() };
    let place = UiGlobalTransform::from_translation(Vec2::new(200.0, y));
    let clip = CalculatedClip { clip: Rect::new(0.0, 0.0, 400.0, 400.0) };
    let leans = UiTransform::from_rotation(Rot2::degrees(3.0));
    app.world_mut().spawn((computed, place, clip, leans)).id()
}

fn leans(app: &App, text: Entity) -> bool {
    app.world().get::<UiTransform>(text).unwrap().rotation != Rot2::IDENTITY
}

fn app() -> App {
    let mut app = App::new();
    app.init_resource::<StayAwake>().add_systems(Update, straighten_what_is_cut);
    app
}

#[test]
fn what_lies_whole_in_its_frame_goes_on_leaning() {
    let mut app = app();
    let text = leaning_at(&mut app, 200.0);
    app.update();
    assert!(leans(&app, text));
}

#[test]
fn what_is_cut_from_the_start_is_straightened() {
    let mut app = app();
    let text = leaning_at(&mut app, 395.0);
    app.update();
    assert!(!leans(&app, text));
}

#[test]
fn what_is_scrolled_away_under_a_frame_that_stays_is_straightened() {
    let mut app = app();
    let text = leaning_at(&mut app, 200.0);
    app.update();
    *app.world_mut().get_mut::<UiGlobalTransform>(text).unwrap() =
        UiGlobalTransform::from_translation(Vec2::new(200.0, 395.0));
    app.update();
    assert!(!leans(&app, text));
}
