//! Names that only some folders may write: the database driver, the emitted types, the members of a reply's envelope,
//! the daemons' sockets, files.
//!
//! Cargo cannot hold these: a crate could name a driver's type that another one re-exports, and a domain could write a
//! reply's text by hand.

use super::finding::Finding;
use super::lexer::Token;
use super::repository::{Repository, is_test};

/// A name and the folders that may write it.
struct Reserved {
    name: &'static str,
    /// Folders in which the name is looked for; the empty text stands for the whole repository.
    within: &'static str,
    /// Folders, or files, that may use it.
    allowed: &'static [&'static str],
    /// Whether test code of other folders may use it.
    tests: bool,
    /// Whether comments, texts and manifests are read too, and not the code alone.
    anywhere: bool,
    remedy: &'static str,
}

const RESERVED: &[Reserved] = &[
    Reserved {
        name: "rusqlite",
        within: "",
        allowed: &["server/store/"],
        tests: false,
        anywhere: false,
        remedy: "only server/store may use the database driver; use the statements and rows of apid-store",
    },
    Reserved {
        name: "rusqlite",
        within: "server/",
        allowed: &["server/store/"],
        tests: false,
        anywhere: true,
        remedy: "only server/store knows the database driver; write about apid-store instead",
    },
    Reserved {
        name: "wazuh_api_server",
        within: "",
        allowed: &["server/apid/", "tests/", "generated-server/", "codegen/", "xtask/"],
        tests: false,
        anywhere: false,
        remedy: "only server/apid sees the emitted types; return an outcome of the domain and map it in server/apid",
    },
    Reserved {
        name: "affected_items",
        within: "server/",
        // The other nodes of a cluster answer in this form.
        allowed: &["server/apid/", "server/manager/src/cluster/"],
        tests: true,
        anywhere: true,
        remedy: "only server/apid writes replies; return an outcome, or push rows into a sink",
    },
    Reserved {
        name: "UnixStream",
        within: "server/",
        allowed: &[
            "server/manager/",
            "server/front/",
            "server/testing/",
            // The databases behind the socket of wazuh-db.
            "server/store/src/wdb/",
            "server/home/src/daemons.rs",
            "server/apid/examples/play_wazuh_db.rs",
        ],
        tests: true,
        anywhere: false,
        remedy: "only server/manager, and the store of wazuh-db, see the sockets of the daemons; use what they offer",
    },
    Reserved {
        name: "fs",
        within: "server/formats/src/",
        allowed: &[],
        tests: true,
        anywhere: false,
        remedy: "server/formats turns bytes into values; let its caller read and write files",
    },
    Reserved {
        name: "fs",
        within: "codegen/src/",
        allowed: &[],
        tests: true,
        anywhere: false,
        remedy: "codegen turns text into text; let xtask read and write files",
    },
];

/// Checks every file.
pub(super) fn check(repository: &Repository) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RESERVED {
        let names = |line: &str| words(line).any(|word| word == rule.name);
        for file in repository.written_by_hand() {
            let allowed = rule.allowed.iter().any(|folder| file.path.starts_with(folder));
            if !file.path.starts_with(rule.within) || allowed || rule.tests && is_test(&file.path) {
                continue;
            }
            let mut report = |line| {
                let problem = format!("`{}` is named here", rule.name);
                let finding = Finding::new(&file.path, line, problem, rule.remedy);
                // The rules for code and for any text may find the same line.
                if !findings.iter().any(|found: &Finding| found.file == file.path && found.line == line) {
                    findings.push(finding);
                }
            };
            if rule.anywhere {
                file.text.lines().enumerate().filter(|(_, line)| names(line)).for_each(|(at, _)| report(at + 1));
            } else if let Some(lexed) = &file.lexed {
                lexed.tokens.iter().filter(|token| token.is_word(rule.name)).map(Token::line).for_each(&mut report);
            }
        }
    }
    findings
}

/// The identifiers of a line.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|character: char| !character.is_alphanumeric() && character != '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(files: &[(&str, &str)]) -> Vec<(String, usize)> {
        let found = check(&Repository::of(files));
        found.into_iter().map(|finding| (finding.file, finding.line)).collect()
    }

    #[test]
    fn names_in_their_own_folders_pass() {
        let found = findings(&[
            ("server/store/src/connection.rs", "use rusqlite::Connection;"),
            ("server/apid/src/api/v4/agents.rs", "use wazuh_api_server::v4;\nconst LIST: &str = \"affected_items\";"),
            ("server/fleet/tests/listing.rs", "fn f() { assert!(reply.contains(\"affected_items\")); }"),
            ("server/store/Cargo.toml", "rusqlite.workspace = true"),
            ("Cargo.toml", "rusqlite = \"1\""),
            ("xtask/src/main.rs", "// rusqlite takes long to build\nconst NAME: &str = \"rusqlite\";"),
            ("tests/golden.rs", "use wazuh_api_server::Router; fn f() { g(\"affected_items\"); }"),
        ]);
        assert_eq!(found, []);
    }

    #[test]
    fn the_database_driver_is_found_in_code_everywhere() {
        let found = findings(&[
            ("tests/golden.rs", "fn f() {\n    rusqlite::Connection::open(\"a\");\n}"),
            ("fuzz/fuzz_targets/wql.rs", "use rusqlite::Row;"),
            ("server/fleet/src/lib.rs", "mod a;\nfn f() -> Result<(), rusqlite::Error> {}"),
            ("server/fleet/src/tests.rs", "use rusqlite as driver;"),
        ]);
        let expected = [
            ("fuzz/fuzz_targets/wql.rs", 1),
            ("server/fleet/src/lib.rs", 2),
            ("server/fleet/src/tests.rs", 1),
            ("tests/golden.rs", 2),
        ];
        assert_eq!(found, expected.map(|(path, line)| (path.to_owned(), line)));
    }

    #[test]
    fn the_database_driver_is_found_in_any_text_of_the_server() {
        let found = findings(&[
            ("server/fleet/Cargo.toml", "[dependencies]\nrusqlite.workspace = true"),
            ("server/fleet/src/lib.rs", "// Like rusqlite's transactions.\n\n//! rusqlite_ext is another word"),
        ]);
        assert_eq!(found, [("server/fleet/Cargo.toml".to_owned(), 2), ("server/fleet/src/lib.rs".to_owned(), 1)]);
    }

    #[test]
    fn emitted_types_are_found_outside_the_binary() {
        let found = findings(&[
            ("server/fleet/src/lib.rs", "use wazuh_api_server::v4::models::Agent;"),
            ("server/fleet/tests/main.rs", "type A = ::wazuh_api_server::v4::models::Agent;"),
            ("generated-client/src/lib.rs", "\nuse wazuh_api_server as server;"),
        ]);
        assert_eq!(found.len(), 3, "{found:?}");
    }

    #[test]
    fn envelopes_are_found_in_domains() {
        let found = findings(&[
            ("server/fleet/src/agents.rs", "fn f() {\n    b\"{\\\"affected_items\\\": [\";\n}"),
            ("server/node/src/lib.rs", "/// Ends up in `affected_items`."),
        ]);
        assert_eq!(found, [("server/fleet/src/agents.rs".to_owned(), 2), ("server/node/src/lib.rs".to_owned(), 1)]);
    }

    #[test]
    fn sockets_and_files_are_found_where_they_do_not_belong() {
        let found = findings(&[
            ("server/manager/src/sockets.rs", "use std::os::unix::net::UnixStream;"),
            ("server/fleet/src/ledger.rs", "use std::os::unix::net::UnixStream;"),
            ("server/fleet/src/ledger/tests.rs", "use std::os::unix::net::UnixStream;"),
            ("server/home/src/disk.rs", "use std::fs;"),
            ("server/formats/src/keys.rs", "fn f() {\n    std::fs::read(\"a\");\n}"),
            ("codegen/src/lib.rs", "use std::{fmt, fs};"),
            ("codegen/tests/accept.rs", "use std::fs;"),
        ]);
        let expected =
            [("server/fleet/src/ledger.rs", 1), ("server/formats/src/keys.rs", 2), ("codegen/src/lib.rs", 1)];
        assert_eq!(found, expected.map(|(path, line)| (path.to_owned(), line)));
    }
}
