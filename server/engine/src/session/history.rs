//! The events that a session remembers, and counting them.

use std::collections::{HashMap, VecDeque};

use crate::event::{Event, Fields};
use crate::json::Text;
use crate::patterns::Steps;
use crate::rules::{Compared, Context, Rule, Search};
use crate::ruleset::Ruleset;

/// How many events are shown with the one that they make an alert.
const SHOWN: usize = 11;

/// How many events are forgotten at once.
const FORGOTTEN: usize = 10;

/// An event that a rule matched.
#[derive(Debug)]
struct Remembered {
    event: Event,
    /// The level of the rule that was matched by counting up to this event, 0 if there was none.
    matched: i32,
    bytes: usize,
}

/// An event that is tried on rules, as far as counting concerns it.
#[derive(Debug, Default)]
pub(super) struct Counted {
    /// The events that were counted, the latest first.
    pub(super) events: Vec<Text>,
    /// How many earlier events the rule that was tried last has counted, as far as it looked.
    pub(super) earlier: usize,
    matched: i32,
}

/// Numbers of events, and how often each counts.
type Listed = VecDeque<(u64, usize)>;

/// Events, the oldest first, each with a number.
#[derive(Debug)]
pub(super) struct History {
    events: VecDeque<Remembered>,
    /// The number of the oldest one.
    first: u64,
    bytes: usize,
    /// Events that a rule matched, by the rule's place among all.
    by_rule: HashMap<usize, Listed>,
    /// Events that rules of a group matched, by the number of the group's list.
    by_group: HashMap<usize, Listed>,
    most: usize,
    most_bytes: usize,
    largest_frequency: usize,
}

impl History {
    pub(super) fn new(ruleset: &Ruleset) -> Self {
        Self {
            events: VecDeque::new(),
            first: 0,
            bytes: 0,
            by_rule: HashMap::new(),
            by_group: HashMap::new(),
            most: ruleset.settings.events,
            most_bytes: ruleset.settings.event_bytes,
            largest_frequency: ruleset.largest_frequency,
        }
    }

    /// About how many bytes the events take.
    pub(super) const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Remembers an event that a rule matched.
    pub(super) fn add(&mut self, event: Event, counted: &Counted, rule: usize, matched: &Rule) {
        let number = self.first + self.events.len() as u64;
        if matched.is_counted {
            self.by_rule.entry(rule).or_default().push_back((number, 1));
        } else {
            for (list, times) in &matched.group_lists {
                self.by_group.entry(*list).or_default().push_back((number, *times));
            }
        }
        let now = event.moment.seconds;
        let bytes = event.full_log.len() + event.log.len() + event.location.len() + event.fields.bytes() + 512;
        self.bytes += bytes;
        self.events.push_back(Remembered { event, matched: counted.matched, bytes });
        if self.events.len() > self.most {
            self.forget(now);
        }
        while self.bytes > self.most_bytes && self.events.len() > 1 {
            self.forget_oldest();
        }
    }

    /// Forgets the oldest events: ten, and all that are older, in seconds, than what the rules count.
    fn forget(&mut self, now: i64) {
        let mut forgotten = 0;
        while self.events.len() > 1 {
            let Some(oldest) = self.events.front() else { break };
            let age = usize::try_from(now - oldest.event.moment.seconds).unwrap_or(0);
            if forgotten >= FORGOTTEN && age <= self.largest_frequency {
                break;
            }
            self.forget_oldest();
            forgotten += 1;
        }
        let first = self.first;
        for numbers in self.by_rule.values_mut().chain(self.by_group.values_mut()) {
            while numbers.front().is_some_and(|(number, _)| *number < first) {
                numbers.pop_front();
            }
        }
    }

    fn forget_oldest(&mut self) {
        if let Some(oldest) = self.events.pop_front() {
            self.bytes -= oldest.bytes;
            self.first += 1;
        }
    }

    /// Whether so many earlier events are as a rule wants them that this one is worth an alert. Writes the events that
    /// were counted to `counted`, and remembers that they were.
    pub(super) fn search(&mut self, rule: &Rule, event: &Event, counted: &mut Counted, steps: &mut Steps) -> bool {
        let context = &rule.context;
        let listed = match context.search {
            Search::None => return true,
            Search::Rule(rule) => rule.and_then(|rule| self.by_rule.get(&rule)),
            Search::Group(list) => self.by_group.get(&list),
            Search::Events => None,
        };
        let all = matches!(context.search, Search::Events);
        let listed = listed.into_iter().flatten().rev();
        let listed = listed.filter_map(|(number, times)| Some((number.checked_sub(self.first)?, *times)));
        let unlisted = if all { self.events.len() as u64 } else { 0 };
        let mut count = 0;
        let mut first = None;
        let mut found = false;
        'events: for (place, times) in listed.chain((0..unlisted).rev().map(|place| (place, 1))) {
            let Some(place) = usize::try_from(place).ok() else { break };
            let Some(earlier) = self.events.get(place) else { break };
            if event.moment.seconds - earlier.event.moment.seconds > rule.timeframe {
                break;
            }
            if !counts(context, &earlier.event, event, steps) {
                continue;
            }
            // It was counted already, by this rule or by one of a higher level.
            if earlier.matched >= rule.level {
                break;
            }
            for _ in 0..times {
                let waits = count < rule.frequency;
                if count < SHOWN && (waits || !all) && counted.events.len() == count {
                    counted.events.push(earlier.event.full_log.clone());
                }
                if !waits {
                    found = true;
                    break 'events;
                }
                count += 1;
                first.get_or_insert(place);
            }
        }
        counted.earlier = count + usize::from(found);
        if found {
            counted.matched = rule.level;
            if let Some(first) = first.and_then(|first| self.events.get_mut(first)) {
                first.matched = rule.level;
            }
        } else {
            counted.events.clear();
        }
        found
    }
}

/// Whether an earlier event is one that a rule counts.
fn counts(context: &Context, earlier: &Event, event: &Event, steps: &mut Steps) -> bool {
    if !context.all_agents && earlier.agent != event.agent {
        return false;
    }
    if matches!(context.search, Search::Events) {
        if earlier.category != event.category {
            return false;
        }
        if context.regex.as_ref().is_some_and(|regex| !regex.matches_within(&earlier.log, steps)) {
            return false;
        }
    }
    let equal = |compared: &Compared| {
        let (one, two) = (compared.of(earlier), compared.of(event));
        one.is_some() && one == two
    };
    if !context.same.iter().all(equal) || context.different.iter().any(equal) {
        return false;
    }
    let (one, two) = (&earlier.fields, &event.fields);
    let equal = |name: &String| {
        let value = |fields: &'_ Fields| fields.named(name.as_bytes()).map(<[u8]>::to_vec);
        one.named(name.as_bytes()).is_some() && value(one) == value(two)
    };
    let (empty, other_empty) = (one.all_named().is_empty(), two.all_named().is_empty());
    if !context.same_named.is_empty() && (empty || other_empty || !context.same_named.iter().all(equal)) {
        return false;
    }
    context.different_named.is_empty() || !(empty && other_empty || context.different_named.iter().any(equal))
}

impl Compared {
    fn of(self, event: &Event) -> Option<&[u8]> {
        match self {
            Self::Field(field) => event.fields.get(field),
            Self::GeoIp => None,
            Self::Location => Some(&event.location),
        }
    }
}
