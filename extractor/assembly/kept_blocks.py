"""Which of the blocks of a text describe cases: contacts, counts and groups told one by one are left out."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.assembly.blocks import Block
from extractor.assembly.counted_homes import CountedHomes
from extractor.assembly.lists_ahead import listed_ahead
from extractor.assembly.reading import Reading
from extractor.assembly.those_told import give_to_visitors, tells_singly
from extractor.assembly.unlabelled import FALLBACKS, called_contacts, is_case, listed_beside
from extractor.mentions.case_labels import counts_them
from extractor.mentions.case_signs import turned_out_infected
from extractor.mentions.counts import only_counts
from extractor.text.sentences import Segment

__all__ = ["kept_blocks"]


def kept_blocks(reading: Reading, blocks: Sequence[Block], lead: Sequence[Segment], homes: CountedHomes) -> list[Block]:
    """The blocks of cases, each with what leads in; those that only a fallback finds where there are none.

    Args:
        lead: the sentences before the first block, and others that lead in.
        homes: of persons who are only counted.
    """
    text = reading.text
    contacts = called_contacts(reading)
    kept = []
    for block in blocks:
        words = "".join(piece.of(text) for piece in block.pieces)
        if block.contact and not turned_out_infected(words, 0, len(words)):
            continue
        if block.pooled:
            kept.append(block)
            continue
        if block.size > 1 and (tells_singly(reading, blocks, block) or homes.follow(block)):
            lead = [*lead, *block.pieces]  # 新增3名阳性人员，均居住于甲小区。/ 病例1：...
            continue
        if (
            block.label is None
            and block.heading is None
            and not is_case(reading, block, contacts, kept[-1] if kept else None)
        ):
            continue
        label = block.label
        counted = label is not None and counts_them(text, label.start, len(label.value.persons))
        if label is not None and not counted and only_counts(block.pieces[0].of(text)):
            continue  # 7月11日：确诊病例4，无症状感染者19
        kept.append(block)
    for block in kept:
        article = reading.article_at(block.pieces[0].start)
        first_or_told = block is kept[0] or (block.size == 1 and not block.reported)
        if first_or_told:  # 另有一家三口: what leads in was told of the others
            block.lead = [s for s in lead if article.start <= s.start < article.end]
    if not kept and not reading.rows:
        kept = next((found for tell in FALLBACKS if (found := tell(reading))), [])
    kept = [*listed_ahead(reading, lead, kept), *kept]
    kept = homes.beside(kept, listed_beside(reading, kept))
    give_to_visitors(reading, kept)
    return kept
