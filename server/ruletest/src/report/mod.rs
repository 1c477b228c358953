//! The results of a run as text: for people, TAP, JUnit's XML and JSON.
//!
//! Must not be here: where it is written to.

mod human;
mod json;
mod junit;
mod tap;
#[cfg(test)]
mod tests;

use crate::coverage::Coverage;
use crate::run::{Difference, Results};

/// How results are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// What failed, and a line of totals.
    Human,
    /// The Test Anything Protocol, version 14.
    Tap,
    /// The XML that most continuous integration systems read.
    Junit,
    /// An object with everything.
    Json,
}

/// The results of a run.
#[derive(Clone, Debug)]
pub struct Report {
    /// By file.
    pub results: Vec<Results>,
    /// Which rules and decoders the tests reached, if that was asked for.
    pub coverage: Option<Coverage>,
}

impl Report {
    /// How many tests there are.
    pub fn total(&self) -> usize {
        self.results.iter().map(|results| results.verdicts.len()).sum()
    }

    /// How many of them failed.
    pub fn failed(&self) -> usize {
        self.results.iter().flat_map(|results| &results.verdicts).filter(|verdict| !verdict.passed()).count()
    }

    /// The report as text that ends with a line break.
    pub fn write(&self, format: Format) -> String {
        match format {
            Format::Human => human::write(self),
            Format::Tap => tap::write(self),
            Format::Junit => junit::write(self),
            Format::Json => json::write(self),
        }
    }
}

fn sentence(difference: &Difference) -> String {
    let Difference { event, what, expected, actual } = difference;
    format!("event {event}: {what} is {actual}, expected {expected}")
}
