//! The options of a rule.

use super::builtin::Builtin;
use super::text::append;
use super::{Check, Compared, LogOption, Lookup, LookupKey, LookupKind, Rule, Subject, mitre};
use crate::address::Network;
use crate::decoders::Names;
use crate::event::{Category, Fixed};
use crate::expression::{Compiled, Expression, Test};
use crate::lists::Lists;
use crate::markup::{dialect, is_number, leading_number, warn_of_references, words};
use crate::messages::{Failed, Log};
use crate::patterns::{Dialect, Match, Regex};
use crate::schedule::{Days, Hours};
use crate::variables::Node;

/// What options refer to.
pub(super) struct Known<'k> {
    pub(super) decoders: &'k Names,
    pub(super) lists: &'k Lists,
    pub(super) compiled: &'k mut Compiled,
    /// How many fields a rule may ask for.
    pub(super) fields: usize,
}

/// How reading the options of a rule went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Read,
    /// The original goes on without the rule.
    Ignored,
}

/// An option whose value is a pattern, in the order in which the original compiles them.
struct PatternOption {
    name: &'static str,
    subject: Subject,
    default: Option<Dialect>,
}

const fn pattern_option(name: &'static str, subject: Subject) -> PatternOption {
    PatternOption { name, subject, default: Some(Dialect::OsMatch) }
}

const PATTERNS: [PatternOption; 18] = [
    PatternOption { name: "regex", subject: Subject::Log(LogOption::Regex), default: Some(Dialect::OsRegex) },
    pattern_option("match", Subject::Log(LogOption::Match)),
    pattern_option("id", Subject::Field(Fixed::Id)),
    pattern_option("srcport", Subject::Field(Fixed::SrcPort)),
    pattern_option("dstport", Subject::Field(Fixed::DstPort)),
    pattern_option("status", Subject::Field(Fixed::Status)),
    pattern_option("hostname", Subject::Hostname),
    pattern_option("data", Subject::Field(Fixed::Data)),
    pattern_option("extra_data", Subject::Field(Fixed::ExtraData)),
    pattern_option("program_name", Subject::ProgramName),
    pattern_option("user", Subject::User),
    pattern_option("srcgeoip", Subject::SourceGeoIp),
    pattern_option("dstgeoip", Subject::DestinationGeoIp),
    pattern_option("url", Subject::Field(Fixed::Url)),
    pattern_option("location", Subject::Location),
    // A text, unless it says otherwise.
    PatternOption { name: "action", subject: Subject::Field(Fixed::Action), default: None },
    pattern_option("protocol", Subject::Field(Fixed::Protocol)),
    pattern_option("system_name", Subject::Field(Fixed::SystemName)),
];

/// Fields that the option `field` does not know, since they have options of their own.
const STATIC: [&str; 17] = [
    "srcip",
    "dstip",
    "srcgeoip",
    "dstgeoip",
    "srcport",
    "dstport",
    "user",
    "srcuser",
    "dstuser",
    "url",
    "id",
    "data",
    "extra_data",
    "status",
    "protocol",
    "system_name",
    "action",
];

/// Options that compare fields of events: `same_X` and `different_X`.
const COMPARED: [(&str, Compared); 22] = [
    ("source_ip", Compared::Field(Fixed::SrcIp)),
    ("srcip", Compared::Field(Fixed::SrcIp)),
    ("dstip", Compared::Field(Fixed::DstIp)),
    ("src_port", Compared::Field(Fixed::SrcPort)),
    ("srcport", Compared::Field(Fixed::SrcPort)),
    ("dst_port", Compared::Field(Fixed::DstPort)),
    ("dstport", Compared::Field(Fixed::DstPort)),
    ("srcuser", Compared::Field(Fixed::SrcUser)),
    ("user", Compared::Field(Fixed::DstUser)),
    ("location", Compared::Location),
    ("id", Compared::Field(Fixed::Id)),
    ("url", Compared::Field(Fixed::Url)),
    ("srcgeoip", Compared::GeoIp),
    ("dstgeoip", Compared::GeoIp),
    ("protocol", Compared::Field(Fixed::Protocol)),
    ("action", Compared::Field(Fixed::Action)),
    ("data", Compared::Field(Fixed::Data)),
    ("extra_data", Compared::Field(Fixed::ExtraData)),
    ("status", Compared::Field(Fixed::Status)),
    ("system_name", Compared::Field(Fixed::SystemName)),
    ("agent", Compared::Location),
    ("field", Compared::Location),
];

/// Reads all options of a rule into it.
pub(super) fn read(node: &Node<'_>, rule: &mut Rule, known: &mut Known<'_>, log: &mut Log) -> Result<Outcome, Failed> {
    let mut options = Options {
        rule,
        known,
        log,
        texts: Default::default(),
        named: 0,
        mitre: mitre::Reader::default(),
        matched_regex: None,
    };
    let mut outcome = Outcome::Read;
    for option in &node.children {
        options.log.at(option.at);
        outcome = options.option(option)?;
        if outcome == Outcome::Ignored {
            break;
        }
    }
    options.log.at(node.at);
    options.finish(outcome)
}

/// The text of an option that is a pattern, where the last piece is, its dialect, and whether it is negated.
#[derive(Default)]
struct Text {
    text: Option<String>,
    at: usize,
    dialect: Option<Dialect>,
    negate: bool,
}

struct Options<'o, 'k> {
    rule: &'o mut Rule,
    known: &'o mut Known<'k>,
    log: &'o mut Log,
    /// As [`PATTERNS`] has them.
    texts: [Text; PATTERNS.len()],
    /// How many options `field` there are.
    named: usize,
    mitre: mitre::Reader,
    matched_regex: Option<String>,
}

impl Options<'_, '_> {
    fn fail<T>(&mut self, text: impl Into<String>) -> Result<T, Failed> {
        self.log.error(text);
        Err(Failed)
    }

    /// The fault of an option whose value is none.
    fn invalid(node: &Node<'_>) -> String {
        format!("(1274): Invalid configuration. Element '{}': {}.", node.name, node.content)
    }

    fn option(&mut self, node: &Node<'_>) -> Result<Outcome, Failed> {
        let name = node.name.to_ascii_lowercase();
        if let Some(place) = PATTERNS.iter().position(|option| option.name == name) {
            self.pattern(place, node);
            return Ok(Outcome::Read);
        }
        let content = node.content.as_ref();
        let id = self.rule.id;
        match name.as_str() {
            "decoded_as" => match self.known.decoders.get(content) {
                Some(decoder) => self.rule.decoded_as = Some(decoder),
                None => return self.fail(format!("Invalid decoder name: '{content}'.")),
            },
            "cve" => self.rule.cve = append(self.rule.cve.take(), content, self.log),
            "info" => {
                self.kind_of_info(node);
                self.rule.info = append(self.rule.info.take(), content, self.log);
            }
            "time" => match Hours::parse(content) {
                Some(hours) => self.replace(Check::Hours(hours)),
                None => return self.fail(Self::invalid(node)),
            },
            "weekday" => match Days::parse(content) {
                Some(days) => self.replace(Check::Days(days)),
                None => {
                    self.log.error(format!("(1241): Invalid day format: '{content}'."));
                    return self.fail(Self::invalid(node));
                }
            },
            "group" => {
                let groups = append(Some(std::mem::take(&mut self.rule.groups)), content, self.log);
                self.rule.groups = groups.unwrap_or_default().replace('\n', "");
            }
            "description" => {
                let text = content.replacen('\n', " ", 1);
                let before = (!self.rule.description.is_empty()).then(|| std::mem::take(&mut self.rule.description));
                let text = append(before, &text, self.log);
                self.rule.has_description = text.is_some();
                self.rule.description = text.unwrap_or_default();
            }
            "srcip" => self.network(Subject::Field(Fixed::SrcIp), node)?,
            "dstip" => self.network(Subject::Field(Fixed::DstIp), node)?,
            "field" => self.field(node)?,
            "list" => return self.list(node),
            "compiled_rule" => match Builtin::named(content) {
                Some(builtin) => self.replace(Check::Builtin(builtin)),
                None => {
                    self.log.error(format!("Compiled rule not found: '{content}'"));
                    return self.fail(Self::invalid(node));
                }
            },
            "category" => match Category::of_rules(content) {
                Some(category) => self.rule.category = category,
                None => {
                    self.log.error_unseen(format!("(1273): Invalid category '{content}' chosen."));
                    return Err(Failed);
                }
            },
            "mitre" => self.mitre.read(node, id, self.log),
            "if_sid" => self.rule.parents.rules = append(self.rule.parents.rules.take(), content, self.log),
            "if_level" if !is_number(content) => {
                self.log.warn(format!("(7609): Invalid 'if_level' value: '{content}'. Rule '{id}' will be ignored."));
                return Ok(Outcome::Ignored);
            }
            "if_level" => self.rule.parents.level = append(self.rule.parents.level.take(), content, self.log),
            "if_group" => self.rule.parents.group = append(self.rule.parents.group.take(), content, self.log),
            "if_matched_regex" => {
                self.rule.has_context = true;
                warn_of_references(content, self.log);
                self.matched_regex = append(self.matched_regex.take(), content, self.log);
            }
            "if_matched_group" => {
                self.rule.has_context = true;
                let group = append(self.rule.parents.matched_group.take(), content, self.log);
                self.rule.parents.matched_group = group;
            }
            "if_matched_sid" => {
                self.rule.has_context = true;
                if !is_number(content) {
                    self.log.warn(format!(
                        "(7615): Invalid 'if_matched_sid' value: '{content}'. Rule '{id}' will be ignored."
                    ));
                    return Ok(Outcome::Ignored);
                }
                let matched = leading_number(content, usize::MAX);
                self.rule.parents.matched_rule = (matched != 0).then_some(matched);
            }
            "if_fts" => self.rule.flags.first_seen = true,
            "check_diff" => {
                self.rule.has_context = true;
                self.rule.flags.diff = true;
            }
            "global_frequency" => self.rule.context.all_agents = true,
            "options" => self.flag(node)?,
            "ignore" | "check_if_ignored" => self.ignored(&name, content)?,
            _ => return self.comparison(&name, node),
        }
        Ok(Outcome::Read)
    }

    /// Keeps the text of an option that is a pattern.
    fn pattern(&mut self, place: usize, node: &Node<'_>) {
        let Some((text, option)) = self.texts.get_mut(place).zip(PATTERNS.get(place)) else { return };
        text.text = append(text.text.take(), &node.content, self.log);
        text.at = node.at;
        warn_of_references(&node.content, self.log);
        text.negate = negated(node, self.rule.id, self.log);
        text.dialect = typed(node, option.default, self.rule.id, self.log);
    }

    /// Sets a check of which a rule has one at most.
    fn replace(&mut self, check: Check) {
        let kind = std::mem::discriminant(&check);
        self.rule.checks.retain(|other| std::mem::discriminant(other) != kind);
        self.rule.checks.push(check);
    }

    /// Complains of a kind of information that is unknown.
    fn kind_of_info(&mut self, node: &Node<'_>) {
        let Some((name, value)) = node.attributes.first() else { return };
        if !name.eq_ignore_ascii_case("type") {
            self.log.error(format!("rules_op: Element info has invalid attribute \"{name}\""));
        } else if !matches!(value.as_ref(), "text" | "link" | "cve" | "osvdb") {
            self.log.error(format!("rules_op: Element info attribute \"{name}\" has invalid value \"{value}\""));
        }
    }

    /// One more network; whether they are negated is said by the last one.
    fn network(&mut self, subject: Subject, node: &Node<'_>) -> Result<(), Failed> {
        let Some(network) = Network::parse(&node.content) else {
            return self.fail(format!("(1237): Invalid ip address: '{}'.", node.content));
        };
        let negate = negated(node, self.rule.id, self.log);
        let given = self.rule.checks.iter_mut().find_map(|check| match check {
            Check::Field(other, Expression { test: Test::Networks(networks), negate }) if *other == subject => {
                Some((networks, negate))
            }
            _ => None,
        });
        match given {
            Some((networks, negated)) => {
                networks.push(network);
                *negated = negate;
            }
            None => {
                let expression = Expression { test: Test::Networks(vec![network]), negate };
                self.rule.checks.push(Check::Field(subject, expression));
            }
        }
        Ok(())
    }

    fn field(&mut self, node: &Node<'_>) -> Result<(), Failed> {
        let id = self.rule.id;
        if self.named >= self.known.fields {
            return self.fail(format!("Rule {id} has exceeded the maximum number of allowed fields"));
        }
        let Some(name) = node.attribute("name") else {
            if !node.attributes.is_empty() {
                self.log.error(format!("Failure to read rule {id}. No such attribute 'name' for field."));
            } else {
                self.log.error_unseen(format!("option 'field' without attribute 'name' in rule {id}"));
            }
            return Err(Failed);
        };
        if STATIC.iter().any(|other| other.eq_ignore_ascii_case(name)) {
            return self.fail(format!("Failure to read rule {id}. Field '{name}' is static."));
        }
        let dialect = typed(node, Some(Dialect::OsRegex), id, self.log).unwrap_or(Dialect::OsRegex);
        let negate = negated(node, id, self.log);
        warn_of_references(&node.content, self.log);
        let Ok(pattern) = self.known.compiled.pattern(dialect, &node.content) else {
            return self.fail(format!("(5107): Syntax error on tag '{name}' in rule {id}"));
        };
        self.rule.checks.push(Check::Named(name.into(), Expression { test: Test::Pattern(pattern), negate }));
        self.named += 1;
        Ok(())
    }

    fn list(&mut self, node: &Node<'_>) -> Result<Outcome, Failed> {
        let invalid = Self::invalid(node);
        if node.attributes.is_empty() {
            self.log.error("List must have a correctly formatted field attribute");
            return self.fail(invalid);
        }
        let (mut key, mut kind, mut value, mut value_text) = (None, LookupKind::Key, None, None);
        for (name, text) in &node.attributes {
            match name.to_ascii_lowercase().as_str() {
                "lookup" => match lookup_kind(text) {
                    Some(found) => kind = found,
                    None => {
                        self.log.error(invalid);
                        return self.fail(format!("List match lookup=\"{text}\" is not valid."));
                    }
                },
                "field" => key = Some(lookup_key(text)),
                "check_value" => match Match::compile(text) {
                    Ok(pattern) => (value, value_text) = (Some(pattern), Some(text.as_ref().into())),
                    Err(fault) => {
                        self.log.error(invalid);
                        return self.fail(format!("(1450): Syntax error on regex: '{text}': {}.", fault.code()));
                    }
                },
                _ => {
                    self.log.error(format!("List field=\"{text}\" is not valid"));
                    return self.fail(invalid);
                }
            }
        }
        let Some(key) = key else {
            self.log.error("List requires the field=\"\" attribute");
            return self.fail(invalid);
        };
        let Some(list) = self.known.lists.find(&node.content) else {
            let (name, id) = (&node.content, self.rule.id);
            self.log.warn(format!("(7616): List '{name}' could not be loaded. Rule '{id}' will be ignored."));
            return Ok(Outcome::Ignored);
        };
        self.rule.lookups.push(Lookup { list, key, kind, value, value_text });
        Ok(Outcome::Read)
    }

    fn flag(&mut self, node: &Node<'_>) -> Result<(), Failed> {
        let flags = &mut self.rule.flags;
        match node.content.as_ref() {
            "alert_by_email" => flags.mail = true,
            // The original forgets `no_counter` where this changes something.
            "no_email_alert" => flags.no_counter &= !std::mem::take(&mut flags.mail),
            "log_alert" | "no_log" | "no_ar" => {}
            "no_full_log" => flags.no_full_log = true,
            "no_counter" => flags.no_counter = true,
            content => {
                self.log.error(format!("(1235): Invalid value for element 'options': {content}."));
                return self.fail(format!("Invalid option '{}' for rule '{}'.", node.name, self.rule.id));
            }
        }
        Ok(())
    }

    /// Checks the fields of `ignore` and `check_if_ignored`, which in logtest have no effect.
    fn ignored(&mut self, name: &str, content: &str) -> Result<(), Failed> {
        if words(content, self.known.fields).iter().any(String::is_empty) {
            return self.fail(format!("Wrong {name} option: '{content}'"));
        }
        Ok(())
    }

    /// `same_X`, `different_X` and `not_same_X`.
    fn comparison(&mut self, name: &str, node: &Node<'_>) -> Result<Outcome, Failed> {
        let unknown = format!("Invalid option '{}' for rule '{}'.", node.name, self.rule.id);
        let (same, of) = match (name.strip_prefix("same_"), name.strip_prefix("different_")) {
            (Some(of), _) => (true, of),
            (_, Some(of)) => (false, of),
            _ => match name.strip_prefix("not_same_") {
                Some(of) if matches!(of, "source_ip" | "user" | "agent" | "id" | "field") => (false, of),
                _ => return self.fail(unknown),
            },
        };
        let context = &mut self.rule.context;
        let found = COMPARED.iter().find(|(other, _)| *other == of).map(|(_, compared)| *compared);
        match (of, found) {
            ("agent", _) if same || name.starts_with("not_") => {
                self.log.warn(format!("Detected a deprecated field option for rule, {name} is not longer available."))
            }
            ("agent", _) | (_, None) => return self.fail(unknown),
            ("source_ip", _) if name.starts_with("different_") => return self.fail(unknown),
            ("field", _) => {
                let names = if same { &mut context.same_named } else { &mut context.different_named };
                names.push(node.content.clone().into_owned());
            }
            (_, Some(compared)) => {
                let fields = if same { &mut context.same } else { &mut context.different };
                if !fields.contains(&compared) {
                    fields.push(compared);
                }
            }
        }
        Ok(Outcome::Read)
    }

    /// Whether the options go together; compiles the patterns.
    fn finish(mut self, outcome: Outcome) -> Result<Outcome, Failed> {
        let id = self.rule.id;
        let mut outcome = outcome;
        if let Some(rules) = &self.rule.parents.rules {
            let written = rules.strip_suffix('\n').unwrap_or(rules);
            if written.is_empty() || !written.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b',' | b' ')) {
                self.log.warn(format!("(7618): Invalid 'if_sid' value: '{rules}'. Rule '{id}' will be ignored."));
                outcome = Outcome::Ignored;
            }
        }
        if outcome == Outcome::Ignored {
            return Ok(outcome);
        }
        if !self.rule.has_description {
            return self.fail(format!("No such description at rule '{id}'."));
        }
        let context = &self.rule.context;
        let compares = !context.same.is_empty()
            || !context.different.is_empty()
            || !context.same_named.is_empty()
            || !context.different_named.is_empty();
        let counts = compares || context.all_agents || self.rule.flags.diff || self.rule.frequency > 0;
        if counts && !self.rule.has_context {
            return self.fail(format!("Invalid use of frequency/context options. Missing if_matched on rule '{id}'."));
        }
        self.compile()?;
        self.rule.mitre = self.mitre.finish();
        Ok(outcome)
    }

    fn compile(&mut self) -> Result<(), Failed> {
        let id = self.rule.id;
        let mut checks = Vec::new();
        let mut last = Vec::new();
        for (text, option) in std::mem::take(&mut self.texts).into_iter().zip(&PATTERNS) {
            let Text { text: Some(written), at, dialect, negate } = text else { continue };
            let test = match dialect {
                None => Test::Text(written.into()),
                Some(dialect) => match self.known.compiled.pattern(dialect, &written) {
                    Ok(pattern) => Test::Pattern(pattern),
                    Err(_) => {
                        // The original names the pattern in the place of this option.
                        self.log.at(at);
                        let tag = if option.name == "protocol" { &written } else { option.name };
                        return self.fail(format!("(5107): Syntax error on tag '{tag}' in rule {id}"));
                    }
                },
            };
            // What looks through the whole text comes last: it takes the longest.
            let checks = if matches!(option.subject, Subject::Log(_)) { &mut last } else { &mut checks };
            checks.push(Check::Field(option.subject, Expression { test, negate }));
        }
        let syntax = |text: &str, code| format!("(1450): Syntax error on regex: '{text}': {code}.");
        if let Some(text) = &self.rule.parents.matched_group
            && let Err(fault) = Match::compile(text)
        {
            let text = syntax(text, fault.code());
            return self.fail(text);
        }
        if let Some(text) = self.matched_regex.take() {
            match Regex::compile(&text) {
                Ok(regex) => self.rule.context.regex = Some(regex),
                Err(fault) => return self.fail(syntax(&text, fault.code())),
            }
        }
        let given = std::mem::take(&mut self.rule.checks);
        self.rule.checks = checks.into_iter().chain(given).chain(last).collect();
        Ok(())
    }
}

/// Whether an option is negated.
fn negated(node: &Node<'_>, rule: u32, log: &mut Log) -> bool {
    let Some(value) = node.attribute("negate") else { return false };
    let yes = value.eq_ignore_ascii_case("yes");
    if !yes && !value.eq_ignore_ascii_case("no") {
        log.warn(invalid_value(value, "negate", rule));
    }
    yes
}

/// The dialect of a pattern; `default` where it names none.
fn typed(node: &Node<'_>, default: Option<Dialect>, rule: u32, log: &mut Log) -> Option<Dialect> {
    let Some(value) = node.attribute("type") else { return default };
    let found = dialect(value);
    if found.is_none() {
        log.warn(invalid_value(value, "type", rule));
    }
    found.or(default)
}

fn invalid_value(value: &str, attribute: &str, rule: u32) -> String {
    format!("(7600): Invalid value '{value}' for attribute '{attribute}' in rule {rule}.")
}

fn lookup_kind(name: &str) -> Option<LookupKind> {
    Some(match name.to_ascii_lowercase().as_str() {
        "match_key" => LookupKind::Key,
        "not_match_key" => LookupKind::NoKey,
        "match_key_value" => LookupKind::KeyValue,
        "address_match_key" => LookupKind::Address,
        "not_address_match_key" => LookupKind::NoAddress,
        "address_match_key_value" => LookupKind::AddressValue,
        _ => return None,
    })
}

fn lookup_key(name: &str) -> LookupKey {
    let field = |field| LookupKey::Field(Subject::Field(field));
    match name.to_ascii_lowercase().as_str() {
        "user" => LookupKey::Field(Subject::SourceUser),
        "hostname" => LookupKey::Field(Subject::Hostname),
        "program_name" => LookupKey::Field(Subject::ProgramName),
        "srcip" => field(Fixed::SrcIp),
        "srcport" => field(Fixed::SrcPort),
        "dstip" => field(Fixed::DstIp),
        "dstport" => field(Fixed::DstPort),
        "url" => field(Fixed::Url),
        "id" => field(Fixed::Id),
        "status" => field(Fixed::Status),
        "action" => field(Fixed::Action),
        "protocol" => field(Fixed::Protocol),
        "system_name" => field(Fixed::SystemName),
        "data" => field(Fixed::Data),
        "extra_data" => field(Fixed::ExtraData),
        _ => LookupKey::Named(name.trim_start_matches(' ').split(' ').next().unwrap_or_default().into()),
    }
}
