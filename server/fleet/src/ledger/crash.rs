//! The points of a change at which a process may die, so that tests can let it die there.
//!
//! The ledger reports each [`Step`] to its [`CrashPoint`]. In production that is [`NoCrash`], which lets everything go on.

/// A step of a change that is done. A process may die right behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The journal says what is to be done; nothing of it is done yet.
    Journalled,
    /// The rows are changed inside a transaction that is still open.
    DatabaseChanged,
    /// Half of a new agent's line is in `client.keys`, and the transaction is open. Reported before that line is written: if
    /// the process is to die here, half of the line is written first.
    KeysHalfWritten,
    /// All files are changed, and the transaction is open.
    FilesWritten,
    /// The transaction is committed.
    Committed,
    /// What belonged to removed agents and groups is gone; the journal is still there.
    LeftoversRemoved,
}

/// The process is to be taken for dead from here on: nothing may be tidied up any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the change was broken off after the step {0:?}")]
pub struct Died(pub Step);

/// Decides whether the process dies behind a step.
pub trait CrashPoint: Send + Sync + 'static {
    /// Called when `step` is done.
    ///
    /// # Errors
    ///
    /// [`Died`] if the process is to die here.
    fn reach(&self, step: Step) -> Result<(), Died>;
}

/// Never dies.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCrash;

impl CrashPoint for NoCrash {
    fn reach(&self, _: Step) -> Result<(), Died> {
        Ok(())
    }
}

/// Dies behind one step, once it is told which.
#[cfg(test)]
#[derive(Debug, Default)]
pub(crate) struct DiesAt(std::sync::Mutex<Option<Step>>);

#[cfg(test)]
impl DiesAt {
    /// Dies behind `step` from now on, or behind no step.
    pub(crate) fn set(&self, step: Option<Step>) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = step;
    }
}

#[cfg(test)]
impl CrashPoint for DiesAt {
    fn reach(&self, step: Step) -> Result<(), Died> {
        let dies_at = *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if dies_at == Some(step) { Err(Died(step)) } else { Ok(()) }
    }
}
