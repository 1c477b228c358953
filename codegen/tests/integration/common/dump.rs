//! A model as text: one line for each thing that an emitter reads.

use std::fmt::Write as _;

use wazuh_api_codegen::ir::{
    Additional, Api, BodyPayload, Constraint, ConstraintKind, ListStyle, OperationClass, Paging, Parameter,
    ReplyPayload, TypeKind, TypeRef,
};

/// The whole model.
pub(crate) fn dump(api: &Api) -> String {
    let mut text = format!("api {} \"{}\" {}\n", api.generation, api.title, api.version);
    for tag in &api.tags {
        let _ = writeln!(text, "tag \"{}\" {} {}", tag.wire_name, tag.module.as_str(), tag.trait_ident.as_str());
    }
    for permission in &api.permissions {
        let _ = writeln!(
            text,
            "permission {} on {} {:?}",
            permission.action,
            permission.resources.join(", "),
            permission.description
        );
    }
    for resource in &api.resources {
        let _ = writeln!(text, "resource {} {:?}", resource.kind, resource.description);
    }
    for parameter in &api.parameters {
        let location = parameter.location.as_str();
        let flags = flags(&[
            ("required", parameter.required),
            ("deprecated", parameter.deprecated),
            ("context", parameter.context),
            ("lowered", parameter.lowered),
            (style(parameter), !style(parameter).is_empty()),
        ]);
        let (name, ident) = (parameter.const_ident.as_str(), parameter.ident.as_str());
        let ty = type_text(api, &parameter.ty);
        let _ = writeln!(text, "parameter {name} {location} \"{}\" {ident}: {ty}{flags}", parameter.wire_name);
        let _ = writeln!(text, "  {}", constraint(&parameter.schema));
    }
    for operation in &api.operations {
        let (method, path) = (format!("{:?}", operation.method).to_uppercase(), &operation.path);
        let tag = api.tags[operation.tag.0].module.as_str();
        let flags = flags(&[("deprecated", operation.deprecated)]);
        let _ = writeln!(
            text,
            "operation {} {method} {path} tag {tag} security {:?}{flags}",
            operation.ident.as_str(),
            operation.security
        );
        if operation.class != OperationClass::Ordinary {
            let _ = writeln!(text, "  class {:?}", operation.class);
        }
        for id in &operation.parameters {
            let _ = writeln!(text, "  parameter {}", api.parameters[id.0].const_ident.as_str());
        }
        for id in &operation.permissions {
            let _ = writeln!(text, "  permission {}", api.permissions[id.0].action);
        }
        if let Some(Paging { unique, keyset }) = &operation.paging {
            let by = if unique.is_empty() { "the whole item".to_owned() } else { unique.join(", ") };
            let _ = writeln!(text, "  pages by {by}, keyset {keyset:?}");
        }
        if operation.enforced.as_ref().is_some_and(Vec::is_empty) {
            let _ = writeln!(text, "  check nothing");
        }
        for check in operation.enforced.iter().flatten() {
            let _ = writeln!(text, "  check {} on {} {:?}", check.action, check.kind, check.on);
        }
        if let Some(body) = &operation.body {
            let required = if body.required { "required" } else { "optional" };
            let _ = writeln!(text, "  body {} {required}", body.ident.as_str());
            for content in &body.contents {
                let (media_type, variant) = (&content.media_type, content.variant.as_str());
                match &content.payload {
                    BodyPayload::Json { ty, schema } => {
                        let ty = type_text(api, ty);
                        let _ = writeln!(text, "    {media_type} {variant}: {ty}\n      {}", constraint(schema));
                    }
                    BodyPayload::Form { ty, schema } => {
                        let ty = type_text(api, ty);
                        let _ =
                            writeln!(text, "    {media_type} {variant}: form of {ty}\n      {}", constraint(schema));
                    }
                    BodyPayload::Text => {
                        let _ = writeln!(text, "    {media_type} {variant}: text");
                    }
                    BodyPayload::Binary => {
                        let _ = writeln!(text, "    {media_type} {variant}: binary");
                    }
                    BodyPayload::Upload => {
                        let _ = writeln!(text, "    {media_type} {variant}: upload");
                    }
                }
            }
        }
        for reply in &operation.successes {
            let _ = writeln!(text, "  {} {}", reply.status, reply.variant.as_str());
            for content in &reply.contents {
                let payload = match &content.payload {
                    ReplyPayload::Json(ty) => type_text(api, ty),
                    ReplyPayload::Text => "text".to_owned(),
                    ReplyPayload::Binary => "binary".to_owned(),
                };
                let _ = writeln!(text, "    {} {}: {payload}", content.media_type, content.variant.as_str());
            }
        }
        for error in &operation.errors {
            let ty = error.ty.as_ref().map_or("-".to_owned(), |ty| type_text(api, ty));
            let typed = if error.typed { " typed" } else { "" };
            let _ = writeln!(text, "  error {} {ty}{typed}", error.name());
        }
    }
    for def in &api.types {
        let flags = flags(&[("request", def.in_request), ("reply", def.in_reply)]);
        let ident = def.ident.as_str();
        match &def.kind {
            TypeKind::Struct { fields, additional } => {
                let _ = writeln!(text, "struct {ident}{flags} at {}", def.at);
                for field in fields {
                    let flags = self::flags(&[
                        ("required", field.required),
                        ("nullable", field.nullable),
                        ("boxed", field.boxed),
                        ("deprecated", field.deprecated),
                    ]);
                    let mut ty = type_text(api, &field.ty);
                    if !field.allowed.is_empty() {
                        let _ = write!(ty, " of {}", field.allowed.join(" "));
                    }
                    let _ = writeln!(text, "  {} \"{}\": {ty}{flags}", field.ident.as_str(), field.wire_name);
                }
                if let Some(ty) = additional {
                    let _ = writeln!(text, "  others: {}", type_text(api, ty));
                }
            }
            TypeKind::Enum(variants) => {
                let _ = writeln!(text, "enum {ident}{flags} at {}", def.at);
                for variant in variants {
                    let _ = writeln!(text, "  {} \"{}\"", variant.ident.as_str(), variant.wire_name);
                }
            }
            TypeKind::Union { variants, discriminator } => {
                let by = discriminator.as_ref().map(|name| format!(" by {name:?}")).unwrap_or_default();
                let _ = writeln!(text, "union {ident}{flags}{by} at {}", def.at);
                for variant in variants {
                    let tags: String = variant.tags.iter().map(|tag| format!(" {tag:?}")).collect();
                    let _ = writeln!(text, "  {}: {}{tags}", variant.ident.as_str(), type_text(api, &variant.ty));
                }
            }
            TypeKind::Alias(ty) => {
                let _ = writeln!(text, "alias {ident} = {}{flags} at {}", type_text(api, ty), def.at);
            }
        }
    }
    text
}

fn flags(all: &[(&str, bool)]) -> String {
    all.iter().filter(|(_, set)| *set).map(|(name, _)| format!(" {name}")).collect()
}

fn type_text(api: &Api, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Bool => "bool".to_owned(),
        TypeRef::Int => "int".to_owned(),
        TypeRef::Float => "float".to_owned(),
        TypeRef::String => "string".to_owned(),
        TypeRef::Any => "any".to_owned(),
        TypeRef::Array(inner) => format!("[{}]", type_text(api, inner)),
        TypeRef::Map(inner) => format!("map of {}", type_text(api, inner)),
        TypeRef::Named(id) => api.types[id.0].ident.as_str().to_owned(),
        TypeRef::Id(id, plain) => format!("{} as {}", id.name(), type_text(api, plain)),
        TypeRef::AffectedItems(inner) => format!("affected items of {}", type_text(api, inner)),
    }
}

/// A constraint on one line.
fn constraint(schema: &Constraint) -> String {
    let kind = match &schema.kind {
        ConstraintKind::Any => "any".to_owned(),
        ConstraintKind::Boolean => "boolean".to_owned(),
        ConstraintKind::Integer => "integer".to_owned(),
        ConstraintKind::Number => "number".to_owned(),
        ConstraintKind::String => "string".to_owned(),
        ConstraintKind::Array(items) => format!("array of ({})", constraint(items)),
        ConstraintKind::Object { properties, required, additional } => {
            let members: Vec<String> = properties
                .iter()
                .map(|(name, schema)| {
                    let mark = if required.contains(name) { "!" } else { "" };
                    format!("{name}{mark}: {}", constraint(schema))
                })
                .collect();
            let others = match additional {
                Additional::Forbidden => "no others".to_owned(),
                Additional::Allowed => "any others".to_owned(),
                Additional::Schema(schema) => format!("others: {}", constraint(schema)),
            };
            format!("object {{{}; {others}}}", members.join(", "))
        }
        ConstraintKind::OneOf(all) => format!("one of ({})", joined(all)),
        ConstraintKind::AnyOf(all) => format!("any of ({})", joined(all)),
    };
    let mut text = kind;
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(text, " {name} {value}");
        }
    };
    let values: Vec<String> = schema.enumeration.iter().map(ToString::to_string).collect();
    add("enum", Some(values.join(" ")).filter(|values| !values.is_empty()));
    add("format", schema.format.clone());
    add("default", schema.default.as_ref().map(ToString::to_string));
    add("minimum", schema.minimum.as_ref().map(ToString::to_string));
    add("exclusive-minimum", schema.exclusive_minimum.then(String::new));
    add("maximum", schema.maximum.as_ref().map(ToString::to_string));
    add("exclusive-maximum", schema.exclusive_maximum.then(String::new));
    add("multiple-of", schema.multiple_of.as_ref().map(ToString::to_string));
    add("min-length", schema.min_length.as_ref().map(ToString::to_string));
    add("max-length", schema.max_length.as_ref().map(ToString::to_string));
    add("pattern", schema.pattern.as_ref().map(|pattern| format!("{pattern:?}")));
    add("min-items", schema.min_items.as_ref().map(ToString::to_string));
    add("max-items", schema.max_items.as_ref().map(ToString::to_string));
    add("unique", schema.unique_items.then(String::new));
    add("min-properties", schema.min_properties.as_ref().map(ToString::to_string));
    add("max-properties", schema.max_properties.as_ref().map(ToString::to_string));
    for also in &schema.also {
        add("also", Some(format!("({})", constraint(also))));
    }
    add("nullable", schema.nullable.then(String::new));
    add("says", schema.description.as_ref().map(|text| format!("{text:?}")));
    text.trim_end().to_owned()
}

fn joined(all: &[Constraint]) -> String {
    all.iter().map(constraint).collect::<Vec<_>>().join(" | ")
}

/// How a list travels, where its style is not the usual one of its location.
fn style(parameter: &Parameter) -> &'static str {
    match parameter.style {
        _ if !matches!(parameter.ty, TypeRef::Array(_)) => "",
        ListStyle::Repeated => "repeated",
        ListStyle::Spaces => "spaces",
        ListStyle::Pipes => "pipes",
        ListStyle::Commas => "",
    }
}
