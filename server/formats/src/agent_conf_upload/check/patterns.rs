//! Patterns of `localfile`: whether the manager's checker compiles them.
//!
//! Only what surely is no pattern is refused: agents have PCRE2, this server has not. Patterns of the manager's own
//! kinds (`osregex`, `osmatch`) are not looked at.

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
    let mut symbols = pattern.chars().peekable();
    let (mut open, mut groups, mut highest) = (0_usize, 0_u32, 0_u32);
    // Whether a quantifier may come.
    let mut repeatable = false;
    while let Some(symbol) = symbols.next() {
        match symbol {
            '\\' => {
                match symbols.next() {
                    None => return false,
                    // Everything up to `\E` stands for itself.
                    Some('Q') => {
                        let mut before = ' ';
                        while let Some(next) = symbols.next() {
                            if (before, next) == ('\\', 'E') {
                                break;
                            }
                            before = next;
                        }
                    }
                    Some('x') if symbols.next_if_eq(&'{').is_some() => {
                        let mut digits = 0;
                        while symbols.next_if(char::is_ascii_hexdigit).is_some() {
                            digits += 1;
                        }
                        if digits == 0 || symbols.next_if_eq(&'}').is_none() {
                            return false;
                        }
                    }
                    Some(digit @ '1'..='9') => {
                        let mut number = digit.to_digit(10).unwrap_or_default();
                        while let Some(digit) = symbols.next_if(char::is_ascii_digit) {
                            number = number.saturating_mul(10).saturating_add(digit.to_digit(10).unwrap_or_default());
                        }
                        // A longer number may be a character in octal.
                        if number < 10 {
                            highest = highest.max(number);
                        }
                    }
                    Some(_) => {}
                }
                repeatable = true;
            }
            '[' => {
                symbols.next_if_eq(&'^');
                symbols.next_if_eq(&']');
                loop {
                    match symbols.next() {
                        None => return false,
                        Some(']') => break,
                        Some('\\') => drop(symbols.next()),
                        // A class of characters by name.
                        Some('[') if symbols.peek() == Some(&':') => {
                            while symbols.next_if(|next| *next != ']').is_some() {}
                        }
                        Some(_) => {}
                    }
                }
                repeatable = true;
            }
            '(' => {
                open += 1;
                match symbols.peek() {
                    // What these forms mean is not looked at.
                    Some('?' | '*') => {
                        symbols.next();
                        groups += 1;
                        if symbols.peek() == Some(&'#') {
                            while symbols.next_if(|next| *next != ')').is_some() {}
                        }
                    }
                    _ => groups += 1,
                }
                repeatable = false;
            }
            ')' if open == 0 => return false,
            ')' => {
                open -= 1;
                repeatable = true;
            }
            '*' | '+' | '?' => {
                if !repeatable {
                    return false;
                }
                // Lazy and possessive quantifiers.
                symbols.next_if(|next| matches!(next, '?' | '+'));
                repeatable = false;
            }
            '|' => repeatable = false,
            _ => repeatable = true,
        }
    }
    open == 0 && highest <= groups
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
