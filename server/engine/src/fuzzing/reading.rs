//! `osregex` and `osmatch` read slowly: `docs/facts/10-engine.md`, sections 1 and 2, rule for rule, over the text of
//! the pattern, without a program and without looking ahead.

use std::collections::BTreeMap;

/// What a pattern of `osregex` finds: the offset of the last character, -1 before the text, and the sub-strings.
pub(crate) type Answer = Option<(isize, Vec<Vec<u8>>)>;

/// One item of an alternative, and where the next one starts.
#[derive(Clone, Copy, PartialEq)]
enum Item {
    Character(u8),
    Parenthesis,
    Class { sign: u8, repeat: Option<u8> },
    End,
}

fn item(pattern: &[u8], p: usize) -> (Item, usize) {
    match (pattern.get(p), pattern.get(p + 1), pattern.get(p + 2)) {
        (None, ..) => (Item::End, p),
        (Some(b'\\'), Some(&sign), Some(&repeat @ (b'+' | b'*'))) => {
            (Item::Class { sign, repeat: Some(repeat) }, p + 3)
        }
        (Some(b'\\'), Some(&sign), _) => (Item::Class { sign, repeat: None }, p + 2),
        (Some(b'(' | b')'), ..) => (Item::Parenthesis, p + 1),
        (Some(&byte), ..) => (Item::Character(byte), p + 1),
    }
}

fn in_class(sign: u8, byte: u8) -> bool {
    match sign {
        b'd' => b"0123456789".contains(&byte),
        b'w' => b"-@_".contains(&byte) || byte.is_ascii_alphanumeric(),
        b's' => byte == 32,
        b'p' => b"!\"#$%&'()*+,-.:;<=>?[]{|}".contains(&byte),
        b'D' | b'W' | b'S' => !in_class(sign.to_ascii_lowercase(), byte),
        b'.' => true,
        b't' => byte == 9,
        _ => byte == sign,
    }
}

fn lower(byte: u8) -> u8 {
    if byte.is_ascii_uppercase() { byte + 32 } else { byte }
}

/// The alternatives of a pattern that compiles, in lower case unless `case_sensitive`.
fn alternatives(pattern: &str, case_sensitive: bool) -> Vec<Vec<u8>> {
    let mut all = vec![Vec::new()];
    let mut bytes = pattern.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => all.last_mut().unwrap().extend([b'\\', bytes.next().unwrap()]),
            b'|' => all.push(Vec::new()),
            _ if case_sensitive => all.last_mut().unwrap().push(byte),
            _ => all.last_mut().unwrap().push(lower(byte)),
        }
    }
    all
}

/// Most steps that are read. A pattern that cannot match takes them all here, where the program need not begin.
const STEPS: u32 = 1 << 18;

/// A pattern and a text take too many steps to be read.
#[derive(Debug)]
pub(crate) struct TooLong;

/// What `pattern`, which compiles, finds in `text`.
pub(crate) fn regex(pattern: &str, case_sensitive: bool, captures: bool, text: &[u8]) -> Result<Answer, TooLong> {
    let mut left = STEPS;
    let captures = captures && pattern.replace("\\\\", "").replace("\\)", "").contains(')');
    for mut pattern in alternatives(pattern, case_sensitive) {
        let from_start = pattern.first() == Some(&b'^');
        if from_start {
            pattern.remove(0);
        }
        let escaped = pattern.len() >= 2 && item_starts_at(&pattern, pattern.len() - 2);
        let to_end = pattern.last() == Some(&b'$') && !escaped;
        if to_end {
            pattern.pop();
        }
        let mut passed = BTreeMap::new();
        let tied = (from_start, to_end);
        let Some(last) = attempt(&pattern, tied, captures, text, &mut passed, &mut left)? else { continue };
        let parentheses: Vec<usize> = (0..pattern.len()).filter(|&p| is_parenthesis(&pattern, p)).collect();
        let mut sub_strings = Vec::new();
        if captures {
            for pair in parentheses.chunks_exact(2) {
                let (Some(&start), Some(&end)) = (passed.get(&pair[0]), passed.get(&pair[1])) else { break };
                if end < start {
                    return Ok(None);
                }
                sub_strings.push(text[start..end].to_vec());
            }
        }
        return Ok(Some((last, sub_strings)));
    }
    Ok(None)
}

/// Whether an escape starts at `at`.
fn item_starts_at(pattern: &[u8], at: usize) -> bool {
    let mut p = 0;
    while p < at {
        p = if pattern[p] == b'\\' { p + 2 } else { p + 1 };
    }
    p == at && pattern[at] == b'\\'
}

fn is_parenthesis(pattern: &[u8], at: usize) -> bool {
    let mut p = 0;
    while p < at {
        p = item(pattern, p).1;
    }
    p == at && item(pattern, p).0 == Item::Parenthesis
}

/// Rules 1.3 to 1.8 of the definition.
fn attempt(
    pattern: &[u8],
    (from_start, to_end): (bool, bool),
    captures: bool,
    text: &[u8],
    passed: &mut BTreeMap<usize, usize>,
    left: &mut u32,
) -> Result<Option<isize>, TooLong> {
    let mut p = 0;
    let mut at = 0;
    let mut last = Some(0_isize);
    let mut released = false;
    let mut first = None;
    let mut kept: Vec<(usize, usize)> = Vec::new();
    while at < text.len() {
        *left = left.checked_sub(1).ok_or(TooLong)?;
        let byte = text[at];
        let here = at as isize;
        // 1.3
        let mut done = item(pattern, p).0 == Item::End;
        if item(pattern, p).0 == Item::Parenthesis {
            passed.insert(p, at);
            p += 1;
            done = item(pattern, p).0 == Item::End;
        }
        if done && !to_end {
            return Ok(last);
        }
        let (now, next) = item(pattern, p);
        let fits = match now {
            Item::Character(wanted) => wanted == lower(byte),
            Item::Parenthesis => byte == b'(',
            Item::Class { sign, .. } => in_class(sign, byte),
            Item::End => false,
        };
        let repeat = if let Item::Class { repeat, .. } = now { repeat } else { None };
        // 1.4
        if fits && repeat.is_none() {
            p = next;
            first.get_or_insert(at);
            last = Some(here);
            at += 1;
            continue;
        }
        // 1.5
        if fits {
            released |= repeat == Some(b'*');
            let parenthesis = (item(pattern, next).0 == Item::Parenthesis).then_some(next);
            if !released {
                if let Some(q) = parenthesis {
                    passed.insert(q, if at + 1 == text.len() { at + 1 } else { at });
                }
                released = true;
                last = Some(here);
                at += 1;
                continue;
            }
            let after = parenthesis.map_or(next, |q| q + 1);
            let (ahead, beyond) = item(pattern, after);
            let go = match ahead {
                Item::End => {
                    if let Some(q) = parenthesis {
                        passed.insert(q, at + 1);
                    }
                    at += 1;
                    continue;
                }
                Item::Class { sign, repeat: Some(_) } if in_class(sign, byte) => Some(after),
                Item::Class { sign, repeat: None } if in_class(sign, byte) => Some(beyond),
                Item::Character(wanted) if wanted == lower(byte) => Some(beyond),
                Item::Parenthesis if byte == b'(' => Some(beyond),
                _ => None,
            };
            if let Some(target) = go {
                if let Some(q) = parenthesis {
                    passed.insert(q, at);
                }
                if !matches!(ahead, Item::Class { .. }) {
                    released = false;
                }
                if kept.len() < 4 {
                    kept.push((p, at));
                }
                p = target;
            }
            last = Some(here);
            at += 1;
            continue;
        }
        // 1.6
        if let Item::Class { .. } = now {
            let rest = pattern.len() - next;
            let short = if repeat.is_some() { rest == 0 } else { rest <= 1 };
            if short && released && last.is_some() {
                last = Some(here);
                if !to_end {
                    return Ok(last);
                }
            } else if repeat == Some(b'*') || (repeat == Some(b'+') && released) {
                if repeat == Some(b'*') {
                    last = Some(here - 1);
                }
                p = next;
                released = false;
                continue;
            }
            released = false;
        }
        // 1.7
        if let Some((place, offset)) = kept.pop() {
            p = place;
            at = offset + 1;
        } else if from_start {
            return Ok(None);
        } else {
            at = first.take().unwrap_or(at) + 1;
            p = 0;
            last = None;
        }
    }
    // 1.8
    if captures {
        while let (Item::Class { repeat: Some(b'*'), .. }, next) = item(pattern, p) {
            p = next;
        }
        if item(pattern, p).0 == Item::Parenthesis {
            passed.insert(p, text.len());
        }
    }
    Ok(if left_over(pattern, p, released) { last } else { None })
}

/// Rule 1.8: whether what is left of the pattern at the end of the text may stay.
fn left_over(pattern: &[u8], p: usize, released: bool) -> bool {
    let past = |p: usize| if item(pattern, p).0 == Item::Parenthesis { p + 1 } else { p };
    let ends = |p: usize| past(p) == pattern.len();
    let star = |p: usize| match item(pattern, p) {
        (Item::Class { repeat: Some(b'*'), .. }, next) => Some(next),
        _ => None,
    };
    let p = past(p);
    if p == pattern.len() || star(p).is_some_and(ends) {
        return true;
    }
    if !released {
        return false;
    }
    let (Item::Class { repeat, .. }, next) = item(pattern, p) else { return false };
    if repeat.is_none() {
        return star(next).is_some_and(ends);
    }
    let next = past(next);
    if next == pattern.len() {
        return true;
    }
    match item(pattern, next) {
        (Item::Class { repeat: None, .. }, after) => star(after).is_some_and(ends),
        (Item::Class { repeat: Some(b'*'), .. }, after) => ends(after) || star(past(after)).is_some_and(ends),
        _ => false,
    }
}

/// Whether `pattern` of `osmatch` fits `text`.
pub(crate) fn plain(pattern: &str, case_sensitive: bool, text: &[u8]) -> bool {
    let lower_all = |bytes: &[u8]| bytes.iter().map(|&byte| lower(byte)).collect::<Vec<u8>>();
    let text = lower_all(text);
    let (negated, pattern) = pattern.strip_prefix('!').map_or((false, pattern), |rest| (true, rest));
    let found = pattern.split('|').any(|part| {
        let (start, part) = part.strip_prefix('^').map_or((false, part), |rest| (true, rest));
        let (end, part) = part.strip_suffix('$').map_or((false, part), |rest| (true, rest));
        let tied = start || end;
        let part = if case_sensitive && !tied { part.as_bytes().to_vec() } else { lower_all(part.as_bytes()) };
        let places = 0..=text.len();
        places
            .into_iter()
            .any(|at| text[at..].starts_with(&part) && (!start || at == 0) && (!end || at + part.len() == text.len()))
    });
    found != negated
}
