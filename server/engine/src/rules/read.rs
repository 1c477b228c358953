//! Reading a file of rules.

use super::options::{self, Known, Outcome};
use super::tree::TOP;
use super::{Check, Context, Flags, Mitre, Parents, Rule, Tree, attributes};
use crate::decoders::Names;
use crate::event::Category;
use crate::expression::Compiled;
use crate::lists::Lists;
use crate::markup::elements;
use crate::messages::{Failed, Log};
use crate::settings::Settings;
use crate::source::File;
use crate::variables::Node;

/// What reading rules needs, over all files.
pub(crate) struct Reading<'r> {
    pub(crate) settings: &'r Settings,
    pub(crate) decoders: &'r Names,
    pub(crate) lists: &'r Lists,
    pub(crate) compiled: Compiled,
}

/// Reads a file to its end, if it is markup at all. A fault is in the log, and the rule is left out.
pub(crate) fn read(file: &File<'_>, reading: &mut Reading<'_>, tree: &mut Tree, log: &mut Log) -> Result<(), Failed> {
    let Some(groups) = elements(file, log)? else { return Ok(()) };
    if file.text == Ok("") {
        return Ok(());
    }
    if groups.is_empty() {
        log.error(format!("(1202): Configuration error at '{}'.", file.name));
        return Err(Failed);
    }
    for group in &groups {
        log.at(group.at);
        if !group.is("group") {
            let name = group.name;
            log.error(format!("rules_op: Invalid root element \"{name}\".Only \"group\" is allowed"));
            return Err(Failed);
        }
        if !matches!(group.attributes.as_slice(), [(name, _)] if name.eq_ignore_ascii_case("name")) {
            log.error(format!("rules_op: Invalid root element '{}'.Only the group name is allowed", group.name));
            return Err(Failed);
        }
    }
    let mut result = Ok(());
    for group in &groups {
        log.at(group.at);
        if group.children.is_empty() {
            log.error(format!("Group '{}' without any rule.", group.name));
            log.fail();
            result = Err(Failed);
        }
        let groups = group.attributes.first().map_or("", |(_, groups)| groups);
        for (number, node) in group.children.iter().enumerate() {
            log.at(node.at);
            if rule(node, number, groups, reading, tree, log).is_err() {
                log.fail();
                result = Err(Failed);
            }
        }
    }
    result
}

/// Reads a rule, and puts it into the tree unless the original goes on without it.
fn rule(
    node: &Node<'_>,
    number: usize,
    groups: &str,
    reading: &mut Reading<'_>,
    tree: &mut Tree,
    log: &mut Log,
) -> Result<(), Failed> {
    let refuse = |log: &mut Log, text: String| {
        log.error(text);
        Err(Failed)
    };
    if !node.is("rule") {
        return refuse(log, format!("Invalid configuration. '{}' is not a valid element.", node.name));
    }
    if node.attributes.is_empty() {
        return refuse(log, format!("Invalid rule '{number}'. You must specify an ID and a level at least."));
    }
    let mut attributes = attributes::read(node, reading.settings.timeframe, log)
        .inspect_err(|_| log.error("Invalid attribute for rule."))?;
    let Some((id, level)) = attributes.id.zip(attributes.level) else {
        return refuse(log, format!("No rule id or level specified for rule '{number}'."));
    };
    let overwritten = tree.by_id.get(&id).copied();
    if overwritten.is_some() && !attributes.overwrites {
        log.warn(format!("(7612): Rule ID '{id}' is duplicated. Only the first occurrence will be considered."));
        return Ok(());
    }
    if overwritten.is_none() && attributes.overwrites {
        log.warn(format!(
            "(7613): Rule ID '{id}' does not exist but 'overwrite' is set to 'yes'. Still, the rule will be loaded."
        ));
        attributes.overwrites = false;
    }
    if node.children.is_empty() {
        return refuse(
            log,
            format!(
                "Rule '{id}' without any option. It may lead to false positives and some other problems for the \
                 system. Exiting."
            ),
        );
    }
    // Level 0 comes before all others, and what is not accurate behind them.
    let order = if level == 0 { 99 } else { level } * if attributes.is_accurate { 100 } else { 1 };
    let mut rule = Rule {
        id,
        level: order,
        category: Category::Syslog,
        decoded_as: None,
        checks: Vec::new(),
        lookups: Vec::new(),
        frequency: attributes.frequency,
        timeframe: attributes.timeframe,
        ignore_time: attributes.ignore_time,
        flags: Flags { mail: reading.settings.mail_level <= level, no_alert: attributes.no_alert, ..Flags::default() },
        has_context: false,
        context: Context::default(),
        is_counted: false,
        group_lists: Vec::new(),
        groups: groups.to_owned(),
        description: String::new(),
        has_description: false,
        info: None,
        cve: None,
        mitre: Mitre::default(),
        place: log.place(),
        parents: Parents::default(),
    };
    if attributes.size > 0 {
        rule.checks.push(Check::Size(attributes.size));
    }
    let mut known = Known {
        decoders: reading.decoders,
        lists: reading.lists,
        compiled: &mut reading.compiled,
        fields: reading.settings.fields,
    };
    let outcome = options::read(node, &mut rule, &mut known, log).inspect_err(|_| {
        tree.failed.insert(id);
    })?;
    if outcome == Outcome::Ignored {
        return Ok(());
    }
    match overwritten.filter(|_| id >= TOP).and_then(|place| tree.rules.get_mut(place)) {
        Some(old) => {
            old.overwrite(rule, log);
            Ok(())
        }
        None => tree.add(rule, log),
    }
}
