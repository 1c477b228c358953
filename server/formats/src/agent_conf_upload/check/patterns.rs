//! Patterns of `localfile`: whether the manager's checker compiles them.
//!
//! Only what surely is no pattern is refused: agents have PCRE2, this server has not. Patterns of the manager's own
//! kinds (`osregex`, `osmatch`) are not looked at.

use std::iter::Peekable;
use std::str::Chars;

use super::Checked;

/// Refuses a pattern of a kind as the `type` of a setting names it; PCRE2 is what any other name means.
pub(super) fn check(setting: &str, kind: &str, pattern: &str) -> Checked {
    let own = ["osregex", "osmatch"].iter().any(|own| kind.eq_ignore_ascii_case(own));
    if own || compiles(pattern) { Ok(()) } else { refuse(setting, pattern) }
}

pub(super) fn refuse(setting: &str, pattern: &str) -> Checked {
    Err(format!("Syntax error on regex {}: '{pattern}'.", setting.to_ascii_lowercase()))
}

/// Whether PCRE2 would compile a pattern: its parentheses and classes are closed, each quantifier stands behind
/// something, and there is a group for each number that refers to one.
fn compiles(pattern: &str) -> bool {
    let mut scan = Scan { symbols: pattern.chars().peekable(), open: 0, groups: 0, highest: 0 };
    scan.all().is_some() && scan.open == 0 && scan.highest <= scan.groups
}

struct Scan<'p> {
    symbols: Peekable<Chars<'p>>,
    /// Parentheses that are open.
    open: usize,
    /// Groups so far, and no less than PCRE2 counts.
    groups: u32,
    /// The highest number that refers to a group.
    highest: u32,
}

impl Scan<'_> {
    /// Reads the pattern; `None` where it is none.
    fn all(&mut self) -> Option<()> {
        // Whether a quantifier may come.
        let mut repeatable = false;
        while let Some(symbol) = self.symbols.next() {
            match symbol {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.group(),
                ')' => self.open = self.open.checked_sub(1)?,
                '*' | '+' | '?' if !repeatable => return None,
                // Lazy and possessive quantifiers.
                '*' | '+' | '?' => drop(self.symbols.next_if(|next| matches!(next, '?' | '+'))),
                _ => {}
            }
            repeatable = !matches!(symbol, '(' | '|' | '*' | '+' | '?');
        }
        Some(())
    }

    /// What follows a backslash.
    fn escape(&mut self) -> Option<()> {
        match self.symbols.next()? {
            // Everything up to `\E` stands for itself.
            'Q' => {
                let mut before = ' ';
                for next in self.symbols.by_ref() {
                    if (before, next) == ('\\', 'E') {
                        break;
                    }
                    before = next;
                }
            }
            'x' if self.symbols.next_if_eq(&'{').is_some() => {
                self.symbols.next_if(char::is_ascii_hexdigit)?;
                while self.symbols.next_if(char::is_ascii_hexdigit).is_some() {}
                self.symbols.next_if_eq(&'}')?;
            }
            // A longer number may be a character in octal.
            digit @ '1'..='9' if self.symbols.next_if(char::is_ascii_digit).is_none() => {
                self.highest = self.highest.max(digit.to_digit(10).unwrap_or_default());
            }
            _ => {}
        }
        Some(())
    }

    /// What follows `[`.
    fn class(&mut self) -> Option<()> {
        self.symbols.next_if_eq(&'^');
        self.symbols.next_if_eq(&']');
        loop {
            match self.symbols.next()? {
                ']' => return Some(()),
                '\\' => drop(self.symbols.next()),
                // A class of characters by name.
                '[' if self.symbols.peek() == Some(&':') => {
                    while self.symbols.next_if(|next| *next != ']').is_some() {}
                    self.symbols.next();
                }
                _ => {}
            }
        }
    }

    /// What follows `(`. What groups with a `?` mean is not looked at, except that some are comments.
    fn group(&mut self) {
        self.open += 1;
        self.groups += 1;
        if self.symbols.next_if(|next| matches!(next, '?' | '*')) == Some('?') && self.symbols.peek() == Some(&'#') {
            while self.symbols.next_if(|next| *next != ')').is_some() {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::compiles;

    #[test]
    fn what_compiles() {
        for pattern in [
            "",
            "a|b",
            "{",
            "{\n",
            "|{&gt;",
            "$(log)",
            "^\\d+$",
            "C:\\x",
            "a{2,}",
            "[]a]",
            "[[:alpha:]\\]]",
            "(?i)a",
            "(?:a)*",
            "(a)\\1",
            "\\x{41}",
            "\\Q(\\E",
            "(?#()a)",
            "a*?",
            "a++",
            "}",
            "]",
            "\\12",
            "日",
        ] {
            // The last of these closes a group that is a comment.
            assert_eq!(compiles(pattern), pattern != "(?#()a)", "{pattern}");
        }
    }

    #[test]
    fn what_does_not() {
        for pattern in [
            "(",
            ")",
            "a)",
            "[",
            "[a\\]",
            "*",
            "a|*",
            "(+a)",
            "a**",
            "\\",
            "\\1 &lt; 2",
            "(a)\\2",
            "\\x{",
            "\\x{}",
            "\\x{g}",
        ] {
            assert!(!compiles(pattern), "{pattern}");
        }
    }
}
