//! The schema of `rbac.db`, version 1 (docs/facts/02-rbac.md, section 1.1).

/// `PRAGMA user_version` of the schema below.
pub(super) const VERSION: i64 = 1;

/// Tables as the manager has them: names, columns, order of columns and constraints.
pub(super) const CREATE: &str = "
CREATE TABLE users (
    id           INTEGER NOT NULL,
    username     VARCHAR(32) NOT NULL,
    password     VARCHAR(256) NOT NULL,
    allow_run_as BOOLEAN NOT NULL,
    created_at   DATETIME,
    PRIMARY KEY (id),
    CONSTRAINT username_restriction UNIQUE (username)
);
CREATE TABLE roles (
    id         INTEGER NOT NULL,
    name       VARCHAR(20) NOT NULL,
    created_at DATETIME,
    PRIMARY KEY (id),
    CONSTRAINT name_role UNIQUE (name),
    CHECK (length(name) <= 64)
);
CREATE TABLE rules (
    id         INTEGER NOT NULL,
    name       VARCHAR(20) NOT NULL,
    rule       TEXT NOT NULL,
    created_at DATETIME,
    PRIMARY KEY (id),
    CONSTRAINT rule_name UNIQUE (name),
    CONSTRAINT rule_definition UNIQUE (rule)
);
CREATE TABLE policies (
    id         INTEGER NOT NULL,
    name       VARCHAR(20) NOT NULL,
    policy     TEXT NOT NULL,
    created_at DATETIME,
    PRIMARY KEY (id),
    CONSTRAINT name_policy UNIQUE (name),
    CONSTRAINT policy_definition UNIQUE (policy)
);
CREATE TABLE user_roles (
    id         INTEGER NOT NULL,
    user_id    INTEGER,
    role_id    INTEGER,
    level      INTEGER,
    created_at DATETIME,
    PRIMARY KEY (id),
    CONSTRAINT user_role UNIQUE (user_id, role_id),
    FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
    FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE CASCADE
);
CREATE TABLE roles_policies (
    id         INTEGER NOT NULL,
    role_id    INTEGER,
    policy_id  INTEGER,
    level      INTEGER,
    created_at DATETIME,
    PRIMARY KEY (id),
    CONSTRAINT role_policy UNIQUE (role_id, policy_id),
    FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE CASCADE,
    FOREIGN KEY (policy_id) REFERENCES policies (id) ON DELETE CASCADE
);
CREATE TABLE roles_rules (
    id         INTEGER NOT NULL,
    role_id    INTEGER,
    rule_id    INTEGER,
    created_at DATETIME,
    PRIMARY KEY (id),
    CONSTRAINT role_rule UNIQUE (role_id, rule_id),
    FOREIGN KEY (role_id) REFERENCES roles (id) ON DELETE CASCADE,
    FOREIGN KEY (rule_id) REFERENCES rules (id) ON DELETE CASCADE
);
CREATE TABLE users_token_blacklist (
    user_id           INTEGER NOT NULL,
    nbf_invalid_until INTEGER NOT NULL,
    is_valid_until    INTEGER NOT NULL,
    PRIMARY KEY (user_id),
    CONSTRAINT user_invalidation_rule UNIQUE (user_id)
);
CREATE TABLE roles_token_blacklist (
    role_id           INTEGER NOT NULL,
    nbf_invalid_until INTEGER NOT NULL,
    is_valid_until    INTEGER NOT NULL,
    PRIMARY KEY (role_id),
    CONSTRAINT role_invalidation_rule UNIQUE (role_id)
);
CREATE TABLE runas_token_blacklist (
    nbf_invalid_until INTEGER NOT NULL,
    is_valid_until    INTEGER NOT NULL,
    PRIMARY KEY (nbf_invalid_until),
    CONSTRAINT nbf_invalid_until_invalidation_rule UNIQUE (nbf_invalid_until)
);
PRAGMA user_version = 1;
";

/// Tables and the columns that the server reads; a database without one of them is not an `rbac.db`.
pub(super) const REQUIRED: &[&str] = &[
    "SELECT id, username, password, allow_run_as, created_at FROM users LIMIT 0",
    "SELECT id, name, created_at FROM roles LIMIT 0",
    "SELECT id, name, rule, created_at FROM rules LIMIT 0",
    "SELECT id, name, policy, created_at FROM policies LIMIT 0",
    "SELECT id, user_id, role_id, level, created_at FROM user_roles LIMIT 0",
    "SELECT id, role_id, policy_id, level, created_at FROM roles_policies LIMIT 0",
    "SELECT id, role_id, rule_id, created_at FROM roles_rules LIMIT 0",
    "SELECT user_id, nbf_invalid_until, is_valid_until FROM users_token_blacklist LIMIT 0",
    "SELECT role_id, nbf_invalid_until, is_valid_until FROM roles_token_blacklist LIMIT 0",
    "SELECT nbf_invalid_until, is_valid_until FROM runas_token_blacklist LIMIT 0",
];
