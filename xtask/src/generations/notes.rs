//! `spec/v5/migration.toml`: what two descriptions do not tell about each other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::Failure;
use crate::{files, workspace};

/// The notes of a person who has read both releases.
pub(super) struct Notes {
    /// What holds for every operation.
    pub(super) everywhere: Vec<String>,
    /// Routes of release 4 that another route of release 5 has replaced.
    pub(super) moved: BTreeMap<String, String>,
    /// Routes that neither upstream document has and that the guide of release 5 lists.
    pub(super) promised: BTreeSet<String>,
    /// What to know of a route.
    routes: BTreeMap<String, String>,
    /// What to do without the operations of a tag that are gone.
    tags: BTreeMap<String, String>,
    /// Name of the file, for complaints.
    file: String,
}

impl Notes {
    /// Reads the file.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let file = workspace::name_of(path);
        let table: toml::Table =
            files::read(path)?.parse().map_err(|error| Failure::Other(format!("{file}: {error}")))?;
        let texts = |name: &str| -> Result<BTreeMap<String, String>, Failure> {
            let entries = table.get(name).and_then(toml::Value::as_table).into_iter().flatten();
            let text = |(key, value): (&String, &toml::Value)| match value.as_str() {
                Some(text) => Ok((key.clone(), text.to_owned())),
                None => Err(Failure::Other(format!("{file}: [{name}] {key} is not a text"))),
            };
            entries.map(text).collect()
        };
        let everywhere = table.get("everywhere").and_then(toml::Value::as_array).into_iter().flatten();
        let promised = table.get("promised").and_then(toml::Value::as_array).into_iter().flatten();
        Ok(Self {
            everywhere: everywhere.filter_map(toml::Value::as_str).map(str::to_owned).collect(),
            moved: texts("moved")?,
            promised: promised.filter_map(toml::Value::as_str).map(str::to_owned).collect(),
            routes: texts("routes")?,
            tags: texts("tags")?,
            file,
        })
    }

    /// Fails for an entry about a route that is not there, or that needs none since `upstream` has it.
    pub(super) fn check(
        &self,
        old: &BTreeSet<String>,
        new: &BTreeSet<String>,
        upstream: &BTreeSet<String>,
    ) -> Result<(), Failure> {
        let stale = |name: &str, route: &str| {
            Err(Failure::Other(format!("{}: [{name}] names `{route}`, which is no operation; remove it", self.file)))
        };
        if let Some(route) = self.moved.keys().find(|route| !old.contains(*route)) {
            return stale("moved", route);
        }
        if let Some(route) = self.moved.values().find(|route| !new.contains(*route)) {
            return stale("moved", route);
        }
        if let Some(route) = self.promised.iter().find(|route| !new.contains(*route)) {
            return stale("promised", route);
        }
        if let Some(route) = self.promised.iter().find(|route| upstream.contains(*route)) {
            let file = &self.file;
            return Err(Failure::Other(format!(
                "{file}: [promised] names `{route}`, which an upstream document has; remove it"
            )));
        }
        match self.routes.keys().find(|route| !old.contains(*route)) {
            Some(route) => stale("routes", route),
            None => Ok(()),
        }
    }

    /// What to know of a route, of a tag; of the tag's only where the route has ended.
    pub(super) fn of(&self, route: &str, tag: &str, has_ended: bool) -> Vec<String> {
        match self.routes.get(route) {
            Some(note) => vec![note.clone()],
            None if has_ended => self.tags.get(tag).cloned().into_iter().collect(),
            None => Vec::new(),
        }
    }
}
