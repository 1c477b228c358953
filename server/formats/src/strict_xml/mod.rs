//! Reading XML strictly, for what users upload, with the messages and the places of expat, the real program's parser.
//!
//! Document types and entities other than XML's five and numbers are refused: nothing is expanded and nothing is
//! fetched. For files that are on the manager already see `ossec_xml`. Must not be here: what an element means.

mod tree;

use std::collections::HashSet;
use std::fmt;

use crate::cut::cut;
pub(crate) use tree::{Element, Node};

/// Elements inside each other, at most. Agents read four.
const DEEPEST: usize = 64;

/// Tags, attributes and other marks, at most: each takes some hundred bytes of memory, and may take no more than four
/// in the text.
const MOST: usize = 500_000;

const INVALID_TOKEN: &str = "not well-formed (invalid token)";
const UNCLOSED_TOKEN: &str = "unclosed token";
const UNCLOSED_DATA: &str = "unclosed CDATA section";
const MISMATCHED: &str = "mismatched tag";
const DUPLICATE: &str = "duplicate attribute";
const UNDEFINED: &str = "undefined entity";
const BAD_NUMBER: &str = "reference to invalid character number";
const MISPLACED: &str = "XML or text declaration not at start of entity";
const JUNK: &str = "junk after document element";
const NO_ELEMENT: &str = "no element found";
const TOO_DEEP: &str = "elements nested too deep";
const TOO_MANY: &str = "too many elements";

/// What is wrong with a text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
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

/// The one element of a document.
pub(crate) fn parse(text: &str) -> Result<Element, Fault> {
    Parser { text, at: 0, marks: 0 }.document().map_err(|(what, at)| {
        let before = cut(text, at).0;
        let column = before.rsplit_once('\n').map_or(before, |(_, line)| line).chars().count();
        Fault { what, line: before.matches('\n').count() + 1, column }
    })
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    /// How many tags, attributes and other marks were read.
    marks: usize,
}

/// What a tag turned out to be.
enum Tag {
    Open(Element),
    Whole(Element),
}

const fn is_space(symbol: char) -> bool {
    matches!(symbol, ' ' | '\t' | '\n' | '\r')
}

fn starts_name(symbol: char) -> bool {
    symbol.is_alphabetic() || matches!(symbol, '_' | ':')
}

fn continues_name(symbol: char) -> bool {
    starts_name(symbol) || symbol.is_numeric() || matches!(symbol, '-' | '.' | '\u{b7}')
}

/// Whether a character may stand in a document.
const fn is_allowed(symbol: char) -> bool {
    matches!(symbol, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

impl<'t> Parser<'t> {
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

    /// An invalid token here, or an unclosed one from `start` at the end of the text.
    fn invalid<T>(&self, start: usize) -> Result<T, Wrong> {
        Err(if self.rest().is_empty() { (UNCLOSED_TOKEN, start) } else { (INVALID_TOKEN, self.at) })
    }

    /// One mark more, which begins at `place`.
    fn count(&mut self, place: usize) -> Result<(), Wrong> {
        self.marks += 1;
        if self.marks > MOST { Err((TOO_MANY, place)) } else { Ok(()) }
    }

    fn name(&mut self, start: usize) -> Result<&'t str, Wrong> {
        if !self.peek().is_some_and(starts_name) {
            return self.invalid(start);
        }
        let rest = self.rest();
        let length = rest.find(|symbol| !continues_name(symbol)).unwrap_or(rest.len());
        self.at += length;
        Ok(cut(rest, length).0)
    }

    fn document(&mut self) -> Result<Element, Wrong> {
        self.skip_spaces();
        let start = self.at;
        if !self.skip("<") {
            return Err((NO_ELEMENT, start));
        }
        let root = match self.tag(start)? {
            Tag::Whole(root) => root,
            Tag::Open(root) => self.content(root)?,
        };
        loop {
            self.skip_spaces();
            let start = self.at;
            if self.rest().is_empty() {
                return Ok(root);
            }
            if self.skip("<!--") {
                self.comment(start)?;
            } else if self.skip("<?") {
                self.instruction(start)?;
            } else {
                return Err((JUNK, start));
            }
        }
    }

    /// Everything up to the end of `root`.
    fn content(&mut self, root: Element) -> Result<Element, Wrong> {
        let mut inner = root;
        let mut outer: Vec<Element> = Vec::new();
        loop {
            let text = self.characters()?;
            if !text.is_empty() {
                inner.nodes.push(Node::Text(text));
            }
            let start = self.at;
            self.count(start)?;
            if self.rest().is_empty() {
                return Err((NO_ELEMENT, start));
            } else if self.skip("</") {
                let place = self.at;
                let name = self.name(start)?;
                self.skip_spaces();
                if !self.skip(">") {
                    return self.invalid(start);
                }
                if name != inner.name {
                    return Err((MISMATCHED, place));
                }
                // There are many, and nothing comes to them any more.
                inner.nodes.shrink_to_fit();
                inner.attributes.shrink_to_fit();
                let Some(mut parent) = outer.pop() else { return Ok(inner) };
                parent.nodes.push(Node::Element(inner));
                inner = parent;
            } else if self.skip("<!--") {
                let comment = self.comment(start)?;
                inner.nodes.push(Node::Comment(comment));
            } else if self.skip("<![CDATA[") {
                let rest = self.rest();
                let length = rest.find("]]>").ok_or((UNCLOSED_DATA, self.text.len()))?;
                self.allowed(length)?;
                inner.nodes.push(Node::Data(cut(rest, length).0.to_owned()));
                self.at += length + 3;
            } else if self.skip("<!") {
                return self.invalid(start);
            } else if self.skip("<?") {
                let node = self.instruction(start)?;
                inner.nodes.push(node);
            } else {
                self.at += 1;
                match self.tag(start)? {
                    Tag::Whole(element) => inner.nodes.push(Node::Element(element)),
                    Tag::Open(_) if outer.len() >= DEEPEST => return Err((TOO_DEEP, start)),
                    Tag::Open(element) => outer.push(std::mem::replace(&mut inner, element)),
                }
            }
        }
    }

    /// Refuses characters that may not stand in a document, of the next `length` bytes.
    fn allowed(&self, length: usize) -> Result<(), Wrong> {
        let text = cut(self.rest(), length).0;
        text.find(|symbol| !is_allowed(symbol)).map_or(Ok(()), |place| Err((INVALID_TOKEN, self.at + place)))
    }

    /// Text up to the next `<`.
    fn characters(&mut self) -> Result<String, Wrong> {
        let mut out = String::new();
        loop {
            let rest = self.rest();
            let length = rest.find(['<', '&']).unwrap_or(rest.len());
            let plain = cut(rest, length).0;
            if let Some(place) = plain.find("]]>") {
                self.allowed(place)?;
                return Err((INVALID_TOKEN, self.at + place + 2));
            }
            self.allowed(length)?;
            out.push_str(&plain.replace("\r\n", "\n").replace('\r', "\n"));
            self.at += length;
            if self.peek() != Some('&') {
                return Ok(out);
            }
            out.push(self.reference()?);
        }
    }

    /// The character that `&...;` stands for.
    fn reference(&mut self) -> Result<char, Wrong> {
        let start = self.at;
        self.at += 1;
        if self.skip("#") {
            let radix = if self.skip("x") { 16 } else { 10 };
            let rest = self.rest();
            let length = rest.find(|symbol: char| !symbol.is_digit(radix)).unwrap_or(rest.len());
            self.at += length;
            if length == 0 || !self.skip(";") {
                return self.invalid(start);
            }
            let number = u32::from_str_radix(cut(rest, length).0, radix);
            let symbol = number.ok().and_then(char::from_u32).filter(|symbol| is_allowed(*symbol));
            return symbol.ok_or((BAD_NUMBER, start));
        }
        let name = self.name(start)?;
        if !self.skip(";") {
            return self.invalid(start);
        }
        match name {
            "amp" => Ok('&'),
            "lt" => Ok('<'),
            "gt" => Ok('>'),
            "quot" => Ok('"'),
            "apos" => Ok('\''),
            _ => Err((UNDEFINED, start)),
        }
    }

    /// What follows `<!--`.
    fn comment(&mut self, start: usize) -> Result<String, Wrong> {
        let rest = self.rest();
        let Some(length) = rest.find("--") else {
            self.allowed(rest.len())?;
            return Err((UNCLOSED_TOKEN, start));
        };
        self.allowed(length)?;
        self.at += length + 2;
        if !self.skip(">") {
            return self.invalid(start);
        }
        Ok(cut(rest, length).0.to_owned())
    }

    /// What follows `<?`.
    fn instruction(&mut self, start: usize) -> Result<Node, Wrong> {
        let target = self.name(start)?;
        if target == "xml" {
            return Err((MISPLACED, start));
        }
        if target.eq_ignore_ascii_case("xml") {
            return self.invalid(start);
        }
        if !self.skip_spaces() && !self.rest().starts_with("?>") {
            return self.invalid(start);
        }
        let rest = self.rest();
        let length = rest.find("?>").ok_or((UNCLOSED_TOKEN, start))?;
        self.allowed(length)?;
        self.at += length + 2;
        let data = cut(rest, length).0.to_owned();
        Ok(Node::Instruction { target: target.to_owned(), data })
    }

    /// What follows the `<` of a tag.
    fn tag(&mut self, start: usize) -> Result<Tag, Wrong> {
        let mut element = Element { name: self.name(start)?.to_owned(), ..Element::default() };
        let mut names = HashSet::new();
        loop {
            let spaced = self.skip_spaces();
            if self.skip(">") {
                return Ok(Tag::Open(element));
            }
            if self.skip("/") {
                return if self.skip(">") { Ok(Tag::Whole(element)) } else { self.invalid(start) };
            }
            if !spaced {
                return self.invalid(start);
            }
            let place = self.at;
            let name = self.name(start)?;
            self.skip_spaces();
            if !self.skip("=") {
                return self.invalid(start);
            }
            self.skip_spaces();
            let value = self.value(start)?;
            if !names.insert(name) {
                return Err((DUPLICATE, place));
            }
            self.count(place)?;
            element.attributes.push((name.to_owned(), value));
        }
    }

    /// The value of an attribute, which stands between marks.
    fn value(&mut self, start: usize) -> Result<String, Wrong> {
        let Some(mark) = self.peek().filter(|mark| matches!(mark, '"' | '\'')) else { return self.invalid(start) };
        self.at += 1;
        let mut out = String::new();
        loop {
            match self.peek() {
                Some(symbol) if symbol == mark => {
                    self.at += 1;
                    return Ok(out);
                }
                Some('&') => out.push(self.reference()?),
                Some('\n' | '\r' | '\t') => {
                    if !self.skip("\r\n") {
                        self.at += 1;
                    }
                    out.push(' ');
                }
                Some(symbol) if symbol != '<' && is_allowed(symbol) => {
                    self.at += symbol.len_utf8();
                    out.push(symbol);
                }
                _ => return self.invalid(start),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Element, MOST, Node, Parser, TOO_MANY, parse};

    #[test]
    fn what_is_read() {
        let root =
            parse("<a b=\"1 &amp;\n2\" c = '\"'>x &#x41;&lt;<d/><!-- e --><?f g?><![CDATA[<h>]]></a>\n<!-- i -->")
                .unwrap();
        assert_eq!(root.attributes, [("b".to_owned(), "1 & 2".to_owned()), ("c".to_owned(), "\"".to_owned())]);
        let expected = [
            Node::Text("x A<".to_owned()),
            Node::Element(Element { name: "d".to_owned(), ..Element::default() }),
            Node::Comment(" e ".to_owned()),
            Node::Instruction { target: "f".to_owned(), data: "g".to_owned() },
            Node::Data("<h>".to_owned()),
        ];
        assert_eq!(root.nodes, expected);
        assert_eq!((root.text().as_str(), root.elements().count()), ("x A<<h>", 1));
    }

    #[test]
    fn faults_and_their_places() {
        for (text, fault) in [
            ("<a>\u{1}</a>", "not well-formed (invalid token): line 1, column 3"),
            ("<a>é &</a>", "not well-formed (invalid token): line 1, column 6"),
            ("<a>]]></a>", "not well-formed (invalid token): line 1, column 5"),
            ("<a b></a>", "not well-formed (invalid token): line 1, column 4"),
            ("<a b=c></a>", "not well-formed (invalid token): line 1, column 5"),
            ("<a b='<'/>", "not well-formed (invalid token): line 1, column 6"),
            ("<a b='1'c='2'/>", "not well-formed (invalid token): line 1, column 8"),
            ("<a><!-- -- --></a>", "not well-formed (invalid token): line 1, column 10"),
            ("<a><!DOCTYPE x></a>", "not well-formed (invalid token): line 1, column 5"),
            ("<a>&#0;</a>", "reference to invalid character number: line 1, column 3"),
            ("<a>\n<b></a>", "mismatched tag: line 2, column 5"),
            ("<a><![CDATA[x</a>", "unclosed CDATA section: line 1, column 17"),
            ("<a><?p x</a>", "unclosed token: line 1, column 3"),
            ("<a>", "no element found: line 1, column 3"),
            ("<a/>x", "junk after document element: line 1, column 4"),
        ] {
            assert_eq!(parse(text).unwrap_err().to_string(), fault, "{text}");
        }
        let deep = "<a>".repeat(1_000);
        assert!(parse(&deep).unwrap_err().to_string().starts_with("elements nested too deep"));
    }

    #[test]
    fn what_is_too_much_is_refused() {
        // As if so much had been read that a thousand marks more are left.
        let rest = |text: &str| Parser { text, at: 0, marks: MOST - 1_000 }.document().map_err(|(what, _)| what);
        let attributes: String = (0..1_001).map(|number| format!(" a{number}=''")).collect();
        for many in ["<b/>".repeat(1_001), "x<!---->".repeat(1_001), format!("<b{attributes}/>")] {
            assert_eq!(rest(&format!("<a>{many}</a>")), Err(TOO_MANY));
        }
        assert!(rest(&format!("<a>{}</a>", "<b/>".repeat(900))).is_ok());
    }

    /// Compared one by one they would take minutes.
    #[test]
    fn one_of_many_attributes_is_found_twice() {
        let attributes: String = (0..100_000).map(|number| format!(" a{number}=''")).collect();
        assert_eq!(parse(&format!("<a{attributes}/>")).unwrap().attributes.len(), 100_000);
        let fault = parse(&format!("<a{attributes} a500=''/>")).unwrap_err();
        assert!(fault.to_string().starts_with("duplicate attribute"), "{fault}");
    }
}
