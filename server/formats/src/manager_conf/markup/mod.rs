//! The markup of `ossec.conf` as the real API reads it, with its errors and their places.
//!
//! It makes XML of the text first, line by line, and has expat read that inside an element of its own
//! (docs/facts/04-modules.md, section 6.2). Of that only [`prepared`] is written here: the rest of the text is read as
//! it is, [`Marks`] tells which `<` would be left of it, and at which place of the rewritten text expat would end. So
//! `&lt;` and `&gt;` are shown as they are, `&amp;`, `&apos;`, `&quot;` and `&backslash;` are a character, and every
//! other `&` is text; so are CDATA, declarations, and a `<` whose line has no `>` further on. Must not be here: what an
//! element means.

mod comments;
mod place;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use crate::cut::cut;
use crate::ossec_xml::{Element, Part};
use crate::sections::query::{self, References};
use place::{Line, Marks};

/// Elements inside each other, at most.
const DEEPEST: usize = 64;

const INVALID_TOKEN: &str = "not well-formed (invalid token)";
const UNCLOSED_TOKEN: &str = "unclosed token";
const MISMATCHED: &str = "mismatched tag";
const DUPLICATE: &str = "duplicate attribute";
const UNBOUND: &str = "unbound prefix";
const JUNK: &str = "junk after document element";
const TOO_DEEP: &str = "elements nested too deep";

/// The element that the real API writes around the text.
const ROOT: &str = "root_tag";

/// What is wrong with a text, and where in the text that the real API makes of it: its lines count from 4.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Fault {
    what: &'static str,
    line: usize,
    column: usize,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: line {}, column {}", self.what, self.line, self.column)
    }
}

/// What is wrong, and how many bytes before.
type Wrong = (&'static str, usize);

/// What [`elements`] reads of a text whose lines end with line feeds.
pub(crate) fn prepared(text: &str) -> Cow<'_, str> {
    let text = comments::with_plain_comments(text);
    let rewritten = [("&lt;", LESS), ("&gt;", GREATER), ("&backslash;", "\\")];
    rewritten.into_iter().fold(text, |text, (reference, written)| match text.contains(reference) {
        true => Cow::Owned(text.replace(reference, written)),
        false => text,
    })
}

/// The outermost elements of a [`prepared`] text.
pub(crate) fn elements(text: &str) -> Result<Vec<Element<'_>>, Fault> {
    let marks = Marks::of(text);
    let mut reader = Reader::new(text, &marks, false);
    reader.document().map_err(|(what, at)| marks.fault(what, at))
}

/// The text of a query, which is markup itself.
pub(super) fn shown_query(query: &Element<'_>) -> String {
    let marks = Marks::of_part(query.inner);
    let mut reader = Reader::new(query.inner, &marks, true);
    with_references(&query::shown(std::iter::from_fn(move || reader.part()), References::Text))
}

/// A part of a text.
enum Token<'t> {
    Text(Cow<'t, str>),
    Comment,
    /// An element without its content, whether it is closed at once, and where its tag begins.
    Open(Element<'t>, bool, usize),
    /// The name of an element, and where it stands.
    Close(&'t str, usize),
}

/// An element whose closing tag was not met yet.
#[derive(Default)]
struct Open<'t> {
    element: Element<'t>,
    /// Where its content begins.
    inside: usize,
}

struct Reader<'t, 'm> {
    text: &'t str,
    at: usize,
    marks: &'m Marks<'t>,
    line: Line,
    /// Whether the names of [`prepared`] are left in what is read.
    named: bool,
}

const fn is_space(symbol: char) -> bool {
    matches!(symbol, ' ' | '\t' | '\n')
}

fn starts_name(symbol: char) -> bool {
    symbol.is_alphabetic() || symbol == '_'
}

fn continues_name(symbol: char) -> bool {
    starts_name(symbol) || symbol.is_numeric() || matches!(symbol, '-' | '.' | '\u{b7}')
}

/// Whether a character may stand in a document.
const fn is_allowed(symbol: char) -> bool {
    matches!(symbol, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// Whether the prefixes of an element and its attributes are declared, by itself or by those that it is in.
fn is_bound(element: &Element<'_>, open: &[Open<'_>]) -> bool {
    let declares = |element: &Element<'_>, prefix: &str| {
        element.attributes.iter().any(|(name, _)| name.strip_prefix("xmlns:") == Some(prefix))
    };
    let mut names = element.attributes.iter().map(|(name, _)| *name).chain([element.name]);
    names.all(|name| match name.split_once(':') {
        None | Some(("xml" | "xmlns", _)) => true,
        Some((prefix, _)) => declares(element, prefix) || open.iter().any(|open| declares(&open.element, prefix)),
    })
}

impl<'t, 'm> Reader<'t, 'm> {
    fn new(text: &'t str, marks: &'m Marks<'t>, named: bool) -> Self {
        Self { text, at: 0, marks, line: Line::default(), named }
    }

    fn rest(&self) -> &'t str {
        cut(self.text, self.at).1
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    fn skip_spaces(&mut self) -> bool {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(is_space).len();
        self.rest().len() < rest.len()
    }

    /// An invalid token here. At the end of the text that is the tag that follows.
    const fn invalid<T>(&self) -> Result<T, Wrong> {
        Err((INVALID_TOKEN, self.at))
    }

    /// The outermost elements.
    fn document(&mut self) -> Result<Vec<Element<'t>>, Wrong> {
        // The first stands for the element around the text.
        let mut open = vec![Open::default()];
        while let Some(token) = self.token()? {
            if let Token::Open(element, _, at) = &token
                && !is_bound(element, &open)
            {
                return Err((UNBOUND, *at));
            }
            let depth = open.len();
            let Some(top) = open.last_mut() else { break };
            match token {
                // Text behind a child is not shown.
                Token::Text(text) if top.element.children.is_empty() => push(&mut top.element.text, text),
                Token::Text(_) | Token::Comment => {}
                Token::Open(element, true, _) => top.element.children.push(element),
                Token::Open(_, false, at) if depth > DEEPEST => return Err((TOO_DEEP, at)),
                Token::Open(element, false, _) => open.push(Open { element, inside: self.at }),
                Token::Close(ROOT, _) if depth == 1 => {
                    self.skip_spaces();
                    return Err((JUNK, self.at));
                }
                Token::Close(name, at) if depth == 1 || top.element.name != name => return Err((MISMATCHED, at)),
                Token::Close(_, at) => {
                    let Some(Open { mut element, inside }) = open.pop() else { break };
                    // There may be many, and nothing comes to them any more.
                    element.children.shrink_to_fit();
                    element.attributes.shrink_to_fit();
                    element.inner = cut(cut(self.text, at - "</".len()).0, inside).1;
                    if let Some(parent) = open.last_mut() {
                        parent.element.children.push(element);
                    }
                }
            }
        }
        match open.pop() {
            Some(around) if open.is_empty() => Ok(around.element.children),
            // The tag that is written behind the text does not close it.
            _ => Err((MISMATCHED, self.text.len() + "</".len())),
        }
    }

    /// The next part but comments; `None` at the end or before what cannot be read.
    fn part(&mut self) -> Option<Part<'t>> {
        loop {
            return match self.token().ok()?? {
                Token::Comment => continue,
                Token::Text(text) => Some(Part::Text(text)),
                Token::Open(element, closed, _) => Some(Part::Open(element, closed)),
                Token::Close(name, _) => Some(Part::Close(name)),
            };
        }
    }

    fn token(&mut self) -> Result<Option<Token<'t>>, Wrong> {
        let start = self.at;
        match self.peek() {
            None => Ok(None),
            Some('<') if self.marks.is_left(start, &mut self.line) => {
                if self.skip("<!--") {
                    return self.comment(start).map(Some);
                }
                self.at += 1;
                if self.skip("/") { self.closing() } else { self.opening(start) }.map(Some)
            }
            Some(_) => self.plain().map(|text| Some(Token::Text(text))),
        }
    }

    /// Refuses characters that may not stand in a document, of the next `length` bytes.
    fn allowed(&self, length: usize) -> Result<(), Wrong> {
        let text = cut(self.rest(), length).0;
        text.find(|symbol| !is_allowed(symbol)).map_or(Ok(()), |place| Err((INVALID_TOKEN, self.at + place)))
    }

    /// What follows `<!--`.
    fn comment(&mut self, start: usize) -> Result<Token<'t>, Wrong> {
        let rest = self.rest();
        let Some(length) = rest.find("--") else {
            self.allowed(rest.len())?;
            return Err((UNCLOSED_TOKEN, start));
        };
        self.allowed(length)?;
        self.at += length + "--".len();
        if self.skip(">") { Ok(Token::Comment) } else { self.invalid() }
    }

    /// Text up to the next tag or comment.
    fn plain(&mut self) -> Result<Cow<'t, str>, Wrong> {
        let start = self.at;
        let mut from = start;
        let end = loop {
            let Some(length) = cut(self.text, from).1.find('<') else { break self.text.len() };
            if self.marks.is_left(from + length, &mut self.line) {
                break from + length;
            }
            from += length + 1;
        };
        let text = cut(cut(self.text, end).0, start).1;
        // What ends CDATA, though there is none.
        let data_end = text.find("]]>");
        self.allowed(data_end.unwrap_or(text.len()))?;
        if let Some(place) = data_end {
            return Err((INVALID_TOKEN, start + place + "]]".len()));
        }
        self.at = end;
        Ok(self.read(text))
    }

    /// The name of an element or attribute.
    fn name(&mut self) -> Result<&'t str, Wrong> {
        let start = self.at;
        let mut prefixed = false;
        loop {
            if !self.peek().is_some_and(starts_name) {
                return self.invalid();
            }
            let rest = self.rest();
            self.at += rest.find(|symbol| !continues_name(symbol)).unwrap_or(rest.len());
            if prefixed || !self.skip(":") {
                return Ok(cut(cut(self.text, self.at).0, start).1);
            }
            prefixed = true;
        }
    }

    /// What follows `</`.
    fn closing(&mut self) -> Result<Token<'t>, Wrong> {
        let at = self.at;
        let name = self.name()?;
        self.skip_spaces();
        if self.skip(">") { Ok(Token::Close(name, at)) } else { self.invalid() }
    }

    /// What follows the `<` of an opening tag.
    fn opening(&mut self, start: usize) -> Result<Token<'t>, Wrong> {
        let mut element = Element { name: self.name()?, ..Element::default() };
        let mut places = Vec::new();
        let closed = loop {
            let spaced = self.skip_spaces();
            if self.skip(">") {
                break false;
            }
            if self.skip("/") {
                if !self.skip(">") {
                    return self.invalid();
                }
                break true;
            }
            if !spaced {
                return self.invalid();
            }
            places.push(self.at);
            let name = self.name()?;
            self.skip_spaces();
            if !self.skip("=") {
                return self.invalid();
            }
            self.skip_spaces();
            element.attributes.push((name, self.value()?));
        };
        let mut names = HashSet::new();
        for ((name, _), place) in element.attributes.iter().zip(places) {
            if !names.insert(*name) {
                return Err((DUPLICATE, place));
            }
        }
        Ok(Token::Open(element, closed, start))
    }

    /// The value of an attribute, which stands between marks.
    fn value(&mut self) -> Result<Cow<'t, str>, Wrong> {
        let Some(mark) = self.peek().filter(|mark| matches!(mark, '"' | '\'')) else { return self.invalid() };
        self.at += 1;
        let start = self.at;
        loop {
            let rest = self.rest();
            let length = rest.find([mark, '<']).unwrap_or(rest.len());
            self.allowed(length)?;
            self.at += length;
            match self.peek() {
                Some('<') if !self.marks.is_left(self.at, &mut self.line) => self.at += 1,
                Some('<') | None => return self.invalid(),
                Some(_) => break,
            }
        }
        let value = cut(cut(self.text, self.at).0, start).1;
        self.at += 1;
        let value = self.read(value);
        // The ends of lines are blanks in attributes, as XML has it.
        Ok(if value.contains(['\n', '\t']) { Cow::Owned(value.replace(['\n', '\t'], " ")) } else { value })
    }

    /// The characters that a text stands for.
    fn read(&self, written: &'t str) -> Cow<'t, str> {
        let named = !self.named && written.contains(NAMED);
        if !written.contains('&') {
            return if named { Cow::Owned(with_references(written)) } else { Cow::Borrowed(written) };
        }
        let known = [("amp;", "&"), ("apos;", "'"), ("quot;", "\"")];
        let mut out = String::with_capacity(written.len());
        let mut rest = written;
        while let Some((before, after)) = rest.split_once('&') {
            out.push_str(before);
            let found = known.iter().find_map(|(name, text)| after.strip_prefix(name).map(|after| (*text, after)));
            let (text, after) = found.unwrap_or(("&", after));
            out.push_str(text);
            rest = after;
        }
        out.push_str(rest);
        Cow::Owned(if named { with_references(&out) } else { out })
    }
}

/// What the real API writes in the places of two references, wherever they stand. Where a file has these names itself,
/// they are shown as the references.
const LESS: &str = "_custom_amp_lt_";
const GREATER: &str = "_custom_amp_gt_";

/// How they begin.
const NAMED: &str = "_custom_amp_";

fn with_references(text: &str) -> String {
    text.replace(LESS, "&lt;").replace(GREATER, "&gt;")
}

/// Adds text, which is copied only where it stands in several pieces.
fn push<'t>(text: &mut Cow<'t, str>, more: Cow<'t, str>) {
    if text.is_empty() {
        *text = more;
    } else if !more.is_empty() {
        text.to_mut().push_str(&more);
    }
}
