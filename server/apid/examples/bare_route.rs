//! A bare axum route that returns a file's bytes ready-made: the base line of `cargo xtask bench server`.
//!
//! Usage: `bare_route FILE`. Prints the address it listens on.

#![allow(clippy::print_stdout)]

use axum::Router;
use axum::routing::get;
use bytes::Bytes;
use http::header::CONTENT_TYPE;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("name the file to serve")?;
    let bytes = Bytes::from(std::fs::read(file)?);
    let route = get(move || {
        let bytes = bytes.clone();
        async move { ([(CONTENT_TYPE, "application/json")], bytes) }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/", route)).await?;
    Ok(())
}
