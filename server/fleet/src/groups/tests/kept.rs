//! Replies that are kept: for how long, and for whom.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;

use super::{Fleet, fleet};
use crate::Fault;
use crate::groups::{Algorithm, FoundGroups, GroupFile, Question};
use apid_identity::rbac::{Allowed, Granted, Resolution};
use apid_store::query::Query;
use apid_store::{Lane, bind};

fn granted(allowed: Allowed) -> Granted {
    let resolution = Resolution { allowed, denied: Vec::new() };
    Granted { action: "group:read", kind: "group:id", named: false, resolution }
}

/// All that a list of groups can show of them.
fn shown(found: &FoundGroups<'_>) -> String {
    let group = |group: &crate::groups::Group| {
        let files = found.files(&group.name);
        let sum = |file| files.checksum(file, Algorithm::Md5).unwrap_or_default();
        let (merged, configuration) = (sum(GroupFile::Merged), sum(GroupFile::Configuration));
        format!("{} {} {merged} {configuration}\n", group.name, group.agents)
    };
    found.groups.iter().map(group).collect()
}

impl Fleet {
    /// The reply about the groups that were granted, and whether it was made for this.
    async fn reply(&self, granted: &Granted) -> (String, bool) {
        let question = Question::of_list("test", granted, &Query::default(), Algorithm::Md5);
        let made = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&made);
        let show = move |found: FoundGroups<'_>| {
            counted.fetch_add(1, Ordering::SeqCst);
            Ok::<_, Fault>(Bytes::from(shown(&found)))
        };
        let reply = self.groups.reply(granted, Lane::Cheap, question, show).await.unwrap().unwrap();
        (String::from_utf8(reply.to_vec()).unwrap(), made.load(Ordering::SeqCst) > 0)
    }

    /// The same without anything that is kept.
    async fn anew(&self, granted: &Granted) -> String {
        self.groups.list(granted, Lane::Cheap, |found| shown(&found)).await.unwrap()
    }

    /// Asks until the reply is one that was kept. On a machine that is busy it may have become too old meanwhile.
    async fn settle(&self, granted: &Granted) {
        while self.reply(granted).await.1 {}
    }
}

#[tokio::test]
async fn a_reply_is_kept_until_anything_changes() {
    let fleet = fleet(2, &["db", "web"]).await;
    let everything = granted(Allowed::Everything);
    let folder = fleet.home.group_dir("web");
    let rename = |from: &str, to: &str| fs::rename(folder.join(from), folder.join(to)).unwrap();
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    let changes: [(&str, &dyn Fn()); 9] = [
        ("a file is written", &|| write("agent.conf", "<agent_config/>")),
        ("of the same length at once", &|| write("agent.conf", "<agent_conf1g/>")),
        ("a file appears", &|| write("new", "merged")),
        ("a file takes a name", &|| rename("new", "merged.mg")),
        ("a file has a name less", &|| rename("merged.mg", "old")),
        ("a file becomes unreadable", &|| {
            fs::set_permissions(folder.join("agent.conf"), fs::Permissions::from_mode(0o000)).unwrap();
        }),
        ("a group appears", &|| fs::create_dir(fleet.home.group_dir("extra")).unwrap()),
        ("in it a file", &|| fs::write(fleet.home.group_dir("extra").join("agent.conf"), "x").unwrap()),
        ("a group goes", &|| fs::remove_dir_all(fleet.home.group_dir("extra")).unwrap()),
    ];
    for (name, change) in changes {
        fleet.settle(&everything).await;
        change();
        let (reply, was_made) = fleet.reply(&everything).await;
        assert!(was_made, "{name}");
        assert_eq!(reply, fleet.anew(&everything).await, "{name}");
    }
    // The database, by ourselves and by another process.
    fleet.settle(&everything).await;
    fleet.assign("web", Some(&["001"]), false).await.unwrap();
    let (reply, _) = fleet.reply(&everything).await;
    assert!(reply.contains("web 1 "), "{reply}");
    fleet.settle(&everything).await;
    let sql = "DELETE FROM belongs WHERE id_agent = ?1 AND id_group = (SELECT id FROM \"group\" WHERE name = 'web')";
    fleet.global().write(|writer| writer.change(sql, bind![1_i64])).unwrap();
    let (reply, was_made) = fleet.reply(&everything).await;
    assert!(was_made && reply.contains("web 0 "), "{reply}");
}

#[tokio::test]
async fn a_reply_is_kept_for_those_who_may_see_the_same() {
    let fleet = fleet(0, &["db", "web"]).await;
    let ids = |ids: &[&str]| Arc::new(ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>());
    let seen = [
        granted(Allowed::Everything),
        granted(Allowed::Except(ids(&["web"]))),
        granted(Allowed::Only(ids(&["web"]))),
        granted(Allowed::Only(ids(&["db"]))),
    ];
    let mut replies = BTreeSet::new();
    for granted in &seen {
        fleet.settle(granted).await;
        let (reply, _) = fleet.reply(granted).await;
        assert_eq!(reply, fleet.anew(granted).await);
        replies.insert(reply);
    }
    assert_eq!(replies.len(), seen.len());
    // A request that names groups has a reply of its own, with those that failed.
    let named = Granted { named: true, ..granted(Allowed::Only(ids(&["web"]))) };
    assert!(Question::of_list("test", &named, &Query::default(), Algorithm::Md5).is_none());
}

#[tokio::test]
async fn what_is_kept_is_bounded() {
    let fleet = fleet(0, &["web"]).await;
    let everything = granted(Allowed::Everything);
    for limit in 0..1_000 {
        let query = Query { limit, ..Query::default() };
        let question = Question::of_list("test", &everything, &query, Algorithm::Md5);
        let show = |_: FoundGroups<'_>| Ok::<_, Fault>(Bytes::from(vec![b'x'; 512 << 10]));
        fleet.groups.reply(&everything, Lane::Cheap, question, show).await.unwrap().unwrap();
        let kept = fleet.groups.shared.kept.sizes();
        assert!(kept.0 <= 64 && kept.1 <= 4 << 20, "{kept:?}");
    }
}
