"""The command line: `bulletin-extractor`, or `python -m extractor`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

import click

from extractor import __version__
from extractor.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Generator

    from extractor.documents import DocumentLike
    from extractor.records import Bulletin, ErrorRecord, MentionsRecord, Note

    Records = Generator[Bulletin | ErrorRecord, None, None] | Generator[MentionsRecord | ErrorRecord, None, None]

__all__ = ["main"]

_SOME_FAILED, _WRONG_USE, _INTERRUPTED, _BROKEN_PIPE = 1, 2, 130, 141


class _Program(click.Group):
    """Turns what may go wrong in any command into one line on standard error and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except InputError as error:
            _say(f"Error: {error.message} [{error.code}]")
            ctx.exit(_WRONG_USE)
        except KeyboardInterrupt:
            ctx.exit(_INTERRUPTED)
        except BrokenPipeError:  # whoever read the output has seen enough
            _forget_output()
            ctx.exit(_BROKEN_PIPE)
        except OSError as error:
            _forget_output()
            _say(f"Error: can't write the output: {error.strerror} [unwritable_output]")
            ctx.exit(_WRONG_USE)


@click.group(cls=_Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="bulletin-extractor")
def main() -> None:
    """Read Chinese outbreak bulletins (疫情通报) into checked records.

    \b
    Examples:
      bulletin-extractor extract bulletin.txt
      bulletin-extractor extract bulletin.txt --published 2022-09-07 --format table
      bulletin-extractor extract bulletins/ -o records.jsonl --workers 4
      bulletin-extractor extract documents.jsonl --format json -o records.json
      cat bulletin.txt | bulletin-extractor extract - | jq .cases
      bulletin-extractor mentions bulletin.txt
      bulletin-extractor zones records.jsonl -o zones.csv
      bulletin-extractor schema > bulletin.schema.json

    \b
    Exit codes:
      0  every document was read
      1  some documents could not be read: each is a line on standard error, and
         an error record in its place in the output; with --strict also where
         a note of level error was made
      2  wrong use: a missing file, an impossible date, an output that can't be written
    """


_inputs = click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
_output = click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Write to this file, which is replaced as a whole; standard output otherwise.",
)


@main.command()
@_inputs
@_output
@click.option(
    "--format",
    type=click.Choice(["jsonl", "json", "table"]),
    help="One record a line, one JSON array, or tables to look at.  [default: by FILE's ending, else jsonl]",
)
@click.option("--published", metavar="DATE", help="Publication date (2022-09-07) of documents that come without one.")
@click.option("--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Number of processes.")
@click.option("--strict", is_flag=True, help="Count documents with notes of level error as failed.")
def extract(
    inputs: tuple[str, ...], output: str | None, format: str | None, published: str | None, workers: int, strict: bool
) -> None:
    """Read bulletins and write one record for each document.

    INPUT is a text file in UTF-8, a folder of such files, a .jsonl file whose lines are objects with `text` and
    optional `id`, `published` and `source`, or - for standard input (text, or JSON Lines when it begins with a brace).

    The record keeps the document's id; without one it is the file's name, and the line in a .jsonl file. A document
    that can't be read gives {"id", "source", "error": {"code", "message"}} in its place.

    Its notes tell what a reader should check. With --strict, each note of level error (a day that no calendar has, a
    discharge before the onset) is a line on standard error that names the document, and the exit code is 1; the record
    is written all the same.

    \b
    Examples:
      bulletin-extractor extract bulletin.txt --published 2022-09-07
      bulletin-extractor extract bulletins/ more.jsonl -o records.jsonl --workers 4
    """
    from extractor.api import Extractor

    extractor = Extractor(published=published)
    _write(inputs, output, format, lambda documents: extractor.extract_many(documents, workers=workers), strict=strict)


@main.command()
@_inputs
@_output
@click.option(
    "--format",
    type=click.Choice(["jsonl", "json"]),
    help="One record a line, or one JSON array.  [default: by FILE's ending, else jsonl]",
)
def mentions(inputs: tuple[str, ...], output: str | None, format: str | None) -> None:
    """Write what is recognised before it is put together: case labels, ages, dates, places.

    Each document gives {"id", "mentions": [{"kind", "span", "text"}]}. INPUT is as for `extract`.

    \b
    Example:
      bulletin-extractor mentions bulletin.txt -o mentions.jsonl
    """
    from extractor.api import Extractor

    _write(inputs, output, format, Extractor().mentions_many)


@main.command()
@click.argument("records", metavar="RECORDS...", nargs=-1, required=True)
@_output
@click.option(
    "--format",
    type=click.Choice(["csv", "jsonl", "geojson"]),
    help="A table, one period a line, or features without geometry.  [default: by FILE's ending, else csv]",
)
def zones(records: tuple[str, ...], output: str | None, format: str | None) -> None:
    """Write the register of zones: in which level each area stood, from when to when.

    RECORDS are .jsonl files that `extract` wrote, or - for standard input. Their bulletins count in the order of their
    dates. Each row is one area in one level:

    \b
      id                    of the row, the same in every run
      area, level           the area in its fullest wording; high, medium, low, lockdown, control or prevention
      from, to              when it was put into the level (or the bulletin was published), and when that ended;
                            empty where no bulletin tells: a list of what is in force tells no beginning
      ended                 whether the bulletins tell that it ended
      first_told, last_told dates of the first bulletin that tells of it and of the last that tells it in force
      source, ended_by      the document that first tells it in force, and the one that ends it
      documents             all that tell of it
      remainder, boundary   whether it is what other zones leave of the area; the lines that bound it
      province, city, county, town, adcode

    That a list no longer names an area ends nothing. In GeoJSON each row is a feature whose `geometry` is null, to be
    filled in by `adcode` or by name. In CSV a cell that a spreadsheet would take for a formula begins with an
    apostrophe.

    \b
    Examples:
      bulletin-extractor zones records.jsonl -o zones.csv
      bulletin-extractor extract bulletins/ | bulletin-extractor zones - --format geojson
    """
    from extractor.io.inputs import find_inputs, read_documents
    from extractor.io.writers import open_sink
    from extractor.io.zone_periods import PERIOD_SINKS, read_zones
    from extractor.records import ErrorRecord
    from extractor.zone_register import ZoneRegister

    files = find_inputs(records)
    register = ZoneRegister()
    failed = False
    with open_sink(output, format, PERIOD_SINKS, default="csv") as sink:
        for bulletin in read_zones(read_documents(files)):
            if isinstance(bulletin, ErrorRecord):
                failed = True
                _say(f"{bulletin.error.message} [{bulletin.error.code}]")
            else:
                register.add(bulletin.id, bulletin.published, bulletin.zones)
        for period in register.periods():
            sink.write(period)
    if failed:
        click.get_current_context().exit(_SOME_FAILED)


@main.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    import json

    from extractor.records import Bulletin

    sys.stdout.buffer.write(json.dumps(Bulletin.model_json_schema(), ensure_ascii=False, indent=2).encode() + b"\n")


def _write(
    inputs: tuple[str, ...],
    output: str | None,
    format: str | None,
    read: Callable[[Iterator[DocumentLike]], Records],
    *,
    strict: bool = False,
) -> None:
    """Read all inputs and write a record for each document; exit with 1 when there are errors among them.

    Args:
        strict: whether a note of level error is an error too.
    """
    from extractor.io.inputs import find_inputs, read_documents
    from extractor.io.writers import open_sink
    from extractor.progress import LateProgress
    from extractor.records import ErrorRecord

    files = find_inputs(inputs)
    to_terminal = output in (None, "-") and sys.stdout.isatty()
    progress = LateProgress(sum(file.size for file in files), shown=sys.stderr.isatty() and not to_terminal)
    failed = False
    with open_sink(output, format) as sink, closing(read(read_documents(files, progress.report))) as records:
        for record in progress.count(records):
            if isinstance(record, ErrorRecord):
                failed = True
                _say(f"{record.error.message} [{record.error.code}]")
            elif strict:
                for note in _grave(record):
                    failed = True
                    _say(f"{record.id}: {note.message} [{note.code}]")
            sink.write(record)
    if failed:
        click.get_current_context().exit(_SOME_FAILED)


def _grave(record: Bulletin | MentionsRecord) -> list[Note]:
    """The notes of level error; mentions have none."""
    return [note for note in getattr(record, "notes", ()) if note.level == "error"]


def _say(message: str) -> None:
    """One line on standard error, whatever characters a file's name holds."""
    click.echo("".join(c if c.isprintable() else "\ufffd" for c in message), err=True)


def _forget_output() -> None:
    """Let the interpreter's last flush of standard output go nowhere."""
    with suppress(OSError):  # a standard output that is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
