//! `wazuh-apid regex`: patterns tried on lines. What it does is in `crate::regex`.

use apid_engine::patterns::Dialect;
use clap::Args;

/// `wazuh-apid regex`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Regex {
    /// Pattern to look for in each line of standard input
    #[arg(value_name = "PATTERN", allow_hyphen_values = true, required_unless_present = "jsonl")]
    pub pattern: Option<String>,

    /// Dialect of the pattern: osregex, osmatch or pcre2; may be repeated [default: all that know the pattern]
    #[arg(long = "type", value_name = "DIALECT", value_parser = dialect)]
    pub dialects: Vec<Dialect>,

    /// Read a question from each line, and answer it on a line, in JSON
    #[arg(long, conflicts_with_all = ["pattern", "dialects"])]
    pub jsonl: bool,
}

/// Shown after the options.
pub(super) const REGEX_HELP: &str = "\
Examples:
  echo 'Failed for root from 10.0.0.1' | wazuh-apid regex 'for (\\S+) from (\\S+)'
      in every dialect
  wazuh-apid regex --type osmatch '^Accepted|authenticated.$' < auth.log
      in one
  wazuh-apid regex --jsonl < questions.jsonl
      many patterns

Lines that match are printed as wazuh-regex prints them, with the sub-strings of the match below them. A line starts \
with +OSRegex_Execute for a match of osregex as a decoder's regex has it, with +OS_Regex for one as rules have it, \
without sub-strings, with +OSMatch_Compile and +OS_Match2 for one of osmatch, and with +PCRE2.

With --jsonl a question is an object with the texts `kind` (osregex, osmatch or pcre2; regex and match mean the first \
two, and can be followed by ` case-sensitive`), `pattern` and `text`. The answer has `compile_error`, the number of the \
fault, if the pattern is refused; otherwise `matches`, and for a match `last`, the offset in bytes of the last character \
matched (-1 before the first one), and `captures`, the sub-strings. osmatch tells only whether it matches.

No home is needed. Exit codes: 0 done, 1 a pattern, a line or a question is refused, 2 invalid command line.";

fn dialect(text: &str) -> Result<Dialect, String> {
    let names = || Dialect::ALL.map(Dialect::name).join(", ");
    Dialect::named(text).ok_or_else(|| format!("expected one of {}", names()))
}
