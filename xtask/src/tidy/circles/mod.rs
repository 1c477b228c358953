//! No modules that depend on each other in a circle.
//!
//! Within a crate, the modules below one parent are compared with each other, each standing for all that is below it:
//! if anything in `a` names anything in `b`, then `a` depends on `b`. A module and its own descendants may know each
//! other, since they are one subject in several files; sisters may not, since a circle of sisters can be read, tested
//! and moved only as a whole. A name that a module re-exports with `use` counts as a name of the module that it comes
//! from, so that a facade hides no circle. Tests and emitted modules are left out.

mod graph;
mod scan;
mod tree;

use super::finding::Finding;
use super::repository::Repository;

/// Checks every crate of the workspace.
pub(super) fn check(repository: &Repository) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in &repository.packages {
        for root in &package.roots {
            findings.extend(graph::circles(&tree::build(repository, root)));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn findings(files: &[(&str, &str)]) -> Vec<String> {
        let packages = json!([{
            "name": "a",
            "manifest_path": "/repository/a/Cargo.toml",
            "targets": [{"kind": ["lib"], "src_path": "/repository/a/src/lib.rs"}],
        }]);
        let repository = Repository::of(files).with_packages(&packages);
        check(&repository).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn modules_that_depend_one_way_pass() {
        let found = findings(&[
            ("a/src/lib.rs", "mod low; mod mid; mod top; use top::Top;"),
            ("a/src/low.rs", "pub struct Low; // crate::top::Top"),
            ("a/src/mid/mod.rs", "mod part; use crate::low::Low; pub struct Mid; use part::Part;"),
            ("a/src/mid/part.rs", "use super::Mid; use crate::low; pub struct Part;"),
            ("a/src/top.rs", "use crate::{low::Low, mid::{self, Mid}}; use std::fmt; fn f() { serde::x(); }"),
        ]);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn a_circle_is_found_with_its_edges() {
        let found = findings(&[
            ("a/src/lib.rs", "mod one;\nmod two;\nmod three;"),
            ("a/src/one.rs", "\nuse crate::two::Two;"),
            ("a/src/two.rs", "fn f() {\n    vec![crate::three::g(), super::three::h()];\n}"),
            ("a/src/three/mod.rs", "mod deep;"),
            ("a/src/three/deep.rs", "\n\nuse crate::one::*;"),
        ]);
        let expected = "a/src/one.rs:2: the modules one, three and two of `a/src/lib.rs` depend on each other in a \
            circle; cut it: move what several need into a module below them, or pass it in\n    \
            one -> two: a/src/one.rs:2 names crate::two::Two\n    \
            three -> one: a/src/three/deep.rs:3 names crate::one\n    \
            two -> three: a/src/two.rs:2 names crate::three::g (and in 1 other place)";
        assert_eq!(found, [expected]);
    }

    #[test]
    fn sisters_below_another_module_may_not_form_one_either() {
        let found = findings(&[
            ("a/src/lib.rs", "mod p;"),
            ("a/src/p.rs", "mod x;\nmod y { pub(super) use super::x::X; }"),
            ("a/src/p/x.rs", "use super::y;"),
        ]);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found[0].contains("the modules p::x and p::y of"), "{found:#?}");
    }

    #[test]
    fn a_name_that_a_facade_re_exports_comes_from_the_module_behind() {
        let found = findings(&[
            ("a/src/lib.rs", "mod one;\nmod two;\npub use one::{One as Renamed, inner};"),
            ("a/src/one.rs", "use crate::two::Two;\npub mod inner;"),
            ("a/src/two.rs", "use crate::Renamed;"),
        ]);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found[0].contains("two -> one: a/src/two.rs:1 names crate::Renamed"), "{found:#?}");
    }

    #[test]
    fn tests_may_know_everything() {
        let found = findings(&[
            ("a/src/lib.rs", "mod one;\nmod two;\n#[cfg(test)]\nmod two_tests;"),
            ("a/src/one.rs", "use crate::two::Two;"),
            (
                "a/src/two.rs",
                "#[cfg(test)]\nuse crate::one;\n#[cfg(test)]\nmod tests {\n use crate::one::One; }\nfn f() {}",
            ),
            ("a/src/two_tests.rs", "use crate::one::One;"),
        ]);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn code_after_a_test_item_still_counts() {
        let found = findings(&[
            ("a/src/lib.rs", "mod one;\nmod two;"),
            ("a/src/one.rs", "struct S {\n #[cfg(test)] count: Map<A, B>,\n other: crate::two::Two }"),
            (
                "a/src/two.rs",
                "#[cfg(test)]\nfn f<A, B>() -> [u8; 2] { g() }\n#[cfg(not(test))]\nfn g() { crate::one::h() }",
            ),
        ]);
        assert_eq!(found.len(), 1, "{found:#?}");
    }

    #[test]
    fn a_module_in_another_file_is_followed_and_an_emitted_one_left_out() {
        let emitted = "// Emitted by `cargo xtask gen`; do not edit.\nuse crate::core;";
        let found = findings(&[
            ("a/src/lib.rs", "#[path = \"other/place.rs\"]\nmod one;\nmod two;\nmod core;\nmod v4;"),
            ("a/src/other/place.rs", "use crate::two::Two;"),
            ("a/src/two.rs", "use crate::one::One;"),
            ("a/src/core.rs", "use crate::v4;"),
            ("a/src/v4/mod.rs", emitted),
        ]);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found[0].contains("one -> two: a/src/other/place.rs:1"), "{found:#?}");
    }
}
