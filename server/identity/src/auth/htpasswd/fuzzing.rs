//! Files of `htpasswd` from any bytes.

#![allow(clippy::unwrap_used, missing_docs, reason = "a panic is a finding")]

use super::Passwords;
use super::hashes::{Hash, Scheme};

/// The first line is a password, and the rest a file. What is found must be what a plain reading of the lines finds.
pub fn htpasswd_file(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (password, file) = text.split_once('\n').unwrap_or(("", &text));
    let (passwords, refused) = Passwords::parse(file);
    let lines = file.lines().filter(|line| !line.trim().is_empty()).count();
    let kept: usize = passwords.names().iter().map(|name| passwords.of(name).len()).sum();
    assert_eq!(kept + refused.len(), lines, "each line counts or is named");
    assert!(!passwords.names().contains(""));
    for line in file.lines() {
        let Some((name, rest)) = line.split_once(':') else { continue };
        let Ok(hash) = Hash::parse(rest.split(':').next().unwrap_or_default()) else { continue };
        // One that takes long is not worth it here.
        if matches!(hash.scheme(), Scheme::Bcrypt(cost) if cost > 4) || passwords.of(name).len() > 2 {
            return;
        }
        if passwords.has(name, &hash) {
            assert_eq!(
                passwords.find(name, password).is_some(),
                passwords.of(name).iter().any(|hash| hash.is_of(password))
            );
        }
    }
}
