//! The desk wears the colours of the stage: the theme's tokens as the toolkit's own style.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use bevy::prelude::{Color, ColorToPacked, Srgba, Vec2};
use bevy_egui::egui::style::{ScrollAnimation, WidgetVisuals};
use bevy_egui::egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, TextStyle,
    Theme as Shade, vec2,
};

use crate::app::Contrast;
use crate::game::theme::{Hue, Theme};
use crate::pack::model::Accent;

/// The typefaces of the stage; headings have a family of their own.
const TEXT: &str = "AtkinsonHyperlegibleNext-Medium.ttf";
const HEADING: &str = "Baloo2-Bold.ttf";
/// For the letters that those two lack.
const OTHER: [&str; 2] = ["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"];

/// The family of headings and buttons.
pub fn heading_family() -> FontFamily {
    FontFamily::Name("heading".into())
}

/// The fonts of the desk.
///
/// # Errors
/// Names the file that is missing.
pub fn fonts(folder: &Path) -> anyhow::Result<FontDefinitions> {
    let mut fonts = FontDefinitions::empty();
    for name in [TEXT, HEADING].into_iter().chain(OTHER) {
        let path = folder.join(name);
        let bytes = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_owned(bytes)));
    }
    let [regular, bold] = OTHER;
    let text = || [TEXT, HEADING, regular].map(str::to_owned).to_vec();
    fonts.families.insert(FontFamily::Proportional, text());
    fonts.families.insert(FontFamily::Monospace, text());
    fonts.families.insert(heading_family(), [HEADING, TEXT, bold].map(str::to_owned).to_vec());
    Ok(fonts)
}

/// How much larger than planned everything is: with the window, and with the text size in percent.
pub fn zoom(window: Vec2, text: u16, theme: &Theme) -> f32 {
    let (width, height) = theme.desk.planned;
    let grown = (window / Vec2::new(width, height)).min_element().max(1.0);
    grown * f32::from(text) / 100.0
}

/// A colour of the theme.
pub fn color(theme: &Theme, contrast: Contrast, hue: Hue) -> Color32 {
    shade(theme.color(contrast, hue))
}

fn shade(color: Color) -> Color32 {
    let [r, g, b, a] = Srgba::from(color).to_u8_array();
    Color32::from_rgba_unmultiplied(r, g, b, a)
}

/// Gives a context the theme's look.
pub fn apply(context: &Context, theme: &Theme, contrast: Contrast) {
    let desk = &theme.desk;
    let hue = |hue| color(theme, contrast, hue);
    let (ink, ground, card, veil) = (hue(Hue::Ink), hue(Hue::Ground), hue(Hue::Card), hue(Hue::Veil));
    context.set_theme(if contrast == Contrast::Dark { Shade::Dark } else { Shade::Light });
    context.all_styles_mut(|style| {
        let text = |size| FontId::new(size, FontFamily::Proportional);
        style.text_styles = [
            (TextStyle::Small, text(desk.small)),
            (TextStyle::Body, text(desk.body)),
            (TextStyle::Monospace, text(desk.body)),
            (TextStyle::Button, FontId::new(desk.button, heading_family())),
            (TextStyle::Heading, FontId::new(desk.heading, heading_family())),
            (title(), FontId::new(desk.title, heading_family())),
        ]
        .into();
        let spacing = &mut style.spacing;
        spacing.item_spacing = vec2(desk.gap, desk.gap);
        spacing.button_padding = vec2(desk.pad, desk.gap * 0.5);
        spacing.interact_size.y = desk.row;
        spacing.icon_width = desk.row * 0.5;
        spacing.window_margin = Margin::same(desk.pad as i8);
        spacing.scroll.floating = false;
        spacing.scroll.bar_width = desk.gap;
        spacing.scroll.foreground_color = false;
        // Nothing on the desk slides about.
        style.animation_time = 0.0;
        style.scroll_animation = ScrollAnimation::none();
        style.interaction.selectable_labels = false;
        // The toolkit's wishes for a frame some time later are lost in the engine: what would need one is done at once.
        style.interaction.tooltip_delay = 0.0;
        style.interaction.show_tooltips_only_when_still = false;
        style.visuals.text_cursor.blink = false;

        let visuals = &mut style.visuals;
        visuals.override_text_color = None;
        visuals.panel_fill = ground;
        visuals.window_fill = card;
        visuals.extreme_bg_color = card;
        visuals.faint_bg_color = veil;
        visuals.weak_text_color = Some(hue(Hue::SoftInk));
        visuals.selection.bg_fill = hue(Hue::Tint(Accent::Sun));
        visuals.selection.stroke = Stroke::new(desk.line, ink);
        visuals.window_stroke = Stroke::new(desk.line, ink);
        let widget = |fill, line: f32| WidgetVisuals {
            bg_fill: fill,
            weak_bg_fill: fill,
            bg_stroke: Stroke::new(line, ink),
            corner_radius: CornerRadius::same(desk.radius),
            fg_stroke: Stroke::new(desk.line, ink),
            expansion: 0.0,
        };
        let widgets = &mut visuals.widgets;
        widgets.noninteractive = widget(ground, desk.line * 0.5);
        widgets.inactive = WidgetVisuals { bg_fill: hue(Hue::SoftInk), ..widget(card, desk.line) };
        widgets.hovered = widget(hue(Hue::Tint(Accent::Sun)), desk.line);
        widgets.active = widget(hue(Hue::Tint(Accent::Lilac)), desk.line * 1.5);
        widgets.open = widget(hue(Hue::Tint(Accent::Sun)), desk.line);
    });
}

/// The style of a page's title.
pub fn title() -> TextStyle {
    TextStyle::Name("title".into())
}
