//! The portrait builder: the portrait large on one side, what can be chosen on the other, one slot at a time.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{GirlIntent, Intent, Portrait, Sheet, Slot, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, picture, row, text};
use crate::game::view::widgets::{Bar, body, foot, main_button, page, plain_button, with_foot};
use crate::pack::model::Accent;
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, visiting: Visiting, slot: Slot) -> Element {
    let theme = cx.theme;
    let portrait = visiting.visit.space().portrait();
    let bar = Bar::of_sheet(cx, cx.say("mirror"));
    let large = if cx.frame.is_crowded(theme) { theme.picture.hero * 0.7 } else { theme.picture.calm };
    let shuffle = plain_button(cx, cx.say("space-shuffle"), Some("icons/shuffle"), Intent::Girl(GirlIntent::Shuffle));
    let me = column()
        .gap(theme.gap.base)
        .node(|node| node.align_items = AlignItems::Center)
        .child(cx.me(large))
        .child(shuffle.key("shuffle"));
    let choices = column().gap(theme.gap.base).child(slots(cx, slot)).child(choices(cx, portrait, slot));
    let content = if cx.frame.narrow {
        column().gap(theme.gap.base).child(me).child(choices)
    } else {
        let beside = row().gap(theme.gap.huge).node(|node| node.align_items = AlignItems::Start);
        beside.child(me).child(choices.grow())
    };
    let content = content.wide(cx.fit(theme.column.wide)).node(|node| node.margin = UiRect::axes(Val::Auto, px(0)));
    let done =
        main_button(cx, cx.say("mirror-done"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::Back)).key("done");
    let content = with_foot(body(cx, "mirror").child(content), foot(cx, [done]));
    page(cx.say("mirror"), Hue::Tint(Accent::Lilac), bar.draw(cx), content)
}

fn slots(cx: &ViewCx, now: Slot) -> Element {
    let theme = cx.theme;
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
                cx.say(&format!("portrait-slot-{}", slot.slug())),
                Style::Label,
                if chosen { Hue::OnAccent } else { Hue::Ink },
            ))
            .chooses(Role::Tab, chosen, Intent::Girl(GirlIntent::Open(Sheet::Mirror(slot))))
            .key(format!("slot-{}", slot.slug()))
    });
    row().wraps().gap(theme.gap.small).with(tabs).speaks(Role::TabList, None)
}

/// The choices of a slot, each shown on her own portrait or as its colour.
fn choices(cx: &ViewCx, portrait: Portrait, slot: Slot) -> Element {
    let theme = cx.theme;
    let now = cx.parts.choice(portrait, slot);
    let choices = (0..cx.parts.count(slot)).map(|choice| {
        let index = u8::try_from(choice).unwrap_or_default();
        let chosen = choice == now;
        let side = theme.face.medium;
        let worn = picture(cx.portrait(portrait.with(slot, index)), side, side);
        row()
            .centred()
            .size(side + theme.gap.base, side + theme.gap.base)
            .fill(if chosen { Hue::Tint(Accent::Sun) } else { Hue::Clear })
            .line(if chosen { Hue::Ink } else { Hue::Clear })
            .round(theme.radius.button)
            .child(worn)
            .chooses(Role::RadioButton, chosen, Intent::Girl(GirlIntent::Wear(slot, index)))
            .called(label(cx, slot, choice))
            .key(format!("{}-{choice}", slot.slug()))
    });
    let name = cx.say(&format!("portrait-slot-{}", slot.slug()));
    row().wraps().gap(theme.gap.hair).with(choices).speaks(Role::RadioGroup, Some(name))
}

fn label(cx: &ViewCx, slot: Slot, choice: usize) -> Said {
    let slug = slot.slug();
    match slot {
        Slot::Skin | Slot::HairColour | Slot::Cloth | Slot::Ground => {
            cx.say_with(&format!("portrait-{slug}"), &[("number", (choice + 1).to_string())])
        }
        Slot::Hair | Slot::Face | Slot::Clothes | Slot::Glasses | Slot::Extra => {
            cx.say(&format!("portrait-{slug}-{}", cx.parts.name(slot, choice)))
        }
    }
}
