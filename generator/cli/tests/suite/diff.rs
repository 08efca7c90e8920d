//! `diff`: eight changes of a document in all forms of reports, callers' lines, exceptions, and states of commits.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn documents() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff")
}

fn diff(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openapi-crates")).current_dir(folder).arg("diff").args(arguments).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The report of the eight changes in a form.
fn form(form: &str) -> String {
    let output = diff(&documents(), &["old.yaml", "new.yaml", "--format", form]);
    assert!(output.status.success(), "{output:?}");
    text(&output)
}

#[test]
fn eight_changes_in_a_terminal() {
    insta::assert_snapshot!("diff_text", form("text"));
}

#[test]
fn eight_changes_in_markdown() {
    insta::assert_snapshot!("diff_markdown", form("markdown"));
}

#[test]
fn eight_changes_in_json_that_its_schema_describes() {
    let report = form("json");
    let schema: serde_json::Value = serde_json::from_str(&form("json-schema")).unwrap();
    let errors = jsonschema::validator_for(&schema).unwrap();
    let value = serde_json::from_str(&report).unwrap();
    assert!(errors.is_valid(&value), "{:?}", errors.validate(&value));
    insta::assert_snapshot!("diff_json", report);
}

#[test]
fn json_of_any_number_of_apis_fits_the_schema() {
    let schema: serde_json::Value = serde_json::from_str(&form("json-schema")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("README.md"), "").unwrap();
    commit(folder.path());
    for (count, name) in ["books", "shop", "store"].into_iter().enumerate() {
        api(folder.path(), name, "new.yaml");
        let report = text(&diff(folder.path(), &["--base", "HEAD", "--format", "json"]));
        let report: serde_json::Value = serde_json::from_str(&report).unwrap();
        assert!(schema.is_valid(&report), "{:?}", schema.validate(&report));
        assert_eq!(report.as_array().map(Vec::len), Some(count + 1));
    }
}

#[test]
fn eight_changes_for_systems_that_show_tests() {
    insta::assert_snapshot!("diff_junit", form("junit"));
}

#[test]
fn eight_changes_as_annotations() {
    // Paths are those of a repository, which is not around this one.
    let folder = tempfile::tempdir().unwrap();
    for name in ["old.yaml", "new.yaml"] {
        fs::copy(documents().join(name), folder.path().join(name)).unwrap();
    }
    fs::create_dir(folder.path().join(".git")).unwrap();
    insta::assert_snapshot!("diff_github", text(&diff(folder.path(), &["old.yaml", "new.yaml", "--format", "github"])));
}

#[test]
fn eight_changes_as_entries_of_changelogs() {
    insta::assert_snapshot!("diff_changelog", form("changelog"));
}

#[test]
fn eight_changes_on_one_page() {
    let page = form("html");
    insta::assert_snapshot!("diff_page", page.split("<main>").nth(1).unwrap().split("<script>").next().unwrap());
    assert!(!page.contains("src=") && !page.contains("href="), "the page needs nothing else");
}

#[test]
fn the_page_shows_markup_of_documents_as_text() {
    let folder = tempfile::tempdir().unwrap();
    let document = |title: &str| {
        format!(
            "{{openapi: 3.0.3, info: {{title: Shop, version: '{title}'}}, paths: {{/a: {{get: {{operationId: a, summary: '{title}', responses: {{'204': {{description: Done.}}}}}}}}}}}}"
        )
    };
    fs::write(folder.path().join("a.yaml"), document("1")).unwrap();
    fs::write(folder.path().join("b.yaml"), document("<script>alert(1)</script><img src=x>")).unwrap();
    let page = text(&diff(folder.path(), &["a.yaml", "b.yaml", "--format", "html"]));
    assert!(
        page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert") && !page.contains("<img"),
        "{page}"
    );
}

#[test]
fn lines_of_a_caller_are_named() {
    let output = text(&diff(&documents(), &["old.yaml", "new.yaml", "--calls", "caller"]));
    for line in
        ["main.rs:7 .region() (by name)", "main.rs:10 .delete() (by name)", "main.rs:11 shop_model::Person (by path)"]
    {
        assert!(output.contains(line), "{line}\n{output}");
    }
}

#[test]
fn lines_are_found_wherever_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let (source, expected) = (
        [
            "use shop_client::*;",
            "use shop_model::*;",
            "async fn run(shop: &Shop, request: Request) {",
            "    let order = Order::new(1, 2).note(3);",
            "    shop.orders().list().limit(1).region(2);",
            "    request.limit(1).region(2);",
            "    shop.clients().find(1, 2).limit(3).region(4);",
            "    assert_eq!(order.note, 1);",
            "    println!(\"{}\", shop.orders().delete(1).route());",
            "    let all = vec![Person::new(1); 2];",
            "    select! { done = shop.orders().delete(1) => {}, }",
            "    matches!(order, Order { note: Some(_), .. });",
            "    matches!(order, Order { note: Some(ref text), .. } | Order { note: None, .. });",
            "}",
        ],
        [
            "main.rs:4 .note()",
            "main.rs:5 .list()",
            "main.rs:5 .region()",
            "main.rs:6 .region()",
            "main.rs:8 .note",
            "main.rs:9 .delete()",
            "main.rs:10 shop_model::Person",
            "main.rs:11 .delete()",
            "main.rs:12 .note",
            "main.rs:13 .note",
            "other.rs:2 .delete()",
            "other.rs:3 crate::Person",
        ],
    );
    let other = [
        "fn run(shop: &super::Shop) {",
        "shop.orders().delete(1);",
        "let person: crate::Person = 1;",
        "shop.note;",
        "}",
    ];
    fs::write(folder.path().join("main.rs"), source.join("\n")).unwrap();
    fs::write(folder.path().join("other.rs"), other.join("\n")).unwrap();
    fs::write(folder.path().join("broken.rs"), "fn {").unwrap();
    let output = text(&diff(&documents(), &["old.yaml", "new.yaml", "--calls", folder.path().to_str().unwrap()]));
    let found: std::collections::BTreeSet<&str> = output
        .lines()
        .filter_map(|line| line.trim().strip_prefix("used: "))
        .map(|line| line.rsplit_once(" (").unwrap().0)
        .collect();
    assert_eq!(found, expected.into_iter().collect(), "{output}");
    assert!(output.contains("in 2 files of ") && output.contains("not in 1 that cannot be read"), "{output}");
    // Programs that read the report get nothing else.
    let json = text(&diff(&documents(), &["old.yaml", "new.yaml", "--calls", "caller", "--format", "json"]));
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{json}");
}

#[test]
fn breaking_changes_fail_on_demand() {
    let fails =
        |arguments: &[&str]| !diff(&documents(), &[&["old.yaml", "new.yaml"], arguments].concat()).status.success();
    assert!(!fails(&[]));
    assert!(fails(&["--fail-on", "compile"]) && fails(&["--fail-on", "wire"]) && fails(&["--fail-on", "behaviour"]));
    let output = diff(&documents(), &["old.yaml", "new.yaml", "--fail-on", "compile"]);
    assert!(text(&output).contains("3 changes not accepted with --fail-on compile"), "{output:?}");
    // The client is a technical preview.
    assert!(text(&output).contains("1 change that would fail: in previews, which may change"), "{output:?}");
}

#[test]
fn accepted_changes_do_not_fail_until_their_day() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["old.yaml", "new.yaml"] {
        fs::copy(documents().join(name), folder.path().join(name)).unwrap();
    }
    let accept = |day: &str, rules: &[&str]| {
        let one =
            |rule: &&str| format!("[[ignore]]\nrule = \"{rule}\"\nreason = \"Agreed on.\"\nexpires = \"{day}\"\n");
        fs::write(folder.path().join("ignore.toml"), rules.iter().map(one).collect::<String>()).unwrap();
        diff(folder.path(), &["old.yaml", "new.yaml", "--fail-on", "compile", "--ignore", "ignore.toml"])
    };
    let all = ["operation-removed", "parameter-became-required", "success-status-added"];
    assert!(accept("2999-12-31", &all).status.success());
    assert!(!accept("2999-12-31", &all[1..]).status.success());
    let expired = accept("2020-01-31", &all);
    assert!(!expired.status.success() && text(&expired).contains("expired on 2020-01-31"), "{expired:?}");
    let unknown = accept("2999-12-31", &["operation-lost"]);
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("there is no rule `operation-lost`"), "{unknown:?}");
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").args(identity).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// Makes a folder a repository with one commit of everything in it.
fn commit(folder: &Path) {
    git(folder, &["init", "--quiet"]);
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "x"]);
}

/// Makes an API of the workspace in a folder, with one document.
fn api(folder: &Path, name: &str, document: &str) {
    let api = folder.join("specs").join(name);
    fs::create_dir_all(&api).unwrap();
    let settings = format!(
        "title = 'Shop'\nabout = 'Goods.'\ncurated = false\n[crates]\nmodel = '{name}-model'\nclient = '{name}-client'\n\
         type = 'Shop'\nversion = '0.1.0'\n[[family]]\ndocuments = ['shop.yaml']\n"
    );
    fs::write(api.join("api.toml"), settings).unwrap();
    fs::copy(documents().join(document), api.join("shop.yaml")).unwrap();
}

#[test]
fn an_exception_is_about_one_of_several_apis() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["books", "shop"] {
        api(folder.path(), name, "old.yaml");
    }
    commit(folder.path());
    fs::copy(documents().join("new.yaml"), folder.path().join("specs/shop/shop.yaml")).unwrap();
    let with = |rule: &str, day: &str, arguments: &[&str]| {
        let exception = format!("[[ignore]]\nrule = '{rule}'\nreason = 'Agreed on.'\nexpires = '{day}'\n");
        fs::write(folder.path().join("ignore.toml"), exception).unwrap();
        diff(folder.path(), &[arguments, &["--ignore", "ignore.toml"]].concat())
    };
    for arguments in [&[][..], &["--base", "HEAD"]] {
        let accepted = with("operation-removed", "2999-12-31", arguments);
        assert!(accepted.status.success() && text(&accepted).contains("accepted: Agreed on."), "{accepted:?}");
        let useless = with("pattern-added", "2999-12-31", arguments);
        assert!(!useless.status.success() && text(&useless).contains("is about no change"), "{useless:?}");
        let expired = with("operation-removed", "2020-01-31", arguments);
        assert!(!expired.status.success() && text(&expired).contains("expired on 2020-01-31"), "{expired:?}");
    }
}

#[test]
fn bars_in_code_stay_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let document = |pattern: &str| {
        format!(
            "{{openapi: 3.0.3, info: {{title: Shop, version: '1'}}, paths: {{/a: {{get: {{operationId: a, parameters: [{{name: q, in: query, schema: {{type: string, pattern: '{pattern}'}}}}], responses: {{'204': {{description: Done.}}}}}}}}}}}}"
        )
    };
    fs::write(folder.path().join("a.yaml"), document("a|b")).unwrap();
    fs::write(folder.path().join("b.yaml"), document("a|`")).unwrap();
    let report = text(&diff(folder.path(), &["a.yaml", "b.yaml", "--format", "markdown"]));
    assert!(report.contains("`a|b` to `` a|` ``"), "{report}");
}

#[test]
fn a_comment_has_as_much_as_fits() {
    let folder = tempfile::tempdir().unwrap();
    let document = |length: usize| {
        let one = |number: usize| {
            let pattern = "é".repeat(500);
            format!(
                "p{number}: {{type: string, maxLength: {length}, description: A text of {length}., pattern: '{pattern}{length}'}}"
            )
        };
        let properties: Vec<String> = (0..150).map(one).collect();
        format!(
            "{{openapi: 3.0.3, info: {{title: Shop, version: '1'}}, paths: {{/a: {{post: {{operationId: a, requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{{}}}}}}}}}}}, responses: {{'204': {{description: Done.}}}}}}}}}}}}",
            properties.join(", ")
        )
    };
    for (name, length) in [("a.yaml", 9), ("b.yaml", 8)] {
        fs::write(folder.path().join(name), document(length)).unwrap();
    }
    let report = text(&diff(folder.path(), &["a.yaml", "b.yaml", "--format", "markdown"]));
    let count = report.chars().count();
    assert!((60_000..=65_536).contains(&count), "{count}");
    let tail = report.lines().last().unwrap();
    let hidden: usize = tail.strip_suffix(" changes are not shown.").unwrap().parse().unwrap();
    let shown = report.lines().filter(|line| line.starts_with("- **")).count();
    assert_eq!(shown + hidden, 450);
    assert_eq!(report.matches("<details>").count(), report.matches("</details>").count());
}

#[test]
fn states_of_commits_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("docs")).unwrap();
    fs::copy(documents().join("old.yaml"), folder.path().join("docs/shop.yaml")).unwrap();
    commit(folder.path());
    fs::copy(documents().join("new.yaml"), folder.path().join("docs/shop.yaml")).unwrap();
    for arguments in [&["HEAD:docs/shop.yaml", "docs/shop.yaml"][..], &["--base", "HEAD", "--source", "docs/shop.yaml"]]
    {
        let output = text(&diff(folder.path(), arguments));
        assert!(output.contains("9 changes") && output.contains("schema-renamed"), "{output}");
    }
    let output = diff(folder.path(), &["lost:docs/shop.yaml", "docs/shop.yaml"]);
    assert!(!output.status.success() && String::from_utf8_lossy(&output.stderr).contains("git: "), "{output:?}");
}

/// The folder that the commands of the guide are about: an API that a tag, a branch and a folder have in three states.
fn folder_of_the_guide() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for (document, to) in [("old.yaml", "old.yaml"), ("new.yaml", "new.yaml"), ("old.yaml", "docs/shop.yaml")] {
        fs::create_dir_all(at(to).parent().unwrap()).unwrap();
        fs::copy(documents().join(document), at(to)).unwrap();
    }
    api(folder.path(), "shop", "old.yaml");
    fs::create_dir(at("src")).unwrap();
    fs::copy(documents().join("caller/main.rs"), at("src/main.rs")).unwrap();
    commit(folder.path());
    git(folder.path(), &["tag", "v1.4.0"]);
    git(folder.path(), &["branch", "--force", "--move", "main"]);
    for to in ["docs/shop.yaml", "specs/shop/shop.yaml"] {
        fs::copy(documents().join("new.yaml"), at(to)).unwrap();
    }
    folder
}

#[test]
fn commands_of_the_guide_run() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff.md");
    let guide = fs::read_to_string(guide).unwrap();
    let folder = folder_of_the_guide();
    let accepted = guide.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    fs::write(folder.path().join("accepted.toml"), accepted).unwrap();
    let commands = guide.lines().filter_map(|line| line.strip_prefix("openapi-crates diff "));
    let commands: Vec<Vec<&str>> = commands.map(|line| line.split(' ').collect()).collect();
    assert!(commands.len() >= 8, "{commands:?}");
    for command in commands {
        let output = diff(folder.path(), &command);
        let is_asked_to_fail = command.contains(&"--fail-on");
        assert!(output.stderr.is_empty() && output.status.success() != is_asked_to_fail, "{command:?}: {output:?}");
        // The exceptions are about changes that there are.
        assert!(!text(&output).contains("is about no change"), "{output:?}");
    }
}

#[test]
fn annotations_are_at_files_of_the_repository() {
    let folder = tempfile::tempdir().unwrap();
    let (root, inner) = (folder.path(), folder.path().join("inner"));
    fs::create_dir_all(root.join("docs/shop")).unwrap();
    fs::copy(documents().join("old.yaml"), root.join("docs/shop/shop.yaml")).unwrap();
    api(root, "shop", "old.yaml");
    fs::create_dir(&inner).unwrap();
    commit(root);
    fs::copy(documents().join("new.yaml"), root.join("docs/shop/shop.yaml")).unwrap();
    fs::copy(documents().join("new.yaml"), root.join("specs/shop/shop.yaml")).unwrap();
    let cases: [(&Path, &[&str], &str); 5] = [
        (root, &["--base", "HEAD"], "specs/shop/shop.yaml"),
        (root, &["--base", "HEAD", "--source", "docs/shop/shop.yaml"], "docs/shop/shop.yaml"),
        (root, &["--base", "HEAD", "--source", "docs/shop/shop.yaml", "--within", "docs"], "docs/shop/shop.yaml"),
        (root, &["HEAD:specs/shop", "specs/shop"], "specs/shop/shop.yaml"),
        (&inner, &["--base", "HEAD", "--source", "../docs/shop/shop.yaml"], "docs/shop/shop.yaml"),
    ];
    for (current, arguments, file) in cases {
        let output = text(&diff(current, &[arguments, &["--format", "github"]].concat()));
        let required = format!("::error file={file},line=9,title=parameter-became-required");
        assert!(output.contains(&required), "{arguments:?}: {output}");
        // The old document has the line of what is gone.
        assert!(output.contains(&format!("::error file={file},title=operation-removed")), "{arguments:?}: {output}");
    }
}

#[test]
fn apis_come_and_go() {
    let folder = tempfile::tempdir().unwrap();
    api(folder.path(), "books", "old.yaml");
    fs::copy(documents().join("old.yaml"), folder.path().join("old.yaml")).unwrap();
    commit(folder.path());
    api(folder.path(), "shop", "old.yaml");
    fs::copy(documents().join("old.yaml"), folder.path().join("new.yaml")).unwrap();
    let base =
        |arguments: &[&str]| diff(folder.path(), &[&["--base", "HEAD", "--fail-on", "behaviour"], arguments].concat());
    for arguments in [&[][..], &["--source", "new.yaml"], &["--source", "shop"]] {
        let output = base(arguments);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        assert!(text(&output).contains("operation-added GET /orders\n"), "{output:?}");
        assert!(text(&output).contains("shop-client: stays 0.1.0\n"), "{output:?}");
    }
    fs::remove_dir_all(folder.path().join("specs")).unwrap();
    fs::remove_file(folder.path().join("old.yaml")).unwrap();
    for (arguments, package) in [
        (&[][..], "books-client"),
        (&["--source", "old.yaml"], "shop-client"),
        (&["--source", "books"], "books-client"),
    ] {
        let output = base(arguments);
        assert!(!output.status.success() && output.stderr.is_empty(), "{output:?}");
        assert!(text(&output).contains("operation-removed GET /orders [compile, wire]\n"), "{output:?}");
        assert!(text(&output).contains(&format!("{package}: 0.1.0 to 0.2.0\n")), "{output:?}");
    }
    let nowhere = base(&["--source", "lost.yaml"]);
    assert!(!nowhere.status.success() && format!("{nowhere:?}").contains("lost.yaml"), "{nowhere:?}");
    let nowhere = diff(folder.path(), &["HEAD:lost.yaml", "HEAD:old.yaml"]);
    assert!(String::from_utf8_lossy(&nowhere.stderr).contains("there is no lost.yaml in HEAD"), "{nowhere:?}");
}

/// A component of another name is the same type as long as `names.lock` says so.
#[test]
fn names_that_crates_have_stay() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-crates"));
        let output = command.current_dir(folder.path()).args(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        text(&output)
    };
    let document = folder.path().join("docs/shop.yaml");
    fs::create_dir(folder.path().join("docs")).unwrap();
    fs::copy(documents().join("old.yaml"), &document).unwrap();
    for (out, arguments) in [("crates", &[][..]), ("deep/crates", &["--crates", "deep/crates"])] {
        run(&["generate", "docs/shop.yaml", "--out", out]);
        commit(folder.path());
        let text = fs::read_to_string(&document).unwrap();
        fs::write(&document, text.replace("/Order\"", "/Purchase\"").replace("    Order:", "    Purchase:")).unwrap();
        let compared =
            |arguments: &[&str]| run(&[&["diff", "--base", "HEAD", "--source", "docs/shop.yaml"], arguments].concat());
        // Before the crates are written again, and after that.
        for _ in 0..2 {
            let report = compared(arguments);
            assert!(report.contains("schema-renamed Order") && !report.contains("compile"), "{out}: {report}");
            let explained = run(&[&["explain", "docs/shop.yaml", "#/components/schemas/Purchase"], arguments].concat());
            assert!(explained.contains("shop_model::Order"), "{explained}");
            run(&["generate", "docs/shop.yaml", "--out", out]);
        }
        fs::write(&document, text).unwrap();
        fs::remove_dir_all(folder.path().join(out)).unwrap();
        assert!(compared(&[]).contains("no change"));
    }
}

#[test]
fn several_crates_of_one_name_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(documents().join("old.yaml"), folder.path().join("old.yaml")).unwrap();
    for name in ["a", "b"] {
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("shop.names.lock"), "").unwrap();
    }
    let output = diff(folder.path(), &["old.yaml", "old.yaml"]);
    assert!(!output.status.success() && text(&output).contains("use `--crates DIR`"), "{output:?}");
    assert!(diff(folder.path(), &["old.yaml", "old.yaml", "--crates", "a"]).status.success());
}
