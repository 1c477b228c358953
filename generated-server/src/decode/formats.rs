//! The registry of text formats.
//!
//! A format without an entry accepts every text. Differences from the real patterns: `$` there also matches before a
//! final line feed, and `\d` takes digits of every script; here a text with either is refused, because both only serve
//! to smuggle something past the check.

// See docs/facts/01-api-layer.md, section 6.3.

use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

/// Whether `text` is of the named format. Formats of paths need the `home` under which a path must lie; without one
/// only the form of the text is checked.
pub fn matches(format: &str, text: &str, home: Option<&Path>) -> bool {
    match format {
        "alphanumeric" => every(text, |c| word(c) || blank(c) || matches!(c, ',' | '-' | '.' | '+' | ':')),
        "alphanumeric_symbols" => every(text, |c| word(c) || blank(c) || ",*<>!-.+:/()[]'\"|=~#".contains(c)),
        "base64" => base64(text),
        "get_dirnames_path" => regex(&DIRNAMES, text) && safe_path(text, home, false),
        "hash" | "hash_or_empty" => {
            matches!(text.len(), 0 | 32 | 40 | 56 | 64 | 96 | 128) && text.bytes().all(|b| b.is_ascii_hexdigit())
        }
        "names" => every(text, name),
        "names_or_empty" => text.is_empty() || every(text, name),
        "numbers" => digits(text),
        "numbers_or_all" => text == "all" || digits(text),
        "numbers_or_empty" => text.is_empty() || digits(text),
        "cdb_filename_path" => every(text, word_or_dash),
        "xml_filename" => text.split(',').all(xml_name),
        "xml_filename_path" => xml_name(text),
        "path" => every(text, path_character) && safe_path(text, home, false),
        "wpk_path" => {
            text.strip_suffix(".wpk").is_some_and(|stem| {
                stem.chars().last().is_some_and(|c| c != '/')
                    && stem.chars().rev().skip(1).all(|c| path_character(c) || blank(c))
            }) && safe_path(text, home, true)
        }
        "active_response_command" => {
            every(text.strip_prefix('!').unwrap_or(text), path_character) && safe_path(text, home, false)
        }
        "query" => regex(&QUERY, text),
        "range" => {
            digits(text)
                || text
                    .split_once('-')
                    .is_some_and(|(low, high)| [low, high].iter().all(|part| digits(part) && part.len() <= 2))
        }
        "search" => every(text, |c| !";|&^*>".contains(c)),
        "sort" => every(text, |c| word(c) || blank(c) || matches!(c, '-' | ',' | '+' | '.')),
        "timeframe" => digits(text.strip_suffix(['d', 'h', 'm', 's']).unwrap_or(text)),
        "wazuh_key" => every(text, |c| c.is_ascii_alphanumeric()),
        "wazuh_version" => regex(&VERSION, text),
        "date" => regex(&DATE, text),
        "date-time" => regex(&DATE_TIME, text),
        "date-time_or_empty" => text.is_empty() || regex(&DATE_TIME, text),
        "group_names" => group_name(text) && text != "all",
        "group_names_or_all" => group_name(text),
        _ => true,
    }
}

/// Whether a format of this name is checked at all.
pub fn is_known(format: &str) -> bool {
    // No checked format accepts both of these texts.
    !(matches(format, "", None) && matches(format, "\0;../é\n", None))
}

fn every(text: &str, accepts: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(accepts)
}

/// `\w` of texts.
fn word(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

/// `\s` of texts.
fn blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\x1c'..='\x1f')
}

fn word_or_dash(character: char) -> bool {
    word(character) || character == '-'
}

fn name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.' | '%')
}

fn path_character(character: char) -> bool {
    word(character) || matches!(character, '-' | '.' | '\\' | '/' | ':')
}

fn digits(text: &str) -> bool {
    every(text, |character| character.is_ascii_digit())
}

fn xml_name(text: &str) -> bool {
    text.strip_suffix(".xml").is_some_and(|stem| every(stem, word_or_dash))
}

fn group_name(text: &str) -> bool {
    every(text, |c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')) && text != "." && text != ".."
}

fn base64(text: &str) -> bool {
    let stem = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    text.len().is_multiple_of(4) && stem.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'/')
}

type Pattern = LazyLock<Option<Regex>>;

static DIRNAMES: Pattern =
    LazyLock::new(|| Regex::new(r"^(((etc|ruleset)/(decoders|rules)[\w\-/]*)|(etc/lists[\w\-/]*))$").ok());
static QUERY: Pattern =
    LazyLock::new(|| Regex::new(r"^[\w.\-]+(?:=|!=|<|>|~)[\w.\- ]+(?:[;,][\w.\-]+(?:=|!=|<|>|~)[\w.\- ]+)*$").ok());
static VERSION: Pattern = LazyLock::new(|| Regex::new(r"^(?i:wazuh |)(?i:v)?[0-9]+\.[0-9]+\.[0-9]+$").ok());
static DATE: Pattern = LazyLock::new(|| Regex::new(r"^[0-9]{4}-(1[0-2]|0[1-9])-(3[01]|0[1-9]|[12][0-9])$").ok());
static DATE_TIME: Pattern = LazyLock::new(|| {
    let date = r"[0-9]{4}-(1[0-2]|0[1-9])-(3[01]|0[1-9]|[12][0-9])";
    let time = r"(2[0-3]|[01][0-9]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?";
    Regex::new(&format!("^{date}[tT]{time}([zZ]|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])$")).ok()
});

fn regex(pattern: &Pattern, text: &str) -> bool {
    pattern.as_ref().is_some_and(|regex| regex.is_match(text))
}

/// No way upwards, and nothing outside the home once links are followed. `absolute`: the text is a path by itself
/// instead of one below the home.
fn safe_path(text: &str, home: Option<&Path>, absolute: bool) -> bool {
    if ["../", "..\\", "/..", "\\.."].iter().any(|upwards| text.contains(upwards)) || text == ".." {
        return false;
    }
    let Some(home) = home else { return true };
    let target = if absolute { PathBuf::from(text) } else { home.join(text.trim_start_matches('/')) };
    resolve(&target).starts_with(resolve(home))
}

/// The path with links followed as far as it exists.
fn resolve(path: &Path) -> PathBuf {
    let mut missing = Vec::new();
    let mut existing = path;
    loop {
        if let Ok(real) = existing.canonicalize() {
            return missing.iter().rev().fold(real, |path: PathBuf, part| path.join(part));
        }
        match (existing.components().next_back(), existing.parent()) {
            (Some(Component::Normal(part)), Some(parent)) => {
                missing.push(part.to_owned());
                existing = parent;
            }
            _ => return path.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn accepted(format: &str, good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(matches(format, text, None), "{format} should accept {text:?}");
        }
        for text in bad {
            assert!(!matches(format, text, None), "{format} should refuse {text:?}");
        }
    }

    #[test]
    fn formats_accept_and_refuse() {
        accepted("alphanumeric", &["a b", "é-1.2:3+,"], &["", "\0", "a/b", "a;"]);
        accepted("alphanumeric_symbols", &["a'b\"|=~#[]()"], &["", "a;b", "a&b"]);
        accepted("base64", &["", "YQ==", "YWI=", "YWJj"], &["Y", "YQ=", "Y===", "Y@=="]);
        accepted("hash", &["", &"a".repeat(32), &"F0".repeat(64)], &["a", &"g".repeat(32), &"a".repeat(33)]);
        accepted("names", &["a-b.c_%"], &["", " id", "é", "a/b", "a\n"]);
        accepted("names_or_empty", &["", "a"], &[" "]);
        accepted("numbers", &["001", "0"], &["", "abc", "1.5", "-1", "1\n", "١"]);
        accepted("numbers_or_all", &["all", "12"], &["", "ALL", "1,2"]);
        accepted("cdb_filename_path", &["audit-keys", "é"], &["", "a.b", "a/b"]);
        accepted("xml_filename", &["a.xml", "a.xml,b-c.xml"], &["", "a", "a.xml,", ".xml", "a/b.xml"]);
        accepted("xml_filename_path", &["a.xml"], &["a.xml,b.xml", "golden.txt", "../a.xml"]);
        accepted("path", &["etc/x", "C:\\a"], &["", "..", "../x", "a/..", "a b"]);
        accepted("wpk_path", &["/var/x y.wpk"], &["", ".wpk", "/var/.wpk", "/var/../x.wpk", "x.txt"]);
        accepted("active_response_command", &["!a.sh", "restart0"], &["", "!", "a b", "!../x"]);
        accepted(
            "get_dirnames_path",
            &["etc/rules", "ruleset/decoders/a", "etc/lists/x"],
            &["", "etc", "etc/rules/../x"],
        );
        accepted("query", &["a=1", "os.name~x y;id!=000"], &["", "a", "a=", "a=1;"]);
        accepted("range", &["7", "123", "1-15"], &["", "1-", "-1", "100-200", "a"]);
        accepted("search", &["a b", "-x"], &["", "a;b", "a|b", "a*"]);
        accepted("sort", &["-name,+id", " name", "os.name"], &["", "a;b", "a/b"]);
        accepted("timeframe", &["7d", "10", "3s"], &["", "-1", "d", "1w", "1dd"]);
        accepted("wazuh_key", &["aZ9"], &["", "a-b"]);
        accepted("wazuh_version", &["4.14.7", "v4.1.0", "Wazuh V4.1.0"], &["", "4.1", "wazuhv4.1.0"]);
        accepted("date", &["2024-02-31"], &["", "2024-13-01", "banana", "2024-1-1"]);
        accepted("date-time", &["2024-01-01T00:00:00Z", "2024-01-01t23:59:59.5+02:00"], &["", "2024-01-01"]);
        accepted("group_names", &["default", "..."], &["", ".", "..", "all", "a b", "é"]);
        accepted("group_names_or_all", &["all", "a"], &["", ".."]);
        accepted("int32", &["", "anything;"], &[]);
    }

    #[test]
    fn paths_stay_in_the_home() {
        let base = std::env::temp_dir().join(format!("wazuh-api-formats-{}", std::process::id()));
        let home = base.join("home");
        std::fs::create_dir_all(home.join("var")).unwrap();
        let inside = home.join("var/new/x.wpk");
        assert!(matches("path", "var/new/file", Some(&home)));
        assert!(matches("path", "/var", Some(&home)));
        assert!(matches("wpk_path", inside.to_str().unwrap(), Some(&home)));
        assert!(!matches("wpk_path", "/tmp/x.wpk", Some(&home)));
        assert!(!matches("wpk_path", "x.wpk", Some(&home)));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("/", home.join("out")).unwrap();
            assert!(!matches("path", "out/etc/passwd", Some(&home)));
        }
        std::fs::remove_dir_all(base).unwrap();
    }

    #[test]
    fn known_formats_are_told_from_unknown_ones() {
        assert!(is_known("search") && is_known("hash") && is_known("group_names_or_all"));
        assert!(!is_known("int32") && !is_known("paths"));
    }
}
