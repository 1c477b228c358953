//! Every target over its seeds and over mutations of them, always the same ones.

#![allow(clippy::unwrap_used)]

use std::{fs, path::Path};

/// A small deterministic source of choices (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(sides.max(1)).unwrap()).unwrap()
    }
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds").join(target);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 5, "{target} has {} seeds", files.len());
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

fn mutated(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut data = seeds.get(dice.roll(seeds.len())).cloned().unwrap_or_default();
    for _ in 0..=dice.roll(6) {
        let at = dice.roll(data.len() + 1);
        match dice.roll(5) {
            0 => data.insert(at, u8::try_from(dice.roll(256)).unwrap()),
            1 if at < data.len() => drop(data.remove(at)),
            2 => {
                let other = seeds.get(dice.roll(seeds.len())).unwrap();
                let from = dice.roll(other.len() + 1);
                let part = other.get(from..(from + dice.roll(24)).min(other.len())).unwrap();
                data.splice(at..at, part.iter().copied());
            }
            3 => data.truncate(at),
            _ => {
                if let Some(byte) = data.get_mut(at) {
                    *byte ^= 1 << dice.roll(8);
                }
            }
        }
    }
    data
}

fn run(target: &str, entry: fn(&[u8]), mutations: usize) {
    let seeds = seeds(target);
    for seed in &seeds {
        entry(seed);
    }
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..mutations {
        entry(&mutated(&seeds, &mut dice));
    }
}

#[test]
fn tokens() {
    run("token", super::token, 1_000);
}

#[test]
fn authorization_headers() {
    run("authorization", super::authorization, 5_000);
}

#[test]
fn files_of_passwords() {
    run("htpasswd", super::htpasswd, 1_000);
}

#[test]
fn requests_of_the_releases() {
    run("releases", super::releases, 5_000);
}

#[test]
fn requests_of_2016() {
    run("ossec", super::ossec, 5_000);
}

#[test]
fn security_rules() {
    run("security_rule", super::security_rule, 2_000);
}

#[test]
fn resources() {
    run("resource", super::resource, 3_000);
}

#[test]
fn connections() {
    run("wire", super::wire, 3_000);
}

#[test]
fn queries() {
    run("wql", super::wql, 3_000);
}

#[test]
fn list_parameters() {
    run("listing", super::listing, 2_000);
}

#[test]
fn manager_logs() {
    run("log", super::log, 2_000);
}

#[test]
fn configurations() {
    run("ossec_conf", super::ossec_conf, 3_000);
}

#[test]
fn patterns() {
    run("osregex", super::osregex, 5_000);
    run("osmatch", super::osmatch, 5_000);
    run("pcre2", super::pcre2, 1_000);
}

#[test]
fn events() {
    run("predecode", super::predecode, 5_000);
}

#[test]
fn rulesets() {
    run("rules", super::rules, 3_000);
    run("decoders", super::decoders, 3_000);
    run("list", super::list, 5_000);
}
