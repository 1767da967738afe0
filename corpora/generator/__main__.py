"""Command line of the generator: `python -m corpora.generator --seed 1 --count 1000 --docs docs.jsonl --gold gold.jsonl`."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from corpora.generator import STYLES, bulletins

_WIDTH = max(map(len, STYLES))


def _parser() -> argparse.ArgumentParser:
    listed = "\n".join(f"  {style.name:{_WIDTH}}  {style.families}" for style in STYLES.values())
    parser = argparse.ArgumentParser(
        prog="python -m corpora.generator",
        description="Write invented outbreak bulletins and their records, as JSON Lines that pair by id. Nothing is held in memory.",
        epilog=f"styles:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--seed", type=int, default=1, help="the same seed writes the same bulletins (default: 1)")
    parser.add_argument("--count", type=int, default=1000, help="how many bulletins (default: 1000)")
    parser.add_argument("--styles", metavar="A,B", help="names of styles to draw from, parted by commas (default: all)")
    parser.add_argument(
        "--docs",
        metavar="FILE",
        default="-",
        help="documents: id, style, text, published; - is standard output (default)",
    )
    parser.add_argument(
        "--gold",
        metavar="FILE",
        help="records: id and the record's parts; - is standard output (default: none are written)",
    )
    return parser


@contextlib.contextmanager
def _opened(name: str | None) -> Iterator[TextIO | None]:
    if name is None:
        yield None
    elif name == "-":
        yield sys.stdout
    else:
        with Path(name).open("w", encoding="utf-8") as file:
            yield file


def main(arguments: list[str] | None = None) -> None:
    """Write what the arguments ask for."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.count < 0:
        parser.error(f"--count is at least 0, not {options.count}")
    try:
        written = bulletins(options.seed, options.count, styles=options.styles.split(",") if options.styles else None)
    except ValueError as error:
        parser.error(str(error))
    try:
        with _opened(options.docs) as docs, _opened(options.gold) as gold:
            for bulletin in written:
                document = {"id": bulletin.id, "style": bulletin.style, "text": bulletin.text}
                if bulletin.published:
                    document["published"] = bulletin.published
                if docs:
                    docs.write(json.dumps(document, ensure_ascii=False) + "\n")
                if gold:
                    gold.write(json.dumps({"id": bulletin.id, **bulletin.record}, ensure_ascii=False) + "\n")
    except OSError as error:
        parser.exit(1, f"{parser.prog}: {error}\n")


if __name__ == "__main__":
    main()
