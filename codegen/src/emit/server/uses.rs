//! The imports that a file turns out to need, and types as they are written in it.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::server::{token, token_of};
use crate::ir::{Api, TypeRef};

/// Collects the imports of one file.
#[derive(Default)]
pub(super) struct Uses {
    core: RefCell<BTreeSet<&'static str>>,
    models: RefCell<bool>,
}

impl Uses {
    /// A type of the core's root.
    pub(super) fn core(&self, name: &'static str) -> TokenStream {
        self.core.borrow_mut().insert(name);
        let name = token_of(name);
        quote!(#name)
    }

    /// A type as a Rust type.
    pub(super) fn ty(&self, api: &Api, ty: &TypeRef) -> TokenStream {
        match ty {
            TypeRef::Bool => quote!(bool),
            TypeRef::Int => quote!(i64),
            TypeRef::Float => quote!(f64),
            TypeRef::String => quote!(String),
            TypeRef::Any => quote!(serde_json::Value),
            TypeRef::Array(item) => {
                let item = self.ty(api, item);
                quote!(Vec<#item>)
            }
            TypeRef::Map(item) => {
                let item = self.ty(api, item);
                quote!(std::collections::BTreeMap<String, #item>)
            }
            TypeRef::Named(id) => {
                *self.models.borrow_mut() = true;
                let name = api.types.get(id.0).map(|ty| token(&ty.ident));
                quote!(#name)
            }
            TypeRef::AffectedItems(item) => {
                let (list, item) = (self.core("AffectedItems"), self.ty(api, item));
                quote!(#list<#item>)
            }
        }
    }

    /// The `use` items for what was asked for.
    pub(super) fn items(&self) -> TokenStream {
        let models = self.models.borrow().then(|| {
            quote!(
                use super::models::*;
            )
        });
        let core = self.core_items();
        quote!(#models #core)
    }

    /// The same without the models, for the file that holds them.
    pub(super) fn core_items(&self) -> TokenStream {
        let names: Vec<_> = self.core.borrow().iter().map(|name| token_of(name)).collect();
        match names.as_slice() {
            [] => quote!(),
            [name] => quote!(use crate::#name;),
            names => quote!(use crate::{#(#names),*};),
        }
    }
}
