//! Arguments of methods and setters: their types, how they get into a request, and values for examples.

use super::super::types::{Scope, Types};
use crate::emit::docs;
use crate::escape::literal;
use crate::ir::{ConstraintKind, ListStyle, Location, Method, Parameter, TypeKind, TypeRef};

/// A value that a caller gives.
pub(super) struct Argument<'a> {
    pub(super) name: String,
    pub(super) wire_name: &'a str,
    /// `None` for what belongs to the body.
    pub(super) location: Option<Location>,
    /// The method of the core's `Call` that sets it; empty where the method of the accessor does that itself.
    pub(super) place: &'static str,
    pub(super) form: Form,
    pub(super) docs: Vec<String>,
    pub(super) sample: String,
}

/// How a value is taken. Types are written as in the file of a tag.
pub(super) enum Form {
    /// A value of this type.
    Value(String),
    /// What goes into this type.
    Into(String),
    /// A list of what goes into this type.
    List(String),
    /// A list of what goes into this type, or all items: what is sent for those, if anything is.
    Targets(String, Option<&'static str>),
    /// A body, which goes into a type and is sent by this step; without a step the method chooses one.
    Body(String, String),
}

impl Form {
    /// How a value of a type is taken.
    pub(super) fn of(types: &Types<'_>, ty: &TypeRef) -> Self {
        match types.resolve(ty) {
            TypeRef::Bool | TypeRef::Int | TypeRef::Float => Self::Value(types.owned(ty, Scope::Tag)),
            TypeRef::Array(inner) => Self::List(types.owned(inner, Scope::Tag)),
            // Any value goes into this, so that one can be written with `json!`.
            TypeRef::Map(inner) if **inner == TypeRef::Any => Self::Into("crate::Value".to_owned()),
            _ => Self::Into(types.owned(ty, Scope::Tag)),
        }
    }

    /// The type of an argument.
    pub(super) fn argument(&self) -> String {
        match self {
            Self::Value(ty) => ty.clone(),
            Self::Into(ty) | Self::Body(ty, _) => format!("impl Into<{ty}>"),
            Self::List(ty) => format!("impl IntoIterator<Item = impl Into<{ty}>>"),
            Self::Targets(ty, _) => format!("impl Into<crate::Targets<{ty}>>"),
        }
    }
}

impl<'a> Argument<'a> {
    pub(super) fn of(types: &Types<'_>, method: Method, parameter: &'a Parameter) -> Self {
        let mut docs = docs::paragraphs(&docs::sentence(&parameter.summary));
        if docs.is_empty() {
            docs.push(docs::code(&parameter.wire_name));
        }
        if parameter.deprecated {
            docs.push("Deprecated.".to_owned());
        }
        let is_list = matches!(types.resolve(&parameter.ty), TypeRef::Array(_));
        let form = match Form::of(types, &parameter.ty) {
            Form::List(ty) if method != Method::Get && parameter.location == Location::Query => {
                match (all(parameter), parameter.required) {
                    (Some(all), _) => Form::Targets(ty, Some(all)),
                    (None, false) if names_targets(&parameter.wire_name) => Form::Targets(ty, None),
                    _ => Form::List(ty),
                }
            }
            // The query language of the Wazuh API, which the core has builders for.
            Form::Into(_) if parameter.ty == TypeRef::String && !types.api.permissions.is_empty() => {
                match (parameter.location, parameter.wire_name.as_str()) {
                    (Location::Query, "q") => Form::Into("crate::wql::Filter".to_owned()),
                    (Location::Query, "sort") => Form::Into("crate::sort::Sort".to_owned()),
                    _ => Form::of(types, &parameter.ty),
                }
            }
            Form::Into(_) if is_text(types, parameter, "q") => Form::Into("crate::wql::Filter".to_owned()),
            Form::Into(_) if is_text(types, parameter, "sort") => Form::Into("crate::sort::Sort".to_owned()),
            Form::Value(_) if parameter.ty == TypeRef::Int => Form::Value(integer(parameter).to_owned()),
            form => form,
        };
        let place = match (parameter.location, parameter.style) {
            (Location::Path, _) => "path",
            (Location::Header, _) => "header",
            (Location::Cookie, _) => "cookie",
            (Location::Query, ListStyle::Repeated) if is_list => "pairs",
            (Location::Query, ListStyle::Spaces) if is_list => "spaced",
            (Location::Query, ListStyle::Pipes) if is_list => "piped",
            (Location::Query, _) => "query",
        };
        let name = parameter.ident.as_str().to_owned();
        let sample = sample(types, &form, &parameter.ty, &parameter.wire_name);
        Self { name, wire_name: &parameter.wire_name, location: Some(parameter.location), place, form, docs, sample }
    }

    /// The step that puts the argument of a method into the call.
    pub(super) fn step(&self) -> Option<String> {
        let (name, place, wire) = (&self.name, self.place, literal(self.wire_name));
        match &self.form {
            Form::Value(_) => Some(format!(".{place}({wire}, &{name})")),
            Form::Into(ty) => Some(format!(".{place}({wire}, &call::to::<{ty}>({name}))")),
            Form::List(ty) => Some(format!(".{place}({wire}, &call::list::<{ty}>({name}))")),
            Form::Targets(ty, all) => {
                let all = all.map_or_else(|| "None".to_owned(), |all| format!("Some({})", literal(all)));
                Some(format!(".targets({wire}, {all}, &call::to::<crate::Targets<{ty}>>({name}))"))
            }
            Form::Body(_, step) => Some(step.clone()).filter(|step| !step.is_empty()),
        }
    }

    /// The entry of a setter.
    pub(super) fn setter(&self) -> String {
        let wire = match self.name == self.wire_name {
            true => String::new(),
            false => format!("({})", literal(self.wire_name)),
        };
        let (how, ty) = match &self.form {
            Form::Value(ty) => ("value", ty),
            Form::Into(ty) => ("into", ty),
            Form::List(ty) => ("list", ty),
            // These are arguments of methods.
            Form::Targets(..) | Form::Body(..) => return String::new(),
        };
        format!("{}    {}{wire}: {} {how} {ty},\n", docs::comments(4, &self.docs), self.name, self.place)
    }
}

/// A text of the query that the core has a builder for; any text goes into what that makes.
fn is_text(types: &Types<'_>, parameter: &Parameter, name: &str) -> bool {
    let text = *types.resolve(&parameter.ty) == TypeRef::String && parameter.location == Location::Query;
    text && parameter.wire_name == name
}

/// What stands for all items in a list, by the format of its items.
fn all(parameter: &Parameter) -> Option<&'static str> {
    let ConstraintKind::Array(items) = &parameter.schema.kind else { return None };
    items.format.as_ref().filter(|format| format.ends_with("_or_all")).map(|_| "all")
}

/// A list that says what an operation is carried out on, so that without it that is everything.
fn names_targets(wire_name: &str) -> bool {
    wire_name.ends_with("_list") || wire_name.ends_with("_ids")
}

/// The type of an integer that has bounds.
fn integer(parameter: &Parameter) -> &'static str {
    let bound = |bound: &Option<serde_json::Number>| bound.as_ref().and_then(serde_json::Number::as_i64);
    match (bound(&parameter.schema.minimum), bound(&parameter.schema.maximum)) {
        (Some(0..), Some(maximum)) if u32::try_from(maximum).is_ok() => "u32",
        (Some(0..), _) => "u64",
        _ => "i64",
    }
}

/// A value for an example: an expression, or the name of something that the example is given.
pub(super) fn sample(types: &Types<'_>, form: &Form, ty: &TypeRef, wire_name: &str) -> String {
    let resolved = types.resolve(ty);
    match (form, resolved) {
        (Form::Targets(..) | Form::List(_), TypeRef::Array(inner)) => {
            format!("[{}]", scalar(types, types.resolve(inner), wire_name))
        }
        _ => scalar(types, resolved, wire_name),
    }
}

fn scalar(types: &Types<'_>, ty: &TypeRef, wire_name: &str) -> String {
    match ty {
        TypeRef::Bool => "true".to_owned(),
        TypeRef::Int => "1".to_owned(),
        TypeRef::Float => "1.0".to_owned(),
        TypeRef::Named(id) => match types.get(*id).map(|def| &def.kind) {
            Some(TypeKind::Enum(variants)) => {
                literal(variants.first().map_or("", |variant| variant.wire_name.as_str()))
            }
            _ => "value".to_owned(),
        },
        TypeRef::Any | TypeRef::Map(_) => "serde_json::json!({})".to_owned(),
        TypeRef::String => literal(word(wire_name)),
        TypeRef::Id(id, _) if id.is_number() => "1".to_owned(),
        TypeRef::Id(..) => literal(word(wire_name)),
        _ => "value".to_owned(),
    }
}

/// A text that a parameter or member of this name can have.
fn word(name: &str) -> &'static str {
    const WORDS: &[(&str, &str)] = &[
        ("agent", "001"),
        ("group", "web"),
        ("node", "node01"),
        ("role", "1"),
        ("polic", "1"),
        ("rule", "1"),
        ("user_id", "1"),
        ("task", "1"),
        ("username", "alice"),
        ("password", "Secret.123"),
        ("file_path", "/var/ossec/upgrade.wpk"),
        ("file", "local_rules.xml"),
        ("decoder", "sshd"),
        ("command", "!restart-wazuh"),
        ("event", "Failed password for root from 10.0.0.1 port 22 ssh2"),
        ("location", "/var/log/auth.log"),
        ("log_format", "syslog"),
        ("name", "web-01"),
        ("ip", "any"),
    ];
    WORDS.iter().find(|(part, _)| name.contains(part)).map_or("example", |(_, word)| word)
}
