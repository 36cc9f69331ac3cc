//! What one file of the program names: read from its syntax, so that it does not matter how an import is written.

use proc_macro2::{Spacing, Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItem, Item, ItemMod, ItemUse, Macro, Meta, Path, Stmt, UseTree, Visibility};

/// A path as it is written in a file: `["super", "words", "Language"]`.
pub type Written = Vec<String>;

/// One name that a `use` brings into a module.
#[derive(Clone, Debug)]
pub struct Import {
    /// The name it has here; none for `*` and for `as _`.
    pub name: Option<String>,
    pub path: Written,
    /// Whether it ends in `*`.
    pub all: bool,
    /// Whether others may read it here: then it is a door to what it names, not a use of it.
    pub hands_on: bool,
    pub line: usize,
}

/// One module of a file: the file itself, or one that is written out in it.
#[derive(Debug, Default)]
pub struct Module {
    /// Its names below the file's own module; empty for the file itself.
    pub inside: Vec<String>,
    pub imports: Vec<Import>,
    /// The paths in its code, with their lines.
    pub paths: Vec<(Written, usize)>,
    /// The items that it defines.
    pub items: Vec<String>,
}

/// Reads a file; what is only there for tests is left out.
pub fn read(text: &str) -> syn::Result<Vec<Module>> {
    let file = syn::parse_file(text)?;
    let mut reader = Reader { done: Vec::new(), open: vec![Module::default()] };
    reader.visit_file(&file);
    reader.done.append(&mut reader.open);
    Ok(reader.done)
}

struct Reader {
    done: Vec<Module>,
    /// The module that is being read, inside those around it.
    open: Vec<Module>,
}

impl Reader {
    fn here(&mut self) -> &mut Module {
        let last = self.open.len() - 1;
        &mut self.open[last]
    }

    fn import(&mut self, tree: &UseTree, before: &mut Written, hands_on: bool) {
        let (ident, name, all) = match tree {
            UseTree::Group(group) => return group.items.iter().for_each(|tree| self.import(tree, before, hands_on)),
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.import(&path.tree, before, hands_on);
                before.pop();
                return;
            }
            UseTree::Glob(glob) => {
                let line = glob.star_token.spans[0].start().line;
                self.here().imports.push(Import { name: None, path: before.clone(), all: true, hands_on, line });
                return;
            }
            UseTree::Name(name) => (&name.ident, &name.ident, false),
            UseTree::Rename(name) => (&name.ident, &name.rename, false),
        };
        let mut path = before.clone();
        // `use a::{self}` names `a`.
        if ident != "self" || path.is_empty() {
            path.push(ident.to_string());
        }
        let name = if name == "self" { path.last().cloned() } else { Some(name.to_string()) };
        let name = name.filter(|name| name != "_");
        let line = ident.span().start().line;
        self.here().imports.push(Import { name, path, all, hands_on, line });
    }

    fn path(&mut self, written: Written, span: Span) {
        self.here().paths.push((written, span.start().line));
    }

    /// What a macro is given is no syntax yet: every name and every chain of names with `::` between is taken for a path.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut chain: Option<(Written, Span)> = None;
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons < 2
                        && let Some((written, span)) = chain.take()
                    {
                        self.path(written, span);
                    }
                    let (written, _) = chain.get_or_insert_with(|| (Vec::new(), ident.span()));
                    written.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct)
                    if punct.as_char() == ':' && (colons == 1 || punct.spacing() == Spacing::Joint) =>
                {
                    colons += 1;
                }
                other => {
                    if let Some((written, span)) = chain.take() {
                        self.path(written, span);
                    }
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        if let Some((written, span)) = chain {
            self.path(written, span);
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let (name, attributes) = named(item);
        if for_tests(attributes) {
            return;
        }
        self.here().items.extend(name);
        visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let test = match item {
            ImplItem::Fn(function) => for_tests(&function.attrs),
            ImplItem::Const(constant) => for_tests(&constant.attrs),
            _ => false,
        };
        if !test {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_stmt(&mut self, statement: &'ast Stmt) {
        if !matches!(statement, Stmt::Local(local) if for_tests(&local.attrs)) {
            visit::visit_stmt(self, statement);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if module.content.is_none() {
            return;
        }
        let mut inside = self.here().inside.clone();
        inside.push(module.ident.to_string());
        self.open.push(Module { inside, ..Module::default() });
        visit::visit_item_mod(self, module);
        self.done.extend(self.open.pop());
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let hands_on = !matches!(item.vis, Visibility::Inherited);
        self.import(&item.tree, &mut Vec::new(), hands_on);
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let written: Written = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let span = path.segments[0].ident.span();
        if path.leading_colon.is_none() {
            self.path(written, span);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast Macro) {
        visit::visit_macro(self, called);
        self.tokens(called.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
    }

    /// `pub(in crate::game)` uses nothing.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}
}

/// `#[cfg(test)]`, alone or with other conditions.
fn for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => {
            let condition = list.tokens.to_string().replace(' ', "");
            condition.split(['(', ')', ',']).any(|part| part == "test") && !condition.contains("not(test")
        }
        _ => attribute.path().is_ident("test"),
    })
}

/// An item's name, if others can use it by that, and its attributes.
fn named(item: &Item) -> (Option<String>, &[Attribute]) {
    match item {
        Item::Const(item) => (Some(item.ident.to_string()), &item.attrs),
        Item::Enum(item) => (Some(item.ident.to_string()), &item.attrs),
        Item::Fn(item) => (Some(item.sig.ident.to_string()), &item.attrs),
        Item::Static(item) => (Some(item.ident.to_string()), &item.attrs),
        Item::Struct(item) => (Some(item.ident.to_string()), &item.attrs),
        Item::Trait(item) => (Some(item.ident.to_string()), &item.attrs),
        Item::Type(item) => (Some(item.ident.to_string()), &item.attrs),
        Item::Union(item) => (Some(item.ident.to_string()), &item.attrs),
        Item::Macro(item) => (item.ident.as_ref().map(ToString::to_string), &item.attrs),
        Item::Impl(item) => (None, &item.attrs),
        Item::Mod(item) => (None, &item.attrs),
        Item::Use(item) => (None, &item.attrs),
        _ => (None, &[]),
    }
}
