//! Files and functions are as short as the guide says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::layers::files;
use crate::ours::{apis, folder};

/// How many lines a file has at most, and a function.
const LIMITS: (usize, usize) = (400, 60);

/// The functions of some code that are longer than a limit: their names, lines and lengths.
fn long_functions(tokens: TokenStream, limit: usize, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => long_functions(group.stream(), limit, found),
            TokenTree::Ident(word) if word == "fn" => {
                let is_end = |token: &&TokenTree| match token {
                    TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                    token => token.to_string() == ";",
                };
                let (Some(name), Some(TokenTree::Group(body))) =
                    (tokens.get(index + 1), tokens[index..].iter().find(is_end))
                else {
                    continue;
                };
                let first = word.span().start().line;
                let length = body.span_close().end().line - first + 1;
                // A type such as `fn(u8)` has no name.
                if length > limit && !matches!(name, TokenTree::Group(_)) {
                    found.push(format!("`{name}` in line {first} has {length} lines"));
                }
            }
            _ => {}
        }
    }
}

#[test]
fn long_functions_are_found_wherever_they_are() {
    let code = "fn short() {}\ntrait T { fn a();\n fn b() {\n\n fn c() {\n\n\n}\n } }\nstruct S { f: fn(u8), g: fn() }\n\
        macro_rules! m { ($n:ident) => { fn $n() {\n\n\n\n\n} } }";
    let mut found = Vec::new();
    long_functions(TokenStream::from_str(code).expect("code"), 3, &mut found);
    assert_eq!(found, ["`b` in line 3 has 7 lines", "`c` in line 5 has 4 lines", "`$` in line 11 has 6 lines"]);
}

#[test]
fn files_and_functions_are_as_short_as_the_guide_says() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (of_file, of_function) = LIMITS;
    let rule = format!("Files of Rust have at most {of_file} lines, and functions at most {of_function}");
    let guide = fs::read_to_string(repository.join("CONTRIBUTING.md")).expect("there is a guide");
    assert!(guide.contains(&rule), "CONTRIBUTING.md does not say: {rule}");
    let mut wrong = Vec::new();
    for file in ["generator", "specs", "xtask"].iter().flat_map(|folder| files(&repository.join(folder))) {
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let lines = text.lines().count();
        wrong.extend((lines > of_file).then(|| format!("{} has {lines} lines", file.display())));
        // A fixture is no Rust on purpose.
        let tokens = TokenStream::from_str(&text).unwrap_or_default();
        let mut long = Vec::new();
        long_functions(tokens, of_function, &mut long);
        wrong.extend(long.into_iter().map(|function| format!("{}: {function}", file.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// How many operations an API has: each has a line for every method that calls it.
fn operations(lock: &str) -> usize {
    let section = lock.split_once("[operations]\n").map_or("", |(_, section)| section);
    let lines = section.lines().take_while(|line| !line.starts_with('['));
    let routes = lines.filter_map(|line| line.strip_prefix('"')?.split('"').next());
    let routes: BTreeSet<(&str, &str)> = routes
        .filter_map(|route| route.split_once(' '))
        .map(|(method, path)| (method, path.split(' ').next().unwrap_or(path)))
        .collect();
    routes.len()
}

#[test]
fn generated_crates_are_as_short_as_is_promised() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |file: &Path| fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut lines = 0;
    for file in files(&repository.join("generated")) {
        let length = read(&file).lines().count();
        assert!(length <= 4_000, "{} has {length} lines", file.display());
        lines += length;
    }
    let locks = apis().map(|api| operations(&read(&folder(api).join("names.lock"))));
    let operations: usize = locks.sum();
    assert!(operations > 600, "{operations} operations");
    assert!(lines <= 230 * operations, "{lines} lines for {operations} operations");
}
