//! The differences of one route as sentences: what a caller must leave out, may send, and finds no longer in the reply.
//!
//! Goes by the subject and the message of each [`Change`]; what it has no sentence for is told in the words of
//! `spec diff`.

use std::collections::{BTreeMap, BTreeSet};

use wazuh_api_codegen::diff::{Change, Subject};

/// How many names a sentence lists. Counters of daemons have far more, and nobody reads them in a table.
const NAMES: usize = 12;

/// How deep inside the reply a field may be to be named.
const DEPTH: usize = 2;

/// Kinds of change that are told together, in the order in which they are told.
const TOGETHER: [(Part, &str, &str); 5] = [
    (Part::Request, "parameter removed: the server refuses it now", "Refuses the parameters"),
    (Part::Request, "optional parameter added", "Takes also"),
    (Part::Request, "field removed", "Refuses in the body"),
    (Part::Reply, "field removed", "Replies no longer"),
    (Part::Reply, "field added", "Replies also"),
];

/// Which way it travels.
#[derive(PartialEq, Eq)]
enum Part {
    Request,
    Reply,
}

impl Part {
    fn of(change: &Change) -> Self {
        let is_status = change.place.starts_with(|first: char| first.is_ascii_digit());
        if is_status { Self::Reply } else { Self::Request }
    }
}

/// What changes in a route.
pub(super) fn told(changes: &[Change], route: &str) -> Vec<String> {
    let mut together: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    let mut others = Vec::new();
    for change in changes.iter().filter(|change| change.route == route) {
        match TOGETHER.iter().position(|(part, message, _)| *part == Part::of(change) && *message == change.message) {
            Some(kind) => {
                together.entry(kind).or_default().insert(name(change));
            }
            None => others.extend(sentence(change)),
        }
    }
    let sentences = together.into_iter().filter_map(|(kind, names)| {
        let (_, _, beginning) = TOGETHER.get(kind)?;
        Some(format!("{beginning} {}.", listed(&names)))
    });
    sentences.chain(others).collect()
}

/// The parameter or field that a change is about. Parameters of the path go by their names in the route.
fn name(change: &Change) -> String {
    let place = change.place.as_str();
    if let Some(number) = place.strip_prefix("path #").and_then(|number| number.parse::<usize>().ok()) {
        let mut names = change.route.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        return names.nth(number.saturating_sub(1)).unwrap_or(place).to_owned();
    }
    let place = ["query ", "body.", "200 items.", "200 items ", "200.data."]
        .into_iter()
        .find_map(|prefix| place.strip_prefix(prefix))
        .unwrap_or(place);
    // Which of several forms of an item has the field is not told.
    match place.strip_prefix("alternative ").and_then(|rest| rest.split_once('.')) {
        Some((_, field)) => field.to_owned(),
        None => place.to_owned(),
    }
}

fn listed(names: &BTreeSet<String>) -> String {
    let is_shallow = |name: &&String| name.matches('.').count() <= DEPTH;
    let shown: Vec<String> = names.iter().filter(is_shallow).take(NAMES).map(|name| format!("`{name}`")).collect();
    match names.len().saturating_sub(shown.len()) {
        more if shown.is_empty() => format!("{more} counters"),
        0 => shown.join(", "),
        more => format!("{} and {more} more fields", shown.join(", ")),
    }
}

/// A change by itself. Statuses of failures that are documented or not make no difference to a caller, and neither does
/// a text that is replied no longer.
fn sentence(change: &Change) -> Option<String> {
    let message = change.message.as_str();
    if message.starts_with("error status") || message.ends_with("no longer replied") {
        return None;
    }
    let text = match change.subject {
        Subject::Operation | Subject::Permission => message.to_owned(),
        _ => format!("`{}`: {message}", name(change)),
    };
    let mut characters = text.chars();
    let first = characters.next()?;
    Some(format!("{}{}.", first.to_uppercase(), characters.as_str()))
}

#[cfg(test)]
mod tests {
    use super::told;
    use wazuh_api_codegen::diff::{Change, Class, Subject};

    fn change(place: &str, subject: Subject, message: &str) -> Change {
        Change {
            route: "GET /agents".to_owned(),
            place: place.to_owned(),
            subject,
            class: Class::Breaking,
            message: message.to_owned(),
        }
    }

    #[test]
    fn changes_of_a_kind_are_one_sentence() {
        let changes = [
            change("200 items.manager", Subject::Schema, "field removed"),
            change("200 items.os.type", Subject::Schema, "field added"),
            change("query manager", Subject::Parameter, "parameter removed: the server refuses it now"),
            change("query node_name", Subject::Parameter, "parameter removed: the server refuses it now"),
            change("404", Subject::Reply, "error status no longer documented"),
            change("", Subject::Permission, "permission `agent:reload` now needed"),
            change("query os.version", Subject::Constraint, "format changed from a to b"),
            change("body.force", Subject::Body, "field removed"),
        ];
        let expected = [
            "Refuses the parameters `manager`, `node_name`.",
            "Refuses in the body `force`.",
            "Replies no longer `manager`.",
            "Replies also `os.type`.",
            "Permission `agent:reload` now needed.",
            "`os.version`: format changed from a to b.",
        ];
        assert_eq!(told(&changes, "GET /agents"), expected);
        assert!(told(&changes, "GET /groups").is_empty());
    }

    #[test]
    fn parameters_of_the_path_have_names() {
        let mut change = change("path #2", Subject::Enum, "no longer accepted: x");
        change.route = "GET /agents/{agent_id}/config/{component}".to_owned();
        let route = change.route.clone();
        assert_eq!(told(&[change], &route), ["`component`: no longer accepted: x."]);
    }

    #[test]
    fn long_lists_are_counted() {
        let fields: Vec<_> =
            (10..30).map(|number| change(&format!("200 items.f{number}"), Subject::Schema, "field removed")).collect();
        let told = told(&fields, "GET /agents").join("");
        assert!(told.contains("`f21` and 8 more fields.") && !told.contains("`f22`"), "{told}");
    }
}
