//! `oneOf` and `anyOf`: the alternatives of a union and what tells them apart, and objects that have alternatives
//! beside members of their own.
//!
//! Only values that fit one alternative by structure or by discriminator can be told apart when they are read; how
//! that is done is the emitters' business.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::super::{
    shape::{Key, Resolved, Shape, Use},
    view,
};
use super::{Alternative, DefKind, Form, Member, Schemas, Ty, component_name, form};
use crate::{
    diag::{Pointer, Sink},
    source::{Node, Value},
};

impl<'d> Schemas<'d> {
    /// The type of a schema that is nothing but alternatives.
    pub(super) fn union(&mut self, resolved: &Resolved<'d>, shape: &Shape<'d>, sink: &mut Sink) -> Ty {
        let key = &resolved.key;
        let mut alternatives: Vec<Alternative> = Vec::new();
        let mut inner = Vec::new();
        for used in shape.alternatives.iter().flat_map(|(_, uses)| uses) {
            let alternative = self.resolver.resolve(used, sink);
            if form(&self.resolver.shape(&alternative.places, sink)) != Form::Null {
                inner.push((used, alternative));
            }
        }
        let discriminator = self.discriminator(&key.home(), shape, &inner, sink);
        let property = discriminator.as_ref().map(|(property, _)| *property);
        for (_, alternative) in &inner {
            let tags = discriminator.as_ref().map(|(_, tags)| tags.get(&alternative.key).cloned().unwrap_or_default());
            let ty = self.resolved(alternative, sink).0.plain();
            let tags = tags.unwrap_or_default();
            match alternatives.iter_mut().find(|known| known.ty == ty) {
                Some(known) => known.tags.extend(tags),
                None => alternatives.push(Alternative { ty, tags }),
            }
        }
        // Values of several lists of alternatives at once are one of each, which no alternative alone can hold.
        let alternatives = if shape.further.is_empty() { self.without_shadowed(alternatives) } else { Vec::new() };
        let referred = self.defs.get(key).is_some_and(|def| def.used);
        let ty = match alternatives.as_slice() {
            [] => Ty::Any,
            [only] if !referred => only.ty.clone(),
            _ => self.define(resolved, shape, DefKind::Union { alternatives, discriminator: property }),
        };
        if ty != Ty::Named(key.clone()) {
            self.defs.shift_remove(key);
        }
        ty
    }

    /// Any text hides a list of texts, and any value everything. Integers come before other numbers, which would take
    /// them for themselves.
    fn without_shadowed(&self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        if alternatives.iter().any(|one| one.ty == Ty::Any) {
            return Vec::new();
        }
        let text = alternatives.iter().any(|one| one.ty == Ty::String);
        let is_texts = |ty: &Ty| match ty {
            Ty::Named(key) => self.defs.get(key).is_some_and(|def| matches!(def.kind, DefKind::Enum(_))),
            _ => false,
        };
        let mut kept: Vec<_> = alternatives.into_iter().filter(|one| !(text && is_texts(&one.ty))).collect();
        let place = |ty: &Ty| kept.iter().position(|one| one.ty == *ty);
        if let (Some(float), Some(int)) = (place(&Ty::Float), place(&Ty::Int))
            && float < int
        {
            kept.swap(float, int);
        }
        kept
    }

    /// The member that tells the alternatives apart, and the texts of each alternative. The union names it, or all
    /// alternatives do, having it from what they are derived from.
    fn discriminator(
        &self,
        at: &Pointer,
        shape: &Shape<'d>,
        alternatives: &[(&Use<'d>, Resolved<'d>)],
        sink: &mut Sink,
    ) -> Option<(&'d str, BTreeMap<Key, Vec<String>>)> {
        let shapes: Vec<_> = alternatives.iter().map(|(_, inner)| self.resolver.shape(&inner.places, sink)).collect();
        let named = |shape: &Shape<'d>| shape.keywords.get("discriminator").copied();
        let nodes: Vec<&'d Node> = match named(shape) {
            Some(node) => vec![node],
            // Unions among the alternatives have their own.
            None if shapes.iter().any(|shape| shape.alternatives.is_some()) => return None,
            None => shapes.iter().map(named).collect::<Option<_>>()?,
        };
        let property = |node: &&'d Node| node.get("propertyName").and_then(Node::as_str);
        let name = nodes.first().and_then(property)?;
        if nodes.iter().any(|node| property(node) != Some(name)) {
            return None;
        }
        let mut tags: BTreeMap<Key, Vec<String>> = BTreeMap::new();
        let mut taken: Vec<String> = Vec::new();
        let mut give = |key: &Key, text: String| {
            if !taken.contains(&text) {
                taken.push(text.clone());
                tags.entry(key.clone()).or_default().push(text);
            }
        };
        for (text, target) in nodes.iter().filter_map(|node| node.get("mapping")).flat_map(view::members) {
            let target = target.as_str().and_then(|target| self.mapped(target, sink));
            match alternatives.iter().find(|(_, inner)| target.as_ref() == Some(&inner.key)) {
                Some((_, inner)) => give(&inner.key, text.to_owned()),
                // A mapping that all alternatives have from their base names more than those of one union.
                None if named(shape).is_some() => sink.warning(
                    "discriminator-mapping",
                    &at.key("discriminator").key("mapping").key(text),
                    format!("the mapping of `{text}` leads to no alternative of the union"),
                    "values with it are kept as they are; map it to one of the alternatives",
                ),
                None => {}
            }
        }
        // What the member itself allows comes before the name of the schema, which is what stands for it otherwise.
        let values: Vec<_> = alternatives.iter().map(|(_, inner)| self.values(inner, name, sink)).collect();
        for (index, (_, inner)) in alternatives.iter().enumerate() {
            let others = || values.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, values)| values);
            for text in values.get(index).into_iter().flatten() {
                if others().all(|other| !other.contains(text)) {
                    give(&inner.key, text.clone());
                }
            }
        }
        for (used, inner) in alternatives {
            names(used).for_each(|text| give(&inner.key, text));
        }
        Some((name, tags))
    }

    /// The schema that a mapping names: by a reference, or by its name alone.
    fn mapped(&self, target: &str, sink: &mut Sink) -> Option<Key> {
        let at = match target.strip_prefix('#') {
            Some(pointer) => Pointer::from(pointer),
            None => Pointer::from("/components/schemas").key(target),
        };
        Some(self.resolver.resolve(&Use(vec![self.resolver.place(at)?]), sink).key)
    }

    /// The only values of the member `name`, as texts; of a union, those of all alternatives and of its discriminator.
    fn values(&self, resolved: &Resolved<'d>, name: &str, sink: &mut Sink) -> Vec<String> {
        let mut values = Vec::new();
        let mut seen = BTreeSet::from([resolved.key.clone()]);
        let mut todo = vec![self.resolver.shape(&resolved.places, sink)];
        while let Some(shape) = todo.pop() {
            if let Some(used) = shape.properties.get(name) {
                values.extend(scalars(&self.resolver.shape(&self.resolver.resolve(used, sink).places, sink)));
            }
            let told = shape.keywords.get("discriminator");
            let told = told.filter(|node| node.get("propertyName").and_then(Node::as_str) == Some(name));
            let mapping = told.and_then(|node| node.get("mapping"));
            values.extend(mapping.into_iter().flat_map(view::members).map(|(text, _)| text.to_owned()));
            for used in shape.alternatives.iter().flat_map(|(_, uses)| uses) {
                if told.is_some() {
                    values.extend(names(used));
                }
                let inner = self.resolver.resolve(used, sink);
                if seen.insert(inner.key.clone()) {
                    todo.push(self.resolver.shape(&inner.places, sink));
                }
            }
        }
        values
    }

    /// The members that alternatives add to an object, and what they say of members that it has already: for each
    /// name, one use for each alternative.
    pub(super) fn members_of_alternatives(
        &self,
        shape: &Shape<'d>,
        sink: &mut Sink,
    ) -> IndexMap<&'d str, Vec<Use<'d>>> {
        let uses = |shape: &Shape<'d>| -> Vec<Use<'d>> {
            shape
                .alternatives
                .iter()
                .map(|(_, uses)| uses)
                .chain(shape.further.iter().map(|(_, uses)| uses))
                .flatten()
                .cloned()
                .rev()
                .collect()
        };
        let mut found: IndexMap<&'d str, Vec<Use<'d>>> = IndexMap::new();
        let mut seen = BTreeSet::new();
        // The last one is the next.
        let mut todo = uses(shape);
        while let Some(used) = todo.pop() {
            let resolved = self.resolver.resolve(&used, sink);
            // An alternative can refer to what it is one of.
            if seen.insert(resolved.key.clone()) {
                let branch = self.resolver.shape(&resolved.places, sink);
                for (name, property) in &branch.properties {
                    found.entry(name).or_default().push(property.clone());
                }
                todo.extend(uses(&branch));
            }
        }
        found
    }

    /// The type of a member that alternatives describe, each in its own way: what they agree on, any text if they are
    /// all texts, else any value.
    pub(super) fn agreed(&mut self, wire_name: &'d str, uses: &[Use<'d>], sink: &mut Sink) -> Option<Member<'d>> {
        let mut agreed: Option<Member<'d>> = None;
        for used in uses {
            let member = self.member(wire_name, used, sink);
            agreed = Some(match agreed {
                None => member,
                Some(known) => {
                    let same = known.ty == member.ty;
                    let texts = [&known.ty, &member.ty].into_iter().all(|ty| self.is_text(ty));
                    let ty = if same {
                        member.ty
                    } else if texts {
                        Ty::String
                    } else {
                        Ty::Any
                    };
                    Member {
                        ty,
                        nullable: known.nullable || member.nullable,
                        allowed: if known.allowed == member.allowed { member.allowed } else { Vec::new() },
                        ..known
                    }
                }
            });
        }
        agreed
    }

    fn is_text(&self, ty: &Ty) -> bool {
        match ty {
            Ty::String => true,
            Ty::Id(_, plain) => self.is_text(plain),
            Ty::Named(key) => self.defs.get(key).is_some_and(|def| matches!(def.kind, DefKind::Enum(_))),
            _ => false,
        }
    }
}

/// The names of the schemas that a use refers to.
fn names(used: &Use<'_>) -> impl Iterator<Item = String> {
    used.0.iter().filter_map(|place| component_name(&place.reference()?))
}

/// The only values of a scalar, as texts.
pub(super) fn scalars(shape: &Shape<'_>) -> Vec<String> {
    let text = |node: &&Node| match &node.value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Sequence(_) | Value::Mapping(_) => None,
    };
    shape.enumeration.iter().flatten().filter_map(text).collect()
}
