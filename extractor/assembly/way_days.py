"""The day of a way that its own piece does not tell: of persons told in turn under one date, and of places that are told with
clock times alone: 现将二人3月4日的行程公布如下：⏎7:20青禾菜场⏎8:30白云超市."""

from __future__ import annotations

from bisect import bisect_left

from extractor.assembly.calendar import DatedMention
from extractor.assembly.reading import Reading, within
from extractor.mentions import visit_links
from extractor.mentions.topics import announces_way, tells_day_of_stay, tells_day_of_way
from extractor.text.sentences import Segment

__all__ = ["date_ahead", "day_of_way"]

_TOLD_IN_TURN = 300  # characters of a line whose first date holds for all persons told in it
_DATE_BEFORE = 14  # characters of a date right before a label
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


def date_ahead(reading: Reading, piece: Segment, told_until: int, pooled: bool) -> DatedMention | None:
    """The date that heads the sentence where it tells of several persons in turn: 3月4日，病例1到甲店；|病例2到乙店。

    Args:
        told_until: where the piece before ended.
        pooled: whether the piece is of a list that names nobody.
    """
    text = reading.text
    floor = max(0, piece.start - _TOLD_IN_TURN)
    if told_until >= piece.start - 1:
        return None
    right_before = within(reading.dates, piece.start - _DATE_BEFORE, piece.start)
    if right_before and not text[right_before[-1].end : piece.start].strip("， "):
        return right_before[-1]  # 3月4日，|感染者50、51到甲店
    # the whole line, where what its date tells first is told of nobody: 3月5日，报告结果呈阳性。|后转至甲医院
    ends = text.rfind("\n", floor, piece.start)
    alone = not pooled and not within(reading.labels, ends + 1, piece.end)
    whole = (ends + 1,) if alone and ends >= 0 and told_until <= ends + 1 else ()
    # 3月4日，两人到甲店；3月5日丈夫到乙店，|妻子在家
    turn = text.rfind("；", floor, piece.start) + 1
    sentence = max(text.rfind(mark, floor, piece.start) for mark in "。\n") + 1
    in_turn = (turn,) if turn > sentence and text[piece.start - 1] == "，" else ()
    for line in (*in_turn, sentence, *whole):
        head = within(reading.dates, line, piece.start)
        if line < piece.start and head and visit_links.heads_line(text, line, head[0].start):
            return head[0]
    return None
