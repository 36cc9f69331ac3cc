//! Messages that several layers have, as one: each part of the uppermost layer that has it.

use std::collections::HashMap;

use fluent::FluentResource;
use fluent_syntax::ast;

/// A message with the layer it was last taken from.
struct Merged<'a> {
    depth: usize,
    message: ast::Message<&'a str>,
    is_noted: bool,
}

/// The messages that stand in more than one layer, whole. `files` come by layer, the uppermost first; of a message that is
/// twice in one layer the first one stands. None where no message does.
pub(super) fn merge<'a>(files: impl Iterator<Item = (usize, &'a FluentResource)> + Clone) -> Option<FluentResource> {
    let mut depths = files.clone().map(|(depth, _)| depth);
    let first = depths.next()?;
    // Nearly always there is one layer.
    if depths.all(|depth| depth == first) {
        return None;
    }
    let mut known: HashMap<&str, Merged> = HashMap::new();
    let mut names: Vec<&str> = Vec::new();
    // What the layers above the lowest have: of the lowest only that is looked at.
    let lowest = files.clone().map(|(depth, _)| depth).max()?;
    for (depth, file) in files {
        for entry in file.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            if let Some(above) = known.get_mut(name) {
                if above.depth != depth {
                    above.depth = depth;
                    if add(&mut above.message, message) && !above.is_noted {
                        above.is_noted = true;
                        names.push(name);
                    }
                }
            } else if depth != lowest {
                known.insert(name, Merged { depth, message: message.clone(), is_noted: false });
            }
        }
    }
    if names.is_empty() {
        return None;
    }
    let body = names.into_iter().filter_map(|name| known.remove(name)).map(|known| ast::Entry::Message(known.message));
    let text = fluent_syntax::serializer::serialize(&ast::Resource { body: body.collect() });
    Some(FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource))
}

/// Adds the parts of a message below that the one above does not have. Whether there were any.
fn add<'a>(above: &mut ast::Message<&'a str>, below: &ast::Message<&'a str>) -> bool {
    let mut added = false;
    if above.value.is_none() && below.value.is_some() {
        above.value.clone_from(&below.value);
        added = true;
    }
    for attribute in &below.attributes {
        if !above.attributes.iter().any(|known| known.id.name == attribute.id.name) {
            above.attributes.push(attribute.clone());
            added = true;
        }
    }
    added
}
