//! The offline commands as they are used: arguments and input in, output out.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use clap::Parser as _;

use apid_store::{Access, Single};

use super::techniques::techniques;
use super::*;
use crate::cli::{Command, Options};

const DECODERS: &str = r#"
<decoder name="other"><prematch>^other: </prematch></decoder>
<decoder name="app"><program_name>^app$</program_name></decoder>
<decoder name="app-login"><parent>app</parent><regex>^login (\S+)</regex><order>user</order></decoder>
"#;
const RULES: &str = r#"
<group name="app,">
  <rule id="1" level="0" noalert="1"><category>syslog</category><description>Any.</description></rule>
  <rule id="100100" level="5"><if_sid>1</if_sid><match>login</match><description>A login.</description></rule>
  <rule id="100101" level="0"><if_sid>1</if_sid><match>quiet</match><description>Nothing.</description></rule>
</group>
"#;

struct Workplace(tempfile::TempDir);

impl Workplace {
    fn new() -> Self {
        let workplace = Self(tempfile::tempdir().unwrap());
        workplace.write("decoders/d.xml", DECODERS);
        workplace.write("rules/r.xml", RULES);
        workplace
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// What a command makes of `input`: whether it is good, its output, and what it says beside.
    fn run(&self, arguments: &[&str], input: &str) -> Result<(bool, String, String), OfflineError> {
        self.ends(arguments, input).map(|(code, output, errors)| (code == 0, output, errors))
    }

    /// The same with the exit code.
    fn ends(&self, arguments: &[&str], input: &str) -> Result<(u8, String, String), OfflineError> {
        let folder = self.path().to_str().unwrap();
        let arguments = arguments.iter().map(|it| it.replace("DIR", folder));
        let options = Options::try_parse_from(["wazuh-apid".to_owned()].into_iter().chain(arguments)).unwrap();
        let home = options.home.as_deref();
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let mut streams = Streams { input: &mut input.as_bytes(), output: &mut output, errors: &mut errors };
        let code = match options.command.unwrap() {
            Command::Logtest(Logtest { command: Some(LogtestCommand::Run(tests)), .. }) => {
                run::run(&tests, home, &mut streams).map(code)
            }
            Command::Logtest(command) => logtest::logtest(&command, home, &mut streams),
            Command::Ruleset(command) => check::check(&command, home, &mut streams).map(code),
            _ => panic!("no offline command"),
        }?;
        Ok((code, String::from_utf8(output).unwrap(), String::from_utf8(errors).unwrap()))
    }
}

const LOGIN: &str = "Oct 10 08:15:01 web app: login ann\n";

#[test]
fn events_are_tried_one_a_line() {
    let workplace = Workplace::new();
    let input = format!("{LOGIN}\n{LOGIN}");
    let (good, output, errors) = workplace.run(&["logtest", "--ruleset", "DIR"], &input).unwrap();
    assert!(good && errors.is_empty(), "{errors}");
    assert_eq!(output.matches("**Phase 3").count(), 2, "{output}");
    assert!(output.contains("\tdstuser: 'ann'\n") && output.contains("\tfiredtimes: '2'\n"), "{output}");
    assert!(!output.contains("Trying rule"), "{output}");
    let (_, output, _) = workplace.run(&["logtest", "-v", "--ruleset", "DIR"], LOGIN).unwrap();
    assert!(output.contains("\tTrying rule: 100100 - A login.\n\t\t*Rule 100100 matched\n"), "{output}");
}

#[test]
fn a_quiet_run_shows_alerts_alone() {
    let input = format!("Oct 10 08:15:01 web app: quiet\n{LOGIN}other\n");
    let (_, output, _) = Workplace::new().run(&["logtest", "-q", "--ruleset", "DIR"], &input).unwrap();
    assert_eq!(output.matches("**Phase 1").count(), 1, "{output}");
    assert!(output.contains("100100"), "{output}");
}

#[test]
fn the_last_event_is_compared() {
    let workplace = Workplace::new();
    for (wanted, input, is_found, expected) in [
        ("100100:5:app", LOGIN, true, 0),
        ("100100:6:app", LOGIN, false, 1),
        ("::", "nonsense\n", true, 3),
        ("::app", "Oct 10 08:15:01 web app: nothing\n", true, 2),
        ("100100:5:", LOGIN, false, 1),
        ("100100:5:app", "", false, 1),
    ] {
        let (code, output, _) = workplace.ends(&["logtest", "--ruleset", "DIR", "-U", wanted], input).unwrap();
        assert_eq!(code, expected, "{wanted}: {output}");
        assert!(output.contains(if is_found { "Unit test OK" } else { "Unit test FAIL" }), "{output}");
    }
    let error = workplace.run(&["logtest", "--ruleset", "DIR", "-U", "1:2"], "").unwrap_err();
    assert!(matches!(error, OfflineError::UnitTest(_)), "{error}");
}

#[test]
fn a_line_that_is_too_long_is_left_out() {
    let input = format!("{}\n{LOGIN}", "x".repeat(200_000));
    let (_, output, errors) = Workplace::new().run(&["logtest", "--ruleset", "DIR"], &input).unwrap();
    assert_eq!(output.matches("**Phase 1").count(), 1, "{output}");
    assert_eq!(errors, "line 1 is longer than 65535 bytes and is left out\n");
}

#[test]
fn test_files_are_found_run_and_reported() {
    let workplace = Workplace::new();
    workplace.write(
        "tests/deep/a.yaml",
        "tests: [{name: a, event: 'Oct 10 08:15:01 web app: login ann', expect: {rule: 100100}}]",
    );
    workplace
        .write("tests/b.ini", "[b]\nlog 1 pass = Oct 10 08:15:01 web app: x\nrule = 7\nalert = 1\ndecoder = app\n");
    workplace.write("tests/README.md", "no test");
    let run = |format| ["logtest", "run", "--ruleset", "DIR", "--coverage", "--format", format, "DIR/tests"];
    let (good, output, _) = workplace.run(&run("human"), "").unwrap();
    assert!(!good);
    assert!(output.contains("b.ini:2: b: log 1 pass\n  event 1: rule is none, expected 7\n"), "{output}");
    assert!(output.contains("2 tests: 1 passed, 1 failed\nrules reached: 1 of 2 (50.0 %)\n"), "{output}");
    let (_, output, _) = workplace.run(&run("tap"), "").unwrap();
    assert!(output.starts_with("TAP version 14\n1..2\nnot ok 1 - "), "{output}");
    let (good, ..) = workplace.run(&["logtest", "run", "--ruleset", "DIR", "DIR/tests/deep/a.yaml"], "").unwrap();
    assert!(good);
}

#[test]
fn what_cannot_be_run_is_named() {
    let workplace = Workplace::new();
    workplace.write("empty/README.md", "");
    workplace.write("tests/a.yaml", "tests: [{name: a, event: x, expect: {ruleid: 1}}]");
    let error = |path: &str| workplace.run(&["logtest", "run", "--ruleset", "DIR", path], "").unwrap_err().to_string();
    assert!(error("DIR/empty").starts_with("no test files in "), "{}", error("DIR/empty"));
    assert!(error("DIR/missing.yaml").starts_with("cannot read "), "{}", error("DIR/missing.yaml"));
    assert!(error("DIR/tests").contains("ruleid"), "{}", error("DIR/tests"));
    workplace.write("rules/bad.xml", "<group name=\"a\">\n  <rule id=\"x\"></rule>\n</group>\n");
    let error = workplace.run(&["logtest"], "").unwrap_err();
    assert!(matches!(error, OfflineError::NoRuleset), "{error}");
    let error = workplace.run(&["logtest", "--ruleset", "DIR"], "").unwrap_err().to_string();
    assert!(error.contains("cannot be loaded:\n  rules/bad.xml:2:"), "{error}");
}

#[test]
fn every_fault_of_a_ruleset_has_its_place() {
    let workplace = Workplace::new();
    let (good, output, _) = workplace.run(&["ruleset", "check", "DIR"], "").unwrap();
    assert!(good, "{output}");
    assert!(output.ends_with("1 files of decoders, 1 of rules, 0 lists: 0 errors, 0 warnings\n"), "{output}");
    workplace.write(
        "rules/z.xml",
        "<group name=\"a,\">\n  <rule id=\"100100\" level=\"3\"><if_sid>1</if_sid><description>x</description></rule>\n</group>\n",
    );
    let (good, output, _) = workplace.run(&["ruleset", "check", "DIR"], "").unwrap();
    assert!(good, "{output}");
    assert!(output.contains("rules/z.xml:2:3: warning: (7612)"), "{output}");
    let (good, output, _) = workplace.run(&["ruleset", "check", "--deny-warnings", "--json", "DIR"], "").unwrap();
    assert!(!good);
    let first: serde_json::Value = serde_json::from_str(output.lines().next().unwrap()).unwrap();
    assert_eq!(first["severity"], "warning", "{output}");
}

#[test]
fn what_can_never_happen_is_a_warning() {
    let workplace = Workplace::new();
    workplace.write("decoders/e.xml", "<decoder name=\"late\"><program_name>^app$</program_name></decoder>");
    workplace.write(
        "rules/z.xml",
        "<group name=\"a,\">\n  <rule id=\"100200\" level=\"3\" frequency=\"2\"><if_matched_sid>100101</if_matched_sid><description>x</description></rule>\n</group>\n",
    );
    let (good, output, _) = workplace.run(&["ruleset", "check", "DIR"], "").unwrap();
    assert!(good, "{output}");
    assert!(
        output.contains("decoders/e.xml:1:1: warning: no event can have decoder 'late': decoder 'app' is"),
        "{output}"
    );
    assert!(
        output.contains("rules/z.xml:2:3: warning: no event can match rule 100200: it counts events of"),
        "{output}"
    );
    assert!(output.ends_with("0 errors, 2 warnings\n"), "{output}");
    assert!(!workplace.run(&["ruleset", "check", "--deny-warnings", "DIR"], "").unwrap().0);
}

#[test]
fn without_a_folder_the_ruleset_is_that_of_the_home() {
    let workplace = Workplace::new();
    let (_folder, home) = apid_testing::homes::without_ruleset();
    let place = home.root().to_str().unwrap();
    fs::write(home.root().join("etc/decoders/d.xml"), DECODERS).unwrap();
    fs::write(home.root().join("etc/rules/r.xml"), RULES).unwrap();
    // Files that its configuration leaves out are none of its ruleset, and its options count.
    fs::write(home.root().join("etc/rules/off.xml"), "<group").unwrap();
    let conf = fs::read_to_string(home.ossec_conf()).unwrap();
    let conf = conf.replace("</ruleset>", "<rule_exclude>off.xml</rule_exclude></ruleset>");
    let conf = conf.replace("<log_alert_level>3<", "<log_alert_level>6<");
    fs::write(home.ossec_conf(), conf).unwrap();
    let (_, output, _) = workplace.run(&["logtest", "--home", place], LOGIN).unwrap();
    assert!(output.contains("\tid: '100100'\n"), "{output}");
    let (_, output, _) = workplace.run(&["logtest", "-q", "--home", place], LOGIN).unwrap();
    assert_eq!(output, "", "level 5 is no alert there");
    workplace.write(
        "tests/a.yaml",
        "tests: [{name: a, event: 'Oct 10 08:15:01 web app: login ann', expect: {rule: 100100, alert: false}}]",
    );
    let (good, output, _) = workplace.run(&["logtest", "run", "--home", place, "DIR/tests"], "").unwrap();
    assert!(good, "{output}");
    let (good, output, _) = workplace.run(&["ruleset", "check", "--home", place], "").unwrap();
    assert!(good && output.ends_with("1 files of decoders, 1 of rules, 0 lists: 0 errors, 0 warnings\n"), "{output}");
    // A folder that is named counts more.
    let (_, output, _) = workplace.run(&["ruleset", "check", "--home", place, "DIR/rules"], "").unwrap();
    assert!(output.contains("0 files of decoders, 1 of rules"), "{output}");
    fs::write(home.ossec_conf(), "<ossec_config></ossec_config>").unwrap();
    let error = workplace.run(&["ruleset", "check", "--home", place], "").unwrap_err().to_string();
    assert!(error.ends_with("etc/ossec.conf: there is no <ruleset> section"), "{error}");
    let error = workplace.run(&["logtest", "--home", "DIR/none"], "").unwrap_err();
    assert!(matches!(error, OfflineError::NoHome(_)), "{error}");
}

#[test]
fn the_ruleset_of_a_new_home_has_no_fault() {
    let (_folder, home) = apid_testing::homes::new();
    let place = home.root().to_str().unwrap();
    let (good, output, _) =
        Workplace::new().run(&["ruleset", "check", "--deny-warnings", "--home", place], "").unwrap();
    assert!(good && output.ends_with("0 errors, 0 warnings\n"), "{output}");
}

#[test]
fn names_of_attack_are_those_of_the_home_or_the_built_in_ones() {
    let workplace = Workplace::new();
    let mitre = "<mitre><id>T1110.001</id><id>T0000</id></mitre><description>A login.";
    workplace.write("rules/r.xml", &RULES.replace("<description>A login.", mitre));
    let (_, output, _) = workplace.run(&["logtest", "--ruleset", "DIR"], LOGIN).unwrap();
    for line in ["\tmitre.id: '['T1110.001', 'T0000']'\n", "\tmitre.technique: '['Password Guessing']'\n"] {
        assert!(output.contains(line), "{output}");
    }
    assert!(output.contains("\tmitre.tactic: '['Credential Access']'\n"), "{output}");

    let home = apid_store::homes::create(&workplace.path().join("home")).unwrap();
    let database = Single::open(&home.mitre_db(), Access::ReadWrite).unwrap();
    database.script("UPDATE technique SET name = 'Another name' WHERE name = 'Password Guessing'").unwrap();
    let (_, output, _) = workplace.run(&["--home", "DIR/home", "logtest", "--ruleset", "DIR"], LOGIN).unwrap();
    assert!(output.contains("\tmitre.technique: '['Another name']'\n"), "{output}");
    // What is no home, or has no such database, has no names.
    let (_, output, _) = workplace.run(&["--home", "DIR", "logtest", "--ruleset", "DIR"], LOGIN).unwrap();
    assert!(output.contains("'Password Guessing'"), "{output}");
}

/// The built-in names are what a new home answers from.
#[test]
fn the_built_in_names_are_those_of_a_new_home() {
    let folder = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&folder.path().join("home")).unwrap();
    assert_eq!(techniques(None), techniques(Some(home.root())));
}
