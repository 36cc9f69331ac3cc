//! The group's window for screen readers. The engine publishes what lies on its pages in its first window alone (seen in
//! Bevy 0.19.1, `update_accessibility_nodes`; look again at Bevy 0.20), and there the desk has taken its place: the window
//! beside it would be empty. Here the page is published in the window that shows it. It is read when somebody goes there;
//! it does not speak by itself, into what the counsellor hears of her desk.

use accesskit::{Action, Live, Node as Spoken, NodeId, Role, Tree, TreeId, TreeUpdate};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested, AccessibilitySystems};
use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::accessibility::ACCESS_KIT_ADAPTERS;

use super::view::spawn::PageRoot;
use super::windows::OnProjector;

/// What a screen reader may be told of, with what lies in it.
pub type Told<'w, 's> = Query<'w, 's, (&'static AccessibilityNode, Option<&'static Children>)>;

/// Keeps the second window's tree as its page is.
pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, publish.after(AccessibilitySystems::Update));
}

fn publish(
    pages: Query<Entity, With<PageRoot>>,
    projector: Query<(), With<OnProjector>>,
    windows: Query<(Entity, &Window), Without<PrimaryWindow>>,
    told: Told,
    listens: Res<AccessibilityRequested>,
    _main_thread: NonSendMarker,
) {
    if projector.is_empty() || !listens.get() {
        return;
    }
    let (Ok(page), Some((window, about))) = (pages.single(), windows.iter().next()) else { return };
    ACCESS_KIT_ADAPTERS.with_borrow_mut(|adapters| {
        if let Some(adapter) = adapters.get_mut(&window) {
            adapter.update_if_active(|| tree(window, &about.title, page, &told));
        }
    });
}

/// A window's tree, with all that lies on a page.
pub fn tree(window: Entity, title: &str, page: Entity, told: &Told) -> TreeUpdate {
    let mut root = Spoken::new(Role::Window);
    root.set_label(title);
    root.set_children([id(page)]);
    let mut nodes = vec![(id(window), root)];
    gather(page, told, &mut nodes);
    TreeUpdate { nodes, tree: Some(Tree::new(id(window))), tree_id: TreeId::ROOT, focus: id(page) }
}

fn gather(entity: Entity, told: &Told, nodes: &mut Vec<(NodeId, Spoken)>) {
    let Ok((spoken, children)) = told.get(entity) else { return };
    let inside = || children.into_iter().flatten().copied().filter(|child| told.contains(*child));
    let mut spoken = (**spoken).clone();
    spoken.set_children(inside().map(id).collect::<Vec<_>>());
    spoken.set_live(Live::Off);
    // The keys belong to the desk.
    spoken.remove_action(Action::Focus);
    nodes.push((id(entity), spoken));
    for child in inside() {
        gather(child, told, nodes);
    }
}

fn id(entity: Entity) -> NodeId {
    NodeId(entity.to_bits())
}
