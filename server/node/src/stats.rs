//! What the daemons have counted, by hour and by day of the week, and what they count now
//! (docs/facts/04-modules.md, sections 6 and 6.5).

use std::path::PathBuf;

use apid_home::Home;
use apid_home::directory::Directory;
use apid_store::Lane;
use jiff::Zoned;
use jiff::civil::Date;

use crate::counted::{number, text};
use crate::{Fault, Node};

/// Hours of a day.
const HOURS: usize = 24;
/// Days of a week, as they are told.
pub const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// How much happens in each hour of a day, on the mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Averages {
    /// For each hour, from midnight.
    pub hours: [i64; HOURS],
    /// How often the means were brought up to date.
    pub interactions: i64,
}

/// What happened in an hour.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hour {
    /// The hour, from 0.
    pub hour: i64,
    /// Alerts by rule.
    pub alerts: Vec<RuleCount>,
    /// All alerts.
    pub total_alerts: i64,
    /// All events.
    pub events: i64,
    /// Events about files.
    pub syscheck: i64,
    /// Events of firewalls.
    pub firewall: i64,
}

/// How often a rule has matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleCount {
    /// The rule.
    pub rule: i64,
    /// Its level.
    pub level: i64,
    /// How often.
    pub times: i64,
}

/// A daemon that writes its counters into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// `wazuh-analysisd`.
    Analysisd,
    /// `wazuh-remoted`.
    Remoted,
}

impl Counting {
    /// The file.
    pub fn file(self, home: &Home) -> PathBuf {
        let short = match self {
            Self::Analysisd => "analysisd",
            Self::Remoted => "remoted",
        };
        home.run_dir().join(format!("{}.state", home.layout().daemon(short)))
    }
}

impl Node {
    /// The means of a day.
    ///
    /// # Errors
    ///
    /// When a file holds no number or cannot be read. One that is missing counts as 0.
    pub async fn hourly(&self) -> Result<Averages, Fault> {
        self.read_files(|home, root| averages(root, home.stats_dir().join("hourly-average"))).await
    }

    /// The means of each of [`DAYS`].
    ///
    /// # Errors
    ///
    /// As for [`Self::hourly`].
    pub async fn weekly(&self) -> Result<[Averages; 7], Fault> {
        self.read_files(|home, root| {
            let mut week: [Averages; 7] = Default::default();
            for (day, means) in week.iter_mut().enumerate() {
                *means = averages(root, home.stats_dir().join("weekly-average").join(day.to_string()))?;
            }
            Ok(week)
        })
        .await
    }

    /// The hours of a day of which something was written down; `None` for today in local time.
    ///
    /// # Errors
    ///
    /// [`Fault::NoFile`] when nothing was written down on that day; when the file holds something else.
    pub async fn totals(&self, date: Option<Date>) -> Result<Vec<Hour>, Fault> {
        let date = date.unwrap_or_else(|| Zoned::now().date());
        self.read_files(move |home, root| {
            let file = totals_file(home, date);
            let text = text(root, &file)?.ok_or_else(|| Fault::NoFile(file.clone()))?;
            hours(&text).map_err(|problem| Fault::Malformed { file, problem })
        })
        .await
    }

    /// What a daemon has counted since it began, as it writes it down every few seconds.
    ///
    /// # Errors
    ///
    /// [`Fault::NoFile`] when the daemon does not write its counters; when the file holds something else.
    pub async fn counters(&self, of: Counting) -> Result<Vec<(String, f64)>, Fault> {
        self.read_files(move |home, root| {
            let file = of.file(home);
            let text = text(root, &file)?.ok_or_else(|| Fault::NoFile(file.clone()))?;
            counters(&text).map_err(|problem| Fault::Malformed { file, problem })
        })
        .await
    }

    async fn read_files<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Home, &Directory) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let home = self.home.clone();
        let work = move || {
            let unreadable =
                |error: std::io::Error| Fault::Unreadable { file: home.root().to_owned(), reason: error.to_string() };
            read(&home, &home.directory().map_err(unreadable)?)
        };
        self.store.run(Lane::Cheap, work).await
    }
}

/// The means that lie in a folder, a file for each hour and one for how often they were brought up to date.
fn averages(root: &Directory, folder: PathBuf) -> Result<Averages, Fault> {
    let mut means = Averages::default();
    for (hour, mean) in means.hours.iter_mut().enumerate() {
        *mean = number(root, &folder.join(hour.to_string()))?;
    }
    means.interactions = number(root, &folder.join(HOURS.to_string()))?;
    Ok(means)
}

fn totals_file(home: &Home, date: Date) -> PathBuf {
    let month = usize::try_from(date.month()).ok().and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    let (year, day) = (date.year().to_string(), format!("ossec-totals-{:02}.log", date.day()));
    home.stats_dir().join("totals").join(year).join(month.copied().unwrap_or_default()).join(day)
}

/// The hours of a day: lines about rules, each group ended by the line of the hour.
fn hours(text: &str) -> Result<Vec<Hour>, String> {
    let (mut hours, mut alerts) = (Vec::new(), Vec::new());
    for (index, line) in text.lines().enumerate() {
        let fault = || format!("line {}: expected the counts of a rule or of an hour", index + 1);
        let numbers = |separator: &str| -> Option<Vec<i64>> {
            line.split(separator).map(|number| number.trim().parse().ok()).collect()
        };
        if line.split('-').count() == 4 {
            let numbers = numbers("-").ok_or_else(fault)?;
            let [_, rule, level, times] = <[i64; 4]>::try_from(numbers).map_err(|_| fault())?;
            alerts.push(RuleCount { rule, level, times });
        } else if line.contains("--") {
            let numbers = numbers("--").ok_or_else(fault)?;
            let [hour, total_alerts, events, syscheck, firewall] =
                <[i64; 5]>::try_from(numbers).map_err(|_| fault())?;
            let alerts = std::mem::take(&mut alerts);
            hours.push(Hour { hour, alerts, total_alerts, events, syscheck, firewall });
        }
    }
    Ok(hours)
}

/// Lines `name='number'`; others, such as comments, say nothing.
fn counters(text: &str) -> Result<Vec<(String, f64)>, String> {
    let mut counters: Vec<(String, f64)> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let Some((name, value)) = line.split_once('=').filter(|(name, _)| !name.contains(['#', ' '])) else {
            continue;
        };
        let fault = || format!("line {}: expected name='number'", index + 1);
        let number = value.trim().trim_matches('\'').parse::<f64>().ok().filter(|number| number.is_finite());
        counters.push((name.trim().to_owned(), number.ok_or_else(fault)?));
    }
    Ok(counters)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use apid_store::Store;

    use super::*;

    #[test]
    fn the_hours_of_a_day() {
        let text = "0-5715-3-2\n0-5501-3-1\n0--3--120--4--0\n1--0--7--0--0\n\nnothing\n2-1-2-3\n";
        let expected = [
            Hour {
                hour: 0,
                alerts: vec![
                    RuleCount { rule: 5715, level: 3, times: 2 },
                    RuleCount { rule: 5501, level: 3, times: 1 },
                ],
                total_alerts: 3,
                events: 120,
                syscheck: 4,
                firewall: 0,
            },
            Hour { hour: 1, events: 7, ..Hour::default() },
        ];
        assert_eq!(hours(text).unwrap(), expected);
        for (text, line) in [("0-a-3-2", 1), ("0--1--2", 1), ("0-1-2-3\n0--1--2--x--4", 2), ("0--1--2--3--4--5", 1)] {
            assert!(hours(text).unwrap_err().starts_with(&format!("line {line}:")), "{text}");
        }
    }

    #[test]
    fn counters_are_lines_of_names_and_numbers() {
        let text = "# State file\n\nevents='12'\nqueue_usage='0.50'\n";
        assert_eq!(counters(text).unwrap(), [("events".to_owned(), 12.0), ("queue_usage".to_owned(), 0.5)]);
        assert_eq!(counters("events\n# events='x'\n").unwrap(), []);
        for text in ["events='a'", "events='inf'", "events="] {
            assert!(counters(text).unwrap_err().starts_with("line 1:"), "{text}");
        }
    }

    #[tokio::test]
    async fn files_are_found_by_hour_and_day() {
        let (_folder, home) = apid_testing::homes::new();
        let node = Node::new(&home, &Store::new(home.root()));
        assert_eq!(node.hourly().await, Ok(Averages::default()));
        let week = home.stats_dir().join("weekly-average/1");
        fs::create_dir_all(&week).unwrap();
        fs::write(week.join("23"), "7\n").unwrap();
        fs::write(week.join("24"), "3").unwrap();
        let [sunday, monday, ..] = node.weekly().await.unwrap();
        assert_eq!((sunday, monday.hours.last().copied(), monday.interactions), (Averages::default(), Some(7), 3));
        fs::write(week.join("0"), "many").unwrap();
        assert!(matches!(node.weekly().await, Err(Fault::Malformed { file, .. }) if file == week.join("0")));

        let day = jiff::civil::date(2026, 3, 4);
        let file = home.stats_dir().join("totals/2026/Mar/ossec-totals-04.log");
        assert_eq!(node.totals(Some(day)).await, Err(Fault::NoFile(file.clone())));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, "5--1--2--3--4\n").unwrap();
        assert_eq!(node.totals(Some(day)).await.unwrap().len(), 1);
        assert!(matches!(node.counters(Counting::Remoted).await, Err(Fault::NoFile(_))));
    }
}
