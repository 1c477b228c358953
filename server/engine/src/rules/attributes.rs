//! The attributes of a rule.

use crate::markup::{is_number, leading_number};
use crate::messages::{Failed, Log};
use crate::variables::Node;

/// The highest level.
const HIGHEST: i64 = 16;

/// Attributes of a rule.
#[derive(Debug)]
pub(super) struct Attributes {
    pub(super) id: Option<u32>,
    pub(super) level: Option<i32>,
    pub(super) size: usize,
    pub(super) timeframe: i64,
    /// 2 less than it says.
    pub(super) frequency: usize,
    pub(super) is_accurate: bool,
    pub(super) no_alert: bool,
    pub(super) ignore_time: i64,
    pub(super) overwrites: bool,
}

pub(super) fn read(node: &Node<'_>, timeframe: i64, log: &mut Log) -> Result<Attributes, Failed> {
    let mut attributes = Attributes {
        id: None,
        level: None,
        size: 0,
        timeframe,
        frequency: 0,
        is_accurate: true,
        no_alert: false,
        ignore_time: 0,
        overwrites: false,
    };
    for (name, value) in &node.attributes {
        attribute(&mut attributes, name, value, log)?;
    }
    Ok(attributes)
}

fn attribute(attributes: &mut Attributes, name: &str, value: &str, log: &mut Log) -> Result<(), Failed> {
    let mut refuse = |text: String| {
        log.error(format!("rules_op: {text}"));
        Err(Failed)
    };
    let number = is_number(value);
    match name.to_ascii_lowercase().as_str() {
        "id" if number && (1..=6).contains(&value.len()) => attributes.id = value.parse().ok(),
        // As the original has it, which reads no number in it.
        "id" if value.is_empty() => {}
        "id" => return refuse(format!("Invalid rule id: {value}. Must be integer (max 6 digits)")),
        "level" if number => {
            let level = leading_number(value, usize::MAX);
            if level > HIGHEST {
                return refuse(format!("Invalid level: {level}. Must be an integer between 0 and 16."));
            }
            attributes.level = i32::try_from(level).ok();
        }
        "level" => {}
        "maxsize" if number => attributes.size = usize::try_from(leading_number(value, 4)).unwrap_or(0),
        "maxsize" => return refuse(format!("Invalid maxsize: {value}. Must be integer")),
        "timeframe" if number && value.is_empty() => {}
        "timeframe" if number => attributes.timeframe = leading_number(value, 5),
        "timeframe" => return refuse(format!("Invalid timeframe: {value}. Must be integer (max 5 digits)")),
        "frequency" if number => {
            let frequency = leading_number(value, usize::MAX);
            if !(2..=9_999).contains(&frequency) {
                let text = format!("Invalid frequency: {frequency}. Must be higher than 1 and lower than 10000.");
                return refuse(text);
            }
            attributes.frequency = usize::try_from(frequency - 2).unwrap_or(0);
        }
        "frequency" => return refuse(format!("Invalid frequency: {value}. Must be integer")),
        "accuracy" if number && value.is_empty() => {}
        "accuracy" if number => attributes.is_accurate = leading_number(value, 4) != 0,
        "accuracy" => return refuse(format!("Invalid accuracy: {value}. Must be integer")),
        "ignore" if number => attributes.ignore_time = leading_number(value, 6),
        "ignore" => return refuse(format!("Invalid ignore_time: {value}. Must be integer (max 6 digits)")),
        "noalert" => match value {
            "0" => attributes.no_alert = false,
            "1" => attributes.no_alert = true,
            _ => log.warn("Invalid value for attribute 'noalert'"),
        },
        "overwrite" => match value {
            "yes" => attributes.overwrites = true,
            "no" => attributes.overwrites = false,
            _ => return refuse(format!("Invalid overwrite: {value}. Can only by 'yes' or 'no'.")),
        },
        _ => {
            return refuse(format!(
                "Invalid attribute \"{name}\". Only id, level, maxsize, accuracy, noalert, ignore, frequency and \
                 timeframe are allowed."
            ));
        }
    }
    Ok(())
}
