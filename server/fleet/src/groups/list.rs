//! `GET /groups`: the groups, with the number of their agents and the checksums of their files
//! (docs/facts/04-modules.md, section 3).
//!
//! Checksums are made for what is shown, unless the question depends on them.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};

use bytes::Bytes;
use serde_json::{Map, Value};

use super::{Algorithm, Groups, Shared, Sizes};
use crate::agents::membership;
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages, push_text};
use apid_home::Home;
use apid_identity::rbac::{Allowed, Granted};
use apid_store::query::Query;
use apid_store::query::memory::{self, Fields, Page};

const MESSAGES: Messages = Messages {
    all: "All selected groups information was returned",
    some: "Some groups information was not returned",
    none: "No group information was returned",
};

const NAMES: &[&str] = &["name", "count", "mergedSum", "configSum"];

const FIELDS: Fields =
    Fields { sort: Some(NAMES), select: Some(NAMES), compare: None, required: &["name"], default_sort: &["name"] };

/// Fields that are checksums, and the files that they are of.
const SUMS: [(&str, &str); 2] = [("mergedSum", apid_home::merged::NAME), ("configSum", "agent.conf")];

/// A request for a list that is kept in memory.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// Paging, order, search and fields.
    pub query: Query,
    /// Condition in the query language.
    pub q: Option<String>,
}

impl Groups {
    /// `GET /groups`: those that were granted. Groups that were named and are unknown become failed items.
    ///
    /// # Errors
    ///
    /// When the query is wrong, or the folders or the database cannot be read.
    pub async fn list(&self, granted: &Granted, listing: Listing, algorithm: Algorithm) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.run(move |shared| {
            let mut failed = FailedItems::new();
            let names = shared.visible(&granted, &mut failed)?;
            let page = shared.page(&names, &listing, algorithm)?;
            envelope(&page, failed, &MESSAGES)
        })
        .await
    }

    /// All groups that were granted, as a JSON list.
    ///
    /// # Errors
    ///
    /// When the folders or the database cannot be read.
    pub async fn overview(&self, granted: &Granted) -> Result<Vec<u8>, Failure> {
        let granted = granted.clone();
        self.run(move |shared| {
            let names = shared.visible(&granted, &mut FailedItems::new())?;
            let all = Listing { query: Query { limit: u64::MAX, ..Query::default() }, q: None };
            let page = shared.page(&names, &all, Algorithm::Md5)?;
            let mut out = b"[".to_vec();
            push_items(&mut out, &page.items)?;
            out.push(b']');
            Ok(out)
        })
        .await
    }

    /// `GET /groups/{group_id}/agents`.
    ///
    /// # Errors
    ///
    /// 1710 for an unknown group, and when the query is wrong.
    pub async fn agents(&self, group: &str, list: crate::agents::List) -> Result<Bytes, Failure> {
        let name = group.to_owned();
        self.run(move |shared| shared.folder(&name).map(drop).ok_or_else(|| Failure::not_found(1710))).await?;
        self.shared.agents.in_group(group, list).await
    }
}

/// Names of all groups: the folders that are there.
pub(super) fn names(home: &Home) -> Result<BTreeSet<String>, Failure> {
    let entries = match std::fs::read_dir(home.shared_dir()) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        entries => entries.map_err(Failure::unexpected)?,
    };
    let mut names = BTreeSet::new();
    for entry in entries {
        let entry = entry.map_err(Failure::unexpected)?;
        if entry.file_type().is_ok_and(|kind| kind.is_dir())
            && let Ok(name) = entry.file_name().into_string()
        {
            names.insert(name);
        }
    }
    Ok(names)
}

impl Shared {
    /// The groups that were granted, of those that exist.
    fn visible(&self, granted: &Granted, failed: &mut FailedItems) -> Result<Vec<String>, Failure> {
        let refusal = Failure::permission_denied(granted.kind);
        for id in &granted.resolution.denied {
            failed.push(id.clone(), &refusal);
        }
        let names = names(&self.home)?;
        Ok(match &granted.resolution.allowed {
            Allowed::Everything => names.into_iter().collect(),
            Allowed::Except(ids) => names.into_iter().filter(|name| !ids.contains(name)).collect(),
            Allowed::Only(ids) => {
                let unknown = Failure::not_found(1710);
                let mut visible = Vec::with_capacity(ids.len());
                for id in ids.iter() {
                    match names.contains(id) {
                        true => visible.push(id.clone()),
                        false if granted.named => failed.push(id.clone(), &unknown),
                        false => {}
                    }
                }
                visible
            }
        })
    }

    /// Numbers of agents by group, kept as long as the database stays the same.
    fn sizes(&self) -> Result<Sizes, Failure> {
        self.global.read_now(|reader| {
            let kept = || self.sizes.lock().unwrap_or_else(PoisonError::into_inner);
            if let (Some(epoch), Some((known, sizes))) = (reader.epoch(), kept().as_ref())
                && *known == epoch
            {
                return Ok(Arc::clone(sizes));
            }
            let sizes: Sizes = membership::sizes(reader)?.into();
            if let Some(epoch) = reader.epoch() {
                let mut kept = kept();
                if kept.as_ref().is_none_or(|(known, _)| *known <= epoch) {
                    *kept = Some((epoch, Arc::clone(&sizes)));
                }
            }
            Ok(sizes)
        })
    }

    fn page(&self, names: &[String], listing: &Listing, algorithm: Algorithm) -> Result<Page, Failure> {
        let Listing { query, q } = listing;
        let sizes = self.sizes()?;
        let (wanted, decides) = decisive(query, q.as_deref(), &SUMS.map(|(field, _)| field));
        let sums = |item: &mut Map<String, Value>, name: &str| {
            let folder = self.home.group_dir(name);
            for (field, file) in SUMS {
                let selected = query.select.as_ref().is_none_or(|names| names.iter().any(|name| name == field));
                if (decides || selected)
                    && let Some(hash) = self.hashes.of(&folder.join(file), algorithm)
                {
                    item.insert(field.to_owned(), Value::String(hash));
                }
            }
        };
        let item = |name: &String| {
            let place = sizes.binary_search_by(|(other, _)| other.as_str().cmp(name));
            let count = place.ok().and_then(|place| sizes.get(place)).map_or(0, |(_, count)| *count);
            let mut item = Map::with_capacity(4);
            item.insert("name".to_owned(), Value::String(name.clone()));
            item.insert("count".to_owned(), count.into());
            if decides {
                sums(&mut item, name);
            }
            Value::Object(item)
        };
        let mut page = memory::run(names.iter().map(item).collect(), &FIELDS, query, q.as_deref())?;
        if wanted && !decides {
            for item in page.items.iter_mut().filter_map(Value::as_object_mut) {
                if let Some(name) = item.get("name").and_then(Value::as_str).map(str::to_owned) {
                    sums(item, &name);
                }
            }
        }
        Ok(page)
    }
}

/// Whether costly fields are shown at all, and whether the answer depends on them, so that they must be there before
/// anything is chosen.
pub(super) fn decisive(query: &Query, q: Option<&str>, costly: &[&str]) -> (bool, bool) {
    let among =
        |names: &[String]| names.iter().any(|name| costly.iter().any(|field| name.split('.').next() == Some(field)));
    let wanted = query.select.as_deref().is_none_or(among);
    let compared = q.is_some_and(|q| costly.iter().any(|field| q.contains(field)));
    let sorted = query.sort.as_ref().is_some_and(|sort| among(&sort.fields));
    (wanted, query.search.is_some() || query.filter.is_some() || compared || sorted || (query.distinct && wanted))
}

/// A list reply of a page.
pub(super) fn envelope(page: &Page, failed: FailedItems, messages: &Messages) -> Result<Bytes, Failure> {
    let mut envelope = Envelope::open(128 * page.items.len());
    push_items(envelope.items(), &page.items)?;
    Ok(envelope.close(u64::try_from(page.total).unwrap_or(u64::MAX), failed, messages))
}

/// Appends flat objects, with commas between.
fn push_items(out: &mut Vec<u8>, items: &[Value]) -> Result<(), Failure> {
    for (index, item) in items.iter().enumerate() {
        out.extend_from_slice(if index > 0 { b", {" } else { b"{" });
        for (index, (name, value)) in item.as_object().into_iter().flatten().enumerate() {
            if index > 0 {
                out.extend_from_slice(b", ");
            }
            push_text(out, name.as_bytes());
            out.extend_from_slice(b": ");
            match value {
                Value::String(text) => push_text(out, text.as_bytes()),
                other => out.extend_from_slice(&wazuh_api_server::json::encode(other).map_err(Failure::unexpected)?),
            }
        }
        out.push(b'}');
    }
    Ok(())
}
