//! The example on the crate's front page: a call that compiles, made from an operation of the API.

use super::builder;
use super::input::Input;
use super::names;
use super::source_file::SourceFile;
use crate::emit::{ident, manifest};
use crate::ir::{Api, Method, Name, Operation, Payload, Success};

/// The lines of the example, fences included.
pub(super) fn lines(api: &Api) -> Vec<String> {
    let package = ident::package(&api.settings.crates.client);
    let client_type = &api.settings.crates.client_type;
    let client = ident::snake(&Name::new(client_type));
    let url = match api.connection.server() {
        Some(_) => format!("{client_type}::SERVER"),
        None => "\"https://example.com\"".to_owned(),
    };
    let example = example(api);
    let family = example.as_ref().map(|(operation, _)| api[operation.group].family);
    let condition = family
        .filter(|&family| family != Api::ROOT)
        .map(|family| format!("# #[cfg(feature = \"{}\")]", manifest::feature(api, family)));
    let call = example.map(|(operation, arguments)| call(api, operation, &arguments));
    let mut lines = vec!["```no_run".to_owned(), format!("use {package}::{client_type};"), String::new()];
    lines.extend(condition);
    lines.push(format!("# async fn example() -> Result<(), {package}::Error> {{"));
    lines.push(format!("let {client} = {client_type}::builder({url}){}.build()?;", builder::example(api)));
    if let Some(call) = call {
        lines.push(format!("let response = {client}{call}.await?;"));
        lines.push("println!(\"{}: {:?}\", response.status(), *response);".to_owned());
    }
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The lines of an example that makes a call without a generated method. Its path is plainly none of an API, so that nobody sends it.
pub(super) fn raw_call(api: &Api) -> Vec<String> {
    let package = ident::package(&api.settings.crates.client);
    let client_type = &api.settings.crates.client_type;
    let client = ident::snake(&Name::new(client_type));
    let mut names = ["Error", "Json", "Method", "NoError"].map(str::to_owned).to_vec();
    names.push(client_type.clone());
    names.sort();
    let lines = format!(
        "```no_run
use {package}::{{{}}};

# async fn example({client}: {client_type}) -> Result<(), Error> {{
let request = {client}.request(Method::GET, \"/path/to/{{name}}\").path(\"name\", \"disk one\");
let answer = request.send_json::<Json, NoError>().await?;
println!(\"{{}}\", *answer);
# Ok(())
# }}
```",
        names.join(", ")
    );
    lines.lines().map(str::to_owned).collect()
}

/// The lines of a test of code that makes a call, if there is an operation that the example can call.
pub(super) fn mocked(api: &Api) -> Option<Vec<String>> {
    let (operation, arguments) = example(api)?;
    let package = ident::package(&api.settings.crates.client);
    // The example imports these.
    let client_type =
        Some(&api.settings.crates.client_type).filter(|name| !["Mock", "Reply"].contains(&name.as_str()))?;
    let client = ident::snake(&Name::new(client_type));
    let family = api[operation.group].family;
    let condition = match family {
        Api::ROOT => "feature = \"mock\"".to_owned(),
        family => format!("all(feature = \"mock\", feature = \"{}\")", manifest::feature(api, family)),
    };
    let (call, id) = (call(api, operation, &arguments), &operation.id);
    let mut names = ["Error", client_type.as_str()];
    names.sort_unstable();
    let lines = format!(
        "```no_run
# #[cfg({condition})]
# mod tests {{
use {package}::mock::{{Mock, Reply}};
use {package}::{{{}}};

async fn is_there({client}: &{client_type}) -> Result<bool, Error> {{
    match {client}{call}.await {{
        Ok(_) => Ok(true),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error.into()),
    }}
}}

// #[tokio::test]
async fn what_is_there_is_told_from_what_is_not() -> Result<(), Error> {{
    let replies = [Reply::example({id:?}), Reply::empty(404)];
    let mock = Mock::new().when({id:?}, replies);
    let {client} = {client_type}::builder(\"https://server.test\").transport(mock.clone()).build()?;
    assert!(is_there(&{client}).await?);
    assert!(!is_there(&{client}).await?);
    assert_eq!(mock.requests_of({id:?}).len(), 2);
    Ok(())
}}
# }}
```",
        names.join(", ")
    );
    Some(lines.lines().map(str::to_owned).collect())
}

/// The operation that needs the fewest arguments, preferably a read, with these arguments. All of them are text.
fn example(api: &Api) -> Option<(&Operation, Vec<String>)> {
    let candidates = api.documented().filter(|operation| !operation.docs.deprecated).filter_map(|operation| {
        let arguments = arguments(api, operation)?;
        Some(((operation.method != Method::Get, arguments.len()), operation, arguments))
    });
    let (_, operation, arguments) = candidates.min_by_key(|(rank, ..)| *rank)?;
    Some((operation, arguments))
}

/// The call of an operation on the client.
fn call(api: &Api, operation: &Operation, arguments: &[String]) -> String {
    let path = names::path(api, &api[operation.group]);
    format!("{path}.{}({})", ident::snake(&operation.name), arguments.join(", "))
}

/// The arguments of an operation that answers with JSON and takes only text.
fn arguments(api: &Api, operation: &Operation) -> Option<Vec<String>> {
    if !matches!(operation.success, Success::One(Payload::Json(_))) {
        return None;
    }
    let file = SourceFile::new(api, api[operation.group].family, &[]);
    let inputs = Input::all(&file, operation);
    let required = inputs.iter().filter(|input| input.required);
    required.map(|input| input.value.is_text.then(|| format!("\"{}\"", input.name))).collect()
}
