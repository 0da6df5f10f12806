"""Tallies the words of a text."""

from collections import Counter
import re

__all__ = ["__version__", "tally"]
__version__ = "0.1.0"


def tally(text: str) -> "dict[str, int]":
    """Count the words of ``text``, the most frequent first, equal counts in alphabetical order."""
    counts = Counter(re.findall(r"\w+", text.lower()))
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
