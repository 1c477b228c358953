//! One file's tokens to its modules, its `use` declarations and the paths that it names.

use crate::tidy::lexer::{Kind, Token};

/// What a module declares and names. Inline modules are nested.
#[derive(Debug, Default)]
pub(super) struct Scanned {
    pub(super) modules: Vec<Declared>,
    /// `use` declarations: what they name and how the module calls it. A glob has no name.
    pub(super) imports: Vec<Import>,
    /// Paths that begin with `crate`, `super` or `self`, and those of `use` declarations.
    pub(super) references: Vec<Reference>,
}

/// `mod name;` or `mod name { ... }`.
#[derive(Debug)]
pub(super) struct Declared {
    pub(super) name: String,
    /// The text of `#[path = "..."]`.
    pub(super) path: Option<String>,
    /// What is between the braces, if there are any.
    pub(super) inline: Option<Scanned>,
}

/// One name that a `use` declaration brings in.
#[derive(Debug)]
pub(super) struct Import {
    pub(super) name: Option<String>,
    pub(super) path: Vec<String>,
}

/// A path with its line.
#[derive(Debug)]
pub(super) struct Reference {
    pub(super) path: Vec<String>,
    pub(super) line: usize,
}

/// Scans a file.
pub(super) fn scan(tokens: &[Token]) -> Scanned {
    let mut scanner = Scanner { tokens, at: 0 };
    scanner.module()
}

/// Words that begin an item, which ends with a semicolon or a closing brace and holds commas.
const ITEMS: [&str; 14] = [
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "macro_rules",
    "mod",
    "static",
    "struct",
    "trait",
    "type",
    "unsafe",
    "use",
];

struct Scanner<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl<'a> Scanner<'a> {
    fn peek(&self, ahead: usize) -> Option<&'a Token> {
        self.tokens.get(self.at + ahead)
    }

    fn is_mark(&self, ahead: usize, mark: char) -> bool {
        self.peek(ahead).is_some_and(|token| token.is_mark(mark))
    }

    fn word(&self, ahead: usize) -> Option<&'a str> {
        self.peek(ahead).and_then(Token::word)
    }

    /// Scans up to the end of the text, or past the brace that closes the module.
    fn module(&mut self) -> Scanned {
        let mut found = Scanned::default();
        let mut depth = 0_usize;
        let mut path = None;
        while let Some(token) = self.peek(0) {
            match &token.kind {
                Kind::Mark('#') if self.is_mark(1, '[') => {
                    let attribute = self.attribute();
                    if is_for_tests(attribute) {
                        self.skip_item();
                    } else if let [name, equals, Token { kind: Kind::Text(text), .. }] = attribute
                        && name.is_word("path")
                        && equals.is_mark('=')
                    {
                        path = Some(text.clone());
                    }
                    continue;
                }
                Kind::Mark('{') => depth += 1,
                Kind::Mark('}') => {
                    if depth == 0 {
                        self.at += 1;
                        return found;
                    }
                    depth -= 1;
                }
                Kind::Mark(';') => path = None,
                Kind::Word(word) if word == "mod" => {
                    if let Some(name) = self.word(1) {
                        let inline = self.is_mark(2, '{');
                        if inline || self.is_mark(2, ';') {
                            self.at += 3;
                            let inline = inline.then(|| self.module());
                            found.modules.push(Declared { name: name.to_owned(), path: path.take(), inline });
                            continue;
                        }
                    }
                }
                // `use<'a>` is a bound and no declaration.
                Kind::Word(word) if word == "use" && !self.is_mark(1, '<') => {
                    self.at += 1;
                    self.use_tree(&[], &mut found);
                    continue;
                }
                Kind::Word(word)
                    if matches!(word.as_str(), "crate" | "super" | "self")
                        && self.peek(1).is_some_and(|next| next.kind == Kind::PathSeparator) =>
                {
                    let line = token.line;
                    found.references.push(Reference { path: self.path(), line });
                    continue;
                }
                _ => {}
            }
            self.at += 1;
        }
        found
    }

    /// Words joined by `::`. Stops before what follows the last word, a separator included.
    fn path(&mut self) -> Vec<String> {
        let mut path = Vec::new();
        while let Some(word) = self.word(0) {
            path.push(word.to_owned());
            self.at += 1;
            let goes_on = self.peek(0).is_some_and(|next| next.kind == Kind::PathSeparator) && self.word(1).is_some();
            if !goes_on {
                break;
            }
            self.at += 1;
        }
        path
    }

    /// One tree of a `use` declaration, up to the semicolon, comma or brace that ends it.
    fn use_tree(&mut self, before: &[String], found: &mut Scanned) {
        let line = self.peek(0).map_or(0, |token| token.line);
        if self.peek(0).is_some_and(|token| token.kind == Kind::PathSeparator) {
            self.at += 1;
        }
        let mut path = before.to_vec();
        path.extend(self.path());
        if self.peek(0).is_some_and(|token| token.kind == Kind::PathSeparator) {
            self.at += 1;
        }
        if self.is_mark(0, '{') {
            self.at += 1;
            while self.peek(0).is_some() && !self.is_mark(0, '}') {
                let from = self.at;
                self.use_tree(&path, found);
                if self.is_mark(0, ',') || self.at == from {
                    self.at += 1;
                }
            }
            self.at += 1;
            return;
        }
        let mut name = path.last().cloned();
        if self.is_mark(0, '*') {
            self.at += 1;
            name = None;
        } else if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
            path.pop();
            name = path.last().cloned();
        }
        if self.word(0) == Some("as") {
            name = self.word(1).map(str::to_owned);
            self.at += 2;
        }
        found.references.push(Reference { path: path.clone(), line });
        found.imports.push(Import { name, path });
    }

    /// The tokens between the brackets of an attribute; stops after it.
    fn attribute(&mut self) -> &'a [Token] {
        let start = self.at + 2;
        self.at = start;
        let mut depth = 1_usize;
        while let Some(token) = self.peek(0) {
            match token.kind {
                Kind::Mark('[') => depth += 1,
                Kind::Mark(']') => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                break;
            }
        }
        self.tokens.get(start..self.at.saturating_sub(1)).unwrap_or_default()
    }

    /// Goes past what an attribute belongs to: an item, a field, a statement or an arm.
    fn skip_item(&mut self) {
        while self.is_mark(0, '#') && self.is_mark(1, '[') {
            self.attribute();
        }
        let mut depth = 0_usize;
        let mut is_item = false;
        // An initial value may have braces before its semicolon.
        let mut ends_with_semicolon = false;
        while let Some(token) = self.peek(0) {
            match &token.kind {
                Kind::Mark('(' | '[' | '{') => depth += 1,
                Kind::Mark(')' | ']' | '}') => {
                    if depth == 0 {
                        return;
                    }
                    depth -= 1;
                    if depth == 0 && token.is_mark('}') && !ends_with_semicolon {
                        self.at += 1;
                        return;
                    }
                }
                Kind::Mark(';') if depth == 0 => {
                    self.at += 1;
                    return;
                }
                Kind::Mark(',') if depth == 0 && !is_item => {
                    self.at += 1;
                    return;
                }
                Kind::Word(word) if depth == 0 => {
                    is_item |= ITEMS.contains(&word.as_str());
                    let holds_value = matches!(word.as_str(), "use" | "static" | "let");
                    let is_constant = word == "const" && self.word(1) != Some("fn");
                    ends_with_semicolon |= holds_value || is_constant;
                }
                _ => {}
            }
            self.at += 1;
        }
    }
}

/// `#[cfg(test)]`, and the same together with fuzzing.
fn is_for_tests(attribute: &[Token]) -> bool {
    let mut words = attribute.iter().filter_map(Token::word);
    let mut tests = false;
    words.next() == Some("cfg")
        && words.all(|word| {
            tests |= word == "test";
            matches!(word, "all" | "any" | "doctest" | "fuzzing" | "test")
        })
        && tests
}
