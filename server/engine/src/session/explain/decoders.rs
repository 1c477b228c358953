//! Recording how the decoder of an event is found.

use std::ops::Range;

use super::{Cost as _, Recorder, shown};
use crate::decoders::{Decoder, Observer, Slot};
use crate::event::Fixed;
use crate::explain::{Condition, DecoderStep, Field};
use crate::patterns::{Captures, Pattern};

impl<'r> Recorder<'r> {
    /// The decoder with this place, and its step if that has room; a step begins unless the last one is its own.
    fn decoder_step(&mut self, place: usize) -> Option<(&'r Decoder, &mut DecoderStep)> {
        let decoder = self.ruleset.decoders.all.get(place)?;
        if self.decoder.is_none_or(|(last, _)| last != place) {
            let has_room = self.has_room();
            self.decoder = Some((place, has_room));
            if has_room {
                let step = DecoderStep {
                    name: shown(decoder.written.name.as_bytes()),
                    parent: decoder.parent.as_ref().map(|parent| shown(parent.as_bytes())),
                    place: decoder.written.place.clone(),
                    fits: false,
                    conditions: Vec::new(),
                    fields: Vec::new(),
                    plugin: None,
                };
                self.take(step.cost());
                self.explanation.decoders.push(step);
            }
        }
        let (_, has_room) = self.decoder?;
        let step = if has_room { self.explanation.decoders.last_mut() } else { None };
        step.map(|step| (decoder, step))
    }

    /// A range of what is behind `from` in the decoded text.
    fn behind(&self, from: usize, range: Range<usize>) -> Option<Range<usize>> {
        self.of_event(from + range.start..from + range.end)
    }

    /// What a pattern of a decoder, which was looked for from a place on, says.
    fn pattern_condition(&mut self, pattern: &Pattern, text: Option<&String>, from: usize, held: bool) -> Condition {
        let log = self.log.get(from..).unwrap_or_default();
        let at = if held { pattern.find_within(log, &mut self.steps) } else { None };
        Condition {
            wanted: shown(text.map_or("", String::as_str).as_bytes()),
            dialect: Some(pattern.dialect().name()),
            of_log: true,
            held,
            from: self.behind(from, 0..0).map(|range| range.start),
            at: at.and_then(|range| self.behind(from, range)),
            ..Condition::default()
        }
    }

    fn add_decoder_condition(&mut self, place: usize, condition: Condition) {
        let bytes = condition.wanted.len() + condition.value.as_ref().map_or(0, String::len);
        if let Some((_, step)) = self.decoder_step(place) {
            step.conditions.push(condition);
            self.take(bytes);
        }
    }
}

impl Observer for Recorder<'_> {
    fn program_name(&mut self, place: usize, held: bool) {
        let head = self.explanation.head.program_name.clone();
        let name = head.clone().and_then(|head| self.event.get(head)).map(shown);
        let Some((decoder, _)) = self.decoder_step(place) else { return };
        let condition = Condition {
            option: "program_name".to_owned(),
            wanted: shown(decoder.written.program_name.as_deref().unwrap_or_default().as_bytes()),
            dialect: decoder.program_name.as_ref().map(|pattern| pattern.dialect().name()),
            value: name,
            held,
            at: if held { head } else { None },
            ..Condition::default()
        };
        self.add_decoder_condition(place, condition);
        if held && self.ruleset.decoders.all.get(place).is_some_and(|decoder| decoder.prematch.is_none()) {
            self.fits(place);
        }
    }

    fn prematch(&mut self, place: usize, from: usize, behind: Option<usize>) {
        let Some((decoder, _)) = self.decoder_step(place) else { return };
        let Some(pattern) = &decoder.prematch else { return };
        let text = decoder.written.prematch.as_ref();
        let condition = Condition {
            option: "prematch".to_owned(),
            until: behind.and_then(|behind| self.of_event(behind..behind)).map(|range| range.start),
            ..self.pattern_condition(pattern, text, from, behind.is_some())
        };
        self.add_decoder_condition(place, condition);
    }

    fn fits(&mut self, place: usize) {
        if let Some((_, step)) = self.decoder_step(place) {
            step.fits = true;
        }
    }

    fn regex(&mut self, place: usize, from: Option<usize>, behind: Option<usize>, captures: &Captures) {
        let Some((decoder, _)) = self.decoder_step(place) else { return };
        let Some(pattern) = &decoder.regex else { return };
        let text = decoder.written.regex.as_ref();
        let at = from.unwrap_or(0);
        let mut condition = Condition {
            option: "regex".to_owned(),
            until: behind.and_then(|behind| self.of_event(behind..behind)).map(|range| range.start),
            ..self.pattern_condition(pattern, text, at, behind.is_some())
        };
        if from.is_none() {
            condition.from = None;
        }
        let mut fields = Vec::new();
        if behind.is_some() {
            let log = self.log.get(at..).unwrap_or_default();
            for (number, (span, value)) in captures.spans().zip(captures.iter(log)).enumerate() {
                let slot = decoder.order.iter().flatten().nth(number);
                let name = slot.map(|slot| match slot {
                    // As replies name it.
                    Slot::Fixed(Fixed::DstUser) => "dstuser".to_owned(),
                    Slot::Fixed(field) => field.name().to_owned(),
                    Slot::Named(name) => shown(name.as_bytes()),
                });
                let at = self.behind(at, span);
                condition.captures.extend(at.clone());
                fields.push(Field { name, value: shown(value), at });
            }
        }
        let bytes: usize =
            fields.iter().map(|field| field.value.len() + field.name.as_ref().map_or(0, String::len)).sum();
        self.take(bytes);
        self.add_decoder_condition(place, condition);
        if let Some((_, step)) = self.decoder_step(place) {
            step.fits |= behind.is_some();
            step.fields = fields;
        }
    }

    fn plugin(&mut self, place: usize) {
        if let Some((decoder, step)) = self.decoder_step(place) {
            step.fits = true;
            step.plugin = decoder.plugin.map(crate::decoders::Plugin::name);
        }
    }
}
