//! Which crate of the workspace may depend on which, and on which libraries only some of them may.
//!
//! `ALLOWED` and `RESERVED` are the rules; change them where the architecture changes, together with
//! `docs/ARCHITECTURE.md`. What only tests use (dev-dependencies) is bound by `RESERVED` alone.

use super::finding::Finding;
use super::packages::Package;
use super::repository::Repository;

/// What a crate may depend on.
enum May {
    /// These crates of the workspace.
    Use(&'static [&'static str]),
    /// Every crate of the workspace.
    UseAll,
}
use May::{Use, UseAll};

/// Package, its folder, and the crates of the workspace that it may depend on.
const ALLOWED: &[(&str, &str, May)] = &[
    ("shared-files-macros", "tests/shared/macros", Use(&[])),
    ("shared-files", "tests/shared", Use(&["shared-files-macros"])),
    ("wazuh-api-codegen", "codegen", Use(&[])),
    (EMITTED, "generated-server", Use(&[])),
    ("wazuh-api-client", "generated-client", Use(&[])),
    (ATTACK, "server/attack", Use(&[])),
    // The server, from the bottom up. Domains never depend on each other, but `node` may read the fleet.
    (REQUEST, "server/request", Use(&[])),
    (HOME, "server/home", Use(&[REQUEST])),
    (AUDIT, "server/audit", Use(&[HOME])),
    (FORMATS, "server/formats", Use(&[REQUEST, HOME])),
    (STORE, "server/store", Use(&[REQUEST, HOME, FORMATS])),
    (IDENTITY, "server/identity", Use(&[REQUEST, HOME, FORMATS, STORE])),
    (MANAGER, "server/manager", Use(&[REQUEST, HOME, FORMATS, STORE])),
    (SIM, "server/sim", Use(&[REQUEST, HOME, FORMATS, STORE, MANAGER])),
    (FLEET, "server/fleet", Use(&[REQUEST, HOME, FORMATS, STORE, IDENTITY, MANAGER])),
    (ENGINE, "server/engine", Use(&[FORMATS])),
    (RULETEST, "server/ruletest", Use(&[ENGINE])),
    (RULESET, "server/ruleset", Use(&[REQUEST, HOME, FORMATS, STORE, IDENTITY, MANAGER, ENGINE])),
    (INVENTORY, "server/inventory", Use(&[REQUEST, HOME, FORMATS, STORE, IDENTITY, MANAGER])),
    (NODE, "server/node", Use(&[REQUEST, HOME, FORMATS, STORE, IDENTITY, MANAGER, FLEET])),
    (FRONT, "server/front", Use(&[REQUEST])),
    (PAGES, "server/pages", Use(&[])),
    (APID, "server/apid", Use(BELOW_APID)),
    (TESTING, "server/testing", UseAll),
    ("wazuhctl", "cli", Use(&["wazuh-api-client"])),
    ("xtask", "xtask", Use(&["wazuh-api-codegen", ATTACK])),
    (TESTS, "tests", UseAll),
];

const BELOW_APID: &[&str] = &[
    EMITTED, REQUEST, HOME, FORMATS, STORE, IDENTITY, MANAGER, SIM, FLEET, ENGINE, RULETEST, RULESET, INVENTORY, NODE,
    FRONT, AUDIT, PAGES,
];

const EMITTED: &str = "wazuh-api-server";
const ATTACK: &str = "apid-attack";
const AUDIT: &str = "apid-audit";
const REQUEST: &str = "apid-request";
const HOME: &str = "apid-home";
const FORMATS: &str = "apid-formats";
const STORE: &str = "apid-store";
const IDENTITY: &str = "apid-identity";
const MANAGER: &str = "apid-manager";
const SIM: &str = "apid-sim";
const FLEET: &str = "apid-fleet";
const ENGINE: &str = "apid-engine";
const RULETEST: &str = "apid-ruletest";
const RULESET: &str = "apid-ruleset";
const INVENTORY: &str = "apid-inventory";
const NODE: &str = "apid-node";
const FRONT: &str = "apid-front";
const PAGES: &str = "apid-pages";
const APID: &str = "wazuh-apid";
const TESTING: &str = "apid-testing";
const TESTS: &str = "wazuh-api-tests";

/// Library, and the crates that may depend on it, in their tests too.
const RESERVED: &[(&str, &[&str])] = &[
    ("rusqlite", &[STORE]),
    // HTTP ends at the binary: domains know no request and no status.
    ("axum", &[EMITTED, FRONT, APID, TESTING, TESTS]),
    ("hyper", &[FRONT, APID, TESTING, TESTS]),
];

/// Checks every package of the workspace.
pub(super) fn check(repository: &Repository) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in &repository.packages {
        let manifest = package.manifest();
        let Some((_, folder, may)) = ALLOWED.iter().find(|(name, ..)| *name == package.name) else {
            let problem = format!("the crate {} has no row in the table of dependencies", package.name);
            let remedy = "say in xtask/src/tidy/dependencies.rs what it may depend on";
            findings.push(Finding::new(&manifest, 0, problem, remedy));
            continue;
        };
        if package.folder != *folder {
            let problem = format!("the crate {} is in `{}`", package.name, package.folder);
            findings.push(Finding::new(
                &manifest,
                0,
                problem,
                format!("move it to `{folder}`, where the rules expect it"),
            ));
        }
        for dependency in &package.dependencies {
            let line = line_of(repository, &manifest, &dependency.name);
            let in_workspace = repository.packages.iter().any(|other| other.name == dependency.name);
            if let Use(allowed) = may
                && in_workspace
                && !dependency.dev
                && !allowed.contains(&dependency.name.as_str())
            {
                findings.push(Finding::new(&manifest, line, forbidden(package, &dependency.name), remedy(allowed)));
            }
            if let Some((_, users)) = RESERVED.iter().find(|(name, _)| *name == dependency.name)
                && !users.contains(&package.name.as_str())
            {
                let remedy = format!("only {} may; use what they offer", users.join(", "));
                findings.push(Finding::new(&manifest, line, forbidden(package, &dependency.name), remedy));
            }
        }
    }
    findings
}

fn forbidden(package: &Package, dependency: &str) -> String {
    format!("{} must not depend on {dependency}", package.name)
}

fn remedy(allowed: &[&str]) -> String {
    match allowed {
        [] => "it may depend on no crate of this workspace".to_owned(),
        _ => format!("it may depend on {}; move what is needed down, or pass it in from above", allowed.join(", ")),
    }
}

/// The line of a manifest that declares a dependency, or zero.
fn line_of(repository: &Repository, manifest: &str, dependency: &str) -> usize {
    let declares = |line: &str| {
        line.strip_prefix(dependency).is_some_and(|rest| rest.trim_start().starts_with(['.', '=']))
            || line.contains(&format!("package = \"{dependency}\""))
    };
    let file = repository.files.get(manifest);
    file.and_then(|file| file.text.lines().position(declares)).map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn package(name: &str, folder: &str, dependencies: &[(&str, Option<&str>)]) -> Value {
        let dependencies =
            dependencies.iter().map(|(name, kind)| json!({"name": name, "kind": kind})).collect::<Vec<_>>();
        json!({
            "name": name,
            "manifest_path": format!("/repository/{folder}/Cargo.toml"),
            "dependencies": dependencies,
        })
    }

    fn findings(packages: &[Value]) -> Vec<String> {
        let repository = Repository::default().with_packages(&json!(packages));
        check(&repository).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn crates_that_depend_downwards_pass() {
        let found = findings(&[
            package("apid-home", "server/home", &[("rustix", None), ("apid-testing", Some("dev"))]),
            package("apid-store", "server/store", &[("apid-home", None), ("rusqlite", None)]),
            package("apid-fleet", "server/fleet", &[("apid-store", None), ("apid-sim", Some("dev"))]),
            package("apid-sim", "server/sim", &[("apid-store", None)]),
            package("wazuh-apid", "server/apid", &[("apid-fleet", None), ("apid-sim", None), ("axum", None)]),
            package("apid-testing", "server/testing", &[("wazuh-apid", None)]),
        ]);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn a_dependency_upwards_or_sideways_is_found() {
        let found = findings(&[
            package("apid-fleet", "server/fleet", &[("apid-node", None)]),
            package("apid-home", "server/home", &[("apid-fleet", None)]),
            package("apid-node", "server/node", &[("apid-fleet", None)]),
            package("wazuh-api-client", "generated-client", &[("wazuh-api-server", None)]),
            package(EMITTED, "generated-server", &[]),
        ]);
        assert_eq!(found.len(), 3, "{found:#?}");
        assert!(found[0].starts_with("server/fleet/Cargo.toml: apid-fleet must not depend on apid-node; it may"));
        assert!(found[1].starts_with("server/home/Cargo.toml: apid-home must not depend on apid-fleet"));
        assert!(found[2].contains("wazuh-api-client must not depend on wazuh-api-server; it may depend on no crate"));
    }

    #[test]
    fn emitted_types_and_test_helpers_stay_where_they_belong() {
        let found = findings(&[
            package("apid-fleet", "server/fleet", &[("wazuh-api-server", None), ("apid-testing", Some("build"))]),
            package("apid-testing", "server/testing", &[]),
            package(EMITTED, "generated-server", &[]),
        ]);
        assert_eq!(found.len(), 2, "{found:#?}");
    }

    #[test]
    fn the_database_driver_is_for_the_store_alone() {
        let found = findings(&[package("apid-fleet", "server/fleet", &[("rusqlite", Some("dev"))])]);
        assert_eq!(
            found,
            [
                "server/fleet/Cargo.toml: apid-fleet must not depend on rusqlite; only apid-store may; use what they offer"
            ]
        );
    }

    #[test]
    fn a_crate_without_a_row_or_in_another_folder_is_found() {
        let found = findings(&[package("apid-new", "server/new", &[]), package("apid-home", "server/house", &[])]);
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(found[0].contains("is in `server/house`; move it to `server/home`"));
        assert!(found[1].starts_with("server/new/Cargo.toml: the crate apid-new has no row"));
    }

    #[test]
    fn names_the_line_of_the_dependency() {
        let manifest = "[dependencies]\napid-fleet-x.workspace = true\napid-fleet.workspace = true\n";
        let repository = Repository::of(&[("server/home/Cargo.toml", manifest)]).with_packages(&json!([
            package("apid-home", "server/home", &[("apid-fleet", None)]),
            package("apid-fleet", "server/fleet", &[]),
        ]));
        assert_eq!(check(&repository).first().map(|finding| finding.line), Some(3));
    }

    #[test]
    fn the_table_names_only_crates_that_it_has_and_no_circle() {
        let mut below = Vec::new();
        for (name, _, may) in ALLOWED {
            match may {
                Use(allowed) => {
                    for used in *allowed {
                        assert!(ALLOWED.iter().any(|(known, ..)| known == used), "{used}");
                        assert!(below.contains(used), "{used} must stand above {name} in the table");
                    }
                }
                UseAll => {}
            }
            below.push(name);
        }
    }
}
