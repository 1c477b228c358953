//! The agents of a fleet as rows of `global.db` and lines of `client.keys`.

use std::collections::{BTreeMap, HashMap};
use std::io::{BufWriter, Write as _};
use std::path::PathBuf;

use super::fleet::{Agent, DemoFleet, Status};
use super::groups::{self, Combinations, Sums};
use super::{DemoError, FILE_MODE, Plan, failed};
use apid_home::Home;
use apid_home::digest::md5;
use apid_home::directory::HardLinks;
use apid_manager::is_live;
use apid_store::{Access, Single, StoreError, Writer, bind};

/// Memory for the pages that a transaction has changed, in KiB; beyond it they go to the disk early.
const CACHE: &str = "-65536";

/// Whether the home has agents, by its database or its keys.
pub(super) fn has_agents(home: &Home) -> Result<bool, DemoError> {
    let database = Single::open(&home.global_db(), Access::ReadOnly)?;
    let sql = "SELECT EXISTS (SELECT 1 FROM agent WHERE id != 0)";
    let any = database.look(|reader| reader.one(sql, &[], |row| row.get::<bool>(0)))?;
    Ok(any || std::fs::metadata(home.client_keys()).is_ok_and(|keys| keys.len() > 0))
}

/// Lets the new database of a home that no manager has had write ahead: its agents report all the time, and readers do
/// not wait for that. A database that was there before keeps the mode that it has.
pub(super) fn log_ahead(home: &Home) -> Result<(), DemoError> {
    Ok(Single::open(&home.global_db(), Access::ReadWrite)?.script("PRAGMA journal_mode = WAL")?)
}

/// Makes all agents of the plan in one transaction, and then puts their keys in place. What an earlier attempt left is
/// taken away. Returns how many are in each state and how many combinations of groups there are.
pub(super) fn agents(
    home: &Home,
    plan: Plan,
    now: i64,
    progress: &mut impl FnMut(u64),
) -> Result<(BTreeMap<Status, u64>, usize), DemoError> {
    let database = Single::open(&home.global_db(), Access::ReadWrite)?;
    database.set("cache_size", CACHE)?;
    // Every row that refers to an agent is made after the agent, so nothing has to be checked.
    database.set("foreign_keys", "OFF")?;
    let (root, draft) = (home.directory().map_err(failed("client.keys"))?, draft(home));
    let mut combinations = Combinations::new(home);
    let statuses = database.write(|writer| {
        writer.script("DELETE FROM belongs; DELETE FROM labels; DELETE FROM agent WHERE id != 0")?;
        let groups = group_ids(writer)?;
        let keys = root.remove(&draft).and_then(|()| root.append(&draft, FILE_MODE, HardLinks::Refuse));
        let mut keys = BufWriter::with_capacity(1 << 16, keys.map_err(failed("client.keys"))?);
        let mut statuses = BTreeMap::new();
        let step = u64::from(plan.agents).div_ceil(200);
        for agent in DemoFleet::new(plan.seed, plan.agents.into()) {
            let Agent { id, name, register_ip, key, .. } = &agent;
            writeln!(keys, "{id:03} {name} {register_ip} {key}").map_err(failed("client.keys"))?;
            let csv = agent.groups.join(",");
            let sums = combinations.sums(&csv).map_err(failed("the files of a combination of groups"))?;
            insert(writer, &agent, &csv, &sums, now)?;
            relate(writer, &agent, &groups)?;
            *statuses.entry(agent.status).or_insert(0) += 1;
            if id % step == 0 || *id == u64::from(plan.agents) {
                progress(*id);
            }
        }
        if is_live(home) {
            return Err(DemoError::Live(home.root().to_owned()));
        }
        let keys = keys.into_inner().map_err(|error| failed("client.keys")(error.into_error()))?;
        keys.sync_all().map_err(failed("client.keys"))?;
        Ok::<_, DemoError>(statuses)
    })?;
    // The agents exist from here on: their keys decide.
    let keys = home.client_keys();
    let put = root.check_replaceable(&keys).and_then(|()| root.rename(&draft, &root, &keys));
    let put = put.and_then(|()| root.directory(keys.parent().unwrap_or(home.root()))?.sync());
    put.map_err(failed("client.keys"))?;
    Ok((statuses, combinations.count()))
}

fn draft(home: &Home) -> PathBuf {
    let mut draft = home.client_keys().into_os_string();
    draft.push(".tmp");
    draft.into()
}

/// The ids of the fleet's groups in the database, which gets those that it lacks.
fn group_ids(writer: &Writer<'_>) -> Result<HashMap<&'static str, i64>, StoreError> {
    let mut ids = HashMap::new();
    for name in groups::names() {
        writer.change("INSERT OR IGNORE INTO \"group\" (name) VALUES (?1)", bind![name])?;
        let sql = "SELECT id FROM \"group\" WHERE name = ?1";
        let id = writer.one(sql, bind![name], |row| row.get::<i64>(0))?;
        ids.insert(name, id);
    }
    Ok(ids)
}

fn insert(writer: &Writer<'_>, agent: &Agent, csv: &str, sums: &Sums, now: i64) -> Result<(), StoreError> {
    let id = agent.id.cast_signed();
    let added = now - agent.added;
    let Some(report) = &agent.report else {
        writer.change(
            "INSERT INTO agent (id, name, register_ip, internal_key, date_add, \"group\", group_hash) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            bind![id, &agent.name, &agent.register_ip, &agent.key, added, csv, &sums.hash],
        )?;
        return Ok(());
    };
    // An agent that is behind has the previous files: another sum.
    let merged = if report.synced { sums.merged.clone() } else { md5(sums.merged.as_bytes()) };
    let config = if report.synced { sums.config.clone() } else { md5(sums.config.as_bytes()) };
    let (gone, code) = report.gone.map_or((0, 0), |(gone, code)| (now - gone, code));
    let [os_name, os_major, os_minor, os_codename, os_platform] = report.os;
    writer.change(
        "INSERT INTO agent (id, name, register_ip, internal_key, date_add, \"group\", group_hash, ip, os_name, os_version, \
         os_major, os_minor, os_codename, os_build, os_platform, os_uname, os_arch, version, config_sum, merged_sum, \
         manager_host, node_name, last_keepalive, connection_status, disconnection_time, group_config_status, status_code) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, \
         ?24, ?25, ?26, ?27)",
        bind![
            id,
            &agent.name,
            &agent.register_ip,
            &agent.key,
            added,
            csv,
            &sums.hash,
            &report.ip,
            os_name,
            &report.details.version,
            os_major,
            os_minor,
            os_codename,
            report.details.build.as_deref(),
            os_platform,
            &report.details.uname,
            report.details.arch,
            &report.version,
            config,
            merged,
            report.manager,
            report.node,
            now - report.kept_alive,
            agent.status.name(),
            gone,
            if report.synced { "synced" } else { "not synced" },
            code,
        ],
    )?;
    Ok(())
}

/// The agent's groups, in their order, and its labels.
fn relate(writer: &Writer<'_>, agent: &Agent, ids: &HashMap<&str, i64>) -> Result<(), StoreError> {
    let mut belongs = writer.prepare("INSERT INTO belongs (id_agent, id_group, priority) VALUES (?1, ?2, ?3)")?;
    let agent_id = agent.id.cast_signed();
    for (priority, group) in (0_i64..).zip(&agent.groups) {
        belongs.change(bind![agent_id, ids.get(group), priority])?;
    }
    let mut label = writer.prepare("INSERT INTO labels (id, key, value) VALUES (?1, ?2, ?3)")?;
    for (key, value) in &agent.labels {
        label.change(bind![agent_id, *key, value])?;
    }
    Ok(())
}
