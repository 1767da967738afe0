"""Which stretches of a text describe which case.

A description begins at an anchor: a label that opens (病例1：), or the introduction of a person (王某某，男，35岁). It goes
on until the next anchor, or until a sentence turns to the public; a sentence that points back (该患者...) takes it up
again. What is said of all (上述5人均...) and what leads in (新增2例本土确诊病例，均在隔离管控中发现) belongs to each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractor.assembly.anchors import Anchor
from extractor.assembly.blocks import Block
from extractor.assembly.company import begins_with_date, is_day, of_contact, resumes, told_as_one, told_of
from extractor.assembly.kept_blocks import kept_blocks
from extractor.assembly.news_areas import heads_county
from extractor.assembly.openings import (
    accompanies,
    announces_places,
    at_line_start,
    begins_anew,
    beyond_others,
    completes,
    follows_introduction,
    fuller,
    heads_item,
    is_infected_kin,
    is_one_more,
    named_alike,
    named_under,
    opens_pool,
    same_person,
    tells_abroad,
    tied,
)
from extractor.assembly.reading import Reading, within
from extractor.assembly.speakers import give_turns, known_persons, told_in_turn
from extractor.assembly.those_told import (
    next_turn,
    those_counted,
    those_going,
    those_headed,
    those_told,
    way_of_all,
)
from extractor.assembly.told_so_far import ToldSoFar
from extractor.mentions import introductions
from extractor.mentions.case_labels import LabelValue
from extractor.mentions.case_signs import counts_one, names_contact
from extractor.mentions.diagnoses import calls_one_case
from extractor.mentions.named_cases import speaks_of_told
from extractor.mentions.rule import Mention
from extractor.mentions.topics import (
    announces_joint_way,
    lists_homes_of_many,
    lists_of_contacts,
    lists_services,
    points_at_one,
    tells_totals_apart,
    topic_of,
)
from extractor.mentions.way_owners import tells_way_of_outsider
from extractor.text.sentences import Segment

__all__ = ["find_blocks"]

_AHEAD = 40  # characters between a label and the introduction that goes with it


def find_blocks(reading: Reading) -> list[Block]:
    """The blocks of a text, in order of their first piece; contacts and suspects left out."""
    builder = _Builder(reading)
    rows = {row.line.start for row in reading.rows}  # tables are read apart
    for sentence in reading.sentences:
        for part in builder.parts(sentence) if sentence.start not in rows else ():
            builder.take(part)
    return kept_blocks(reading, builder.blocks, builder.lead, builder.homes)


@dataclass(slots=True)
class _Builder(ToldSoFar):
    def parts(self, sentence: Segment) -> Iterator[Segment]:
        """A sentence, cut where it turns from one of those told to another; each part to be taken before the next is asked."""
        while sentence.start > self.last_introduction and (
            turn := next_turn(self.reading, self.blocks, self.last_going, sentence)
        ):
            yield Segment(sentence.start, turn)
            sentence = Segment(turn, sentence.end)
        yield sentence

    def take(self, sentence: Segment) -> None:
        """Give each stretch of a sentence to the case it describes."""
        position = sentence.start
        begun = False
        if self.homes.take(sentence):
            self.open = False
            return
        listed: list[Block] = []  # persons introduced one right after the other
        labelled: list[Block] = []  # persons of a list of labels
        anchors = within(self.anchors, sentence.start, sentence.end)
        headed, rest = those_headed(self.reading, self.blocks, sentence)
        if headed:
            self.together, self.current, self.open = headed, headed[-1], True
            self.over = headed
            if not self.take_turns(rest):
                self.give(headed, rest)
            return
        if self.take_turns(sentence):
            return
        if going := those_going(self.reading, self.blocks, sentence):
            self.give(going, sentence)
            self.last_going, self.together, self.current, self.open = going, going, going[-1], True
            return
        all_told = sentence.start > self.last_introduction  # 二人 are of those above, where nobody is introduced below
        if all_told and (counted := those_counted(self.reading, self.blocks, self.last_going, sentence)):
            self.give(counted, sentence)
            self.told_last = counted if len(counted) == 1 else []
            if len(counted) > 1:
                self.last_going, self.company = counted, (counted if told_as_one(self.reading, counted) else [])
            self.together, self.current, self.open = counted, counted[-1], True
            return
        if anchors and anchors[0].label is not None and self.remarks_on_other(anchors[0].label, sentence):
            return
        for found in anchors:
            if not self.begins_block(found, sentence):
                continue
            anchor = replace(found, start=position) if self.reports_another(found, position) else found
            if anchor.start > position and not (not begun and self.told_of_all(Segment(position, anchor.start))):
                self.end_stretch(Segment(position, anchor.start), anchor, begun)
            self.of_others = False
            follows = follows_introduction(self.reading, listed, anchor.profile, anchor.start)
            over = self.current if anchor.profile and self.is_next_of_label(anchor.profile) else None
            self.begin(anchor, sentence.end)
            position, begun = anchor.start, True
            assert self.current is not None
            self.current.reported = self.current.reported or anchor is not found
            if over is not None:
                listed = [*(listed or [over]), self.current]
                self.current.heading = over.heading or over.label
            elif anchor.profile is not None:
                listed = [*listed, self.current] if follows else [self.current]
            elif anchor.label is not None and self.current not in labelled[-1:]:
                self.current.heading = self.current.heading or (labelled[-1].heading if labelled else None)
                labelled.append(self.current)
                listed = []
        if len(listed) > 1:
            self.join(listed, sentence)
        several = introductions.persons_told_together(self.reading.text, position, sentence.end)
        if labelled and several is not None:
            labelled = self.blocks[-several:]
        if len(labelled) > 1:
            self.share_end(labelled, position, sentence)
        if not begun:
            self.take_plain(sentence)

    def take_turns(self, sentence: Segment) -> bool:
        """Give each stretch of a sentence to whom it names as its subject, where all are introduced; whether it names any."""
        if sentence.start <= self.last_introduction or sentence.end <= sentence.start:
            return False
        if announces_places(self.reading, sentence):
            return False
        in_pool = self.current is not None and self.current.pooled
        turns = told_in_turn(self.reading, list(known_persons(self.blocks)), sentence, in_pool)
        single = len(turns) == 1 and len(turns[0].persons) == 1
        if not turns or (single and any(within(self.anchors, sentence.start, sentence.end))):
            return False
        before = self.together or ([self.current] if self.current is not None and self.open else [])
        told = give_turns(self.reading, self.blocks, turns, before, self.day)
        if told and not (turns[-1].aside and before):
            self.together, self.current, self.open = (told if len(told) > 1 else []), told[-1], True
            kept = self.last_going if told[-1] in self.last_going else []
            self.last_going, self.company, self.broken_off = (told if len(told) > 1 else kept), [], False
        return True

    def share_end(self, labelled: list[Block], position: int, sentence: Segment) -> None:
        """病例1，居住于甲区，病例2，居住于乙区，|均在隔离管控中发现: the end is told of all, and what follows it too.

        So is what the last of three or more tells beyond what each of the others does (of two, if the first has a home
        only).
        """
        text = self.reading.text
        start = introductions.find_told_of_all(text, position, sentence.end) or way_of_all(self.reading, sentence)
        if start is None:
            start = beyond_others(self.reading, labelled, position, sentence)
        if start is not None:
            self.give(labelled[:-1], Segment(start, sentence.end))
            self.together = self.last_going = labelled

    def join(self, listed: list[Block], sentence: Segment) -> None:
        """What follows a list of introductions is told of all of them: ...，一家三口，家住甲镇."""
        last = listed[-1]
        assert last.profile is not None
        tail = Segment(last.profile.end, sentence.end)
        self.last_going = listed
        if last.heading is not None or introductions.tells_of_all(self.reading.text, tail.start, tail.end):
            self.give(listed[:-1], tail)
            self.together = listed

    def told_of_all(self, stretch: Segment) -> bool:
        """上述6人均为轻型，|其中病例5、病例6由...: what stands before an anchor, told of all cases if it speaks of them."""
        cases = [b for b in self.blocks if not b.contact and not b.pooled]
        if len(cases) < 2 or not topic_of(self.reading.text, stretch.start, stretch.end).back_to_all:
            return False
        for block in those_told(self.reading.text, cases, stretch):
            block.shared.append(stretch)
        return True

    def end_stretch(self, stretch: Segment, following: Anchor, begun: bool) -> None:
        """What stands before an anchor: the rest of the description at hand, or the lead."""
        if begun:
            assert self.current is not None
            self.current.pieces[-1] = stretch
        elif self.current is not None and self.open and following.profile is None:
            self.current.pieces.append(stretch)
        else:
            # 新增2例确诊病例：患者|王某，男: the title that was reached back for leads in too
            end = stretch.end if following.profile is None else following.profile.start
            self.lead.append(Segment(stretch.start, end))

    def reports_another(self, anchor: Anchor, start: int) -> bool:
        """Whether what stands before an introduction reports that person beside those told (乙县检出阳性1例，|女，25岁)."""
        profile = anchor.profile
        if profile is None or profile.value.name is not None or not self.blocks:
            return False
        return introductions.reports_one(self.reading.text, start, profile.start)

    def begins_block(self, anchor: Anchor, sentence: Segment) -> bool:
        """Whether a description begins or is taken up again here, or the anchor only adds to the one at hand."""
        if anchor.name is not None:
            return self.named(anchor.name) is not None
        if anchor.group is not None:
            clause = self.reading.text[max(sentence.start, anchor.start - 12) : anchor.group.end]
            if lists_homes_of_many(self.reading.text, sentence.start, sentence.end):
                return False
            return not self.open or introductions.reports(clause)
        if anchor.label is not None:
            return not self.is_headed_person(anchor.label)
        if anchor.profile is None:
            return True
        profile = anchor.profile.value
        text = self.reading.text
        current = self.current
        told = introductions.tells_one(text, max(sentence.start, anchor.profile.start - 20), anchor.profile.start) or (
            current is None and calls_one_case(text, sentence.start, anchor.profile.start)
        )
        if told and current is not None and current.profile is not None and completes(current.profile.value, profile):
            current.profile = anchor.profile  # the headline's 女童 is the body's 女童，11岁
            return False
        if current is not None and is_one_more(self.reading, anchor.profile, sentence):
            return True
        if named_alike(self.reading, current, anchor.profile) and self.is_next_of_label(anchor.profile):
            return True  # 病例刘某与|王某为夫妻
        if (
            not (told or heads_item(self.reading, anchor.profile) or tied(self.reading, anchor.profile))
            and anchor.profile.start > sentence.start
            and introductions.is_told_as_kin(text, anchor.profile.start)
        ):
            before = text[max(0, anchor.profile.start - 8) : anchor.profile.start]
            introduced = profile.name is not None and (profile.sex or profile.age) is not None
            infected = introduced and is_infected_kin(self.reading, anchor.profile, sentence)
            if not infected and (not before.endswith(("的", "者")) or profile.name is None):
                return False
            if infected:
                return True
        itself = told or heads_item(self.reading, anchor.profile)
        if self.open and not itself and accompanies(self.reading, anchor.profile, sentence):
            return False
        if self.is_next_of_label(anchor.profile):
            return True
        label = self.last_label
        if (
            label is not None
            and label.start <= anchor.profile.start <= label.end + _AHEAD
            and not introductions.breaks_off(text[label.end : anchor.profile.start])
        ):
            if current is not None and current.profile is None:
                current.profile = anchor.profile  # 第2号确诊病例 / 李某某，女，28岁
            return False
        if current is not None and self.open and current.label is not None and current.profile is None:
            current.profile = anchor.profile
            return False
        if current is not None and current.profile is not None and current.profile.start == anchor.profile.start:
            return False
        if profile.sex is None and profile.name is None and profile.age is not None:
            return current is None or not self.open
        if profile.sex is None and profile.age is None and current is not None:
            # a name called a case (甲市确诊病例霍某某): one more person at the head of an item, or when nobody is told of
            return (current.label is None and at_line_start(self.reading, anchor.start)) or not self.open or itself
        if current is not None and self.open and current.profile is not None and profile.name is None:
            # a second sex or age without a name within one description: somebody else's
            return self.reports_another(anchor, sentence.start) or at_line_start(self.reading, anchor.start)
        return True

    def remarks_on_other(self, label: Mention[LabelValue], sentence: Segment) -> bool:
        """Whether a sentence that begins with a label is a remark in what is told of somebody else: 病例4返深后与其居住, said
        of the 病例5 at hand."""
        persons = label.value.persons
        current = self.current
        if current is None or current.label is None or not self.is_met_first(label):
            return False
        if not speaks_of_told(self.reading.text, label.end, sentence.end):
            return False
        older = (persons[0].number or 0) < (current.label.value.persons[0].number or 0)
        return older or self.told_of[label.value.persons[0].mark] > 1

    def is_headed_person(self, label: Mention[LabelValue]) -> bool:
        """Whether a label that is met first in what an archivist's heading leads is of the person described there."""
        current = self.current
        if current is None or current.label is None or current.profile is None or not self.is_met_first(label):
            return False
        heading = current.label.value.persons[0].label
        return len(self.blocks) == 1 and heading.startswith("第") and self.told_of[label.value.persons[0].mark] == 1

    def begin(self, anchor: Anchor, end: int) -> None:
        text = self.reading.text
        self.together, self.broken_off, self.over = [], False, []
        if anchor.name is not None and (known := self.named(anchor.name)) is not None:
            self.company = self.company if known in self.company else []
            self.told_last = [known]
            known.pieces.append(Segment(anchor.start, end))
            self.current, self.open = known, True
            return
        self.company = []
        profile = anchor.profile
        if anchor.label is not None:
            self.last_label = anchor.label
            ahead = [
                p
                for p in within(self.reading.profiles, anchor.label.end, min(end, anchor.label.end + _AHEAD))
                if not introductions.breaks_off(text[anchor.label.end : p.start])
            ]
            profile = ahead[0] if ahead else None
            profile = profile if profile and profile.value.name else named_under(self.reading, anchor.label) or profile
        piece = Segment(anchor.start, end)
        if anchor.label is not None and anchor.label.value.closes:
            profile = next(iter(within(self.reading.profiles, anchor.start, anchor.label.start)), None)
        block = Block(anchor.label, profile, [piece])
        block.contact = bool(anchor.label and anchor.label.value.contact) or (
            anchor.profile is not None and names_contact(text, 0, anchor.profile.start)
        )
        block.size = anchor.group.value if anchor.group is not None else 1
        over = self.current
        block.heading = self.heading_over(anchor)
        if block.heading is not None and block.profile is None and over is not None:
            block.profile = over.profile
        block.abroad = begins_anew(self.blocks, block, self.abroad)
        same = same_person(self.blocks, block)
        if same is not None:
            if self.day is not None and self.day not in same.pieces and at_line_start(self.reading, anchor.start):
                same.pieces.append(self.day)
            same.pieces.append(piece)
            same.profile = fuller(same.profile, block.profile)
            self.current = same
        else:
            self.blocks.append(block)
            self.current = block
        self.last_going = self.last_going if self.current in self.last_going else []
        self.open = True

    def take_plain(self, sentence: Segment) -> None:
        if (abroad := tells_abroad(self.reading, sentence)) is not None and abroad is not self.abroad:
            self.abroad = abroad
            if self.blocks:
                self.begin_single(sentence)
                return
        topic = topic_of(self.reading.text, sentence.start, sentence.end)
        if heads_county(self.reading, sentence):
            self.open = False
            return
        self.day = sentence if is_day(self.reading, sentence) else self.day
        cases = [b for b in self.blocks if not b.contact and not b.pooled]
        self.of_others = tells_totals_apart(self.reading.text, sentence.start, sentence.end) or (
            self.of_others and (topic.back_to_one or topic.back_to_all)
        )
        if (self.current is None or self.current.pooled) and introductions.picks_out_one(
            self.reading.text, sentence.start, sentence.end
        ):
            self.current = Block(None, None, [sentence])
            self.blocks.append(self.current)
        elif self.current is None:
            self.lead.append(sentence)
        elif of_contact(self.reading, sentence):
            pass  # the description at hand goes on behind it
        elif lists_of_contacts(self.reading.text, sentence.start, sentence.end) or lists_services(
            self.reading.text, sentence.start, sentence.end
        ):
            self.open = self.broken_off = False
        elif tells_way_of_outsider(self.reading.text, sentence.start, sentence.end):
            self.begin_other(sentence)
        elif self.of_others and not topic.way:
            self.open = False
        elif self.current.pooled and self.open and not topic.public:
            self.current.pieces.append(sentence)
        elif len(cases) > 1 and announces_joint_way(self.reading.text, sentence.start, sentence.end):
            self.together = those_told(self.reading.text, cases, sentence)
            self.give(self.together, sentence)
            self.current, self.open = self.together[-1], True
        elif not (self.open and len(self.together) == len(cases) > 1) and opens_pool(
            self.reading, sentence, topic, cases, self.current if self.open else None
        ):
            self.pool(sentence)
        elif not topic.public and (told := told_of(self.reading, self.company, sentence, self.told_last)):
            self.told_last = told
            self.give(told, sentence)
        elif topic.back_to_all and len(cases) > 1:
            told = those_told(self.reading.text, cases, sentence)
            for block in told:
                block.shared.append(sentence)
            self.company, self.told_last = (told if told_as_one(self.reading, told) else []), []
            self.open = False
        elif (self.open and not topic.public) or (self.broken_off and resumes(self.reading, self.current, sentence)):
            self.open, self.broken_off = True, False
            if topic.way and self.together:
                self.over = self.together
            if self.over and at_line_start(self.reading, sentence.start) and begins_with_date(self.reading, sentence):
                self.together = self.over
            self.give(self.together or [self.current], sentence)
        elif topic.back_to_one or (topic.way and not topic.public) or (topic.back_to_all and len(cases) == 1):
            # 请3月24日以来与该病例有交集的...: to the public, though it speaks of the case
            if len(cases) == 1 and not topic.advice:
                cases[0].pieces.append(sentence)
                self.current = cases[0]
                self.open, self.broken_off = not topic.public, topic.public
            else:
                self.open = False
        else:
            self.broken_off = self.broken_off or (self.open and not topic.advice)
            self.open = False

    def begin_single(self, sentence: Segment) -> None:
        """Begin the one case that a sentence reports, if the next goes on about it (该病例...)."""
        text = self.reading.text
        following = next(iter(within(self.reading.sentences, sentence.end, len(text))), None)
        self.open = False
        if following is None or not counts_one(text, sentence.start, sentence.end):
            return
        if not any(within(self.anchors, following.start, following.end)) and points_at_one(
            text, following.start, following.end
        ):
            self.current, self.together = Block(None, None, [sentence], abroad=self.abroad), []
            self.blocks.append(self.current)
            self.open = True
