//! What authors, translators and reviewers do with a pack: begin something new, translate, see how far it is, read it as a
//! book. Pure: files come in as sources and go out as texts.

pub mod coverage;
pub mod html;
pub mod new;
pub mod script;
pub mod sentences;
#[cfg(test)]
mod testing;
pub mod tongue;
pub mod translate;
