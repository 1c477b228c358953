//! `wazuh-apid key`: API keys of users.

use crate::cli::admin::KeyCommand;
use apid_identity::Fault;
use apid_identity::auth::api_keys::{ApiKey, NewKey};
use apid_identity::auth::repair::Repair;

use super::{AdminError, find_role, id, print, printable, refused, tell, unknown};

const DAY: i64 = 24 * 3600;

pub(super) fn run(repair: &Repair, command: &KeyCommand) -> Result<(), AdminError> {
    match command {
        KeyCommand::List => list(repair),
        KeyCommand::Add { name, user, roles, networks, days } => {
            let (user_id, roles) = repair.read(|database| {
                let roles = roles.iter().map(|role| find_role(database, role).map(|(id, _)| id));
                Ok::<_, AdminError>((id(database, user)?, roles.collect::<Result<Vec<_>, _>>()?))
            })?;
            let made = repair.make_api_key(NewKey {
                name: name.clone(),
                user_id,
                roles: (!roles.is_empty()).then_some(roles),
                networks: networks.clone(),
                lifetime: days.map(|days| i64::from(days) * DAY),
                created_by: "wazuh-apid key".to_owned(),
            });
            let made = made.or_else(|fault| refused(reason(&fault, user)))?;
            tell(&format!("{} is a key of {}; it is not shown again", made.key.name, printable(user)))?;
            print(&format!("{}\n", made.text))
        }
        KeyCommand::Revoke { keys } => {
            let known = repair.api_keys()?;
            let mut ids = Vec::new();
            for text in keys {
                let by_name = known.iter().find(|key| key.name == *text);
                match by_name.or_else(|| known.iter().find(|key| key.id.to_string() == *text)) {
                    Some(key) => ids.push(key.id),
                    None => {
                        return unknown("API key", text, &known.iter().map(|key| key.name.clone()).collect::<Vec<_>>());
                    }
                }
            }
            let removed = repair.remove_api_keys(|key| ids.contains(&key.id));
            let removed = removed.or_else(|fault| refused(fault.to_string()))?;
            let names: Vec<String> = removed.iter().map(|key| printable(&key.name)).collect();
            tell(&format!("{} no longer taken", names.join(", ") + if names.len() == 1 { " is" } else { " are" }))
        }
    }
}

fn reason(fault: &Fault, user: &str) -> String {
    match fault {
        Fault::RoleNotLinked => format!("{} does not have all of these roles", printable(user)),
        fault => fault.to_string(),
    }
}

fn list(repair: &Repair) -> Result<(), AdminError> {
    let mut lines = vec![["ID", "NAME", "USER", "ROLES", "EXPIRES", "LAST USE", "NETWORKS"].map(str::to_owned)];
    lines.extend(repair.api_keys()?.iter().map(line));
    let width = |column: usize| {
        lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..7).map(width).collect();
    let text: String = lines
        .iter()
        .map(|line| {
            let cells = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
        })
        .collect();
    print(&text)
}

fn line(key: &ApiKey) -> [String; 7] {
    let day = |instant: Option<i64>, otherwise: &str| {
        let instant = instant.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
        instant.map_or_else(|| otherwise.to_owned(), |instant| instant.strftime("%Y-%m-%d %H:%M").to_string())
    };
    let roles = key
        .roles
        .as_ref()
        .map_or_else(|| "all".to_owned(), |roles| roles.iter().map(i64::to_string).collect::<Vec<_>>().join(", "));
    let networks = if key.networks.is_empty() { "all".to_owned() } else { key.networks.join(", ") };
    [
        key.id.to_string(),
        printable(&key.name),
        printable(&key.user),
        roles,
        day(key.expires_at, "never"),
        day(key.last_used_at, "never"),
        networks,
    ]
}
