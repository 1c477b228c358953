//! Names everything in one pass over what was gathered, before anything is lowered. The only maker of [`Ident`].
//!
//! Names are decided by rule; entries of `names.toml` come before all rules. The order of rights to a type's name is:
//! pinned, component schemas, the operations' own types, tags' traits, then inline schemas, those nearer to the root
//! first. Within one rank a clash is lost by all sides alike (see [`settle`]), so no outcome depends on an order.

mod calls;
mod home;
pub(crate) mod nouns;
mod operations;
mod pins;
mod reserved;
mod settle;
mod types;
mod verbs;
pub(crate) mod words;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::{
    diag::{Pointer, Sink},
    gather::{Gathered, shape::Key},
    ir::Ident,
};
pub(crate) use pins::{NO_SUCH_CONTEXT, Pins};
use settle::{Item, settle};

/// The names of everything.
pub(crate) struct Names {
    /// Of definitions.
    pub(crate) types: BTreeMap<Key, Ident>,
    /// Of the second types of definitions, in which every member can be missing.
    pub(crate) partials: BTreeMap<Key, Ident>,
    /// Of the members, texts or alternatives of a definition, in its order.
    pub(crate) parts: BTreeMap<Key, Vec<Ident>>,
    /// In the order of the gathered operations.
    pub(crate) operations: Vec<OperationNames>,
    /// Fields and statics of parameters.
    pub(crate) parameters: IndexMap<Pointer, ParameterNames>,
    /// In the order of the gathered tags.
    pub(crate) tags: Vec<TagNames>,
}

pub(crate) struct OperationNames {
    pub(crate) ident: Ident,
    pub(crate) pascal: Ident,
    pub(crate) request: Ident,
    /// The type of a client's requests, and the method of the tag that makes them.
    pub(crate) call: Ident,
    pub(crate) method: Ident,
    pub(crate) reply: Ident,
    pub(crate) body: Ident,
    /// Of the media types of the body.
    pub(crate) body_contents: Vec<Ident>,
    /// Of the gathered replies: the status, and its media types.
    pub(crate) replies: Vec<(Ident, Vec<Ident>)>,
}

pub(crate) struct ParameterNames {
    pub(crate) ident: Ident,
    pub(crate) constant: Ident,
    pub(crate) context: bool,
}

pub(crate) struct TagNames {
    pub(crate) module: Ident,
    pub(crate) trait_ident: Ident,
}

/// Names everything. `pins` are the names that somebody chose.
pub(crate) fn name(gathered: &Gathered<'_>, pins: &Pins, sink: &mut Sink) -> Names {
    pins.check_names(sink);
    let methods = operations::methods(gathered, pins);
    let types::Named { types, partials, mut operations, traits } = types::name(gathered, &methods, pins);
    let mut taken: BTreeSet<String> = reserved::TYPES.iter().map(|name| (*name).to_owned()).collect();
    taken.extend(traits.iter().cloned());
    taken.extend(operations.iter().flat_map(|names| [names.reply.0.clone(), names.body.0.clone()]));
    for (names, call) in operations.iter_mut().zip(calls::calls(gathered, &methods, pins, taken, sink)) {
        names.call = call.request;
        names.method = call.method;
    }
    let parts = types::parts(gathered, &types, pins);
    let parameters = operations::parameters(gathered, pins);
    pins.met_ids(&gathered.schemas.met_ids);
    let tags = operations::modules(gathered).into_iter().zip(traits);
    let tags = tags.map(|(module, trait_ident)| TagNames { module, trait_ident: Ident(trait_ident) }).collect();
    pins.check_unique(sink);
    pins.check_used(sink);
    Names { types, partials, parts, operations, parameters, tags }
}

/// Takes what is reserved out of the way by a trailing underscore.
fn unreserved(text: String, reserved: &[&str]) -> String {
    let taken = reserved::KEYWORDS.contains(&text.as_str()) || reserved.contains(&text.as_str());
    if taken { format!("{text}_") } else { text }
}

/// Names of fields, arguments or methods from texts of the wire, unique among each other.
///
/// A text that is an identifier already has the better right to it; the others spell out what tells them apart.
fn snake_names(texts: &[&str], reserved: &[&str]) -> Vec<Ident> {
    let items: Vec<Item> = texts.iter().map(|text| snake_item(text, reserved)).collect();
    settle(&items, "_", &mut BTreeSet::new()).into_iter().map(Ident).collect()
}

fn snake_item(text: &str, reserved: &[&str]) -> Item {
    let plain = words::snake(&words::words(text));
    let first = plain == *text;
    let candidates = vec![
        unreserved(plain, reserved),
        unreserved(words::snake(&words::spelled_words(text)), reserved),
        unreserved(words::snake(&case_words(text)), reserved),
    ];
    Item { candidates, first }
}

/// Names of variants from texts of the wire, unique among each other.
fn pascal_names(texts: &[&str], pinned: impl Fn(&str) -> Option<String>) -> Vec<Ident> {
    let mut taken: BTreeSet<String> = texts.iter().filter_map(|text| pinned(text)).collect();
    taken.extend(reserved::VARIANTS.iter().map(|name| (*name).to_owned()));
    let free: Vec<&str> = texts.iter().copied().filter(|text| pinned(text).is_none()).collect();
    let items: Vec<Item> = free.iter().map(|text| pascal_item(text)).collect();
    let mut names = settle(&items, "", &mut taken).into_iter();
    texts.iter().map(|text| Ident(pinned(text).or_else(|| names.next()).unwrap_or_default())).collect()
}

fn pascal_item(text: &str) -> Item {
    if text.is_empty() {
        return Item { candidates: vec!["Empty".to_owned(), "EmptyText".to_owned()], first: false };
    }
    let plain = words::pascal(&words::words(text));
    let identifier = text.chars().all(|next| next.is_ascii_lowercase() || next.is_ascii_digit() || next == '_');
    let signed = match text.strip_prefix('-').or_else(|| text.strip_prefix('+')) {
        // A sign says more than a separator does.
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_digit()) => {
            let sign = if text.starts_with('-') { "Minus" } else { "Plus" };
            Some(format!("{sign}{}", words::pascal(&words::words(rest)).trim_start_matches('N')))
        }
        _ => None,
    };
    let reserved = reserved::VARIANTS.contains(&plain.as_str());
    let candidates = vec![
        signed.unwrap_or_else(|| if reserved { format!("{plain}Value") } else { plain.clone() }),
        words::pascal(&words::spelled_words(text)),
        words::pascal(&case_words(text)),
        format!("{plain}Value"),
    ];
    Item { candidates, first: identifier }
}

/// For texts that differ in case alone.
fn case_words(text: &str) -> Vec<String> {
    let letters = || text.chars().filter(char::is_ascii_alphabetic);
    let case = match () {
        () if letters().all(|letter| letter.is_ascii_lowercase()) => "lower",
        () if letters().all(|letter| letter.is_ascii_uppercase()) => "upper",
        () => "mixed",
    };
    let mut words = words::spelled_words(text);
    words.push(case.to_owned());
    words
}
