//! Which sections of `agent.conf` files are meant for an agent. Not a checker: an agent keeps what it has where a file
//! cannot be read, so what follows a fault is left out.

use apid_formats::ossec_xml::{self, Element};

use super::profile::Profile;

/// Whether a block with these attributes is meant for the agent.
fn is_for(block: &Element<'_>, agent: &Profile) -> bool {
    let any = |wanted: &str, fits: &dyn Fn(&str) -> bool| wanted.split(['|', ',']).map(str::trim).any(fits);
    block.attributes.iter().all(|(key, value)| match *key {
        "name" => any(value, &|name| name == agent.name),
        "os" => {
            let system = agent.os_name.as_deref().unwrap_or("").to_lowercase();
            let platform = agent.platform.as_deref().unwrap_or("");
            // Linux is no name of a distribution.
            let linux = !matches!(platform, "" | "windows" | "darwin");
            any(value, &|wanted| {
                let wanted = wanted.to_lowercase();
                !wanted.is_empty() && (system.contains(&wanted) || platform == wanted || (linux && wanted == "linux"))
            })
        }
        "profile" => {
            let platform = agent.platform.as_deref().unwrap_or("");
            let exact = format!("{platform}{}", agent.os_major.as_deref().unwrap_or(""));
            any(value, &|profile| profile == platform || profile == exact)
        }
        _ => true,
    })
}

/// The sections of `text` that are meant for `agent`, in order.
pub(super) fn sections<'t>(text: &'t str, agent: &Profile) -> Vec<Element<'t>> {
    let blocks = ossec_xml::read(text).elements.into_iter();
    let own = blocks.filter(|block| block.name == "agent_config" && is_for(block, agent));
    own.flat_map(|block| block.children).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use super::sections;
    use crate::simulated::profile::Profile;

    #[test]
    fn an_agent_takes_what_is_meant_for_it() {
        let text = r#"
            <agent_config><client_buffer><disabled>yes</disabled></client_buffer></agent_config>
            <agent_config os="Windows"><localfile><location>Application</location></localfile></agent_config>
            <agent_config os="Linux" profile="debian12"><localfile><location>/var/log/a &amp; b</location></localfile></agent_config>
            <agent_config name="web|other"><labels><label key="a">1</label></labels></agent_config>
            <stray><x/></stray>"#;
        let agent = |name: &str, platform: &str, os: &str| Profile {
            name: name.to_owned(),
            platform: Some(platform.to_owned()),
            os_name: Some(os.to_owned()),
            os_major: Some("12".to_owned()),
            ..Profile::default()
        };
        let names = |agent: &Profile| sections(text, agent).iter().map(|section| section.name).collect::<Vec<_>>();
        assert_eq!(names(&agent("web", "debian", "Debian GNU/Linux")), ["client_buffer", "localfile", "labels"]);
        assert_eq!(names(&agent("x", "windows", "Microsoft Windows 11")), ["client_buffer", "localfile"]);
        assert_eq!(names(&agent("x", "ubuntu", "Ubuntu")), ["client_buffer"]);
        let debian = sections(text, &agent("x", "debian", "Debian"));
        assert_eq!(debian[1].last("location"), Some("/var/log/a & b"));
        assert_eq!(sections("<agent_config><a>", &Profile::default()), []);
    }
}
