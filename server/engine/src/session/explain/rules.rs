//! Recording how rules are tried.

use super::{Cost as _, Recorder, shown};
use crate::event::Event;
use crate::explain::{Condition, RuleResult, RuleStep};
use crate::expression::{Expression, Test};
use crate::rules::{Check, Context, Lookup, LookupKey, Observer, Rule, Search, Subject};

impl<'r> Recorder<'r> {
    /// The rule that is tried, and its step if that has room.
    fn rule_step(&mut self) -> Option<(&'r Rule, &mut RuleStep)> {
        let (place, has_room) = self.rule?;
        let rule = self.ruleset.tree.rules.get(place)?;
        let step = if has_room { self.explanation.rules.last_mut() } else { None };
        step.map(|step| (rule, step))
    }

    fn add_rule_step(&mut self, rule: &Rule) {
        let step = RuleStep {
            rule: rule.id,
            level: rule.level,
            description: shown(rule.description.as_bytes()),
            place: rule.place.clone(),
            depth: self.chain.len(),
            result: RuleResult::Failed,
            conditions: Vec::new(),
        };
        self.take(step.cost());
        self.explanation.rules.push(step);
    }

    /// Adds a condition, which is only made if the step has room.
    fn condition(&mut self, make: impl FnOnce(&mut Self, &'r Rule) -> Condition) {
        let Some((rule, _)) = self.rule_step() else { return };
        let condition = make(self, rule);
        self.take(condition.option.len() + condition.wanted.len() + condition.value.as_ref().map_or(0, String::len));
        if let Some((_, step)) = self.rule_step() {
            step.conditions.push(condition);
        }
    }

    /// What an expression about a value says. Of the event's text the places of matches are told.
    fn expression(&mut self, expression: &Expression, value: Option<&[u8]>, of_log: bool, held: bool) -> Condition {
        let mut condition =
            Condition { negate: expression.negate, of_log, held, value: value.map(shown), ..Condition::default() };
        match &expression.test {
            Test::Text(text) => condition.wanted = shown(text.as_bytes()),
            Test::Networks(networks) => {
                let networks: Vec<_> = networks.iter().map(ToString::to_string).collect();
                condition.wanted = shown(networks.join(", ").as_bytes());
            }
            Test::Pattern(written) => {
                condition.wanted = shown(written.text.as_bytes());
                condition.dialect = Some(written.pattern.dialect().name());
                if of_log && held && !expression.negate && self.log_at.is_some() {
                    let found = written.pattern.execute_within(self.log, &mut self.captures, &mut self.steps);
                    let end = found.and_then(|found| found.end).map(|end| end.next(self.log.len()));
                    condition.until = end.and_then(|end| self.of_event(end..end)).map(|range| range.start);
                    let spans = self.captures.spans();
                    condition.captures = spans.filter_map(|span| self.of_event(span)).collect();
                    let at = written.pattern.find_within(self.log, &mut self.steps);
                    condition.at = at.and_then(|range| self.of_event(range));
                }
            }
        }
        if of_log {
            condition.value = None;
            condition.from = self.log_at;
        }
        condition
    }
}

impl Observer for Recorder<'_> {
    fn decoded(&mut self, event: &Event) {
        self.used_decoder = event.decoder;
        self.explanation.category = event.category.name();
        if *event.log != *self.log {
            self.log_at = None;
        }
    }

    fn tries(&mut self, place: usize) {
        let has_room = self.has_room();
        self.rule = Some((place, has_room));
        if has_room && let Some(rule) = self.ruleset.tree.rules.get(place) {
            self.add_rule_step(rule);
        }
    }

    fn decoder(&mut self, wanted: u32, held: bool) {
        self.condition(|recorder, _| {
            let decoders = &recorder.ruleset.decoders;
            let name = decoders.names.iter().find(|(_, number)| *number == wanted).map_or("", |(name, _)| name);
            let used = recorder.used_decoder.and_then(|place| decoders.all.get(place));
            Condition {
                option: "decoded_as".to_owned(),
                wanted: shown(name.as_bytes()),
                value: used.map(|decoder| shown(decoder.name.as_bytes())),
                held,
                ..Condition::default()
            }
        });
    }

    fn check(&mut self, check: &Check, event: &Event, held: bool) {
        let plain = |option: &str, wanted: String, value: Option<String>| Condition {
            option: option.to_owned(),
            wanted,
            value,
            held,
            ..Condition::default()
        };
        self.condition(|recorder, _| match check {
            Check::Field(subject, expression) => {
                let of_log = matches!(subject, Subject::Log(_));
                let condition = recorder.expression(expression, subject.of(event), of_log, held);
                Condition { option: subject.name().to_owned(), ..condition }
            }
            Check::Named(name, expression) => {
                let value = event.fields.named(name.as_bytes());
                let condition = recorder.expression(expression, value, false, held);
                Condition { option: format!("field {}", shown(name.as_bytes())), ..condition }
            }
            Check::Size(size) => plain("maxsize", size.to_string(), Some(event.size.to_string())),
            Check::Hours(hours) => {
                let minute = event.moment.minute();
                plain("time", hours.to_string(), Some(format!("{:02}:{:02}", minute / 60, minute % 60)))
            }
            Check::Days(days) => {
                const NAMES: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
                let day = NAMES.get(event.moment.weekday()).map(|day| (*day).to_owned());
                plain("weekday", days.to_string(), day)
            }
            Check::Builtin(builtin) => plain("compiled_rule", builtin.name().to_owned(), None),
        });
    }

    fn lookup(&mut self, lookup: &Lookup, event: &Event, held: bool) {
        self.condition(|recorder, _| {
            let list = recorder.ruleset.lists.get(lookup.list).map_or("", |list| list.name());
            let field = match &lookup.key {
                LookupKey::Field(subject) => subject.name(),
                LookupKey::Named(name) => name,
            };
            let value = lookup.value_text.as_ref().map(|text| format!(" '{}'", shown(text.as_bytes())));
            Condition {
                option: format!("list {}", shown(field.as_bytes())),
                wanted: format!("{} {}{}", lookup.kind.name(), shown(list.as_bytes()), value.unwrap_or_default()),
                value: lookup.key(event).map(shown),
                held,
                ..Condition::default()
            }
        });
    }

    fn differs(&mut self, held: bool) {
        self.condition(|_, _| Condition { option: "check_diff".to_owned(), held, ..Condition::default() });
    }

    fn is_first(&mut self, held: bool) {
        self.condition(|_, _| Condition { option: "if_fts".to_owned(), held, ..Condition::default() });
    }

    fn counted(&mut self, earlier: usize, held: bool) {
        self.condition(|_, rule| {
            let (option, of) = match (&rule.parents.matched_rule, &rule.parents.matched_group, &rule.context.search) {
                (Some(counted), _, _) => ("if_matched_sid", format!("{counted}: ")),
                (_, Some(group), _) => ("if_matched_group", format!("{}: ", shown(group.as_bytes()))),
                (_, _, Search::Events) => ("if_matched_regex", String::new()),
                _ => ("frequency", String::new()),
            };
            Condition {
                option: option.to_owned(),
                wanted: format!("{of}{} events in {} s{}", rule.frequency + 2, rule.timeframe, alike(&rule.context)),
                // The event itself is one of them.
                value: Some(format!("{} events", earlier + 1)),
                held,
                ..Condition::default()
            }
        });
    }

    fn matches(&mut self) {
        let Some((place, has_room)) = self.rule else { return };
        if !has_room && let Some(rule) = self.ruleset.tree.rules.get(place) {
            self.explanation.omitted -= 1;
            self.add_rule_step(rule);
        }
        if let Some(step) = self.explanation.rules.last_mut() {
            step.result = RuleResult::Matched;
        }
        self.chain.push((place, self.explanation.rules.len().saturating_sub(1)));
    }

    fn leads_nowhere(&mut self) {
        let step = self.chain.pop().and_then(|(_, step)| self.explanation.rules.get_mut(step));
        if let Some(step) = step {
            step.result = RuleResult::LedNowhere;
        }
    }
}

/// What earlier events must have in common with the event, and what not.
fn alike(context: &Context) -> String {
    let same = context.same.iter().map(|field| format!(", same {}", field.name()));
    let different = context.different.iter().map(|field| format!(", different {}", field.name()));
    let same_named = context.same_named.iter().map(|name| format!(", same {name}"));
    let different_named = context.different_named.iter().map(|name| format!(", different {name}"));
    let mut text: String = same.chain(same_named).chain(different).chain(different_named).collect();
    if context.all_agents {
        text.push_str(", of all agents");
    }
    shown(text.as_bytes())
}
