//! The generator: a full `gen` in memory, against merely parsing the same document into `openapiv3`.

use std::hint::black_box;

use wazuh_api_codegen::{Input, emit};

use super::{median, milliseconds};
use crate::Failure;
use crate::workspace;

const RUNS: usize = 15;

pub(super) fn run() -> Result<(), Failure> {
    println!("generator (median of {RUNS} runs)");
    let root = workspace::root();
    let input = workspace::description(&root.join("spec/v4"), "v4")?;
    let merged = wazuh_api_codegen::load(input.document.clone(), &input.overlays)?.document.root.to_yaml();
    measure("spec/v4 with its overlays", &input, &merged)?;
    let upstream = root.join("../shared/upstream/v4.14.7.yaml");
    if upstream.exists() {
        let input = workspace::description(&upstream, "v4")?;
        let text = input.document.text.clone();
        measure("upstream v4.14.7 as published", &input, &text)?;
    }
    println!();
    Ok(())
}

fn measure(name: &str, input: &Input, text: &str) -> Result<(), Failure> {
    let parse = median(RUNS, || {
        let document: openapiv3::OpenAPI =
            serde_yaml::from_str(text).map_err(|error| Failure::Other(error.to_string()))?;
        black_box(document);
        Ok(())
    })?;
    let generate = median(RUNS, || {
        let api = wazuh_api_codegen::prepare(input)?.api;
        std::thread::scope(|scope| {
            let server = scope.spawn(|| emit::server(&api));
            black_box(emit::client(&api));
            black_box(server.join().is_ok());
        });
        Ok(())
    })?;
    let load = median(RUNS, || {
        black_box(wazuh_api_codegen::load(input.document.clone(), &input.overlays)?);
        Ok(())
    })?;
    let api = wazuh_api_codegen::prepare(input)?.api;
    let prepare = median(RUNS, || {
        black_box(wazuh_api_codegen::prepare(input)?);
        Ok(())
    })?;
    let server = median(RUNS, || {
        black_box(emit::server(&api));
        Ok(())
    })?;
    let client = median(RUNS, || {
        black_box(emit::client(&api));
        Ok(())
    })?;
    println!(
        "  {name}: load {:.0} ms, lower {:.0} ms, emit server {:.0} ms and client {:.0} ms, at once",
        milliseconds(load),
        milliseconds(prepare.saturating_sub(load)),
        milliseconds(server),
        milliseconds(client)
    );
    println!(
        "  {name}: parse {:.0} ms, gen {:.0} ms, ratio {:.2} (goal: under 4)",
        milliseconds(parse),
        milliseconds(generate),
        generate.as_secs_f64() / parse.as_secs_f64()
    );
    Ok(())
}
