//! The imports that a file turns out to need, and types as they are written in it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use crate::ir::{Api, TypeRef};

/// Collects the imports of one file.
#[derive(Default)]
pub(super) struct Uses {
    core: RefCell<BTreeSet<&'static str>>,
    models: Cell<bool>,
    maps: Cell<bool>,
}

impl Uses {
    /// A name of the core, given by its path there, as it is written in the file.
    pub(super) fn core(&self, path: &'static str) -> &'static str {
        self.core.borrow_mut().insert(path);
        path.rsplit("::").next().unwrap_or(path)
    }

    /// A type as a Rust type.
    pub(super) fn ty(&self, api: &Api, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Bool => "bool".to_owned(),
            TypeRef::Int => "i64".to_owned(),
            TypeRef::Float => "f64".to_owned(),
            TypeRef::String => "String".to_owned(),
            TypeRef::Any => "serde_json::Value".to_owned(),
            TypeRef::Array(item) => format!("Vec<{}>", self.ty(api, item)),
            TypeRef::Map(item) => self.map(&self.ty(api, item)),
            TypeRef::Named(id) => {
                self.models.set(true);
                api.types.get(id.0).map(|ty| ty.ident.as_str().to_owned()).unwrap_or_default()
            }
            TypeRef::Id(_, plain) => self.ty(api, plain),
            TypeRef::AffectedItems(item) => format!("{}<{}>", self.core("AffectedItems"), self.ty(api, item)),
        }
    }

    /// A map from text to `item`. Members that no schema names keep their order: digests of what was sent depend on it.
    pub(super) fn map(&self, item: &str) -> String {
        if item == "serde_json::Value" {
            return "serde_json::Map<String, serde_json::Value>".to_owned();
        }
        self.maps.set(true);
        format!("BTreeMap<String, {item}>")
    }

    /// The `use` lines for what the standard library has.
    pub(super) fn std_lines(&self) -> &'static str {
        if self.maps.get() { "use std::collections::BTreeMap;\n" } else { "" }
    }

    /// The `use` lines for what was asked for; `models` is whether the models are elsewhere.
    pub(super) fn lines(&self, models: bool) -> String {
        let mut lines = String::new();
        if models && self.models.get() {
            lines.push_str("use super::models::*;\n");
        }
        let core = self.core.borrow();
        let mut previous = None;
        for path in core.iter() {
            // The set is ordered, so the names of one module stand together.
            let (module, name) = path.rsplit_once("::").map_or(("", *path), |(module, name)| (module, name));
            let separator = if module.is_empty() { "" } else { "::" };
            if previous == Some(module) {
                lines.push_str(&format!(", {name}"));
            } else {
                if previous.is_some() {
                    lines.push_str("};\n");
                }
                lines.push_str(&format!("use crate::{module}{separator}{{{name}"));
            }
            previous = Some(module);
        }
        if previous.is_some() {
            lines.push_str("};\n");
        }
        // One name needs no braces.
        lines
            .lines()
            .map(|line| match line.split_once('{') {
                Some((head, tail)) if !tail.contains(',') => format!("{head}{}\n", tail.replace('}', "")),
                _ => format!("{line}\n"),
            })
            .collect()
    }
}
