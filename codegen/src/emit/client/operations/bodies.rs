//! Bodies of requests: members as arguments and setters where a body is an object with few required members, else one
//! argument.

use super::super::members::members;
use super::super::types::{Scope, Types, is_secret};
use super::Plan;
use super::arguments::{Argument, Form, sample};
use crate::emit::docs;
use crate::emit::sentences::Sentences;
use crate::escape::literal;
use crate::ir::{Body, BodyContent, BodyPayload, Field, Operation, TypeId, TypeRef};

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// The arguments of the method and the setters that make the body.
pub(super) fn arguments<'a>(
    types: &'a Types<'a>,
    sentences: &Sentences,
    operation: &'a Operation,
) -> (Vec<Argument<'a>>, Vec<Argument<'a>>) {
    if let Some((id, fields)) = members(types.api, operation) {
        let argument = |field: &'a Field| member(types, sentences, id, field);
        let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required);
        return (required.into_iter().map(argument).collect(), optional.into_iter().map(argument).collect());
    }
    let whole = operation.body.as_ref().filter(|body| body.required && !body.contents.is_empty());
    (whole.map(|body| whole_body(types, body)).into_iter().collect(), Vec::new())
}

fn member<'a>(types: &Types<'_>, sentences: &Sentences, id: TypeId, field: &'a Field) -> Argument<'a> {
    let mut lines = sentences.member(id, field, types.is_shared(id));
    if field.deprecated {
        lines.push("Deprecated.".to_owned());
    }
    let form = match &field.ty {
        TypeRef::String if is_secret(&field.wire_name) => Form::Into("crate::Secret".to_owned()),
        ty => Form::of(types, ty),
    };
    Argument {
        name: field.ident.as_str().to_owned(),
        wire_name: &field.wire_name,
        location: None,
        place: "member",
        sample: sample(types, &form, &field.ty, &field.wire_name),
        form,
        docs: lines,
    }
}

/// A body that is one argument.
fn whole_body<'a>(types: &Types<'_>, body: &Body) -> Argument<'a> {
    let (ty, step) = match body.contents.as_slice() {
        [only] => payload(types, only),
        // What is sent is chosen by a match.
        _ => (body.ident.as_str().to_owned(), String::new()),
    };
    let sample = match ty.as_str() {
        "crate::Body" => "\"...\"",
        _ => "body",
    };
    Argument {
        name: "body".to_owned(),
        wire_name: "body",
        location: None,
        place: "",
        form: Form::Body(ty, step),
        docs: Vec::new(),
        sample: sample.to_owned(),
    }
}

/// The type of a body, and the step that sends one that has still to become it.
fn payload(types: &Types<'_>, content: &BodyContent) -> (String, String) {
    let media_type = &content.media_type;
    match &content.payload {
        BodyPayload::Json { ty, .. } => {
            let ty = match Form::of(types, ty) {
                Form::Into(ty) => ty,
                _ => types.owned(ty, Scope::Tag),
            };
            let step = format!(".body(&call::to::<{ty}>(body)){}", named(media_type, "application/json"));
            (ty, step)
        }
        BodyPayload::Form { ty, .. } => {
            let ty = types.owned(ty, Scope::Tag);
            let step = format!(".form_body(&call::to::<{ty}>(body)){}", named(media_type, FORM));
            (ty, step)
        }
        BodyPayload::Upload => ("crate::Upload".to_owned(), ".upload(body.into())".to_owned()),
        BodyPayload::Text | BodyPayload::Binary => {
            ("crate::Body".to_owned(), format!(".payload({}, body)", literal(media_type)))
        }
    }
}

/// The step that names the media type of a body, where it is not the usual one of its kind.
fn named(media_type: &str, usual: &str) -> String {
    if media_type == usual { String::new() } else { format!(".media_type({})", literal(media_type)) }
}

impl Plan<'_> {
    /// The arms of the match that sends one of several kinds of bodies.
    pub(super) fn body_arms(&self) -> Option<String> {
        let body = self.several().filter(|body| body.required)?;
        let name = body.ident.as_str();
        let arms = body.contents.iter().map(|content| {
            let (variant, step) = (content.variant.as_str(), step(content));
            format!("            {name}::{variant}(body) => request{step},\n")
        });
        Some(arms.collect())
    }

    fn several(&self) -> Option<&Body> {
        let body = self.operation.body.as_ref().filter(|body| body.contents.len() > 1)?;
        members(self.types.api, self.operation).is_none().then_some(body)
    }

    /// The setter of a body that may be left out.
    pub(super) fn optional_body(&self) -> Option<String> {
        let body = self.operation.body.as_ref().filter(|body| !body.required && !body.contents.is_empty())?;
        let (ty, send) = match body.contents.as_slice() {
            [only] => {
                let (ty, step) = payload(self.types, only);
                (ty, format!("        self.call = self.call{step};\n"))
            }
            several => {
                let name = body.ident.as_str();
                let arms = several.iter().map(|content| {
                    let (variant, step) = (content.variant.as_str(), step(content));
                    format!("            {name}::{variant}(body) => self.call{step},\n")
                });
                let arms: String = arms.collect();
                (name.to_owned(), format!("        self.call = match body.into() {{\n{arms}        }};\n"))
            }
        };
        Some(format!(
            "impl<R> {}<R> {{\n    /// The body.\n    pub fn body(mut self, body: impl Into<{ty}>) -> Self {{\n\
             {send}        self\n    }}\n}}\n",
            self.name()
        ))
    }

    pub(super) fn body_enum(&self) -> Option<String> {
        let body = self.several()?;
        let name = body.ident.as_str();
        let mut variants = String::new();
        for content in &body.contents {
            let ty = match &content.payload {
                BodyPayload::Json { ty, .. } | BodyPayload::Form { ty, .. } => self.types.owned(ty, Scope::Tag),
                BodyPayload::Text | BodyPayload::Binary => "crate::Body".to_owned(),
                BodyPayload::Upload => "crate::Upload".to_owned(),
            };
            variants.push_str(&docs::comments(4, [docs::code(&content.media_type)]));
            variants.push_str(&format!("    {}({ty}),\n", content.variant.as_str()));
        }
        let about = format!("/// Bodies of [`{}`].", self.path());
        let attributes = "#[derive(Clone, Debug)]\n#[allow(clippy::large_enum_variant)]";
        Some(format!("{about}\n{attributes}\npub enum {name} {{\n{variants}}}\n"))
    }
}

/// The step that sends a body of the type that it has.
fn step(content: &BodyContent) -> String {
    let media_type = &content.media_type;
    match &content.payload {
        BodyPayload::Json { .. } => format!(".body(&body){}", named(media_type, "application/json")),
        BodyPayload::Form { .. } => format!(".form_body(&body){}", named(media_type, FORM)),
        BodyPayload::Text | BodyPayload::Binary => format!(".payload({}, body)", literal(media_type)),
        BodyPayload::Upload => ".upload(body)".to_owned(),
    }
}
