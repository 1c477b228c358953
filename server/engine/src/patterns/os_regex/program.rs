//! From the text of a pattern to the steps of its alternatives.

use super::super::alphabet::{Class, fold};
use super::super::literal::Literal;
use super::super::{CompileError, MAX_PATTERN_BYTES};

/// One alternative of a pattern.
#[derive(Debug)]
pub(super) struct Program {
    steps: Box<[Step]>,
    /// It began with `^`.
    pub(super) from_start: bool,
    /// It ended with `$`.
    pub(super) to_end: bool,
    /// What every match begins with, after a parenthesis if there is one.
    pub(super) lead: Option<Literal>,
    /// What every match has in it, other than what it begins with.
    pub(super) needed: Option<Literal>,
}

/// What is to be matched at a place of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// This byte, and its capital letter.
    Byte(u8),
    /// A parenthesis, and which it is of its alternative. Opening and closing ones are alike.
    Mark(u16),
    /// A character of the class.
    Class {
        class: Class,
        repeat: Repeat,
        /// No more than one character's worth of pattern follows.
        near_end: bool,
    },
    /// Nothing is left.
    End,
}

/// How often a class may match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repeat {
    Once,
    /// `+`
    Plus,
    /// `*`
    Star,
}

impl Program {
    /// The step at a place; the end, past the last one.
    #[inline]
    pub(super) fn step(&self, place: usize) -> Step {
        self.steps.get(place).copied().unwrap_or(Step::End)
    }

    /// How many parentheses there are.
    pub(super) fn marks(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step, Step::Mark(_))).count()
    }

    /// `text` is an alternative, without what separates it from others.
    fn compile(mut text: &[u8], case_sensitive: bool) -> Result<Self, CompileError> {
        let from_start = text.first() == Some(&b'^');
        if from_start {
            text = text.get(1..).unwrap_or_default();
        }
        let mut steps = Vec::new();
        let mut marks = 0;
        let mut to_end = false;
        let mut bytes = text.iter().copied().enumerate().peekable();
        while let Some((at, byte)) = bytes.next() {
            steps.push(match byte {
                b'\\' => {
                    let class = Class::escaped(bytes.next().map(|(_, sign)| sign), at)?;
                    let repeat = match bytes.peek() {
                        Some((_, b'+')) => Repeat::Plus,
                        Some((_, b'*')) => Repeat::Star,
                        _ => Repeat::Once,
                    };
                    if repeat != Repeat::Once {
                        bytes.next();
                    }
                    Step::Class { class, repeat, near_end: false }
                }
                b'(' | b')' => {
                    marks += 1;
                    Step::Mark(marks - 1)
                }
                b'$' if bytes.peek().is_none() => {
                    to_end = true;
                    break;
                }
                _ if case_sensitive => Step::Byte(byte),
                _ => Step::Byte(fold(byte)),
            });
        }
        mark_near_end(&mut steps);
        let (lead, needed) = literals(&steps);
        Ok(Self { steps: steps.into_boxed_slice(), from_start, to_end, lead, needed })
    }
}

/// Says of each class whether at most one character of pattern follows it. The original looks at two characters of the
/// pattern's text after the class, of which one may be its `+` or `*`.
fn mark_near_end(steps: &mut [Step]) {
    let last = steps.len().saturating_sub(1);
    let ends_plainly = !matches!(steps.last(), Some(Step::Class { .. }));
    for (place, step) in steps.iter_mut().enumerate() {
        if let Step::Class { repeat, near_end, .. } = step {
            *near_end = place == last || (*repeat == Repeat::Once && ends_plainly && place + 1 == last);
        }
    }
}

/// The bytes that a match begins with, and the longest run of bytes after them that it cannot do without. No match
/// passes over a byte, except over the last one of a program that has a class near the end before it, see
/// [`Step::Class`].
fn literals(steps: &[Step]) -> (Option<Literal>, Option<Literal>) {
    let certain = match steps {
        [before @ .., Step::Class { near_end: true, .. }, Step::Byte(_)] => before,
        all => all,
    };
    let certain = match certain {
        [Step::Mark(_), after @ ..] => after,
        all => all,
    };
    let mut runs = certain.split(|step| !matches!(step, Step::Byte(_)));
    let lead = runs.next().and_then(literal);
    let needed = runs.max_by_key(|run| run.len()).and_then(literal);
    (lead, needed)
}

/// The start of a run of bytes, as far as a literal can be that long.
fn literal(run: &[Step]) -> Option<Literal> {
    let bytes: Vec<u8> = run
        .iter()
        .map_while(|step| if let Step::Byte(byte) = step { Some(*byte) } else { None })
        .take(Literal::MAX_BYTES)
        .collect();
    Literal::new(&bytes)
}

/// Compiles all alternatives; whether any has parentheses.
pub(super) fn compile(pattern: &[u8], case_sensitive: bool) -> Result<(Box<[Program]>, bool), CompileError> {
    if pattern.len() > MAX_PATTERN_BYTES {
        return Err(CompileError::TooLong { len: pattern.len() });
    }
    if let Some(at) = memchr::memchr(0, pattern) {
        return Err(CompileError::Nul { at });
    }
    let (bars, marks) = survey(pattern)?;
    let mut alternatives = Vec::with_capacity(bars.len() + 1);
    let mut start = 0;
    for end in bars.into_iter().chain([pattern.len()]) {
        let text = pattern.get(start..end).unwrap_or_default();
        alternatives.push(Program::compile(text, case_sensitive)?);
        start = end + 1;
    }
    Ok((alternatives.into_boxed_slice(), marks))
}

/// Where the alternatives are separated, and whether there are parentheses; refuses a pattern at its first fault.
fn survey(pattern: &[u8]) -> Result<(Vec<usize>, bool), CompileError> {
    let mut bars = Vec::new();
    let mut open = false;
    let mut marks = false;
    let mut bytes = pattern.iter().copied().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => {
                Class::escaped(bytes.next().map(|(_, sign)| sign), at)?;
            }
            b'(' if !open => open = true,
            b')' if open => (open, marks) = (false, true),
            b'|' if !open => bars.push(at),
            b'(' | b')' | b'|' => return Err(CompileError::BadParentheses { at }),
            _ => {}
        }
    }
    if open { Err(CompileError::BadParentheses { at: pattern.len() }) } else { Ok((bars, marks)) }
}
