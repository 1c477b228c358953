//! Rules as the API lists them (docs/facts/04-modules.md, section 7.1).
//!
//! What is read is what the real API shows of a file, its slips included; the engine understands more and otherwise.

use apid_formats::ossec_xml::Element;
use apid_formats::ruleset_xml;
use serde_json::{Map, Value};

use crate::Kind;
use crate::kept::Content;

/// A standard whose entries rules map to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// PCI DSS.
    PciDss,
    /// GPG 13.
    Gpg13,
    /// GDPR.
    Gdpr,
    /// HIPAA.
    Hipaa,
    /// NIST 800-53.
    Nist80053,
    /// TSC.
    Tsc,
    /// Techniques of MITRE ATT&CK.
    Mitre,
}

impl Requirement {
    /// All of them, in the order in which a rule shows them.
    pub const ALL: [Self; 7] =
        [Self::PciDss, Self::Gpg13, Self::Gdpr, Self::Hipaa, Self::Nist80053, Self::Tsc, Self::Mitre];

    /// What groups that name an entry of it begin with.
    const fn prefix(self) -> &'static str {
        match self {
            Self::PciDss => "pci_dss",
            Self::Gpg13 => "gpg13",
            Self::Gdpr => "gdpr",
            Self::Hipaa => "hipaa",
            Self::Nist80053 => "nist_800_53",
            Self::Tsc => "tsc",
            Self::Mitre => "mitre",
        }
    }
}

/// A rule.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    /// Its number. Rules that overwrite others have the same.
    pub id: i64,
    /// Its level.
    pub level: i64,
    /// Its attributes and options but those below.
    pub details: Map<String, Value>,
    /// The entries of each standard that it maps to, in the order of [`Requirement::ALL`].
    requirements: [Vec<String>; 7],
    /// Its groups that are no entries of standards.
    pub groups: Vec<String>,
    /// What it says.
    pub description: String,
}

impl Rule {
    /// The entries of a standard that it maps to.
    pub fn entries(&self, requirement: Requirement) -> &[String] {
        let [pci_dss, gpg13, gdpr, hipaa, nist_800_53, tsc, mitre] = &self.requirements;
        match requirement {
            Requirement::PciDss => pci_dss,
            Requirement::Gpg13 => gpg13,
            Requirement::Gdpr => gdpr,
            Requirement::Hipaa => hipaa,
            Requirement::Nist80053 => nist_800_53,
            Requirement::Tsc => tsc,
            Requirement::Mitre => mitre,
        }
    }

    /// Adds a group, or the entry of a standard that it names.
    fn add_group(&mut self, group: &str) {
        let group: String = group.trim().chars().filter(|symbol| !matches!(symbol, '\n' | '\r')).collect();
        for (requirement, entries) in Requirement::ALL.into_iter().zip(&mut self.requirements) {
            if let Some(rest) = group.strip_prefix(requirement.prefix()) {
                // Whatever stands behind the name is taken for the `_`.
                let entry = rest.chars().skip(1).collect();
                if !entries.contains(&entry) {
                    entries.push(entry);
                }
                return;
            }
        }
        if !group.is_empty() {
            self.groups.push(group);
        }
    }
}

/// The rules of a file, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rules(pub Vec<Rule>);

/// Options that hold a pattern, whose attributes are shown beside it.
const PATTERNS: [&str; 18] = [
    "regex",
    "field",
    "match",
    "action",
    "extra_data",
    "hostname",
    "id",
    "location",
    "program_name",
    "protocol",
    "user",
    "url",
    "srcport",
    "dstport",
    "status",
    "system_name",
    "srcgeoip",
    "dstgeoip",
];

impl Content for Rules {
    const KIND: Kind = Kind::Rules;

    fn read(text: &str) -> Result<Self, String> {
        ruleset_xml::with_elements(text, rules).map_err(|fault| fault.to_string())?.map(Self)
    }
}

fn rules(elements: &[Element<'_>]) -> Result<Vec<Rule>, String> {
    let variables = Variables(elements.iter().filter(|element| element.name == "var").collect());
    let mut rules = Vec::new();
    for group in elements.iter().filter(|element| element.tag() == "group") {
        let groups = group.attribute("name").ok_or("a <group> has no attribute `name`")?;
        for element in group.children.iter().filter(|element| element.tag() == "rule") {
            rules.push(rule(element, groups, &variables)?);
        }
    }
    Ok(rules)
}

/// The variables of a file.
struct Variables<'e>(Vec<&'e Element<'e>>);

impl<'e> Variables<'e> {
    /// The value of `$name`: of several of one name the last.
    fn last(&self, text: &'e str) -> &'e str {
        let named = |name: &str| self.0.iter().rfind(|variable| variable.attribute("name") == Some(name));
        text.strip_prefix('$').and_then(named).map_or(text, |variable| &variable.text)
    }

    /// The same in an option: of several of one name the first.
    fn first(&self, text: &'e str) -> &'e str {
        let named = |name: &str| self.0.iter().find(|variable| variable.attribute("name") == Some(name));
        text.strip_prefix('$').and_then(named).map_or(text, |variable| &variable.text)
    }
}

fn rule<'e>(element: &'e Element<'_>, of_group: &str, variables: &Variables<'e>) -> Result<Rule, String> {
    let number = |name: &str| {
        let written = element.attribute(name).ok_or_else(|| format!("a <rule> has no attribute `{name}`"))?;
        let value = variables.last(written).trim();
        value.parse::<i64>().map_err(|_| format!("a <rule> has the attribute {name}=\"{written}\", which is no number"))
    };
    let mut rule = Rule { id: number("id")?, level: number("level")?, ..Rule::default() };
    for (name, value) in element.attributes.iter().filter(|(name, _)| !matches!(*name, "id" | "level")) {
        rule.details.insert((*name).to_owned(), Value::from(value.as_ref()));
    }
    let mut groups: Vec<String> = Vec::new();
    for option in &element.children {
        let (tag, text) = (option.tag(), option.text.as_ref());
        match tag.as_str() {
            "group" => groups.extend(text.split(',').map(str::to_owned)),
            "mitre" => groups.extend(option.children.iter().map(|id| format!("mitre_{}", id.text))),
            "description" => rule.description.push_str(text),
            "list" | "info" => {
                let mut shown = Map::from_iter([("name".to_owned(), Value::from(text))]);
                shown.extend(attributes(option));
                add(&mut rule.details, tag, Value::Object(shown));
            }
            pattern if PATTERNS.contains(&pattern) => {
                let mut attributes = attributes(option);
                let name = match attributes.shift_remove("name") {
                    Some(Value::String(name)) if pattern == "field" => name,
                    Some(name) => {
                        attributes.insert("name".to_owned(), name);
                        tag
                    }
                    None => tag,
                };
                add_pattern(&mut rule.details, name, Some(variables.first(text)), attributes);
            }
            _ => add(&mut rule.details, tag, Value::from(text)),
        }
    }
    for group in groups.iter().map(String::as_str).chain(of_group.split(',')) {
        rule.add_group(group);
    }
    rule.groups.shrink_to_fit();
    Ok(rule)
}

/// The attributes of an element as members.
pub(crate) fn attributes(element: &Element<'_>) -> Map<String, Value> {
    element.attributes.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_ref()))).collect()
}

/// Adds a detail; several of one name are a list.
fn add(details: &mut Map<String, Value>, name: String, value: Value) {
    match details.get_mut(&name) {
        None => drop(details.insert(name, value)),
        Some(Value::Array(several)) => several.push(value),
        Some(first) => {
            let several = Value::Array(vec![first.take(), value]);
            *first = several;
        }
    }
}

/// Adds a pattern, which may be null. Of several of one name the patterns are joined, and the attributes of the last
/// are shown.
pub(crate) fn add_pattern(
    details: &mut Map<String, Value>,
    name: String,
    pattern: Option<&str>,
    attributes: Map<String, Value>,
) {
    let before = details.get(&name).and_then(|detail| detail.get("pattern")).and_then(Value::as_str);
    let pattern = match (before, pattern) {
        (Some(before), Some(pattern)) => Value::from(format!("{before}{pattern}")),
        (before, pattern) => pattern.or(before).map_or(Value::Null, Value::from),
    };
    let mut shown = Map::from_iter([("pattern".to_owned(), pattern)]);
    shown.extend(attributes);
    details.insert(name, Value::Object(shown));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use serde_json::json;

    use super::{Requirement, Rules};
    use crate::kept::Content as _;

    #[test]
    fn rules_have_details_groups_and_requirements() {
        let text = "<var name=\"L\">5</var><var name=\"X\">one</var>\n<group name=\"local, sshd ,\">\n\
            <rule id=\"100\" level=\"$L\" noalert=\"1\">\n<if_sid>1</if_sid><IF_SID>2</IF_SID>\
            <match>$X</match><match negate=\"yes\" type=\"pcre2\">|b</match><field name=\"a.b\" type=\"osregex\">^x</field>\
            <list field=\"srcip\" lookup=\"address_match_key\">etc/lists/a</list>\
            <info type=\"cve\">2020-1</info><info>x</info>\
            <group>pci_dss_10.2.5,gdpr_IV_35.7.d, ,pci_dss_10.2.5,nist_800_53_AU.14,gpg13_7.1,</group>\
            <mitre><id>T1110</id><id>T1021</id></mitre>\
            <description>one </description><description>two</description></rule>\n\
            </group><group name=\"b\"><other/></group><GROUP name=\"c,tsc_CC6.1\"><rule id=\" 7 \" level=\"0\"/></GROUP>";
        let Rules(rules) = Rules::read(text).unwrap();
        assert_eq!(rules.len(), 2);
        let rule = &rules[0];
        assert_eq!((rule.id, rule.level, rule.description.as_str()), (100, 5, "one two"));
        assert_eq!(rule.groups, ["local", "sshd"]);
        let entries = |requirement| rule.entries(requirement).join(" ");
        assert_eq!(Requirement::ALL.map(entries), ["10.2.5", "7.1", "IV_35.7.d", "", "AU.14", "", "T1110 T1021"]);
        assert_eq!(
            serde_json::to_string(&rule.details).unwrap(),
            json!({
                "noalert": "1",
                "if_sid": ["1", "2"],
                "match": {"pattern": "one|b", "negate": "yes", "type": "pcre2"},
                "a.b": {"pattern": "^x", "type": "osregex"},
                "list": {"name": "etc/lists/a", "field": "srcip", "lookup": "address_match_key"},
                "info": [{"name": "2020-1", "type": "cve"}, {"name": "x"}],
            })
            .to_string()
        );
        assert_eq!((rules[1].id, rules[1].entries(Requirement::Tsc)), (7, &["CC6.1".to_owned()][..]));
    }

    #[test]
    fn a_file_without_a_rule_has_none() {
        for text in ["", "<!-- Local -->\n", "<decoder name=\"x\"/>", "<group name=\"a\"></group>"] {
            assert_eq!(Rules::read(text).unwrap().0, [], "{text}");
        }
    }

    #[test]
    fn what_is_no_rule_is_told() {
        for (text, problem) in [
            ("<group><rule id=\"1\" level=\"1\"/></group>", "a <group> has no attribute `name`"),
            ("<group name=\"a\"><rule level=\"1\"/></group>", "a <rule> has no attribute `id`"),
            (
                "<group name=\"a\"><rule id=\"x\" level=\"1\"/></group>",
                "a <rule> has the attribute id=\"x\", which is no number",
            ),
            ("<group name=\"a\">\n<rule id=\"1\" level=\"1\">\n</group>", "mismatched tag: line 6, column 2"),
        ] {
            assert_eq!(Rules::read(text).unwrap_err(), problem);
        }
    }
}
