//! What changed between two descriptions, route by route, and whether a client notices.
//!
//! Compares two lowered APIs, so differences of layout, naming or referencing do not count: only what travels does.
//! Requests are compared by what the server accepts, replies by what a client can rely on. Nothing here prints.
//!
//! Breaking means: a program written against the old description can fail against the new one. The rules are those of
//! `oasdiff breaking`, errors and warnings alike, on what both know: an operation is its method and path, whatever its
//! id; the server refuses unknown parameters and fields, so taking one away is breaking; a new text in a reply's
//! enumeration is breaking, for a program that lists them; a new success status is not. Credentials and permissions are
//! ours: an operation that wants others is breaking.

mod reply;
mod request;

use std::collections::BTreeMap;
use std::fmt;

use crate::ir::{Api, Check, Method, Operation};

/// Whether a client notices a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// Programs written against the old description go on working.
    Compatible,
    /// Some program written against the old description can fail.
    Breaking,
}

/// What kind of thing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// An operation came, went, or changed its credentials or deprecation.
    Operation,
    /// A parameter.
    Parameter,
    /// A request body or one of its media types.
    Body,
    /// A reply's status, media type or shape.
    Reply,
    /// The type or structure of a value.
    Schema,
    /// The allowed texts of a value.
    Enum,
    /// A bound, length, format, default or the like.
    Constraint,
    /// An RBAC action or its resources.
    Permission,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Change {
    /// The route, such as `GET /agents`, as the new description writes it (the old one, where it is gone).
    pub route: String,
    /// Where in the route, such as `query limit` or `200 data.affected_items[].name`; empty for the route itself.
    pub place: String,
    /// What kind of thing changed.
    pub subject: Subject,
    /// Whether a client notices.
    pub class: Class,
    /// What happened: a lower-case fragment.
    pub message: String,
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.class {
            Class::Breaking => "breaking  ",
            Class::Compatible => "compatible",
        };
        write!(formatter, "{mark} ")?;
        if !self.place.is_empty() {
            write!(formatter, "{}: ", self.place)?;
        }
        formatter.write_str(&self.message)
    }
}

/// The message of an operation that is new.
pub const ADDED: &str = "operation added";
/// The message of an operation that is gone.
pub const REMOVED: &str = "operation removed";

/// Every difference between `old` and `new`, ordered by route, then place.
pub fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let old_routes = routes(old);
    let new_routes = routes(new);
    let mut changes = Vec::new();
    for (key, operation) in &old_routes {
        if !new_routes.contains_key(key) {
            changes.push(Change {
                route: route_name(operation),
                place: String::new(),
                subject: Subject::Operation,
                class: Class::Breaking,
                message: REMOVED.to_owned(),
            });
        }
    }
    for (key, operation) in &new_routes {
        match old_routes.get(key) {
            None => changes.push(Change {
                route: route_name(operation),
                place: String::new(),
                subject: Subject::Operation,
                class: Class::Compatible,
                message: ADDED.to_owned(),
            }),
            Some(before) => {
                let mut route = Route { old, new, name: route_name(operation), changes: &mut changes };
                route.operation(before, operation);
            }
        }
    }
    changes.sort();
    changes.dedup();
    changes
}

/// The comparison of one route that both descriptions have.
struct Route<'a> {
    old: &'a Api,
    new: &'a Api,
    name: String,
    changes: &'a mut Vec<Change>,
}

impl Route<'_> {
    fn add(&mut self, place: &str, subject: Subject, class: Class, message: impl Into<String>) {
        self.changes.push(Change {
            route: self.name.clone(),
            place: place.to_owned(),
            subject,
            class,
            message: message.into(),
        });
    }

    fn operation(&mut self, before: &Operation, after: &Operation) {
        if before.path != after.path {
            let message = format!("path parameters renamed: {} is now {}", before.path, after.path);
            self.add("", Subject::Operation, Class::Compatible, message);
        }
        // An operation is its method and path. The id names the emitted method and does not travel; what stands before
        // its last dot names nothing.
        let name = |operation: &Operation| operation.wire_id.rsplit('.').next().map(str::to_owned);
        if name(before) != name(after) {
            let message = format!("operation id changed: `{}` is now `{}`", before.wire_id, after.wire_id);
            self.add("", Subject::Operation, Class::Compatible, message);
        }
        if before.security != after.security {
            let message = format!("credentials changed: {:?} is now {:?}", before.security, after.security);
            self.add("", Subject::Operation, Class::Breaking, message);
        }
        match (before.deprecated, after.deprecated) {
            (false, true) => self.add("", Subject::Operation, Class::Compatible, "now deprecated"),
            (true, false) => self.add("", Subject::Operation, Class::Compatible, "no longer deprecated"),
            _ => {}
        }
        self.permissions(before, after);
        self.parameters(before, after);
        self.body(before.body.as_ref(), after.body.as_ref());
        self.replies(before, after);
    }

    fn enforced(&mut self, before: &Operation, after: &Operation) {
        let (old, new) = (before.enforced.as_ref(), after.enforced.as_ref());
        if old == new {
            return;
        }
        // Only a check that was there before refuses nobody who passed before.
        let fewer = new.is_some_and(|new| new.iter().all(|check| old.is_some_and(|old| old.contains(check))));
        let class = if fewer { Class::Compatible } else { Class::Breaking };
        self.add("", Subject::Permission, class, format!("now checks {} instead of {}", listed(new), listed(old)));
    }

    fn permissions(&mut self, before: &Operation, after: &Operation) {
        self.enforced(before, after);
        let collect = |api: &Api, operation: &Operation| -> BTreeMap<String, Vec<String>> {
            operation
                .permissions
                .iter()
                .filter_map(|id| api.permissions.get(id.0))
                .map(|permission| (permission.action.clone(), permission.resources.clone()))
                .collect()
        };
        let old = collect(self.old, before);
        let new = collect(self.new, after);
        for action in old.keys().filter(|action| !new.contains_key(*action)) {
            self.add("", Subject::Permission, Class::Compatible, format!("permission `{action}` no longer needed"));
        }
        for (action, resources) in &new {
            match old.get(action) {
                None => {
                    self.add("", Subject::Permission, Class::Breaking, format!("permission `{action}` now needed"));
                }
                Some(previous) if previous != resources => {
                    let message = format!(
                        "permission `{action}` is now checked on {} instead of {}",
                        resources.join(", "),
                        previous.join(", ")
                    );
                    self.add("", Subject::Permission, Class::Breaking, message);
                }
                Some(_) => {}
            }
        }
    }
}

/// The checks that a description lists for an operation.
fn listed(checks: Option<&Vec<Check>>) -> String {
    match checks.map(Vec::as_slice) {
        None => "what its permissions tell".to_owned(),
        Some([]) => "nothing".to_owned(),
        Some(checks) => checks.iter().map(|check| format!("`{check}`")).collect::<Vec<_>>().join(", "),
    }
}

/// Operations by method and path shape: `/agents/{agent_id}` and `/agents/{id}` are one route.
fn routes(api: &Api) -> BTreeMap<(String, Method), &Operation> {
    api.operations.iter().map(|operation| ((path_shape(&operation.path), operation.method), operation)).collect()
}

fn path_shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut inside = false;
    for character in path.chars() {
        match character {
            '{' => {
                inside = true;
                shape.push_str("{}");
            }
            '}' => inside = false,
            other if !inside => shape.push(other),
            _ => {}
        }
    }
    shape
}

fn route_name(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}
