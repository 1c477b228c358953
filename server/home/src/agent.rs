//! Ids of agents as texts: in `client.keys`, in names of files, in requests and replies.

/// The text of an agent's id: its number with at least three digits.
pub fn id_text(id: i64) -> String {
    format!("{id:03}")
}
