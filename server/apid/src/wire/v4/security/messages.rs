//! The messages of the Security tag's operations.

use wazuh_api_server::Messages;

use apid_identity::Kind;

pub(crate) const USERS_LISTED: Messages<'_> = Messages {
    all: "All specified users were returned",
    some: "Some users were not returned",
    none: "No user was returned",
};
pub(crate) const USER_CREATED: Messages<'_> =
    Messages { all: "User was successfully created", some: "", none: "User could not be created" };
pub(crate) const USER_UPDATED: Messages<'_> =
    Messages { all: "User was successfully updated", some: "", none: "User could not be updated" };
pub(crate) const USERS_DELETED: Messages<'_> = Messages {
    all: "Users were successfully deleted",
    some: "Some users were not deleted",
    none: "No user was deleted",
};
pub(crate) const KEYS_LISTED: Messages<'_> = Messages {
    all: "All specified API keys were returned",
    some: "Some API keys were not returned",
    none: "No API key was returned",
};
pub(crate) const KEY_CREATED: Messages<'_> =
    Messages { all: "API key was successfully created", some: "", none: "API key could not be created" };
pub(crate) const KEYS_DELETED: Messages<'_> = Messages {
    all: "API keys were successfully revoked",
    some: "Some API keys were not revoked",
    none: "No API key was revoked",
};
pub(crate) const CURRENT_USER: Messages<'_> =
    Messages { all: "Current user information was returned", some: "", none: "" };
pub(crate) const POLICIES_OF_CALLER: &str = "Current user processed policies information was returned";
pub(crate) const CONFIGURED: &str = "Configuration was successfully updated";
pub(crate) const ALL_TOKENS_REVOKED: &str = "Tokens were successfully revoked";

pub(crate) fn logged_out(user: &str) -> String {
    format!("User {user} was successfully logged out")
}

/// The messages of the operations on one kind of records.
pub(crate) struct RecordMessages {
    pub(crate) listed: Messages<'static>,
    pub(crate) created: Messages<'static>,
    pub(crate) updated: Messages<'static>,
    pub(crate) deleted: Messages<'static>,
}

/// The messages of the operations on this kind.
pub(crate) const fn of(kind: Kind) -> &'static RecordMessages {
    match kind {
        Kind::Role => &ROLES,
        Kind::Policy => &POLICIES,
        Kind::Rule => &RULES,
    }
}

pub(crate) const ROLES: RecordMessages = RecordMessages {
    listed: Messages {
        all: "All specified roles were returned",
        some: "Some roles were not returned",
        none: "No role was returned",
    },
    created: Messages { all: "Role was successfully created", some: "", none: "Role was not created" },
    updated: Messages { all: "Role was successfully updated", some: "", none: "Role was not updated" },
    deleted: Messages {
        all: "All specified roles were deleted",
        some: "Some roles were not deleted",
        none: "No role was deleted",
    },
};

const POLICIES: RecordMessages = RecordMessages {
    listed: Messages {
        all: "All specified policies were returned",
        some: "Some policies were not returned",
        none: "No policy was returned",
    },
    created: Messages { all: "Policy was successfully created", some: "", none: "Policy was not created" },
    updated: Messages { all: "Policy was successfully updated", some: "", none: "Policy was not updated" },
    deleted: Messages {
        all: "All specified policies were deleted",
        some: "Some policies were not deleted",
        none: "No policy was deleted",
    },
};

const RULES: RecordMessages = RecordMessages {
    listed: Messages {
        all: "All specified security rules were returned",
        some: "Some security rules were not returned",
        none: "No security rule was returned",
    },
    created: Messages {
        all: "Security rule was successfully created",
        some: "",
        none: "Security rule was not created",
    },
    updated: Messages {
        all: "Security rule was successfully updated",
        some: "",
        none: "Security rule was not updated",
    },
    deleted: Messages {
        all: "All specified security rules were deleted",
        some: "Some security rules were not deleted",
        none: "No security rule was deleted",
    },
};

/// Messages that name what the request names.
pub(crate) struct NamingMessages {
    all: String,
    some: String,
    none: String,
}

impl NamingMessages {
    /// The three texts.
    pub(crate) fn texts(&self) -> Messages<'_> {
        Messages { all: &self.all, some: &self.some, none: &self.none }
    }
}

/// The name in messages of a user that does not exist.
const UNKNOWN_USER: &str = "unknown";

/// Of linking roles to a user.
pub(crate) fn roles_linked(user: Option<&str>) -> NamingMessages {
    let user = user.unwrap_or(UNKNOWN_USER);
    NamingMessages {
        all: format!("All roles were linked to user {user}"),
        some: format!("Some roles were not linked to user {user}"),
        none: format!("No link was created to user {user}"),
    }
}

/// Of unlinking roles from a user.
pub(crate) fn roles_unlinked(user: Option<&str>) -> NamingMessages {
    let user = user.unwrap_or(UNKNOWN_USER);
    NamingMessages {
        all: format!("All roles were unlinked from user {user}"),
        some: format!("Some roles were not unlinked from user {user}"),
        none: format!("No role was unlinked from user {user}"),
    }
}

/// One and several of what is linked to a role.
const fn words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Role => ("role", "roles"),
        Kind::Policy => ("policy", "policies"),
        Kind::Rule => ("security rule", "security rules"),
    }
}

/// Of linking policies or rules to a role.
pub(crate) fn linked_to_role(kind: Kind, role: &str) -> NamingMessages {
    let (_, several) = words(kind);
    NamingMessages {
        all: format!("All {several} were linked to role {role}"),
        some: format!("Some {several} were not linked to role {role}"),
        none: format!("No link was created to role {role}"),
    }
}

/// Of unlinking policies or rules from a role.
pub(crate) fn unlinked_from_role(kind: Kind, role: &str) -> NamingMessages {
    let (one, several) = words(kind);
    NamingMessages {
        all: format!("All {several} were unlinked from role {role}"),
        some: format!("Some {several} were not unlinked from role {role}"),
        none: format!("No {one} was unlinked from role {role}"),
    }
}

/// Of letting a user log in for others, or not.
pub(crate) fn run_as_edited(allow: bool) -> NamingMessages {
    let word = if allow { "enabled" } else { "disabled" };
    NamingMessages {
        all: format!("Parameter allow_run_as has been {word} for the user"),
        some: String::new(),
        none: format!("The parameter allow_run_as could not be {word} for the user"),
    }
}
