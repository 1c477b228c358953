//! The reports that wazuh-monitord sends each day.

use serde_json::{Map, Value, json};

use super::{Conf, word};
use crate::ossec_xml::Element;

/// The filters that the daemon tells, in its order.
const TOLD: [&str; 5] = ["group", "rule", "level", "srcip", "user"];

/// Nothing where no report is configured.
pub(super) fn reports(conf: &Conf<'_, '_>) -> Value {
    let reports: Vec<Value> = conf.named("reports").map(report).collect();
    if reports.is_empty() { json!({}) } else { json!({ "reports": reports }) }
}

fn report(section: &Element<'_>) -> Value {
    let mut report = Map::new();
    let title = section.children.iter().find(|option| option.name == "title").map(|title| title.text.trim());
    report.insert("title".to_owned(), title.unwrap_or("OSSEC Report (unnamed)").into());
    for name in TOLD {
        let filter = section.children.iter().rfind(|option| chooses(option, name));
        report.extend(filter.map(|filter| (name.to_owned(), value(&filter.text).into())));
    }
    let shows_events = section.children.iter().any(|option| option.name == "showlogs" && is_yes(&option.text));
    report.insert("showlogs".to_owned(), word(shows_events).into());
    let receivers = section.children.iter().filter(|option| option.name == "email_to");
    let receivers: Vec<&str> = receivers.map(|option| option.text.trim()).collect();
    if !receivers.is_empty() {
        report.insert("email_to".to_owned(), receivers.into());
    }
    report.into()
}

/// Whether an option chooses events by this filter. One with an attribute relates reports to each other instead, or is
/// ignored. A category is a group.
fn chooses(option: &Element<'_>, filter: &str) -> bool {
    option.name == filter && option.attributes.is_empty() || option.name == "category" && filter == "group"
}

/// The value of a filter, whose unusual characters become hyphens.
fn value(text: &str) -> String {
    let usual = |symbol: char| symbol.is_ascii_alphanumeric() || matches!(symbol, '-' | '_' | '.');
    let text = text.trim();
    // The daemon counts bytes.
    text.chars()
        .flat_map(|symbol| std::iter::repeat_n(if usual(symbol) { symbol } else { '-' }, symbol.len_utf8()))
        .collect()
}

fn is_yes(text: &str) -> bool {
    text.trim().eq_ignore_ascii_case("yes")
}
