//! The portrait builder: the portrait large on one side, what can be chosen on the other, one slot at a time.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, picture, row, text};
use crate::game::stage::widgets::{Bar, body, foot, main_button, page, plain_button, with_foot};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::stay::{Intent, Portrait, Sheet, Slot, Stay};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay, slot: Slot) -> Element {
    let theme = look.theme;
    let portrait = stay.space().portrait();
    let bar = Bar::of_sheet(look, look.say("mirror"));
    let large = if look.frame.is_crowded(theme) { theme.picture.hero * 0.7 } else { theme.picture.calm };
    let shuffle = plain_button(look, look.say("space-shuffle"), Some("icons/shuffle"), Intent::Shuffle);
    let me = column()
        .gap(theme.gap.base)
        .node(|node| node.align_items = AlignItems::Center)
        .child(look.me(large))
        .child(shuffle.key("shuffle"));
    let choices = column().gap(theme.gap.base).child(slots(look, slot)).child(choices(look, portrait, slot));
    let content = if look.frame.narrow {
        column().gap(theme.gap.base).child(me).child(choices)
    } else {
        let beside = row().gap(theme.gap.huge).node(|node| node.align_items = AlignItems::Start);
        beside.child(me).child(choices.grow())
    };
    let content = content.wide(look.fit(theme.column.wide)).node(|node| node.margin = UiRect::axes(Val::Auto, px(0)));
    let done = main_button(look, look.say("mirror-done"), Hue::Strong(Accent::Mint), Intent::Back).key("done");
    let content = with_foot(body(look, "mirror").child(content), foot(look, [done]));
    page(look.say("mirror"), Hue::Tint(Accent::Lilac), bar.draw(look), content)
}

fn slots(look: &Look, now: Slot) -> Element {
    let theme = look.theme;
    let tabs = Slot::ALL.into_iter().map(|slot| {
        let chosen = slot == now;
        row()
            .centred()
            .pad(theme.gap.base, theme.gap.hair)
            .node(|node| node.min_height = px(theme.target * 0.86))
            .fill(if chosen { Hue::Strong(Accent::Sun) } else { Hue::Card })
            .line(Hue::Ink)
            .pill()
            .child(text(
                look.say(&format!("portrait-slot-{}", slot.slug())),
                Style::Label,
                if chosen { Hue::OnAccent } else { Hue::Ink },
            ))
            .chooses(Role::Tab, chosen, Intent::Open(Sheet::Mirror(slot)))
            .key(format!("slot-{}", slot.slug()))
    });
    row().wraps().gap(theme.gap.small).with(tabs).speaks(Role::TabList, None)
}

/// The choices of a slot, each shown on her own portrait or as its colour.
fn choices(look: &Look, portrait: Portrait, slot: Slot) -> Element {
    let theme = look.theme;
    let now = look.parts.choice(portrait, slot);
    let choices = (0..look.parts.count(slot)).map(|choice| {
        let index = u8::try_from(choice).unwrap_or_default();
        let chosen = choice == now;
        let side = theme.face.medium;
        let worn = picture(look.portrait(portrait.with(slot, index)), side, side);
        row()
            .centred()
            .size(side + theme.gap.base, side + theme.gap.base)
            .fill(if chosen { Hue::Tint(Accent::Sun) } else { Hue::Clear })
            .line(if chosen { Hue::Ink } else { Hue::Clear })
            .round(theme.radius.button)
            .child(worn)
            .chooses(Role::RadioButton, chosen, Intent::Wear(slot, index))
            .called(label(look, slot, choice))
            .key(format!("{}-{choice}", slot.slug()))
    });
    let name = look.say(&format!("portrait-slot-{}", slot.slug()));
    row().wraps().gap(theme.gap.hair).with(choices).speaks(Role::RadioGroup, Some(name))
}

fn label(look: &Look, slot: Slot, choice: usize) -> String {
    let slug = slot.slug();
    match slot {
        Slot::Skin | Slot::HairColour | Slot::Cloth | Slot::Ground => {
            look.say_with(&format!("portrait-{slug}"), &[("number", (choice + 1).to_string())])
        }
        _ => look.say(&format!("portrait-{slug}-{}", look.parts.name(slot, choice))),
    }
}
