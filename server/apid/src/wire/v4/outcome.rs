//! Outcomes of the fleet as list replies of this wire, and the plain message reply.

use crate::wire::text::push_agent_id;
use apid_fleet::{Failed, Item, Outcome};
use apid_home::agent::id_text;
use wazuh_api_server::{AffectedItems, DataWriter, FailedItems, Json, ListWriter, Messages, json};

use super::faults::IntoFailure as _;
use crate::wire::v4::failure::{Failure, Voice};

/// The failed items of a reply, each group with the code and texts of its fault.
pub(crate) fn failed_items(voice: Voice, failed: &Failed) -> FailedItems {
    let mut items = FailedItems::new();
    for (fault, ids) in failed.groups() {
        let failure = fault.clone().into_failure().told_by(voice);
        for id in ids {
            match id {
                Item::Agent(id) => failure.add_to(&mut items, id_text(*id)),
                Item::Named(name) => failure.add_to(&mut items, name.as_str()),
            }
        }
    }
    items
}

/// A list of items, each written by `write`.
pub(crate) fn list<T, I>(
    voice: Voice,
    outcome: Outcome<I>,
    messages: &Messages<'_>,
    size: usize,
    write: impl Fn(&mut Vec<u8>, &I),
) -> Json<AffectedItems<T>> {
    let Outcome { done, failed } = outcome;
    let mut writer = ListWriter::with_capacity(size.saturating_mul(done.len()));
    for item in &done {
        write(writer.item(), item);
    }
    writer.finish(done.len() as u64, failed_items(voice, &failed), messages)
}

/// A list of the ids of agents.
pub(crate) fn agents(voice: Voice, outcome: Outcome<i64>, messages: &Messages<'_>) -> Json<AffectedItems<String>> {
    list(voice, outcome, messages, 8, |out, id| push_agent_id(out, *id))
}

/// A list of names or other texts.
pub(crate) fn texts(voice: Voice, outcome: Outcome<String>, messages: &Messages<'_>) -> Json<AffectedItems<String>> {
    list(voice, outcome, messages, 16, |out, text| json::encode_text(out, text))
}

/// A reply whose `data` is `value`.
///
/// # Errors
///
/// When the value cannot be JSON.
pub(crate) fn data<T, V: serde::Serialize>(value: &V) -> Result<Json<T>, Failure> {
    let mut writer = DataWriter::with_capacity(256);
    json::encode_into(writer.data(), value).map_err(Failure::unexpected)?;
    Ok(writer.finish())
}

/// A reply that says that something was done.
pub(crate) fn message<T>(text: &str) -> Json<T> {
    let mut out = b"{\"message\": ".to_vec();
    json::encode_text(&mut out, text);
    out.extend_from_slice(b", \"error\": 0}");
    Json::from_encoded(out)
}
