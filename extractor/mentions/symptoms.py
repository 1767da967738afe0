"""Symptoms that are stated as present: 发热、咳嗽等症状, 轻微咳嗽; not 无发热, 不伴咳嗽."""

from __future__ import annotations

import re
from functools import cache

from extractor.lexicon.people import symptom_words
from extractor.mentions.denial import DENIAL
from extractor.mentions.rule import Mention
from extractor.text.trie import longest_of

__all__ = ["SPUTUM", "find", "is_of_those_met"]

_DEGREE = (
    r"(?:轻微的?|轻度|少许|少量|稍有|稍|有点|明显|持续性?|间断性?|阵发性|反复|偶有|偶发|午后|夜间|中度|重度|剧烈"
    r"|全身|周身|浑身|双下肢|四肢)?"
)
# 咳粘痰, 咳少量白色痰: what is coughed up, told in any order
SPUTUM = r"[咳咯](?:出|有|少量|少许|大量|[白黄]色?|[粘黏]稠?液?|泡沫样?|脓性?){1,4}痰"
# 发热门诊, 感冒药, 退烧药; 高热客户, 发热的乘客: somebody else's
_MEDICINE = r"(?:退[烧热]|止[咳泻痛]|类|清热)?(?:药|灵|通(?!知|报)|清|冲剂|颗粒|胶囊|片|口服液|糖浆)"
_SOMEBODY = (
    r"的?(?:患者|病人|病患|者|顾客|客[户人]|人员|人群|乘客|旅客|男[子性童]|女[子性童]|儿童|孩子|亲[属戚友]|家[属人]"
    r"|同事|同学|邻居|朋友|老[人伴]|学生|员工|[父母]亲|妻子|丈夫|儿子|女儿|爷爷|奶奶|岳[父母]|公公|婆婆|弟弟|妹妹|哥哥|姐姐)"
)
_NOT_ITSELF = rf"(?!门诊|待查|筛查|诊室|哨点|{_MEDICINE}|{_SOMEBODY})"
# 按感冒治疗, 以为是感冒: what it was taken for
_TAKEN_FOR = re.compile(
    r"(?:[按当作]|当[作成]|误?认为|以为|考虑|怀疑|诊断|判断|治疗|服用?|口服|购?买|吃|预防|抗)(?:是|为|了|普通|一般|上呼吸道|[“\"])*$"
)

# 无, 未, 否认 deny the whole list that follows: 无咳嗽、咳痰等症状
_DENIES = re.compile(
    rf"{DENIAL}(?!(?:明显)?诱因|力|劲|精神|什么(?:劲|力气|胃口|精神)|有?食欲(?![不减下差])|有?胃口(?!差)|明|适|慎|[舒振佳畅良清稳退止济思想香愈利](?![诊治疗])|症状感染)|不再|缓解|消失"
)
_LIST = re.compile(r"[\u4e00-\u9fff、]{0,40}")
_LIST_ENDS = re.compile(r"但|后|因|时|日|诱因|于是|仍|转为|(?<=.)出现|(?<=.)有")
_REACH = 40  # characters in which a denial stands before the last of a list

# no complaints of this person now: advice, wishes, other words that hold a symptom
_ADVICE = re.compile(r"如(?:有|出现|果)|一旦|若|凡|是否|监测|减轻|好转|预防|加重$|门诊$")
# 与有|发热、咳嗽症状的同事值班: those met had them
_HAD_BY_MET = re.compile(
    r"[\u4e00-\u9fff、]{0,16}?症状的?[\u4e00-\u9fff]{0,8}?(?:人员|人群|[工朋战]友|同事|同学|邻居|亲[戚属友]|客[户人]|病人|患者|乘客|者)"
)
_MET = re.compile(r"(?:[与和跟同]|接触|照顾|陪护)[^，。；]{0,12}$")
_CLAUSE = re.compile(r"[^，。；：\n]*$")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"{_DEGREE}(?:{longest_of(symptom_words())}|{SPUTUM}){_NOT_ITSELF}")


def find(text: str, start: int, end: int) -> list[Mention[str]]:
    """Symptoms in `text[start:end]` in reading order, denied ones left out."""
    found: list[Mention[str]] = []
    for match in _pattern().finditer(text, start, end):
        window = text[max(start, match.start() - _REACH) : match.start()]
        clause = _CLAUSE.search(window)
        before = clause[0] if clause else ""
        if match[0].startswith("感冒") and _TAKEN_FOR.search(before):
            continue
        if is_of_those_met(text, match.start(), match.end()):
            continue
        if not _is_denied(before) and not _ADVICE.search(before):
            found.append(Mention(match.start(), match.end(), "symptom", match[0]))
    return found


def is_of_those_met(text: str, start: int, end: int) -> bool:
    """Whether the symptom at `text[start:end]` is that of somebody the person met (与有|发热|症状的同事值班)."""
    if not _HAD_BY_MET.match(text, end):
        return False
    return _MET.search(text, max(0, start - _REACH), start) is not None


def _is_denied(before: str) -> bool:
    """Whether the words of the clause before a symptom end in a denial and a list that goes on from it."""
    denials = list(_DENIES.finditer(before))
    if not denials:
        return False
    listed = before[denials[-1].end() :]
    return _LIST.fullmatch(listed) is not None and not _LIST_ENDS.search(listed)
