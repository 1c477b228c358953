//! Settings of modules: which there are, and what may be in them. Others are refused.

use super::values::Kind;
use super::{Checked, Setting};
use Kind::{Any, Count, Day, Digits, Duration, Filled, Long, OneOf, Period, Size, Switch, Time, Weekday};

/// A module.
pub(super) struct Module {
    name: &'static str,
    settings: &'static [(&'static str, Kind)],
    /// Settings that it must have.
    required: &'static [&'static str],
    /// Whether it runs by a schedule, which is four settings more.
    scheduled: bool,
}

/// When a module runs.
const SCHEDULE: &[(&str, Kind)] = &[("interval", Period), ("day", Day), ("wday", Weekday), ("time", Time)];

/// Modules that are sections.
const SECTIONS: &[Module] = &[
    Module {
        name: "sca",
        settings: &[("enabled", Switch), ("scan_on_start", Switch), ("policies", Any), ("skip_nfs", Switch)],
        required: &[],
        scheduled: true,
    },
    Module {
        name: "gcp-pubsub",
        settings: &[
            ("enabled", Switch),
            ("project_id", Filled),
            ("subscription_name", Filled),
            ("credentials_file", Filled),
            ("max_messages", Digits),
            ("num_threads", Digits),
            ("pull_on_start", Switch),
            ("logging", Any),
        ],
        required: &["project_id", "subscription_name", "credentials_file"],
        scheduled: true,
    },
    Module {
        name: "gcp-bucket",
        settings: &[("enabled", Switch), ("run_on_start", Switch), ("bucket", Any), ("logging", Any)],
        required: &["bucket"],
        scheduled: true,
    },
    Module {
        name: "github",
        settings: &[
            ("enabled", Switch),
            ("interval", Duration(u64::MAX)),
            ("time_delay", Duration(u64::MAX)),
            ("only_future_events", Switch),
            ("curl_max_size", Size),
            ("api_auth", Any),
            ("api_parameters", Any),
        ],
        required: &["api_auth"],
        scheduled: false,
    },
    Module {
        name: "office365",
        settings: &[
            ("enabled", Switch),
            ("only_future_events", Switch),
            ("interval", Duration(86_400)),
            ("curl_max_size", Size),
            ("api_auth", Any),
            ("subscriptions", Any),
        ],
        required: &["api_auth", "subscriptions"],
        scheduled: false,
    },
];

/// Modules that are named by `wodle`.
const WODLES: &[Module] = &[
    Module {
        name: "syscollector",
        settings: &[
            ("interval", Period),
            ("scan_on_start", Switch),
            ("disabled", Switch),
            ("network", Switch),
            ("os", Switch),
            ("hardware", Switch),
            ("packages", Switch),
            ("ports", Switch),
            ("processes", Switch),
            ("hotfixes", Any),
            ("synchronization", Any),
            ("groups", Switch),
            ("users", Switch),
            ("services", Switch),
            ("browser_extensions", Switch),
        ],
        required: &[],
        scheduled: false,
    },
    Module {
        name: "command",
        settings: &[
            ("disabled", Switch),
            ("tag", Any),
            ("command", Filled),
            ("ignore_output", Switch),
            ("run_on_start", Switch),
            ("timeout", Duration(u64::MAX)),
            ("verify_md5", Long(32)),
            ("verify_sha1", Long(40)),
            ("verify_sha256", Long(64)),
            ("skip_verification", Switch),
        ],
        required: &["command"],
        scheduled: true,
    },
    Module {
        name: "docker-listener",
        settings: &[("attempts", Count), ("run_on_start", Switch), ("disabled", Switch)],
        required: &[],
        scheduled: true,
    },
    Module { name: "aws-s3", settings: AWS, required: &[], scheduled: true },
    Module { name: "aws-cloudtrail", settings: AWS, required: &[], scheduled: true },
    Module {
        name: "azure-logs",
        settings: &[
            ("disabled", Switch),
            ("timeout", Count),
            ("run_on_start", Switch),
            ("log_analytics", Any),
            ("graph", Any),
            ("storage", Any),
        ],
        required: &[],
        scheduled: true,
    },
    Module {
        name: "open-scap",
        settings: &[("content", Any), ("timeout", Count), ("scan-on-start", Switch), ("disabled", Switch)],
        required: &[],
        scheduled: true,
    },
    Module {
        name: "cis-cat",
        settings: &[
            ("content", Any),
            ("timeout", Count),
            ("scan-on-start", Switch),
            ("java_path", Any),
            ("ciscat_path", Any),
            ("ciscat_binary", OneOf(&["CIS-CAT.sh", "Assessor-CLI.sh"])),
            ("disabled", Switch),
        ],
        required: &[],
        scheduled: true,
    },
];

const AWS: &[(&str, Kind)] = &[
    ("disabled", Switch),
    ("bucket", Any),
    ("service", Any),
    ("subscriber", Any),
    ("access_key", Any),
    ("secret_key", Any),
    ("run_on_start", Switch),
    ("remove_from_bucket", Switch),
    ("skip_on_error", Switch),
    ("regions", Any),
    ("aws_profile", Any),
    ("iam_role_arn", Any),
];

/// Checks a section that is a module. Others are left alone.
pub(super) fn section(section: &Setting<'_>) -> Checked {
    SECTIONS.iter().find(|known| known.name == section.name).map_or(Ok(()), |known| known.check(section))
}

/// Checks a module that its first attribute names.
pub(super) fn wodle(section: &Setting<'_>) -> Checked {
    let name = match section.attributes.first() {
        Some(("name", name)) => *name,
        Some(_) => return Err("Module attribute is not 'name'".to_owned()),
        None => return Err("No such attribute 'name' at module.".to_owned()),
    };
    // Unknown modules, and those of the manager, are ignored.
    WODLES.iter().find(|known| known.name == name).map_or(Ok(()), |known| known.check(section))
}

impl Module {
    fn check(&self, section: &Setting<'_>) -> Checked {
        let name = self.name;
        for setting in &section.children {
            let schedule = if self.scheduled { SCHEDULE } else { &[] };
            let known = self.settings.iter().chain(schedule).find(|(known, _)| *known == setting.name);
            match known {
                None => return Err(format!("No such tag '{}' at module '{name}'.", setting.name)),
                Some((_, kind)) if !kind.admits(&setting.content) => {
                    return Err(format!("Invalid content for tag '{}' at module '{name}'.", setting.name));
                }
                Some(_) => {}
            }
            if (name, setting.name) == ("sca", "policies") {
                policies(setting)?;
            }
        }
        let has = |tag: &str| section.children.iter().any(|setting| setting.name == tag);
        if self.scheduled && has("day") && has("wday") {
            return Err("Options 'day' and 'wday' are not compatible.".to_owned());
        }
        match self.required.iter().find(|required| !has(required)) {
            Some(missing) => Err(format!("Tag <{missing}> not found at module '{name}'.")),
            None => Ok(()),
        }
    }
}

/// Policies of `sca`: one at least, each with a file.
fn policies(setting: &Setting<'_>) -> Checked {
    if setting.children.is_empty() {
        return Err("No policies at module 'sca'.".to_owned());
    }
    for policy in &setting.children {
        if policy.name != "policy" {
            return Err(format!("No such tag '{}' at module 'sca'.", policy.name));
        }
        if policy.content.is_empty() {
            return Err("Empty policy value.".to_owned());
        }
    }
    Ok(())
}
