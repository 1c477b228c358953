//! Schemas seen through references and `allOf`: which schema a use means, and everything that holds for its values.
//!
//! Read from the tree and not from `openapiv3`, whose schema model drops the siblings of a `$ref`, turns
//! `minimum: 0` of a number into `0.0` (error replies print the schema) and splits one schema over eight kinds.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use indexmap::{IndexMap, IndexSet};

use super::{
    depth::{MAX_DEPTH, too_deep},
    view::{self, Place},
};
use crate::{
    diag::{Pointer, Sink},
    source::{Document, Node, Value},
};

/// Keywords that say nothing about the shape of a value: a `$ref` or a one-element `allOf` beside nothing but these is
/// the schema that it names.
const ANNOTATIONS: &[&str] = &[
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];

/// A use of a schema: every one of the places must hold. More than one only where branches of an `allOf` describe the
/// same member.
#[derive(Clone, Debug)]
pub(crate) struct Use<'d>(pub(crate) Vec<Place<'d>>);

/// What a schema is told apart by: the places that it consists of, after references.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key(pub(crate) Vec<Pointer>);

impl Key {
    /// The most specific of the places: the one that is not in a component, or the last.
    pub(crate) fn home(&self) -> Pointer {
        let own = self.0.iter().rev().find(|pointer| !pointer.as_str().starts_with("/components/"));
        own.or(self.0.last()).cloned().unwrap_or_default()
    }
}

/// A use with its references followed.
#[derive(Clone, Debug)]
pub(crate) struct Resolved<'d> {
    pub(crate) places: Use<'d>,
    pub(crate) key: Key,
    /// The use or what it refers to allows `null`.
    pub(crate) nullable: bool,
    /// The nearest description.
    pub(crate) description: Option<&'d str>,
    pub(crate) deprecated: bool,
    /// Only in replies.
    pub(crate) read_only: bool,
    /// Only in requests.
    pub(crate) write_only: bool,
    pub(crate) default: Option<&'d Node>,
}

/// `oneOf` or `anyOf`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    One,
    Any,
}

/// What an object schema says about members that it does not list.
#[derive(Clone, Debug, Default)]
pub(crate) enum Rest<'d> {
    #[default]
    Unsaid,
    Forbidden,
    Allowed,
    Schema(Use<'d>),
}

/// Everything that holds for the values of a schema, `allOf` merged.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape<'d> {
    pub(crate) type_name: Option<&'d str>,
    pub(crate) properties: IndexMap<&'d str, Use<'d>>,
    pub(crate) required: IndexSet<&'d str>,
    pub(crate) rest: Rest<'d>,
    pub(crate) items: Option<Use<'d>>,
    pub(crate) alternatives: Option<(Choice, Vec<Use<'d>>)>,
    /// Lists of alternatives beside the first one: a value is one of each list.
    pub(crate) further: Vec<(Choice, Vec<Use<'d>>)>,
    pub(crate) enumeration: Option<Vec<&'d Node>>,
    pub(crate) nullable: bool,
    /// The other keywords, such as `format` and `minimum`, by name. Of bounds that several branches of an `allOf` give,
    /// the tightest.
    pub(crate) keywords: IndexMap<&'d str, &'d Node>,
    /// Keywords of which only one can stand in `keywords`, and that hold besides: second patterns and the like.
    pub(crate) also: Vec<(&'d str, &'d Node)>,
    pub(crate) description: Option<&'d str>,
    pub(crate) default: Option<&'d Node>,
}

impl<'d> Shape<'d> {
    /// The text of a keyword.
    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.keywords.get(key).and_then(|node| node.as_str())
    }

    /// Whether a boolean keyword is `true`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.keywords.get(key).is_some_and(|node| matches!(node.value, Value::Bool(true)))
    }

    /// The number of a keyword.
    pub(crate) fn number(&self, key: &str) -> Option<&'d serde_json::Number> {
        match self.keywords.get(key).map(|node| &node.value) {
            Some(Value::Number(number)) => Some(number),
            _ => None,
        }
    }
}

/// Follows references and merges.
pub(crate) struct Resolver<'d> {
    document: &'d Document,
    /// Patterns that were met, and whether the server's regular expressions have them.
    patterns: RefCell<BTreeMap<String, bool>>,
}

impl<'d> Resolver<'d> {
    pub(crate) fn new(document: &'d Document) -> Self {
        Self { document, patterns: RefCell::default() }
    }

    /// Whether texts can be checked against a pattern. The check of the document reports those of which they cannot.
    pub(crate) fn is_usable(&self, pattern: &str) -> bool {
        let mut patterns = self.patterns.borrow_mut();
        if let Some(known) = patterns.get(pattern) {
            return *known;
        }
        let usable = regex::Regex::new(pattern).is_ok();
        patterns.insert(pattern.to_owned(), usable);
        usable
    }

    /// The place that a reference names.
    pub(crate) fn target(&self, from: &Place<'d>, sink: &mut Sink) -> Option<Place<'d>> {
        let target = from.reference().and_then(|at| self.place(at));
        if target.is_none() {
            sink.error(
                "dangling-reference",
                &from.at,
                format!("the reference `{}` leads nowhere", from.text("$ref").unwrap_or_default()),
                "write a pointer to something in this document, such as `#/components/schemas/NAME`",
            );
        }
        target
    }

    /// What stands at a pointer.
    pub(crate) fn place(&self, at: Pointer) -> Option<Place<'d>> {
        self.document.node(&at).map(|node| Place { at, node })
    }

    /// Follows `$ref` as long as the place is nothing else: for parameters, bodies and responses.
    pub(crate) fn follow(&self, mut place: Place<'d>, sink: &mut Sink) -> Option<Place<'d>> {
        let mut seen = BTreeSet::new();
        while place.node.get("$ref").is_some() {
            if !seen.insert(place.at.clone()) {
                circular(&place.at, sink);
                return None;
            }
            place = self.target(&place, sink)?;
        }
        Some(place)
    }

    /// The schema that a use means.
    pub(crate) fn resolve(&self, used: &Use<'d>, sink: &mut Sink) -> Resolved<'d> {
        let mut places: Vec<Place<'d>> = Vec::new();
        let mut nullable = !used.0.is_empty();
        let (mut description, mut deprecated, mut default) = (None, false, None);
        let (mut read_only, mut write_only) = (false, false);
        for place in &used.0 {
            let mut annotations = Annotations::default();
            let found = self.descend(place.clone(), &mut annotations, sink);
            nullable &= annotations.nullable;
            deprecated |= annotations.deprecated;
            read_only |= annotations.read_only;
            write_only |= annotations.write_only;
            description = description.or(annotations.description);
            default = default.or(annotations.default);
            if !places.iter().any(|known| known.at == found.at) {
                places.push(found);
            }
        }
        let key = Key(places.iter().map(|place| place.at.clone()).collect());
        Resolved { places: Use(places), key, nullable, description, deprecated, read_only, write_only, default }
    }

    /// Goes through places that only stand for another.
    fn descend(&self, mut place: Place<'d>, annotations: &mut Annotations<'d>, sink: &mut Sink) -> Place<'d> {
        let mut seen = BTreeSet::new();
        loop {
            annotations.take(&place);
            let inner = match only_keyword(place.node) {
                Some("$ref") => self.target(&place, sink),
                Some(keyword @ ("allOf" | "oneOf" | "anyOf")) => place.get(keyword).and_then(|branches| {
                    let mut branches = branches.elements();
                    branches.next().filter(|_| branches.next().is_none())
                }),
                _ => None,
            };
            match inner {
                Some(inner) if seen.insert(inner.at.clone()) => place = inner,
                Some(inner) => {
                    circular(&inner.at, sink);
                    return place;
                }
                None => return place,
            }
        }
    }

    /// Everything that holds for the values of a use.
    pub(crate) fn shape(&self, used: &Use<'d>, sink: &mut Sink) -> Shape<'d> {
        let mut shape = Shape::default();
        let mut nullable = !used.0.is_empty();
        for place in &used.0 {
            nullable &= self.absorb(place, &mut shape, &mut Seen::default(), sink);
        }
        shape.nullable = nullable;
        shape
    }

    /// Adds what one place says; tells whether it allows `null`.
    fn absorb(&self, place: &Place<'d>, shape: &mut Shape<'d>, seen: &mut Seen, sink: &mut Sink) -> bool {
        if let Some(nullable) = seen.done.get(&place.at) {
            return *nullable;
        }
        if seen.open.contains(&place.at) {
            circular(&place.at, sink);
            return false;
        }
        if seen.open.len() >= MAX_DEPTH {
            too_deep(&place.at, sink);
            return false;
        }
        seen.open.push(place.at.clone());
        // What a schema says itself goes before what its parts say, wherever it stands among them.
        shape.description = shape.description.or(place.text("description"));
        shape.default = shape.default.or(place.node.get("default"));
        let mut nullable = place.flag("nullable");
        for (keyword, inner) in place.members() {
            match keyword {
                "$ref" => {
                    if let Some(target) = self.target(place, sink) {
                        nullable |= self.absorb(&target, shape, seen, sink);
                    }
                }
                "allOf" => {
                    let mut all = true;
                    for branch in inner.elements() {
                        all &= self.absorb(&branch, shape, seen, sink);
                    }
                    nullable |= all && !view::elements(inner.node).is_empty();
                }
                "oneOf" | "anyOf" => {
                    let uses: Vec<Use<'d>> = inner.elements().map(|branch| Use(vec![branch])).collect();
                    let choice = if keyword == "oneOf" { Choice::One } else { Choice::Any };
                    if shape.alternatives.is_none() && !uses.is_empty() {
                        shape.alternatives = Some((choice, uses));
                    } else if !uses.is_empty() {
                        sink.warning(
                            "merged-alternatives",
                            &inner.at,
                            "a value that is one of several lists of alternatives at once is generated as any value, \
                             or as an object with the members of all",
                            "describe the value with one `oneOf` or `anyOf`",
                        );
                        shape.further.push((choice, uses));
                    }
                }
                "type" => absorb_type(&inner, shape, sink),
                "properties" => {
                    for (name, property) in inner.members() {
                        shape.properties.entry(name).or_insert_with(|| Use(Vec::new())).0.push(property);
                    }
                }
                "required" => {
                    shape.required.extend(view::elements(inner.node).iter().filter_map(Node::as_str));
                }
                "additionalProperties" => absorb_rest(inner, shape),
                "items" => shape.items.get_or_insert_with(|| Use(Vec::new())).0.push(inner),
                "enum" => absorb_enumeration(&inner, shape, sink),
                "description" | "default" | "nullable" | "example" | "examples" | "title" | "externalDocs" | "xml" => {}
                _ => absorb_keyword(keyword, inner.node, shape),
            }
        }
        absorb_bounds(place.node, shape);
        seen.open.pop();
        seen.done.insert(place.at.clone(), nullable);
        nullable
    }
}

/// Places on the way of a merge.
#[derive(Default)]
struct Seen {
    /// From the outermost in.
    open: Vec<Pointer>,
    /// Finished, and whether they allow `null`: a branch met again says nothing new.
    done: BTreeMap<Pointer, bool>,
}

#[derive(Default)]
struct Annotations<'d> {
    nullable: bool,
    deprecated: bool,
    read_only: bool,
    write_only: bool,
    description: Option<&'d str>,
    default: Option<&'d Node>,
}

impl<'d> Annotations<'d> {
    fn take(&mut self, place: &Place<'d>) {
        self.nullable |= place.flag("nullable");
        self.deprecated |= place.flag("deprecated");
        self.read_only |= place.flag("readOnly");
        self.write_only |= place.flag("writeOnly");
        self.description = self.description.or(place.text("description"));
        self.default = self.default.or(place.node.get("default"));
    }
}

/// The only keyword of a schema that is no annotation.
fn only_keyword(node: &Node) -> Option<&str> {
    let mut keywords = view::members(node)
        .map(|(keyword, _)| keyword)
        .filter(|keyword| !ANNOTATIONS.contains(keyword) && !keyword.starts_with("x-"));
    keywords.next().filter(|_| keywords.next().is_none())
}

fn absorb_type<'d>(inner: &Place<'d>, shape: &mut Shape<'d>, sink: &mut Sink) {
    let Some(name) = inner.node.as_str() else { return };
    match shape.type_name {
        None => shape.type_name = Some(name),
        Some(known) if known == name => {}
        Some("number") if name == "integer" => shape.type_name = Some(name),
        Some("integer") if name == "number" => {}
        Some(known) => sink.error(
            "contradictory-all-of",
            &inner.at,
            format!("a value cannot be both `{known}` and `{name}`"),
            "let the branches of the `allOf` agree on one type",
        ),
    }
}

fn absorb_enumeration<'d>(inner: &Place<'d>, shape: &mut Shape<'d>, sink: &mut Sink) {
    let values: Vec<&'d Node> = view::elements(inner.node).iter().collect();
    // One without a value says nothing, as the check of the document has it.
    if values.is_empty() {
        return;
    }
    let Some(known) = shape.enumeration.take() else {
        shape.enumeration = Some(values);
        return;
    };
    let allowed: Vec<_> = values.into_iter().map(Node::to_json).collect();
    let both: Vec<&'d Node> = known.into_iter().filter(|node| allowed.contains(&node.to_json())).collect();
    if both.is_empty() {
        sink.error(
            "contradictory-all-of",
            &inner.at,
            "no value is in all of the enumerations",
            "let the branches of the `allOf` have a value in common",
        );
    }
    shape.enumeration = Some(both);
}

/// A keyword of one branch of an `allOf` beside those of the branches before: both must hold.
fn absorb_keyword<'d>(keyword: &'d str, node: &'d Node, shape: &mut Shape<'d>) {
    let Some(known) = shape.keywords.get(keyword).copied() else {
        if !matches!(keyword, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum") {
            shape.keywords.insert(keyword, node);
        }
        return;
    };
    let count = |node: &Node| match &node.value {
        Value::Number(number) => number.as_u64(),
        _ => None,
    };
    let tighter = match keyword {
        "minLength" | "minItems" | "minProperties" => count(node) > count(known),
        "maxLength" | "maxItems" | "maxProperties" => {
            count(node).is_some_and(|most| count(known).is_none_or(|old| most < old))
        }
        "uniqueItems" | "readOnly" | "writeOnly" => matches!(node.value, Value::Bool(true)),
        "pattern" | "format" | "multipleOf" => {
            let differs = |other: &Node| other.to_json() != node.to_json();
            if differs(known) && shape.also.iter().all(|(name, other)| *name != keyword || differs(other)) {
                shape.also.push((keyword, node));
            }
            false
        }
        _ => false,
    };
    if tighter {
        shape.keywords.insert(keyword, node);
    }
}

/// The bounds of one branch; whether a bound is exclusive is said of the bound beside it.
fn absorb_bounds<'d>(node: &'d Node, shape: &mut Shape<'d>) {
    for (bound, exclusive, direction) in [("minimum", "exclusiveMinimum", 1.0), ("maximum", "exclusiveMaximum", -1.0)] {
        let number = |node: &Node| match &node.value {
            Value::Number(number) => number.as_f64().map(|number| number * direction),
            _ => None,
        };
        let Some(own) = node.get(bound) else { continue };
        let is_exclusive = node.get(exclusive).and_then(Node::as_bool) == Some(true);
        let (new, old) = (number(own), shape.keywords.get(bound).copied().and_then(number));
        if old.is_none() || new > old || new == old && is_exclusive {
            shape.keywords.insert(bound, own);
            match node.get(exclusive) {
                Some(flag) => shape.keywords.insert(exclusive, flag),
                None => shape.keywords.shift_remove(exclusive),
            };
        }
    }
}

fn absorb_rest<'d>(inner: Place<'d>, shape: &mut Shape<'d>) {
    let known = std::mem::take(&mut shape.rest);
    shape.rest = match (&inner.node.value, known) {
        (Value::Bool(false), _) | (_, Rest::Forbidden) => Rest::Forbidden,
        (Value::Bool(true), Rest::Unsaid) => Rest::Allowed,
        (Value::Mapping(members), Rest::Unsaid | Rest::Allowed) if members.is_empty() => Rest::Allowed,
        (Value::Mapping(_), Rest::Unsaid | Rest::Allowed) => Rest::Schema(Use(vec![inner])),
        (Value::Mapping(_), Rest::Schema(mut used)) => {
            used.0.push(inner);
            Rest::Schema(used)
        }
        (_, known) => known,
    };
}

fn circular(at: &Pointer, sink: &mut Sink) {
    sink.error(
        "circular-reference",
        at,
        "this schema is made of itself",
        "let a schema contain itself only in a property or in the items of an array",
    );
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::source::Source;

    fn document(text: &str) -> Document {
        Document::parse(Source { name: "test.yaml".to_owned(), text: text.to_owned() }).unwrap()
    }

    fn used<'d>(document: &'d Document, at: &str) -> Use<'d> {
        let at = Pointer::from(at);
        Use(vec![Place { node: document.node(&at).unwrap(), at }])
    }

    fn codes(sink: Sink) -> Vec<&'static str> {
        sink.into_diagnostics().iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn what_only_annotates_a_schema_is_that_schema() {
        let document = document(
            "a: {description: outer, nullable: true, allOf: [{$ref: '#/b'}]}\n\
             b: {oneOf: [{$ref: '#/c%64'}], deprecated: true}\ncd: {type: string, description: inner, default: x}\n",
        );
        let mut sink = Sink::default();
        let resolved = Resolver::new(&document).resolve(&used(&document, "/a"), &mut sink);
        assert_eq!(resolved.key, Key(vec![Pointer::from("/cd")]));
        assert_eq!(resolved.description, Some("outer"));
        assert!(resolved.nullable && resolved.deprecated && resolved.default.is_some());
        assert!(codes(sink).is_empty());
    }

    #[test]
    fn what_adds_to_a_schema_is_another() {
        let document = document("a: {allOf: [{$ref: '#/b'}], required: [x]}\nb: {properties: {x: {}}}\n");
        let resolver = Resolver::new(&document);
        let mut sink = Sink::default();
        let resolved = resolver.resolve(&used(&document, "/a"), &mut sink);
        assert_eq!(resolved.key, Key(vec![Pointer::from("/a")]));
        let shape = resolver.shape(&resolved.places, &mut sink);
        assert!(shape.properties.contains_key("x") && shape.required.contains("x"));
    }

    #[test]
    fn what_a_schema_says_itself_goes_before_what_its_parts_say() {
        let document = document(
            "a: {allOf: [{$ref: '#/b'}, {properties: {x: {}}}], description: own, default: {x: 1}}\n\
             b: {properties: {y: {}}, description: other, default: {y: 1}}\n\
             c: {allOf: [{$ref: '#/b'}, {properties: {x: {}}}]}\n",
        );
        let resolver = Resolver::new(&document);
        let shape = |at| resolver.shape(&used(&document, at), &mut Sink::default());
        let (own, inherited) = (shape("/a"), shape("/c"));
        assert_eq!((own.description, inherited.description), (Some("own"), Some("other")));
        assert!(own.default.is_some_and(|default| default.get("x").is_some()));
        assert!(inherited.default.is_some_and(|default| default.get("y").is_some()));
    }

    #[test]
    fn a_merge_is_null_only_where_all_branches_are() {
        let document = document(
            "a: {allOf: [{nullable: true}, {nullable: true}]}\nb: {allOf: [{nullable: true}, {}]}\n\
             c: {nullable: true, allOf: [{}, {}]}\n",
        );
        let resolver = Resolver::new(&document);
        let null = |at| resolver.shape(&used(&document, at), &mut Sink::default()).nullable;
        assert_eq!([null("/a"), null("/b"), null("/c")], [true, false, true]);
    }

    #[test]
    fn enumerations_and_types_meet() {
        let document = document(
            "a: {allOf: [{type: number, enum: [1, 2]}, {type: integer, enum: [2, 3]}]}\n\
             b: {allOf: [{type: string}, {type: object}]}\n",
        );
        let resolver = Resolver::new(&document);
        let mut sink = Sink::default();
        let shape = resolver.shape(&used(&document, "/a"), &mut sink);
        assert_eq!(shape.type_name, Some("integer"));
        assert_eq!(shape.enumeration.unwrap().len(), 1);
        resolver.shape(&used(&document, "/b"), &mut sink);
        assert_eq!(codes(sink), ["contradictory-all-of"]);
    }

    #[test]
    fn circles_and_dead_ends_are_reported() {
        let document =
            document("a: {$ref: '#/b'}\nb: {$ref: '#/a'}\nc: {allOf: [{$ref: '#/c'}, {}]}\nd: {$ref: '#/e'}\n");
        let resolver = Resolver::new(&document);
        for (at, code) in [("/a", "circular-reference"), ("/c", "circular-reference"), ("/d", "dangling-reference")] {
            let mut sink = Sink::default();
            let resolved = resolver.resolve(&used(&document, at), &mut sink);
            resolver.shape(&resolved.places, &mut sink);
            assert!(codes(sink).contains(&code), "{at}");
        }
    }
}
