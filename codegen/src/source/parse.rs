//! Text to tree: the events of a YAML parser, put together into [`Node`]s with their marks.
//!
//! `libyaml-safer` reads the text. It is the only parser with positions that takes the published documents as they are
//! (they hold quoted scalars continued at the indentation of their key, which `saphyr-parser`, `granit-parser` and
//! `yaml-rust2` refuse, and which libyaml and the programs built on it have always read). It is a port of libyaml and
//! panics on a few malformed texts where libyaml reads past an assertion, so it is run behind `catch_unwind`.
//!
//! Everything that the JSON model cannot hold is refused here, with its place: several documents, keys that are not
//! scalars, duplicate keys, tags, numbers without a finite value. Anchors and aliases are resolved.

use std::collections::BTreeMap;
use std::io::{BufRead, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use indexmap::IndexMap;
use libyaml_safer::{Event, EventData, Parser, ScalarStyle};

use super::surrogates::{self, Shifts};
use super::{Mark, Member, Node, Source, Value, scalar};
use crate::diag::{Diagnostic, Pointer, Sink};

/// Deepest nesting of a tree. The stages after this one are recursive.
const DEPTH_LIMIT: usize = 96;

/// Most nodes that aliases may add to a tree.
const ALIAS_LIMIT: usize = 1_000_000;

/// Parses one text. `index` is the place of `source` in [`super::Document::sources`].
pub(crate) fn parse(source: &Source, index: usize) -> Result<Node, Vec<Diagnostic>> {
    let (text, shifts) = surrogates::joined(&source.text);
    let mut builder = Builder::new(index);
    builder.shifts = shifts;
    if let Some((offset, character)) = source.text.char_indices().find(|&(_, character)| !is_printable(character)) {
        let mark = mark_of_offset(source, offset, index);
        let message = format!("control character U+{:04X} in the text", u32::from(character));
        builder.sink.error_at(
            "yaml-syntax",
            &Pointer::root(),
            mark,
            message,
            "remove it, or write it as an escape in double quotes",
        );
        return Err(builder.sink.into_diagnostics());
    }
    // Some of the parser's panics come from texts that end without a line break.
    let padding: &[u8] = if text.ends_with('\n') { b"" } else { b"\n" };
    let run = catch_unwind(AssertUnwindSafe(|| builder.run(text.as_bytes().chain(padding))));
    if run.is_err() {
        let mark = builder.last;
        builder.sink.error_at("yaml-syntax", &Pointer::root(), mark, "malformed YAML near here", "");
    }
    builder.finish().map_err(|mut diagnostics| {
        // The parser finds some faults only after the end of the text, where there is no line to show.
        let (line, column) = match source.lines().enumerate().last() {
            Some((index, line)) => (index + 1, line.chars().count() + 1),
            None => (1, 1),
        };
        for mark in diagnostics.iter_mut().filter_map(|diagnostic| diagnostic.mark.as_mut()) {
            if mark.line > line {
                (mark.line, mark.column) = (line, column);
            }
        }
        diagnostics
    })
}

/// The character set of YAML 1.2, section 5.1.
fn is_printable(character: char) -> bool {
    matches!(character,
        '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}'
        | '\u{10000}'..='\u{10ffff}')
}

fn mark_of_offset(source: &Source, offset: usize, index: usize) -> Mark {
    let before = Source { name: String::new(), text: source.text.get(..offset).unwrap_or_default().to_owned() + "." };
    let (line, text) = before.lines().enumerate().last().unwrap_or_default();
    Mark { source: index, line: line + 1, column: text.chars().count() }
}

/// A collection that is not complete yet.
struct Frame {
    collection: Collection,
    mark: Mark,
    anchor: Option<String>,
    /// Depth of the deepest node below, this one included.
    height: usize,
    /// Number of nodes below, this one included.
    size: usize,
}

enum Collection {
    Sequence(Vec<Node>),
    Mapping { members: IndexMap<String, Member>, key: Key },
}

enum Key {
    /// The next node is a key.
    Wanted,
    /// The next node is the value of this key.
    Given(String, Mark),
    /// The next node is the value of a key that was refused.
    Refused,
}

struct Anchored {
    node: Node,
    height: usize,
    size: usize,
}

struct Builder {
    source: usize,
    sink: Sink,
    frames: Vec<Frame>,
    root: Option<Node>,
    anchors: BTreeMap<String, Anchored>,
    documents: usize,
    added_by_aliases: usize,
    /// Where the text that is parsed is shorter than the source.
    shifts: Shifts,
    /// Where the last event began.
    last: Mark,
    /// A refusal after which the rest of the text is not worth reading.
    stopped: bool,
}

impl Builder {
    fn new(source: usize) -> Self {
        Self {
            source,
            sink: Sink::default(),
            frames: Vec::new(),
            root: None,
            anchors: BTreeMap::new(),
            documents: 0,
            added_by_aliases: 0,
            shifts: Shifts::default(),
            last: Mark { source, line: 1, column: 1 },
            stopped: false,
        }
    }

    fn run(&mut self, input: impl BufRead) {
        let mut parser = Parser::new();
        parser.set_input(input);
        while !self.stopped {
            match parser.parse() {
                Ok(Event { data: EventData::StreamEnd, .. }) => return,
                Ok(event) => self.event(event),
                Err(error) => {
                    let mark = error.problem_mark().map_or(self.last, |mark| self.mark(mark));
                    let message = error
                        .context()
                        .map_or_else(|| error.problem().to_owned(), |context| format!("{} {context}", error.problem()));
                    self.sink.error_at("yaml-syntax", &self.pointer(), mark, message, "");
                    return;
                }
            }
        }
    }

    fn finish(mut self) -> Result<Node, Vec<Diagnostic>> {
        if self.root.is_none() && !self.sink.has_errors() {
            self.sink.error_at("empty-document", &Pointer::root(), self.last, "the text holds no document", "");
        }
        match self.root {
            Some(root) if !self.sink.has_errors() => Ok(root),
            _ => Err(self.sink.into_diagnostics()),
        }
    }

    fn mark(&self, mark: libyaml_safer::Mark) -> Mark {
        let plus_one = |value: u64| usize::try_from(value).unwrap_or(usize::MAX).saturating_add(1);
        let (line, column) = (plus_one(mark.line), plus_one(mark.column));
        Mark { source: self.source, line, column: self.shifts.original(line, column) }
    }

    /// Where the parser stands in the tree.
    fn pointer(&self) -> Pointer {
        self.frames.iter().fold(Pointer::root(), |pointer, frame| match &frame.collection {
            Collection::Sequence(items) => pointer.index(items.len()),
            Collection::Mapping { key: Key::Given(key, _), .. } => pointer.key(key),
            Collection::Mapping { .. } => pointer,
        })
    }

    fn refuse(&mut self, code: &'static str, mark: Mark, message: impl Into<String>, help: &str) {
        self.sink.error_at(code, &self.pointer(), mark, message, help);
    }

    fn event(&mut self, event: Event) {
        let mark = self.mark(event.start_mark);
        self.last = mark;
        match event.data {
            EventData::DocumentStart { .. } => {
                self.documents += 1;
                if self.documents == 2 {
                    self.refuse(
                        "several-documents",
                        mark,
                        "a second document begins here",
                        "give one document per file",
                    );
                    self.stopped = true;
                }
            }
            EventData::Scalar { anchor, tag, value, plain_implicit, style, .. } => {
                if self.key_wanted() {
                    if value.is_empty() && style == ScalarStyle::Plain {
                        self.refuse(
                            "non-scalar-key",
                            mark,
                            "a key without text",
                            "write the key, in quotes if it is empty",
                        );
                        self.set_key(Key::Refused);
                    } else {
                        self.key(value, mark);
                    }
                    return;
                }
                let value = self.scalar(value, tag.as_deref(), plain_implicit && style == ScalarStyle::Plain, mark);
                self.complete(Node { value, mark }, 1, 1, anchor);
            }
            EventData::SequenceStart { anchor, tag, .. } => {
                self.open(Collection::Sequence(Vec::new()), mark, anchor, tag.as_deref(), "seq");
            }
            EventData::MappingStart { anchor, tag, .. } => {
                let mapping = Collection::Mapping { members: IndexMap::new(), key: Key::Wanted };
                self.open(mapping, mark, anchor, tag.as_deref(), "map");
            }
            EventData::SequenceEnd | EventData::MappingEnd => self.close(),
            EventData::Alias { anchor } => self.alias(&anchor, mark),
            EventData::StreamStart { .. } | EventData::StreamEnd | EventData::DocumentEnd { .. } => {}
        }
    }

    fn scalar(&mut self, text: String, tag: Option<&str>, plain: bool, mark: Mark) -> Value {
        let resolved = match tag.map(|tag| tag.strip_prefix("tag:yaml.org,2002:").unwrap_or(tag)) {
            None if plain => scalar::resolve(&text),
            None | Some("!" | "str") => return Value::String(text),
            Some("null" | "bool" | "int" | "float") => scalar::resolve(&text),
            Some(other) => {
                self.refuse("unsupported-tag", mark, format!("tag `{other}` has no meaning here"), "remove the tag");
                return Value::Null;
            }
        };
        resolved.unwrap_or_else(|| {
            self.refuse("non-finite-number", mark, format!("`{text}` has no value in JSON"), "give a finite number");
            Value::Null
        })
    }

    fn key_wanted(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { collection: Collection::Mapping { key: Key::Wanted, .. }, .. }))
    }

    fn set_key(&mut self, new: Key) {
        if let Some(Frame { collection: Collection::Mapping { key, .. }, .. }) = self.frames.last_mut() {
            *key = new;
        }
    }

    fn key(&mut self, text: String, mark: Mark) {
        let first = match self.frames.last() {
            Some(Frame { collection: Collection::Mapping { members, .. }, .. }) => {
                members.get(&text).map(|member| member.key_mark.line)
            }
            _ => None,
        };
        match first {
            Some(line) => {
                self.refuse(
                    "duplicate-key",
                    mark,
                    format!("key `{text}` was given before, on line {line}"),
                    "keep one of them",
                );
                self.set_key(Key::Refused);
            }
            None => self.set_key(Key::Given(text, mark)),
        }
    }

    fn open(&mut self, collection: Collection, mark: Mark, anchor: Option<String>, tag: Option<&str>, own: &str) {
        if self.key_wanted() {
            self.refuse("non-scalar-key", mark, "a key that is not a scalar", "use text as the key");
        }
        if let Some(tag) = tag.map(|tag| tag.strip_prefix("tag:yaml.org,2002:").unwrap_or(tag))
            && tag != own
            && tag != "!"
        {
            self.refuse("unsupported-tag", mark, format!("tag `{tag}` has no meaning here"), "remove the tag");
        }
        if self.frames.len() >= DEPTH_LIMIT {
            self.too_deep(mark);
            return;
        }
        self.frames.push(Frame { collection, mark, anchor, height: 1, size: 1 });
    }

    fn too_deep(&mut self, mark: Mark) {
        let message = format!("nested more than {DEPTH_LIMIT} deep");
        self.sink.error_at("nesting-too-deep", &Pointer::root(), mark, message, "");
        self.stopped = true;
    }

    fn close(&mut self) {
        let Some(Frame { collection, mark, anchor, height, size }) = self.frames.pop() else { return };
        let value = match collection {
            Collection::Sequence(items) => Value::Sequence(items),
            Collection::Mapping { members, .. } => Value::Mapping(members),
        };
        self.complete(Node { value, mark }, height, size, anchor);
    }

    fn alias(&mut self, anchor: &str, mark: Mark) {
        if self.key_wanted() {
            self.refuse("non-scalar-key", mark, "an alias as a key", "use text as the key");
            self.set_key(Key::Refused);
            return;
        }
        let Some(Anchored { node, height, size }) = self.anchors.get(anchor) else {
            self.refuse("unresolved-alias", mark, format!("alias `*{anchor}` has no anchor before it"), "");
            self.complete(Node { value: Value::Null, mark }, 1, 1, None);
            return;
        };
        let (height, size) = (*height, *size);
        self.added_by_aliases += size;
        if self.added_by_aliases > ALIAS_LIMIT {
            self.refuse("runaway-aliases", mark, format!("aliases add more than {ALIAS_LIMIT} values"), "");
            self.stopped = true;
            return;
        }
        if self.frames.len() + height > DEPTH_LIMIT {
            self.too_deep(mark);
            return;
        }
        let node = node.clone();
        self.complete(node, height, size, None);
    }

    /// Puts a complete node where it belongs.
    fn complete(&mut self, node: Node, height: usize, size: usize, anchor: Option<String>) {
        if let Some(anchor) = anchor {
            self.anchors.insert(anchor, Anchored { node: node.clone(), height, size });
        }
        let Some(frame) = self.frames.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        frame.height = frame.height.max(height + 1);
        frame.size += size;
        match &mut frame.collection {
            Collection::Sequence(items) => items.push(node),
            Collection::Mapping { members, key } => match std::mem::replace(key, Key::Wanted) {
                Key::Given(text, key_mark) => {
                    members.insert(text, Member { key_mark, node });
                }
                // A collection in the place of a key: it was refused when it began.
                Key::Wanted => *key = Key::Refused,
                Key::Refused => {}
            },
        }
    }
}
