//! Names of types and of what they are made of.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    OperationNames,
    home::{Home, Owner, Root, Step},
    operations::{self, Method},
    pascal_names,
    pins::Pins,
    reserved,
    settle::{Item, settle},
    snake_names, words,
};
use crate::{
    diag::Pointer,
    gather::{
        Gathered,
        schemas::{DefKind, Ty},
        shape::Key,
    },
    ir::Ident,
};

/// A component of this prefix is the inner part of a list envelope; the prefix says nothing about its items.
const ENVELOPE_PREFIX: &str = "AllItemsResponse";

/// Names longer than this leave out what stands between the root and the last steps.
const LONG: usize = 56;

/// Names all types, the operations' own among them, and the tags' traits.
pub(super) fn name(
    gathered: &Gathered<'_>,
    methods: &[Method],
    pins: &Pins,
) -> (BTreeMap<Key, Ident>, Vec<OperationNames>, Vec<String>) {
    let mut taken: BTreeSet<String> = reserved::TYPES.iter().map(|name| (*name).to_owned()).collect();
    let mut namer = Namer::new(gathered, methods);
    let mut ranks: BTreeMap<usize, Vec<&Key>> = BTreeMap::new();
    let mut components = Vec::new();
    for key in gathered.schemas.defs.keys() {
        let at = key.home();
        // What is merged from several places has its own; two types never share a pin.
        if let Some(name) = pins.ty(&at).filter(|name| taken.insert((*name).to_owned())) {
            namer.names.insert(key.clone(), name.to_owned());
            namer.by_home.insert(at, name.to_owned());
            continue;
        }
        let home = Home::of(&at);
        match home.root {
            Root::Schema(_) if home.steps.is_empty() => components.push(key),
            _ => ranks.entry(home.steps.len()).or_default().push(key),
        }
    }
    namer.rank(components, &mut taken);
    let operations = operations::types(gathered, methods, &mut taken);
    let traits = operations::traits(gathered, &mut taken);
    for (_, keys) in ranks {
        namer.rank(keys, &mut taken);
    }
    let types = namer.names.into_iter().map(|(key, name)| (key, Ident(name))).collect();
    (types, operations, traits)
}

struct Namer<'g, 'd> {
    gathered: &'g Gathered<'d>,
    methods: &'g [Method],
    operations: BTreeMap<&'g Pointer, usize>,
    names: BTreeMap<Key, String>,
    by_home: BTreeMap<Pointer, String>,
}

impl<'g, 'd> Namer<'g, 'd> {
    fn new(gathered: &'g Gathered<'d>, methods: &'g [Method]) -> Self {
        let operations = gathered.operations.iter().enumerate();
        let operations = operations.map(|(index, operation)| (&operation.place.at, index)).collect();
        Self { gathered, methods, operations, names: BTreeMap::new(), by_home: BTreeMap::new() }
    }

    /// Names the types of one rank.
    fn rank(&mut self, mut keys: Vec<&Key>, taken: &mut BTreeSet<String>) {
        keys.sort();
        let items: Vec<Item> = keys.iter().map(|key| self.item(key)).collect();
        for (key, name) in keys.into_iter().zip(settle(&items, "", taken)) {
            self.by_home.insert(key.home(), name.clone());
            self.names.insert(key.clone(), name);
        }
    }

    fn item(&self, key: &Key) -> Item {
        let home = Home::of(&key.home());
        let natural = self.natural(&home, home.steps.len());
        let kind = self.gathered.schemas.defs.get(key).map(|def| &def.kind);
        let word = match kind {
            Some(DefKind::Struct { .. }) => "Object",
            Some(DefKind::Enum(_)) => "Value",
            Some(DefKind::Union { .. }) => "Choice",
            _ => "List",
        };
        let mut candidates = self.short(&home, &natural);
        candidates.push(natural.clone());
        match (&home.root, home.steps.last()) {
            (Root::Schema(name), None) => {
                // `AgentID` beside `AgentId`: both can stand.
                if name.starts_with(|first: char| first.is_ascii_uppercase())
                    && name.chars().all(|next| next.is_ascii_alphanumeric())
                {
                    candidates.push(name.clone());
                }
                candidates.push(format!("{natural}Model"));
                candidates.push(words::pascal(&words::spelled_words(name)));
            }
            (_, Some((Step::Alternative, _))) => {
                candidates = vec![format!("{natural}{word}")];
                if let Some(DefKind::Struct { fields, .. }) = kind
                    && let Some(field) = fields.iter().find(|field| field.required).or_else(|| fields.first())
                {
                    candidates.push(format!("{natural}With{}", words::pascal(&words::words(field.wire_name))));
                }
            }
            (Root::Parameter(_), _) => candidates.push(format!("{natural}Parameter")),
            _ => {}
        }
        candidates.push(format!("{natural}{word}"));
        Item { candidates, first: false }
    }

    /// For a long name: the root's name and the last steps, as few as tell the type apart.
    fn short(&self, home: &Home, natural: &str) -> Vec<String> {
        if natural.len() <= LONG {
            return Vec::new();
        }
        let root = self.natural(home, 0);
        let words: Vec<String> = home.steps.iter().map(|(step, _)| step_word(step)).collect();
        (1..words.len())
            .map(|count| format!("{root}{}", words.iter().skip(words.len() - count).cloned().collect::<String>()))
            .collect()
    }

    /// The name that a place suggests: that of what holds it, and the steps from there.
    fn natural(&self, home: &Home, count: usize) -> String {
        let steps = home.steps.get(..count).unwrap_or_default();
        if count < home.steps.len() {
            let at = steps.last().map(|(_, at)| at);
            if let Some(name) = at.and_then(|at| self.by_home.get(at)) {
                return name.clone();
            }
        }
        match steps {
            [] => self.root(&home.root, count < home.steps.len()),
            [before @ .., (Step::Field(list), _), (Step::Item, _)] if list == "affected_items" => {
                let data = matches!(before, [.., (Step::Field(name), _)] if name == "data");
                let owner = self.natural(home, before.len() - usize::from(data));
                let item = owner.strip_prefix(ENVELOPE_PREFIX).filter(|rest| !rest.is_empty()).unwrap_or(&owner);
                let item = if data { item.strip_suffix("Response").unwrap_or(item) } else { item };
                format!("{item}Item")
            }
            [before @ .., (step, _)] => {
                let owner = self.natural(home, before.len());
                format!("{owner}{}", step_word(step))
            }
        }
    }

    /// The name of a root; of a component schema with a definition, the one it was given.
    fn root(&self, root: &Root, inside: bool) -> String {
        let method = |at: &Pointer| {
            let index = self.operations.get(at);
            index.and_then(|index| self.methods.get(*index)).map_or("Operation", |method| method.pascal.as_str())
        };
        match root {
            Root::Schema(name) => {
                let at = Pointer::root().key("components").key("schemas").key(name);
                let given = self.by_home.get(&at).filter(|_| inside);
                given.cloned().unwrap_or_else(|| pascal(name))
            }
            Root::Parameter(at) => {
                let component = at.as_str().strip_prefix("/components/parameters/");
                let parameter = self.gathered.parameters.get(at);
                match (component, parameter.map(|parameter| parameter.operations.as_slice())) {
                    (Some(_), _) => {
                        let name = at.segments().last().unwrap_or_default();
                        let name = pascal(&name);
                        let short = name.strip_suffix("Parameter").or_else(|| name.strip_suffix("Param"));
                        short.filter(|short| !short.is_empty()).unwrap_or(&name).to_owned()
                    }
                    (None, Some([only])) => {
                        let owner = self.methods.get(*only).map_or("", |method| method.pascal.as_str());
                        format!("{owner}{}", pascal(parameter.map_or("", |parameter| parameter.name)))
                    }
                    (None, _) => pascal(parameter.map_or("", |parameter| parameter.name)),
                }
            }
            Root::Body(Owner::Component(name)) => {
                let name = pascal(name);
                if name.ends_with("Body") { name } else { format!("{name}Body") }
            }
            Root::Body(Owner::Operation(at)) => format!("{}Body", method(at)),
            Root::Response(Owner::Component(name), _) => {
                let name = pascal(name);
                if name.ends_with("Response") || name.ends_with("Error") { name } else { format!("{name}Response") }
            }
            Root::Response(Owner::Operation(at), status) => {
                let success = |status: &str| status.starts_with('2');
                let index = self.operations.get(at).and_then(|index| self.gathered.operations.get(*index));
                let successes =
                    index.map_or(1, |operation| operation.replies.iter().filter(|reply| reply.success).count());
                match success(status) {
                    true if successes < 2 => format!("{}Response", method(at)),
                    true => format!("{}{}Response", method(at), operations::status_word(status)),
                    false => format!("{}{}", method(at), operations::status_word(status)),
                }
            }
            Root::Other(name) => pascal(name),
        }
    }
}

/// What a step adds to a name.
fn step_word(step: &Step) -> String {
    match step {
        Step::Field(name) => pascal(name),
        Step::Item => "Item".to_owned(),
        Step::Value => "Value".to_owned(),
        Step::Alternative => String::new(),
    }
}

/// A text in Pascal case; its symbols spelled out if it has nothing else.
fn pascal(text: &str) -> String {
    let plain = words::pascal(&words::words(text));
    if plain.is_empty() { words::pascal(&words::spelled_words(text)) } else { plain }
}

/// Names the members, texts or alternatives of every definition.
pub(super) fn parts(gathered: &Gathered<'_>, types: &BTreeMap<Key, Ident>, pins: &Pins) -> BTreeMap<Key, Vec<Ident>> {
    let defs = &gathered.schemas.defs;
    let named = defs.iter().map(|(key, def)| {
        let idents = match &def.kind {
            DefKind::Struct { fields, additional } => {
                let texts: Vec<&str> = fields.iter().map(|field| field.wire_name).collect();
                snake_names(&texts, if additional.is_some() { reserved::ADDITIONAL } else { &[] })
            }
            DefKind::Enum(texts) => {
                let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
                let pinned =
                    |text: &str| key.0.iter().find_map(|pointer| pins.variant(pointer, text)).map(str::to_owned);
                pascal_names(&texts, pinned)
            }
            DefKind::Union { alternatives, .. } => {
                let own = types.get(key).map_or("", Ident::as_str);
                let items: Vec<Item> = alternatives.iter().map(|one| alternative(&one.ty, own, types)).collect();
                let mut taken = reserved::VARIANTS.iter().map(|name| (*name).to_owned()).collect();
                settle(&items, "", &mut taken).into_iter().map(Ident).collect()
            }
            DefKind::Alias(_) | DefKind::Open => Vec::new(),
        };
        (key.clone(), idents)
    });
    named.collect()
}

fn alternative(ty: &Ty, own: &str, types: &BTreeMap<Key, Ident>) -> Item {
    let candidates = match ty {
        Ty::Bool => vec!["Boolean".to_owned()],
        Ty::Int => vec!["Integer".to_owned()],
        Ty::Float => vec!["Number".to_owned()],
        Ty::String => vec!["Text".to_owned()],
        Ty::Any => vec!["Any".to_owned()],
        Ty::Named(key) => {
            let name = types.get(key).map_or("", Ident::as_str);
            let short =
                name.strip_prefix(own).filter(|rest| rest.starts_with(|first: char| first.is_ascii_uppercase()));
            short.into_iter().chain([name]).map(str::to_owned).collect()
        }
        Ty::Array(inner) | Ty::AffectedItems(inner) => {
            let inner = alternative(inner, own, types);
            let long = inner.candidates.iter().map(|name| format!("{name}List"));
            std::iter::once("List".to_owned()).chain(long).collect()
        }
        Ty::Map(inner) => {
            let inner = alternative(inner, own, types);
            let long = inner.candidates.iter().map(|name| format!("{name}Map"));
            let word = if inner.candidates.first().is_some_and(|name| name == "Any") { "Object" } else { "Map" };
            std::iter::once(word.to_owned()).chain(long).collect()
        }
    };
    Item { candidates, first: false }
}
