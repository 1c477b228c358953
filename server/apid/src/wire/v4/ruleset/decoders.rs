//! Decoders in lists.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value};
use wazuh_api_server::v4::models::Decoder as DecoderModel;
use wazuh_api_server::{AffectedItems, FailedItems, Json, Messages};

use super::{Listing, Shown, status};
use crate::wire::v4::failure::Failure;
use crate::wire::v4::faults::IntoFailure as _;
use apid_identity::rbac::Allowed;
use apid_ruleset::decoders::{Decoder, Decoders};
use apid_ruleset::kept::Now;
use apid_ruleset::{Fault, FoundFile};
use apid_store::query::memory::Fields;

const FIELDS: Fields = Fields {
    sort: Some(&["filename", "relative_dirname", "name", "position", "status"]),
    select: Some(&["filename", "relative_dirname", "name", "position", "status", "details"]),
    required: &["filename", "position"],
    default_sort: &["filename", "position"],
    ..Fields::ANY
};

const LISTED: Messages<'static> = Messages {
    all: "All selected decoders were returned",
    some: "Some decoders were not returned",
    none: "No decoder was returned",
};

/// Which decoders are asked for. What is `None` or false does not decide.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filters {
    /// Their names; those that do not exist are failed items.
    pub(crate) names: Option<Vec<String>>,
    /// Whether they are in force.
    pub(crate) is_enabled: Option<bool>,
    /// Names of their files.
    pub(crate) files: Option<Vec<String>>,
    /// The directory of their file.
    pub(crate) folder: Option<String>,
    /// Only those without a parent.
    pub(crate) parents: bool,
}

impl Filters {
    fn decide_nothing(&self) -> bool {
        let Self { names, is_enabled, files, folder, parents } = self;
        names.is_none() && is_enabled.is_none() && files.is_none() && folder.is_none() && !parents
    }

    fn take(&self, decoder: &Decoder, file: &FoundFile) -> bool {
        self.names.as_ref().is_none_or(|names| names.contains(&decoder.name))
            && self.is_enabled.is_none_or(|wanted| wanted == file.is_enabled)
            && self.files.as_ref().is_none_or(|names| names.contains(&file.name))
            && self.folder.as_ref().is_none_or(|folder| file.folder == *folder)
            && !(self.parents && decoder.has_parent())
    }
}

/// All decoders, as lists show them.
struct ShownDecoders {
    shown: Shown,
    /// Where each of them is: its file, the file's decoders, and its place among them.
    places: Vec<(FoundFile, Arc<Decoders>, usize)>,
}

impl ShownDecoders {
    fn new(now: &Now<Decoders>) -> Result<Self, Fault> {
        let mut files = now.contents()?;
        // The places in a file are in order already.
        files.sort_by_cached_key(|(file, _)| file.name.to_lowercase());
        let mut places = Vec::new();
        for (file, decoders) in files {
            places.extend((0..decoders.0.len()).map(|place| (file.clone(), Arc::clone(&decoders), place)));
        }
        // Files of one name in several directories take turns.
        places.sort_by_cached_key(|(file, _, place)| (file.name.to_lowercase(), *place));
        let values =
            places.iter().filter_map(|(file, decoders, place)| Some(item(file, decoders.0.get(*place)?, *place)));
        let shown = Shown::new(values.collect());
        Ok(Self { shown, places })
    }
}

/// A decoder as lists show it.
fn item(file: &FoundFile, decoder: &Decoder, position: usize) -> Value {
    let mut item = Map::with_capacity(6);
    let mut put = |name: &str, value: Value| drop(item.insert(name.to_owned(), value));
    put("filename", file.name.as_str().into());
    put("relative_dirname", file.folder.as_str().into());
    put("status", status(file.is_enabled).into());
    put("name", decoder.name.as_str().into());
    put("position", position.into());
    put("details", decoder.details.clone().into());
    Value::Object(item)
}

/// The decoders that are asked for, of those in files that may be seen.
///
/// # Errors
///
/// When a file cannot be read, or the query is wrong.
pub(crate) fn list(
    now: &Now<Decoders>,
    allowed: &Allowed,
    filters: &Filters,
    listing: &Listing,
) -> Result<Json<AffectedItems<DecoderModel>>, Failure> {
    let all = now.derived(ShownDecoders::new).map_err(Fault::into_failure)?;
    let mut failed = FailedItems::new();
    if *allowed == Allowed::Everything && filters.decide_nothing() {
        return all.shown.list(None, listing, &FIELDS, failed, &LISTED);
    }
    let mut missing: BTreeSet<&str> = filters.names.iter().flatten().map(String::as_str).collect();
    let mut places = Vec::new();
    for (at, (file, decoders, place)) in all.places.iter().enumerate() {
        let Some(decoder) = decoders.0.get(*place).filter(|_| allowed.contains(&file.name)) else { continue };
        missing.remove(decoder.name.as_str());
        if filters.take(decoder, file) {
            places.push(at);
        }
    }
    let failure = Fault::NoDecoder.into_failure();
    missing.into_iter().for_each(|name| failure.add_to(&mut failed, name));
    all.shown.list(Some(&places), listing, &FIELDS, failed, &LISTED)
}
