//! `models.rs`: the types of bodies, parameters and replies.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::docs;
use crate::emit::server::token;
use crate::emit::server::uses::Uses;
use crate::ir::{Api, Field, TypeDef, TypeKind, TypeRef, UnionVariant, Variant};
use crate::render;

/// The file.
pub(super) fn file(api: &Api) -> String {
    let uses = Uses::default();
    let defaults = defaultable(api);
    let types: Vec<TokenStream> = api
        .types
        .iter()
        .zip(defaults)
        .map(|(ty, default)| match &ty.kind {
            TypeKind::Struct { fields, additional } => structure(api, &uses, ty, fields, additional.as_ref(), default),
            TypeKind::Enum(variants) => enumeration(ty, variants),
            TypeKind::Union(variants) => union(api, &uses, ty, variants),
            TypeKind::Alias(target) => {
                let (doc, name, target) = (doc(ty), token(&ty.ident), uses.ty(api, target));
                quote!(#doc pub type #name = #target;)
            }
        })
        .collect();
    let derives = derive_imports(api);
    // Models stand in this file, so only the core's part of the imports applies.
    let core = uses.core_items();
    let mut items = vec![quote!(#derives #core)];
    items.extend(types);
    render::file(&["Types of bodies, parameters and replies.".to_owned()], items)
}

fn derive_imports(api: &Api) -> TokenStream {
    let derived = |ty: &&TypeDef| matches!(ty.kind, TypeKind::Struct { .. } | TypeKind::Union(_));
    let request = api.types.iter().filter(derived).any(|ty| ty.in_request);
    let reply = api.types.iter().filter(derived).any(writes);
    match (request, reply) {
        (true, true) => quote!(
            use serde::{Deserialize, Serialize};
        ),
        (true, false) => quote!(
            use serde::Deserialize;
        ),
        (false, true) => quote!(
            use serde::Serialize;
        ),
        (false, false) => quote!(),
    }
}

/// Types that no request reaches are written at most.
fn writes(ty: &TypeDef) -> bool {
    ty.in_reply || !ty.in_request
}

fn doc(ty: &TypeDef) -> TokenStream {
    let mut lines = docs::paragraphs(&ty.summary);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`#{}`", ty.at.as_str().replace('`', "'")));
    docs::attributes(lines)
}

fn derives(ty: &TypeDef, default: bool) -> TokenStream {
    let default = default.then(|| quote!(, Default));
    let serialize = writes(ty).then(|| quote!(, Serialize));
    let deserialize = ty.in_request.then(|| quote!(, Deserialize));
    quote!(#[derive(Clone, Debug, PartialEq #default #serialize #deserialize)])
}

fn structure(
    api: &Api,
    uses: &Uses,
    ty: &TypeDef,
    fields: &[Field],
    additional: Option<&TypeRef>,
    default: bool,
) -> TokenStream {
    let (doc, derives, name) = (doc(ty), derives(ty, default), token(&ty.ident));
    let members = fields.iter().map(|field| {
        let fallback = format!("`{}`", field.wire_name.replace('`', "'"));
        let doc = docs::or(&field.summary, &fallback);
        let deprecated = field.deprecated.then(|| docs::attributes(["", "Deprecated."]));
        let (name, wire) = (token(&field.ident), &field.wire_name);
        let mut target = uses.ty(api, &field.ty);
        if field.boxed {
            target = quote!(Box<#target>);
        }
        let mut attributes = Vec::new();
        if name != wire {
            attributes.push(quote!(rename = #wire));
        }
        if !field.required || field.nullable {
            target = quote!(Option<#target>);
        }
        if !field.required && writes(ty) {
            attributes.push(quote!(skip_serializing_if = "Option::is_none"));
        }
        let attributes = (!attributes.is_empty()).then(|| quote!(#[serde(#(#attributes),*)]));
        quote!(#doc #deprecated #attributes pub #name: #target,)
    });
    let additional = additional.map(|target| {
        let target = uses.ty(api, target);
        quote! {
            /// Members that are not listed.
            #[serde(flatten)]
            pub additional: std::collections::BTreeMap<String, #target>,
        }
    });
    quote!(#doc #derives pub struct #name { #(#members)* #additional })
}

fn enumeration(ty: &TypeDef, variants: &[Variant]) -> TokenStream {
    let (doc, name) = (doc(ty), token(&ty.ident));
    let idents: Vec<_> = variants.iter().map(|variant| token(&variant.ident)).collect();
    let texts: Vec<&str> = variants.iter().map(|variant| variant.wire_name.as_str()).collect();
    let docs = texts.iter().map(|text| {
        let shown = text.replace('`', "'");
        docs::attributes([if shown.trim().is_empty() { "The empty text.".to_owned() } else { format!("`{shown}`") }])
    });
    let serialize = writes(ty).then(|| {
        quote! {
            impl serde::Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
        }
    });
    let deserialize = ty.in_request.then(|| {
        quote! {
            impl<'de> serde::Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    crate::decode::value::deserialize_text(deserializer)
                }
            }
        }
    });
    quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #name { #(#docs #idents,)* }
        impl #name {
            /// The text on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { #(Self::#idents => #texts,)* }
            }
        }
        impl crate::decode::value::TextEnum for #name {
            const ALL: &'static [(&'static str, Self)] = &[#((#texts, Self::#idents)),*];
        }
        impl std::fmt::Display for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }
        impl std::str::FromStr for #name {
            type Err = crate::decode::value::UnknownText;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                crate::decode::value::parse_text(text)
            }
        }
        #serialize
        #deserialize
    }
}

fn union(api: &Api, uses: &Uses, ty: &TypeDef, variants: &[UnionVariant]) -> TokenStream {
    let (doc, derives, name) = (doc(ty), derives(ty, false), token(&ty.ident));
    let members = variants.iter().map(|variant| {
        let (ident, target) = (token(&variant.ident), uses.ty(api, &variant.ty));
        let doc = docs::attributes([format!("Alternative of type `{}`.", target.to_string().replace(' ', ""))]);
        quote!(#doc #ident(#target),)
    });
    let parameter = ty.in_request.then(|| {
        quote! {
            impl crate::decode::value::FromValue for #name {
                fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
                    crate::decode::value::deserialize(value)
                }
            }
        }
    });
    quote!(#doc #derives #[serde(untagged)] pub enum #name { #(#members)* } #parameter)
}

/// Which types have a value without being given one.
fn defaultable(api: &Api) -> Vec<bool> {
    // Assume all, and take back until nothing changes.
    let mut able: Vec<bool> =
        api.types.iter().map(|ty| !matches!(ty.kind, TypeKind::Enum(_) | TypeKind::Union(_))).collect();
    loop {
        let next: Vec<bool> = api
            .types
            .iter()
            .zip(&able)
            .map(|(ty, able_now)| {
                *able_now
                    && match &ty.kind {
                        TypeKind::Struct { fields, .. } => fields
                            .iter()
                            .all(|field| !field.required || field.nullable || has_default(&field.ty, &able)),
                        TypeKind::Alias(target) => has_default(target, &able),
                        TypeKind::Enum(_) | TypeKind::Union(_) => false,
                    }
            })
            .collect();
        if next == able {
            return able;
        }
        able = next;
    }
}

fn has_default(ty: &TypeRef, able: &[bool]) -> bool {
    match ty {
        TypeRef::Named(id) => able.get(id.0).copied().unwrap_or_default(),
        TypeRef::AffectedItems(_) => false,
        _ => true,
    }
}
