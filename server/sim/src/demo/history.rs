//! What a manager of the fleet would have written while it ran: its log, and the statistics of the last days.
//!
//! A file that is there already stays as it is. Times are the manager's own, as its daemons write them.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use jiff::{Span, Timestamp, Zoned, tz::TimeZone};

use super::FILE_MODE;
use super::dice::Dice;
use apid_home::Home;
use apid_home::directory::{Directory, FileAttributes};

const DIRECTORY_MODE: u32 = 0o750;

/// As the daemons make it.
const LOG_MODE: u32 = 0o660;

/// Days with statistics, today among them.
const DAYS: u64 = 14;

/// Hours that the log goes back.
const HOURS: i64 = 24;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Events of a working hour, in a thousand agents.
const EVENTS: u64 = 24_000;

/// Rules that match, their levels, and how often in a thousand alerts.
const RULES: [(u64, u64, u64); 12] = [
    (5501, 3, 210),
    (5502, 3, 190),
    (5402, 3, 140),
    (60106, 3, 120),
    (31101, 5, 95),
    (5710, 5, 85),
    (5503, 5, 50),
    (550, 7, 45),
    (2902, 7, 30),
    (19009, 3, 20),
    (5712, 10, 10),
    (100_002, 12, 5),
];

/// What the daemons log again and again: how many in a thousand lines, daemon, level, text.
const LINES: [(u64, &str, &str, &str); 14] = [
    (150, "wazuh-monitord", "INFO", "Starting new log after rotation."),
    (120, "wazuh-syscheckd", "INFO", "(6008): File integrity monitoring scan started."),
    (120, "wazuh-syscheckd", "INFO", "(6009): File integrity monitoring scan ended."),
    (90, "wazuh-modulesd:syscollector", "INFO", "Starting evaluation."),
    (90, "wazuh-modulesd:syscollector", "INFO", "Evaluation finished."),
    (80, "sca", "INFO", "Starting Security Configuration Assessment scan."),
    (80, "sca", "INFO", "Security Configuration Assessment scan finished. Duration: 6 seconds."),
    (70, "rootcheck", "INFO", "Starting rootcheck scan."),
    (70, "rootcheck", "INFO", "Ending rootcheck scan."),
    (50, "wazuh-remoted", "INFO", "(1409): Authentication file changed. Updating."),
    (30, "wazuh-authd", "WARNING", "Duplicate name. Rejecting enrollment."),
    (25, "wazuh-analysisd", "WARNING", "Input queue is full. Messages may be lost."),
    (15, "wazuh-remoted", "ERROR", "(1408): Invalid ID for the source ip: '10.0.3.17'."),
    (10, "wazuh-modulesd:database", "ERROR", "Could not synchronize the keys with the agents' database."),
];

/// What they log when they start.
const START: [(&str, &str); 9] = [
    ("wazuh-csyslogd", "Remote syslog server not configured. Clean exit."),
    ("wazuh-db", "Started (pid: 1201)."),
    ("wazuh-authd", "Started (pid: 1210)."),
    ("wazuh-execd", "Started (pid: 1225)."),
    ("wazuh-analysisd", "Started (pid: 1239)."),
    ("wazuh-syscheckd", "Started (pid: 1254)."),
    ("wazuh-remoted", "Started (pid: 1272). Listening on port 1514/TCP (secure)."),
    ("wazuh-logcollector", "Started (pid: 1290)."),
    ("wazuh-monitord", "Started (pid: 1301)."),
];

/// Writes the files. `now` is in seconds since 1970.
pub(super) fn write(home: &Home, agents: u32, seed: u64, now: i64) -> io::Result<()> {
    let root = home.directory()?;
    let now = Timestamp::from_second(now).unwrap_or_default().to_zoned(TimeZone::system());
    create(&root, &home.ossec_log(), &log(seed, &now), LOG_MODE)?;
    let mut week = Week::default();
    for back in (0..DAYS).rev() {
        let Ok(day) = now.checked_sub(Span::new().days(i64::try_from(back).unwrap_or_default())) else { continue };
        let closed = if back == 0 { day.hour().unsigned_abs() } else { 24 };
        let text = totals(&day, closed, agents, seed, &mut week);
        if !text.is_empty() {
            create(&root, &totals_file(home, day.date()), &text, FILE_MODE)?;
        }
    }
    week.write(home, &root)
}

/// Makes a file and the folders that it is in, unless it is there.
fn create(root: &Directory, file: &Path, text: &str, mode: u32) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        root.directory_or_create(folder, DIRECTORY_MODE)?;
    }
    match root.create(file, text.as_bytes(), FileAttributes::new(mode)) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}

/// The log: a start, and what happens from then on.
fn log(seed: u64, now: &Zoned) -> String {
    let mut dice = Dice::new(seed, 0, "log");
    let mut lines = String::new();
    let mut time = now.timestamp().as_second() - HOURS * 3_600;
    let mut line = |time: i64, daemon: &str, level: &str, text: &str| {
        let time = Timestamp::from_second(time).unwrap_or_default().to_zoned(now.time_zone().clone());
        lines.push_str(&format!("{} {daemon}: {level}: {text}\n", time.strftime("%Y/%m/%d %H:%M:%S")));
    };
    for (daemon, text) in START {
        line(time, daemon, "INFO", text);
        time += i64::from(dice.permille(400));
    }
    loop {
        time += 60 + i64::try_from(dice.below(300)).unwrap_or_default();
        if time >= now.timestamp().as_second() {
            return lines;
        }
        if let Some((_, daemon, level, text)) = dice.weighted(&LINES, |(weight, ..)| *weight) {
            line(time, daemon, level, text);
        }
    }
}

fn totals_file(home: &Home, day: Date) -> PathBuf {
    let month = usize::try_from(day.month()).ok().and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    let (year, file) = (day.year().to_string(), format!("ossec-totals-{:02}.log", day.day()));
    home.stats_dir().join("totals").join(year).join(month.copied().unwrap_or_default()).join(file)
}

/// The closed hours of a day: rules that matched, and the line of the hour.
fn totals(day: &Zoned, closed: u8, agents: u32, seed: u64, week: &mut Week) -> String {
    let weekday = usize::try_from(day.weekday().to_sunday_zero_offset()).unwrap_or_default();
    let days = u64::try_from(day.timestamp().as_second() / 86_400).unwrap_or_default();
    let mut text = String::new();
    for hour in 0..closed {
        let mut dice = Dice::new(seed, days * 24 + u64::from(hour), "statistics");
        let is_work = (8..18).contains(&hour) && (1..6).contains(&weekday);
        let usual = EVENTS * u64::from(agents) / if is_work { 1_000 } else { 4_000 };
        let events = usual * (800 + dice.below(400)) / 1_000;
        let mut alerts = 0;
        for (rule, level, weight) in RULES {
            let times = events * weight * (700 + dice.below(600)) / 40_000_000;
            if times > 0 {
                text.push_str(&format!("{hour}-{rule}-{level}-{times}\n"));
                alerts += times;
            }
        }
        let (syscheck, firewall) = (events / 50, events / 400);
        text.push_str(&format!("{hour}--{alerts}--{events}--{syscheck}--{firewall}\n"));
        week.add(weekday, usize::from(hour), events);
    }
    text
}

/// Events of each hour, by day of the week.
#[derive(Default)]
struct Week {
    sums: [[u64; 24]; 7],
    days: [[u64; 24]; 7],
}

impl Week {
    fn add(&mut self, weekday: usize, hour: usize, events: u64) {
        let slot = |table: &mut [[u64; 24]; 7], more: u64| {
            if let Some(slot) = table.get_mut(weekday).and_then(|hours| hours.get_mut(hour)) {
                *slot += more;
            }
        };
        slot(&mut self.sums, events);
        slot(&mut self.days, 1);
    }

    /// The means: a file for each hour, and one for how often they were brought up to date.
    fn write(&self, home: &Home, root: &Directory) -> io::Result<()> {
        let hour_of_all =
            |table: &[[u64; 24]; 7], hour: usize| table.iter().filter_map(|day| day.get(hour)).sum::<u64>();
        let folder = home.stats_dir().join("hourly-average");
        let mean = |hour| hour_of_all(&self.sums, hour) / hour_of_all(&self.days, hour).max(1);
        write_means(root, &folder, (0..24).map(mean), self.days.iter().flatten().sum())?;
        for (weekday, (sums, days)) in self.sums.iter().zip(&self.days).enumerate() {
            let folder = home.stats_dir().join("weekly-average").join(weekday.to_string());
            let means = sums.iter().zip(days).map(|(sum, days)| sum / (*days).max(1));
            write_means(root, &folder, means, days.iter().sum())?;
        }
        Ok(())
    }
}

fn write_means(root: &Directory, folder: &Path, means: impl Iterator<Item = u64>, updates: u64) -> io::Result<()> {
    for (hour, mean) in means.chain([updates]).enumerate() {
        create(root, &folder.join(hour.to_string()), &format!("{mean}\n"), FILE_MODE)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use apid_formats::manager_log::{self, LogFormat};

    use super::{MONTHS, write};

    const NOW: i64 = 1_795_000_000;

    #[test]
    fn a_log_and_statistics_are_there_and_stay() {
        let (_folder, home) = apid_testing::homes::new();
        write(&home, 1_000, 1, NOW).unwrap();
        let log = std::fs::read_to_string(home.ossec_log()).unwrap();
        let entries: Vec<_> = log.lines().map(|line| manager_log::entry(line, LogFormat::Plain).unwrap()).collect();
        assert!(entries.len() > 300, "{}", entries.len());
        for level in ["info", "warning", "error"] {
            assert!(entries.iter().any(|entry| entry.level == level), "{level}");
        }
        assert!(entries.is_sorted_by_key(|entry| entry.timestamp));

        let totals = home.stats_dir().join("totals");
        let files: Vec<_> =
            MONTHS.iter().flat_map(|month| std::fs::read_dir(totals.join("2026").join(month))).collect();
        assert!(!files.is_empty());
        let hours = std::fs::read_to_string(home.stats_dir().join("hourly-average/12")).unwrap();
        assert!(hours.trim().parse::<u64>().unwrap() > 0);
        assert!(home.stats_dir().join("weekly-average/6/24").exists());

        std::fs::write(home.ossec_log(), "mine").unwrap();
        write(&home, 1_000, 1, NOW).unwrap();
        assert_eq!(std::fs::read_to_string(home.ossec_log()).unwrap(), "mine");
    }
}
