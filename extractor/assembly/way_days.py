"""The day of a way whose places are told with clock times alone: 现将二人3月4日的行程公布如下：⏎7:20青禾菜场⏎8:30白云超市."""

from __future__ import annotations

from bisect import bisect_left

from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.mentions.topics import announces_way, tells_day_of_stay, tells_day_of_way

__all__ = ["day_of_way"]

_SENTENCES_BACK = 40  # of a list, up to its announcement
_SENTENCES_BEFORE = 8  # the announcement, which tell of the day (3月4日曾在白云市停留。|现将其在我市行程公布如下：)


def day_of_way(reading: Reading, position: int) -> DatedMention | None:
    """The one day that holds for the list around a position, by its announcement or by the sentences before that.

    None where the list tells days of its own, or where nothing announces it.
    """
    text = reading.text
    article = reading.article_at(position)
    at = bisect_left(reading.sentences, position + 1, key=lambda sentence: sentence.start) - 1
    for index in range(at, max(at - _SENTENCES_BACK, -1), -1):
        sentence = reading.sentences[index]
        if sentence.start < article.start:
            return None
        dates = [d for d in within(reading.dates, sentence.start, min(sentence.end, position)) if not d.relative]
        if announces_way(text, sentence.start, sentence.end):
            if dates:
                told = [date for date in dates if tells_day_of_way(text, date.end, sentence.end)]
                return told[0] if len(told) == 1 else None
            stays = [
                date
                for before in reading.sentences[max(index - _SENTENCES_BEFORE, 0) : index]
                for date in within(reading.dates, max(before.start, article.start), before.end)
                if tells_day_of_stay(text, date.end, before.end)
            ]
            one_day = len({date.first for date in stays}) == 1 and stays[-1].last is None
            return stays[-1] if one_day else None
        if dates:
            return None
    return None
