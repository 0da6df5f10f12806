"""The formats that come with the package; others are found as plugins."""

import json


def as_text(counts: "dict[str, int]") -> str:
    return "\n".join(f"{count} {word}" for word, count in counts.items())


def as_json(counts: "dict[str, int]") -> str:
    return json.dumps(counts, indent=2, ensure_ascii=False)
