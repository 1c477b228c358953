//! Taking a lock, whatever has become of its last holder.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, taking the data of a holder that panicked: every critical section here leaves its data whole.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
