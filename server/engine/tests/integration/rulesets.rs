//! Rulesets for tests: that of the release, and small ones.

use std::path::Path;
use std::process::Command;

use apid_engine::source::{File, Files};

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
