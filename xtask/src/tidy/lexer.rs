//! Rust text to words, marks and comments, each with its line.
//!
//! Just enough for rules that look at paths, modules and comments. A parser of the language would not do: `syn` drops
//! comments, leaves the inside of macros unparsed, and knows lines only with a feature of `proc-macro2` that slows the
//! generator, which is built together with this crate. A test holds the words found here against `proc-macro2`'s.

/// The tokens and comments of a file.
#[derive(Debug, Default)]
pub(crate) struct Lexed {
    pub(crate) tokens: Vec<Token>,
    pub(crate) comments: Vec<Comment>,
}

/// A word, a mark or a literal, with its line counted from one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) line: usize,
}

/// Kinds of tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An identifier or keyword, without `r#`.
    Word(String),
    /// `::`
    PathSeparator,
    /// Any other mark.
    Mark(char),
    /// The inside of a string literal, escapes as they stand.
    Text(String),
    /// Numbers, characters and lifetimes.
    Other,
}

/// A comment of one line, or of several between `/*` and `*/`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    /// With its opening mark.
    pub(crate) text: String,
    /// Where it begins.
    pub(crate) line: usize,
    /// Whether nothing but blanks stands before it on its line.
    pub(crate) leads: bool,
}

impl Token {
    /// The word, if it is one.
    pub(crate) fn word(&self) -> Option<&str> {
        if let Kind::Word(word) = &self.kind { Some(word) } else { None }
    }

    /// Its line.
    pub(crate) fn line(&self) -> usize {
        self.line
    }

    /// Whether it is this word.
    pub(crate) fn is_word(&self, word: &str) -> bool {
        self.word() == Some(word)
    }

    /// Whether it is this mark.
    pub(crate) fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }
}

/// Splits a text. Malformed text gives some tokens or other; the compiler reports it.
pub(crate) fn lex(text: &str) -> Lexed {
    let mut lexer = Lexer { rest: text, line: 1, fresh: true, lexed: Lexed::default() };
    while lexer.step() {}
    lexer.lexed
}

struct Lexer<'a> {
    rest: &'a str,
    line: usize,
    /// Nothing but blanks so far on this line.
    fresh: bool,
    lexed: Lexed,
}

impl<'a> Lexer<'a> {
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        if first.is_whitespace() {
            self.take(first.len_utf8());
        } else if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.comment(end);
        } else if self.rest.starts_with("/*") {
            let end = block_end(self.rest);
            self.comment(end);
        } else if let Some((start, end)) = string(self.rest) {
            let inside = self.rest.get(start..end).unwrap_or_default().to_owned();
            let closing = self.rest.get(end..).unwrap_or_default();
            let hashes = closing.bytes().skip(1).take_while(|byte| *byte == b'#').count();
            // Only raw strings end in hashes; after another one a hash begins something else.
            let raw = self.rest.get(..start).is_some_and(|opening| opening.contains('r'));
            let length = end + closing.len().min(1) + if raw { hashes } else { 0 };
            self.token(Kind::Text(inside), length);
        } else if is_word_start(first) {
            let raw = self.rest.strip_prefix("r#").filter(|rest| rest.starts_with(is_word_start));
            let word = raw.unwrap_or(self.rest);
            let end = word.find(|character| !is_word(character)).unwrap_or(word.len());
            let prefix = self.rest.len() - word.len();
            let word = word.get(..end).unwrap_or_default().to_owned();
            if word == "b" && self.rest.starts_with("b'") {
                let length = 1 + quote(self.rest.get(1..).unwrap_or_default());
                self.token(Kind::Other, length);
            } else {
                self.token(Kind::Word(word), prefix + end);
            }
        } else if first.is_ascii_digit() {
            let end = number(self.rest);
            self.token(Kind::Other, end);
        } else if first == '\'' {
            let end = quote(self.rest);
            self.token(Kind::Other, end);
        } else if self.rest.starts_with("::") {
            self.token(Kind::PathSeparator, 2);
        } else {
            self.token(Kind::Mark(first), first.len_utf8());
        }
        true
    }

    fn token(&mut self, kind: Kind, length: usize) {
        self.lexed.tokens.push(Token { kind, line: self.line });
        self.fresh = false;
        self.take(length);
    }

    fn comment(&mut self, length: usize) {
        let text = self.rest.get(..length).unwrap_or_default().to_owned();
        self.lexed.comments.push(Comment { text, line: self.line, leads: self.fresh });
        self.take(length);
    }

    fn take(&mut self, length: usize) {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        let lines = taken.bytes().filter(|byte| *byte == b'\n').count();
        self.line += lines;
        self.fresh |= lines > 0;
        self.rest = rest;
    }
}

fn is_word_start(character: char) -> bool {
    character == '_' || character.is_alphabetic()
}

fn is_word(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

/// Length of a block comment; they nest.
fn block_end(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// Where the inside of a string literal begins and ends, if one begins here.
fn string(text: &str) -> Option<(usize, usize)> {
    let prefix = text.len() - text.trim_start_matches(['b', 'c']).len();
    let after = text.get(prefix.min(1)..)?;
    let prefix = prefix.min(1);
    if let Some(raw) = after.strip_prefix('r') {
        let hashes = raw.bytes().take_while(|byte| *byte == b'#').count();
        let inside = raw.get(hashes..)?.strip_prefix('"')?;
        let start = prefix + 1 + hashes + 1;
        let closing = format!("\"{}", "#".repeat(hashes));
        return Some((start, start + inside.find(&closing).unwrap_or(inside.len())));
    }
    let inside = after.strip_prefix('"')?;
    let mut escaped = false;
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some((prefix + 1, prefix + 1 + at)),
            _ => {}
        }
    }
    Some((prefix + 1, text.len()))
}

/// Length of what begins with an apostrophe: a character or a lifetime.
fn quote(text: &str) -> usize {
    let inside = text.get(1..).unwrap_or_default();
    let mut characters = inside.char_indices();
    match characters.next() {
        Some((_, '\\')) => {
            // The escaped character may be the apostrophe itself.
            let from = 2 + characters.next().map_or(0, |(_, escaped)| escaped.len_utf8());
            let rest = text.get(from..).unwrap_or_default();
            from + rest.find('\'').map_or(rest.len(), |at| at + 1)
        }
        Some((_, first)) if characters.next().is_some_and(|(_, next)| next == '\'') => first.len_utf8() + 2,
        _ => 1 + inside.find(|character| !is_word(character)).unwrap_or(inside.len()),
    }
}

/// Length of a number. The fraction belongs to it, a range or a method call after it does not.
fn number(text: &str) -> usize {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        from + rest.find(|character| !is_word(character)).unwrap_or(rest.len())
    };
    let end = digits(0);
    let fraction = text.get(end..).and_then(|rest| rest.strip_prefix('.'));
    match fraction.and_then(|rest| rest.bytes().next()) {
        Some(next) if next.is_ascii_digit() => digits(end + 1),
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{TokenStream, TokenTree};

    use super::*;

    fn words(text: &str) -> Vec<String> {
        lex(text).tokens.iter().filter_map(|token| token.word().map(str::to_owned)).collect()
    }

    #[test]
    fn tells_words_from_literals_and_comments() {
        let text = r##"a /* b /* c */ d */ r#"e " f"# 'g' 'h: i '\'' b'j' b"k" "l \" m" n // o
            1.0 2..p 3.q() r#type"##;
        assert_eq!(words(text), ["a", "i", "n", "p", "q", "type"]);
    }

    #[test]
    fn knows_lines_and_what_stands_before_a_comment() {
        let lexed = lex("//! one\nfn f() {} // two\n\n    // three\n\"a\nb\" c");
        let comments = lexed.comments.iter().map(|found| (found.text.as_str(), found.line, found.leads));
        assert_eq!(comments.collect::<Vec<_>>(), [("//! one", 1, true), ("// two", 2, false), ("// three", 4, true)]);
        assert_eq!(lexed.tokens.last().map(|token| token.line), Some(6));
    }

    #[test]
    fn an_unfinished_literal_or_comment_ends_with_the_text() {
        for text in ["\"a", "r#\"a\"", "/* a", "'", "'\\", "b'", "1."] {
            assert!(words(text).is_empty(), "{text}");
        }
    }

    fn flatten(stream: TokenStream, found: &mut Vec<String>) {
        let mut lifetime = false;
        for tree in stream {
            match tree {
                TokenTree::Ident(ident) if !lifetime => {
                    found.push(ident.to_string().trim_start_matches("r#").to_owned())
                }
                TokenTree::Group(group) => flatten(group.stream(), found),
                TokenTree::Punct(mark) if mark.as_char() == '\'' => {
                    lifetime = true;
                    continue;
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            lifetime = false;
        }
    }

    #[test]
    fn finds_the_words_that_the_compiler_would() {
        let repository = crate::tidy::load::files(&crate::workspace::root()).unwrap();
        let mut checked = 0;
        for (file, lexed) in repository.rust() {
            let mut expected = Vec::new();
            flatten(file.text.parse().unwrap(), &mut expected);
            // A comment that documents is an attribute to the compiler.
            expected.retain(|word| word != "doc");
            let found = lexed.tokens.iter().filter_map(Token::word).filter(|word| *word != "doc").collect::<Vec<_>>();
            assert_eq!(found, expected, "{}", file.path);
            checked += 1;
        }
        assert!(checked > 100);
    }
}
