"""The command ``word-tally``."""

import argparse
from importlib.metadata import distributions
import sys

from . import __version__, tally

GROUP = "pyrelease_example_pure.formats"


def main() -> int:
    formats = {
        entry.name: entry
        for distribution in distributions()
        for entry in distribution.entry_points
        if entry.group == GROUP
    }
    parser = argparse.ArgumentParser(prog="word-tally", description="Tally the words of standard input.")
    parser.add_argument("--format", choices=sorted(formats), default="text")
    parser.add_argument("--version", action="version", version=__version__)
    options = parser.parse_args()
    print(formats[options.format].load()(tally(sys.stdin.read())))
    return 0
