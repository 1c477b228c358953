//! What decoding an event needs and leaves behind.

use std::collections::HashMap;

use super::{Decoder, Decoders};
use crate::event::Category;
use crate::json::Text;
use crate::patterns::{Captures, Pattern, Steps};

/// What decoding needs beside the event, and what it leaves behind.
pub(crate) struct Decoding<'s> {
    pub(crate) decoders: &'s Decoders,
    /// How many fields an event may have.
    pub(crate) fields: usize,
    pub(crate) captures: &'s mut Captures,
    /// What matching may still take.
    pub(crate) steps: Steps,
    /// Categories that plug-ins have given to decoders: they stay for later events, as in the original.
    pub(crate) categories: &'s mut Vec<(usize, Category)>,
    /// The rules by their ids.
    pub(crate) rules: &'s HashMap<u32, usize>,
    /// The rule that an alert of another manager names, by its place among all.
    pub(super) alert: Option<usize>,
    /// What a plug-in puts in the place of the text.
    pub(super) log: Option<Text>,
    /// Where the text behind the parent's and the decoder's `prematch` begins, for plug-ins.
    pub(super) after_parent: Option<usize>,
    pub(super) after_prematch: Option<usize>,
}

impl<'s> Decoding<'s> {
    pub(crate) fn new(
        decoders: &'s Decoders,
        fields: usize,
        captures: &'s mut Captures,
        categories: &'s mut Vec<(usize, Category)>,
        rules: &'s HashMap<u32, usize>,
    ) -> Self {
        Self {
            decoders,
            fields,
            captures,
            steps: Steps::default(),
            categories,
            rules,
            alert: None,
            log: None,
            after_parent: None,
            after_prematch: None,
        }
    }

    pub(super) fn decoder(&self, place: usize) -> Option<&'s Decoder> {
        self.decoders.all.get(place)
    }

    /// Where the text behind a match in `log`, from `from` on, begins.
    pub(super) fn behind(&mut self, pattern: &Pattern, log: &[u8], from: usize) -> Option<usize> {
        let text = log.get(from..)?;
        let found = pattern.execute_within(text, self.captures, &mut self.steps)?;
        Some(from + found.end.map_or(0, |end| end.next(text.len())))
    }
}

/// The category of a decoder's events.
pub(crate) fn category(decoders: &Decoders, categories: &[(usize, Category)], decoder: Option<usize>) -> Category {
    let Some(place) = decoder else { return Category::Syslog };
    let given = categories.iter().find(|(other, _)| *other == place).map(|(_, category)| *category);
    given.or_else(|| decoders.all.get(place).map(|decoder| decoder.category)).unwrap_or(Category::Syslog)
}
