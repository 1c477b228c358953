//! Parameters, permissions and schemas as statics.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::emit::docs;
use crate::emit::layout::Expr;
use crate::emit::limits;
use crate::escape::literal as literal_text;
use crate::ir::{Additional, Api, Constraint, ConstraintKind, ListStyle, Location, Permission, TypeRef};
use crate::render;

/// `parameters.rs`.
pub(super) fn parameters(api: &Api) -> String {
    let mut items = Vec::new();
    if !api.parameters.is_empty() {
        items.push("use crate::operation::Parameter;\nuse crate::schema::Schema;\n".to_owned());
    }
    items.extend(api.parameters.iter().map(|parameter| {
        let place = parameter.location.as_str();
        let mut calls = Vec::new();
        if parameter.required && parameter.location != Location::Path {
            calls.push(Expr::text(".required()"));
        }
        if parameter.context {
            calls.push(Expr::text(".context()"));
        }
        if parameter.deprecated {
            calls.push(Expr::text(".deprecated()"));
        }
        if parameter.lowered {
            calls.push(Expr::text(".lowered()"));
        }
        if matches!(parameter.ty, TypeRef::Array(_)) {
            let style = match parameter.style {
                ListStyle::Repeated => Some(".repeated()"),
                ListStyle::Spaces => Some(".spaces()"),
                ListStyle::Pipes => Some(".pipes()"),
                ListStyle::Commas => None,
            };
            calls.extend(style.map(Expr::text));
        }
        let arguments = vec![
            Expr::string(&parameter.wire_name),
            Expr::string(&docs::line(&parameter.summary)),
            schema(&parameter.schema),
        ];
        let expression = Expr::call(format!("Parameter::{place}"), arguments).chain(calls);
        let sentence = format!("{} in the {place}.", docs::code(&parameter.wire_name));
        let limits = limits::of_value(&parameter.schema, &sentence);
        docs::comments(0, [limits::with_limits(&sentence, &limits)])
            + &expression.lines(0, &format!("pub static {}: Parameter = ", parameter.const_ident.as_str()), ";")
    }));
    render::file(&["Parameters; operations share them.".to_owned()], &[], items)
}

/// `permissions.rs`.
pub(super) fn permissions(api: &Api) -> String {
    let mut items = Vec::new();
    let mut imports = Vec::new();
    if !api.permissions.is_empty() {
        imports.push("Permission");
        let names = permission_names(api);
        // One line between each two of so many small items would be a quarter of the file.
        let mut statics = String::new();
        for (permission, name) in api.permissions.iter().zip(&names) {
            let Permission { action, description, resources } = permission;
            let resources = Expr::slice(resources.iter().map(|resource| Expr::string(resource)).collect());
            let value = Expr::call("Permission::new", vec![Expr::string(action), Expr::string(description), resources]);
            statics += &docs::comments(0, [docs::code(action) + "."]);
            statics += &value.lines(0, &format!("pub static {name}: Permission = "), ";");
        }
        items.push(statics);
        let all = Expr::slice(names.iter().map(|name| Expr::text(format!("&{name}"))).collect());
        let head = "/// All of them, by name.\n".to_owned();
        items.push(head + &all.lines(0, &format!("pub static {ACTIONS}: &[&Permission] = "), ";"));
    }
    if !api.resources.is_empty() {
        imports.push("Resource");
        let resources = api.resources.iter().map(|resource| {
            Expr::call("Resource::new", vec![Expr::string(&resource.kind), Expr::string(&resource.description)])
        });
        let head = "/// What actions are checked against, by name.\n".to_owned();
        let all = Expr::slice(resources.collect());
        items.push(head + &all.lines(0, &format!("pub static {RESOURCES}: &[Resource] = "), ";"));
    }
    match imports.as_slice() {
        [] => {}
        [one] => items.insert(0, format!("use crate::operation::{one};\n")),
        several => items.insert(0, format!("use crate::operation::{{{}}};\n", several.join(", "))),
    }
    render::file(&["RBAC actions and the resources they are checked against.".to_owned()], &[], items)
}

/// Names of the tables beside the permissions' own.
const ACTIONS: &str = "ACTIONS";
const RESOURCES: &str = "RESOURCES";

/// Names of the permissions' statics: the action in capitals, numbered where two come out the same.
pub(super) fn permission_names(api: &Api) -> Vec<String> {
    let mut taken = BTreeSet::from([ACTIONS, RESOURCES].map(str::to_owned));
    api.permissions
        .iter()
        .map(|permission| {
            let mut base: String = permission
                .action
                .chars()
                .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' })
                .collect();
            if !base.starts_with(|c: char| c.is_ascii_alphabetic()) {
                base.insert_str(0, "P_");
            }
            let mut name = base.clone();
            let mut number = 1;
            while !taken.insert(name.clone()) {
                number += 1;
                name = format!("{base}_{number}");
            }
            name
        })
        .collect()
}

/// The same for a body: faults in bodies do not print their schema, so it goes without what only tells people.
pub(super) fn body_schema(constraint: &Constraint) -> Expr {
    let mut bare = constraint.clone();
    strip(&mut bare);
    schema(&bare)
}

fn strip(constraint: &mut Constraint) {
    constraint.description = None;
    constraint.also.iter_mut().for_each(strip);
    match &mut constraint.kind {
        ConstraintKind::Array(items) => strip(items),
        ConstraintKind::Object { properties, additional, .. } => {
            properties.iter_mut().for_each(|(_, property)| strip(property));
            if let Additional::Schema(additional) = additional {
                strip(additional);
            }
        }
        ConstraintKind::OneOf(alternatives) | ConstraintKind::AnyOf(alternatives) => {
            alternatives.iter_mut().for_each(strip);
        }
        ConstraintKind::Any
        | ConstraintKind::Boolean
        | ConstraintKind::Integer
        | ConstraintKind::Number
        | ConstraintKind::String => {}
    }
}

/// A constraint as a constant expression of type `Schema`, for a file that imports that name.
pub(super) fn schema(constraint: &Constraint) -> Expr {
    // No `..`: a constraint that is added to the model must be written here too.
    let Constraint {
        kind,
        description,
        format,
        default,
        enumeration,
        minimum,
        exclusive_minimum,
        maximum,
        exclusive_maximum,
        multiple_of,
        min_length,
        max_length,
        pattern,
        min_items,
        max_items,
        unique_items,
        min_properties,
        max_properties,
        also,
        nullable,
    } = constraint;
    let mut calls = Vec::new();
    for (name, text) in [("description", description), ("format", format), ("pattern", pattern)] {
        if let Some(text) = text {
            calls.push(Expr::call(format!(".{name}"), vec![Expr::string(text)]));
        }
    }
    match default {
        Some(Value::Bool(value)) => calls.push(Expr::text(format!(".default_bool({value})"))),
        Some(Value::String(text)) => calls.push(Expr::call(".default_text", vec![Expr::string(text)])),
        Some(Value::Number(number)) if number.is_i64() => calls.push(Expr::text(format!(".default_int({number})"))),
        Some(other) => calls.extend(literal(other).map(|value| Expr::call(".default", vec![value]))),
        None => {}
    }
    if !enumeration.is_empty() {
        let texts: Option<Vec<Expr>> = enumeration.iter().map(|value| value.as_str().map(Expr::string)).collect();
        calls.push(match texts {
            Some(texts) => Expr::List { open: ".texts(&[".to_owned(), items: texts, close: "])" },
            None => {
                let values = enumeration.iter().filter_map(literal).collect();
                Expr::List { open: ".choices(&[".to_owned(), items: values, close: "])" }
            }
        });
    }
    for (name, bound) in [("minimum", minimum), ("maximum", maximum)] {
        if let Some(bound) = bound {
            calls.push(Expr::text(match bound.as_i64() {
                Some(bound) => format!(".{name}({bound})"),
                None => format!(".{name}_float({:?})", bound.as_f64().unwrap_or_default()),
            }));
        }
    }
    if let Some(factor) = multiple_of.clone().map(Value::Number).as_ref().and_then(literal) {
        calls.push(Expr::call(".multiple_of", vec![factor]));
    }
    for (name, count) in [
        ("min_length", min_length),
        ("max_length", max_length),
        ("min_items", min_items),
        ("max_items", max_items),
        ("min_properties", min_properties),
        ("max_properties", max_properties),
    ] {
        if let Some(count) = count {
            calls.push(Expr::text(format!(".{name}({count})")));
        }
    }
    if !also.is_empty() {
        let all = also.iter().map(schema).collect();
        calls.push(Expr::List { open: ".also(&[".to_owned(), items: all, close: "])" });
    }
    for (name, flag) in [
        ("exclusive_minimum", exclusive_minimum),
        ("exclusive_maximum", exclusive_maximum),
        ("unique_items", unique_items),
        ("nullable", nullable),
    ] {
        if *flag {
            calls.push(Expr::text(format!(".{name}()")));
        }
    }
    base(kind).chain(calls)
}

fn base(kind: &ConstraintKind) -> Expr {
    match kind {
        ConstraintKind::Any => Expr::text("Schema::ANY"),
        ConstraintKind::Boolean => Expr::text("Schema::BOOLEAN"),
        ConstraintKind::Integer => Expr::text("Schema::INTEGER"),
        ConstraintKind::Number => Expr::text("Schema::NUMBER"),
        ConstraintKind::String => Expr::text("Schema::STRING"),
        ConstraintKind::Array(items) => Expr::call("Schema::array", vec![schema(items).prefixed("&")]),
        ConstraintKind::Object { properties, required, additional } => {
            if properties.is_empty() && required.is_empty() && *additional == Additional::Allowed {
                return Expr::text("Schema::OBJECT");
            }
            let members =
                properties.iter().map(|(name, member)| Expr::call("", vec![Expr::string(name), schema(member)]));
            let mut calls = Vec::new();
            if !required.is_empty() {
                let names = required.iter().map(|name| Expr::string(name)).collect();
                calls.push(Expr::List { open: ".required(&[".to_owned(), items: names, close: "])" });
            }
            match additional {
                Additional::Forbidden => {}
                Additional::Allowed => {
                    calls.push(Expr::text(".additional(crate::schema::Additional::Allowed)"));
                }
                Additional::Schema(additional) => {
                    let schema = schema(additional).prefixed("&");
                    let additional = Expr::call("crate::schema::Additional::Schema", vec![schema]);
                    calls.push(Expr::call(".additional", vec![additional]));
                }
            }
            let open = "Schema::object(&[".to_owned();
            Expr::List { open, items: members.collect(), close: "])" }.chain(calls)
        }
        ConstraintKind::OneOf(alternatives) => {
            Expr::call("Schema::one_of", vec![Expr::slice(alternatives.iter().map(schema).collect())])
        }
        ConstraintKind::AnyOf(alternatives) => {
            Expr::call("Schema::any_of", vec![Expr::slice(alternatives.iter().map(schema).collect())])
        }
    }
}

/// A value as an expression of type `Literal`; objects cannot be written, and no default of the API is one.
fn literal(value: &Value) -> Option<Expr> {
    let text = match value {
        Value::Null => "Null".to_owned(),
        Value::Bool(value) => format!("Bool({value})"),
        Value::Number(number) => match number.as_i64() {
            Some(value) => format!("Int({value})"),
            None => format!("Float({:?})", number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => format!("Text({})", literal_text(text)),
        Value::Array(items) => {
            let items = items.iter().map(literal).collect::<Option<Vec<_>>>()?;
            return Some(Expr::call("crate::schema::Literal::List", vec![Expr::slice(items)]));
        }
        Value::Object(_) => return None,
    };
    Some(Expr::text(format!("crate::schema::Literal::{text}")))
}
