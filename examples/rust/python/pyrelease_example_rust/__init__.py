"""Primes below a limit."""

from ._primes import primes_below

__all__ = ["__version__", "primes_below"]
__version__ = "0.1.0"
