//! The markup of configurations, rules and decoders as agents and the manager's daemons read it (their `os_xml`).
//!
//! They know no references, no declarations and no CDATA. A backslash makes the `<` behind it text, a `>` ends a tag
//! also within an attribute, a comment ends with `-->` or `!>`, and names, texts and values are limited in size. What
//! stands before the last child of an element is not its content (docs/facts/04-modules.md, section 3.1). A
//! configuration that is not read here leaves the agents of its group without one. Must not be here: what an element
//! means, what variables stand for, and how the API reads a file, for which see `ossec_xml`.

use std::borrow::Cow;

use crate::cut::cut;

/// The longest name, text or value, in bytes.
const LONGEST: usize = 20_480;

/// The largest number of attributes of an element.
const ATTRIBUTES: usize = 49;

/// The deepest nesting that is read here. The daemons read 1,024, and use four.
const DEEPEST: usize = 128;

/// The element and attribute that declare a variable: they are not seen as others are.
const VARIABLE: &str = "var";

/// Why a text cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct Fault {
    /// What the daemons say.
    pub what: String,
    /// Where reading ended, in bytes. The daemons name the line of this place.
    pub at: usize,
}

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element<'t> {
    /// As written.
    pub name: &'t str,
    /// In order, up to one that is named `var`.
    pub attributes: Vec<(&'t str, &'t str)>,
    /// The text behind the last child.
    pub content: Cow<'t, str>,
    /// In order, declarations of variables among them.
    pub children: Vec<Self>,
    /// Where its `<` is, in bytes.
    pub at: usize,
}

impl Element<'_> {
    /// Whether this declares a variable, and is no element to the daemons.
    pub fn is_variable(&self) -> bool {
        self.name.eq_ignore_ascii_case(VARIABLE)
    }

    /// The value of an attribute of exactly this name.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| *value)
    }
}

/// The outermost elements of a text.
///
/// # Errors
///
/// What the daemons say of a text that they cannot read.
pub fn read(text: &str) -> Result<Vec<Element<'_>>, Fault> {
    let mut reader = Reader { text, at: 0 };
    reader.elements().map_err(|what| Fault { what, at: reader.at })
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

fn fault<T>(what: impl std::fmt::Display) -> Result<T, String> {
    Err(format!("XMLERR: {what}"))
}

const fn is_space(symbol: u8) -> bool {
    matches!(symbol, b' ' | b'\t'..=b'\r')
}

impl<'t> Reader<'t> {
    fn elements(&mut self) -> Result<Vec<Element<'t>>, String> {
        let mut found = Vec::new();
        let mut escaped = false;
        while let Some(symbol) = self.next() {
            match symbol {
                b'\\' => escaped = !escaped,
                b'<' => {
                    if self.comment()? {
                        continue;
                    }
                    if !escaped {
                        found.push(self.element(1)?);
                    }
                    escaped = false;
                }
                _ => escaped = false,
            }
        }
        Ok(found)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let symbol = self.peek()?;
        self.at += 1;
        Some(symbol)
    }

    /// The text from `start` to just before the symbol that was read last.
    fn since(&self, start: usize) -> &'t str {
        let end = self.at.saturating_sub(1).max(start);
        cut(cut(self.text, end).0, start).1
    }

    /// Skips a comment whose `<` was read, if it is one.
    fn comment(&mut self) -> Result<bool, String> {
        if self.peek() != Some(b'!') {
            return Ok(false);
        }
        self.at += 1;
        let mut before = [0; 2];
        while let Some(symbol) = self.next() {
            if symbol == b'>' && (before == *b"--" || before[1] == b'!') {
                return Ok(true);
            }
            before = [before[1], symbol];
        }
        fault("Comment not closed.")
    }

    /// The element whose `<` was read.
    fn element(&mut self, depth: usize) -> Result<Element<'t>, String> {
        if depth > DEEPEST {
            return fault("Max recursion level reached");
        }
        if self.peek() == Some(b'/') {
            return fault("Element not opened.");
        }
        let start = self.at;
        let end = loop {
            match self.next() {
                Some(end) if end == b'>' || is_space(end) => break end,
                Some(b'<') if self.comment()? => return fault("Comment in the name of an element."),
                Some(_) if self.at - start > LONGEST => return fault("String overflow."),
                Some(_) => {}
                None => return fault("End of file and some elements were not closed."),
            }
        };
        let written = self.since(start);
        let (name, mut closed) = written.strip_suffix('/').map_or((written, false), |name| (name, true));
        let mut element = Element { name, at: start.saturating_sub(1), ..Element::default() };
        if is_space(end) {
            closed |= self.attributes(&mut element)?;
        }
        if !closed {
            self.content(&mut element, depth)?;
        }
        Ok(element)
    }

    /// Everything up to the closing tag of an element, and that tag.
    fn content(&mut self, element: &mut Element<'t>, depth: usize) -> Result<(), String> {
        let (mut start, mut escaped) = (self.at, false);
        let mut content = Cow::Borrowed("");
        while let Some(symbol) = self.next() {
            if content.len() + (self.at - start) > LONGEST {
                return fault("String overflow.");
            }
            match symbol {
                b'\\' => escaped = !escaped,
                b'<' => {
                    let before = self.since(start);
                    if self.comment()? {
                        push(&mut content, before);
                        start = self.at;
                    } else if escaped {
                        escaped = false;
                    } else if self.peek() == Some(b'/') {
                        push(&mut content, before);
                        element.content = content;
                        self.at += 1;
                        return self.closing(element.name);
                    } else {
                        element.children.push(self.element(depth + 1)?);
                        content = Cow::Borrowed("");
                        start = self.at;
                    }
                }
                _ => escaped = false,
            }
        }
        fault("End of file and some elements were not closed.")
    }

    /// What follows `</`.
    fn closing(&mut self, name: &str) -> Result<(), String> {
        let start = self.at;
        while let Some(symbol) = self.next() {
            match symbol {
                b'<' if self.comment()? => break,
                b'>' if self.since(start) == name => return Ok(()),
                b'>' => break,
                _ if self.at - start > LONGEST => return fault("String overflow."),
                _ => {}
            }
        }
        fault(format_args!("Element '{name}' not closed."))
    }

    /// Attributes up to the end of a tag, and whether it closes its element.
    fn attributes(&mut self, element: &mut Element<'t>) -> Result<bool, String> {
        let mut seen: Vec<&str> = Vec::new();
        loop {
            while self.peek().is_some_and(is_space) {
                self.at += 1;
            }
            let start = self.at;
            let end = loop {
                match self.next() {
                    Some(symbol) if matches!(symbol, b'>' | b'/' | b'=') || is_space(symbol) => break symbol,
                    Some(_) if self.at - start > LONGEST => return fault("Overflow attempt at attribute."),
                    Some(_) => {}
                    None => return fault("End of file while reading an attribute."),
                }
            };
            let name = self.since(start);
            match end {
                b'=' => {}
                b'>' | b'/' if name.is_empty() => return Ok(end == b'/'),
                _ => return fault(format_args!("Attribute '{name}' has no value.")),
            }
            if seen.contains(&name) {
                return fault(format_args!("Attribute '{name}' already defined."));
            }
            if seen.len() == ATTRIBUTES {
                return fault("Too many attributes.");
            }
            while self.peek().is_some_and(is_space) {
                self.at += 1;
            }
            let Some(mark) = self.next().filter(|mark| matches!(mark, b'"' | b'\'')) else {
                return fault(format_args!("Attribute '{name}' not followed by a \" or '."));
            };
            let start = self.at;
            let value = loop {
                match self.next() {
                    Some(symbol) if symbol == mark => break self.since(start),
                    Some(b'>') => return fault(format_args!("Attribute '{name}' not closed.")),
                    Some(_) if self.at - start > LONGEST => {
                        return fault(format_args!("Overflow attempt at attribute '{name}'."));
                    }
                    Some(_) => {}
                    None => return fault("End of file while reading an attribute."),
                }
            };
            // What follows the declaration of a variable is not seen.
            if !seen.iter().chain([&name]).any(|name| name.eq_ignore_ascii_case(VARIABLE)) {
                element.attributes.push((name, value));
            }
            seen.push(name);
            match self.next() {
                Some(symbol) if is_space(symbol) => {}
                Some(b'>') => return Ok(false),
                Some(b'/') => return Ok(true),
                _ => return fault(format_args!("Bad attribute closing for '{name}'='{value}'.")),
            }
        }
    }
}

/// Adds text, which is copied only where it stands in several pieces.
fn push<'t>(text: &mut Cow<'t, str>, more: &'t str) {
    match text.is_empty() {
        true => *text = Cow::Borrowed(more),
        false if more.is_empty() => {}
        false => text.to_mut().push_str(more),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::{ATTRIBUTES, Element, LONGEST, read};

    fn leaf<'t>(name: &'t str, content: &'t str) -> Element<'t> {
        Element { name, content: content.into(), ..Element::default() }
    }

    /// What is read of a text, without the places.
    fn placeless(text: &str) -> Vec<Element<'_>> {
        fn forget(elements: &mut [Element<'_>]) {
            for element in elements {
                element.at = 0;
                forget(&mut element.children);
            }
        }
        let mut found = read(text).unwrap();
        forget(&mut found);
        found
    }

    #[test]
    fn what_is_read() {
        let text = "junk <!-- <a> !> \\<b> <c x=\"1\" y = 'a\"<'>lost<d/>\n<e>1 \\< 2<!-- < -->3</e> &lt; \\\\</c>";
        let mut expected = leaf("c", " &lt; \\\\");
        expected.attributes = vec![("x", "1")];
        expected.children = vec![leaf("d", ""), leaf("e", "1 \\< 23")];
        // A blank before `=` ends the name.
        assert_eq!(read(text).unwrap_err().what, "XMLERR: Attribute 'y' has no value.");
        assert_eq!(placeless(&text.replace(" y = 'a\"<'", "")), [expected.clone()]);
        expected.attributes.push(("y", "a\"<"));
        assert_eq!(placeless(&text.replace(" y = ", " y=\n")), [expected]);
        let mut variable = leaf("var", "b");
        variable.attributes.push(("name", "a"));
        assert_eq!(placeless("<var name='a'>b</var><a var='1' c='2'/>"), [variable, leaf("a", "")]);
        let places: Vec<_> = read("<a/> <!-- -->\n<b><c/></b>").unwrap().iter().map(|element| element.at).collect();
        assert_eq!(places, [0, 14]);
        assert_eq!(read("").unwrap(), []);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_048, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_text_is_read_or_refused(text in "[<>a!/='\" \n\\\\é日-]{0,40}") {
            drop(read(&text));
            drop(read(&format!("<a>{text}</a>")));
            drop(read(&format!("<a é='b' {text}")));
        }
    }

    #[test]
    fn what_is_not() {
        let attributes: String = (0..=ATTRIBUTES).map(|number| format!(" a{number}=''")).collect();
        let long = "x".repeat(LONGEST + 1);
        for (text, expected) in [
            ("<a><![CDATA[x]]></a>", "Comment not closed."),
            ("<a>x\\</a>", "End of file and some elements were not closed."),
            ("<a><b></a>", "Element 'b' not closed."),
            ("</a>", "Element not opened."),
            ("<a b='>'/>", "Attribute 'b' not closed."),
            ("<a b=\"\"'\"/>", "Bad attribute closing for 'b'=''."),
            ("<a b/>", "Attribute 'b' has no value."),
            ("<a é='1' 日/>", "Attribute '日' has no value."),
            ("<a b=c/>", "Attribute 'b' not followed by a \" or '."),
            ("<a b='1' b='2'/>", "Attribute 'b' already defined."),
            ("<a b='1", "End of file while reading an attribute."),
            ("<?xml version='1.0'?><a/>", "Bad attribute closing for 'version'='1.0'."),
            (&format!("<a{attributes}/>"), "Too many attributes."),
            (&format!("<a>{long}</a>"), "String overflow."),
            (&format!("<a b='{long}'/>"), "Overflow attempt at attribute 'b'."),
            (&"<a>".repeat(1_000), "Max recursion level reached"),
        ] {
            assert_eq!(
                read(text).unwrap_err().what,
                format!("XMLERR: {expected}"),
                "{}",
                text.get(..40).unwrap_or(text)
            );
        }
    }
}
