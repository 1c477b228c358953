//! The table of the command line `wazuhctl`: one file of static data per generation, without any logic.
//!
//! Everything that a command line has to know of an operation is decided here: names of commands and flags, kinds of
//! values, which list may be left out and what that means. How it looks on a terminal is decided by `wazuhctl` itself.

mod body;
mod columns;
mod commands;
mod names;
mod parameters;

use self::columns::Columns;
use super::docs;
use super::layout::Expr;
use crate::ir::{Api, TagId};
use crate::render;

/// The table of one generation: the text of one file.
pub fn cli(api: &Api) -> String {
    let mut columns = Columns::default();
    let (mut groups, mut tables) = (Vec::new(), String::new());
    for (index, tag) in api.tags.iter().enumerate() {
        let commands = commands::of_tag(api, TagId(index), &mut columns);
        let table = format!("{}_COMMANDS", tag.module.as_str().to_uppercase());
        let about = docs::sentence(&tag.summary);
        let about = if about.is_empty() { format!("Operations on {}.", tag.wire_name) } else { about };
        let name = names::kebab(tag.module.as_str());
        groups.push(Expr::call("group", vec![Expr::string(&name), Expr::string(&about), Expr::text(&table)]));
        tables
            .push_str(&format!("\n{}", Expr::slice(commands).lines(0, &format!("const {table}: &[Command] = "), ";")));
    }
    let groups = Expr::slice(groups).lines(0, "pub(crate) static GROUPS: &[Group] = ", ";");
    let version = docs::line(&format!("{} {}", api.title, api.version));
    let lines = docs::paragraphs(&format!("Commands of the {version}, by the tags of their operations."));
    let parts = [
        "#[allow(clippy::wildcard_imports, reason = \"the table's own words\")]\nuse crate::table::*;\n".to_owned(),
        format!("/// Every command, by group.\n{groups}"),
        tables.trim_start().to_owned(),
        parameters::statics(api),
        columns.statics(),
    ];
    render::file(&lines, &[], parts.into_iter().filter(|part| !part.is_empty()))
}
