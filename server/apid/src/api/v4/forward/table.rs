//! The table of the operations that other nodes of a cluster do, which `operations.txt` beside this file writes down.

use std::collections::HashMap;

use serde_json::Value;
use wazuh_api_server::Messages;

/// Where an operation is done in a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At the master.
    Master,
    /// At the nodes that the agents of the request are connected to.
    Agents,
    /// At the node that the request names.
    Node,
    /// At the nodes that the agents of a group are connected to.
    Group,
    /// At each node.
    Everywhere,
}

/// How an operation is asked of another node.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) place: Place,
    pub(super) is_async: bool,
    /// Whether the function has to know who asks.
    pub(super) needs_user: bool,
    pub(super) module: &'static str,
    pub(super) function: &'static str,
    pub(super) arguments: Vec<Argument>,
}

/// One or more arguments of the function.
#[derive(Debug, PartialEq)]
pub(super) enum Argument {
    /// `sort` as an object.
    Sort,
    /// `search` as an object.
    Search,
    /// `sort_by` and `sort_ascending`, which have a default.
    SortBy(Vec<&'static str>),
    /// `search_text` and `complementary_search`.
    SearchText,
    /// An object of the values that are given.
    Filters(Vec<Argument>),
    /// The members of the body.
    Body,
    /// The members of the body of a registration, with the defaults of `force`.
    Registration,
    /// One by its name.
    Named(&'static str, Source),
}

/// Where the value of an argument comes from.
#[derive(Debug, PartialEq)]
pub(super) enum Source {
    /// A parameter; nothing if it is not given.
    Parameter(&'static str),
    /// A list of one parameter.
    OneOf(&'static str),
    /// A parameter, or this.
    ParameterOr(&'static str, Value),
    /// Always this.
    Constant(Value),
    /// The body as a text.
    Text,
    /// The body as an object.
    WholeBody,
    /// The name of the caller.
    User,
    /// What the caller's token says of them.
    Token,
    /// What it says of their authorization context.
    RunAs,
    /// The condition for agents without a group, and the request's own.
    WithoutGroup,
}

/// The entries by the names of the operations.
pub(super) type Table = HashMap<&'static str, Entry>;

const TEXT: &str = include_str!("operations.txt");

/// The table.
#[expect(clippy::expect_used, reason = "the text is part of the program, and a test reads it")]
pub(super) fn table() -> Table {
    let mut table = Table::new();
    let mut entries: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in TEXT.lines().filter(|line| !line.starts_with('#')) {
        match entries.last_mut() {
            Some((_, tokens)) if line.starts_with(' ') => tokens.extend(line.split_whitespace()),
            _ => entries.push((line, Vec::new())),
        }
    }
    for (head, tokens) in entries {
        let (name, entry) = entry(head, &tokens).expect("the table of operations is well-formed");
        table.insert(name, entry);
    }
    table
}

fn entry(head: &'static str, tokens: &[&'static str]) -> Option<(&'static str, Entry)> {
    let (name, rest) = head.split_once(": ")?;
    let (place, path) = rest.split_once(' ')?;
    let (module, function) = path.rsplit_once('.')?;
    let mut words = place.split(',');
    let place = match words.next()? {
        "master" => Place::Master,
        "agents" => Place::Agents,
        "node" => Place::Node,
        "group" => Place::Group,
        "everywhere" => Place::Everywhere,
        _ => return None,
    };
    let (mut is_async, mut needs_user) = (false, false);
    for flag in words {
        match flag {
            "async" => is_async = true,
            "user" => needs_user = true,
            _ => return None,
        }
    }
    let mut arguments = Vec::new();
    let mut filters: Option<Vec<Argument>> = None;
    for token in tokens {
        let (token, begins) = token.strip_prefix("filters{").map_or((*token, false), |rest| (rest, true));
        if begins {
            filters = Some(Vec::new());
        }
        let Some(open) = &mut filters else {
            arguments.push(argument(token)?);
            continue;
        };
        let (token, ends) = token.strip_suffix('}').map_or((token, false), |rest| (rest, true));
        if !token.is_empty() {
            open.push(argument(token)?);
        }
        if ends {
            arguments.push(Argument::Filters(filters.take()?));
        }
    }
    filters.is_none().then_some((name, Entry { place, is_async, needs_user, module, function, arguments }))
}

fn argument(token: &'static str) -> Option<Argument> {
    if let Some(fields) = token.strip_prefix("sort_by(") {
        return Some(Argument::SortBy(fields.strip_suffix(')')?.split(',').collect()));
    }
    Some(match token {
        "sort" => Argument::Sort,
        "search" => Argument::Search,
        "search_text" => Argument::SearchText,
        "body" => Argument::Body,
        "registration" => Argument::Registration,
        _ => {
            let (name, source) = match token.find(['=', '|', ':']).map(|place| token.split_at(place)) {
                None => (token, Source::Parameter(token)),
                Some((name, rest)) if rest.starts_with('|') => {
                    (name, Source::ParameterOr(name, serde_json::from_str(rest.get(1..)?).ok()?))
                }
                Some((name, rest)) if rest.starts_with(':') => {
                    (name, Source::Constant(serde_json::from_str(rest.get(1..)?).ok()?))
                }
                Some((name, rest)) => (name, source(rest.get(1..)?)?),
            };
            Argument::Named(name, source)
        }
    })
}

fn source(text: &'static str) -> Option<Source> {
    Some(match text {
        "@text" => Source::Text,
        "@body" => Source::WholeBody,
        "@user" => Source::User,
        "@token" => Source::Token,
        "@run_as" => Source::RunAs,
        "@without_group" => Source::WithoutGroup,
        _ if text.starts_with('@') => return None,
        _ => match (text.strip_prefix('['), text.split_once('|')) {
            (Some(inner), _) => Source::OneOf(inner.strip_suffix(']')?),
            (None, Some((name, default))) => Source::ParameterOr(name, serde_json::from_str(default).ok()?),
            (None, None) => Source::Parameter(text),
        },
    })
}

/// What is said of a request whose agents are connected to several nodes, by the function that does it: when all was
/// done, when something failed, and when nothing was done (docs/facts/04-modules.md).
pub(super) fn messages(entry: &Entry) -> Messages<'static> {
    let of = |all, some, none| Messages { all, some, none };
    match (entry.module, entry.function) {
        ("wazuh.active_response", _) => of(
            "AR command was sent to all agents",
            "AR command was not sent to some agents",
            "AR command was not sent to any agent",
        ),
        ("wazuh.agent", "reconnect_agents") => of(
            "Force reconnect command was sent to all agents",
            "Force reconnect command was not sent to some agents",
            "Force reconnect command was not sent to any agent",
        ),
        ("wazuh.agent", "upgrade_agents") => {
            of("All upgrade tasks were created", "Some upgrade tasks were not created", "No upgrade task was created")
        }
        ("wazuh.agent", _) => of(
            "Restart command was sent to all agents",
            "Restart command was not sent to some agents",
            "Restart command was not sent to any agent",
        ),
        ("wazuh.ciscat", _) => of(
            "All CISCAT results were returned",
            "Some CISCAT results were not returned",
            "No CISCAT results were returned",
        ),
        ("wazuh.rootcheck", "clear") => of(
            "Rootcheck database was cleared on returned agents",
            "Rootcheck database was not cleared on some agents",
            "No rootcheck database was cleared",
        ),
        ("wazuh.rootcheck", _) => of(
            "Rootcheck scan was restarted on returned agents",
            "Rootcheck scan was not restarted on some agents",
            "No rootcheck scan was restarted",
        ),
        ("wazuh.syscheck", "clear") => of(
            "Syscheck database was cleared on returned agents",
            "Syscheck database was not cleared on some agents",
            "No syscheck database was cleared",
        ),
        ("wazuh.syscheck", _) => of(
            "Syscheck scan was restarted on returned agents",
            "Syscheck scan was not restarted on some agents",
            "No syscheck scan was restarted",
        ),
        _ => of(
            "All specified syscollector information was returned",
            "Some syscollector information was not returned",
            "No syscollector information was returned",
        ),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use wazuh_api_server::v4;

    use super::*;

    #[test]
    fn the_table_names_what_operations_have() {
        let table = table();
        let lines = TEXT.lines().filter(|line| !line.starts_with(['#', ' '])).count();
        assert_eq!(table.len(), lines);
        for (name, entry) in &table {
            let operation = v4::OPERATIONS.iter().find(|operation| operation.id == *name);
            let operation = operation.unwrap_or_else(|| panic!("{name} is no operation"));
            let has = |parameter: &str| {
                let found = operation.parameters.iter().any(|found| found.name == parameter);
                assert!(found, "{name} has no parameter {parameter}");
            };
            let mut arguments: Vec<&Argument> = entry.arguments.iter().collect();
            while let Some(argument) = arguments.pop() {
                match argument {
                    Argument::Sort | Argument::SortBy(_) => has("sort"),
                    Argument::Search | Argument::SearchText => has("search"),
                    Argument::Filters(more) => arguments.extend(more),
                    Argument::Named(
                        _,
                        Source::Parameter(parameter) | Source::OneOf(parameter) | Source::ParameterOr(parameter, _),
                    ) => has(parameter),
                    Argument::Body | Argument::Registration | Argument::Named(..) => {}
                }
            }
        }
    }

    #[test]
    fn a_line_that_is_no_entry_is_told() {
        for head in ["a: here f.g", "a: master,soon f.g", "a master f.g", "a: master f"] {
            assert!(entry(head, &[]).is_none(), "{head}");
        }
        for token in ["a:{", "a=@b", "a=[b", "sort_by(a", "filters{a"] {
            assert!(entry("a: master f.g", &[token]).is_none(), "{token}");
        }
        let (_, read) = entry("a: agents,async f.g.h", &["b", "filters{c", "d=e}", "f|[]"]).unwrap();
        assert_eq!((read.place, read.is_async, read.module, read.function), (Place::Agents, true, "f.g", "h"));
        let named = |name, source| Argument::Named(name, source);
        let filters = vec![named("c", Source::Parameter("c")), named("d", Source::Parameter("e"))];
        let default = Source::ParameterOr("f", serde_json::json!([]));
        assert_eq!(
            read.arguments,
            [named("b", Source::Parameter("b")), Argument::Filters(filters), named("f", default)]
        );
    }
}
