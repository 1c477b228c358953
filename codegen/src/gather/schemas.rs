//! Schemas to types without names: what is a scalar, a list, a map, and what needs a definition.

mod unions;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::depth::{MAX_DEPTH, too_deep};
use super::shape::{Key, Resolved, Resolver, Rest, Shape, Use};
use crate::{
    diag::{Pointer, Sink},
    ir::Id,
    source::{Node, Value},
    suggest::did_you_mean,
};

/// The extension that lists the members of an object which every reply has.
const ALWAYS: &str = "x-always";

/// The members of the list envelope's `data`.
const ENVELOPE: &[&str] = &["affected_items", "total_affected_items", "failed_items", "total_failed_items"];

/// A type whose definitions have no names yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Ty {
    Bool,
    Int,
    Float,
    String,
    Any,
    Array(Box<Ty>),
    Map(Box<Ty>),
    Named(Key),
    AffectedItems(Box<Ty>),
    /// An identifier that travels as this type.
    Id(Id, Box<Ty>),
}

impl Ty {
    /// The type without saying what it identifies.
    pub(crate) fn plain(self) -> Self {
        match self {
            Self::Id(_, plain) => plain.plain(),
            other => other,
        }
    }
}

/// Something that needs a name.
#[derive(Clone, Debug)]
pub(crate) struct Def<'d> {
    pub(crate) kind: DefKind<'d>,
    pub(crate) description: Option<&'d str>,
    /// Something refers to it.
    used: bool,
}

/// What a definition defines.
#[derive(Clone, Debug)]
pub(crate) enum DefKind<'d> {
    /// Being looked at further up.
    Open,
    Struct {
        fields: Vec<Member<'d>>,
        additional: Option<Ty>,
    },
    Enum(Vec<String>),
    Union {
        alternatives: Vec<Alternative>,
        /// The member that tells them apart.
        discriminator: Option<&'d str>,
    },
    Alias(Ty),
}

/// An alternative of a union.
#[derive(Clone, Debug)]
pub(crate) struct Alternative {
    pub(crate) ty: Ty,
    /// The texts of the discriminator that stand for it.
    pub(crate) tags: Vec<String>,
}

/// A member of a struct.
#[derive(Clone, Debug)]
pub(crate) struct Member<'d> {
    pub(crate) wire_name: &'d str,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    /// Every reply has it, and never as `null`, unless the request chose other members (`x-always`).
    pub(crate) always: bool,
    pub(crate) nullable: bool,
    pub(crate) deprecated: bool,
    /// Only in replies.
    pub(crate) read_only: bool,
    /// Only in requests.
    pub(crate) write_only: bool,
    /// The only values, as texts, where the type does not say them.
    pub(crate) allowed: Vec<String>,
    pub(crate) description: Option<&'d str>,
}

/// What a schema is, seen by itself.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Form {
    Any,
    Bool,
    Int,
    Float,
    String,
    /// Texts of an enumeration.
    Texts(Vec<String>),
    Array,
    /// An object that lists no members.
    Map,
    Struct,
    Union,
    /// `null` and nothing else.
    Null,
}

/// Gathers schemas.
pub(crate) struct Schemas<'d> {
    pub(crate) resolver: Resolver<'d>,
    pub(crate) defs: IndexMap<Key, Def<'d>>,
    /// What was already gone through, so that shared schemas cost once.
    types: BTreeMap<Key, (Ty, bool)>,
    /// The only values of scalars whose types do not say them.
    allowed: BTreeMap<Key, Vec<String>>,
    open_lists: BTreeSet<Key>,
    depth: usize,
    /// Which scalars identify something, by their places, and which of these entries were met.
    ids: &'d BTreeMap<String, Id>,
    pub(crate) met_ids: BTreeSet<&'d str>,
}

impl<'d> Schemas<'d> {
    pub(crate) fn new(resolver: Resolver<'d>, ids: &'d BTreeMap<String, Id>) -> Self {
        Self {
            resolver,
            defs: IndexMap::new(),
            types: BTreeMap::new(),
            allowed: BTreeMap::new(),
            open_lists: BTreeSet::new(),
            depth: 0,
            ids,
            met_ids: BTreeSet::new(),
        }
    }

    /// The type of a use, and whether it may be `null`.
    pub(crate) fn ty(&mut self, used: &Use<'d>, sink: &mut Sink) -> (Ty, bool) {
        let resolved = self.resolver.resolve(used, sink);
        let (ty, nullable) = self.resolved(&resolved, sink);
        (ty, nullable || resolved.nullable)
    }

    /// The type of the JSON body of a success: the list envelope is told by its structure.
    pub(crate) fn reply(&mut self, used: &Use<'d>, sink: &mut Sink) -> Ty {
        let resolved = self.resolver.resolve(used, sink);
        match self.envelope(&resolved, sink) {
            Some(items) => {
                let inner = match items {
                    Some(items) => {
                        let (ty, nullable) = self.ty(&items, sink);
                        if nullable { Ty::Any } else { ty }
                    }
                    None => Ty::Any,
                };
                Ty::AffectedItems(Box::new(inner))
            }
            None => self.resolved(&resolved, sink).0,
        }
    }

    /// The items of a list envelope, if this is one: `data` has only members of the envelope and at least
    /// `affected_items` or both totals (upstream leaves the items out where it does not describe them).
    fn envelope(&self, resolved: &Resolved<'d>, sink: &mut Sink) -> Option<Option<Use<'d>>> {
        let outer = self.resolver.shape(&resolved.places, sink);
        let only_known = outer.properties.keys().all(|name| ["data", "message", "error"].contains(name));
        let data = outer.properties.get("data").filter(|_| only_known && outer.alternatives.is_none())?;
        let inner = self.resolver.shape(&self.resolver.resolve(data, sink).places, sink);
        if inner.alternatives.is_some() || !inner.properties.keys().all(|name| ENVELOPE.contains(name)) {
            return None;
        }
        match inner.properties.get("affected_items") {
            Some(list) => {
                let list = self.resolver.shape(&self.resolver.resolve(list, sink).places, sink);
                (form(&list) == Form::Array).then_some(list.items)
            }
            None => (inner.properties.contains_key("total_affected_items")
                && inner.properties.contains_key("total_failed_items"))
            .then_some(None),
        }
    }

    fn resolved(&mut self, resolved: &Resolved<'d>, sink: &mut Sink) -> (Ty, bool) {
        if self.depth >= MAX_DEPTH {
            too_deep(&resolved.key.home(), sink);
            return (Ty::Any, false);
        }
        if let Some(known) = self.types.get(&resolved.key) {
            let known = known.clone();
            self.mark(&known.0);
            return known;
        }
        let shape = self.resolver.shape(&resolved.places, sink);
        let nullable = shape.nullable || enumerates_null(&shape);
        // What is inside may refer to this type.
        if matches!(form(&shape), Form::Struct | Form::Union) {
            self.define(resolved, &shape, DefKind::Open);
            self.types.insert(resolved.key.clone(), (Ty::Named(resolved.key.clone()), nullable));
        }
        if shape.enumeration.is_some() && !matches!(form(&shape), Form::Texts(_)) {
            self.allowed.insert(resolved.key.clone(), unions::scalars(&shape));
        }
        self.depth += 1;
        let ty = self.fresh(resolved, &shape, sink);
        let ty = self.identified(&resolved.key, ty);
        if let Some(list) = resolved.places.0.iter().find_map(|place| place.get(ALWAYS))
            && form(&shape) != Form::Struct
        {
            let message = format!("`{ALWAYS}` of a schema that lists no members");
            sink.error("misplaced-always", &list.at, message, "put it on the object whose members it names");
        }
        self.depth -= 1;
        self.types.insert(resolved.key.clone(), (ty.clone(), nullable));
        (ty, nullable)
    }

    /// The type of a scalar that is known to identify something. Text ids are texts; ids that are numbers are also
    /// described as texts of digits.
    fn identified(&mut self, key: &Key, ty: Ty) -> Ty {
        if self.ids.is_empty() {
            return ty;
        }
        let ids = self.ids;
        let Some((at, id)) = key.0.iter().find_map(|at| ids.get_key_value(at.as_str())) else { return ty };
        match ty {
            Ty::String => {}
            Ty::Int if id.is_number() => {}
            other => return other,
        }
        self.met_ids.insert(at);
        Ty::Id(*id, Box::new(ty))
    }

    fn mark(&mut self, ty: &Ty) {
        match ty {
            Ty::Named(key) => {
                if let Some(def) = self.defs.get_mut(key) {
                    def.used = true;
                }
            }
            Ty::Array(inner) | Ty::Map(inner) | Ty::AffectedItems(inner) => self.mark(inner),
            Ty::Bool | Ty::Int | Ty::Float | Ty::String | Ty::Any | Ty::Id(..) => {}
        }
    }

    fn fresh(&mut self, resolved: &Resolved<'d>, shape: &Shape<'d>, sink: &mut Sink) -> Ty {
        match form(shape) {
            Form::Any | Form::Null => Ty::Any,
            Form::Bool => Ty::Bool,
            Form::Int => Ty::Int,
            Form::Float => Ty::Float,
            Form::String => Ty::String,
            Form::Texts(texts) => self.define(resolved, shape, DefKind::Enum(texts)),
            Form::Struct => {
                let kind = self.members(resolved, shape, sink);
                self.define(resolved, shape, kind)
            }
            Form::Union => self.union(resolved, shape, sink),
            Form::Array | Form::Map => self.list(resolved, shape, sink),
        }
    }

    /// An array or a map. A component becomes an alias, so that its name stays in the signatures.
    fn list(&mut self, resolved: &Resolved<'d>, shape: &Shape<'d>, sink: &mut Sink) -> Ty {
        let key = &resolved.key;
        if !self.open_lists.insert(key.clone()) {
            sink.warning(
                "recursive-list",
                &key.home(),
                "a list that contains itself without an object in between is generated as any JSON value",
                "put the recursion into an object's property",
            );
            return Ty::Any;
        }
        let inner = match (&shape.items, &shape.rest) {
            (Some(items), _) if form(shape) == Form::Array => Some(items),
            (_, Rest::Schema(values)) if form(shape) == Form::Map => Some(values),
            _ => None,
        };
        let inner = match inner {
            Some(used) => {
                let (ty, nullable) = self.ty(used, sink);
                // The model has no nullable items.
                if nullable { Ty::Any } else { ty }
            }
            None => Ty::Any,
        };
        self.open_lists.remove(key);
        let inner = Box::new(inner);
        let ty = if form(shape) == Form::Array { Ty::Array(inner) } else { Ty::Map(inner) };
        match is_component(key) && *inner_of(&ty) != Ty::Any {
            true => self.define(resolved, shape, DefKind::Alias(ty)),
            false => ty,
        }
    }

    fn members(&mut self, resolved: &Resolved<'d>, shape: &Shape<'d>, sink: &mut Sink) -> DefKind<'d> {
        let mut properties: IndexMap<&'d str, Vec<Use<'d>>> =
            shape.properties.iter().map(|(name, used)| (*name, vec![used.clone()])).collect();
        // An object whose alternatives only add members: they become optional members.
        for (name, uses) in self.members_of_alternatives(shape, sink) {
            match properties.get_mut(name) {
                Some(known) => {
                    let own = known.clone().into_iter().flat_map(|used| used.0).collect::<Vec<_>>();
                    known.extend(uses.into_iter().map(|used| Use(own.iter().cloned().chain(used.0).collect())));
                }
                None => {
                    properties.insert(name, uses);
                }
            }
        }
        // The real API writes the outer members of every reply in this order.
        let place = |name: &str| ["data", "message", "error"].iter().position(|known| *known == name);
        if properties.contains_key("data") && properties.keys().all(|name| place(name).is_some()) {
            properties.sort_by_key(|name, _| place(name));
        }
        let always = always(&resolved.places, &properties, sink);
        let mut fields = Vec::with_capacity(properties.len());
        for (wire_name, uses) in &properties {
            let (required, always) = (shape.required.contains(wire_name), always.contains(wire_name));
            let member = self.agreed(wire_name, uses, sink);
            fields.extend(member.map(|member| Member { required, always, ..member }));
        }
        let additional = match &shape.rest {
            Rest::Unsaid | Rest::Forbidden => None,
            Rest::Allowed => Some(Ty::Any),
            Rest::Schema(values) => {
                let (ty, nullable) = self.ty(values, sink);
                Some(if nullable { Ty::Any } else { ty })
            }
        };
        DefKind::Struct { fields, additional }
    }

    /// A member by one description of it.
    fn member(&mut self, wire_name: &'d str, used: &Use<'d>, sink: &mut Sink) -> Member<'d> {
        let resolved = self.resolver.resolve(used, sink);
        let (ty, nullable) = self.resolved(&resolved, sink);
        Member {
            wire_name,
            ty,
            required: false,
            always: false,
            nullable: nullable || resolved.nullable,
            deprecated: resolved.deprecated,
            read_only: resolved.read_only,
            write_only: resolved.write_only,
            allowed: self.allowed.get(&resolved.key).cloned().unwrap_or_default(),
            description: resolved.description,
        }
    }

    fn scalar(&mut self, resolved: &Resolved<'d>, form: &Form, sink: &mut Sink) -> Ty {
        match form {
            Form::Bool | Form::Int | Form::Float | Form::String | Form::Texts(_) => self.resolved(resolved, sink).0,
            Form::Any | Form::Null | Form::Array | Form::Map | Form::Struct | Form::Union => Ty::String,
        }
    }

    fn define(&mut self, resolved: &Resolved<'d>, shape: &Shape<'d>, kind: DefKind<'d>) -> Ty {
        let key = &resolved.key;
        let def = self.defs.entry(key.clone()).or_insert_with(|| Def {
            kind: DefKind::Open,
            description: shape.description,
            used: false,
        });
        if !matches!(kind, DefKind::Open) {
            def.kind = kind;
        }
        Ty::Named(key.clone())
    }
}

/// The members that a schema itself says replies always have. What it is made of by `allOf` says so of its own values:
/// the sums of a list do not have the members of its items.
fn always<'d>(places: &Use<'d>, properties: &IndexMap<&'d str, Vec<Use<'d>>>, sink: &mut Sink) -> BTreeSet<&'d str> {
    let mut always = BTreeSet::new();
    for list in places.0.iter().filter_map(|place| place.get(ALWAYS)) {
        let names: Vec<_> = list.elements().collect();
        if names.is_empty() || names.iter().any(|name| name.node.as_str().is_none()) {
            let message = format!("`{ALWAYS}` is a list of the members that every reply has");
            sink.error("bad-always", &list.at, message, "write `x-always: [NAME, ...]`");
        }
        for name in names {
            let Some(text) = name.node.as_str() else { continue };
            if !properties.contains_key(text) {
                let help = did_you_mean(text, properties.keys().copied());
                sink.error("unknown-always", &name.at, format!("the object has no member `{text}`"), help);
            } else if !always.insert(text) {
                sink.error("unknown-always", &name.at, format!("`{text}` is listed twice"), "keep one of them");
            }
        }
    }
    always
}

fn inner_of(ty: &Ty) -> &Ty {
    match ty {
        Ty::Array(inner) | Ty::Map(inner) => inner,
        other => other,
    }
}

/// Whether a schema stands directly under `components/schemas`.
pub(crate) fn is_component(key: &Key) -> bool {
    match key.0.as_slice() {
        [only] => component_name(only).is_some(),
        _ => false,
    }
}

/// The name of the component schema that a pointer points at.
pub(crate) fn component_name(pointer: &Pointer) -> Option<String> {
    let rest = pointer.as_str().strip_prefix("/components/schemas/")?;
    (!rest.contains('/')).then(|| rest.replace("~1", "/").replace("~0", "~"))
}

fn enumerates_null(shape: &Shape<'_>) -> bool {
    shape.enumeration.as_ref().is_some_and(|values| values.iter().any(|node| matches!(node.value, Value::Null)))
}

/// The texts of an enumeration of texts. Unquoted numbers and booleans under `type: string` are texts too.
pub(crate) fn texts(shape: &Shape<'_>) -> Option<Vec<String>> {
    let values = shape.enumeration.as_ref()?;
    if !matches!(shape.type_name, None | Some("string")) {
        return None;
    }
    let mut texts: Vec<String> = Vec::new();
    for node in values {
        let text = match (&node.value, shape.type_name) {
            (Value::Null, _) => continue,
            (Value::String(text), _) => text.clone(),
            (Value::Number(number), Some("string")) => number.to_string(),
            (Value::Bool(value), Some("string")) => value.to_string(),
            _ => return None,
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    (!texts.is_empty()).then_some(texts)
}

/// What a schema is, seen by itself.
pub(crate) fn form(shape: &Shape<'_>) -> Form {
    let has_members = !shape.properties.is_empty();
    match shape.type_name {
        Some("boolean") => Form::Bool,
        Some("integer") => Form::Int,
        Some("number") => Form::Float,
        Some("null") => Form::Null,
        Some("array") => Form::Array,
        Some("string") => texts(shape).map_or(Form::String, Form::Texts),
        // A contradiction that upstream has: an object with `items`. Nothing can be said of its values.
        Some("object") if !has_members && shape.items.is_some() => Form::Any,
        Some("object") | None if has_members => Form::Struct,
        Some("object") | None if shape.alternatives.is_some() => Form::Union,
        Some("object") => Form::Map,
        None if matches!(shape.rest, Rest::Schema(_)) => Form::Map,
        None if shape.items.is_some() => Form::Array,
        None if only_null(shape) => Form::Null,
        None => untyped_scalar(shape),
        Some(_) => Form::Any,
    }
}

fn only_null(shape: &Shape<'_>) -> bool {
    let null = |values: &Vec<&Node>| !values.is_empty() && values.iter().all(|node| matches!(node.value, Value::Null));
    shape.enumeration.as_ref().is_some_and(null)
}

/// Without a `type`, what the keywords are about.
fn untyped_scalar(shape: &Shape<'_>) -> Form {
    if let Some(texts) = texts(shape) {
        return Form::Texts(texts);
    }
    if shape.enumeration.is_some() {
        return Form::Any;
    }
    let has = |names: &[&str]| names.iter().any(|name| shape.keywords.contains_key(name));
    match () {
        () if has(&["pattern", "minLength", "maxLength"]) => Form::String,
        () if has(&["minimum", "maximum", "multipleOf"]) => Form::Float,
        () if has(&["minItems", "maxItems", "uniqueItems"]) => Form::Array,
        () if has(&["minProperties", "maxProperties"]) || view_true(shape) => Form::Map,
        () => Form::Any,
    }
}

fn view_true(shape: &Shape<'_>) -> bool {
    matches!(shape.rest, Rest::Allowed)
}

/// The type of a parameter: a scalar, an enumeration or a list of those. Anything else travels as text and is only
/// checked.
pub(crate) fn parameter<'d>(schemas: &mut Schemas<'d>, used: &Use<'d>, sink: &mut Sink) -> Ty {
    let resolved = schemas.resolver.resolve(used, sink);
    let shape = schemas.resolver.shape(&resolved.places, sink);
    match form(&shape) {
        Form::Array => {
            let items = shape.items.map_or(Ty::String, |items| {
                let resolved = schemas.resolver.resolve(&items, sink);
                let shape = schemas.resolver.shape(&resolved.places, sink);
                schemas.scalar(&resolved, &form(&shape), sink)
            });
            Ty::Array(Box::new(items))
        }
        other => schemas.scalar(&resolved, &other, sink),
    }
}

/// Every definition that the types reach.
pub(crate) fn reach(defs: &IndexMap<Key, Def<'_>>, roots: impl IntoIterator<Item = Ty>) -> BTreeSet<Key> {
    let mut reached = BTreeSet::new();
    let mut pending: Vec<Ty> = roots.into_iter().collect();
    while let Some(ty) = pending.pop() {
        match ty {
            Ty::Named(key) => {
                let kind = defs.get(&key).map(|def| &def.kind);
                if reached.insert(key) {
                    match kind {
                        Some(DefKind::Struct { fields, additional }) => {
                            pending.extend(fields.iter().map(|field| field.ty.clone()));
                            pending.extend(additional.clone());
                        }
                        Some(DefKind::Union { alternatives, .. }) => {
                            pending.extend(alternatives.iter().map(|one| one.ty.clone()));
                        }
                        Some(DefKind::Alias(ty)) => pending.push(ty.clone()),
                        Some(DefKind::Enum(_) | DefKind::Open) | None => {}
                    }
                }
            }
            Ty::Array(inner) | Ty::Map(inner) | Ty::AffectedItems(inner) => pending.push(*inner),
            Ty::Bool | Ty::Int | Ty::Float | Ty::String | Ty::Any | Ty::Id(..) => {}
        }
    }
    reached
}
