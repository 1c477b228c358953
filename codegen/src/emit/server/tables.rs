//! Parameters, permissions and schemas as statics.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::{Number, Value};

use crate::emit::docs;
use crate::emit::server::{none, token, token_of};
use crate::ir::{Additional, Api, Constraint, ConstraintKind, Location};
use crate::render;

/// `parameters.rs`.
pub(super) fn parameters(api: &Api) -> String {
    let mut items = vec![quote! {
        use crate::operation::Parameter;
        use crate::schema::Schema;
    }];
    items.extend(api.parameters.iter().map(|parameter| {
        let (name, wire) = (token(&parameter.const_ident), &parameter.wire_name);
        let (place, function) = match parameter.location {
            Location::Path => ("path", quote!(path)),
            Location::Query => ("query", quote!(query)),
        };
        let doc = docs::attributes([format!("`{wire}` in the {place}.")]);
        let (summary, schema) = (docs::line(&parameter.summary), schema(&parameter.schema));
        let required = (parameter.required && parameter.location == Location::Query).then(|| quote!(.required()));
        let context = parameter.context.then(|| quote!(.context()));
        let deprecated = parameter.deprecated.then(|| quote!(.deprecated()));
        quote! {
            #doc
            pub static #name: Parameter = Parameter::#function(#wire, #summary, #schema) #required #context #deprecated;
        }
    }));
    if api.parameters.is_empty() {
        items.clear();
    }
    render::file(&["Parameters; operations share them.".to_owned()], items)
}

/// `permissions.rs`.
pub(super) fn permissions(api: &Api) -> String {
    let mut items = Vec::new();
    if !api.permissions.is_empty() {
        items.push(quote!(
            use crate::operation::Permission;
        ));
    }
    for (permission, name) in api.permissions.iter().zip(permission_names(api)) {
        let (action, resources) = (&permission.action, &permission.resources);
        let doc = match resources.as_slice() {
            [] => format!("`{action}`."),
            resources => format!("`{action}` on `{}`.", resources.join("`, `")),
        };
        let doc = docs::attributes([doc]);
        items.push(quote! {
            #doc
            pub static #name: Permission = Permission { action: #action, resources: &[#(#resources),*] };
        });
    }
    render::file(&["RBAC actions and the resources they are checked against.".to_owned()], items)
}

/// Names of the permissions' statics: the action in capitals, numbered where two come out the same.
pub(super) fn permission_names(api: &Api) -> Vec<Ident> {
    let mut taken = BTreeSet::new();
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
            token_of(&name)
        })
        .collect()
}

/// A constraint as a constant expression of type `Schema`, for a file that imports that name.
pub(super) fn schema(constraint: &Constraint) -> TokenStream {
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
        nullable,
    } = constraint;
    let mut tokens = base(kind);
    let texts = [("description", description), ("format", format), ("pattern", pattern)];
    for (name, text) in texts {
        if let Some(text) = text {
            let name = token_of(name);
            tokens.extend(quote!(.#name(#text)));
        }
    }
    if let Some(default) = default.as_ref().and_then(literal) {
        tokens.extend(quote!(.default(#default)));
    }
    if !enumeration.is_empty() {
        let values = enumeration.iter().filter_map(literal);
        tokens.extend(if enumeration.iter().all(Value::is_string) {
            let texts = enumeration.iter().filter_map(Value::as_str);
            quote!(.texts(&[#(#texts),*]))
        } else {
            quote!(.choices(&[#(#values),*]))
        });
    }
    for (name, bound) in [("minimum", minimum), ("maximum", maximum)] {
        if let Some(bound) = bound {
            tokens.extend(match bound.as_i64() {
                Some(bound) => {
                    let (name, bound) = (token_of(name), integer(bound));
                    quote!(.#name(#bound))
                }
                None => {
                    let (name, bound) = (token_of(&format!("{name}_float")), float(bound));
                    quote!(.#name(#bound))
                }
            });
        }
    }
    if let Some(factor) = multiple_of.clone().map(Value::Number).as_ref().and_then(literal) {
        tokens.extend(quote!(.multiple_of(#factor)));
    }
    let counts = [
        ("min_length", min_length),
        ("max_length", max_length),
        ("min_items", min_items),
        ("max_items", max_items),
        ("min_properties", min_properties),
        ("max_properties", max_properties),
    ];
    for (name, count) in counts {
        if let Some(count) = count {
            let (name, count) = (token_of(name), Literal::u64_unsuffixed(*count));
            tokens.extend(quote!(.#name(#count)));
        }
    }
    let flags = [
        ("exclusive_minimum", exclusive_minimum),
        ("exclusive_maximum", exclusive_maximum),
        ("unique_items", unique_items),
        ("nullable", nullable),
    ];
    for (name, flag) in flags {
        if *flag {
            let name = token_of(name);
            tokens.extend(quote!(.#name()));
        }
    }
    tokens
}

fn base(kind: &ConstraintKind) -> TokenStream {
    match kind {
        ConstraintKind::Any => quote!(Schema::ANY),
        ConstraintKind::Boolean => quote!(Schema::BOOLEAN),
        ConstraintKind::Integer => quote!(Schema::INTEGER),
        ConstraintKind::Number => quote!(Schema::NUMBER),
        ConstraintKind::String => quote!(Schema::STRING),
        ConstraintKind::Array(items) => {
            let items = schema(items);
            quote!(Schema::array(&#items))
        }
        ConstraintKind::Object { properties, required, additional } => {
            let members = properties.iter().map(|(name, constraint)| {
                let constraint = schema(constraint);
                quote!((#name, #constraint))
            });
            let required = if required.is_empty() { none() } else { quote!(.required(&[#(#required),*])) };
            let additional = match additional {
                Additional::Forbidden => none(),
                Additional::Allowed => quote!(.additional(crate::schema::Additional::Allowed)),
                Additional::Schema(constraint) => {
                    let constraint = schema(constraint);
                    quote!(.additional(crate::schema::Additional::Schema(&#constraint)))
                }
            };
            quote!(Schema::object(&crate::schema::Object::new(&[#(#members),*]) #required #additional))
        }
        ConstraintKind::OneOf(alternatives) => {
            let alternatives = alternatives.iter().map(schema);
            quote!(Schema::one_of(&[#(#alternatives),*]))
        }
        ConstraintKind::AnyOf(alternatives) => {
            let alternatives = alternatives.iter().map(schema);
            quote!(Schema::any_of(&[#(#alternatives),*]))
        }
    }
}

/// A value as an expression of type `Literal`; objects cannot be written, and no default of the API is one.
fn literal(value: &Value) -> Option<TokenStream> {
    Some(match value {
        Value::Null => quote!(crate::schema::Literal::Null),
        Value::Bool(value) => quote!(crate::schema::Literal::Bool(#value)),
        Value::Number(number) => match number.as_i64() {
            Some(value) => {
                let value = integer(value);
                quote!(crate::schema::Literal::Int(#value))
            }
            None => {
                let value = float(number);
                quote!(crate::schema::Literal::Float(#value))
            }
        },
        Value::String(text) => quote!(crate::schema::Literal::Text(#text)),
        Value::Array(items) => {
            let items = items.iter().map(literal).collect::<Option<Vec<_>>>()?;
            quote!(crate::schema::Literal::List(&[#(#items),*]))
        }
        Value::Object(_) => return None,
    })
}

fn integer(value: i64) -> TokenStream {
    let magnitude = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

fn float(number: &Number) -> TokenStream {
    let value = number.as_f64().unwrap_or_default();
    let magnitude = Literal::f64_unsuffixed(value.abs());
    if value < 0.0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}
