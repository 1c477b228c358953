//! What is remembered of tokens whose signature was right.
//!
//! Bounded: two halves, of which the older is dropped when the younger is full; a token that is used moves to the younger.
//! Keyed by a digest, so that no valid token lies in memory here. Whether an entry still holds is for the caller to see.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use aws_lc_rs::digest::{self, SHA256};

use super::{Session, files::Version, token::Claims};

/// SHA-256 of a token.
pub(super) type Digest = [u8; 32];

/// What was found about a token, and the state of the home that it was found in.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) claims: Arc<Claims>,
    pub(super) session: Arc<Session>,
    pub(super) version: Version,
}

#[derive(Debug)]
pub(super) struct Cache {
    half: usize,
    halves: Mutex<Halves>,
}

#[derive(Debug, Default)]
struct Halves {
    young: HashMap<Digest, Entry>,
    old: HashMap<Digest, Entry>,
}

pub(super) fn digest(token: &str) -> Digest {
    let mut bytes = [0; 32];
    let digest = digest::digest(&SHA256, token.as_bytes());
    for (to, from) in bytes.iter_mut().zip(digest.as_ref()) {
        *to = *from;
    }
    bytes
}

impl Cache {
    pub(super) fn new(capacity: usize) -> Self {
        Self { half: (capacity / 2).max(1), halves: Mutex::default() }
    }

    pub(super) fn get(&self, digest: &Digest) -> Option<Entry> {
        let mut halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = halves.young.get(digest) {
            return Some(entry.clone());
        }
        let entry = halves.old.remove(digest)?;
        halves.put(self.half, *digest, entry.clone());
        Some(entry)
    }

    pub(super) fn put(&self, digest: Digest, entry: Entry) {
        let mut halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        halves.old.remove(&digest);
        halves.put(self.half, digest, entry);
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        let halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        halves.young.len() + halves.old.len()
    }
}

impl Halves {
    fn put(&mut self, half: usize, digest: Digest, entry: Entry) {
        if self.young.len() >= half && !self.young.contains_key(&digest) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(digest, entry);
    }
}
