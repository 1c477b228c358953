//! What is said of models and members that the document does not describe: where they belong.
//!
//! Made from names and uses alone, the same for server and client. Nothing here is a text of the document except for
//! names between backticks (`docs::code`).

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use indexmap::IndexMap;

use crate::emit::docs::{self, code};
use crate::ir::{Api, Field, Operation, ReplyPayload, TypeDef, TypeId, TypeKind, TypeRef};
use crate::names::{nouns, words};

/// Words that are written in capitals.
const ACRONYMS: &[&str] = &[
    "api", "cdb", "cis", "cpu", "cve", "cvss", "db", "dhcp", "dns", "eps", "gid", "http", "https", "id", "ip", "json",
    "jwt", "mac", "md5", "mtu", "os", "pid", "ram", "rbac", "sca", "sha1", "sha256", "ssl", "tcp", "tls", "tty", "udp",
    "uid", "url", "uuid", "xml",
];

/// What is said of each type, and what it is called in what is said of its members.
pub(crate) struct Sentences {
    types: Vec<Option<(String, Option<String>)>>,
    /// The texts of components.
    described: BTreeSet<String>,
}

/// Where a type is used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Body,
    Reply,
    Item,
    Failure,
}

impl Sentences {
    pub(crate) fn new(api: &Api) -> Self {
        let mut sentences = Self {
            types: vec![None; api.types.len()],
            described: api.types.iter().filter(|def| !is_inline(def)).map(|def| def.summary.clone()).collect(),
        };
        let mut open = VecDeque::new();
        sentences.operations(api, &mut open);
        sentences.parameters(api, &mut open);
        while let Some(id) = open.pop_front() {
            if let Some(def) = api.types.get(id.0) {
                sentences.inside(api, def, &mut open);
            }
        }
        sentences
    }

    /// The types of bodies and replies.
    fn operations(&mut self, api: &Api, open: &mut VecDeque<TypeId>) {
        let mut uses: IndexMap<TypeId, BTreeMap<Place, Vec<&Operation>>> = IndexMap::new();
        for operation in &api.operations {
            let mut note = |ty: &TypeRef, place: Place| {
                let place = match ty {
                    TypeRef::Array(_) | TypeRef::AffectedItems(_) | TypeRef::Map(_) if place == Place::Reply => {
                        Place::Item
                    }
                    _ => place,
                };
                if let Some(id) = named(ty) {
                    uses.entry(id).or_default().entry(place).or_default().push(operation);
                }
            };
            for content in operation.body.iter().flat_map(|body| &body.contents) {
                if let Some((ty, _)) = content.payload.value() {
                    note(ty, Place::Body);
                }
            }
            for content in operation.successes.iter().flat_map(|reply| &reply.contents) {
                if let ReplyPayload::Json(ty) = &content.payload {
                    note(ty, Place::Reply);
                }
            }
            for error in &operation.errors {
                if let Some(ty) = &error.ty {
                    note(ty, Place::Failure);
                }
            }
        }
        for (id, places) in uses {
            let (Some(def), Some((place, operations))) = (api.types.get(id.0), places.first_key_value()) else {
                continue;
            };
            let names = operation_names(operations);
            let noun = (*place == Place::Item).then(|| humanized(def.ident.as_str()));
            let sentence = match place {
                Place::Body => format!("The body of {names}."),
                Place::Reply => format!("The reply of {names}."),
                Place::Item => format!("One item of the reply of {names}."),
                Place::Failure => format!("The reply of {names} when the request fails."),
            };
            self.set(id, sentence, noun, open);
        }
    }

    fn parameters(&mut self, api: &Api, open: &mut VecDeque<TypeId>) {
        for parameter in &api.parameters {
            if let Some(id) = named(&parameter.ty) {
                // Parameters of one name differ in their values from operation to operation.
                let takes = |operation: &&Operation| {
                    let mut types = operation.parameters.iter().filter_map(|id| api.parameters.get(id.0));
                    types.any(|other| named(&other.ty) == Some(id))
                };
                let operations: Vec<&Operation> = api.operations.iter().filter(takes).collect();
                let name = code(&parameter.wire_name);
                let sentence = format!("A value of the parameter {name} of {}.", operation_names(&operations));
                self.set(id, sentence, None, open);
            }
        }
    }

    /// The types of what a type holds.
    fn inside(&mut self, api: &Api, def: &TypeDef, open: &mut VecDeque<TypeId>) {
        let own = code(def.ident.as_str());
        match &def.kind {
            TypeKind::Struct { fields, additional } => {
                for field in fields {
                    let Some(id) = named(&field.ty) else { continue };
                    let (name, words) = (code(&field.wire_name), humanized(&field.wire_name));
                    let texts = api.types.get(id.0).is_some_and(|ty| matches!(ty.kind, TypeKind::Enum(_)));
                    let one = || nouns::singular(&words).unwrap_or_else(|| words.clone());
                    let (sentence, noun) = match &field.ty {
                        TypeRef::Named(_) if texts => (format!("A value of {name} in {own}."), words),
                        TypeRef::Named(_) => (format!("The {name} of {own}."), words),
                        TypeRef::Map(_) => (format!("A value under {name} in {own}."), one()),
                        _ => (format!("One of {name} in {own}."), one()),
                    };
                    self.set(id, sentence, Some(noun), open);
                }
                if let Some(id) = additional.as_ref().and_then(named) {
                    self.set(id, format!("The value of a member of {own} that is not listed."), None, open);
                }
            }
            TypeKind::Union { variants, .. } => {
                for id in variants.iter().filter_map(|variant| named(&variant.ty)) {
                    self.set(id, format!("What {own} can be."), None, open);
                }
            }
            TypeKind::Alias(ty) => {
                if let Some(id) = named(ty) {
                    self.set(id, format!("One of {own}."), None, open);
                }
            }
            TypeKind::Enum(_) => {}
        }
    }

    fn set(&mut self, id: TypeId, sentence: String, noun: Option<String>, open: &mut VecDeque<TypeId>) {
        if let Some(slot @ None) = self.types.get_mut(id.0) {
            *slot = Some((sentence, noun));
            open.push_back(id);
        }
    }

    /// What is said of a type: what the document says, or where it belongs.
    pub(crate) fn ty(&self, id: TypeId, def: &TypeDef) -> Vec<String> {
        // A reply that extends the envelope has the envelope's text, which says nothing of this one.
        let own = !(self.described.contains(&def.summary) && is_inline(def));
        let lines = if own { docs::paragraphs(&docs::sentence(&def.summary)) } else { Vec::new() };
        if !lines.is_empty() {
            return lines;
        }
        let said = self.types.get(id.0).and_then(Option::as_ref);
        vec![said.map_or_else(|| "Nothing refers to it.".to_owned(), |(sentence, _)| sentence.clone())]
    }

    /// What is said of a member. The members of a type that stands for others too belong to each of them.
    pub(crate) fn member(&self, holder: TypeId, field: &Field, shared: bool) -> Vec<String> {
        let lines = docs::paragraphs(&docs::sentence(&field.summary));
        if lines.is_empty() { vec![self.by_name(holder, field, shared)] } else { lines }
    }

    fn by_name(&self, holder: TypeId, field: &Field, shared: bool) -> String {
        let said = self.types.get(holder.0).and_then(Option::as_ref);
        let holder = said.and_then(|(_, noun)| noun.as_deref()).filter(|_| !shared);
        let words = humanized(&field.wire_name);
        let of = holder.filter(|noun| *noun != words).map(|noun| format!(" of the {noun}")).unwrap_or_default();
        let called = match field.ident.as_str() == field.wire_name {
            true => String::new(),
            false => format!(" ({})", code(&field.wire_name)),
        };
        let text = if field.ty == TypeRef::Bool { whether(&words, holder) } else { None };
        let text = text.or_else(|| number(&words, &of)).unwrap_or_else(|| match words.as_str() {
            "" => format!("The member {}{of}", code(&field.wire_name)),
            words => format!("The {words}{of}"),
        });
        format!("{text}{called}.")
    }
}

/// It stands in an operation, not among the components.
fn is_inline(def: &TypeDef) -> bool {
    !def.at.as_str().starts_with("/components/")
}

/// The type that is named, also as an item or a value.
fn named(ty: &TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Named(id) => Some(*id),
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::AffectedItems(inner) => named(inner),
        _ => None,
    }
}

fn operation_names(operations: &[&Operation]) -> String {
    let name = |operation: &Operation| code(&format!("{} {}", operation.method.as_str(), operation.path));
    match operations {
        [] => "no operation".to_owned(),
        [one] => name(one),
        [one, other] => format!("{} and {}", name(one), name(other)),
        [first, rest @ ..] => format!("{} and {} other operations", name(first), rest.len()),
    }
}

/// The words of a name: `lastKeepAlive` is `last keep alive`, `AgentOs` is `agent OS`.
fn humanized(name: &str) -> String {
    let written = |word: String| {
        let one = word.strip_suffix('s').filter(|one| ACRONYMS.contains(one));
        match one {
            _ if ACRONYMS.contains(&word.as_str()) => word.to_uppercase(),
            Some(one) => format!("{}s", one.to_uppercase()),
            None => word,
        }
    };
    words::words(name).into_iter().map(written).collect::<Vec<_>>().join(" ")
}

/// Of a truth value: `enabled` of an agent is whether the agent is enabled.
fn whether(words: &str, holder: Option<&str>) -> Option<String> {
    let last = words.rsplit(' ').next()?;
    let participle = last.len() > 3 && ["ed", "able"].iter().any(|end| last.ends_with(end));
    match (holder, participle) {
        (Some(holder), true) => Some(format!("Whether the {holder} is {words}")),
        (_, true) => Some(format!("Whether it is {words}")),
        _ => Some(format!("Whether {words}{} holds", holder.map(|noun| format!(" of the {noun}")).unwrap_or_default())),
    }
}

/// Of a number or a flag that its name tells: `n_active_agents`, `count`, `is_hidden`.
fn number(words: &str, of: &str) -> Option<String> {
    match words.split_once(' ') {
        None if words == "count" => Some("How many there are".to_owned()),
        Some(("n" | "num", rest)) => Some(format!("The number of {rest}{of}")),
        Some(("total", rest)) => Some(format!("The total of {rest}{of}")),
        Some(("is", rest)) => Some(format!("Whether it is {rest}")),
        _ => words.strip_suffix(" count").map(|rest| format!("The number of {rest}{of}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Ident;

    fn said(ident: &str, wire_name: &str, ty: TypeRef, noun: Option<&str>) -> String {
        let sentences =
            Sentences { types: vec![Some((String::new(), noun.map(str::to_owned)))], described: BTreeSet::new() };
        let field = Field {
            ident: Ident(ident.to_owned()),
            wire_name: wire_name.to_owned(),
            ty,
            required: false,
            always: false,
            nullable: false,
            boxed: false,
            deprecated: false,
            allowed: Vec::new(),
            summary: String::new(),
        };
        sentences.by_name(TypeId(0), &field, false)
    }

    #[test]
    fn members_are_said_in_words() {
        let agent = Some("agent");
        for (ident, wire_name, ty, noun, expected) in [
            ("version", "version", TypeRef::String, agent, "The version of the agent."),
            (
                "last_keep_alive",
                "lastKeepAlive",
                TypeRef::String,
                agent,
                "The last keep alive of the agent (`lastKeepAlive`).",
            ),
            ("os", "os", TypeRef::Any, Some("OS"), "The OS."),
            ("ids", "ids", TypeRef::Any, agent, "The IDs of the agent."),
            ("enabled", "enabled", TypeRef::Bool, agent, "Whether the agent is enabled."),
            ("synced", "synced", TypeRef::Bool, None, "Whether it is synced."),
            ("force", "force", TypeRef::Bool, agent, "Whether force of the agent holds."),
            ("count", "count", TypeRef::Int, agent, "How many there are."),
            ("n_active_agents", "n_active_agents", TypeRef::Int, None, "The number of active agents."),
            ("evt_count", "evt_count", TypeRef::Float, None, "The number of evt."),
            ("is_hidden", "is_hidden", TypeRef::Int, agent, "Whether it is hidden."),
            ("hyphen", "-", TypeRef::Int, agent, "The member `-` of the agent (`-`)."),
        ] {
            assert_eq!(said(ident, wire_name, ty, noun), expected, "{wire_name}");
        }
    }
}
