"""Reading errors on generated bulletins by class, the commonest first, with an example of each.

python -m tests.corpora.differences --each 200
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from corpora.generator import STYLES, Generated, bulletins
from tests.corpora.comparison import read_back
from tests.corpora.readings import Difference


def classes(each: int, seed: int, styles: Sequence[str]) -> Iterator[tuple[int, str, str, Difference, Generated]]:
    """Classes of differences, the commonest first: count, styles, class, and an example with its bulletin."""
    counted: Counter[str] = Counter()
    where: dict[str, Counter[str]] = defaultdict(Counter)
    example: dict[str, tuple[Difference, Generated]] = {}
    for style in styles:
        for bulletin in bulletins(seed, each, styles=[style]):
            for difference in read_back(bulletin).differences:
                name = f"{difference.field} {difference.kind}"
                counted[name] += 1
                where[name][style] += 1
                example.setdefault(name, (difference, bulletin))
    for name, count in counted.most_common():
        yield count, " ".join(f"{style}:{share}" for style, share in where[name].most_common(6)), name, *example[name]


def main() -> None:
    """Print the list."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.corpora.differences", description="List reading errors on generated bulletins by class."
    )
    parser.add_argument("--each", type=int, default=200, help="bulletins of each style (default: 200)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--styles", help="names, parted by commas (default: all)")
    options = parser.parse_args()
    styles = options.styles.split(",") if options.styles else list(STYLES)
    for count, where, name, difference, bulletin in classes(options.each, options.seed, styles):
        print(f"{count:5} {name:28} written {difference.written!r}, read {difference.read!r}  [{bulletin.id} {where}]")


if __name__ == "__main__":
    main()
