//! `import` takes facts and no sentences, keeps what people write, and changes nothing where it refuses.

mod address;
mod gone;
mod media_types;

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::run::command;
use openapi_crates::published::origin;

const SHOP: &str = r##"{
  "openapi": "3.0.3",
  "info": {"title": "A shop that somebody else describes", "version": "7", "description": "Everything about the shop is said here."},
  "servers": [{"url": "https://shop.example", "description": "The one and only server of the shop."}],
  "security": [{"key": []}],
  "paths": {
    "/books": {
      "parameters": [{"name": "page", "in": "query", "description": "Which page of the books is returned.", "schema": {"type": "integer", "minimum": 1, "default": 1, "example": 4}}],
      "get": {
        "operationId": "get-books", "tags": ["books"], "summary": "Get all of the books", "x-state": "Technical Preview; added in 9.1.0",
        "x-codeSamples": [{"source": "curl"}],
        "responses": {"200": {"description": "Returns all of the books that there are.", "content": {"application/json": {
          "schema": {"type": "array", "items": {"title": "A book", "type": "object", "required": ["title"], "properties": {
            "title": {"type": "string", "description": "The title of the book as printed."}, "example": {"type": "string", "enum": ["hard", "soft"]}}}},
          "examples": {"one": {"value": [{"title": "An example that nobody may copy"}]}}}}}}
      },
      "post": {
        "operationId": "post-books", "tags": ["books"],
        "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["title"], "properties": {
            "title": {"type": "string"}, "example": {"enum": ["hard", "soft"], "type": "string"}}}}}},
        "responses": {"409": {"$ref": "#/components/responses/Taken"}}
      }
    },
    "/shelves": {"get": {"operationId": "get-shelves", "tags": ["shelves"], "responses": {"204": {"description": "None."}}}}
  },
  "components": {
    "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key", "description": "A key that you get from us somehow."}},
    "responses": {"Taken": {"description": "The book is there already, sorry.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/api_error"}}}}},
    "schemas": {"api_error": {"type": "object", "property": {"code": {"type": "string", "description": "A word that is printed on the receipt."}}, "properties": {"message": {"type": "string", "default": "this text is far too long to be a fact"}}}, "unused": {"type": "string"}}
  }
}"##;

const API: &str = "\
title = 'Shop'
about = 'Books.'
[crates]
model = 'shop-model'
client = 'shop-client'
type = 'Shop'
version = '0.1.0'
[[family]]
documents = ['books.structure.yaml']
[family.groups]
books = 'books'
";

const WORDS: &str = "\
names:
  group: books
  operations:
    GET /books: listBooks
    POST /books: createBook
  types:
    Book: GET /books#/responses/200/content/application~1json/schema/items
    ErrorBody: '#/components/schemas/api_error'
info:
  title: The shop
tags:
  - name: books
    description: What is on the shelves.
paths:
  /books:
    get:
      summary: Lists books.
      description: One page at a time.
      parameters:
        page: The number of the page, from 1 on.
      responses:
        '200':
          description: A page.
          content:
            application/json:
              examples:
                one: {value: [{title: Momo}]}
components:
  schemas:
    Book:
      description: A printed book.
      properties:
        title: What is on its cover.
";

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(folder.api()).unwrap();
        folder.write("specs/shop/api.toml", API);
        folder.write("published.json", SHOP);
        folder
    }

    fn api(&self) -> std::path::PathBuf {
        self.0.path().join("specs/shop")
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.path().join(name), text).unwrap();
    }

    fn structure(&self) -> String {
        fs::read_to_string(self.api().join("books.structure.yaml")).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = command();
        command.args(arguments).current_dir(self.0.path()).output().unwrap()
    }

    fn import(&self, from: &str, more: &[&str]) -> Output {
        let first = ["import", "shop", "--from", from, "--family", "books", "--tag", "books"];
        self.run(&first.iter().chain(more).copied().collect::<Vec<_>>())
    }

    /// All files with their content.
    fn files(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        collect(self.0.path(), &mut found);
        found.sort();
        found
    }

    /// Imports what has to be refused.
    fn refused(&self, from: &str, more: &[&str], why: &str) {
        let before = self.files();
        let output = self.import(from, more);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(why), "`{why}` is not in: {said}");
        assert_eq!(self.files(), before, "something was changed");
    }
}

fn collect(folder: &Path, found: &mut Vec<(String, String)>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn facts_are_taken_without_a_sentence() {
    let folder = Folder::new();
    folder.write("specs/shop/books.words.yaml", WORDS);
    let output = folder.import("published.json", &["--revision", "v7"]);
    assert!(output.status.success(), "{}", text(&output));
    insta::assert_snapshot!("structure", folder.structure());
    let origin = origin::read(&folder.api()).unwrap().unwrap();
    assert_eq!(
        (origin.from.as_str(), origin.revision.as_deref(), origin.version.as_str()),
        ("published.json", Some("v7"), "7")
    );
    assert_eq!(origin.sha256, origin::digest(SHOP.as_bytes()));
    assert_eq!(fs::read_to_string(folder.0.path().join(".published/.gitignore")).unwrap(), "*\n");
    assert!(text(&output).contains("operations without words:\n    POST /books"), "{}", text(&output));
    assert!(text(&output).contains("its `default` is a sentence"), "{}", text(&output));
    assert!(text(&output).contains("`property` is not a keyword, and has sentences"), "{}", text(&output));

    let before = folder.files();
    assert!(folder.import("published.json", &["--revision", "v7"]).status.success());
    assert_eq!(folder.files(), before, "the same document gives the same bytes");
}

#[test]
fn a_shape_in_a_component_gets_a_name() {
    let folder = Folder::new();
    let place = "    Level: '#/components/schemas/api_error#/properties/level'\ninfo:\n";
    folder.write("specs/shop/books.words.yaml", &WORDS.replace("info:\n", place));
    let level = "\"properties\": {\"level\": {\"type\": \"string\", \"description\": \"How bad it is.\", \"enum\": [\"low\", \"high\"]}, \"message\"";
    folder.write("published.json", &SHOP.replace("\"properties\": {\"message\"", level));
    let output = text(&folder.import("published.json", &[]));
    assert!(!output.contains("is not in the document") && !output.contains("lead nowhere"), "{output}");
    let structure = folder.structure();
    assert!(structure.contains("    Level:\n      type: string\n"), "{structure}");
    assert!(structure.contains("        level:\n          $ref: '#/components/schemas/Level'\n"), "{structure}");
}

#[test]
fn words_are_part_of_what_is_generated() {
    let folder = Folder::new();
    folder.write("specs/shop/books.words.yaml", WORDS);
    assert!(folder.import("published.json", &[]).status.success());
    let output = folder.run(&["generate", "shop", "--out", "apis"]);
    assert!(output.status.success(), "{}", text(&output));
    let read = |file: &str| fs::read_to_string(folder.0.path().join("apis").join(file)).unwrap();
    let (client, model) = (read("shop-client/src/books.rs"), read("shop-model/src/books.rs"));
    assert!(client.contains("/// Lists books.") && client.contains("The number of the page, from 1 on."), "{client}");
    assert!(model.contains("/// A printed book.\n") && model.contains("/// What is on its cover.\n"), "{model}");
}

#[test]
fn what_moved_leaves_words_behind_and_says_so() {
    let folder = Folder::new();
    folder.write("specs/shop/books.words.yaml", WORDS);
    folder.write("specs/shop/corrections.yaml", "overlay: 1.0.0\nactions:\n- target: $.paths['/books'].post.requestBody\n  description: A book has to be sent.\n  update: {required: true}\n");
    folder.write("specs/shop/api.toml", &format!("overlays = ['corrections.yaml']\n{API}"));
    assert!(folder.import("published.json", &[]).status.success());
    let next = SHOP.replace("\"title\"", "\"heading\"").replace("\"post\": {", "\"put\": {");
    folder.write("next.json", &next.replace("\"heading\": \"A shop", "\"title\": \"A shop"));
    let output = text(&folder.import("next.json", &[]));
    for line in [
        "new:\n    PUT /books",
        "gone:\n    POST /books",
        "the id of `POST /books` names no operation",
        "words are written for what the document does not have",
        "`$.paths['/books'].post.requestBody` matches nothing in the document",
    ] {
        assert!(output.contains(line), "`{line}` is not in:\n{output}");
    }
    assert_eq!(fs::read_to_string(folder.api().join("books.words.yaml")).unwrap(), WORDS);
}

/// A path, a parameter of a path and a component have new names, and what comes with them is as it was.
#[test]
fn what_was_renamed_is_found_by_its_shape() {
    let folder = Folder::new();
    let get = "\"get\": {\"operationId\": \"get-book\", \"tags\": [\"books\"], \"parameters\": [{\"name\": \"id\", \"in\": \"path\", \"required\": true, \"schema\": {\"type\": \"string\"}}], \"responses\": {\"204\": {\"description\": \"It is there.\"}}}";
    let shelves = "\"/shelves\": {";
    let first = SHOP.replace(shelves, &format!("\"/books/{{id}}\": {{{get}}}, {shelves}"));
    folder.write("published.json", &first);
    folder.write("specs/shop/books.words.yaml", WORDS);
    assert!(folder.import("published.json", &[]).status.success());
    let next = first.replace("\"/books\"", "\"/catalogue\"").replace("api_error", "Problem");
    let next = next.replace("/books/{id}", "/books/{bookId}").replace("\"name\": \"id\"", "\"name\": \"bookId\"");
    let more = "\"/till\": {\"get\": {\"tags\": [\"money\"], \"responses\": {\"204\": {\"description\": \"Open.\"}}}}";
    folder.write("next.json", &next.replace(shelves, &format!("{more}, {shelves}")));
    let output = text(&folder.import("next.json", &[]));
    for line in [
        "GET /books -> GET /catalogue\n",
        "POST /books -> POST /catalogue\n",
        "GET /books/{id} -> GET /books/{bookId}\n",
        "#/components/schemas/ErrorBody -> #/components/schemas/Problem\n",
        "2 operations in no family, for `--family` with `--tag` or `--operation`:\n    GET /till (money)\n    GET /shelves (shelves)\n",
    ] {
        assert!(output.contains(line), "`{line}` is not in:\n{output}");
    }
    let words = WORDS.replace("/books", "/catalogue").replace("api_error", "Problem");
    folder.write("specs/shop/books.words.yaml", &words);
    let output = text(&folder.import("next.json", &[]));
    assert!(!output.contains("lead nowhere") && !output.contains("do not fit any more"), "{output}");
    assert!(!output.contains("in no family"), "the same document again: {output}");
}

/// A component and an operation have other names, and what they refer to has another shape, or another name as well.
#[test]
fn what_was_renamed_is_found_by_the_names_of_what_it_refers_to() {
    let folder = Folder::new();
    let reference = |name: &str| format!("{{\"$ref\": \"#/components/schemas/{name}\"}}");
    let schemas = "\"schemas\": {";
    assert_eq!(SHOP.matches(schemas).count(), 1);
    let tree = format!(
        "\"Tree\": {{\"type\": \"object\", \"properties\": {{\"leaf\": {}, \"left\": {}, \"basket\": {}}}}}, \"Basket\": {{\"type\": \"array\", \"items\": {}}}, \"Leaf\": {{\"type\": \"string\"}}, ",
        reference("Leaf"),
        reference("Tree"),
        reference("Basket"),
        reference("Leaf")
    );
    let get = format!(
        "\"/trees\": {{\"get\": {{\"tags\": [\"books\"], \"responses\": {{\"200\": {{\"description\": \"A tree.\", \"content\": {{\"application/json\": {{\"schema\": {}}}}}}}}}}}}}, \"/shelves\": {{",
        reference("Tree")
    );
    let first = SHOP.replace(schemas, &format!("{schemas}{tree}")).replace("\"/shelves\": {", &get);
    folder.write("published.json", &first);
    folder.write("specs/shop/books.words.yaml", WORDS);
    assert!(folder.import("published.json", &[]).status.success());
    let next = first.replace("\"Leaf\": {\"type\": \"string\"}", "\"Leaf\": {\"type\": \"integer\"}");
    let next =
        next.replace("/Tree\"", "/Plant\"").replace("\"Tree\"", "\"Plant\"").replace("\"/trees\"", "\"/plants\"");
    folder.write("next.json", &next.replace("/Basket\"", "/Bag\"").replace("\"Basket\"", "\"Bag\""));
    let output = text(&folder.import("next.json", &[]));
    for line in [
        "GET /trees -> GET /plants\n",
        "#/components/schemas/Tree -> #/components/schemas/Plant\n",
        "#/components/schemas/Basket -> #/components/schemas/Bag\n",
    ] {
        assert!(output.contains(line), "`{line}` is not in:\n{output}");
    }
}

#[test]
fn facts_that_changed_are_named() {
    let folder = Folder::new();
    folder.write("specs/shop/books.words.yaml", WORDS);
    assert!(folder.import("published.json", &[]).status.success());
    let next = SHOP.replace("\"minimum\": 1", "\"minimum\": 0");
    let next = next
        .replace("\"properties\": {\"message\"", "\"properties\": {\"shelf\": {\"type\": \"integer\"}, \"message\"");
    folder.write("next.json", &next);
    let output = text(&folder.import("next.json", &[]));
    let changed = "  changed:\n    GET /books\n    POST /books\n    #/components/schemas/ErrorBody\n";
    assert!(output.contains(changed) && !output.contains("  new:") && !output.contains("  gone:"), "{output}");
}

#[test]
fn structure_is_not_written_as_words() {
    let folder = Folder::new();
    folder.write(
        "specs/shop/books.words.yaml",
        "paths: {/books: {get: {deprecated: true}, post: {responses: {'409': Taken.}}}}\n",
    );
    let output = text(&folder.import("published.json", &[]));
    assert!(output.contains("the structure of a document is written among its words"), "{output}");
    assert!(output.contains("words are written next to a reference to `#/components/responses/Taken`"), "{output}");
}

#[test]
fn what_cannot_be_trusted_is_refused() {
    let folder = Folder::new();
    assert!(folder.import("published.json", &["--revision", "v7"]).status.success());
    folder.write("other.json", &SHOP.replace("\"7\"", "\"8\""));
    folder.write("page.html", "<html>Sign in</html>");
    folder.write("swagger.json", "{\"swagger\": \"2.0\", \"paths\": {}}");
    folder.refused("other.json", &["--revision", "v7"], "a revision does not change");
    folder.refused("other.json", &["--sha256", "abc"], "has the digest");
    folder.refused("page.html", &[], "is a web page");
    folder.refused("swagger.json", &[], "is Swagger 2.0");
    folder.refused("gone.json", &[], "cannot read gone.json");
    folder.refused("http://shop.example/openapi.json", &[], "is plain http");
    folder.refused("ftp://shop.example/openapi.json", &[], "addresses are not fetched");
}

#[test]
fn new_parameters_and_properties_without_words_are_named() {
    let folder = Folder::new();
    folder.write("specs/shop/books.words.yaml", WORDS);
    let first = text(&folder.import("published.json", &[]));
    assert!(!first.contains("new parameters and properties"), "{first}");
    let next = SHOP
        .replace("[{\"name\": \"page\"", "[{\"name\": \"size\", \"in\": \"query\", \"schema\": {\"type\": \"integer\"}}, {\"name\": \"page\"")
        .replace("\"properties\": {\"message\"", "\"properties\": {\"detail\": {\"type\": \"object\", \"properties\": {\"line\": {\"type\": \"integer\"}}}, \"message\"");
    folder.write("next.json", &next);
    let report = text(&folder.import("next.json", &[]));
    let (_, list) =
        report.split_once("new parameters and properties without words:\n").unwrap_or_else(|| panic!("{report}"));
    let names: Vec<&str> = list.lines().take_while(|line| line.starts_with("    ")).map(str::trim).collect();
    let (own, both) = (["ErrorBody.detail", "ErrorBody.detail.line"], ["GET /books", "POST /books"]);
    let expected = own.map(str::to_owned).into_iter().chain(both.map(|place| format!("{place}, parameter size")));
    assert_eq!(names, expected.collect::<Vec<_>>(), "{report}");
    // Nothing is new the next time.
    let again = text(&folder.import("next.json", &[]));
    assert!(!again.contains("new parameters and properties"), "{again}");
}

#[test]
fn what_was_so_before_is_listed_on_demand() {
    let folder = Folder::new();
    folder.write("specs/shop/books.words.yaml", WORDS);
    let first = text(&folder.import("published.json", &[]));
    assert!(first.contains("  types without words:\n    ErrorBody\n") && !first.contains("so before"), "{first}");
    let again = text(&folder.import("published.json", &[]));
    assert!(!again.contains("ErrorBody") && again.contains(" about what was so before; -v lists them\n"), "{again}");
    let all = text(&folder.import("published.json", &["-v"]));
    assert!(all.contains("  types without words, as before:\n    ErrorBody\n") && !all.contains("so before"), "{all}");
}

#[test]
fn an_import_that_cannot_be_finished_changes_nothing() {
    let folder = Folder::new();
    assert!(folder.import("published.json", &[]).status.success());
    folder.write("other.json", &SHOP.replace("\"7\"", "\"8\"").replace("\"title\": {\"type\"", "\"name\": {\"type\""));
    // A folder is in the place of the published document.
    let kept = folder.0.path().join(".published/shop.openapi");
    fs::remove_file(&kept).unwrap();
    fs::create_dir(&kept).unwrap();
    folder.refused("other.json", &[], "cannot replace ");
    // The same of a document that is imported for the first time.
    for name in ["books.structure.yaml", "source.toml"] {
        fs::remove_file(folder.api().join(name)).unwrap();
    }
    folder.refused("other.json", &[], "cannot replace ");
    fs::remove_dir(&kept).unwrap();
    assert!(folder.import("other.json", &[]).status.success() && folder.structure().contains("name:"));
}
