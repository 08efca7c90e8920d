//! What a user sees of wrong input: a clear last word, an exit code, and nothing changed.

use crate::run::{command, errors};
use std::fs;
use std::path::Path;
use std::process::Output;

fn below(root: &Path, arguments: &[&str]) -> Output {
    command().args(arguments).arg("--root").arg(root).output().unwrap()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn an_unknown_api_is_answered_with_the_known_ones() {
    let root = tempfile::tempdir().unwrap();
    write(&root.path().join("specs/kibana/api.toml"), "");
    write(&root.path().join("specs/cloud-connected/api.toml"), "");
    write(&root.path().join("specs/README.md"), "");
    for (unknown, known) in [("kibanna", ": did you mean `kibana`?"), ("../other", ", only cloud-connected, kibana")] {
        let output = below(root.path(), &["generate", unknown]);
        assert_eq!(output.status.code(), Some(1));
        let expected = format!("error: there is no file, no folder and no API `{unknown}`{known}\n");
        assert_eq!(errors(&output), expected);
    }
    assert!(!root.path().join("generated").exists());
}

#[test]
fn documents_that_do_not_compile_change_nothing() {
    let root = tempfile::tempdir().unwrap();
    write(&root.path().join("specs/kibana/api.toml"), "this is not TOML");
    write(&root.path().join("generated/kibana-model/Cargo.toml"), "old");
    let output = below(root.path(), &["generate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().ends_with("nothing was written\n"));
    assert_eq!(fs::read_to_string(root.path().join("generated/kibana-model/Cargo.toml")).unwrap(), "old");
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 2);

    let output = below(root.path(), &["check"]);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_people_write_about_a_crate_is_no_difference() {
    let root = tempfile::tempdir().unwrap();
    let settings = "title = 'Shop'\nabout = 'Books.'\n[crates]\nmodel = 'shop-model'\nclient = 'shop-client'\ntype = 'Shop'\n\
        version = '0.1.0'\n[[family]]\ndocuments = ['shop.yaml']\n[family.groups]\nbooks = 'books'\n";
    let document = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\nsecurity: []\npaths:\n  \
        /books: {get: {operationId: listBooks, tags: [books], responses: {'204': {description: Done.}}}}\n";
    for (name, text) in [("api.toml", settings), ("shop.yaml", document)] {
        write(&root.path().join("specs/shop").join(name), text);
    }
    let output = below(root.path(), &["generate"]);
    assert!(output.status.success(), "{output:?}");
    let package = root.path().join("generated/shop-client");
    for name in ["README.md", "LICENSE-MIT", "CHANGELOG.md"] {
        write(&package.join(name), "Written by people.");
    }
    let check = || String::from_utf8(below(root.path(), &["check"]).stdout).unwrap();
    assert!(check().ends_with("check passed: generated/ is what specs/ gives\n"), "{}", check());
    for name in ["src/README.md", "notes.md"] {
        write(&package.join(name), "Written by people.");
        assert!(check().ends_with("check failed: 1 finding\n"), "{name}: {}", check());
        fs::remove_file(package.join(name)).unwrap();
    }
}

#[test]
fn a_checkout_without_documents_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    for command in ["generate", "check"] {
        let output = below(root.path(), &[command]);
        assert_eq!(output.status.code(), Some(1));
        let expected = "error: name a document, or a folder with an api.toml: ";
        assert!(errors(&output).starts_with(expected), "{}", errors(&output));
    }
    fs::create_dir(root.path().join("specs")).unwrap();
    let output = below(root.path(), &["generate"]);
    assert!(errors(&output).starts_with("error: no folder in "), "{}", errors(&output));
}

/// The commands that `--help` lists.
fn commands() -> Vec<String> {
    let output = command().arg("--help").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let (_, list) = text.split_once("Commands:\n").unwrap();
    let lines = list.lines().take_while(|line| !line.is_empty());
    lines.filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next().map(str::to_owned)).collect()
}

fn in_repository(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_guides_use_commands_and_options_that_exist() {
    let commands = commands();
    let mut checked = 0;
    let guides = ["api-toml", "clients", "diff", "names"].map(|guide| format!("generator/docs/{guide}.md"));
    let readmes = ["README.md", "CONTRIBUTING.md", "generator/README.md", "specs/README.md"].map(str::to_owned);
    for file in readmes.iter().chain(&guides) {
        let text = in_repository(file);
        // In a row of a table, a code block and a sentence; what xtask does itself is not a command of this program.
        let starts = text.match_indices("openapi-crates ").chain(text.match_indices("cargo xtask "));
        let lines = starts.filter(|(at, _)| text[..*at].ends_with(['`', '\n', ' ']));
        for line in
            lines.filter_map(|(at, start)| text[at + start.len()..].split(['\n', '#', '`', ';', '&', '|']).next())
        {
            let mut words = line.split_whitespace();
            let name = words.next().unwrap_or_default();
            if ["test", "judge", "soak", "COMMAND"].contains(&name) || name.is_empty() || name.starts_with('-') {
                continue;
            }
            assert!(commands.iter().any(|known| known == name), "{file}: {line}");
            let mut arguments = vec![name];
            arguments.extend(line.starts_with("measure compare").then_some("compare"));
            arguments.push("--help");
            let output = command().args(arguments).output().unwrap();
            let help = String::from_utf8(output.stdout).unwrap();
            for option in words.filter(|word| word.starts_with('-')) {
                let known = help.split(|c: char| c.is_whitespace() || c == ',').any(|word| word == option);
                assert!(known, "{file}: `{option}` in `openapi-crates {line}`");
            }
            checked += 1;
        }
    }
    assert!(checked > 40, "only {checked} commands were found");
}

/// `cargo xtask --help` lists the commands of this program without building it.
#[test]
fn the_list_of_commands_is_the_one_that_help_shows() {
    let output = command().arg("--help").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let commands: String = commands.map(|line| format!("{line}\n")).collect();
    assert!(commands.contains("  generate "), "{help}");
    assert_eq!(include_str!("../../commands.txt"), commands, "copy the list into generator/cli/commands.txt");
}

#[test]
fn every_command_tells_the_version() {
    for arguments in [["--version"].as_slice(), &["generate", "--version"], &["measure", "compare", "--version"]] {
        let output = command().args(arguments).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && text.ends_with(&format!("{}\n", env!("CARGO_PKG_VERSION"))), "{text}");
    }
}

#[test]
fn each_shell_has_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = command().args(["completions", shell]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && text.contains("generate"), "{shell}: {text}");
    }
}

/// What is wrong goes to the standard error, and has colors where somebody wants them.
#[test]
fn findings_are_errors_with_the_colors_that_are_asked_for() {
    let root = tempfile::tempdir().unwrap();
    write(&root.path().join("broken.yaml"), "- a list\n");
    let run = |more: &[&str], no_color: &str| {
        let mut command = command();
        command.args(["generate", "broken.yaml", "--out", "out"]).args(more).current_dir(root.path());
        let output = command.env("NO_COLOR", no_color).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(!said.contains("the file is a list"), "{said}");
        String::from_utf8(output.stderr).unwrap()
    };
    let plain = run(&[], "1");
    assert!(plain.starts_with("error: the file is a list, not an object\n"), "{plain}");
    assert_eq!(run(&["--color", "never"], ""), plain);
    assert!(run(&["--color", "always"], "1").starts_with('\u{1b}'));
}
