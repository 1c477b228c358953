//! A new password: typed unseen, read from standard input, or made here.

use std::io::{IsTerminal as _, Read as _, Write as _};

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

use super::{AdminError, refused};
use crate::cli::admin::PasswordSource;
use apid_identity::security::users::check_password;

/// Letters of generated passwords: none that is taken for another, no symbol that a shell or a URL reads otherwise.
const LETTERS: &[u8; 60] = b"abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789.-_";
/// About 130 bits.
const LENGTH: usize = 22;
/// How often a person may try.
const ATTEMPTS: usize = 3;
/// More is no password.
const LONGEST_INPUT: u64 = 4096;

/// A password, and whether its owner has yet to learn it.
pub(super) struct Secret {
    text: String,
    is_generated: bool,
}

impl Secret {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Prints a password that was made here; last, when it is in force.
    pub(super) fn reveal(self) -> Result<(), AdminError> {
        if self.is_generated { super::print(&format!("{}\n", self.text)) } else { Ok(()) }
    }
}

/// Gets a password that `check` accepts; what it says of another one is told.
pub(super) fn obtain(source: PasswordSource, check: impl Fn(&str) -> Result<(), String>) -> Result<Secret, AdminError> {
    if source.generate {
        return Ok(Secret { text: generate()?, is_generated: true });
    }
    if source.password_stdin {
        let text = read_all()?;
        return match check(&text) {
            Ok(()) => Ok(Secret { text, is_generated: false }),
            Err(reason) => refused(reason),
        };
    }
    if !std::io::stdin().is_terminal() {
        return refused("there is no terminal to ask for the password; use --password-stdin or --generate");
    }
    for _ in 0..ATTEMPTS {
        let text = ask("New password: ")?;
        if let Err(reason) = check(&text) {
            say(&format!("{reason}\n"));
        } else if ask("Repeat it: ")? != text {
            say("The passwords differ.\n");
        } else {
            return Ok(Secret { text, is_generated: false });
        }
    }
    refused("nothing was changed")
}

fn generate() -> Result<String, AdminError> {
    let random = SystemRandom::new();
    loop {
        let mut text = String::with_capacity(LENGTH);
        while text.len() < LENGTH {
            let mut bytes = [0; LENGTH];
            if random.fill(&mut bytes).is_err() {
                return refused("the system provides no random bytes");
            }
            // Bytes beyond the letters are dropped, so that all letters are equally likely.
            let letters = bytes.iter().filter_map(|byte| LETTERS.get(usize::from(byte & 63)));
            text.extend(letters.take(LENGTH - text.len()).map(|letter| char::from(*letter)));
        }
        if check_password(&text).is_ok() {
            return Ok(text);
        }
    }
}

fn read_all() -> Result<String, AdminError> {
    let mut text = String::new();
    match std::io::stdin().lock().take(LONGEST_INPUT).read_to_string(&mut text) {
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
            return refused("the password on standard input is not UTF-8 text");
        }
        other => other?,
    };
    let end = text.strip_suffix('\n').map_or(text.len(), |rest| rest.strip_suffix('\r').unwrap_or(rest).len());
    text.truncate(end);
    Ok(text)
}

fn say(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Asks on the terminal. What is typed is not shown, and the terminal is as it was before when this returns.
fn ask(prompt: &str) -> Result<String, AdminError> {
    let stdin = std::io::stdin();
    let before = tcgetattr(&stdin).map_err(std::io::Error::from)?;
    let mut quiet = before.clone();
    // Keys come one by one and signals as keys, so that nobody is left on a silent terminal.
    quiet.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN;
    quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
    quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
    say(prompt);
    tcsetattr(&stdin, OptionalActions::Flush, &quiet).map_err(std::io::Error::from)?;
    let _restore = Restore(before);
    let typed = read_keys(&mut stdin.lock());
    say("\n");
    typed
}

/// Gives the terminal back.
struct Restore(Termios);

impl Drop for Restore {
    fn drop(&mut self) {
        let _ = tcsetattr(std::io::stdin(), OptionalActions::Drain, &self.0);
    }
}

/// Reads one line of keys, with the usual ones for taking some back.
fn read_keys(keys: &mut impl std::io::Read) -> Result<String, AdminError> {
    const END_OF_INPUT: u8 = 4;
    const INTERRUPT: u8 = 3;
    const QUIT: u8 = 28;
    const ERASE_LINE: u8 = 21;
    const ERASE_WORD: u8 = 23;
    let mut typed: Vec<u8> = Vec::new();
    let mut key = [0; 1];
    loop {
        let [key] = match keys.read(&mut key)? {
            0 => [END_OF_INPUT],
            _ => key,
        };
        match key {
            b'\n' | b'\r' => break,
            INTERRUPT | QUIT => return refused("cancelled; nothing was changed"),
            END_OF_INPUT if typed.is_empty() => return refused("no password was given; nothing was changed"),
            END_OF_INPUT => break,
            ERASE_LINE | ERASE_WORD => typed.clear(),
            8 | 127 => {
                // The last character, with all its bytes.
                while typed.pop().is_some_and(|byte| (0x80..0xc0).contains(&byte)) {}
            }
            key if (typed.len() as u64) < LONGEST_INPUT => typed.push(key),
            _ => {}
        }
    }
    String::from_utf8(typed).or_else(|_| refused("the input is not UTF-8 text"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::HashSet;

    use super::*;

    #[test]
    fn generated_passwords_are_strong_and_differ() {
        let made: HashSet<String> = (0..50).map(|_| generate().unwrap()).collect();
        assert_eq!(made.len(), 50);
        assert!(made.iter().all(|password| password.len() == LENGTH && check_password(password).is_ok()));
    }

    #[test]
    fn keys_make_a_line() {
        let typed = |keys: &str| read_keys(&mut keys.as_bytes());
        assert_eq!(typed("abc\nrest").unwrap(), "abc");
        assert_eq!(typed("ab\u{e9}\u{1f600}\u{7f}\u{8}c\r").unwrap(), "abc");
        assert_eq!(typed("wrong\u{15}right\n").unwrap(), "right");
        assert_eq!(typed("\u{7f}\u{7f}a\u{4}").unwrap(), "a");
        assert_eq!(typed("\n").unwrap(), "");
        for (keys, expected) in [("ab\u{3}cd\n", "cancelled"), ("", "no password"), ("\u{4}", "no password")] {
            let message = typed(keys).unwrap_err().to_string();
            assert!(message.starts_with(expected), "{keys:?}: {message}");
        }
        assert!(read_keys(&mut &b"\xff\n"[..]).is_err());
    }
}
