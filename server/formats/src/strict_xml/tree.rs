//! What is read of a text: elements, and what they hold in its order.

use std::borrow::Cow;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node<'t> {
    Element(Element<'t>),
    /// Text as the manager's files have it: see [`super`].
    Text(Cow<'t, str>),
    Comment(&'t str),
    Instruction {
        target: &'t str,
        data: &'t str,
    },
}

/// An element with what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Element<'t> {
    pub(crate) name: &'t str,
    pub(crate) attributes: Vec<(&'t str, Cow<'t, str>)>,
    pub(crate) nodes: Vec<Node<'t>>,
}
