//! Rulesets for tests: that of the release, and small ones.

use std::path::Path;
use std::process::Command;

use apid_engine::report::Report;
use apid_engine::settings::Settings;
use apid_engine::source::{File, Files};
use apid_engine::{Moment, Request, Ruleset, Session};

/// Files by their names, in no order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    pub(crate) decoders: Vec<(String, String)>,
    pub(crate) rules: Vec<(String, String)>,
    pub(crate) lists: Vec<(String, String)>,
}

impl Texts {
    pub(crate) fn files(&self) -> Files<'_> {
        fn all(texts: &[(String, String)]) -> Vec<File<'_>> {
            texts.iter().map(|(name, text)| File::new(name, text)).collect()
        }
        let mut files = Files { decoders: all(&self.decoders), rules: all(&self.rules), lists: all(&self.lists) };
        files.sort();
        files
    }
}

/// The lists that the default configuration names.
const LISTS: [&str; 6] = [
    "etc/lists/audit-keys",
    "etc/lists/amazon/aws-eventnames",
    "etc/lists/security-eventchannel",
    "etc/lists/malicious-ioc/malware-hashes",
    "etc/lists/malicious-ioc/malicious-ip",
    "etc/lists/malicious-ioc/malicious-domains",
];

/// The ruleset of the release with the default configuration, and with its tests' rules and decoders if that is
/// asked for.
pub(crate) fn released(with_tests: bool) -> Texts {
    let folder = tempfile::tempdir().unwrap();
    for archive in ["upstream/ruleset-4.14.7.tar.gz", "upstream/ruleset-tests-4.14.7.tar.gz"] {
        let status =
            Command::new("tar").arg("-xzf").arg(shared_files::path(archive)).arg("-C").arg(folder.path()).status();
        assert!(status.unwrap().success());
    }
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    let all = |from: &str, wanted: &dyn Fn(&str) -> bool, below: &str| -> Vec<(String, String)> {
        names(&folder.path().join(from))
            .into_iter()
            .filter(|name| name.ends_with(".xml") && wanted(name))
            .map(|name| (format!("{below}/{name}"), read(&format!("{from}/{name}"))))
            .collect()
    };
    let mut texts = Texts {
        decoders: all("ruleset/decoders", &|_| true, "ruleset/decoders"),
        rules: all("ruleset/rules", &|name| name != "0215-policy_rules.xml", "ruleset/rules"),
        lists: LISTS.map(|name| (name.to_owned(), read(name))).into(),
    };
    texts.decoders.extend(all("etc/decoders", &|_| true, "etc/decoders"));
    texts.rules.extend(all("etc/rules", &|_| true, "etc/rules"));
    if with_tests {
        texts.decoders.extend(all("ruleset", &|name| name.ends_with("decoders.xml"), "etc/decoders"));
        texts.rules.extend(all("ruleset", &|name| name.ends_with("rules.xml"), "etc/rules"));
    }
    texts
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

/// Decoders that every ruleset needs: one for each of the two lists.
const DECODERS: &str = "<decoder name='none'><prematch>^never$</prematch></decoder>
<decoder name='app'><program_name>^app$</program_name></decoder>";

/// A rule for each category.
const RULES: &str = "<group name='base,'>
<rule id='1' level='0' noalert='1'><category>syslog</category><description>Syslog.</description></rule>
<rule id='2' level='0' noalert='1'><category>ossec</category><description>Ossec.</description></rule>
</group>";

/// A small ruleset: these decoders and rules below those that every ruleset needs.
pub(crate) fn small(decoders: &str, rules: &str) -> Texts {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let mut texts = Texts {
        decoders: vec![file("0.xml", DECODERS)],
        rules: vec![file("0.xml", RULES)],
        lists: vec![file("etc/lists/known", "10.:net\nmallory:bad\n")],
    };
    if !decoders.is_empty() {
        texts.decoders.push(file("etc/decoders/local.xml", decoders));
    }
    if !rules.is_empty() {
        texts.rules.push(file("etc/rules/local.xml", rules));
    }
    texts
}

/// A session over a small ruleset, which must load.
pub(crate) fn session(decoders: &str, rules: &str) -> Session {
    let texts = small(decoders, &format!("<group name='local,'>{rules}</group>"));
    let loaded = Ruleset::load(&texts.files(), Settings::default());
    Session::new(loaded.ruleset.unwrap_or_else(|| panic!("{:?}", loaded.messages)))
}

/// What comes of an event in second `at`.
pub(crate) fn process(session: &mut Session, event: &str, location: &str, at: i64) -> Report {
    let moment = Moment { seconds: 1_000_000 + at, offset: 0 };
    let (event, location) = (event.as_bytes(), location.as_bytes());
    session.process(Request { event, location, moment, host: "manager.example.org", trace: true })
}

/// The id of the rule that an event in second `at` matches, and whether it is an alert.
pub(crate) fn fired(session: &mut Session, event: &str, at: i64) -> Option<(u32, bool)> {
    let report = process(session, event, "stdin", at);
    report.output.unwrap().rule.map(|rule| (rule.id, report.alert))
}
