//! `models.rs`: the types of bodies, replies and enumerated parameters.
//!
//! Reading and writing are emitted as one line per member over two small traits of the core: for 400 types, serde's
//! derive of `Deserialize` alone takes more time to check than the whole emitted crate does this way, and its errors
//! would have to be undone for lenient reading.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::{Scope, Types, ident, is_secret};
use crate::emit::docs;
use crate::ir::{Field, TypeDef, TypeId, TypeKind, TypeRef, UnionVariant, Variant};
use crate::render;

/// The text of `models.rs`.
pub(super) fn text(types: &Types<'_>) -> String {
    let lines = ["Types of bodies, replies and enumerated parameters.".to_owned()];
    let mut items = Vec::new();
    let used = types.api.types.iter().enumerate().map(|(index, def)| (TypeId(index), def));
    let mut json = false;
    for (id, def) in used.filter(|(id, _)| types.is_sent(*id) || types.is_received(*id)) {
        json |= !matches!(def.kind, TypeKind::Alias(_)) && types.twin(id).is_none();
        items.push(item(types, id, def));
    }
    if json {
        items.insert(
            0,
            quote!(
                use crate::json;
            ),
        );
    }
    // Documents describe few of their members.
    render::file_with(&lines, &["#![allow(missing_docs)]"], items)
}

fn item(types: &Types<'_>, id: TypeId, def: &TypeDef) -> TokenStream {
    let name = ident(&def.ident);
    let mut lines = docs::paragraphs(&docs::sentence(&def.summary));
    if lines.is_empty() {
        lines.push(docs::code(def.at.as_str()));
    }
    let docs = docs::attributes(&lines);
    if let Some(twin) = types.twin(id) {
        let twin = ident(&twin.ident);
        return quote!(#docs pub type #name = #twin;);
    }
    match &def.kind {
        TypeKind::Struct { fields, additional } => structure(types, id, &name, &docs, fields, additional.as_ref()),
        TypeKind::Enum(variants) => enumeration(types, id, &name, &docs, variants),
        TypeKind::Union(variants) => union(types, id, &name, &docs, variants),
        TypeKind::Alias(ty) => {
            let ty = types.owned(ty, Scope::Models);
            quote!(#docs pub type #name = #ty;)
        }
    }
}

fn structure(
    types: &Types<'_>,
    id: TypeId,
    name: &proc_macro2::Ident,
    docs: &TokenStream,
    fields: &[Field],
    additional: Option<&TypeRef>,
) -> TokenStream {
    let mut members = Vec::new();
    let mut required = Vec::new();
    for field in fields {
        let field_name = ident(&field.ident);
        let ty = field_type(types, field);
        let mut lines = docs::paragraphs(&docs::sentence(&field.summary));
        if field.deprecated {
            lines.push("Deprecated.".to_owned());
        }
        let docs = docs::attributes(&lines);
        // In a reply every member can be missing, because of `select`, or because the manager is another version.
        if field.required && !field.nullable && !types.is_received(id) {
            required.push(field);
            members.push(quote!(#docs pub #field_name: #ty));
        } else {
            members.push(quote!(#docs pub #field_name: Option<#ty>));
        }
    }
    if let Some(ty) = additional {
        let ty = types.owned(ty, Scope::Models);
        let docs = quote!(#[doc = " Every other member."]);
        members.push(quote!(#docs pub additional: std::collections::BTreeMap<String, #ty>));
    }
    let default = required.is_empty().then(|| quote!(, Default));
    let new = constructor(types, name, fields, &required, additional.is_some());
    let decode = types.is_received(id).then(|| decode_structure(name, fields, additional.is_some()));
    let encode = types.is_sent(id).then(|| encode_structure(name, fields, additional.is_some()));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq #default)]
        pub struct #name { #(#members),* }
        #new
        #decode
        #encode
    }
}

fn field_type(types: &Types<'_>, field: &Field) -> TokenStream {
    let ty = match &field.ty {
        TypeRef::String if is_secret(&field.wire_name) => quote!(crate::Secret),
        ty => types.owned(ty, Scope::Models),
    };
    if field.boxed { quote!(Box<#ty>) } else { ty }
}

/// `new` with the required members, for a type that has some and therefore no `Default`.
fn constructor(
    types: &Types<'_>,
    name: &proc_macro2::Ident,
    fields: &[Field],
    required: &[&Field],
    additional: bool,
) -> Option<TokenStream> {
    // More than seven arguments are harder to read than the fields with their names.
    if required.is_empty() || required.len() > 7 {
        return None;
    }
    let arguments = required.iter().map(|field| {
        let (name, ty) = (ident(&field.ident), field_type(types, field));
        let text = matches!(field.ty, TypeRef::String) && !field.boxed;
        if text { quote!(#name: impl Into<#ty>) } else { quote!(#name: #ty) }
    });
    let values = fields.iter().map(|field| {
        let name = ident(&field.ident);
        match required.iter().any(|other| other.ident == field.ident) {
            true if matches!(field.ty, TypeRef::String) && !field.boxed => quote!(#name: #name.into()),
            true => quote!(#name),
            false => quote!(#name: None),
        }
    });
    let additional = additional.then(|| quote!(additional: Default::default()));
    let values = values.chain(additional);
    Some(quote! {
        impl #name {
            #[doc = " With the required members alone."]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
    })
}

fn decode_structure(name: &proc_macro2::Ident, fields: &[Field], additional: bool) -> TokenStream {
    let takes = fields.iter().map(|field| {
        let (name, wire_name) = (ident(&field.ident), &field.wire_name);
        quote!(#name: members.take(#wire_name))
    });
    let rest = additional.then(|| quote!(additional: members.rest()));
    let mutable = (!fields.is_empty()).then(|| quote!(mut));
    let body = if fields.is_empty() && !additional {
        quote!(tree.object().map(|_| Self {}))
    } else {
        let values = takes.chain(rest);
        quote! {
            let #mutable members = tree.object()?;
            Ok(Self { #(#values),* })
        }
    };
    quote! {
        impl json::Decode for #name {
            fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> { #body }
        }
    }
}

fn encode_structure(name: &proc_macro2::Ident, fields: &[Field], additional: bool) -> TokenStream {
    let members = fields.iter().map(|field| {
        let (name, wire_name) = (ident(&field.ident), &field.wire_name);
        quote!((#wire_name, &self.#name))
    });
    let value = if additional {
        quote!(json::members_and(&[#(#members),*], &self.additional))
    } else {
        quote!(json::members(&[#(#members),*]))
    };
    quote! {
        impl json::Encode for #name {
            fn encode(&self) -> Option<crate::Value> { #value }
        }
    }
}

fn enumeration(
    types: &Types<'_>,
    id: TypeId,
    name: &proc_macro2::Ident,
    docs: &TokenStream,
    variants: &[Variant],
) -> TokenStream {
    let declared = variants.iter().map(|variant| {
        let name = ident(&variant.ident);
        // Said only where the name does not say it.
        let letters = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        let plain = letters(&variant.wire_name) == letters(variant.ident.as_str())
            && variant.wire_name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let doc = (!plain).then(|| format!(" {}", docs::code(&variant.wire_name)));
        let doc = doc.map(|doc| quote!(#[doc = #doc]));
        quote!(#doc #name)
    });
    let texts = variants.iter().map(|variant| {
        let (name, text) = (ident(&variant.ident), &variant.wire_name);
        quote!(Self::#name => #text)
    });
    let values = variants.iter().map(|variant| {
        let (name, text) = (ident(&variant.ident), &variant.wire_name);
        quote!(#text => Self::#name)
    });
    let decode = types.is_received(id).then(|| {
        quote! {
            impl json::Decode for #name {
                fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
                    tree.text().map(|text| Self::from(&*text))
                }
            }
        }
    });
    let encode = types.is_sent(id).then(|| {
        quote! {
            impl json::Encode for #name {
                fn encode(&self) -> Option<crate::Value> {
                    Some(self.as_str().into())
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum #name {
            #(#declared,)*
            #[doc = " A text that this version does not know."]
            Unknown(String),
        }

        impl #name {
            #[doc = " The text on the wire."]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#texts,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#values,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        #decode
        #encode
    }
}

fn union(
    types: &Types<'_>,
    id: TypeId,
    name: &proc_macro2::Ident,
    docs: &TokenStream,
    variants: &[UnionVariant],
) -> TokenStream {
    let declared = variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.ident), types.owned(&variant.ty, Scope::Models));
        quote!(#name(#ty))
    });
    let decode = types.is_received(id).then(|| {
        let shapes = variants.iter().map(|variant| types.shape(&variant.ty));
        let arms = variants.iter().enumerate().map(|(index, variant)| {
            let (name, index) = (ident(&variant.ident), Literal::usize_unsuffixed(index));
            quote!(Some(#index) => json::Decode::decode(tree).map(Self::#name))
        });
        quote! {
            impl json::Decode for #name {
                fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
                    match tree.choose(&[#(#shapes),*]) {
                        #(#arms,)*
                        _ => Ok(Self::Unknown(tree.into_value())),
                    }
                }
            }
        }
    });
    let encode = types.is_sent(id).then(|| {
        let arms = variants.iter().map(|variant| {
            let name = ident(&variant.ident);
            quote!(Self::#name(value) => json::Encode::encode(value))
        });
        quote! {
            impl json::Encode for #name {
                fn encode(&self) -> Option<crate::Value> {
                    match self {
                        #(#arms,)*
                        Self::Unknown(value) => json::Encode::encode(value),
                    }
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[allow(clippy::large_enum_variant)]
        pub enum #name {
            #(#declared,)*
            #[doc = " A value of another shape."]
            Unknown(crate::Value),
        }
        #decode
        #encode
    }
}
