//! The documentation of an operation: what it does, method, path, permissions, failures, and an example.

use super::super::types::Scope;
use super::super::{chain, list};
use super::Plan;
use super::arguments::{Argument, Form};
use crate::emit::docs;
use crate::ir::ErrorReply;

/// Widest line of an example at the indent of a method.
const WIDTH: usize = 108;

impl Plan<'_> {
    pub(super) fn docs(&self) -> Vec<String> {
        let operation = self.operation;
        let mut lines = docs::paragraphs(&docs::sentence(&operation.summary));
        let description = docs::paragraphs(&operation.description);
        if !description.is_empty() && operation.description.trim() != operation.summary.trim() {
            separate(&mut lines);
            lines.extend(description);
        }
        separate(&mut lines);
        let method = operation.method.as_str();
        lines.push(format!(
            "{} ({}).",
            docs::code(&format!("{method} {}", operation.path)),
            docs::code(&operation.wire_id)
        ));
        let permissions = operation.permissions.iter().filter_map(|id| self.types.api.permissions.get(id.0));
        let permissions: Vec<_> = permissions
            .map(|permission| {
                let resources: Vec<_> = permission.resources.iter().map(|resource| docs::code(resource)).collect();
                format!("{} on {}", docs::code(&permission.action), resources.join(", "))
            })
            .collect();
        let errors: Vec<_> = operation.errors.iter().filter_map(|error| self.failure(error)).collect();
        let mut needs = Vec::new();
        if !permissions.is_empty() {
            needs.push(format!("Permissions: {}.", permissions.join("; ")));
        }
        if !errors.is_empty() {
            needs.push(format!("Errors: {}.", errors.join(", ")));
        }
        // On one line where they fit.
        if needs.iter().map(String::len).sum::<usize>() < 110 {
            needs = vec![needs.join(" ")];
        }
        lines.extend(needs.into_iter().filter(|line| !line.is_empty()));
        lines.extend(self.example());
        lines
    }

    /// A documented failure, with the type of its body where that is one of the models.
    fn failure(&self, error: &ErrorReply) -> Option<String> {
        let name = error.name();
        match error.ty.as_ref().filter(|_| error.typed) {
            Some(ty) => {
                let ty = self.types.owned(ty, Scope::Tag);
                Some(match ty.strip_prefix("models::") {
                    Some(_) => format!("{name} [`super::{ty}`]"),
                    None => format!("{name} {}", docs::code(&ty)),
                })
            }
            None => (error.status > 0).then_some(name),
        }
    }

    /// A request that has what is required, and its length where it has one.
    fn example(&self) -> Vec<String> {
        let generation = &self.types.api.generation;
        let mut given = Vec::new();
        let mut arguments = Vec::new();
        for argument in &self.required {
            arguments.push(argument.sample.clone());
            if argument.is_given() {
                let name = &argument.name;
                given.push(format!("{name}: {}", self.given_type(argument)));
                if let Some(last) = arguments.last_mut() {
                    name.clone_into(last);
                }
            }
        }
        let mut steps = vec![
            format!(".{}()", self.tag.module.as_str()),
            list(0, WIDTH / 3, &format!(".{}(", self.operation.method_ident.as_str()), &arguments, ")", 0),
        ];
        if self.optional.iter().any(|argument| argument.name == "limit") {
            steps.push(".limit(10)".to_owned());
        }
        steps.extend([".send()".to_owned(), ".await?".to_owned()]);
        let call = chain(0, "client", &steps, "let reply = ;".len() + 120 - WIDTH);
        let mut lines = vec![String::new(), "```no_run".to_owned()];
        match given.as_slice() {
            [] => lines.push(format!(
                "# async fn example(client: wazuh_api_client::{generation}::Client) -> \
                 Result<(), wazuh_api_client::Error> {{"
            )),
            given => {
                lines.push(format!("# async fn example(client: wazuh_api_client::{generation}::Client,"));
                lines.extend(given.iter().map(|given| format!("#     {given},")));
                lines.push("# ) -> Result<(), wazuh_api_client::Error> {".to_owned());
            }
        }
        lines.extend(format!("let reply = {call};").lines().map(str::to_owned));
        lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
        lines
    }

    /// The type of a value that an example is given, from outside of the crate.
    fn given_type(&self, argument: &Argument<'_>) -> String {
        let generation = &self.types.api.generation;
        let outside = |ty: &str| {
            ty.replace("models::", &format!("wazuh_api_client::{generation}::models::"))
                .replace("crate::", "wazuh_api_client::")
                .replace("AffectedItems<", "wazuh_api_client::AffectedItems<")
        };
        match &argument.form {
            Form::Body(ty, step) if step.is_empty() => {
                format!("wazuh_api_client::{generation}::{}::{ty}", self.tag.module.as_str())
            }
            Form::Value(ty) | Form::Into(ty) | Form::Body(ty, _) => outside(ty),
            Form::List(ty) | Form::Targets(ty, _) => format!("Vec<{}>", outside(ty)),
        }
    }
}

impl Argument<'_> {
    /// The example is given the value, whose making would say nothing about the operation.
    fn is_given(&self) -> bool {
        self.sample.contains("value") || self.sample == "body" || self.sample.contains("json!")
    }
}

fn separate(lines: &mut Vec<String>) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
}
