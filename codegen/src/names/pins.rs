//! `names.toml`: names that somebody chose. Every entry must be used; what is not is an error at its place in the file.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use toml::de::{DeTable, DeValue};

use crate::{
    diag::{Pointer, Sink},
    ir::Id,
    text::{Mark, Source},
};

const HELP: &str = "write `[context]` with `parameters = [NAME]`, `[operations]` and `[methods]` with `ID = NAME`, \
                    `[types]` with `POINTER = NAME`, `[variants]` with `POINTER#TEXT = NAME`, `[ids]` with \
                    `POINTER = ID`";

/// What is said of a name under `[context]` that no parameter has.
pub(crate) const NO_SUCH_CONTEXT: &str = "no operation has a parameter of this name";

/// The entries of a `names.toml`.
#[derive(Debug, Default)]
pub(crate) struct Pins {
    context: BTreeMap<String, Pin>,
    operations: BTreeMap<String, Pin>,
    methods: BTreeMap<String, Pin>,
    types: BTreeMap<String, Pin>,
    variants: BTreeMap<String, Pin>,
    ids: BTreeMap<String, Pin>,
}

#[derive(Debug)]
struct Pin {
    name: String,
    mark: Mark,
    used: Cell<bool>,
}

impl Pins {
    /// Reads the file; `index` is its place among the sources of the report.
    pub(crate) fn parse(source: &Source, index: usize, sink: &mut Sink) -> Self {
        let mut pins = Self::default();
        let table = match DeTable::parse(&source.text) {
            Ok(table) => table,
            Err(error) => {
                let mark = mark(&source.text, error.span().unwrap_or_default(), index);
                sink.error_at("bad-names", &Pointer::root(), mark, error.message().to_owned(), "");
                return pins;
            }
        };
        for (key, value) in table.get_ref() {
            let at = |span: Range<usize>| mark(&source.text, span, index);
            let entries = value.get_ref().as_table();
            let target = match key.get_ref().as_ref() {
                "context" => {
                    for (key, value) in entries.into_iter().flatten() {
                        let list = value.get_ref().as_array().filter(|_| key.get_ref() == "parameters");
                        if list.is_none() {
                            bad(sink, at(key.span()), "only a list called `parameters` is known here");
                        }
                        for item in list.into_iter().flatten() {
                            match item.get_ref() {
                                DeValue::String(name) => {
                                    let name = name.to_string();
                                    let pin = Pin { name: name.clone(), mark: at(item.span()), used: Cell::new(false) };
                                    pins.context.insert(name, pin);
                                }
                                _ => bad(sink, at(item.span()), "a parameter's name is a text"),
                            }
                        }
                    }
                    continue;
                }
                "operations" => &mut pins.operations,
                "methods" => &mut pins.methods,
                "types" => &mut pins.types,
                "variants" => &mut pins.variants,
                "ids" => &mut pins.ids,
                _ => {
                    bad(
                        sink,
                        at(key.span()),
                        "known tables are `context`, `operations`, `methods`, `types`, `variants` and `ids`",
                    );
                    continue;
                }
            };
            for (key, value) in entries.into_iter().flatten() {
                match value.get_ref() {
                    DeValue::String(name) => {
                        let pin = Pin { name: name.to_string(), mark: at(key.span()), used: Cell::new(false) };
                        target.insert(key.get_ref().to_string(), pin);
                    }
                    _ => bad(sink, at(value.span()), "a name is a text"),
                }
            }
        }
        pins
    }

    /// The operation ids that it names, which are not thereby used.
    pub(crate) fn operation_ids(&self) -> impl Iterator<Item = &str> {
        self.operations.keys().map(String::as_str)
    }

    /// Whether the runtime handles the parameters of this name.
    pub(crate) fn is_context(&self, name: &str) -> bool {
        take(&self.context, name).is_some()
    }

    /// The method name of an operation id.
    pub(crate) fn operation(&self, id: &str) -> Option<&str> {
        take(&self.operations, id)
    }

    /// The method of its tag that an operation id has in a client.
    pub(crate) fn method(&self, id: &str) -> Option<&str> {
        take(&self.methods, id)
    }

    /// Refuses the method of an operation id, which another operation of the tag has.
    pub(crate) fn refuse_method(&self, id: &str, sink: &mut Sink) {
        if let Some(pin) = self.methods.get(id) {
            let message = format!("`{}` is also a method of another operation of this tag", pin.name);
            sink.error_at("invalid-name", &Pointer::root(), pin.mark, message, "choose another name");
        }
    }

    /// The name of the type of the schema at a pointer.
    pub(crate) fn ty(&self, at: &Pointer) -> Option<&str> {
        take(&self.types, at.as_str())
    }

    /// The name of a text of the enumeration at a pointer.
    pub(crate) fn variant(&self, at: &Pointer, text: &str) -> Option<&str> {
        // Few files have any, and the key is made for each text of each enumeration.
        if self.variants.is_empty() { None } else { take(&self.variants, &format!("{at}#{text}")) }
    }

    /// What scalars identify, by the pointers to their schemas.
    pub(crate) fn ids(&self) -> BTreeMap<String, Id> {
        self.ids.iter().filter_map(|(at, pin)| Some((at.clone(), Id::parse(&pin.name)?))).collect()
    }

    /// Notes which of [`Self::ids`] there are schemas for.
    pub(crate) fn met_ids(&self, met: &BTreeSet<&str>) {
        for pin in met.iter().filter_map(|at| self.ids.get(*at)) {
            pin.used.set(true);
        }
    }

    /// Refuses entries that are no names in the case that their place wants.
    pub(crate) fn check_names(&self, sink: &mut Sink) {
        let snake = |name: &str| name.starts_with(|first: char| first.is_ascii_lowercase()) && is_snake(name);
        let pascal = |name: &str| {
            name.starts_with(|first: char| first.is_ascii_uppercase())
                && name.chars().all(|next| next.is_ascii_alphanumeric() || next == '_')
        };
        let mut check = |table: &BTreeMap<String, Pin>, fits: &dyn Fn(&str) -> bool, reserved: &[&str], case: &str| {
            for pin in table.values() {
                let name = pin.name.as_str();
                if !fits(name) || reserved.contains(&name) || super::reserved::KEYWORDS.contains(&name) {
                    let message = format!("`{name}` cannot be a name here");
                    let help = format!("choose a {case} identifier that is not reserved");
                    sink.error_at("invalid-name", &Pointer::root(), pin.mark, message, help);
                }
            }
        };
        check(&self.operations, &snake, super::reserved::METHODS, "snake_case");
        check(&self.methods, &snake, super::reserved::METHODS, "snake_case");
        check(&self.types, &pascal, super::reserved::TYPES, "PascalCase");
        check(&self.variants, &pascal, super::reserved::VARIANTS, "PascalCase");
        for pin in self.ids.values().filter(|pin| Id::parse(&pin.name).is_none()) {
            // It cannot be met, and that need not be said too.
            pin.used.set(true);
            let known: Vec<_> = Id::NAMED.iter().map(|(name, _)| format!("`{name}`")).collect();
            let message = format!("the client has no id `{}`", pin.name);
            sink.error_at(
                "invalid-name",
                &Pointer::root(),
                pin.mark,
                message,
                format!("known are {}", known.join(", ")),
            );
        }
    }

    /// Refuses a name that could not be given because something else has it.
    pub(crate) fn check_unique(&self, sink: &mut Sink) {
        for table in [&self.operations, &self.types] {
            let mut seen = BTreeMap::new();
            for (key, pin) in table {
                if let Some(other) = seen.insert(pin.name.as_str(), key) {
                    let message = format!("`{}` is also the name of `{other}`", pin.name);
                    sink.error_at("invalid-name", &Pointer::root(), pin.mark, message, "choose another name");
                }
            }
        }
    }

    /// Refuses entries that nothing asked for.
    pub(crate) fn check_used(&self, sink: &mut Sink) {
        let tables = [
            (&self.context, NO_SUCH_CONTEXT),
            (&self.operations, "no operation has this id"),
            (&self.methods, "no operation has this id"),
            (&self.types, "no type is made from a schema at this pointer"),
            (&self.variants, "no enumeration at this pointer has this text"),
            (&self.ids, "no text or integer that this id could be has its schema at this pointer"),
        ];
        for (table, reason) in tables {
            for pin in table.values().filter(|pin| !pin.used.get()) {
                sink.error_at("unused-name", &Pointer::root(), pin.mark, reason, "correct the entry or remove it");
            }
        }
    }
}

fn take<'p>(table: &'p BTreeMap<String, Pin>, key: &str) -> Option<&'p str> {
    table.get(key).map(|pin| {
        pin.used.set(true);
        pin.name.as_str()
    })
}

fn is_snake(name: &str) -> bool {
    name.chars().all(|next| next.is_ascii_lowercase() || next.is_ascii_digit() || next == '_')
}

fn bad(sink: &mut Sink, mark: Mark, message: &str) {
    sink.error_at("bad-names", &Pointer::root(), mark, message, HELP);
}

fn mark(text: &str, span: Range<usize>, source: usize) -> Mark {
    let before = text.get(..span.start).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
    Mark { source, line: before.matches('\n').count() + 1, column }
}
