"""Facts of persons: what is told of one, of a group, of all, and of others."""

from typing import Any

import pytest

from tests.assembly.readings import cases_of, facts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("确诊病例孙某，女，81岁，系无症状感染者祝某的母亲。", ["confirmed"]),  # the title before the name
        ("病例1：女，44岁，3月4日诊断为轻型。", ["confirmed"]),
        ("病例1：女，44岁，经会诊诊断为无症状感染者。", ["asymptomatic"]),
        ("无症状感染者3：女，10岁，系确诊病例7的外孙女。", ["asymptomatic"]),
        ("无症状感染者3：女，10岁，系确诊病例（轻型）7的外孙女。", ["asymptomatic"]),
        ("新增确诊病例2例。\n病例1：男，35岁。\n病例2：男，36岁。", ["confirmed", "confirmed"]),
        # the asymptomatic ones have a head word of their own
        (
            "新增确诊病例1例、无症状感染者1例。\n病例1：男，35岁，核酸阳性。\n无症状感染者1：男，36岁。",
            ["confirmed", "asymptomatic"],
        ),
        ("新增确诊病例1例、无症状感染者1例。\n病例1：男，35岁。\n病例2：男，36岁。", [None, None]),
        ("感染者1：女，26岁。诊断：无症状感染者。", ["asymptomatic"]),
        ("无症状感染者：李某，女，40岁；李某某，男，3岁。", ["asymptomatic", "asymptomatic"]),
        ("确诊1：男，52岁；无症状1：女，6岁。", ["confirmed", "asymptomatic"]),
    ],
)
def test_status(text: str, expected: list[str]) -> None:
    assert [case["status"] for case in cases_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("病例17、18：夫妻。病例19：男，9岁。\n以上病例中，病例17、18为普通型，病例19为轻型。", ["moderate", "moderate", "mild"]),
        ("新增确诊病例2例（普通型1例、轻型1例）。\n病例1：男，35岁。\n病例2：男，36岁。", [None, None]),
        ("新增确诊病例2例，均为轻型。\n病例1：男，35岁。\n病例2：男，36岁。", ["mild", "mild"]),
        ("新增1例确诊病例（轻型）和1例无症状感染者。\n确诊病例1：男，35岁。\n无症状感染者1：男，36岁。", ["mild", None]),
        ("病例1：男，35岁。\n病例2：男，36岁。\n均为轻型或无症状。", [None, None]),
        ("患者1：男，35岁。\n患者2：男，36岁。\n患者均为轻型，病情平稳。", ["mild", "mild"]),
        ("病例1：男，35岁，2月9日确诊。\n全市现有住院病例20例，其中重型1例。", [None]),
        ("无症状感染者1：男，35岁。\n现有感染者33例，均在医院观察，无重症。", [None]),
    ],
)  # fmt: skip
def test_severity(text: str, expected: list[str | None]) -> None:
    assert [case["severity"] for case in cases_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在对某入境人员集中隔离点工作人员的筛查中，新增2例本土确诊病例。\n病例1：男，35岁。\n病例2：女，30岁。", ["local", "local"]),
        ("新增1例境外输入确诊病例。\n病例1：男，35岁，自泰国返回。", ["imported_abroad"]),
        ("病例1：男，35岁，系外省来云人员。", ["imported_domestic"]),
        ("病例1：男，35岁，3月2日确诊。\n来返白云人员请注意：其他省外来返白云人员须报备。", [None]),
    ],
)  # fmt: skip
def test_origin(text: str, expected: list[str | None]) -> None:
    assert [case["origin"] for case in cases_of(text)] == expected


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("新增1名省外入榕阳性人员。", "imported_domestic"),
        ("新增1例省外输入确诊病例。", "imported_domestic"),
        ("新增1例外省输入病例。", "imported_domestic"),
        ("新增1例区外输入无症状感染者。", "imported_domestic"),
        ("新增1例市外输入无症状感染者。", "imported_domestic"),
        ("新增1例京外输入病例。", "imported_domestic"),
        ("新增1例疆外输入病例。", "imported_domestic"),
        ("发现1例省外返湘人员核酸阳性。", "imported_domestic"),
        ("发现1例外省返苏人员核酸阳性。", "imported_domestic"),
        ("发现1例外省来渝人员核酸阳性。", "imported_domestic"),
        ("发现1例外地来甬人员核酸阳性。", "imported_domestic"),
        ("发现1例外省入赣人员核酸阳性。", "imported_domestic"),
        ("发现1例省外返乡人员核酸阳性。", "imported_domestic"),
        ("发现1例省外返回人员核酸阳性。", "imported_domestic"),
        ("发现1例外市返甬人员核酸阳性。", "imported_domestic"),
        ("发现1例外省市来沪人员核酸阳性。", "imported_domestic"),
        ("发现1例省外来（返）桂人员核酸阳性。", "imported_domestic"),
        ("发现1例外省来返人员核酸阳性。", "imported_domestic"),
        ("新增1例境外输入确诊病例。", "imported_abroad"),
        ("新增1例境外输入性无症状感染者。", "imported_abroad"),
        ("新增1例输入性确诊病例（境外输入）。", "imported_abroad"),
        ("新增1例境外入境无症状感染者。", "imported_abroad"),
        ("新增1例本土确诊病例。", "local"),
        ("新增1例本地确诊病例。", "local"),
        ("新增1例境外输入关联本土确诊病例。", "local"),
        ("新增1例境外输入病例关联本土确诊病例。", "local"),
        ("新增1例本土确诊病例，为入境人员集中隔离点工作人员。", "local"),
        ("新增1例确诊病例。基因测序与既往本土和境外输入病例同源性低。", None),
        ("全市无新增境外输入病例。新增1例本土确诊病例。", "local"),
        ("无新增本土病例。新增1例境外输入确诊病例。", "imported_abroad"),
        ("新增1例确诊病例，为国内其他省份输入。", "imported_domestic"),
        ("新增1例确诊病例，由省外输入。", "imported_domestic"),
        ("新增1例无症状感染者，系外省关联输入病例。", "imported_domestic"),
        ("新增1例境内省外输入病例。", "imported_domestic"),
        ("新增确诊病例2例，其中境外输入1例、本土1例。", None),  # nobody knows whose
        ("新增本土确诊病例1例（病例9）。", None),  # another's
    ],
)
def test_origin_of_the_lead(lead: str, expected: str | None) -> None:
    assert facts_of(f"{lead}\n病例1：男，35岁，现住静安区。", "origin") == [(expected,)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("系省外返湘人员", "imported_domestic"),
        ("为省外入榕人员", "imported_domestic"),
        ("系外省来甬人员", "imported_domestic"),
        ("为省外输入", "imported_domestic"),
        ("系境外输入病例", "imported_abroad"),
        ("为入境人员", "imported_abroad"),
        ("系本土病例", "local"),
        ("3月1日由外省返回，现住静安区", None),
        ("外省来返人员，现住静安区", "imported_domestic"),
        ("从外省来沪", None),
        ("系省外返乡大学生", "imported_domestic"),
        ("3月1日在入境人员隔离点工作", None),
    ],
)
def test_origin_of_the_person(told: str, expected: str | None) -> None:
    assert facts_of(f"病例1：男，35岁，{told}。", "origin") == [(expected,)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("转三明市第一医院", "三明市第一医院"),
        ("3月4日赴青禾县人民医院发热门诊就医，留院隔离", "青禾县人民医院"),
        ("3月2日转入白云市第二人民医院北院，住院9天", "白云市第二人民医院北院"),
        ("已转运至定点医院或方舱医院治疗", None),
        ("转运至指定医院及亚定点医院治疗", None),
        ("后转县人民医院隔离治疗", "县人民医院"),
        ("已收住宾川县定点医院（宾川县中医医院）进行治疗", "宾川县定点医院（宾川县中医医院）"),
        ("3月6日住进霍邱县第一人民医院，次日确诊", "霍邱县第一人民医院"),
        ("转送到白云市公共卫生临床中心进行隔离治疗", "白云市公共卫生临床中心"),
        ("现在市公共卫生临床中心治疗", "市公共卫生临床中心"),
        ("目前在定点医院（白云市中医院）隔离治疗", "白云市中医院"),
        ("先到白云市中医院发热门诊看病，当晚转往市定点医疗机构治疗", None),  # not the one before
        ("由救护车送至白云市中医院发热门诊", None),
        ("3月1日陪妻子去白云市中医院住院，到白云市第一医院看望住院的同事", None),
        ("3月1日到白云市中医院输液，随后入住该院病房治疗", "白云市中医院"),
        ("随即被医院隔离收治，已送市定点医疗机构隔离治疗", None),
        ("3月1日20点转白云附院", "白云附院"),
        ("经白云市疾控中心检测阳性，随后隔离治疗", None),
        ("在本市定点医疗机构隔离治疗", None),
        ("转定点医院治疗", None),
        ("到白云市中医院发热门诊就诊后回家", None),
        ("收治医院：白云市中医院", "白云市中医院"),
        ("由白云市中医院收治入院", "白云市中医院"),
        ("被白云市中医院收治", "白云市中医院"),
        ("入白云市中医院隔离治疗", "白云市中医院"),
        ("由救护车带至白云市中医院", "白云市中医院"),
        ("现收治在白云市中医院感染科负压病房", "白云市中医院"),
        ("转运至白云市中医院传染科进行隔离治疗", "白云市中医院"),
        ("转至白云市定点救治医院白云市中医院隔离治疗", "白云市中医院"),
        ("接往白云市中医院（定点医院）接受治疗", "白云市中医院"),
        ("先到永安医院中医门诊诊治，后转运至沛县人民医院传染科隔离治疗", "沛县人民医院"),
    ],
)
def test_hospital(told: str, expected: str | None) -> None:
    assert facts_of(f"病例1：男，35岁，{told}。", "hospital") == [(expected,)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("现住静安区长安路12弄", ("静安区长安路12弄", "current")),
        ("暂住地为钱塘区湾里小区", ("钱塘区湾里小区", "temporary")),
        ("在杭暂住地为钱塘区湾里小区", ("钱塘区湾里小区", "temporary")),
        ("长期居住在静安区", ("静安区", "usual")),
        ("家庭住址：于洪区湾里小区", ("于洪区湾里小区", "current")),
        ("家住武汉市洪山区，现住包头市东河区", ("包头市东河区", "current")),
        ("常住中山市 小榄镇", ("中山市小榄镇", "usual")),
        ("学校地址：静安区长安路12弄，现住址：静安区秣陵路8号", ("静安区秣陵路8号", "current")),
        ("住在亲戚家", (None, None)),
        ("长期居于静安区湾里镇（开店）", ("静安区湾里镇（开店）", "usual")),
        ("常年居住在静安区", ("静安区", "usual")),
        ("现住静安区 无湖北旅居史", ("静安区", "current")),
        ("现居于静安区湾里镇", ("静安区湾里镇", "current")),
        ("现住址：静安区湾里镇启于村", ("静安区湾里镇启于村", "current")),
        ("系病例3的姐姐，静安区长安街道办湾里小区居民", ("静安区长安街道办湾里小区", "current")),
        ("外嫁武汉市，长期在当地居住生活", (None, None)),
        ("先后到过湾里镇东河村、静安花园、长安乡西河村走访", (None, None)),
        ("3月1日，晚饭后回到静安区湾里镇自家居住", (None, None)),
        ("3月1日，患者在武汉市家中居住，没有外出", (None, None)),
        ("合租于静安区湾里小区", ("静安区湾里小区", "current")),
        ("现住静安区甘泉里", ("静安区甘泉里", "current")),
        ("静安区湾里小区业主", ("静安区湾里小区", "current")),
        ("系洋县洋州街办巨亭村村民", ("洋县洋州街办巨亭村", "current")),
        ("静安区丽景嘉园", ("静安区丽景嘉园", None)),
        ("静安区秣陵路街道湾里小区7栋", ("静安区秣陵路街道湾里小区7栋", None)),  # nothing but an address
        ("3月2日，静安区湾里小区", (None, None)),
        ("请向居住酒店报告", (None, None)),
        ("现住静安区湾里小区，学校地址：静安区长安路12弄", ("静安区湾里小区", "current")),
        ("学校地址：静安区长安路12弄", (None, None)),
        ("住所：静安区湾里小区3栋", ("静安区湾里小区3栋", "current")),
        ("家在松桃县孟溪镇安元村", ("松桃县孟溪镇安元村", "current")),
        ("与父母同住静安区湾里小区", ("静安区湾里小区", "current")),
        ("在静安区长安路街道租房居住", ("静安区长安路街道", "current")),
        ("居住在同安区汀溪镇湾里小区", ("同安区汀溪镇湾里小区", "current")),  # no 同住
        # a home of before the illness where no other is told; one night's lodging is none beside a home
        ("发病前在武汉市江汉区居住", ("武汉市江汉区", "current")),
        ("发病前居住在武汉市江汉区，现住静安区湾里小区", ("静安区湾里小区", "current")),
        ("长住武汉市江汉区。3月1日从武汉到白云，住静安区湾里小区", ("武汉市江汉区", "usual")),
        ("未向居住地社区报备", (None, None)),
        ("与亲戚聚餐（地址不详）", (None, None)),
        # told as the area that was put under control
        ("3月2日确诊。将病例居住地划为高风险区：静安区湾里小区3栋", ("静安区湾里小区3栋", "current")),
        ("3月2日确诊。经研判，将其居住地静安区湾里小区3栋划定为高风险区", ("静安区湾里小区3栋", "current")),
    ],
)
def test_residence(told: str, expected: tuple[Any, ...]) -> None:
    ((text, kind),) = facts_of(f"病例1：男，35岁，{told}。", "residence", "residence_kind")
    assert (text and text.replace(" ", ""), kind) == expected


@pytest.mark.parametrize(("published", "expected"), [("2021-08-03", [(31,)]), (None, [(None,)])])
def test_a_year_of_birth_is_an_age_in_a_known_year(published: str | None, expected: list[tuple[int | None]]) -> None:
    text = "病例5：男，1990年出生，服装店店主，现住静安区。"
    ages = [case["age"] and case["age"]["value"] for case in cases_of(text, published)]
    assert [(age,) for age in ages] == expected


@pytest.mark.parametrize("place", ["无锡", "共和县", "从江县洛香镇", "上蔡县无量寺乡"])
def test_words_within_names_of_divisions_deny_nothing(place: str) -> None:
    assert facts_of(f"病例1：男，35岁，{place}人，3月2日确诊。", "native_place") == [(place,)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("3月1日其舅舅感觉身体不适，3月3日发热", ["发热"]),
        ("其8岁女儿3月1日发热", []),
        ("3月1日出现嗓子不舒服、乏力", ["嗓子不舒服", "乏力"]),  # 不 of a symptom denies nothing
        ("3月1日食欲不振、发热", ["食欲不振", "发热"]),
    ],
)
def test_symptoms_of_the_person(told: str, expected: list[str]) -> None:
    assert facts_of(f"病例1：男，35岁。{told}。", "symptoms") == [(expected,)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("男、37岁、越南籍、搬运工、住静安区长安路3号某出租屋", ("搬运工", "静安区长安路3号某出租屋", "current")),
        ("女、35岁、个体、现住静安区长安路3号", ("个体", "静安区长安路3号", "current")),
        ("男、9岁、静安区秣陵路街道长安小区、学生", ("学生", "静安区秣陵路街道长安小区", None)),
        ("女，40岁，静安区秣陵路某出租屋，无业", ("无业", "静安区秣陵路某出租屋", None)),
        ("男，6岁，147号、148号之孙", (None, None, None)),
    ],
)
def test_a_profile_joined_by_commas_of_a_list(told: str, expected: tuple[str | None, ...]) -> None:
    assert facts_of(f"病例1：{told}。", "occupation", "residence", "residence_kind") == [expected]


def test_a_home_told_of_one_whom_all_are_told_with() -> None:
    text = "病例1，女，88岁，现住静安区长安路3号。病例2，男，91岁。\n最小患者为3个月女婴（轻型，现居静安区秣陵路）。"
    assert facts_of(text, "residence")[0] == ("静安区长安路3号",)
