"""Labels of cases. A tag holds the numbers, then `opens` where a description begins, and `contact` for a contact."""

import pytest

from extractor.mentions.case_labels import LabelValue, find, single_labels
from extractor.text.fold import fold
from tests.markup import assert_marked


def tell(label: LabelValue) -> str:
    numbers = " ".join(str(person.number) for person in label.persons)
    signs = [name for name in ("opens", "closes", "contact") if getattr(label, name)]
    return " ".join(["case", numbers, *signs])


@pytest.mark.parametrize(
    "marked",
    [
        "<case 1 opens>病例1</case>：男，35岁",
        "<case 29 opens>患者二十九</case>：男",
        "<case 1 opens>确诊病例一</case>：男",
        "<case 32 opens>第32例患者</case>，女，20岁",
        "<case 115 opens>第115号确诊病例</case>：女",
        "<case 4 opens>第四例</case>：男",
        "<case 3 opens>3号病例</case>，女，20岁",
        "<case 1 opens>感染者1</case>女，30岁",
        "<case 1 opens>患者1</case>（男，35岁）",
        "<case 3 opens>阳性人员3</case>（男）",
        "<case 1 opens>核酸阳性人员1</case>，女",
        "<case 2 opens>境外输入确诊病例2</case>：男。\n<case 3 opens>本土无症状感染者3</case>：女",
        "<case 1 opens>病例1</case>（轻型）：男",
        "<case 1 opens contact>密接者1</case>：女",
        "<case 4 opens>4</case>，男，32岁",  # a bare number at the head of a line
        "<case 5 opens>5</case>.肖某某，男",
        "（<case 1 opens>1</case>）张某，男；（<case 2 opens>2</case>）女，20岁",
        "新增两例。\n<case 2 opens>2</case>、患者王某",
        # as given: full width, blanks, a line break
        "<case 1 opens>病例１</case>：男",
        "<case 1 opens>病例 1</case>：男",
        "<case 1 opens>病例1</case> 男，30岁",
        "<case 1 opens>感染者1</case>\n男，30岁",
        "<case 19 opens>病例19</case>.男，58岁",
        "——<case 19 20 opens>本土确诊病例19-20</case>：居住在白云区",
        "青禾市防控办2022年3月15日<case 1 opens>确诊病例1</case>系某厂工人",  # a signature runs into the list
        "<case 26 opens>症状感染者26</case>：女",  # 无 was dropped
        "<case None opens>病例A</case>：男，<case None>病例B</case>的妻子",
        "<case None opens>阳性人员乙</case>：女",
        "<case None None opens>病例甲、乙</case>均为夫妻",
        "<case 1 opens>确诊1</case>：男，30岁；<case 2 opens>无症状2</case>：女",
        "【<case 87 opens>确诊病例87</case>】系病例的同住人",
        "青禾<case 2 opens>第2例</case>：女，35岁",
        "8月20日<case 1 opens>第1例无症状感染者</case>：张某，39岁",
        "<case 1 opens>人员1</case>：男\n<case 2 opens>人员二</case>：女",
        "<case 10001 opens>无症状感染者10001</case>：女",
        "<case 1 opens>确诊病例（1）</case>：男；<case 2 opens>无症状感染者（2）</case>，女",
        "<case 1 2 3 4 opens>第1-4例</case>为白云居民；<case 5 6 opens>第5、6例</case>均居住于白云",
        "<case 1 opens>1</case>、45岁F，住白云",
        "<case 2 opens>2</case>、F，45岁，住白云",
        "新增2例确诊病例——<case 1 opens>病例1</case>：王某",
        "5月4日，与<case 6>病例6</case>、8:40到青禾超市",  # 8 opens the hour
        "后到<case 9>病例9</case>家中，病例3家医院",
        "3月9日，<case 11 opens>感染者11</case>确诊",
        "首发病例为李某（<case 1 opens>病例1</case>），系教师",
        "解除隔离者之一，钱某（<case 6 opens>第6例</case>），女，30岁",
        "<case 1 opens>①号</case>：女\n<case 2 3 opens>②号、③号</case>：均系<case 1>①号</case>儿子",
        "<case 1 opens>1号</case>：女，30岁。\n<case 2 opens>2号</case>：男，<case 1>1号</case>丈夫",
        "<case 1 opens>青禾市感染者1</case>：男\n<case 1 opens>白云市感染者1</case>：女",  # the list begins anew
        "青禾市<case 1 opens>感染者1</case>：男\n白云市<case 2 opens>感染者2</case>：女",
        "病例2的妻子（<case 3 opens>病例3</case>），女，30岁".replace("病例2", "<case 2>病例2</case>"),
        "<case 2 opens>病例2</case>，<case 1>病例1</case>的妻子，女，30岁",
        "<case 2 opens>感染者2</case>涉及以下点位：好运面馆",  # its way begins
        # in the bracket behind the name of an item, whose own number is none of a case
        "1．王某生（3月8日<case 12 opens>确诊病例12</case>），男，12岁\n2．李某（<case 3 opens>无症状感染者3</case>），女",
        "1、赵某（<case 7 opens>病例7</case>，女，30岁），现住白云镇\n（2）钱某某（男，33岁，<case 8 opens>病例8</case>），学生",
        "<case 1 opens>1</case>.王某，男，12岁，与李某（<case 3>病例3</case>）同住",
    ],
)
def test_labels_that_open(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "marked",
    [
        "<case 41 42 44 opens>感染者41、42、44</case>：现住白云小区",
        "<case 1 2 3 opens>病例1至病例3</case>均为青禾人",
        "<case 1 2 opens>病例1、病例2</case>均为白云区居民",
        "<case 1 2 3 opens>病例1～3</case>：男",
        "<case 1 2 3 5 opens>感染者1-3、5</case>：现住白云",
        "<case 17 18 19 opens>病例17—病例19</case>，居住于白云区",
        "<case 32 33 opens>第32、33例确诊病例</case>：男",
        "<case 1 2 opens>病例1，病例2</case>均为夫妻",
        "<case 3 4 opens>患者3、患者4</case>为夫妻",
        "<case 7 8 9 opens>7号、8号、9号感染者</case>：一家三口",
        "<case 1 1 opens>确诊病例1和无症状感染者1</case>的轨迹：",
    ],
)
def test_several_persons(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "marked",
    [
        "其为<case 1>病例1</case>密切接触者",
        "系<case 1>病例1</case>之子",
        "系<case 2>第2例</case>的妻子，<case 2>第2例</case>老师",
        "系<case None>患者甲</case>同事",
        "本市<case 3>第3例</case>：白云区确诊",
        "与<case 3>病例3</case>同住",
        "<case 1>病例1</case>的妻子",  # somebody else is described
        "<case 12>12号病例</case>的妻子",
        "系<case 208>208例</case>的密接，<case 147>147号</case>妻子，<case 147 148>147号、148号</case>之子",
        "3号妻子到医院，系3例的密接，第17栋（第2例）",  # a day, a count
        "青禾市<case 12>第12例本土确诊病例</case>，男",
        "密切接触者为<case 5>无症状感染者5</case>的同事",
        "甲路12弄1号阳性感染者，白云村3号病例",  # a house, no label
        "诊断为确诊病例（以下简称<case 1 closes>病例1</case>）",
        "阳性（以下称“<case 2 closes>感染者2</case>”）",
    ],
)
def test_labels_that_point(marked: str) -> None:
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "text",
    [
        "病例3例，确诊病例5例，病例2名，患者1人，病例5人",  # counts
        "患者1月20日就诊，患者65岁，感染者20日发热，病例5月3日",
        "患者一家三口，患者一名，患者十人，患者一直在家，患者三天前",
        "病例12%，病例10.5%",
        "1号楼、3号线、第三批、第2名、第1例",
        "工作人员1，相关人员2",
        "3例病例，该病例，病例数，新增病例",
        "患者2020年到青禾，患者1990年出生",
        "病例100001，第100001例",
        "患者甲某，男；患者A型血",
        "确诊2，无症状5；新增无症状3例",
    ],
)
def test_no_labels(text: str) -> None:
    assert_marked(text, find, tell)


@pytest.mark.parametrize(
    ("text", "labels", "head"),
    [
        ("感染者41、42、44：", ["感染者41", "感染者42", "感染者44"], "感染者"),
        ("病例1至病例3均", ["病例1", "病例2", "病例3"], "病例"),
        ("第32、33例确诊病例：", ["第32例确诊病例", "第33例确诊病例"], "确诊病例"),
        ("患者二十九：", ["患者二十九"], "患者"),
        ("3号病例，", ["3号病例"], "病例"),
        ("病例１：", ["病例1"], "病例"),
        ("确诊病例1和无症状感染者2：", ["确诊病例1", "无症状感染者2"], "确诊病例"),
    ],
)
def test_each_person_alone(text: str, labels: list[str], head: str) -> None:
    (found,) = find(fold(text))
    assert [person.label for person in found.value.persons] == labels
    assert found.value.head == head


def test_a_days_range_of_a_city() -> None:
    (found,) = find("无症状感染者2437-无症状感染者11956，居住于")
    assert [person.number for person in found.value.persons] == list(range(2437, 11957))
    assert found.value.persons[1].label == "无症状感染者2438"


def test_ranges_without_end_are_not_written_out() -> None:
    found = find("病例1-病例15000，居住于甲区。" * 40)
    assert len(found) == 40
    assert sum(len(label.value.persons) for label in found) < 70_000


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("病例1、病例2", ["病例1", "病例2"]),
        ("病例1和病例2", ["病例1", "病例2"]),
        ("感染者41、44", ["感染者41", "44"]),
        ("病例1、2、病例5", ["病例1", "2", "病例5"]),
        ("病例5和39", ["病例5", "39"]),
        ("感染者3-6", ["感染者3-6"]),
        ("3号、4号病例", ["3号、4号病例"]),
        ("病例7", ["病例7"]),
    ],
)
def test_single_labels(text: str, labels: list[str]) -> None:
    around = f"，{text}。"
    assert [around[a:b] for a, b in single_labels(around, 1, 1 + len(text))] == labels
