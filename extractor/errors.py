"""Errors with stable codes. A program may rely on `code`; messages are for people and may change."""

from __future__ import annotations

__all__ = ["DocumentError", "ExtractorError", "InputError"]


class ExtractorError(Exception):
    """Base of all errors this library raises on purpose.

    Args:
        code: stable, lower-case, for programs (`empty_text`, `invalid_json`...).
        message: one line for people: what is wrong, where, and what to do.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[type[ExtractorError], tuple[str, str]]:
        return type(self), (self.code, self.message)


class DocumentError(ExtractorError):
    """One document can't be read; others are not concerned."""


class InputError(ExtractorError):
    """The call itself is wrong: a missing file, an impossible date, an unknown option."""
