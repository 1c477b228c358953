//! What is remembered of tokens whose signature was right.
//!
//! Bounded: two halves, of which the older is dropped when the younger is full; a token that is used moves to the
//! younger. Keyed by a digest, so that no valid token lies in memory here. Whether an entry still holds is for the
//! caller to see.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use aws_lc_rs::digest::{self, SHA256};

use super::{files::Version, session::Session, token::Claims};

/// SHA-256 of a token.
pub(super) type TokenDigest = [u8; 32];

/// What was found about a token, and the state of the home that it was found in.
#[derive(Clone, Debug)]
pub(super) struct KnownToken {
    pub(super) claims: Arc<Claims>,
    pub(super) session: Arc<Session>,
    pub(super) version: Version,
}

#[derive(Debug)]
pub(super) struct TokenCache {
    half: usize,
    halves: Mutex<Halves>,
}

#[derive(Debug, Default)]
struct Halves {
    young: HashMap<TokenDigest, KnownToken>,
    old: HashMap<TokenDigest, KnownToken>,
}

pub(super) fn digest(token: &str) -> TokenDigest {
    let mut bytes = [0; 32];
    let digest = digest::digest(&SHA256, token.as_bytes());
    for (to, from) in bytes.iter_mut().zip(digest.as_ref()) {
        *to = *from;
    }
    bytes
}

impl TokenCache {
    pub(super) fn new(capacity: usize) -> Self {
        Self { half: (capacity / 2).max(1), halves: Mutex::default() }
    }

    pub(super) fn get(&self, digest: &TokenDigest) -> Option<KnownToken> {
        let mut halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = halves.young.get(digest) {
            return Some(entry.clone());
        }
        let entry = halves.old.remove(digest)?;
        halves.put(self.half, *digest, entry.clone());
        Some(entry)
    }

    pub(super) fn put(&self, digest: TokenDigest, entry: KnownToken) {
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
    fn put(&mut self, half: usize, digest: TokenDigest, entry: KnownToken) {
        if self.young.len() >= half && !self.young.contains_key(&digest) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(digest, entry);
    }
}
