//! Replies about groups, their files and the agents in them.

use crate::wire::text::push_agent_id;
use crate::wire::v4::failure::{Failure, Voice};
use apid_fleet::groups::{Algorithm, FoundFiles, FoundGroups, Group, GroupFile, Kind, Removed, SummedGroup, Synced};
use apid_fleet::{Failed, Fault, Outcome};
use apid_formats::group_files::Content;
use apid_home::agent::id_text;
use apid_store::query::Query;
use apid_store::query::memory::{self, Fields, Page};
use serde::Serialize;
use serde_json::{Map, Value};
use wazuh_api_server::v4::models::{self, AgentGroup, AgentSynced, ApiReply, GroupConfiguration, HashAlgorithm};
use wazuh_api_server::{AffectedItems, FailedItems, Json, ListWriter, Messages, json as text};

use super::faults::IntoFailure;
use super::outcome;

const LISTED: Messages<'static> = Messages {
    all: "All selected groups information was returned",
    some: "Some groups information was not returned",
    none: "No group information was returned",
};

const FILES_LISTED: Messages<'static> = Messages {
    all: "All selected groups files were returned",
    some: "Some groups files were not returned",
    none: "No groups files were returned",
};

/// Of the deletion of groups.
pub(crate) const DELETED: Messages<'static> = Messages {
    all: "All selected groups were deleted",
    some: "Some groups were not deleted",
    none: "No group was deleted",
};

/// Of the groups that one agent leaves.
pub(crate) const LEFT: Messages<'static> = Messages {
    all: "Specified agent was removed from returned groups",
    some: "Specified agent was not removed from some groups",
    none: "Specified agent was not removed from any group",
};

const SYNCED: Messages<'static> = Messages {
    all: "Sync info was returned for all selected agents",
    some: "Sync info was not returned for some selected agents",
    none: "No sync info was returned",
};

const GROUP_NAMES: &[&str] = &["name", "count", "mergedSum", "configSum"];

const GROUP_FIELDS: Fields = Fields {
    sort: Some(GROUP_NAMES),
    select: Some(GROUP_NAMES),
    compare: None,
    required: &["name"],
    default_sort: &["name"],
};

/// Fields that are checksums, and the files that they are of.
const SUMS: [(&str, GroupFile); 2] = [("mergedSum", GroupFile::Merged), ("configSum", GroupFile::Configuration)];

const FILE_NAMES: &[&str] = &["filename", "hash"];

const FILE_FIELDS: Fields = Fields {
    sort: Some(FILE_NAMES),
    select: Some(FILE_NAMES),
    compare: None,
    required: &["filename"],
    default_sort: &["filename"],
};

/// How checksums are made; MD5 if the request does not say.
pub(crate) const fn algorithm(named: Option<HashAlgorithm>) -> Algorithm {
    match named {
        None | Some(HashAlgorithm::Md5) => Algorithm::Md5,
        Some(HashAlgorithm::Sha1) => Algorithm::Sha1,
        Some(HashAlgorithm::Sha224) => Algorithm::Sha224,
        Some(HashAlgorithm::Sha256) => Algorithm::Sha256,
        Some(HashAlgorithm::Sha384) => Algorithm::Sha384,
        Some(HashAlgorithm::Sha512) => Algorithm::Sha512,
        Some(HashAlgorithm::Blake2b) => Algorithm::Blake2b,
        Some(HashAlgorithm::Blake2s) => Algorithm::Blake2s,
        Some(HashAlgorithm::Sha3_224) => Algorithm::Sha3_224,
        Some(HashAlgorithm::Sha3_256) => Algorithm::Sha3_256,
        Some(HashAlgorithm::Sha3_384) => Algorithm::Sha3_384,
        Some(HashAlgorithm::Sha3_512) => Algorithm::Sha3_512,
    }
}

/// The names of the ways in which a file can be read.
pub(crate) const KINDS: [(&str, Kind); 4] = [
    ("conf", Kind::Conf),
    ("rootkit_files", Kind::RootkitFiles),
    ("rootkit_trojans", Kind::RootkitTrojans),
    ("rcl", Kind::Rcl),
];

/// Those of release 5.
pub(crate) const KINDS_OF_RELEASE_5: [(&str, Kind); 2] = [("conf", Kind::Conf), ("rcl", Kind::Rcl)];

/// How a file is read, of `kinds`, if the request says it.
///
/// # Errors
///
/// When it names several types: a file is read in one way (docs/facts/04-modules.md, section 3).
pub(crate) fn kind(named: &[&str], kinds: &[(&str, Kind)]) -> Result<Option<Kind>, Failure> {
    let [] = named else {
        let of_name = |name: &str| kinds.iter().find(|(own, _)| *own == name).map(|(_, kind)| *kind);
        if let [name] = named
            && let Some(kind) = of_name(name)
        {
            return Ok(Some(kind));
        }
        let valid: Vec<_> = kinds.iter().map(|(name, _)| format!("'{name}'")).collect();
        let valid = format!("dict_keys([{}])", valid.join(", "));
        return Err(Failure::bad_request(1104).detail(format_args!("{}. Valid types: {valid}", named.join(","))));
    };
    Ok(None)
}

/// Whether a file is returned as XML rather than as text.
pub(crate) fn is_xml(file: &str) -> bool {
    file == "agent.conf" || file.ends_with(".xml")
}

/// The groups that `query` and `q` choose. Checksums are made for what is shown, unless the choice depends on them.
///
/// # Errors
///
/// When the query is wrong.
pub(crate) fn list(
    voice: Voice,
    found: FoundGroups<'_>,
    query: &Query,
    q: Option<&str>,
    algorithm: Algorithm,
) -> Result<Json<AffectedItems<AgentGroup>>, Failure> {
    let cost = Cost::of(query, q, &SUMS.map(|(field, _)| field));
    let sums = |item: &mut Map<String, Value>, name: &str| {
        let files = found.files(name);
        for (field, file) in SUMS {
            let selected = query.select.as_ref().is_none_or(|names| names.iter().any(|name| name == field));
            if (cost.decides || selected)
                && let Some(sum) = files.checksum(file, algorithm)
            {
                item.insert(field.to_owned(), Value::String(sum));
            }
        }
    };
    let item = |group: &Group| {
        let mut item = Map::with_capacity(4);
        item.insert("name".to_owned(), Value::String(group.name.clone()));
        item.insert("count".to_owned(), group.agents.into());
        if cost.decides {
            sums(&mut item, &group.name);
        }
        Value::Object(item)
    };
    let mut page = memory::run(found.groups.iter().map(item).collect(), &GROUP_FIELDS, query, q)
        .map_err(IntoFailure::into_failure)?;
    if cost.shown && !cost.decides {
        for item in page.items.iter_mut().filter_map(Value::as_object_mut) {
            if let Some(name) = item.get("name").and_then(Value::as_str).map(str::to_owned) {
                sums(item, &name);
            }
        }
    }
    listed(&page, outcome::failed_items(voice, &found.failed), &LISTED)
}

/// The files that `query` and `q` choose.
///
/// # Errors
///
/// When the query is wrong.
pub(crate) fn files(
    found: FoundFiles<'_>,
    query: &Query,
    q: Option<&str>,
    algorithm: Algorithm,
) -> Result<Json<AffectedItems<models::GroupFile>>, Failure> {
    let cost = Cost::of(query, q, &["hash"]);
    let sum = |name: &str| found.checksum(name, algorithm).map_or(Value::Null, Value::String);
    let item = |name: &String| {
        let mut item = Map::with_capacity(2);
        item.insert("filename".to_owned(), Value::String(name.clone()));
        if cost.decides {
            item.insert("hash".to_owned(), sum(name));
        }
        Value::Object(item)
    };
    let mut page = memory::run(found.names.iter().map(item).collect(), &FILE_FIELDS, query, q)
        .map_err(IntoFailure::into_failure)?;
    if cost.shown && !cost.decides {
        for item in page.items.iter_mut().filter_map(Value::as_object_mut) {
            let sum = item.get("filename").and_then(Value::as_str).map_or(Value::Null, sum);
            item.insert("hash".to_owned(), sum);
        }
    }
    listed(&page, FailedItems::new(), &FILES_LISTED)
}

/// The list of the files of a group that does not exist.
pub(crate) fn no_files(voice: Voice, group: &str) -> Json<AffectedItems<models::GroupFile>> {
    let mut failed = Failed::new();
    failed.push(group, &Fault::UnknownGroup);
    ListWriter::with_capacity(0).finish(0, outcome::failed_items(voice, &failed), &FILES_LISTED)
}

/// Whether fields that are costly to make are needed.
struct Cost {
    /// Whether they are shown at all.
    shown: bool,
    /// Whether the choice depends on them, so that they must be there before anything is chosen.
    decides: bool,
}

impl Cost {
    fn of(query: &Query, q: Option<&str>, costly: &[&str]) -> Self {
        let among = |names: &[String]| {
            names.iter().any(|name| costly.iter().any(|field| name.split('.').next() == Some(field)))
        };
        let shown = query.select.as_deref().is_none_or(among);
        let compared = q.is_some_and(|q| costly.iter().any(|field| q.contains(field)));
        let sorted = query.sort.as_ref().is_some_and(|sort| among(&sort.fields));
        let decides =
            query.search.is_some() || query.filter.is_some() || compared || sorted || (query.distinct && shown);
        Self { shown, decides }
    }
}

fn listed<T>(page: &Page, failed: FailedItems, messages: &Messages<'_>) -> Result<Json<AffectedItems<T>>, Failure> {
    let mut writer = ListWriter::with_capacity(128 * page.items.len());
    for item in &page.items {
        text::encode_into(writer.item(), item).map_err(Failure::unexpected)?;
    }
    Ok(writer.finish(page.total as u64, failed, messages))
}

/// Appends groups as a list.
pub(in crate::wire) fn push_summed(out: &mut Vec<u8>, groups: &[SummedGroup]) -> Result<(), Failure> {
    let item = |summed: &SummedGroup| {
        let mut item = Map::with_capacity(4);
        item.insert("name".to_owned(), summed.group.name.as_str().into());
        item.insert("count".to_owned(), summed.group.agents.into());
        for (field, sum) in [("mergedSum", &summed.merged), ("configSum", &summed.configuration)] {
            if let Some(sum) = sum {
                item.insert(field.to_owned(), sum.as_str().into());
            }
        }
        Value::Object(item)
    };
    let items: Vec<Value> = groups.iter().map(item).collect();
    text::encode_into(out, &items).map_err(Failure::unexpected)
}

/// The blocks of a configuration from `offset`, at most `limit`. This list has no messages.
///
/// # Errors
///
/// When the blocks cannot be JSON.
pub(crate) fn configuration(
    blocks: Vec<Value>,
    offset: u64,
    limit: u64,
) -> Result<Json<AffectedItems<GroupConfiguration>>, Failure> {
    let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let total_affected_items = blocks.len();
    let from = blocks.get(size(offset)..).unwrap_or_default();
    outcome::data(&Blocks { total_affected_items, affected_items: from.get(..size(limit)).unwrap_or(from) })
}

/// Blocks of a configuration as a list.
#[derive(Serialize)]
struct Blocks<'a> {
    total_affected_items: usize,
    affected_items: &'a [Value],
}

/// What a file of a group says. `T` is the model of the operation's reply.
///
/// # Errors
///
/// When it cannot be JSON.
pub(crate) fn file<T>(content: Content<'_>) -> Result<Json<T>, Failure> {
    match content {
        Content::Blocks(blocks) => {
            outcome::data(&Blocks { total_affected_items: blocks.len(), affected_items: &blocks })
        }
        Content::Listing(listing) => outcome::data(&listing),
    }
}

/// The group of this name was created.
pub(crate) fn created(group: &str) -> Json<ApiReply> {
    outcome::message(&format!("Group '{group}' created."))
}

/// The configuration of a group was replaced.
pub(crate) fn configured() -> Json<ApiReply> {
    outcome::message("Agent configuration was successfully updated")
}

/// Agents were put in a group; `alone` if they have left all others.
pub(crate) fn assigned(voice: Voice, agents: Outcome<i64>, group: &str, alone: bool) -> Json<AffectedItems<String>> {
    let end = if alone { " and removed from the other groups" } else { "" };
    let messages = Messages {
        all: &format!("All selected agents were assigned to {group}{end}"),
        some: &format!("Some agents were not assigned to {group}{end}"),
        none: &format!("No agents were assigned to {group}"),
    };
    outcome::agents(voice, agents, &messages)
}

/// Agents were taken out of a group.
pub(crate) fn removed(voice: Voice, agents: Outcome<i64>, group: &str) -> Json<AffectedItems<String>> {
    let messages = Messages {
        all: &format!("All selected agents were removed from group {group}"),
        some: &format!("Some agents were not removed from group {group}"),
        none: &format!("No agent was removed from group {group}"),
    };
    outcome::agents(voice, agents, &messages)
}

/// One agent was taken out of a group.
pub(crate) fn removed_one(removed: Removed, group: &str) -> Json<ApiReply> {
    let end = if removed.reassigned { " Agent reassigned to group default." } else { "" };
    outcome::message(&format!("Agent '{}' removed from '{group}'.{end}", id_text(removed.agent)))
}

/// Whether agents have the files of their groups.
pub(crate) fn synced(voice: Voice, agents: Outcome<Synced>) -> Json<AffectedItems<AgentSynced>> {
    outcome::list(voice, agents, &SYNCED, 32, |out, Synced { agent, synced }| {
        out.extend_from_slice(b"{\"id\": ");
        push_agent_id(out, *agent);
        out.extend_from_slice(if *synced { b", \"synced\": true}" } else { b", \"synced\": false}" });
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use crate::wire::v4::failure::Voice;
    use apid_fleet::groups::{Removed, Synced};
    use apid_fleet::{Fault, Outcome};
    use serde_json::{Value, json};
    use wazuh_api_server::Json;

    use super::{assigned, configuration, created, no_files, removed, removed_one, synced};

    fn shown<T>(reply: &Json<T>) -> Value {
        serde_json::from_slice(reply.as_bytes()).unwrap()
    }

    fn outcome(done: &[i64], failed: &[i64]) -> Outcome<i64> {
        let mut outcome = Outcome { done: done.to_vec(), ..Outcome::default() };
        outcome.failed.extend(failed.iter().copied(), &Fault::AlreadyInGroup);
        outcome
    }

    #[test]
    fn assignments_say_which_group_it_was() {
        for (done, failed, alone, message, error) in [
            (&[1][..], &[][..], false, "All selected agents were assigned to web", 0),
            (&[1], &[2], true, "Some agents were not assigned to web and removed from the other groups", 2),
            (&[], &[2], true, "No agents were assigned to web", 1),
        ] {
            let reply = shown(&assigned(Voice::V4, outcome(done, failed), "web", alone));
            assert_eq!((&reply["message"], &reply["error"]), (&json!(message), &json!(error)));
        }
        let reply = shown(&assigned(Voice::V4, outcome(&[7], &[12, 2, 1000]), "web", false));
        assert_eq!(reply["data"]["affected_items"], json!(["007"]));
        assert_eq!(reply["data"]["total_affected_items"], 1);
        let failed = &reply["data"]["failed_items"];
        assert_eq!((&failed[0]["error"]["code"], &failed[0]["id"]), (&json!(1751), &json!(["002", "012", "1000"])));
    }

    #[test]
    fn removals_say_which_group_it_was() {
        let reply = shown(&removed(Voice::V4, outcome(&[], &[1]), "default"));
        assert_eq!(reply["message"], "No agent was removed from group default");
        let reply = shown(&removed(Voice::V4, outcome(&[1], &[2]), "web"));
        assert_eq!(reply["message"], "Some agents were not removed from group web");
        let message = "Agent '001' removed from 'web'. Agent reassigned to group default.";
        let reply = shown(&removed_one(Removed { agent: 1, reassigned: true }, "web"));
        assert_eq!(reply, json!({"message": message, "error": 0}));
        assert_eq!(shown(&created("web"))["message"], "Group 'web' created.");
    }

    #[test]
    fn other_replies() {
        let agents = Outcome { done: vec![Synced { agent: 3, synced: true }], ..Outcome::default() };
        let reply = synced(Voice::V4, agents);
        assert!(reply.as_bytes().starts_with(br#"{"data": {"affected_items": [{"id": "003", "synced": true}], "#));
        let blocks = vec![json!({"a": 1}), json!({"b": 2}), json!({"c": 3})];
        let reply = configuration(blocks, 1, 1).unwrap();
        assert_eq!(
            reply.as_bytes(),
            r#"{"data": {"total_affected_items": 3, "affected_items": [{"b": 2}]}, "error": 0}"#
        );
        let reply = shown(&no_files(Voice::V4, "web"));
        assert_eq!((&reply["message"], &reply["error"]), (&json!("No groups files were returned"), &json!(1)));
        assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], 1710);
    }
}
