//! Names of types and of what they are made of.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    OperationNames,
    home::{Home, Owner, Root, Step},
    nouns::{self, Purpose},
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
        schemas::{DefKind, Member, Ty},
        shape::Key,
    },
    ir::Ident,
};

/// A component of this prefix is the inner part of a list envelope; the prefix says nothing about its items.
const ENVELOPE_PREFIX: &str = "AllItemsResponse";

/// Names longer than this leave out what stands between the root and the last steps.
const LONG: usize = 56;

/// Names all types, the operations' own among them, and the tags' traits.
pub(super) fn name(gathered: &Gathered<'_>, methods: &[Method], pins: &Pins) -> Named {
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
    let types: BTreeMap<_, _> = namer.names.into_iter().map(|(key, name)| (key, Ident(name))).collect();
    let mut partials = BTreeMap::new();
    for key in &gathered.partial {
        let mut name = format!("{}Partial", types.get(key).map_or("", Ident::as_str));
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        partials.insert(key.clone(), Ident(name));
    }
    Named { types, partials, operations, traits }
}

/// The names of types, and of what shares their names' space.
pub(super) struct Named {
    pub(super) types: BTreeMap<Key, Ident>,
    pub(super) partials: BTreeMap<Key, Ident>,
    pub(super) operations: Vec<OperationNames>,
    pub(super) traits: Vec<String>,
}

struct Namer<'g, 'd> {
    gathered: &'g Gathered<'d>,
    methods: &'g [Method],
    operations: BTreeMap<&'g Pointer, usize>,
    names: BTreeMap<Key, String>,
    by_home: BTreeMap<Pointer, String>,
    /// Definitions that are items of a list somewhere.
    items: BTreeSet<&'g Key>,
    /// Definitions that are the whole body of operations, and of which.
    bodies: BTreeMap<&'g Key, BTreeSet<usize>>,
}

impl<'g, 'd> Namer<'g, 'd> {
    fn new(gathered: &'g Gathered<'d>, methods: &'g [Method]) -> Self {
        let operations = gathered.operations.iter().enumerate();
        let operations = operations.map(|(index, operation)| (&operation.place.at, index)).collect();
        let mut namer = Self {
            gathered,
            methods,
            operations,
            names: BTreeMap::new(),
            by_home: BTreeMap::new(),
            items: BTreeSet::new(),
            bodies: BTreeMap::new(),
        };
        namer.look_at_uses();
        namer
    }

    /// Finds which definitions are items of lists and bodies of operations.
    fn look_at_uses(&mut self) {
        let gathered = self.gathered;
        let mut types: Vec<&'g Ty> = gathered.parameters.values().map(|parameter| &parameter.ty).collect();
        for (index, operation) in gathered.operations.iter().enumerate() {
            for content in operation.body.iter().flat_map(|body| &body.contents) {
                if let Ty::Named(key) = &content.ty {
                    self.bodies.entry(key).or_default().insert(index);
                }
                types.push(&content.ty);
            }
            types.extend(operation.replies.iter().flat_map(|reply| &reply.contents).map(|content| &content.ty));
        }
        for def in gathered.schemas.defs.values() {
            match &def.kind {
                DefKind::Struct { fields, additional } => {
                    types.extend(fields.iter().map(|field| &field.ty).chain(additional));
                }
                DefKind::Union { alternatives, .. } => types.extend(alternatives.iter().map(|one| &one.ty)),
                DefKind::Alias(ty) => types.push(ty),
                DefKind::Enum(_) | DefKind::Open => {}
            }
        }
        while let Some(ty) = types.pop() {
            match ty {
                Ty::Array(inner) | Ty::AffectedItems(inner) => {
                    if let Ty::Named(key) = inner.as_ref() {
                        self.items.insert(key);
                    }
                    types.push(inner);
                }
                Ty::Map(inner) => types.push(inner),
                _ => {}
            }
        }
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
        let mut first = false;
        match (&home.root, home.steps.as_slice()) {
            (Root::Schema(name), []) => {
                first = self.component(key, &natural, kind, &mut candidates);
                // `AgentID` beside `AgentId`: both can stand.
                if name.starts_with(|first: char| first.is_ascii_uppercase())
                    && name.chars().all(|next| next.is_ascii_alphanumeric())
                {
                    candidates.push(name.clone());
                }
                candidates.push(format!("{natural}Model"));
                candidates.push(words::pascal(&words::spelled_words(name)));
            }
            (_, [.., (Step::Alternative, _)]) => candidates = self.alternative(&natural, word, kind),
            (_, [before @ .., (Step::Field(name), _)]) => {
                first = true;
                // `SyscollectorOs` has a member `os`.
                let (owner, own) = (self.natural(&home, before.len()), pascal(name));
                if !own.is_empty() && owner.ends_with(&own) {
                    let word = if matches!(kind, Some(DefKind::Struct { .. })) { "Details" } else { word };
                    candidates.insert(0, format!("{owner}{word}"));
                }
                candidates.push(natural.clone());
            }
            // The plain name is that of the enum over the media types, if there is one.
            (Root::Response(..) | Root::Body(_), []) => {
                let form = key.home().segments().any(|segment| segment == "application/x-www-form-urlencoded");
                candidates.extend([natural.clone(), format!("{natural}{}", if form { "Form" } else { "Json" })]);
            }
            (Root::Parameter(_), _) => candidates.extend([natural.clone(), format!("{natural}Parameter")]),
            (_, [before @ .., (Step::Item | Step::Value, _)]) => {
                candidates.push(natural.clone());
                let owner = self.natural(&home, before.len());
                candidates
                    .push(format!("{owner}{}", home.steps.last().map(|(step, _)| step_word(step)).unwrap_or_default()));
            }
            _ => candidates.push(natural.clone()),
        }
        candidates.push(format!("{natural}{word}"));
        Item { candidates, first }
    }

    /// Adds the names of a component schema; whether it has the better right to the first.
    ///
    /// A schema that is named after its use is called like an inline schema in its place. What is an item of lists is
    /// one of what its name says.
    fn component(&self, key: &Key, natural: &str, kind: Option<&DefKind<'_>>, candidates: &mut Vec<String>) -> bool {
        let structure = matches!(kind, Some(DefKind::Struct { .. } | DefKind::Union { .. }));
        let one = |noun: &str, sure: bool| {
            let plural = structure && (sure || self.items.contains(key));
            plural.then(|| nouns::singular(noun)).flatten().unwrap_or_else(|| noun.to_owned())
        };
        let body = self.bodies.get(key);
        let Some((noun, purpose)) = nouns::purpose(natural) else {
            candidates.extend([one(natural, false), natural.to_owned()]);
            return true;
        };
        if let Some(method) = body
            .filter(|operations| operations.len() == 1)
            .and_then(|operations| self.methods.get(*operations.first()?))
        {
            candidates.push(format!("{}Body", method.pascal));
        }
        match purpose {
            Purpose::Body => candidates.push(natural.to_owned()),
            Purpose::Request if body.is_some() => candidates.push(format!("{}Body", one(noun, true))),
            Purpose::Request => candidates.extend([one(noun, true), format!("{noun}Input")]),
            Purpose::Response => candidates.extend([one(noun, true), format!("{noun}Reply")]),
        }
        false
    }

    /// Names for an alternative of a union: what tells it from the others, which its place does not say.
    fn alternative(&self, natural: &str, word: &str, kind: Option<&DefKind<'_>>) -> Vec<String> {
        let mut names = vec![format!("{natural}{word}")];
        match kind {
            Some(DefKind::Struct { fields, .. }) => {
                let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required);
                let all = || required.iter().chain(&optional);
                let few = all().filter_map(|field| Some((field, self.values(field)?)));
                names.extend(few.map(|(field, values)| {
                    let said = [words::words(field.wire_name), values].concat();
                    format!("{natural}With{}", words::pascal(&said))
                }));
                names.extend(all().map(|field| format!("{natural}With{}", pascal(field.wire_name))));
                let kinds = all().map(|field| format!("{}{}", kind_word(&field.ty), pascal(field.wire_name)));
                names.extend(kinds.map(|kind| format!("{natural}With{kind}")));
            }
            Some(DefKind::Enum(texts)) => {
                let texts: Vec<_> = texts.iter().map(|text| pascal(text)).filter(|text| !text.is_empty()).collect();
                if let Some(first) = texts.first() {
                    let several = if texts.len() > 3 { format!("{first}OrOthers") } else { texts.join("Or") };
                    names.push(format!("{natural}{several}"));
                }
            }
            _ => {}
        }
        names
    }

    /// The words of the few values that a member can have.
    fn values(&self, field: &Member<'_>) -> Option<Vec<String>> {
        let texts = match &field.ty {
            Ty::Named(key) => match &self.gathered.schemas.defs.get(key)?.kind {
                DefKind::Enum(texts) => texts,
                _ => return None,
            },
            _ => &field.allowed,
        };
        let words: Vec<Vec<String>> = texts.iter().map(|text| words::words(text)).collect();
        (1..=3).contains(&words.len()).then(|| words.join(&"or".to_owned()))
    }

    /// For a long name: the root's name and the last steps, as few as tell the type apart.
    fn short(&self, home: &Home, natural: &str) -> Vec<String> {
        if natural.len() <= LONG {
            return Vec::new();
        }
        let root = self.natural(home, 0);
        let words = step_words(&home.steps);
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
                let item = if data { item.strip_suffix("Reply").unwrap_or(item) } else { item };
                nouns::singular(item).unwrap_or_else(|| item.to_owned())
            }
            [before @ .., (step @ (Step::Item | Step::Value), _)] => {
                let owner = self.natural(home, before.len());
                let named = match before {
                    [] => matches!(home.root, Root::Schema(_) | Root::Other(_)),
                    [.., (_, at)] => self.by_home.contains_key(at),
                };
                let reply = matches!((before, &home.root), ([], Root::Response(..)));
                let owner = owner.strip_suffix("Reply").filter(|_| reply).unwrap_or(&owner);
                match nouns::singular(owner) {
                    Some(one) => one,
                    // A list without a name leaves its own to its items.
                    None if named => format!("{owner}{}", step_word(step)),
                    None => owner.to_owned(),
                }
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
                if let Some(given) = self.by_home.get(&at).filter(|_| inside) {
                    return given.clone();
                }
                let name = pascal(name);
                let noun = nouns::purpose(&name).filter(|(_, purpose)| inside && *purpose == Purpose::Response);
                noun.map_or(name.as_str(), |(noun, _)| noun).to_owned()
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
                let noun = name.strip_suffix("Response").filter(|noun| !noun.is_empty()).unwrap_or(&name);
                if noun.ends_with("Error") { noun.to_owned() } else { format!("{noun}Reply") }
            }
            Root::Response(Owner::Operation(at), status) => {
                let success = |status: &str| status.starts_with('2');
                let index = self.operations.get(at).and_then(|index| self.gathered.operations.get(*index));
                let successes =
                    index.map_or(1, |operation| operation.replies.iter().filter(|reply| reply.success).count());
                match success(status) {
                    true if successes < 2 => format!("{}Reply", answered(method(at))),
                    true => format!("{}{}Reply", answered(method(at)), operations::status_word(status)),
                    false => format!("{}{}", method(at), operations::status_word(status)),
                }
            }
            Root::Other(name) => pascal(name),
        }
    }
}

/// A word for the kind of a member.
fn kind_word(ty: &Ty) -> String {
    let word = match ty {
        Ty::Bool => "Boolean",
        Ty::Int => "Integer",
        Ty::Float => "Number",
        Ty::String => "Text",
        Ty::Any => "Any",
        Ty::Named(_) => "Object",
        Ty::Array(inner) | Ty::AffectedItems(inner) => return format!("{}List", kind_word(inner)),
        Ty::Map(inner) => return format!("{}Map", kind_word(inner)),
        Ty::Id(_, plain) => return kind_word(plain),
    };
    word.to_owned()
}

/// What a method answers: `GetApiInfo` answers with `ApiInfo`.
fn answered(method: &str) -> &str {
    method
        .strip_prefix("Get")
        .filter(|noun| noun.starts_with(|first: char| first.is_ascii_uppercase()))
        .unwrap_or(method)
}

/// What each of several steps adds to a name: an item of `alerts` is an alert.
fn step_words(steps: &[(Step, Pointer)]) -> Vec<String> {
    let mut words: Vec<String> = Vec::with_capacity(steps.len());
    for (step, _) in steps {
        match words.last_mut() {
            Some(last) if matches!(step, Step::Item | Step::Value) => {
                *last = nouns::singular(last).unwrap_or_else(|| last.clone());
                words.push(String::new());
            }
            _ => words.push(step_word(step)),
        }
    }
    words
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
        Ty::Id(_, plain) => return alternative(plain, own, types),
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
