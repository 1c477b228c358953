//! Replies to uploads and deletions of files of the ruleset.

use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages, json};

use crate::wire::v4::faults::IntoFailure as _;
use apid_ruleset::{Changed, Kind};

/// What was done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// It was uploaded.
    Upload,
    /// It was deleted.
    Delete,
}

fn messages(kind: Kind, action: Action) -> Messages<'static> {
    let (all, none) = match (kind, action) {
        (Kind::Rules, Action::Upload) => ("Rule was successfully uploaded", "Could not upload rule"),
        (Kind::Rules, Action::Delete) => ("Rule was successfully deleted", "Could not delete rule"),
        (Kind::Decoders, Action::Upload) => ("Decoder was successfully uploaded", "Could not upload decoder"),
        (Kind::Decoders, Action::Delete) => ("Decoder file was successfully deleted", "Could not delete decoder file"),
        (Kind::Lists, Action::Upload) => ("CDB list file uploaded successfully", "Could not upload CDB list file"),
        (Kind::Lists, Action::Delete) => ("CDB list file was successfully deleted", "Could not delete CDB list file"),
    };
    Messages { all, some: "", none }
}

/// The path of the file, affected or failed.
pub(crate) fn changed(kind: Kind, action: Action, changed: Changed) -> Json<AffectedItems<String>> {
    let Changed { path, refused } = changed;
    let mut writer = ListWriter::with_capacity(64);
    let mut failed = FailedItems::new();
    let total = match refused {
        None => {
            json::encode_text(writer.item(), &path);
            1
        }
        Some(fault) => {
            fault.into_failure().add_to(&mut failed, path);
            0
        }
    };
    writer.finish(total, failed, &messages(kind, action))
}
