//! `diff` in repositories: states of commits, APIs that come and go, and crates that have names.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{diff, documents};
use crate::run::{command, errors, said};

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").args(identity).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// Makes a folder a repository with one commit of everything in it.
pub(super) fn commit(folder: &Path) {
    git(folder, &["init", "--quiet"]);
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--message", "x"]);
}

/// Makes an API of the workspace in a folder, with one document.
pub(super) fn api(folder: &Path, name: &str, document: &str) {
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
        assert!(accepted.status.success() && said(&accepted).contains("accepted: Agreed on."), "{accepted:?}");
        let useless = with("pattern-added", "2999-12-31", arguments);
        assert!(!useless.status.success() && errors(&useless).contains("is about no change"), "{useless:?}");
        let expired = with("operation-removed", "2020-01-31", arguments);
        assert!(!expired.status.success() && errors(&expired).contains("expired on 2020-01-31"), "{expired:?}");
    }
}

#[test]
fn what_is_not_there_is_named_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("README.md"), "").unwrap();
    commit(folder.path());
    let says = |arguments: &[&str], expected: &str| {
        let output = diff(folder.path(), arguments);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && errors.contains(expected), "{output:?}");
    };
    says(&["--base", "v9"], "there is no commit `v9` in ");
    says(&["--base", "HEAD"], "; --source names what to compare");
    fs::create_dir_all(folder.path().join("specs/books")).unwrap();
    says(&["books", "books"], "specs/books has no api.toml: name a document in it, or write one with `init DOCUMENT`");
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
    let report = said(&diff(folder.path(), &["a.yaml", "b.yaml", "--format", "markdown"]));
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
    let report = said(&diff(folder.path(), &["a.yaml", "b.yaml", "--format", "markdown"]));
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
        let output = said(&diff(folder.path(), arguments));
        assert!(output.contains("9 changes") && output.contains("schema-renamed"), "{output}");
    }
    let output = diff(folder.path(), &["lost:docs/shop.yaml", "docs/shop.yaml"]);
    assert!(
        !output.status.success() && String::from_utf8_lossy(&output.stderr).contains("there is no commit `lost`"),
        "{output:?}"
    );
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
        assert!(
            !errors(&output).contains("error:") && output.status.success() != is_asked_to_fail,
            "{command:?}: {output:?}"
        );
        // The exceptions are about changes that there are.
        assert!(!errors(&output).contains("is about no change"), "{output:?}");
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
        let output = said(&diff(current, &[arguments, &["--format", "github"]].concat()));
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
    // Without an `api.toml`, crates have the version of their document.
    for (arguments, version) in
        [(&[][..], "0.1.0"), (&["--source", "new.yaml"], "1.4.0"), (&["--source", "shop"], "0.1.0")]
    {
        let output = base(arguments);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        assert!(said(&output).contains("operation-added GET /orders\n"), "{output:?}");
        assert!(said(&output).contains(&format!("shop-client: stays {version}\n")), "{output:?}");
    }
    fs::remove_dir_all(folder.path().join("specs")).unwrap();
    fs::remove_file(folder.path().join("old.yaml")).unwrap();
    for (arguments, bump) in [
        (&[][..], "books-client: 0.1.0 to 0.2.0"),
        (&["--source", "old.yaml"], "shop-client: 1.4.0 to 2.0.0"),
        (&["--source", "books"], "books-client: 0.1.0 to 0.2.0"),
    ] {
        let output = base(arguments);
        assert!(!output.status.success() && !errors(&output).contains("error:"), "{output:?}");
        assert!(said(&output).contains("operation-removed GET /orders [compile, wire]\n"), "{output:?}");
        assert!(said(&output).contains(&format!("{bump}\n")), "{output:?}");
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
        let mut command = command();
        let output = command.current_dir(folder.path()).args(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        said(&output)
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
    assert!(!output.status.success() && errors(&output).contains("use `--crates DIR`"), "{output:?}");
    assert!(diff(folder.path(), &["old.yaml", "old.yaml", "--crates", "a"]).status.success());
}
