//! What the server's tests share. For development alone: no product code depends on this.

pub mod sample;
