//! Variables of rules and decoders: `<var name="A">b</var>`, after which `$A` stands for `b` in texts and attributes.
//!
//! A name ends at `$`, `.`, `|`, `,`, a blank or the end of the text, and is known in any case of letters. Where a
//! file declares none, a `$` is a `$`; elsewhere an unknown name is a fault, except where it begins with `(`. Must not
//! be here: what elements mean.

use std::borrow::Cow;
use std::collections::HashMap;

use apid_formats::os_xml::{Element, Fault};

/// The length from which on a name is too long.
const TOO_LONG: usize = 256;

/// How many bytes the texts with variables of a file may have together. The original has no bound.
const MOST: usize = 32 << 20;

/// An attribute, its value with the variables put in.
pub(crate) type Attribute<'t> = (&'t str, Cow<'t, str>);

/// An element whose variables were put in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node<'t> {
    pub(crate) name: &'t str,
    pub(crate) attributes: Vec<Attribute<'t>>,
    pub(crate) content: Cow<'t, str>,
    pub(crate) children: Vec<Self>,
    /// Where it begins in the file, in bytes.
    pub(crate) at: usize,
}

impl Node<'_> {
    /// Whether the element has this name, in any case of letters.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The value of the attribute of exactly this name.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_ref())
    }
}

/// The elements without the declarations, whose variables are put into what follows them.
pub(crate) fn applied<'t>(elements: Vec<Element<'t>>) -> Result<Vec<Node<'t>>, Fault> {
    let mut variables = Variables::default();
    elements.into_iter().filter_map(|element| variables.element(element).transpose()).collect()
}

#[derive(Default)]
struct Variables<'t> {
    /// By their names in lower case; the first of a name counts.
    known: HashMap<String, Cow<'t, str>>,
    /// How many bytes texts with variables have so far.
    used: usize,
}

impl<'t> Variables<'t> {
    fn element(&mut self, element: Element<'t>) -> Result<Option<Node<'t>>, Fault> {
        if element.is_variable() {
            self.declaration(element)?;
            return Ok(None);
        }
        let Element { name, attributes, content, children, at } = element;
        let content = self.put_into(content, at)?;
        let attributes = attributes
            .into_iter()
            .map(|(name, value)| Ok((name, self.put_into(Cow::Borrowed(value), at)?)))
            .collect::<Result<_, _>>()?;
        let children = children.into_iter().filter_map(|child| self.element(child).transpose());
        Ok(Some(Node { name, attributes, content, children: children.collect::<Result<_, _>>()?, at }))
    }

    fn declaration(&mut self, element: Element<'t>) -> Result<(), Fault> {
        let fault = |what: &str| Fault { what: format!("XMLERR: {what}"), at: element.at };
        match element.attributes.first() {
            Some((name, value)) if name.eq_ignore_ascii_case("name") => {
                if value.len() >= TOO_LONG {
                    return Err(fault("Invalid variable name size."));
                }
                self.known.entry(value.to_ascii_lowercase()).or_insert(element.content);
                Ok(())
            }
            Some(_) => Err(fault("Only \"name\" is allowed as an attribute for a variable.")),
            None => Err(fault("No value set for variable.")),
        }
    }

    /// A text in which variables stand for their values. `kept` counts the bytes of the new text that are done, which
    /// after a name that begins with `(` are fewer than were read, as in the original.
    fn put_into(&mut self, text: Cow<'t, str>, at: usize) -> Result<Cow<'t, str>, Fault> {
        if self.known.is_empty() || text.len() <= 2 || !text.contains('$') {
            return Ok(text);
        }
        let fault = |what: String| Fault { what: format!("XMLERR: {what}"), at };
        let mut new = text.as_bytes().to_vec();
        let mut rest = text.as_bytes();
        let mut kept = 0;
        while let Some((first, behind)) = rest.split_first() {
            rest = behind;
            if *first != b'$' {
                kept += 1;
                continue;
            }
            let ends = |byte: &u8| matches!(byte, b'$' | b'.' | b'|' | b',' | b' ');
            let (name, behind) = rest.split_at(rest.iter().position(ends).unwrap_or(rest.len()));
            if name.len() >= TOO_LONG - 1 {
                return Err(fault(format!("Invalid variable name size: '{}'.", TOO_LONG - 1)));
            }
            rest = behind;
            let known = std::str::from_utf8(name).ok().and_then(|name| self.known.get(&name.to_ascii_lowercase()));
            match known {
                Some(value) => {
                    new.truncate(kept);
                    new.extend_from_slice(value.as_bytes());
                    kept = new.len();
                    new.extend_from_slice(rest);
                    self.used = self.used.saturating_add(new.len());
                    if self.used > MOST {
                        return Err(fault("Memory error.".to_owned()));
                    }
                }
                None if name.first() == Some(&b'(') => {}
                None if name.is_empty() => kept += 1,
                None => {
                    let name = String::from_utf8_lossy(name.get(..95).unwrap_or(name)).into_owned();
                    return Err(fault(format!("Unknown variable: '{name}'.")));
                }
            }
        }
        Ok(Cow::Owned(String::from_utf8(new).unwrap_or_else(|fault| String::from_utf8_lossy(fault.as_bytes()).into())))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use apid_formats::os_xml;

    use super::applied;

    /// The text of the last element.
    fn text(before: &str, text: &str) -> Result<String, String> {
        let file = format!("{before}<a b='{text}'>{text}</a>");
        let nodes = applied(os_xml::read(&file).unwrap()).map_err(|fault| fault.what)?;
        let last = nodes.last().unwrap();
        assert_eq!(last.attribute("b").unwrap(), last.content);
        Ok(last.content.clone().into_owned())
    }

    #[test]
    fn what_variables_stand_for() {
        let var = "<var name='One'>1|2</var><var name='B'>$One</var>";
        for (written, expected) in [
            ("x$ONE|y", "x1|2|y"),
            ("$one$b.", "1|2$One."),
            ("foo$|bar$", "foo$|bar$"),
            ("$(srcip) is", "$(srcip) is"),
            ("$ one", "$ one"),
            ("$B", "$B"),
        ] {
            assert_eq!(text(var, written).as_deref(), Ok(expected), "{written}");
        }
        assert_eq!(text("", "$one").as_deref(), Ok("$one"));
        assert_eq!(text(var, "a$two,").unwrap_err(), "XMLERR: Unknown variable: 'two'.");
        // What is put in behind a name in parentheses lands too early.
        assert_eq!(text(var, "$(a) $one").as_deref(), Ok("$1|2"));
    }

    #[test]
    fn declarations() {
        assert_eq!(text("<var>1</var>", "x").unwrap_err(), "XMLERR: No value set for variable.");
        let fault = "XMLERR: Only \"name\" is allowed as an attribute for a variable.";
        assert_eq!(text("<var value='1'>1</var>", "x").unwrap_err(), fault);
    }
}
