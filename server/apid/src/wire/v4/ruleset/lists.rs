//! CDB lists and their files.

use serde_json::{Value, json as value};
use wazuh_api_server::v4::models::{CdbList, RulesetFile};
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages};

use super::{Listing, chosen, denied};
use crate::wire::text::push_text;
use crate::wire::v4::failure::Failure;
use crate::wire::v4::faults::IntoFailure as _;
use apid_formats::cdb_list::Entry;
use apid_identity::rbac::Granted;
use apid_ruleset::Fault;
use apid_ruleset::kept::Now;
use apid_ruleset::lists::List;
use apid_store::query::memory::Fields;

const FIELDS: Fields = Fields {
    sort: Some(&["relative_dirname", "filename"]),
    select: Some(&["items", "filename", "relative_dirname"]),
    required: &["relative_dirname", "filename"],
    default_sort: &["relative_dirname", "filename"],
    ..Fields::ANY
};

const FILE_FIELDS: Fields = Fields { default_sort: &["relative_dirname", "filename"], ..Fields::ANY };

const LISTED: Messages<'static> = Messages {
    all: "All specified lists were returned",
    some: "Some lists were not returned",
    none: "No list was returned",
};

const FILES_LISTED: Messages<'static> = Messages {
    all: "All specified paths were returned",
    some: "Some paths were not returned",
    none: "No path was returned",
};

const SHOWN: Messages<'static> = Messages { all: "CDB list was returned", some: "", none: "No list was returned" };

/// The lists that are asked for, of those that may be seen, in a directory or anywhere.
///
/// # Errors
///
/// When one of them cannot be read, or the query is wrong.
pub(crate) fn list(
    now: &Now<List>,
    granted: &Granted,
    folder: Option<&str>,
    listing: &Listing,
) -> Result<Json<AffectedItems<CdbList>>, Failure> {
    let files: Vec<_> = now.files().collect();
    let mut lists = Vec::new();
    for place in now.granted(granted, false) {
        let Some(file) = files.get(place).filter(|file| folder.is_none_or(|folder| file.folder == folder)) else {
            continue;
        };
        lists.push((*file, now.content(place).map_err(Fault::into_failure)?));
    }
    if listing.is_plain() {
        lists.sort_by_cached_key(|(file, _)| (file.folder.to_lowercase(), file.name.to_lowercase()));
        let mut writer = ListWriter::with_capacity(4_096);
        for (file, list) in lists.get(listing.page(lists.len())).unwrap_or_default() {
            let out = writer.item();
            out.extend_from_slice(b"{\"items\": [");
            for (number, Entry { key, value }) in list.0.iter().enumerate() {
                out.extend_from_slice(if number == 0 { b"{\"key\": " } else { b", {\"key\": " });
                push_text(out, key.as_bytes());
                out.extend_from_slice(b", \"value\": ");
                push_text(out, value.as_bytes());
                out.push(b'}');
            }
            out.extend_from_slice(b"], \"relative_dirname\": ");
            push_text(out, file.folder.as_bytes());
            out.extend_from_slice(b", \"filename\": ");
            push_text(out, file.name.as_bytes());
            out.push(b'}');
        }
        return Ok(writer.finish(lists.len() as u64, denied(granted), &LISTED));
    }
    let items: Vec<Value> = lists
        .iter()
        .map(|(file, list)| {
            let entries: Vec<Value> =
                list.0.iter().map(|entry| value!({ "key": entry.key, "value": entry.value })).collect();
            value!({ "items": entries, "relative_dirname": file.folder, "filename": file.name })
        })
        .collect();
    chosen(items.iter().collect(), listing, &FIELDS, denied(granted), &LISTED)
}

/// The files that are asked for, of those that may be seen, in a directory or anywhere.
///
/// # Errors
///
/// When the query is wrong.
pub(crate) fn files(
    now: &Now<List>,
    granted: &Granted,
    folder: Option<&str>,
    listing: &Listing,
) -> Result<Json<AffectedItems<RulesetFile>>, Failure> {
    let files: Vec<_> = now.files().collect();
    let meant = now.granted(granted, true).into_iter().filter_map(|place| files.get(place));
    let items: Vec<Value> = meant
        .filter(|file| folder.is_none_or(|folder| file.folder == folder))
        .map(|file| value!({ "relative_dirname": file.folder, "filename": file.name }))
        .collect();
    chosen(items.iter().collect(), listing, &FILE_FIELDS, denied(granted), &FILES_LISTED)
}

/// The entries of a list, as the members of the only item.
///
/// # Errors
///
/// When there is no such list, or it cannot be read.
pub(crate) fn content<T>(now: &Now<List>, name: &str) -> Result<Json<AffectedItems<T>>, Fault> {
    let place = now.named(name).ok_or_else(|| Fault::NoFile(name.to_owned()))?;
    let list = now.content(place)?;
    let mut writer = ListWriter::with_capacity(4_096);
    let out = writer.item();
    out.push(b'{');
    for (number, Entry { key, value }) in list.0.iter().enumerate() {
        if number > 0 {
            out.extend_from_slice(b", ");
        }
        push_text(out, key.as_bytes());
        out.extend_from_slice(b": ");
        push_text(out, value.as_bytes());
    }
    out.push(b'}');
    Ok(writer.finish(1, FailedItems::new(), &SHOWN))
}
