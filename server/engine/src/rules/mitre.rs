//! The option `mitre`: ids of techniques, or one pair of a tactic and a technique.

use super::Mitre;
use crate::messages::Log;
use crate::variables::Node;

/// What was read of a rule so far.
#[derive(Default)]
pub(super) struct Reader {
    found: Mitre,
    has_pairs: bool,
    has_ids: bool,
}

impl Reader {
    pub(super) fn finish(self) -> Mitre {
        self.found
    }

    pub(super) fn read(&mut self, node: &Node<'_>, rule: u32, log: &mut Log) {
        if node.children.is_empty() {
            log.warn(format!("Empty Mitre information for rule '{rule}'"));
            return;
        }
        let mut failed = false;
        let (mut ids, mut tactics, mut techniques) = (Vec::new(), Vec::new(), Vec::new());
        for child in &node.children {
            let (values, what) = match child.name.to_ascii_lowercase().as_str() {
                "id" => (&mut ids, "Technique"),
                "tacticid" => (&mut tactics, "Tactic"),
                "techniqueid" => (&mut techniques, "Technique"),
                _ => {
                    log.error(format!("Invalid option '{}' for rule '{rule}'", child.name));
                    failed = true;
                    continue;
                }
            };
            if child.content.is_empty() {
                log.warn(format!("No Mitre {what} ID found for rule '{rule}'"));
                failed = true;
            } else {
                values.push(child.content.clone().into_owned());
            }
        }
        if !failed {
            self.add(ids, tactics, techniques, rule, log);
        }
    }

    fn add(&mut self, ids: Vec<String>, tactics: Vec<String>, techniques: Vec<String>, rule: u32, log: &mut Log) {
        let mixed = || {
            format!(
                "Rule '{rule}' combined old and new Mitre formats, the old Mitre Technique format will be discarded."
            )
        };
        if !ids.is_empty() {
            if !tactics.is_empty() || !techniques.is_empty() {
                log.warn(format!(
                    "Rule '{rule}' combined old and new Mitre formats in the same block. The Mitre block will be \
                     discarded."
                ));
            } else if self.has_pairs {
                log.warn(mixed());
                self.found.techniques.clear();
            } else {
                self.has_ids = true;
                for id in ids {
                    if !self.found.techniques.contains(&id) {
                        self.found.techniques.push(id);
                    }
                }
            }
            return;
        }
        match (tactics.as_slice(), techniques.as_slice()) {
            ([], []) => {}
            ([], _) => log.warn(format!("Mitre tacticID should be defined in rule '{rule}'")),
            (_, []) => log.warn(format!("Mitre techniqueID should be defined in rule '{rule}'")),
            ([tactic], [technique]) => {
                self.has_pairs = true;
                if self.has_ids {
                    log.warn(mixed());
                    self.found.techniques.clear();
                    self.has_ids = false;
                }
                let pair = (tactic.clone(), technique.clone());
                if !self.found.pairs.contains(&pair) {
                    self.found.pairs.push(pair);
                }
            }
            _ => log.warn(format!(
                "In rule '{rule}' is not allowed to join more than one Mitre techniqueID or tacticID in the same \
                 block. The Mitre block will be discarded."
            )),
        }
    }
}
