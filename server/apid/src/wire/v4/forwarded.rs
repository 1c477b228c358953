//! Replies to requests that other nodes have done, wholly or in part, as the original puts them together.

use std::cmp::Ordering;

use serde_json::{Map, Value};
use wazuh_api_server::reply::{IntoPayload as _, Payload};
use wazuh_api_server::{AffectedItems, Error, FailedItems, Id, Json, Messages, Operation, Text};

use super::cluster::{add_failures, nothing, told, told_with, unknown_node as add_unknown_node};
use super::faults::{IntoFailure as _, cluster_failure};
use crate::room;
use crate::wire::v4::failure::{Class, Failure, Voice};
use apid_manager::cluster::{ClusterError, NodeAnswer, NodeItems, OrderedBy};
use apid_node::Fault;
use apid_request::budget::{Budget, Charge};

/// The code of a node that is not connected.
const NOT_CONNECTED: u16 = 3022;

/// How often a reply of this node is in memory while it is put together with others.
const COPIES: u64 = 6;

/// The reply to a request that another node has done.
///
/// # Errors
///
/// When the answer cannot be JSON.
pub(crate) fn reply(
    operation: &Operation,
    voice: Voice,
    answer: NodeAnswer,
    charge: Charge,
    wants_text: bool,
) -> Result<Payload, Error> {
    let text_first = |is_json: bool| {
        let place = operation
            .replies
            .iter()
            .position(|reply| reply.status < 300 && (reply.media_type == Some("application/json")) == is_json);
        place.unwrap_or_default()
    };
    match answer {
        NodeAnswer::Items(items) => {
            let list: Json<AffectedItems<Value>> = told(voice, &items).map_err(|failure| of(failure, voice))?;
            Ok(room::hold(list, charge).into_payload().at(text_first(true)))
        }
        NodeAnswer::Object(mut object) => {
            if wants_text && let Some(Value::String(text)) = object.get_mut("message").map(Value::take) {
                return Ok(Text::from(text).into_payload().at(text_first(false)));
            }
            object.entry("error").or_insert_with(|| 0.into());
            Ok(room::hold(Json::new(&object)?, charge).into_payload().at(text_first(true)))
        }
    }
}

fn of(failure: Failure, voice: Voice) -> Error {
    failure.told_by(voice).into_error(None)
}

/// The refusal of a request that was forwarded: what another node says, or what went wrong on the way, in which case it
/// is this node, `own`, that says so.
pub(crate) fn refusal(fault: Fault, voice: Voice, own: &str) -> Error {
    let refusal = match fault {
        Fault::Cluster(ClusterError::Refused(refusal)) => refusal,
        Fault::NoCluster => return Failure::internal(3012).told_by(voice).into_error(Some(own)),
        Fault::Cluster(ClusterError::Told(_) | ClusterError::Malformed) => {
            return Failure::internal(3036).told_by(voice).into_error(Some(own));
        }
        fault => return fault.into_failure().told_by(voice).into_error(Some(own)),
    };
    let nodes = refusal.nodes.clone();
    let mut failure = cluster_failure(ClusterError::Refused(refusal));
    if failure.code == NOT_CONNECTED {
        failure.class = Class::NotConnected;
    }
    nodes.into_iter().fold(of(failure, voice), |error, said| match said.log {
        Some(log) => error.node_error_with_log(&said.node, &said.text, log),
        None => error.node_error(&said.node, &said.text),
    })
}

/// Adds that a node did not do its part.
pub(crate) fn not_reached(fault: Fault, voice: Voice, node: &str, failed: &mut FailedItems) {
    fault.into_failure().told_by(voice).add_to(failed, node);
}

/// The reply about a node that the cluster does not have.
pub(crate) fn unknown_node(voice: Voice, node: &str) -> Payload {
    let mut failed = FailedItems::new();
    add_unknown_node(voice, &mut failed, node);
    nothing::<Value>(failed).into_payload()
}

/// The reply where there was nobody to do anything for.
pub(crate) fn nobody(messages: &Messages<'_>) -> Payload {
    wazuh_api_server::ListWriter::<Value>::with_capacity(0).finish(0, FailedItems::new(), messages).into_payload()
}

/// One reply of what this node has answered, if it was asked, and of what others have; `failed` has those that did not.
///
/// # Errors
///
/// When this node's reply is no list, which is a fault of ours; when there is no memory for it.
pub(crate) fn merged(
    messages: &Messages<'_>,
    own: Option<&Payload>,
    answers: Vec<NodeItems>,
    mut failed: FailedItems,
    voice: Voice,
    charges: Vec<Charge>,
) -> Result<Payload, Error> {
    let order = answers.iter().map(|answer| answer.order.clone()).find(|order| !order.is_empty()).unwrap_or_default();
    let mut all = NodeItems {
        all: messages.all.to_owned(),
        some: messages.some.to_owned(),
        none: messages.none.to_owned(),
        ..NodeItems::default()
    };
    let mut charge = Budget::process().empty(None);
    if let Some(own) = own {
        charge.try_grow((own.body().len() as u64).saturating_mul(COPIES)).map_err(room::refusal)?;
        let own = OwnPart::read(own.body()).ok_or_else(Error::internal)?;
        all.items = own.items;
        all.total = own.total;
        all.extra = own.extra;
        own.failed.into_iter().for_each(|failure| failure.add_to(&mut failed));
    }
    for answer in answers {
        add_failures(voice, &answer, &mut failed);
        let NodeItems { items, total, extra, .. } = answer;
        all.total = all.total.saturating_add(total);
        // The original's lists of nodes are put together without what is in the first one already.
        let new = items.into_iter().filter(|item| !order.is_empty() || !all.items.contains(item)).collect::<Vec<_>>();
        all.items.extend(new);
        for (name, value) in extra {
            all.extra.entry(name).or_insert(value);
        }
    }
    if !order.is_empty() {
        all.items.sort_by(|one, other| compare(&order, one, other));
    }
    let list: Json<AffectedItems<Value>> = told_with(&all, failed).map_err(|failure| of(failure, voice))?;
    drop(charges);
    Ok(room::hold(list, charge).into_payload())
}

/// What this node has answered.
struct OwnPart {
    items: Vec<Value>,
    total: u64,
    extra: Map<String, Value>,
    failed: Vec<OwnFailure>,
}

/// A failed item of this node.
struct OwnFailure {
    code: u16,
    message: String,
    remedy: Option<String>,
    ids: Vec<Id>,
}

impl OwnPart {
    fn read(text: &[u8]) -> Option<Self> {
        let mut reply: Map<String, Value> = serde_json::from_slice(text).ok()?;
        let Some(Value::Object(mut data)) = reply.remove("data") else { return None };
        let Some(Value::Array(items)) = data.remove("affected_items") else { return None };
        let total = data.remove("total_affected_items")?.as_u64()?;
        data.remove("total_failed_items");
        let Some(Value::Array(groups)) = data.remove("failed_items") else { return None };
        let failed = groups.iter().map(OwnFailure::read).collect::<Option<_>>()?;
        Some(Self { items, total, extra: data, failed })
    }
}

impl OwnFailure {
    fn read(group: &Value) -> Option<Self> {
        let error = group.get("error")?;
        let id = |id: &Value| match id {
            Value::Number(number) => number.as_i64().map(Id::Int),
            other => other.as_str().map(Id::from),
        };
        Some(Self {
            code: error.get("code")?.as_u64()?.try_into().ok()?,
            message: error.get("message")?.as_str()?.to_owned(),
            remedy: error.get("remediation").and_then(Value::as_str).map(str::to_owned),
            ids: group.get("id")?.as_array()?.iter().map(id).collect::<Option<_>>()?,
        })
    }

    fn add_to(self, failed: &mut FailedItems) {
        for id in self.ids {
            failed.add(id, self.code, &self.message, self.remedy.as_deref());
        }
    }
}

fn compare(order: &[OrderedBy], one: &Value, other: &Value) -> Ordering {
    for by in order {
        let found = (member(one, &by.member), member(other, &by.member));
        let compared = match by.is_number {
            true => number(found.0).total_cmp(&number(found.1)),
            false => text(found.0).cmp(&text(found.1)),
        };
        let compared = if by.ascends { compared } else { compared.reverse() };
        if compared != Ordering::Equal {
            return compared;
        }
    }
    Ordering::Equal
}

/// A member of an item, or the item itself where the original names none.
fn member<'a>(item: &'a Value, name: &str) -> &'a Value {
    if name.is_empty() {
        return item;
    }
    name.split('.').fold(item, |value, part| value.get(part).unwrap_or(&Value::Null))
}

fn number(value: &Value) -> f64 {
    let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
    number.unwrap_or(f64::NEG_INFINITY)
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
