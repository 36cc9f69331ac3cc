//! The packs on this machine, for a counsellor: what came along and what was installed, how this house uses it, and pack
//! files that lie on a stick or where downloads go.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{self, FoundPack, Intent, LayerUse, LookedAtPack, PacksIntent, StaffIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, heading, row, text};
use crate::game::view::widgets::{Bar, body, card, choice, halves, main_button, page, plain_button, small_button};
use crate::pack::PackSummary;
use crate::pack::life::SignedBy;
use crate::pack::model::Accent;
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("packs"));
    // From left to right, and then the next row; where there is one column, one after the other.
    let columns = |which: usize| {
        let packs = app.packs().iter().enumerate().filter(move |(at, _)| at % 2 == which);
        let packs: Vec<_> = packs.map(|(_, pack)| draw_pack(cx, app, pack)).collect();
        column().gap(theme.gap.wide).with(packs)
    };
    let title = heading(cx.say("packs.here"), Style::Heading, Hue::Ink);
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .maybe(said(cx, app))
        .maybe(app.pack_desk().looked_at().map(|pack| looked_at(cx, pack)))
        .child(files(cx, app))
        .child(title)
        .child(halves(cx, columns(0), columns(1)));
    page(cx.say("packs"), Hue::Ground, bar.draw(cx), body(cx, "packs").child(content))
}

fn ask(intent: PacksIntent) -> Intent {
    Intent::Staff(StaffIntent::Packs(intent))
}

fn part(cx: &ViewCx, fill: Hue) -> Element {
    card(cx, fill).node(|node| {
        node.width = percent(100);
        node.flex_shrink = 0.0;
    })
}

/// What became of what she asked for last.
fn said(cx: &ViewCx, app: &app::App) -> Option<Element> {
    let (said, was_refused) = app.pack_desk().said();
    if said.is_empty() {
        return None;
    }
    let fill = Hue::Tint(if was_refused { Accent::Coral } else { Accent::Mint });
    let title = was_refused.then(|| heading(cx.say("packs.refused"), Style::Heading, Hue::Ink));
    let lines: Vec<_> = said.iter().map(|message| text(cx.message(message), Style::Body, Hue::Ink)).collect();
    Some(part(cx, fill).maybe(title).with(lines).key("packs-said").live())
}

/// A pack file before it is installed: what it is, who made it, and whether she wants it.
fn looked_at(cx: &ViewCx, pack: &LookedAtPack) -> Element {
    let title = pack.titles.get(&cx.settings().language).cloned().unwrap_or_else(|| pack.version.clone());
    let (about, fill) = match &pack.signed {
        SignedBy::Known { .. } => (cx.say("packs.known-about"), Hue::Tint(Accent::Mint)),
        SignedBy::Stranger { .. } => (cx.say("packs.stranger-about"), Hue::Tint(Accent::Sun)),
        SignedBy::Nobody => (cx.say("packs.nobody-about"), Hue::Tint(Accent::Sun)),
    };
    let install = main_button(cx, cx.say("packs.install"), Hue::Strong(Accent::Mint), ask(PacksIntent::Install));
    let no = plain_button(cx, cx.say("packs.not-now"), None, ask(PacksIntent::PutAside));
    part(cx, fill)
        .child(heading(title, Style::Title, Hue::Ink))
        .child(text(pack.version.clone(), Style::Small, Hue::Ink))
        .child(text(signed(cx, &pack.signed), Style::Body, Hue::Ink))
        .child(text(about, Style::Body, Hue::Ink))
        .child(row().wraps().gap(cx.theme.gap.base).child(no.key("not-now")).child(install.key("install")))
        .key("looked-at")
        .live()
}

/// Who signed a pack.
fn signed(cx: &ViewCx, by: &SignedBy) -> Said {
    match by {
        SignedBy::Known { name, .. } => cx.say_with("packs.signed-known", &[("name", name.clone())]),
        SignedBy::Stranger { fingerprint } => {
            cx.say_with("packs.signed-stranger", &[("fingerprint", fingerprint.clone())])
        }
        SignedBy::Nobody => cx.say("packs.signed-nobody"),
    }
}

fn draw_pack(cx: &ViewCx, app: &app::App, pack: &PackSummary) -> Element {
    let (theme, id) = (cx.theme, pack.id());
    let title = pack.title(&cx.settings().language);
    let whence = match (&pack.signed, pack.shipped) {
        (_, true) => cx.say("packs.shipped"),
        (Some(by), false) => signed(cx, by),
        (None, false) => cx.say("packs.signed-lost"),
    };
    let version = text(format!("{id} {}", pack.manifest.version), Style::Small, Hue::Ink);
    let waiting = pack.waiting_reviews();
    let waits = (waiting > 0).then(|| text(cx.count("packs.waiting", waiting), Style::Small, Hue::Ink));
    let uses = pack.manifest.is_layer().then(|| uses(cx, app, pack, &title));
    let back = pack.before.as_ref().map(|before| {
        let label = cx.say_with("packs.back", &[("version", before.to_string())]);
        let back = ask(PacksIntent::RollBack(id.clone()));
        small_button(cx, label, Some("icons/undo"), back).key(format!("back-{id}"))
    });
    let gone = (!pack.shipped).then(|| {
        let gone = ask(PacksIntent::AskToRemove(Some(id.clone())));
        let gone = small_button(cx, cx.say("packs.remove"), Some("icons/shred"), gone);
        gone.called(format!("{title}: {}", cx.say("packs.remove"))).key(format!("remove-{id}"))
    });
    let asked = app.pack_desk().to_remove() == Some(id);
    let can_change = back.is_some() || gone.is_some();
    let buttons = can_change.then(|| row().wraps().gap(theme.gap.base).maybe(back).maybe(gone));
    let buttons = if asked { Some(sure(cx)) } else { buttons };
    part(cx, if asked { Hue::Tint(Accent::Coral) } else { Hue::Card })
        .child(heading(title.clone(), Style::Heading, Hue::Ink))
        .child(column().gap(theme.gap.hair).child(version).child(text(whence, Style::Small, Hue::Ink)).maybe(waits))
        .maybe(uses)
        .maybe(buttons)
        .key(format!("pack-{id}"))
        .speaks(Role::Group, Some(title.into()))
}

fn sure(cx: &ViewCx) -> Element {
    let no = ask(PacksIntent::AskToRemove(None));
    let no = main_button(cx, cx.say("packs.keep"), Hue::Strong(Accent::Mint), no).key("remove-no");
    let yes = plain_button(cx, cx.say("packs.remove-yes"), Some("icons/shred"), ask(PacksIntent::Remove));
    column()
        .gap(cx.theme.gap.small)
        .child(text(cx.say("packs.remove-sure"), Style::Body, Hue::Ink))
        .child(row().wraps().gap(cx.theme.gap.base).child(yes.key("remove-yes")).child(no))
}

/// How this house uses a layer.
fn uses(cx: &ViewCx, app: &app::App, pack: &PackSummary, title: &str) -> Element {
    let now = app.use_of(pack);
    let offered = pack.aid().map(|_| (LayerUse::Offered, "packs.use-offered"));
    let all = [Some((LayerUse::Off, "packs.use-off")), offered, Some((LayerUse::Always, "packs.use-always"))];
    let choices = all.into_iter().flatten().map(|(how, name)| {
        let intent = ask(PacksIntent::Use(pack.id().clone(), how));
        choice(cx, cx.say(name), Style::Label, how == now, intent).key(format!("{name}-{}", pack.id()))
    });
    let group = row().wraps().gap(cx.theme.gap.small).with(choices);
    group.speaks(Role::RadioGroup, Some(title.to_owned().into()))
}

/// The pack files that lie somewhere on this machine.
fn files(cx: &ViewCx, app: &app::App) -> Element {
    let desk = app.pack_desk();
    let found = desk.found().unwrap_or_default();
    let about = match desk.found() {
        None => cx.say("packs.looking"),
        Some([]) => cx.say("packs.none-found"),
        Some(_) => cx.say("packs.found"),
    };
    let again = plain_button(cx, cx.say("packs.again"), Some("icons/shuffle"), ask(PacksIntent::Find)).key("again");
    part(cx, Hue::Card)
        .child(heading(cx.say("packs.new"), Style::Heading, Hue::Ink))
        .child(text(about, Style::Body, Hue::Ink))
        .with(found.iter().enumerate().map(|(at, file)| draw_file(cx, at, file)).collect::<Vec<_>>())
        .child(text(cx.say("packs.other-ways"), Style::Small, Hue::Ink))
        .child(row().child(again))
}

fn draw_file(cx: &ViewCx, at: usize, file: &FoundPack) -> Element {
    let folder: Said = cx.say(&format!("recovery.{}", file.folder.slug()));
    let name = text(file.name.clone(), Style::Label, Hue::Ink);
    // Large words take a line of their own, and the button the next.
    let words = column().gap(cx.theme.gap.hair).child(name).child(text(folder, Style::Small, Hue::Ink));
    let words = words.node(|node| node.flex_grow = 1.0);
    let look = ask(PacksIntent::LookAt(file.path.clone()));
    let look = small_button(cx, cx.say("packs.look"), Some("icons/eye"), look);
    row()
        .wraps()
        .gap(cx.theme.gap.base)
        .node(|node| node.width = percent(100))
        .child(words)
        .child(look.called(format!("{}: {}", file.name, cx.say("packs.look"))).key(format!("file-{at}")))
}
