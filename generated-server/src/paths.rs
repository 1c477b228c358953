//! Finding a path among path templates.
//!
//! Paths are matched segment by segment on decoded text, so `/%61gents` is `/agents`; literal segments win over those
//! with captures, and those that are partly literal over captures that are whole segments, but they hide a template
//! only for the methods that they have themselves. Nothing here acts on what is found: the router keeps handlers by
//! path, [`OperationIndex`] operations.

// See docs/facts/01-api-layer.md, section 10.

use std::collections::BTreeMap;

use http::Method;
use percent_encoding::percent_decode_str;

use crate::dialect::Dialect;
use crate::operation::Operation;

/// Values by path template. Two templates that differ in the names of their captures alone are one.
#[derive(Debug)]
pub(crate) struct Paths<V> {
    root: Node,
    values: Vec<V>,
    ignores_case: bool,
}

#[derive(Debug, Default)]
struct Node {
    literals: BTreeMap<&'static str, Node>,
    /// Segments that are partly captures, the most literal first.
    mixed: Vec<(Mixed, Node)>,
    capture: Option<Box<Node>>,
    /// Index of the value whose template ends here.
    value: Option<usize>,
}

impl<V> Default for Paths<V> {
    fn default() -> Self {
        Self { root: Node::default(), values: Vec::new(), ignores_case: false }
    }
}

impl<V: Default> Paths<V> {
    /// The value of a template, made where there is none yet.
    pub(crate) fn entry(&mut self, template: &'static str) -> &mut V {
        let mut node = &mut self.root;
        for segment in segments(template) {
            node = match Segment::of(segment) {
                Segment::Capture => node.capture.get_or_insert_default(),
                Segment::Literal => node.literals.entry(segment).or_default(),
                Segment::Mixed(mixed) => node.mixed_or_insert(mixed),
            };
        }
        let index = *node.value.get_or_insert(self.values.len());
        if index == self.values.len() {
            self.values.push(V::default());
        }
        #[expect(clippy::indexing_slicing, reason = "an index in a node is that of a value")]
        &mut self.values[index]
    }
}

impl<V> Paths<V> {
    /// Finds paths as this dialect has them from now on.
    pub(crate) fn speak(&mut self, dialect: Dialect) {
        self.ignores_case = dialect.is_ossec();
    }

    /// The value of a template.
    pub(crate) fn get(&self, template: &'static str) -> Option<&V> {
        let mut node = &self.root;
        for segment in segments(template) {
            node = match Segment::of(segment) {
                Segment::Capture => node.capture.as_deref()?,
                Segment::Literal => node.literals.get(segment)?,
                Segment::Mixed(mixed) => node.mixed.iter().find(|(known, _)| *known == mixed).map(|(_, next)| next)?,
            };
        }
        self.values.get(node.value?)
    }

    /// All values, in the order in which they were made.
    pub(crate) fn values_mut(&mut self) -> &mut [V] {
        &mut self.values
    }

    /// How many templates there are.
    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    /// The value for a decoded path, and what its captures hold: the first that `serves` accepts, or else the first of
    /// all.
    pub(crate) fn find_serving<'p>(
        &self,
        path: &'p RequestPath,
        serves: impl Fn(&V) -> bool,
    ) -> Option<(&V, Vec<&'p str>)> {
        self.search(path.segments(), &serves).or_else(|| self.search(path.segments(), &|_| true))
    }

    /// The first value for a decoded path, and what its captures hold.
    pub(crate) fn find<'p>(&self, path: &'p str) -> Option<(&V, Vec<&'p str>)> {
        self.search(segments(path), &|_| true)
    }

    fn search<'p>(&self, path: Segments<'p>, accepts: &dyn Fn(&V) -> bool) -> Option<(&V, Vec<&'p str>)> {
        let mut captures = Vec::new();
        let found = self.walk(&self.root, path, &mut captures, accepts)?;
        Some((found, captures))
    }

    fn literal<'n>(&self, node: &'n Node, segment: &str) -> Option<&'n Node> {
        let exact = node.literals.get(segment);
        if exact.is_some() || !self.ignores_case {
            return exact;
        }
        node.literals.iter().find(|(literal, _)| literal.eq_ignore_ascii_case(segment)).map(|(_, next)| next)
    }

    fn walk<'p>(
        &self,
        node: &Node,
        mut rest: Segments<'p>,
        captures: &mut Vec<&'p str>,
        accepts: &dyn Fn(&V) -> bool,
    ) -> Option<&V> {
        let Some(segment) = rest.next() else {
            return node.value.and_then(|index| self.values.get(index)).filter(|value| accepts(value));
        };
        if let Some(next) = self.literal(node, segment)
            && let Some(found) = self.walk(next, rest.clone(), captures, accepts)
        {
            return Some(found);
        }
        let held = captures.len();
        for (mixed, next) in &node.mixed {
            if mixed.matches(segment, captures)
                && let Some(found) = self.walk(next, rest.clone(), captures, accepts)
            {
                return Some(found);
            }
            captures.truncate(held);
        }
        let next = node.capture.as_deref().filter(|_| !segment.is_empty())?;
        captures.push(segment);
        let found = self.walk(next, rest, captures, accepts);
        if found.is_none() {
            captures.truncate(held);
        }
        found
    }
}

impl Node {
    /// The node behind a segment that is partly captures, made where there is none yet.
    fn mixed_or_insert(&mut self, mixed: Mixed) -> &mut Self {
        let known = self.mixed.iter().position(|(known, _)| *known == mixed);
        let index = known.unwrap_or_else(|| {
            let before = |(other, _): &(Mixed, Self)| other.literal_bytes() >= mixed.literal_bytes();
            let index = self.mixed.iter().position(|entry| !before(entry)).unwrap_or(self.mixed.len());
            self.mixed.insert(index, (mixed, Self::default()));
            index
        });
        #[expect(clippy::indexing_slicing, reason = "it was found or put there")]
        &mut self.mixed[index].1
    }
}

/// A segment of a template.
enum Segment {
    Literal,
    /// `{name}`.
    Capture,
    /// `{name}.json`, `{base}...{head}`.
    Mixed(Mixed),
}

impl Segment {
    fn of(segment: &'static str) -> Self {
        let inner = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        match inner {
            Some(name) if !name.contains(['{', '}']) => Self::Capture,
            _ if segment.contains('{') => Self::Mixed(Mixed::of(segment)),
            _ => Self::Literal,
        }
    }
}

/// A segment that is partly captures: the texts before, between and behind them. None between two is empty, which the
/// generator refuses.
#[derive(Debug, PartialEq, Eq)]
struct Mixed(Vec<&'static str>);

impl Mixed {
    fn of(segment: &'static str) -> Self {
        let mut texts = Vec::new();
        let mut rest = segment;
        while let Some((text, tail)) = rest.split_once('{') {
            texts.push(text);
            rest = tail.split_once('}').map_or("", |(_, tail)| tail);
        }
        texts.push(rest);
        Self(texts)
    }

    fn literal_bytes(&self) -> usize {
        self.0.iter().map(|text| text.len()).sum()
    }

    /// Adds what the captures hold, none of it empty. Each ends where the text behind it comes first, and the last one
    /// where the segment's last text begins.
    fn matches<'p>(&self, segment: &'p str, captures: &mut Vec<&'p str>) -> bool {
        let [first, between @ .., last] = self.0.as_slice() else { return false };
        let inner = segment.strip_prefix(first).and_then(|rest| rest.strip_suffix(last));
        let Some(mut rest) = inner else { return false };
        for text in between {
            let Some(after) = rest.char_indices().nth(1).map(|(index, _)| index) else { return false };
            let Some(end) = rest.get(after..).and_then(|tail| tail.find(text)).map(|found| after + found) else {
                return false;
            };
            captures.extend(rest.get(..end));
            rest = rest.get(end + text.len()..).unwrap_or_default();
        }
        captures.push(rest);
        !rest.is_empty()
    }
}

/// The segments of a decoded path. `/` has one, the empty one.
#[derive(Clone)]
struct Segments<'p> {
    rest: Option<&'p str>,
    /// Where `rest` begins in the whole path.
    at: usize,
    /// Where the path has slashes that end no segment.
    inner: &'p [usize],
}

impl<'p> Iterator for Segments<'p> {
    type Item = &'p str;

    fn next(&mut self) -> Option<&'p str> {
        let rest = self.rest?;
        let mut slashes = rest.match_indices('/').map(|(index, _)| index);
        let end = slashes.find(|index| self.inner.is_empty() || !self.inner.contains(&(self.at + index)));
        let (segment, rest) = match end {
            Some(end) => (rest.get(..end)?, rest.get(end + 1..)),
            None => (rest, None),
        };
        self.at += segment.len() + 1;
        self.rest = rest;
        Some(segment)
    }
}

fn segments(path: &str) -> Segments<'_> {
    segments_of(path, &[])
}

fn segments_of<'p>(path: &'p str, inner: &'p [usize]) -> Segments<'p> {
    match path.strip_prefix('/') {
        Some(rest) => Segments { rest: Some(rest), at: 1, inner },
        None => Segments { rest: Some(path), at: 0, inner },
    }
}

/// The path of a request, decoded.
#[derive(Debug)]
pub(crate) struct RequestPath {
    text: String,
    /// Where the text has slashes that end no segment, since they were escaped.
    inner: Vec<usize>,
}

impl RequestPath {
    /// What a dialect looks up for a path as it was sent.
    pub(crate) fn of(path: &str, dialect: Dialect) -> Self {
        if !dialect.is_ossec() {
            return Self { text: decoded(path), inner: Vec::new() };
        }
        let path = dialect.route(path);
        if !path.contains('%') {
            return Self { text: path.to_owned(), inner: Vec::new() };
        }
        let (mut text, mut inner) = (String::with_capacity(path.len()), Vec::new());
        for (index, segment) in path.split('/').enumerate() {
            if index > 0 {
                text.push('/');
            }
            let begin = text.len();
            let segment = percent_decode_str(segment).decode_utf8_lossy();
            inner.extend(segment.match_indices('/').map(|(index, _)| begin + index));
            text.push_str(&segment);
        }
        Self { text, inner }
    }

    /// The whole path.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    fn segments(&self) -> Segments<'_> {
        segments_of(&self.text, &self.inner)
    }
}

/// The decoded form of a request's path.
fn decoded(path: &str) -> String {
    percent_decode_str(path).decode_utf8_lossy().into_owned()
}

/// Whether a path has an escape that is none, or does not decode to UTF-8.
pub(crate) fn is_broken(path: &str) -> bool {
    let mut parts = path.split('%');
    parts.next();
    let are_escapes = parts.all(|part| part.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2);
    !are_escapes || percent_decode_str(path).decode_utf8().is_err()
}

/// The operations of a table by path, for whatever stands around the router and has to know what a request calls
/// (an access log, for one). It finds what the router finds.
///
/// ```
/// # #[cfg(feature = "v4")] {
/// use wazuh_api_server::{OperationIndex, http::Method, v4};
///
/// let index = OperationIndex::new(v4::OPERATIONS);
/// let operation = index.find(&Method::GET, "/agents").unwrap();
/// assert_eq!((operation.tag, operation.summary), ("Agents", "Lists agents."));
/// # }
/// ```
#[derive(Debug, Default)]
pub struct OperationIndex {
    paths: Paths<Vec<&'static Operation>>,
    dialect: Dialect,
}

impl OperationIndex {
    /// An index of an emitted `OPERATIONS` table.
    pub fn new(operations: &[&'static Operation]) -> Self {
        let mut paths = Paths::<Vec<_>>::default();
        for operation in operations {
            paths.entry(operation.path).push(*operation);
        }
        Self { paths, dialect: Dialect::default() }
    }

    /// The same where the router speaks this dialect.
    #[must_use]
    pub fn speaking(mut self, dialect: Dialect) -> Self {
        self.paths.speak(dialect);
        Self { dialect, ..self }
    }

    /// The operations that a request's path, not yet decoded, belongs to, with any method. A trailing slash, which the
    /// router answers with a redirect, makes no difference.
    pub fn of_path(&self, path: &str) -> &[&'static Operation] {
        let path = RequestPath::of(path, self.dialect);
        let found = self.paths.search(path.segments(), &|_| true);
        let found = found.or_else(|| self.paths.find(path.text().trim_end_matches('/')));
        found.map_or(&[], |(operations, _)| operations)
    }

    /// The operation that a request calls.
    pub fn find(&self, method: &Method, path: &str) -> Option<&'static Operation> {
        let method = served(method);
        let of_method = |operations: &Vec<&'static Operation>| {
            operations.iter().copied().find(|operation| operation.method == *method)
        };
        let find = |path: &RequestPath| {
            let (operations, _) = self.paths.find_serving(path, |operations| of_method(operations).is_some())?;
            of_method(operations)
        };
        let path = RequestPath::of(path, self.dialect);
        find(&path).or_else(|| {
            let trimmed = path.text.trim_end_matches('/');
            find(&RequestPath { text: trimmed.to_owned(), inner: path.inner.clone() })
        })
    }
}

/// The method whose operation answers a request: `HEAD` is served wherever `GET` is.
pub(crate) fn served(method: &Method) -> &Method {
    if method == Method::HEAD { &Method::GET } else { method }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    static LIST: Operation = Operation::new(Method::GET, "/agents").ids("list", "");
    static ADD: Operation = Operation::new(Method::POST, "/agents").ids("add", "");
    static SHOW: Operation = Operation::new(Method::GET, "/agents/{id}").ids("show", "");
    static SUMMARY: Operation = Operation::new(Method::GET, "/agents/summary/{of}").ids("summary", "");
    static KEY: Operation = Operation::new(Method::GET, "/agents/{agent_id}/key").ids("key", "");
    static CHANGE: Operation = Operation::new(Method::PUT, "/agents/{id}").ids("change", "");
    static RESTART: Operation = Operation::new(Method::PUT, "/agents/restart").ids("restart", "");
    static ROOT: Operation = Operation::new(Method::GET, "/").ids("root", "");

    #[test]
    fn an_index_finds_what_the_router_would_call() {
        let index = OperationIndex::new(&[&LIST, &ADD, &SHOW, &SUMMARY, &KEY, &CHANGE, &RESTART, &ROOT]);
        for (method, path, expected) in [
            (Method::GET, "/", Some("root")),
            (Method::GET, "/agents", Some("list")),
            (Method::HEAD, "/%61gents/", Some("list")),
            (Method::POST, "/agents", Some("add")),
            (Method::PUT, "/agents", None),
            (Method::GET, "/agents/001", Some("show")),
            (Method::GET, "/agents/summary", Some("show")),
            (Method::GET, "/agents/summary/os", Some("summary")),
            (Method::GET, "/agents/summary/key", Some("summary")),
            (Method::GET, "/agents/001/key", Some("key")),
            (Method::PUT, "/agents/restart", Some("restart")),
            (Method::GET, "/agents/restart", Some("show")),
            (Method::DELETE, "/agents/restart", None),
            (Method::GET, "/agents//key", None),
            (Method::GET, "/Agents", None),
        ] {
            assert_eq!(index.find(&method, path).map(|operation| operation.id), expected, "{method} {path}");
        }
        assert_eq!(index.of_path("/agents").len(), 2);
        assert!(index.of_path("/nothing").is_empty());
    }

    #[test]
    fn the_paths_of_2016_have_rules_of_their_own() {
        let operations = [&LIST, &ADD, &SHOW, &KEY, &CHANGE, &ROOT];
        let index = OperationIndex::new(&operations).speaking(Dialect::Ossec);
        for (method, path, expected) in [
            (Method::GET, "/Agents", Some("list")),
            (Method::GET, "/%41GENTS/", Some("list")),
            (Method::GET, "/agents/001/KEY", Some("key")),
            (Method::PUT, "/agents/a%2Fb", Some("change")),
            (Method::GET, "/agents/001%2fkey", Some("show")),
            (Method::GET, "/v1.2/agents", Some("list")),
            (Method::GET, "/V1.2/agents/", Some("list")),
            (Method::GET, "/v1.2", Some("root")),
            (Method::GET, "/v1.2/", Some("root")),
            (Method::GET, "/v1.20/agents", None),
            (Method::GET, "/v1/agents", None),
        ] {
            assert_eq!(index.find(&method, path).map(|operation| operation.id), expected, "{method} {path}");
        }
        assert_eq!(index.of_path("/AGENTS").len(), 2);

        let path = RequestPath::of("/agents/a%2Fb%c3%a9%2F/key", Dialect::Ossec);
        assert_eq!(path.segments().collect::<Vec<_>>(), ["agents", "a/b\u{e9}/", "key"]);
        let path = RequestPath::of("/agents/a%2Fb", Dialect::Wazuh);
        assert_eq!(path.segments().collect::<Vec<_>>(), ["agents", "a", "b"]);
    }

    #[test]
    fn broken_escapes_are_found() {
        for (path, expected) in [
            ("/agents/a%2Fb", false),
            ("/agents/%C3%A9", false),
            ("/agents/%", true),
            ("/agents/%4", true),
            ("/agents/%zz", true),
            ("/agents/%c3", true),
            ("/agents", false),
        ] {
            assert_eq!(is_broken(path), expected, "{path}");
        }
    }

    #[test]
    fn captures_can_be_parts_of_segments() {
        let templates = [
            "/calls/{id}",
            "/calls/{id}.json",
            "/calls/list.json",
            "/compare/{range}",
            "/compare/{base}...{head}",
            "/users/{name}:lock",
            "/users/{name}/",
            "/v{major}.{minor}/x",
        ];
        let mut paths = Paths::<&'static str>::default();
        for template in templates {
            *paths.entry(template) = template;
        }
        for (path, template, captures) in [
            ("/calls/7", 0, vec!["7"]),
            ("/calls/7.json", 1, vec!["7"]),
            ("/calls/7.json.json", 1, vec!["7.json"]),
            ("/calls/list.json", 2, vec![]),
            ("/calls/.json", 0, vec![".json"]),
            ("/compare/a..b", 3, vec!["a..b"]),
            ("/compare/a...b", 4, vec!["a", "b"]),
            ("/compare/a......b", 4, vec!["a", "...b"]),
            ("/compare/...b", 3, vec!["...b"]),
            ("/users/\u{e9}:lock", 5, vec!["\u{e9}"]),
            ("/users/a/", 6, vec!["a"]),
            ("/v4.14/x", 7, vec!["4", "14"]),
        ] {
            let (found, held) = paths.find(path).unwrap();
            assert_eq!((*found, held), (templates[template], captures), "{path}");
        }
        for path in ["/users/a", "/users/:lock", "/v4./x", "/v.1/x", "/v4/x", "/calls"] {
            assert!(paths.find(path).is_none(), "{path}");
        }
        assert!(templates.iter().all(|template| paths.get(template) == Some(template)));
    }
}
