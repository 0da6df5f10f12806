"""Says what an interpreter is, as one line of JSON. Started as `python -I -S probe.py`; runs on every Python 3."""
import json
import os
import sys
import sysconfig


def libc():
    """`glibc 2.36`, `musl 1.2.4`; None where wheels do not depend on it."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        glibc = os.confstr("CS_GNU_LIBC_VERSION")
    except (OSError, ValueError):
        glibc = None
    return glibc or musl()


def musl():
    import glob
    import re
    import subprocess

    for loader in glob.glob("/lib/ld-musl-*.so.1"):
        said = subprocess.run([loader], stderr=subprocess.PIPE, universal_newlines=True).stderr
        version = re.search(r"Version (\d+\.\d+)", said)
        if version:
            return "musl " + version.group(1)
    return None


def macos():
    if sys.platform != "darwin":
        return None
    import platform

    return platform.mac_ver()[0]


inside_environment = sys.prefix != sys.base_prefix
print(
    json.dumps(
        {
            "implementation": sys.implementation.name,
            "version": list(sys.version_info[:3]),
            "prerelease": "" if sys.version_info[3] == "final" else "%s%d" % sys.version_info[3:],
            "executable": inside_environment and getattr(sys, "_base_executable", None) or sys.executable,
            "prefix": os.path.realpath(sys.base_prefix),
            "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
            "suffix": sysconfig.get_config_var("EXT_SUFFIX"),
            "platform": sysconfig.get_platform(),
            "machine": os.uname().machine if hasattr(os, "uname") else "",
            "bits": 64 if sys.maxsize > 2**32 else 32,
            "libc": libc(),
            "macos": macos(),
        }
    )
)
