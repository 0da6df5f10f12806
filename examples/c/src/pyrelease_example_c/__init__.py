"""The edit distance of two texts."""

from ._distance import distance

__all__ = ["__version__", "distance"]
__version__ = "0.1.0"
