"""What the text says ahead of a description: the lead of all new cases, and the heading over a part of them."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.assembly.blocks import Block
from extractor.assembly.reading import Reading
from extractor.mentions import diagnoses
from extractor.mentions.rule import Mention
from extractor.text.sentences import Segment

__all__ = [
    "called_in_lead",
    "confirmed_of_lead",
    "lead_of_new",
    "origin_of_section",
    "status_counted",
    "status_of_lead",
    "status_of_section",
    "tells_sums",
]


def tells_sums(text: str, piece: Segment) -> bool:
    """Whether a sentence gives the sums of all cases so far (现有确诊病例79例，其中境外输入33例)."""
    return diagnoses.tells_sums(text, piece.start, piece.end)


def lead_of_new(reading: Reading, block: Block) -> list[Segment]:
    """The sentences of the lead without the sums of all cases so far, where another counts the new ones."""
    text = reading.text
    told = [piece for piece in block.lead if not tells_sums(text, piece)]
    return told if any(diagnoses.counted_statuses(text, piece.start, piece.end) for piece in told) else block.lead


def heading_over(reading: Reading, block: Block) -> Mention[str] | None:
    """The nearest heading before a description that calls the persons under it by a status (本土确诊病例情况)."""
    first = block.pieces[0].start
    article = reading.article_at(first)
    whole = Segment(article.start, article.end)
    headings = [found for found in reading.found(diagnoses.find_status_headings, whole) if found.start < first]
    return headings[-1] if headings else None


def origin_of_section(reading: Reading, block: Block) -> Mention[str] | None:
    """What the nearest heading before a description says of where the persons under it were infected."""
    heading = heading_over(reading, block)
    if heading is None:
        return None
    line = Segment(reading.text.rfind("\n", 0, heading.start) + 1, heading.end)
    told = reading.found(diagnoses.find_origins, line)
    origins = {found.value for found in told}
    if len(origins) != 1 or (block.abroad and "imported_abroad" not in origins):
        return None
    return told[0]


def called_in_lead(reading: Reading, block: Block) -> Mention[str] | None:
    """The one status that the lead gives to all new cases; None where it gives none, or several."""
    called = [found for piece in block.lead for found in reading.found(diagnoses.find_all_called, piece)]
    return called[0] if len({found.value for found in called}) == 1 else None


def status_of_section(reading: Reading, block: Block) -> Mention[str] | None:
    """What the nearest heading before a description calls the persons under it."""
    return heading_over(reading, block)


def confirmed_of_lead(reading: Reading, block: Block) -> Mention[str] | None:
    """The last statement of the lead that counts confirmed cases."""
    for piece in reversed(block.lead):
        for found in diagnoses.counted_statuses(reading.text, piece.start, piece.end):
            if found.value == "confirmed":
                return found
    return None


def status_of_lead(reading: Reading, block: Block) -> Mention[str] | None:
    """What the last sentence that counts new cases says of all of them; None where they are of several kinds."""
    return status_counted(reading, lead_of_new(reading, block)[::-1])


def status_counted(reading: Reading, pieces: Sequence[Segment]) -> Mention[str] | None:
    """The one status that the first of `pieces` with counted persons gives them."""
    for piece in pieces:
        counted = diagnoses.counted_statuses(reading.text, piece.start, piece.end)
        if counted:
            return counted[0] if len({found.value for found in counted}) == 1 else None
    return None
