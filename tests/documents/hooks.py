"""What schemathesis can't be told in its configuration."""

import os
import re

import schemathesis

FORM = "application/x-www-form-urlencoded"
TEXTS = {"integer": r"[+-]?\d+", "boolean": r"(?i)true|false|0|1"}


@schemathesis.hook
def filter_query(ctx, query):
    """Platforms ignore parameters that they don't know, so a request with one violates nothing."""
    known = {parameter.name for parameter in ctx.operation.query}
    return all(name in known for name in query or {})


def violates(schema, body):
    """Whether a form lacks a field that is required, or has a text that can't be read as the type that is documented."""
    if not isinstance(body, dict):
        return bool(schema.get("required"))
    # The vendor's own clients send fields that are not set as empty texts.
    given = {name: str(value) for name, value in body.items() if value != ""}
    missing = any(name not in body for name in schema.get("required", []))
    patterns = {name: TEXTS.get(field.get("type")) for name, field in schema["properties"].items()}
    return missing or any(
        name in given and not re.fullmatch(pattern, given[name]) for name, pattern in patterns.items() if pattern
    )


if os.environ.get("ERRORS_COME_WITH_200"):

    @schemathesis.check
    def refused_in_the_body(ctx, response, case):
        """A form that violates the document is refused by `error` in the body."""
        content = case.operation.definition.raw.get("requestBody", {}).get("content", {})
        if FORM in content and case.method == case.operation.method.upper():
            name = content[FORM]["schema"]["$ref"].rsplit("/", 1)[1]
            schema = case.operation.schema.raw_schema["components"]["schemas"][name]
            assert not violates(schema, case.body) or "error" in response.json(), "accepted a form that violates the document"

    @schemathesis.check
    def refused_without_credentials(ctx, response, case):
        """A call without credentials is refused with code 100."""
        if case.method == case.operation.method.upper():
            refusal = case.call(headers={"Authorization": ""}).json().get("error", {})
            assert refusal.get("code") == 100, "a call without credentials was not refused"
