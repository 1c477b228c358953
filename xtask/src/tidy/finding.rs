//! One broken rule at one place.

use std::fmt;

/// What `tidy` reports: where, what is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// Path relative to the repository, with `/`.
    pub(crate) file: String,
    /// Counted from one; zero for the file as a whole.
    pub(crate) line: usize,
    /// What is wrong, as a lower-case fragment.
    pub(crate) problem: String,
    /// What to do, as a lower-case fragment.
    pub(crate) remedy: String,
    /// Lines printed below the finding, each with a place of its own.
    pub(crate) details: Vec<String>,
}

impl Finding {
    /// A finding without further lines.
    pub(crate) fn new(file: &str, line: usize, problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, problem: problem.into(), remedy: remedy.into(), details: Vec::new() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}; {}", self.problem, self.remedy)?;
        for detail in &self.details {
            write!(f, "\n    {detail}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_place_the_problem_and_the_remedy() {
        let mut finding = Finding::new("a/b.rs", 3, "too long", "split it");
        assert_eq!(finding.to_string(), "a/b.rs:3: too long; split it");
        finding.line = 0;
        finding.details.push("a -> b".to_owned());
        assert_eq!(finding.to_string(), "a/b.rs: too long; split it\n    a -> b");
    }
}
