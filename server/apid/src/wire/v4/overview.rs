//! The overview of the fleet.

use crate::wire::text::{push_integer, push_text};
use crate::wire::v4::failure::Failure;
use apid_fleet::agents::{Combinations, OverviewForm};
use apid_fleet::overview::Overview;
use apid_store::schema::agent;
use wazuh_api_server::v4::models::AgentsOverviewReply;
use wazuh_api_server::{DataWriter, Json};

use super::agents::push_states;
use super::fields;
use super::groups::push_summed;
use super::items::NOT_AVAILABLE;
use super::rows::ItemsView;

/// The agent that was registered last, as the only item of a list.
static LAST_REGISTERED: ItemsView = ItemsView::new("v4 last registered agent", &fields::AGENTS);

/// What is counted.
pub(crate) static FORM: OverviewForm<3> = OverviewForm {
    systems: [&agent::OS_NAME, &agent::OS_PLATFORM, &agent::OS_VERSION],
    version: &agent::VERSION,
    view: &LAST_REGISTERED,
};

/// Agents by node, platform, state and version, the agent registered last, and the groups.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn overview(overview: &Overview<3>) -> Result<Json<AgentsOverviewReply>, Failure> {
    let Overview { agents, groups } = overview;
    let mut writer = DataWriter::with_capacity(2048 + agents.last_registered.len() + 128 * groups.len());
    let out = writer.data();
    out.extend_from_slice(b"{\"nodes\": ");
    push_combinations(out, &agents.nodes, ["node_name"], None, push_text);
    out.extend_from_slice(b", \"agent_os\": ");
    push_combinations(out, &agents.systems, ["name", "platform", "version"], Some("os"), push_text);
    out.extend_from_slice(b", \"agent_status\": ");
    push_states(out, &agents.states);
    out.extend_from_slice(b", \"agent_version\": ");
    push_combinations(out, &agents.versions, ["version"], None, push_text);
    out.extend_from_slice(b", \"last_registered_agent\": ");
    out.extend_from_slice(&agents.last_registered);
    out.extend_from_slice(b", \"groups\": ");
    push_summed(out, groups)?;
    out.push(b'}');
    Ok(writer.finish())
}

/// Appends a list of objects with these members, each written by `write`, inside an object of the name `nest` if there
/// is one.
pub(in crate::wire) fn push_combinations<const N: usize>(
    out: &mut Vec<u8>,
    combinations: &Combinations<N>,
    names: [&str; N],
    nest: Option<&str>,
    write: impl Fn(&mut Vec<u8>, &[u8]),
) {
    out.push(b'[');
    for (index, (texts, count)) in combinations.iter().enumerate() {
        out.extend_from_slice(if index > 0 { b", {" } else { b"{" });
        if let Some(nest) = nest {
            push_text(out, nest.as_bytes());
            out.extend_from_slice(b": {");
        }
        for (index, (name, text)) in names.iter().zip(texts).enumerate() {
            if index > 0 {
                out.extend_from_slice(b", ");
            }
            push_text(out, name.as_bytes());
            out.extend_from_slice(b": ");
            match text {
                Some(text) => write(out, text.as_bytes()),
                None => push_text(out, NOT_AVAILABLE),
            }
        }
        out.extend_from_slice(if nest.is_some() { b"}, " } else { b", " });
        out.extend_from_slice(b"\"count\": ");
        push_integer(out, *count);
        out.push(b'}');
    }
    out.push(b']');
}

#[cfg(test)]
mod tests {
    use super::{push_combinations, push_text};

    #[test]
    fn combinations_are_listed_with_their_numbers() {
        let text = |text: &str| Some(text.to_owned());
        let mut out = Vec::new();
        push_combinations(
            &mut out,
            &vec![([text("b"), text("1")], 2), ([text(""), None], 1)],
            ["x", "y"],
            Some("os"),
            push_text,
        );
        let expected = r#"[{"os": {"x": "b", "y": "1"}, "count": 2}, {"os": {"x": "", "y": "N/A"}, "count": 1}]"#;
        assert_eq!(String::from_utf8_lossy(&out), expected);
        out.clear();
        push_combinations(&mut out, &Vec::new(), ["x"], None, push_text);
        assert_eq!(out, b"[]");
    }
}
