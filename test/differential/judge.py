"""Answers questions about packaging's judgement: one JSON object a line in, one a line out."""

import json
import re
import sys

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.markers import InvalidMarker, Marker
from packaging.metadata import _RAW_TO_EMAIL_MAPPING, ExceptionGroup, Metadata, parse_email
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_version
from packaging.version import InvalidVersion, Version


# Lists come in any order, and what Python's email package adds differs from version to version.
UNSTABLE = re.compile(r"\[[^]]*\]|(?<=content type for 'description-content-type').*", re.DOTALL)


def version(case):
    try:
        one, two = (Version(text) for text in case["texts"])
    except InvalidVersion:
        return None
    return [str(one), canonicalize_version(case["texts"][0]), one.is_prerelease, one.public, (one > two) - (one < two)]


def specifiers(case):
    try:
        found = SpecifierSet(case["text"])
    except InvalidSpecifier:
        return None
    held = [[found.contains(text, prereleases=pre) for text in case["versions"]] for pre in (None, True, False)]
    return [str(found), held]


def requirement(case):
    try:
        return str(Requirement(case["text"]))
    except InvalidRequirement:
        return None


def marker(case):
    try:
        found = Marker(case["text"])
    except InvalidMarker:
        return None
    try:
        holds = found.evaluate(case["environment"])
    except Exception:
        holds = "cannot be evaluated"
    return [str(found), holds]


def license(case):
    try:
        return canonicalize_license_expression(case["text"])
    except InvalidLicenseExpression as error:
        return {"problem": str(error)}


def metadata(case):
    raw, unparsed = parse_email(case["text"].encode())
    values = {}
    for key, value in raw.items():
        if isinstance(value, dict):
            value = ["\n".join(pair) for pair in value.items()]
        values[_RAW_TO_EMAIL_MAPPING[key]] = [value] if isinstance(value, str) else value
    try:
        Metadata.from_email(case["text"].encode())
        problems = []
    except ExceptionGroup as group:
        problems = sorted([error.field, UNSTABLE.sub("", str(error))] for error in group.exceptions)
    return {"values": dict(sorted(values.items())), "problems": problems}


JUDGES = [version, specifiers, requirement, marker, license, metadata]

for line in sys.stdin:
    case = json.loads(line)
    judge = next(judge for judge in JUDGES if judge.__name__ == case["kind"])
    try:
        answer = judge(case)
    except Exception:
        answer = {"breaks": True}
    print(json.dumps(answer))
