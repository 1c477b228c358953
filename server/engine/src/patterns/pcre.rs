//! `pcre2`: the real library, on bytes, as the original calls it.
//!
//! A pattern is compiled once to see whether it is one, and again, to machine code, when it is matched for the first
//! time: of the thousands in a ruleset most are never reached, and each would take some kilobytes.

use std::ops::Range;
use std::sync::{Mutex, OnceLock};

use pcre2::bytes::{CaptureLocations, Regex, RegexBuilder};

use super::{Captures, CompileError, End, Steps};

/// Bounds of one match, in units of the library: steps, nested ones, and KiB of memory where it runs without machine
/// code. The original has the library's own ones: ten times the steps, and 20 GB.
const LIMITS: &str = "(*LIMIT_MATCH=1000000)(*LIMIT_DEPTH=1000000)(*LIMIT_HEAP=32768)";

/// As many steps of a match as its bounds allow it, of [`LIMITS`].
const STEPS: u64 = 1_000_000;

/// The library's number for a match that needs more stack than its machine code has.
const JIT_STACK_LIMIT: i32 = -46;

/// A compiled pattern. Shared between threads.
#[derive(Debug)]
pub struct Pcre2 {
    /// With its bounds before it.
    pattern: Box<str>,
    compiled: OnceLock<Option<Box<Compiled>>>,
}

#[derive(Debug)]
struct Compiled {
    regex: Regex,
    /// Room for the places of sub-strings. One match at a time uses it; others make their own.
    room: Mutex<Option<CaptureLocations>>,
}

impl Pcre2 {
    /// Compiles a pattern, without any options.
    ///
    /// # Errors
    ///
    /// The library refuses it, or it has a NUL byte.
    pub fn compile(pattern: &str) -> Result<Self, CompileError> {
        if let Some(at) = memchr::memchr(0, pattern.as_bytes()) {
            return Err(CompileError::Nul { at });
        }
        let pattern = format!("{LIMITS}{pattern}").into_boxed_str();
        if let Err(error) = Regex::new(&pattern) {
            let at = error.offset().unwrap_or_default().saturating_sub(LIMITS.len());
            return Err(CompileError::Pcre2 { code: error.code(), at, message: text_of(&error) });
        }
        Ok(Self { pattern, compiled: OnceLock::new() })
    }

    /// Looks for the pattern in `text`, and writes its groups to `captures`, which is emptied first. A group that took
    /// no part is an empty sub-string; those after the last one that did are not there.
    pub fn execute(&self, text: &[u8], captures: &mut Captures) -> Option<End> {
        self.execute_within(text, captures, &mut Steps::default())
    }

    /// As [`Pcre2::execute`], unless nothing is left of `steps`. The library does not tell how many it took: one that
    /// goes over its bounds takes 1,000,000 of them, and others one.
    pub fn execute_within(&self, text: &[u8], captures: &mut Captures, steps: &mut Steps) -> Option<End> {
        captures.clear();
        self.with(steps, |compiled| {
            let mut room = compiled.room.try_lock().ok().and_then(|mut room| room.take());
            let places = room.get_or_insert_with(|| compiled.regex.capture_locations());
            let end = compiled.regex.captures_read(places, text)?.map(|found| End::before(found.end()));
            if end.is_some() {
                let groups = (1..places.len()).rev().find(|&group| places.get(group).is_some()).unwrap_or(0);
                for group in 1..=groups {
                    let (start, end) = places.get(group).unwrap_or_default();
                    captures.push(start, end);
                }
            }
            if let Ok(mut free) = compiled.room.try_lock() {
                *free = room;
            }
            Ok(end)
        })
    }

    /// Whether the pattern is found in `text`.
    #[must_use]
    pub fn matches(&self, text: &[u8]) -> bool {
        self.matches_within(text, &mut Steps::default())
    }

    /// As [`Pcre2::matches`], with the bound of [`Pcre2::execute_within`].
    #[must_use]
    pub fn matches_within(&self, text: &[u8], steps: &mut Steps) -> bool {
        self.with(steps, |compiled| Ok(compiled.regex.is_match(text)?.then_some(()))).is_some()
    }

    /// Where the first match in `text` is, with the bound of [`Pcre2::execute_within`].
    #[must_use]
    pub fn find_within(&self, text: &[u8], steps: &mut Steps) -> Option<Range<usize>> {
        self.with(steps, |compiled| Ok(compiled.regex.find(text)?.map(|found| found.start()..found.end())))
    }

    /// Asks the machine code. Where that has too little stack, the library's slow way is asked, which takes memory that
    /// is given back at once. A match that goes over its bounds is none.
    fn with<T>(
        &self,
        steps: &mut Steps,
        mut ask: impl FnMut(&Compiled) -> Result<Option<T>, pcre2::Error>,
    ) -> Option<T> {
        if !steps.take() {
            return None;
        }
        let compiled = self.compiled.get_or_init(|| Compiled::new(&self.pattern, true).map(Box::new)).as_deref()?;
        let answer = match ask(compiled) {
            Err(error) if error.code() == JIT_STACK_LIMIT => ask(&Compiled::new(&self.pattern, false)?),
            answer => answer,
        };
        answer.inspect_err(|_| steps.spend(STEPS)).ok().flatten()
    }
}

impl Compiled {
    fn new(pattern: &str, machine_code: bool) -> Option<Self> {
        let regex = RegexBuilder::new().jit_if_available(machine_code).build(pattern).ok()?;
        Some(Self { regex, room: Mutex::new(None) })
    }
}

/// What the library says, without what its binding puts around it.
fn text_of(error: &pcre2::Error) -> String {
    let text = error.to_string();
    text.splitn(3, ": ").last().unwrap_or_default().to_owned()
}
