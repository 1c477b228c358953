//! Where a decoder stands: below its parents, or in one of the two lists.

use super::{Decoder, Decoders, From, Root};
use crate::messages::{Failed, Log};

/// How many decoders there are at most, and how many places below parents; the original has no bounds.
const MOST: usize = 16_384;
const MOST_CHILDREN: usize = 200_000;

impl Decoders {
    /// Adds a decoder that was read.
    pub(super) fn add(&mut self, decoder: Decoder, log: &mut Log) -> Result<(), Failed> {
        let place = self.all.len();
        let roots = || self.with_program.iter().chain(&self.without_program);
        if place >= MOST || roots().map(|root| root.children.len()).sum::<usize>() >= MOST_CHILDREN {
            let what = format!("more than {MOST} decoders, or {MOST_CHILDREN} places below parents");
            log.error_unseen(format!("decoder '{}' is too much: there are {what}", decoder.name));
            return Err(Failed);
        }
        let Some(parent) = &decoder.parent else {
            // Its list has no decoder of the same name that it could continue.
            if decoder.regex_from == From::AfterRegex {
                return refuse(log, format!("(2120): Invalid offset value: '{}'", decoder.name));
            }
            let list = match decoder.program_name {
                Some(_) => &mut self.with_program,
                None => &mut self.without_program,
            };
            list.push(Root { decoder: place, children: Vec::new() });
            self.all.push(decoder);
            return Ok(());
        };
        let is_parent = |root: &Root| self.all.get(root.decoder).is_some_and(|other| other.name == *parent);
        if !roots().any(is_parent) {
            log.error(format!("(2101): Parent decoder name invalid: '{parent}'."));
            return Err(Failed);
        }
        let siblings: Vec<Vec<usize>> =
            roots().filter(|root| is_parent(root)).map(|root| root.children.clone()).collect();
        for siblings in &siblings {
            join(&mut self.all, siblings, &decoder, log)?;
        }
        let Self { all, with_program, without_program, .. } = self;
        for root in with_program.iter_mut().chain(without_program) {
            if all.get(root.decoder).is_some_and(|other| other.name == *parent) {
                root.children.push(place);
            }
        }
        self.all.push(decoder);
        Ok(())
    }

    /// Gives decoders their ids, and children the names of their parents: that of the last one, where they have
    /// several. Ids are those of names.
    pub(crate) fn finish(&mut self, log: &mut Log) -> Result<(), Failed> {
        self.names.add_own();
        if self.with_program.is_empty() || self.without_program.is_empty() {
            log.error("(2106): Error adding decoder plugin.");
            let kind = if self.without_program.is_empty() { "without" } else { "with" };
            log.error_unseen(format!(
                "there is no decoder {kind} `program_name`, and one of each kind is needed: add it"
            ));
            return Err(Failed);
        }
        for root in self.without_program.iter().chain(&self.with_program) {
            let Some(parent) = self.all.get_mut(root.decoder) else { continue };
            parent.id = self.names.add(&parent.name);
            let (name, id) = (parent.name.clone(), parent.id);
            for child in &root.children {
                let Some(child) = self.all.get_mut(*child) else { continue };
                if child.uses_own_name {
                    child.id = self.names.add(&child.name);
                } else {
                    child.id = id;
                    child.name.clone_from(&name);
                }
            }
        }
        Ok(())
    }
}

fn refuse(log: &mut Log, text: String) -> Result<(), Failed> {
    log.error(text);
    log.error("(2105): Error loading decoder options.");
    Err(Failed)
}

/// Whether a decoder may stand behind its siblings: those of its name it continues.
fn join(all: &mut [Decoder], siblings: &[usize], decoder: &Decoder, log: &mut Log) -> Result<(), Failed> {
    let name = &decoder.name;
    let mut may_continue = false;
    for sibling in siblings {
        let Some(sibling) = all.get_mut(*sibling).filter(|sibling| sibling.name == *name) else { continue };
        may_continue |= (sibling.prematch.is_some() || sibling.regex.is_some()) && decoder.regex_from != From::Start;
        if decoder.prematch.is_some() {
            return refuse(log, format!("(2102): Duplicated decoder with prematch: '{name}'."));
        }
        if decoder.first_seen.is_set() {
            return refuse(log, format!("(2103): Duplicated decoder with fts set: '{name}'."));
        }
        let reads = |decoder: &Decoder| decoder.regex.is_some() || decoder.plugin.is_some();
        if !reads(sibling) || !reads(decoder) {
            return refuse(log, format!("(2104): Invalid duplicated decoder: '{name}'."));
        }
        sibling.continues = true;
    }
    if !may_continue && decoder.regex_from == From::AfterRegex {
        return refuse(log, format!("(2120): Invalid offset value: '{name}'"));
    }
    Ok(())
}
