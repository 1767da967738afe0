"""Reads Chinese outbreak bulletins (疫情通报) into checked records.

>>> from extractor import extract
>>> bulletin = extract("9月6日，新增1例本土确诊病例，居住于静安区。", published="2022-09-07")
>>> bulletin.published
'2022-09-07'

The names in `__all__` are the public library. Each is loaded when it is first used: `import extractor` itself loads
neither pydantic nor any word list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

__all__ = [
    "Age",
    "Arrival",
    "Bulletin",
    "Case",
    "Count",
    "CourseDates",
    "DocumentError",
    "ErrorDetail",
    "ErrorRecord",
    "Event",
    "Evidence",
    "Exposure",
    "Extractor",
    "ExtractorError",
    "InputError",
    "Measure",
    "MentionRecord",
    "MentionsRecord",
    "Note",
    "Place",
    "Relation",
    "Transport",
    "Zone",
    "__version__",
    "extract",
    "extract_many",
]

if TYPE_CHECKING:
    from extractor.api import Extractor, extract, extract_many
    from extractor.errors import DocumentError, ExtractorError, InputError
    from extractor.records import (
        Age,
        Arrival,
        Bulletin,
        Case,
        Count,
        CourseDates,
        ErrorDetail,
        ErrorRecord,
        Event,
        Evidence,
        Exposure,
        Measure,
        MentionRecord,
        MentionsRecord,
        Note,
        Place,
        Relation,
        Transport,
        Zone,
    )
else:
    _HOMES = {
        "extractor.api": {"Extractor", "extract", "extract_many"},
        "extractor.errors": {"DocumentError", "ExtractorError", "InputError"},
        "extractor.records": set(__all__),  # whatever the others don't hold
    }

    def __getattr__(name: str) -> object:
        """Load a public name from the module that holds it, once."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        home = next(module for module, names in _HOMES.items() if name in names)
        globals()[name] = getattr(import_module(home), name)
        return globals()[name]

    def __dir__() -> list[str]:
        """The public names, loaded or not."""
        return sorted({*globals(), *__all__})
