"""Sentences as the recogniser of places gets them: with their dates, times and means of transport."""

from extractor.lexicon.venues import activities, name_guards, place_cues
from extractor.mentions import dates, places, times, transport
from extractor.mentions.places import PlaceValue
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import Mark, TokenKind
from extractor.text.sentences import sentences

# Words of the lexicon and short cues, for random mixtures.
WORDS = sorted({*activities(), *name_guards(), *place_cues()}) + list(
    "到在从经回往于由自至去家后（）→、，。 9月2日8:30"
)


def marks_of(text: str) -> list[Mark]:
    """Dates, times and means of transport; where two overlap the earlier kind wins."""
    found: list[Mark] = []
    taken: set[int] = set()
    for kind, mentions in (
        (TokenKind.TIME, times.find(text)),
        (TokenKind.DATE, dates.find(text)),
        (TokenKind.RIDE, transport.find(text)),
    ):
        for mention in mentions:
            stretch = range(mention.start, mention.end)
            if taken.isdisjoint(stretch):
                taken.update(stretch)
                found.append(Mark(kind, mention.start, mention.end))
    return sorted(found, key=lambda mark: mark.start)


def find_places(text: str, start: int, end: int) -> list[Mention[PlaceValue]]:
    """Places of all sentences."""
    marks = marks_of(text)
    found = []
    for sentence in sentences(text, start, end):
        inside = [mark for mark in marks if sentence.start <= mark.start < sentence.end]
        found += places.find(text, sentence.start, sentence.end, inside)
    return found
