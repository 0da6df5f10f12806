"""Asks the installed cibuildwheel which identifiers it selects.

The argument names a file of questions, a list of `{"pyproject", "platform", "machine"}`. Each line of the output answers
one of them, `{"code", "identifiers", "said"}`, but for the first: what cibuildwheel ships, its identifiers and images.
"""

import configparser
import contextlib
import io
import json
import os
import platform
import sys
import tempfile

from cibuildwheel.__main__ import main
from cibuildwheel.util import resources


def shipped():
    images = configparser.ConfigParser(inline_comment_prefixes="#")
    images.read(resources.PINNED_DOCKER_IMAGES)
    return {
        "configurations": resources.read_all_configs(),
        "images": {arch: sorted(images[arch]) for arch in images.sections()},
    }


def answer(question):
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        with open("pyproject.toml", "w", encoding="utf-8") as file:
            file.write(question["pyproject"])
        platform.machine = lambda: question["machine"]
        sys.argv = ["cibuildwheel", "--platform", question["platform"], "--print-build-identifiers"]
        out, err, code = io.StringIO(), io.StringIO(), 0
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                main()
            except SystemExit as end:
                code = end.code or 0
            except ValueError as error:
                code = 1
                print(error, file=sys.stderr)
    return {"code": code, "identifiers": out.getvalue().split(), "said": err.getvalue()}


for name in [name for name in os.environ if name.startswith("CIBW_")]:
    del os.environ[name]
print(json.dumps(shipped(), default=str), flush=True)
with open(sys.argv[1], encoding="utf-8") as file:
    questions = json.load(file)
for question in questions:
    print(json.dumps(answer(question)), flush=True)
