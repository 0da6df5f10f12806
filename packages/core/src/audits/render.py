"""Renders descriptions as PyPI does. Reads a JSON list of texts, prints a JSON list: null for each that renders, else why not."""
import io
import json
import sys

from readme_renderer.rst import render


def problem(text):
    messages = io.StringIO()
    try:
        rendered = render(text, stream=messages)
    except Exception as error:  # PyPI would answer 500 to it.
        return f"docutils ends with {type(error).__name__}: {error}"
    return None if rendered is not None else messages.getvalue().strip()


with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)
json.dump([problem(text) for text in texts], sys.stdout)
