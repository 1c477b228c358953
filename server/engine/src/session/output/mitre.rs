//! What is known of MITRE ATT&CK behind a rule.

use crate::messages::{Message, Severity};
use crate::report::Mitre;
use crate::rules;
use crate::settings::Techniques;

/// What is known, and messages of what is not.
pub(super) fn shown(mitre: &rules::Mitre, techniques: &Techniques, messages: &mut Vec<Message>) -> Option<Mitre> {
    let mut shown = Mitre::default();
    let mut warn = |text: String| messages.push(Message::new(Severity::Warning, text));
    let unknown = |id: &str| format!("Mitre Technique ID '{id}' not found in database.");
    let push = |list: &mut Vec<String>, name: &str| {
        if !list.iter().any(|other| other == name) {
            list.push(name.to_owned());
        }
    };
    for (tactic, id) in &mitre.pairs {
        let Some(technique) = techniques.get(id) else {
            warn(unknown(id));
            continue;
        };
        let Some(tactic) = technique.tactics.iter().find(|other| other.id == *tactic) else {
            warn(format!("Mitre Tactic ID '{tactic}' is not a tactic of '{id}'."));
            continue;
        };
        push(&mut shown.tactic, &tactic.name);
        if !shown.technique.contains(&technique.name) {
            shown.id.push(id.clone());
            shown.technique.push(technique.name.clone());
        }
    }
    if mitre.pairs.is_empty() {
        shown.id.clone_from(&mitre.techniques);
        for id in &mitre.techniques {
            let Some(technique) = techniques.get(id) else {
                warn(unknown(id));
                continue;
            };
            for tactic in &technique.tactics {
                push(&mut shown.tactic, &tactic.name);
            }
            shown.technique.push(technique.name.clone());
        }
    }
    (!shown.tactic.is_empty()).then_some(shown)
}
