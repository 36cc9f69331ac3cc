//! What a screen reader knows of a node.

use accesskit::{Live, Node as Spoken, Role, Toggled};

use crate::game::view::element::{Act, Speech};

/// Holds the parts of a page together: a screen reader reads them in this order.
pub fn container() -> Spoken {
    Spoken::new(Role::GenericContainer)
}

/// A picture that only repeats what is written beside it.
pub fn decoration() -> Spoken {
    let mut spoken = Spoken::new(Role::Image);
    spoken.set_hidden();
    spoken
}

/// A control, by what it does and what it is called.
pub fn control(act: &Act, label: String) -> Spoken {
    let mut spoken = Spoken::new(act.role);
    spoken.set_label(label);
    match act.checked {
        Some(checked) if act.role == Role::Tab || act.role == Role::ListItem => spoken.set_selected(checked),
        Some(checked) => spoken.set_toggled(if checked { Toggled::True } else { Toggled::False }),
        None => {}
    }
    if act.intent.is_some() {
        spoken.add_action(accesskit::Action::Click);
        spoken.add_action(accesskit::Action::Focus);
    } else {
        spoken.set_disabled();
    }
    spoken
}

/// Adds what an element says of itself.
pub fn say(spoken: &mut Spoken, speech: Speech) {
    let Speech { role, label, live } = speech;
    spoken.set_role(role);
    if let Some(label) = label {
        spoken.set_label(label.words);
    }
    if live {
        spoken.set_live(Live::Polite);
    }
}
