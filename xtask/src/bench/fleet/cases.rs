//! What is asked of a fleet.

/// Offsets that a `new` request of the first pages goes through before it is sent again with another limit.
const OFFSETS: u64 = 900;

/// The path of the request of a number, in a fleet of so many agents.
pub(super) type PathOf = fn(u64, u64) -> String;

/// What is measured: a name for the table, and the paths of the requests.
pub(super) struct Case {
    pub(super) name: &'static str,
    pub(super) is_new: bool,
    pub(super) path: PathOf,
}

pub(super) const fn kept(name: &'static str, path: PathOf) -> Case {
    Case { name, is_new: false, path }
}

pub(super) const fn new(name: &'static str, path: PathOf) -> Case {
    Case { name, is_new: true, path }
}

pub(super) const PAGE: Case = kept("`/agents?limit=10`", |_, _| "/agents?limit=10".to_owned());

/// More of them than replies of this size are kept, which are some 2,000.
pub(super) const NEW_PAGE: Case = new("`/agents?limit=10`", |number, _| {
    format!("/agents?limit={}&offset={}", 5 + number / OFFSETS % 10, number % OFFSETS)
});

pub(super) const NEW_LONG_PAGE: Case =
    new("`/agents?limit=500`", |number, _| format!("/agents?limit={}&offset={}", 500 - number % 7, number % 400));

pub(super) const NEW_FILTER: Case =
    new("`/agents?q=os.version!=X&limit=10`", |number, _| format!("/agents?q=os.version!={number}&limit=10"));

pub(super) const NEW_SEARCH: Case =
    new("`/agents?search=X&limit=10`", |number, _| format!("/agents?search=fra-{number}&limit=10"));

pub(super) const STATES: Case = kept("`/agents/summary/status`", |_, _| "/agents/summary/status".to_owned());

pub(super) const OVERVIEW: Case = kept("`/overview/agents`", |_, _| "/overview/agents".to_owned());

pub(super) const GROUPS: Case = kept("`/groups`", |_, _| "/groups".to_owned());

pub(super) const CASES: [Case; 17] = [
    PAGE,
    NEW_PAGE,
    kept("`/agents?limit=500`", |_, _| "/agents?limit=500".to_owned()),
    NEW_LONG_PAGE,
    kept("`/agents?limit=10&offset=9/10`", |_, agents| format!("/agents?limit=10&offset={}", agents * 9 / 10)),
    new("`/agents?limit=10&offset=9/10`", |number, agents| {
        let offsets = agents * 18 / 100;
        format!("/agents?limit={}&offset={}", 5 + number / offsets % 20, agents * 8 / 10 + number % offsets)
    }),
    kept("`/agents?select=id`", |_, _| "/agents?select=id".to_owned()),
    new("`/agents?q=id=N;name!=X`", |number, agents| {
        format!("/agents?q=id={};name!={number}", number * 7_919 % agents + 1)
    }),
    new("`/agents?q=name=X`", |number, _| format!("/agents?q=name=web-fra-{number:03}")),
    kept("`/agents?q=os.name=Ubuntu&limit=10`", |_, _| "/agents?q=os.name=Ubuntu&limit=10".to_owned()),
    NEW_FILTER,
    new("`/agents?q=version<X;status=active&limit=10`", |number, _| {
        format!("/agents?q=version%3Cv4.14.{number};status=active&limit=10")
    }),
    kept("`/agents?search=web-fra&limit=10`", |_, _| "/agents?search=web-fra&limit=10".to_owned()),
    NEW_SEARCH,
    STATES,
    OVERVIEW,
    GROUPS,
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::CASES;

    #[test]
    fn requests_that_are_new_are_not_sent_again_soon() {
        for case in CASES.iter().filter(|case| case.is_new) {
            let paths: HashSet<String> = (0..2_500).map(|number| (case.path)(number, 1_000)).collect();
            assert_eq!(paths.len(), 2_500, "{}", case.name);
        }
    }
}
