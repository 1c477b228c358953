//! Files of rules and decoders: their list, and what one of them holds.

use serde_json::{Map, Value, json as value};
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages, json};

use super::{Listing, chosen, denied, status};
use crate::wire::v4::failure::Failure;
use crate::wire::v4::faults::IntoFailure as _;
use apid_identity::rbac::Granted;
use apid_ruleset::kept::{Content, Now};
use apid_ruleset::{Fault, Kind};
use apid_store::query::memory::Fields;

const FIELDS: Fields = Fields {
    select: Some(&["filename", "relative_dirname", "status"]),
    required: &["filename"],
    default_sort: &["filename"],
    ..Fields::ANY
};

/// Which files are asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filters {
    /// Whether they are in force.
    pub(crate) is_enabled: Option<bool>,
    /// Their directory.
    pub(crate) folder: Option<String>,
}

fn listed(kind: Kind) -> Messages<'static> {
    match kind {
        Kind::Decoders => Messages {
            all: "All decoder files were returned",
            some: "Some decoder files were not returned",
            none: "No decoder files were returned",
        },
        Kind::Rules | Kind::Lists => Messages {
            all: "All rule files were returned",
            some: "Some rule files were not returned",
            none: "No rule files were returned",
        },
    }
}

fn shown(kind: Kind) -> Messages<'static> {
    match kind {
        Kind::Rules => Messages { all: "Selected rule was returned", some: "", none: "No rule was returned" },
        Kind::Decoders => Messages { all: "Selected decoder was returned", some: "", none: "No decoder was returned" },
        Kind::Lists => Messages { all: "CDB list was returned", some: "", none: "No list was returned" },
    }
}

/// The files that are asked for, of those that may be seen.
///
/// # Errors
///
/// When the query is wrong.
pub(crate) fn list<C: Content, T>(
    now: &Now<C>,
    granted: &Granted,
    filters: &Filters,
    listing: &Listing,
) -> Result<Json<AffectedItems<T>>, Failure> {
    let files = now.files().filter(|file| {
        granted.resolution.allowed.contains(&file.name)
            && filters.is_enabled.is_none_or(|wanted| wanted == file.is_enabled)
            && filters.folder.as_ref().is_none_or(|folder| file.folder == *folder)
    });
    let items: Vec<Value> = files
        .map(|file| {
            value!({ "filename": file.name, "relative_dirname": file.folder, "status": status(file.is_enabled) })
        })
        .collect();
    chosen(items.iter().collect(), listing, &FIELDS, denied(granted), &listed(C::KIND))
}

/// What a file holds, as the only item.
///
/// # Errors
///
/// When it cannot be JSON.
pub(crate) fn content<T>(kind: Kind, content: &Map<String, Value>) -> Result<Json<AffectedItems<T>>, Failure> {
    let mut writer = ListWriter::with_capacity(4_096);
    json::encode_into(writer.item(), content).map_err(Failure::unexpected)?;
    Ok(writer.finish(1, FailedItems::new(), &shown(kind)))
}

/// The reply for a file that cannot be shown, unless the fault is one of the request.
///
/// # Errors
///
/// The fault of a request.
pub(crate) fn no_content<T>(kind: Kind, name: &str, fault: Fault) -> Result<Json<AffectedItems<T>>, Failure> {
    let failure = match (fault, kind) {
        (Fault::NoFile(_), Kind::Rules) => Failure::bad_request(1415).detail(name),
        (Fault::NoFile(_), Kind::Decoders) => Failure::bad_request(1503).detail(name),
        (Fault::NoFile(_) | Fault::Missing { .. }, Kind::Lists) => Failure::bad_request(1802),
        (Fault::Malformed { problem, .. }, Kind::Rules) => {
            Failure::bad_request(1413).detail(format_args!("{name}: {problem}"))
        }
        (Fault::Malformed { problem, .. }, Kind::Decoders) => {
            Failure::bad_request(1501).detail(format_args!("{name}: {problem}"))
        }
        (Fault::Missing { .. } | Fault::Unreadable { .. } | Fault::IsDirectory(_), Kind::Rules) => {
            Failure::bad_request(1414).detail(name)
        }
        (Fault::Missing { .. } | Fault::Unreadable { .. } | Fault::IsDirectory(_), Kind::Decoders) => {
            Failure::bad_request(1502).detail(name)
        }
        (fault @ (Fault::Malformed { .. } | Fault::Unreadable { .. } | Fault::IsDirectory(_)), Kind::Lists) => {
            fault.into_failure()
        }
        (fault, _) => return Err(fault.into_failure()),
    };
    let mut failed = FailedItems::new();
    failure.add_to(&mut failed, name);
    Ok(ListWriter::with_capacity(0).finish(0, failed, &shown(kind)))
}
