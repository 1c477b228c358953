//! Finding a path among path templates.
//!
//! Paths are matched segment by segment on decoded text, so `/%61gents` is `/agents`; literal segments win over
//! captures, but hide a template only for the methods that they have themselves
//! (docs/facts/01-api-layer.md, section 10). Nothing here acts on what is found: the router keeps handlers by path,
//! [`OperationIndex`] operations.

use std::collections::BTreeMap;

use http::Method;
use percent_encoding::percent_decode_str;

use crate::operation::Operation;

/// Values by path template. Two templates that differ in the names of their captures alone are one.
#[derive(Debug)]
pub(crate) struct Paths<V> {
    root: Node,
    values: Vec<V>,
}

#[derive(Debug, Default)]
struct Node {
    literals: BTreeMap<&'static str, Node>,
    capture: Option<Box<Node>>,
    /// Index of the value whose template ends here.
    value: Option<usize>,
}

impl<V> Default for Paths<V> {
    fn default() -> Self {
        Self { root: Node::default(), values: Vec::new() }
    }
}

impl<V: Default> Paths<V> {
    /// The value of a template, made where there is none yet.
    pub(crate) fn entry(&mut self, template: &'static str) -> &mut V {
        let mut node = &mut self.root;
        for segment in segments(template) {
            node = if segment.starts_with('{') {
                node.capture.get_or_insert_default()
            } else {
                node.literals.entry(segment).or_default()
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
    /// The value of a template.
    pub(crate) fn get(&self, template: &str) -> Option<&V> {
        let mut node = &self.root;
        for segment in segments(template) {
            node = if segment.starts_with('{') { node.capture.as_deref()? } else { node.literals.get(segment)? };
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
    pub(crate) fn find_serving<'p>(&self, path: &'p str, serves: impl Fn(&V) -> bool) -> Option<(&V, Vec<&'p str>)> {
        self.search(path, &serves).or_else(|| self.find(path))
    }

    /// The first value for a decoded path, and what its captures hold.
    pub(crate) fn find<'p>(&self, path: &'p str) -> Option<(&V, Vec<&'p str>)> {
        self.search(path, &|_| true)
    }

    fn search<'p>(&self, path: &'p str, accepts: &dyn Fn(&V) -> bool) -> Option<(&V, Vec<&'p str>)> {
        let mut captures = Vec::new();
        let found = self.walk(&self.root, segments(path), &mut captures, accepts)?;
        Some((found, captures))
    }

    fn walk<'p>(
        &self,
        node: &Node,
        mut rest: std::str::Split<'p, char>,
        captures: &mut Vec<&'p str>,
        accepts: &dyn Fn(&V) -> bool,
    ) -> Option<&V> {
        let Some(segment) = rest.next() else {
            return node.value.and_then(|index| self.values.get(index)).filter(|value| accepts(value));
        };
        if let Some(next) = node.literals.get(segment)
            && let Some(found) = self.walk(next, rest.clone(), captures, accepts)
        {
            return Some(found);
        }
        let next = node.capture.as_deref().filter(|_| !segment.is_empty())?;
        captures.push(segment);
        let found = self.walk(next, rest, captures, accepts);
        if found.is_none() {
            captures.pop();
        }
        found
    }
}

/// `/` has one segment, the empty one.
fn segments(path: &str) -> std::str::Split<'_, char> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

/// The decoded form of a request's path, which is what [`Paths::find`] takes.
pub(crate) fn decoded(path: &str) -> String {
    percent_decode_str(path).decode_utf8_lossy().into_owned()
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
pub struct OperationIndex(Paths<Vec<&'static Operation>>);

impl OperationIndex {
    /// An index of an emitted `OPERATIONS` table.
    pub fn new(operations: &[&'static Operation]) -> Self {
        let mut paths = Paths::<Vec<_>>::default();
        for operation in operations {
            paths.entry(operation.path).push(*operation);
        }
        Self(paths)
    }

    /// The operations that a request's path, not yet decoded, belongs to, with any method. A trailing slash, which the
    /// router answers with a redirect, makes no difference.
    pub fn of_path(&self, path: &str) -> &[&'static Operation] {
        let path = decoded(path);
        let found = self.0.find(&path).or_else(|| self.0.find(path.trim_end_matches('/')));
        found.map_or(&[], |(operations, _)| operations)
    }

    /// The operation that a request calls.
    pub fn find(&self, method: &Method, path: &str) -> Option<&'static Operation> {
        let method = served(method);
        let of_method = |operations: &Vec<&'static Operation>| {
            operations.iter().copied().find(|operation| operation.method == *method)
        };
        let path = decoded(path);
        let find = |path: &str| {
            let (operations, _) = self.0.find_serving(path, |operations| of_method(operations).is_some())?;
            Some(operations)
        };
        of_method(find(&path).or_else(|| find(path.trim_end_matches('/')))?)
    }
}

/// The method whose operation answers a request: `HEAD` is served wherever `GET` is.
pub(crate) fn served(method: &Method) -> &Method {
    if method == Method::HEAD { &Method::GET } else { method }
}

#[cfg(test)]
mod tests {
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
}
