//! The desk of a house without a passphrase, which a girl may have opened: it leads, and nothing on it is for counsellors
//! alone, whatever is pressed.

use bevy_egui::{EguiContext, EguiOutput};
use gps::app::{self, DeskIntent, DeskView, Intent, Rehearse, SessionIntent, StaffIntent};
use gps::game::model::Model;
use gps::mission::TextKey;
use gps::session::{AgendaPosition, Pause, Plan};

use super::player::Player;

/// Somebody at the desk of such a house, who said that she is a counsellor.
fn at_desk() -> Player {
    let mut player = Player::new();
    let mut model = player.app.world_mut().resource_mut::<Model>();
    let fresh = app::App::new(model.app().content().clone(), model.app().settings().clone(), false);
    model.show(fresh);
    player.wait(3);
    for intent in [Intent::Session(SessionIntent::Desk), Intent::Staff(StaffIntent::Vouch)] {
        player.ask(intent);
    }
    assert!(player.gps().desk().is_some());
    player
}

/// Every sentence of the pack that is for counsellors alone, as it is written in Dutch.
fn for_staff(player: &Player) -> Vec<String> {
    let (pack, language) = (player.gps().pack(), &player.gps().settings().language);
    let guides = pack.guides.values().flat_map(gps::pack::Guide::texts);
    let card = pack.protocol.iter().flat_map(gps::pack::Protocol::texts);
    let moments = pack
        .rehearsals
        .iter()
        .flat_map(|rehearsal| rehearsal.moments.iter().flat_map(|moment| rehearsal.moment_texts(moment)));
    let notes = pack
        .missions
        .keys()
        .flat_map(|id| ["staff-aim", "staff-watch", "staff-cue"].map(|part| TextKey::of_mission(id, part)));
    let words = pack.texts.words(language);
    let all = guides.chain(card).chain(moments).chain(notes).map(|key| words.get(&key));
    all.filter(|sentence| sentence.len() > 24).map(|sentence| sentence.replace('\u{a0}', " ")).collect()
}

/// What stands on the desk.
fn read(player: &mut Player) -> Vec<String> {
    let world = player.app.world_mut();
    for mut context in world.query::<&mut EguiContext>().iter_mut(world) {
        context.get_mut().enable_accesskit();
    }
    player.wait(2);
    let world = player.app.world_mut();
    let mut outputs = world.query::<&EguiOutput>();
    let updates = outputs.iter(world).filter_map(|output| output.platform_output.accesskit_update.as_ref());
    let nodes = updates.flat_map(|update| &update.nodes);
    nodes.filter_map(|(_, node)| node.label().or(node.value()).map(|line| line.replace('\u{a0}', " "))).collect()
}

fn assert_closed(player: &mut Player, staff: &[String], place: &str) {
    let read = read(player);
    assert!(read.len() > 3, "{place}: there is a desk");
    let told: Vec<_> = read.iter().filter(|line| staff.iter().any(|sentence| line.contains(sentence))).collect();
    assert!(told.is_empty(), "{place}: {told:#?}");
}

#[test]
fn nothing_that_is_for_counsellors_alone_stands_on_a_desk_that_anybody_may_have_opened() {
    let mut player = at_desk();
    let staff = for_staff(&player);
    assert!(staff.len() > 500, "{}", staff.len());
    assert!(read(&mut player).iter().any(|line| line.contains("Zonder wachtzin")), "it says why");
    let plans = player.gps().pack().sessions.plans.clone();
    for ready in [plans.first(), plans.last()].into_iter().flatten() {
        let plan = Plan::ready(ready, player.gps().pack());
        player.ask(Intent::Desk(DeskIntent::Take(Box::new(plan.clone()))));
        assert_closed(&mut player, &staff, "a plan");
        for part in 0..plan.parts.len() {
            player.ask(Intent::Desk(DeskIntent::LookAt(Some(part))));
            assert_closed(&mut player, &staff, "a part of a plan");
        }
    }
    for view in [DeskView::Rehearse, DeskView::Protocol, DeskView::Log] {
        player.ask(Intent::Desk(DeskIntent::Show(view)));
        let whole = player.gps().pack().rehearsals[0].id.clone();
        player.ask(Intent::Desk(DeskIntent::Rehearse(Rehearse::Begin(whole))));
        assert_closed(&mut player, &staff, "another view");
    }
    let plan = plans.first().map(|ready| Plan::ready(ready, player.gps().pack())).unwrap();
    let parts = plan.parts.len();
    player.ask(Intent::Session(SessionIntent::begin(plan)));
    assert!(player.gps().led().is_some(), "she leads a session all the same");
    let stops = (0..parts).map(AgendaPosition::Part);
    for stop in [AgendaPosition::Welcome].into_iter().chain(stops).chain([AgendaPosition::Goodbye]) {
        player.ask(Intent::Session(SessionIntent::Go(stop)));
        assert_closed(&mut player, &staff, "a session");
    }
    for pause in [Pause::Told, Pause::Serious] {
        player.ask(Intent::Session(SessionIntent::Pause(pause)));
        assert_closed(&mut player, &staff, "when a girl tells something");
        assert!(read(&mut player).iter().any(|line| line.contains("116 000")), "there is a number all the same");
    }
}
