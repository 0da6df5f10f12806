"""Judges uploads as PyPI does, with the library that it uses: one JSON document in, one out."""

import json
import sys

from pydantic import TypeAdapter, ValidationError
from pypi_attestations import Attestation, Distribution, GitHubPublisher, VerificationError
from pypi_attestations import _impl as library
from sigstore.models import TrustedRoot
from sigstore.verify import Verifier

asked = json.load(sys.stdin)
root = TrustedRoot.from_file(asked["trustRoot"])
# The one thing that differs from PyPI: whom it trusts.
library.Verifier.production = classmethod(lambda cls, *, offline=False: Verifier(trusted_root=root))


def judge(case):
    try:
        attestations = TypeAdapter(list[Attestation]).validate_json(case["field"])
    except ValidationError as error:
        return f"Malformed attestations: {error}"
    publisher = GitHubPublisher(repository=case["repository"], workflow=case["workflow"])
    distribution = Distribution(name=case["filename"], digest=case["sha256"])
    for attestation in attestations:
        try:
            attestation.verify(publisher, distribution)
        except VerificationError as error:
            return f"Could not verify the uploaded artifact using the included attestation: {error}"
        except Exception as error:
            return f"Unknown error while trying to verify included attestations: {error}"
    return None


json.dump([judge(case) for case in asked["cases"]], sys.stdout)
