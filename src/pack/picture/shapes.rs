//! Reading an SVG that anybody may have made. Only elements that are drawn as shapes are let through, nothing outside the
//! file is opened, and what shapes take in of each other is counted before the renderer follows it.

use std::collections::HashMap;

use resvg::usvg::{ClipPath, Group, ImageHrefResolver, Mask, Node, Options, Stroke, Tree};
use roxmltree::{Document, Node as Xml, ParsingOptions};

use super::numbers::is_endless;
use super::unfit::Unfit;
use crate::pack::syntax::Position;

/// The namespace of what is drawn; what programs note in others is passed over.
const SVG: &str = "http://www.w3.org/2000/svg";

/// What may stand in an SVG: shapes, how they are painted and cut, and words about the picture.
const DRAWN: [&str; 23] = [
    "a",
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "mask",
    "metadata",
    "path",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "title",
    "use",
];

/// The most nodes of the file, blanks between elements included.
const MOST_NODES: u32 = 20_000;
/// The most elements, each counted as often as another takes it in.
const MOST_ELEMENTS: usize = 20_000;
/// The most elements inside each other.
const DEEPEST: usize = 48;
/// The most bytes of style sheets: each of their rules is tried on each element.
const MOST_STYLE: usize = 16 * 1024;
/// The most attributes of one element: the reader compares each with all others.
const MOST_ATTRIBUTES: usize = 2_000;
/// The most shapes that are drawn, layers counted [`LAYER`] times.
const MOST_SHAPES: usize = 4_000;
/// What a layer costs beside a shape: it is drawn on its own and then onto what is below.
const LAYER: usize = 8;
/// The most corners and dashes of all lines.
const MOST_POINTS: usize = 400_000;

/// Reads it.
pub fn read(bytes: &[u8]) -> Result<Tree, Unfit> {
    let text = str::from_utf8(bytes).map_err(|_| Unfit::NotUtf8)?;
    if let Some(at) = crowded(text) {
        return Err(Unfit::Intricate { at });
    }
    let options = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        let at = position(error.pos());
        match error {
            roxmltree::Error::NodesLimitReached => Unfit::Intricate { at },
            other => Unfit::NotXml { at, reason: other.to_string() },
        }
    })?;
    inspect(&document)?;
    let tree = Tree::from_xmltree(&document, &shut()).map_err(|error| Unfit::Svg(error.to_string()))?;
    let mut budget = Budget { shapes: MOST_SHAPES, points: MOST_POINTS };
    budget.group(tree.root()).ok_or(Unfit::Intricate { at: Position::START })?;
    Ok(tree)
}

/// Options under which a picture opens no file: the renderer's own would open any path that an image names.
fn shut() -> Options<'static> {
    let resolver = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    Options { image_href_resolver: resolver, ..Options::default() }
}

/// The place where an element has more attributes than are read.
fn crowded(text: &str) -> Option<Position> {
    let mut signs = 0;
    let at = text.bytes().position(|byte| {
        match byte {
            b'<' => signs = 0,
            b'=' => signs += 1,
            _ => {}
        }
        signs > MOST_ATTRIBUTES
    })?;
    let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    Some(Position { line, column: 1 })
}

fn position(at: roxmltree::TextPos) -> Position {
    Position { line: at.row as usize, column: at.col as usize }
}

fn place(node: Xml) -> Position {
    position(node.document().text_pos_at(node.range().start))
}

/// Looks at every element before the renderer does.
fn inspect(document: &Document) -> Result<(), Unfit> {
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        let name = root.tag_name().name();
        // An <svg> without its namespace is none to the renderer either.
        return Err(Unfit::NotSvg { at: place(root), root: name.to_owned() });
    }
    let mut style = 0;
    let elements = || root.descendants().filter(|node| node.tag_name().namespace() == Some(SVG));
    for node in elements() {
        let name = node.tag_name().name();
        if DRAWN.binary_search(&name).is_err() {
            return Err(Unfit::Foreign { at: place(node), element: name.to_owned() });
        }
        if is_endless(node) {
            return Err(Unfit::Endless { at: place(node) });
        }
        if name == "style" {
            style += node.text().map_or(0, str::len);
        }
        if style > MOST_STYLE {
            return Err(Unfit::Intricate { at: place(node) });
        }
    }
    let ids: HashMap<&str, Xml> = elements().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    // Which elements a style sheet gives a clip or a mask, and those within it again, only the renderer knows.
    let cuts = |name: &str| ids.get(name).is_some_and(|target| !target.tag_name().name().ends_with("Gradient"));
    for sheet in elements().filter(|node| node.tag_name().name() == "style") {
        if sheet.text().into_iter().flat_map(named_in).any(cuts) {
            return Err(Unfit::Intricate { at: place(sheet) });
        }
    }
    Count { ids, left: MOST_ELEMENTS }.add(root, 0)
}

/// Counts elements as often as they are taken in.
struct Count<'a> {
    ids: HashMap<&'a str, Xml<'a, 'a>>,
    left: usize,
}

impl<'a> Count<'a> {
    fn add(&mut self, node: Xml<'a, 'a>, depth: usize) -> Result<(), Unfit> {
        let left = self.left.checked_sub(1).filter(|_| depth <= DEEPEST);
        self.left = left.ok_or_else(|| Unfit::Intricate { at: place(node) })?;
        let mut named: Vec<&str> = node.attributes().flat_map(|attribute| named_in(attribute.value())).collect();
        if node.tag_name().name() == "use" {
            let links = node.attributes().filter(|attribute| attribute.name() == "href");
            named.extend(links.filter_map(|link| link.value().trim().strip_prefix('#')));
        }
        for name in named {
            if let Some(target) = self.ids.get(name).copied() {
                self.add(target, depth + 1)?;
            }
        }
        node.children().filter(Xml::is_element).try_for_each(|child| self.add(child, depth + 1))
    }
}

/// What is named as `url(#name)`.
fn named_in(value: &str) -> impl Iterator<Item = &str> {
    let after = value.split("url(").skip(1);
    after.filter_map(|rest| {
        let name = rest.split(')').next()?.trim().trim_matches(['"', '\'']);
        name.strip_prefix('#')
    })
}

/// What drawing may still cost.
struct Budget {
    shapes: usize,
    points: usize,
}

impl Budget {
    /// Takes a group out of it; none where that is more than there is, or something in it is no shape.
    fn group(&mut self, group: &Group) -> Option<()> {
        if !group.filters().is_empty() {
            return None;
        }
        if group.should_isolate() {
            self.shapes = self.shapes.checked_sub(LAYER)?;
        }
        self.clip(group.clip_path())?;
        self.mask(group.mask())?;
        group.children().iter().try_for_each(|node| self.node(node))
    }

    fn node(&mut self, node: &Node) -> Option<()> {
        self.shapes = self.shapes.checked_sub(1)?;
        match node {
            Node::Group(group) => self.group(group),
            Node::Path(path) => {
                let points = path.data().points();
                self.points = self.points.checked_sub(points.len())?;
                path.stroke().map_or(Some(()), |stroke| self.dashes(stroke, points))
            }
            Node::Image(_) | Node::Text(_) => None,
        }
    }

    fn dashes(&mut self, stroke: &Stroke, points: &[tiny_skia::Point]) -> Option<()> {
        let Some(dashes) = stroke.dasharray() else { return Some(()) };
        let around: f32 = points.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
        let each = dashes.iter().sum::<f32>() / dashes.len().max(1) as f32;
        let count = around / each;
        // What is no number is no bound either.
        if count.is_finite() { self.points.checked_sub(count as usize).map(|left| self.points = left) } else { None }
    }

    fn clip(&mut self, clip: Option<&ClipPath>) -> Option<()> {
        let Some(clip) = clip else { return Some(()) };
        self.shapes = self.shapes.checked_sub(1)?;
        self.clip(clip.clip_path())?;
        self.group(clip.root())
    }

    fn mask(&mut self, mask: Option<&Mask>) -> Option<()> {
        let Some(mask) = mask else { return Some(()) };
        self.shapes = self.shapes.checked_sub(LAYER)?;
        self.mask(mask.mask())?;
        self.group(mask.root())
    }
}
