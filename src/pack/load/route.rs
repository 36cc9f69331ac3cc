//! The modules of several layers on one route.

use std::sync::Arc;

use super::source_file::SourceFile;
use crate::pack::model::Module;

/// Brings modules of several layers onto one route: of two with the same number the one of the lower layer comes first, and
/// the numbers after it move on.
pub fn in_order(modules: &mut [SourceFile<Module>]) {
    modules.sort_by_key(|file| file.value.number);
    let mut before: Option<(u32, Option<Arc<str>>)> = None;
    for file in modules {
        if let Some((number, origin)) = before {
            // Two of one layer that have the same number keep it: that is their author's slip.
            let least = if origin == file.origin { number } else { number.saturating_add(1) };
            file.value.number = file.value.number.max(least);
        }
        before = Some((file.value.number, file.origin.clone()));
    }
}
