"""What Schemathesis cannot know of requests that it makes, and of answers that it reads."""

import schemathesis
from schemathesis.generation import GenerationMode

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")

# Archives are bytes as any others.
schemathesis.serializer.alias(["application/gzip", "application/zip"], "application/octet-stream")


@schemathesis.deserializer("text/x-yaml", "text/yaml")
def text(context, response):
    """Documents describe YAML of a `text/` media type as text, so that it is not read."""
    return response.text


@schemathesis.hook
def before_add_examples(context, examples):
    """Examples are put together from those of properties, and filtered nowhere else."""
    examples[:] = [case for case in examples if filter_case(context, case)]


@schemathesis.hook
def filter_case(context, case):
    return can_be_sent(case) and is_what_it_says(case)


def can_be_sent(case):
    """A form has no null: it sends the text `null`, which is right wherever a text is. Lists in lists are not sent as JSON."""
    if case.media_type not in FORMS or not isinstance(case.body, dict):
        return True
    items = [item for value in case.body.values() if isinstance(value, list) for item in value]
    return not any(value is None for value in case.body.values()) and not any(isinstance(item, list) for item in items)


def is_what_it_says(case):
    """A body that the schema refuses is not a right one: unions of several objects are joined when cases are made."""
    is_wrong = case.meta is not None and case.meta.generation.mode == GenerationMode.NEGATIVE
    has_json = case.media_type == "application/json" and isinstance(case.body, (dict, list))
    if is_wrong or not has_json:
        return True
    body = case.operation.get_body_for_media_type(case.media_type)
    return body is None or body.is_valid(case.body)
