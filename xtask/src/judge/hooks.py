"""What Schemathesis cannot know of requests that it makes, and of answers that it reads."""

import json

import schemathesis
from schemathesis.generation import GenerationMode
from schemathesis.transport.requests import REQUESTS_TRANSPORT, multipart_serializer

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")

# Archives are bytes as any others.
schemathesis.serializer.alias(["application/gzip", "application/zip"], "application/octet-stream")


@schemathesis.deserializer("text/x-yaml", "text/yaml")
def text(context, response):
    """Documents describe YAML of a `text/` media type as text, so that it is not read."""
    return response.text


@REQUESTS_TRANSPORT.serializer("multipart/form-data", "multipart/mixed")
def parts(context, value):
    """Lists of texts are sent as texts, also where the document says that they are JSON: as a whole, or each of their items."""
    body = context.case.operation.get_body_for_media_type(context.case.media_type)
    if isinstance(value, dict) and body is not None:
        encoding = body.definition.get("encoding", {})
        value = {name: as_json(item, encoding.get(name, {})) for name, item in value.items()}
    return multipart_serializer(context, value)


def as_json(value, encoding):
    if encoding.get("contentType") != "application/json" or not isinstance(value, (list, str)):
        return value
    if isinstance(value, list) and not encoding.get("x-whole"):
        return [json.dumps(item, default=str) for item in value]
    return json.dumps(value, default=str)


# What the mock reads of a body.
LARGEST = 16 * 1024 * 1024


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Each event is compared with the schema of a stream, which OpenAPI 3.0 can only describe as the list of all events."""
    holders = [raw_schema.get("components", {}), *(node for item in raw_schema["paths"].values() for node in item.values())]
    for holder in holders:
        answers = holder.get("responses", {}).values() if isinstance(holder, dict) else ()
        for answer in answers:
            if isinstance(answer, dict):
                answer.get("content", {}).get("text/event-stream", {}).pop("schema", None)


@schemathesis.hook
def before_add_examples(context, examples):
    """Examples are put together from those of properties, and filtered nowhere else."""
    examples[:] = [case for case in examples if filter_case(context, case)]


@schemathesis.hook
def filter_case(context, case):
    return is_read(case) and can_be_sent(case) and is_what_it_says(case) and has_one_of_each(case)


def is_read(case):
    """Lists with more items than there may be can be larger than anything that a server reads."""
    values = case.body.values() if isinstance(case.body, dict) else ()
    items = [item for value in values if isinstance(value, list) for item in value]
    return sum(len(item) for item in items if isinstance(item, str)) < LARGEST


def has_one_of_each(case):
    """Of some parameters a call needs exactly one, or one group, which only an extension says."""
    groups = case.operation.definition.raw.get("x-exactly-one-of")
    if is_wrong(case) or not groups:
        return True
    groups = [{group} if isinstance(group, str) else set(group) for group in groups]
    sent = {name for place in (case.query, case.headers, case.cookies) for name in place or {}}
    chosen = sent & set().union(*groups)
    return chosen in groups


def can_be_sent(case):
    """Everything in a form is sent as text, so that what is not a text is right where a text is, and there is no null. Lists
    in lists are not sent as JSON. Of a list without items nothing is sent, as if it were missing."""
    is_form = case.media_type in FORMS and isinstance(case.body, dict)
    values = [*(case.query or {}).values(), *(case.body.values() if is_form else ())]
    if not is_wrong(case) and any(is_nothing(value) for value in values):
        return False
    if not is_form:
        return True
    items = [item for value in case.body.values() if isinstance(value, list) for item in value]
    if any(value is None for value in case.body.values()) or any(isinstance(item, list) for item in items):
        return False
    return not is_wrong(case) or not is_right_as_text(case)


def is_nothing(value):
    return value is None or value == {} or isinstance(value, list) and all(is_nothing(item) for item in value)


def is_wrong(case):
    """Whether a case is made to be refused."""
    return case.meta is not None and case.meta.generation.mode == GenerationMode.NEGATIVE


def is_right_as_text(case):
    """Whether only the JSON types of properties are wrong that are texts."""
    form = case.operation.get_body_for_media_type(case.media_type)
    texts = {name for name, schema in form.form_properties.items() if isinstance(schema, dict) and schema.get("type") == "string"}
    others = {name for name in texts & case.body.keys() if not isinstance(case.body[name], str)}
    sent = {name: json.dumps(value, default=str) if name in texts else value for name, value in case.body.items()}
    return bool(others) and form.is_valid(sent)


def is_what_it_says(case):
    """A body that the schema refuses is not a right one: unions of several objects are joined when cases are made."""
    has_json = case.media_type == "application/json" and isinstance(case.body, (dict, list))
    if is_wrong(case) or not has_json:
        return True
    body = case.operation.get_body_for_media_type(case.media_type)
    return body is None or body.is_valid(case.body)
