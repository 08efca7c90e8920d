"""Validates OpenAPI documents, and the examples of some of them.

Examples of documents of OpenAPI 3.0 are judged by its dialect of JSON Schema, those of later ones by JSON Schema itself.

    python documents.py --examples FILE... --documents FILE... --known TIMES:END...
"""

import argparse
import functools
import json
import pathlib
import sys

import jsonschema
import referencing
import yaml
from openapi_schema_validator import OAS30Validator, oas30_format_checker
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import schema_v30, schema_v31
from referencing.jsonschema import DRAFT202012

# YAML as JSON has it: dates are texts.
class Loader(yaml.SafeLoader):
    pass


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@functools.cache
def read(path):
    text = pathlib.Path(path).read_text(encoding="utf-8")
    return json.loads(text) if str(path).endswith(".json") else yaml.load(text, Loader)


def uri(path):
    return pathlib.Path(path).absolute().as_uri()


def document_findings(path):
    """What breaks OpenAPI in a document."""
    document = read(path)
    is_31 = str(document["openapi"]).startswith("3.1")
    validator = OpenAPIV31SpecValidator if is_31 else OpenAPIV30SpecValidator
    try:
        errors = list(validator(document, base_uri=uri(path)).iter_errors())
    except RecursionError:
        # The validator follows schemas that contain themselves without an end. The form can still be looked at.
        print(f"{path}: contains itself, so that only its form is looked at")
        schema = schema_v31 if is_31 else schema_v30
        errors = list(jsonschema.validators.validator_for(schema)(schema).iter_errors(document))
    for error in errors:
        yield f"{path}: {at(error)}: {error.message[:300]}"


def at(error):
    return "/".join(str(step) for step in getattr(error, "absolute_path", [])) or "the document"


@functools.cache
def retrieve(address):
    path = pathlib.Path(address.removeprefix("file://"))
    return referencing.Resource.from_contents(read(path), default_specification=DRAFT202012)


REGISTRY = referencing.Registry(retrieve=retrieve)
METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]


MAPS = ("properties", "patternProperties", "schemas")


def escape(step):
    return str(step).replace("~", "~0").replace("/", "~1").replace("%", "%25")


def examples(node, pointer=""):
    """Examples with the pointer of their schema. `node` is anything in a document."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from examples(item, f"{pointer}/{index}")
    if not isinstance(node, dict):
        return
    holder = f"{pointer}/schema" if isinstance(node.get("schema"), dict) else None
    if holder is not None:
        if "example" in node:
            yield from values(f"{pointer}/example", holder, node["example"])
        for name, example in (node.get("examples") or {}).items():
            if isinstance(example, dict) and "value" in example:
                yield from values(f"{pointer}/examples/{name}", holder, example["value"])
    elif any(keyword in node for keyword in ("type", "$ref", "anyOf", "oneOf", "allOf")):
        if "example" in node:
            yield f"{pointer}/example", pointer, node["example"]
        # A schema of OpenAPI 3.1 lists its examples.
        if isinstance(node.get("examples"), list):
            for index, example in enumerate(node["examples"]):
                yield f"{pointer}/examples/{index}", pointer, example
    for key, value in node.items():
        if key in MAPS and isinstance(value, dict):
            # Its keys are names, whatever they say.
            for name, item in value.items():
                yield from examples(item, f"{pointer}/{escape(key)}/{escape(name)}")
        elif key not in ("example", "examples", "default", "enum", "const") and not str(key).startswith("x-"):
            yield from examples(value, f"{pointer}/{escape(key)}")


def values(place, schema, value):
    """An example, or the lines of one: the schema of a sequence describes a line."""
    if is_sequence(schema) and isinstance(value, list):
        yield from ((place, schema, line) for line in value)
    else:
        yield place, schema, value


def is_sequence(schema):
    """Whether the schema at a pointer is that of JSON lines."""
    return any(place_of(schema).endswith(end) for end in ("ndjson", "jsonl", "jsonlines", "json-seq"))


def parsed(line):
    """The value of a line, or the line itself if it is not JSON."""
    try:
        return json.loads(line)
    except ValueError:
        return line


def place_of(schema):
    """The media type of the schema at a pointer."""
    return schema.rsplit("/", 2)[-2]


def example_findings(path):
    """What examples break of their schemas. The last item is their number."""
    count = 0
    document = read(path)
    is_30 = str(document["openapi"]).startswith("3.0")
    dialect = OAS30Validator if is_30 else jsonschema.Draft202012Validator
    formats = oas30_format_checker if is_30 else jsonschema.Draft202012Validator.FORMAT_CHECKER
    for place, schema, value in examples(document):
        count += 1
        validator = dialect({"$ref": f"{uri(path)}#{schema}"}, registry=REGISTRY, format_checker=formats)
        errors = list(validator.iter_errors(value))
        if errors and isinstance(value, str) and is_sequence(schema):
            # The text of an answer whose lines are described, and not the text.
            lines = (line for line in value.split("\n") if line)
            errors = [error for line in lines for error in validator.iter_errors(parsed(line))]
        for error in errors:
            yield f"{path}#{place}: {at(error)}: {error.message[:300]}"
    yield count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", nargs="*", default=[])
    parser.add_argument("--documents", nargs="*", default=[])
    parser.add_argument("--known", nargs="*", default=[])
    arguments = parser.parse_args()
    findings, count = [], 0
    for path in arguments.documents:
        findings.extend(document_findings(path))
    for path in arguments.examples:
        *found, own = example_findings(path)
        findings.extend(found)
        count += own
    known = 0
    for times, end in (text.split(":", 1) for text in arguments.known):
        found = [finding for finding in findings if finding.endswith(end)]
        findings = [finding for finding in findings if not finding.endswith(end)]
        known += len(found)
        is_there = any(path.endswith(end.split(":")[0]) for path in arguments.documents)
        if is_there and len(found) != int(times):
            findings.append(f"{end}: {len(found)} times, and {times} are known")
    for finding in findings:
        print(finding)
    print(f"{len(arguments.documents)} documents, {count} examples: {len(findings)} findings, {known} known")
    # Examples that are not found are not looked at.
    sys.exit(1 if findings or (arguments.examples and not count) else 0)


main()
