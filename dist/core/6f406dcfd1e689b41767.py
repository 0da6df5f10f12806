"""Proves that an installed distribution works. Started as `python -I -B probe.py EXPECTATIONS EVENTS` in an empty folder.

EXPECTATIONS is JSON: {"name", "topLevels", "extensionModules", "entryPoints"}. EVENTS is written line by line, so that
what came before a crash is known: {"begin": ...} before each step, its outcome after it, {"end": true} at last.
"""
import importlib
import importlib.metadata
import json
import os
import re
import sys
import sysconfig

ENVIRONMENT = os.path.normcase(os.path.realpath(sys.prefix))


def is_inside(path):
    return os.path.normcase(os.path.realpath(path)).startswith(ENVIRONMENT + os.sep)


def origins(module):
    """Where a module came from: a file, or the folders of a namespace."""
    spec = getattr(module, "__spec__", None)
    origin = getattr(module, "__file__", None) or getattr(spec, "origin", None)
    return [origin] if origin else list(getattr(module, "__path__", []))


def normalized(name):
    return re.sub("[-_.]+", "-", name or "").lower()


def installed(name):
    """The distribution of that name. Older Pythons find one only under the very spelling of its folder."""
    for distribution in importlib.metadata.distributions():
        if normalized(distribution.metadata["Name"]) == name:
            return distribution
    raise importlib.metadata.PackageNotFoundError(name)


def reason(error):
    """Without the folder of the environment, which is another one each time."""
    text = "%s: %s" % (type(error).__name__, error)
    for folder in {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}:
        text = text.replace(folder + os.sep, "").replace(os.path.realpath(folder) + os.sep, "")
    return text


def gil_is_on():
    asked = getattr(sys, "_is_gil_enabled", None)
    return asked is None or asked()


class Probe:
    def __init__(self, expected, events):
        self.expected = expected
        self.events = events
        self.distribution = installed(expected["name"])

    def say(self, **event):
        self.events.write(json.dumps(event) + "\n")
        self.events.flush()

    def metadata(self):
        self.say(step="version", value=self.distribution.version)
        files = [file for file in self.distribution.files or [] if not str(file).endswith(".pyc")]
        missing = [str(file) for file in files if not os.path.exists(str(file.locate()))]
        self.say(step="files", count=len(files), missing=missing)

    def import_module(self, name, is_extension):
        self.say(begin="import " + name)
        had_gil = gil_is_on()
        event = {"step": "import", "module": name, "extension": is_extension}
        try:
            module = importlib.import_module(name)
            found = origins(module)
            version = getattr(module, "__version__", None)
            event["version"] = version if isinstance(version, str) else None
            event["origin"] = found[0] if found else "the interpreter itself"
            event["inside"] = bool(found) and all(is_inside(path) for path in found)
        except BaseException as error:  # an import may even call sys.exit
            event["error"] = reason(error)
        event["gil"] = gil_is_on() and not had_gil
        self.say(**event)

    def entry_point(self, group, name):
        for entry in self.distribution.entry_points:
            if (entry.group, entry.name) == (group, name):
                break
        else:
            self.say(step="entry-point", group=group, name=name, error="the installed metadata does not have it")
            return
        self.say(begin="load entry point %s of %s" % (name, group))
        try:
            entry.load()
            self.say(step="entry-point", group=group, name=name)
        except BaseException as error:
            self.say(step="entry-point", group=group, name=name, error=reason(error))

    def run(self):
        self.metadata()
        for name in self.expected["topLevels"]:
            self.import_module(name, False)
        for name in self.expected["extensionModules"]:
            self.import_module(name, True)
        for group, name in self.expected["entryPoints"]:
            self.entry_point(group, name)
        self.say(end=True)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        wanted = json.load(file)
    with open(sys.argv[2], "w", encoding="utf-8") as lines:
        Probe(wanted, lines).run()
