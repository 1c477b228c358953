//! `agent.conf`: blocks of sections, each for the agents that its attributes choose
//! (docs/facts/04-modules.md, sections 3 and 6.2).

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::ParseError;
use crate::line_ends::with_line_feeds;
use crate::ossec_xml::{Element, elements};
use crate::sections;

/// The agents that a block is for, by its attributes, and its sections.
type Block = (Map<String, Value>, Map<String, Value>);

/// Blocks in the order of their first, and where each is by its attributes in order.
#[derive(Default)]
struct Blocks<'a> {
    list: Vec<Block>,
    places: HashMap<Vec<(&'a str, &'a str)>, usize>,
}

/// Whether [`agent_conf`] can read a text.
pub(crate) fn check_agent_conf(text: &str) -> Result<(), ParseError> {
    fn check(element: &Element<'_>) -> Result<(), ParseError> {
        if element.tag() == "agent_config" {
            element.children.iter().try_for_each(|section| sections::name(section).map(drop))?;
        }
        element.children.iter().try_for_each(check)
    }
    elements(text)?.iter().try_for_each(check)
}

/// The blocks of a file: `{"filters": {..}, "config": {..}}` each. Blocks for the same agents are one.
///
/// # Errors
///
/// When the text is no configuration.
pub fn agent_conf(text: &str) -> Result<Vec<Value>, ParseError> {
    let text = with_line_feeds(text);
    let elements = elements(&text)?;
    let mut blocks = Blocks::default();
    for element in &elements {
        block(element, &mut blocks)?;
    }
    let block = |(filters, config)| {
        let mut block = Map::with_capacity(2);
        block.insert("filters".to_owned(), Value::Object(filters));
        block.insert("config".to_owned(), Value::Object(config));
        Value::Object(block)
    };
    Ok(blocks.list.into_iter().map(block).collect())
}

/// Adds a block, and those inside it, to what was found.
fn block<'a>(element: &'a Element<'_>, blocks: &mut Blocks<'a>) -> Result<(), ParseError> {
    if element.tag() == "agent_config" {
        let mut key: Vec<_> = element.attributes.iter().map(|(name, value)| (*name, value.as_ref())).collect();
        key.sort_unstable();
        let place = *blocks.places.entry(key).or_insert_with(|| {
            let filters =
                element.attributes.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_ref())));
            blocks.list.push((filters.collect(), Map::new()));
            blocks.list.len() - 1
        });
        if let Some((_, config)) = blocks.list.get_mut(place) {
            sections::add_sections(element, &sections::shown_leniently, config)?;
        }
    }
    element.children.iter().try_for_each(|child| block(child, blocks))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::agent_conf;

    fn config(sections: &str) -> Value {
        let blocks = agent_conf(&format!("<agent_config>{sections}</agent_config>")).unwrap();
        assert_eq!(blocks.len(), 1);
        blocks.first().unwrap().get("config").unwrap().clone()
    }

    #[test]
    fn blocks_for_the_same_agents_are_one() {
        let text = "<agent_config os=\"Linux\" profile=\"web\"><syscheck><ignore>/a</ignore><frequency>1</frequency></syscheck></agent_config>
            text <agent_config/> <AGENT_CONFIG profile='web' os='Linux'><syscheck><ignore>/b</ignore><frequency>2</frequency></syscheck>
            <agent_config name='in'><client_buffer><disabled>no</disabled></client_buffer></agent_config></AGENT_CONFIG>";
        assert_eq!(
            Value::Array(agent_conf(text).unwrap()),
            json!([
                {"filters": {"os": "Linux", "profile": "web"}, "config": {"syscheck": {"ignore": ["/a", "/b"], "frequency": "2"}}},
                {"filters": {}, "config": {}},
                {"filters": {"name": "in"}, "config": {}}
            ])
        );
        assert_eq!(agent_conf("").unwrap(), Vec::<Value>::new());
        assert_eq!(
            agent_conf("<wodle></wodle><agent_config><wodle/></agent_config>").unwrap_err().to_string(),
            "a wodle has no name"
        );
    }

    #[test]
    fn files_that_were_not_uploaded() {
        let text = "<?xml version='1.0'?>\r\n<agent_config os='a\n b'><labels>\r\n<label key='\t<'>x\r\n y</label></labels></agent_config>";
        let labels = json!([{"label": [{"value": "x\n y", "key": " <"}]}]);
        assert_eq!(
            Value::Array(agent_conf(text).unwrap()),
            json!([{"filters": {"os": "a  b"}, "config": {"labels": labels}}])
        );
        // The API reads a tag behind a backslash, unless that makes no sense: to agents it is text.
        let option = |text: &str| config(&format!("<localfile><alias>{text}</alias></localfile>"));
        assert_eq!(option("\\<b>x\\</b>"), json!({"localfile": [{"alias": {"b": ["x\\"]}}]}));
        for text in ["\\<b>x", "\\</b>", "\\</", "\\<b x", "a\\<"] {
            assert_eq!(option(text), json!({"localfile": [{ "alias": text }]}), "{text}");
        }
    }

    #[test]
    fn options_by_section() {
        for (sections, expected) in [
            (
                "<syscheck><directories check_all=\"yes\">/etc, /usr/bin</directories><directories>/x</directories><directories/></syscheck>",
                json!({"syscheck": {"directories": [{"check_all": "yes", "path": "/etc"}, {"check_all": "yes", "path": "/usr/bin"}, {"path": "/x"}]}}),
            ),
            (
                "<syscheck><synchronization><enabled>yes</enabled><x>a,b</x></synchronization><nodiff type=\"sregex\">k</nodiff></syscheck>",
                json!({"syscheck": {"synchronization": {"enabled": "yes", "x": ["a", "b"]}, "nodiff": [{"type": "sregex", "item": "k"}]}}),
            ),
            (
                "<labels><label key=\"env\">prod</label></labels><labels><label key=\"b\" hidden=\"yes\">c</label></labels>",
                json!({"labels": [{"label": [{"value": "prod", "key": "env"}]}, {"label": [{"value": "c", "key": "b", "hidden": "yes"}]}]}),
            ),
            (
                "<localfile><location>a</location><location>b</location><filter field=\"x\">1</filter><filter field=\"y\">2</filter></localfile>",
                json!({"localfile": [{"location": "b", "filter": [{"field": "x", "item": "1"}, {"field": "y", "item": "2"}]}]}),
            ),
            (
                "<localfile><query>\n  \\<QueryList>\n    \\<Query Id=\"0\">*[Level&lt;=3]<!-- x -->\\</Query>\n  \\</QueryList>\n</query></localfile>",
                json!({"localfile": [{"query": "<QueryList><Query Id=\"0\">*[Level&lt;=3]</Query></QueryList>"}]}),
            ),
            (
                "<localfile><query> \\<QueryList> \\<Query Id='0' Path=\"it's\" x='a\"<b>'>it's *[a='b']\\</Query> \\</QueryList> </query></localfile>",
                json!({"localfile": [{"query": " <QueryList> <Query Id=\"0\" Path=\"it's\" x=\"a&quot;&lt;b&gt;\">it's *[a='b']</Query> </QueryList> "}]}),
            ),
            (
                "<localfile><query> a & b\\<c &gt; '\"' \\&lt;<d/><e x='&amp;'></e>\\\\</query></localfile>",
                json!({"localfile": [{"query": " a &amp; b\\&lt;c &gt; '\"' \\&lt;<d /><e x=\"&amp;\" />\\"}]}),
            ),
            (
                "<sca><policies><policy>a.yml</policy><policy>b.yml</policy></policies></sca><sca><policies><policy>c</policy></policies><enabled>no</enabled></sca>",
                json!({"sca": {"policies": ["a.yml", "b.yml", "c"], "enabled": "no"}}),
            ),
            (
                "<wodle name=\"open-scap\"><content type=\"xccdf\" path=\"p\"><profile>x</profile></content><timeout>5</timeout></wodle>",
                json!({"open-scap": {"content": [{"type": "xccdf", "path": "p", "profiles": [null, "x"]}], "timeout": "5"}}),
            ),
            (
                "<wodle name=\"syscollector\"><disabled>no</disabled></wodle><wodle name=\"aws-s3\"><x>1</x></wodle><client_buffer><y>1</y></client_buffer>",
                json!({"syscollector": {"disabled": "no"}}),
            ),
            (
                "<osquery><pack name=\"p\">/x</pack></osquery><rootcheck><system_audit>a</system_audit><system_audit>b</system_audit><empty/></rootcheck>",
                json!({"osquery": {"pack": [{"name": "p", "item": "/x"}]}, "rootcheck": {"system_audit": ["a", "b"]}}),
            ),
            (
                "<client><server><address>a</address><port>1</port></server></client><remote><protocol>tcp, udp</protocol></remote>",
                json!({"client": {"server": {"address": ["a"], "port": ["1"]}}, "remote": [{"protocol": ["tcp", "udp"]}]}),
            ),
            (
                "<anti_tampering><a>1</a></anti_tampering><anti_tampering><b>2</b></anti_tampering>",
                json!({"anti_tampering": {"b": "2"}}),
            ),
        ] {
            assert_eq!(config(sections), expected, "{sections}");
        }
    }
}
