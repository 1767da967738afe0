"""From the paths of a call to one stream of documents: files, folders and standard input, one after the other."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from extractor.documents import DocumentLike
from extractor.errors import InputError
from extractor.io.readers import READERS, Origin, Reader, read_standard_input, read_text

__all__ = ["InputFile", "find_inputs", "read_documents"]


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file to read, or standard input (`path` None): its reader, its names, its size in bytes (0: unknown)."""

    path: Path | None
    reader: Reader
    origin: Origin
    size: int = 0

    def open(self) -> AbstractContextManager[BinaryIO]:
        """The bytes of the file. Standard input stays open."""
        return nullcontext(sys.stdin.buffer) if self.path is None else self.path.open("rb")


def find_inputs(paths: Iterable[str]) -> list[InputFile]:
    """The files that the paths mean, in the order given; those of a folder, at any depth, sorted by name.

    Args:
        paths: files, folders, or `-` for standard input. A file without an ending is read as text. In a folder,
            hidden files and those with an ending that no reader knows are passed over.

    Raises:
        InputError: `missing_file`, `unknown_format` (a file whose ending no reader knows), `unreadable_folder`,
            `no_readable_files` (a folder without any).
    """
    return [file for path in paths for file in _find(path)]


def read_documents(
    files: Iterable[InputFile], report: Callable[[int], object] = lambda read: None
) -> Iterator[DocumentLike]:
    """The documents of the files, read as they are asked for.

    Args:
        files: from `find_inputs`.
        report: is told, document by document, how many bytes of the files with a known size are behind.

    Yields:
        mappings for `extract_many`, and an `ErrorRecord` in place of a document that can't be read; `unreadable_file`
        in place of what is left of a file that fails.
    """
    behind = 0
    for file in files:
        try:
            with file.open() as stream:
                for document in file.reader(stream, file.origin):
                    yield document
                    if file.size:
                        report(behind + stream.tell())
        except OSError as error:
            yield file.origin.error(None, "unreadable_file", f"can't be read: {error.strerror or error}")
        behind += file.size
        report(behind)


def _find(given: str) -> list[InputFile]:
    if given == "-":
        return [InputFile(None, read_standard_input, Origin(name="stdin", path="stdin", source=None))]
    path = Path(given)
    try:
        if not given or not path.exists():
            raise InputError("missing_file", f"{given}: no such file or folder")
        if path.is_dir():
            return _find_in_folder(path)
        ending = path.suffix.lower()
        if ending and ending not in READERS:
            raise InputError("unknown_format", f"{given}: can't read {ending} files, only {' '.join(READERS)}")
        return [_file(path, path.name, READERS.get(ending, read_text))]
    except OSError as error:
        raise InputError("missing_file", f"{given}: {error.strerror}") from None


def _find_in_folder(folder: Path) -> list[InputFile]:
    def unreadable(error: OSError) -> None:
        raise InputError("unreadable_folder", f"{error.filename}: {error.strerror}")

    found = []
    for parent, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            reader = READERS.get(path.suffix.lower())
            if reader and not name.startswith("."):
                found.append(_file(path, path.relative_to(folder).as_posix(), reader))
    if not found:
        raise InputError("no_readable_files", f"{folder}: no files that can be read ({' '.join(READERS)})")
    return found


def _file(path: Path, name: str, reader: Reader) -> InputFile:
    size = path.stat().st_size if path.is_file() else 0
    return InputFile(path, reader, Origin(name=name, path=str(path), source=str(path)), size)
