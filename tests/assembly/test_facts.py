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
        ("在社区筛查中检测结果异常", "screening"),
        ("在“应检尽检”筛查中发现", "screening"),
        ("在火车站“落地检”中发现", "screening"),
        ("4月14日在小区参加全员核酸检测", None),  # one test of many
        ("隔离期间检测结果呈阳性", "isolation"),
        ("在居家隔离期间采集标本送检", "isolation"),
        ("为隔离观察人员，3月3日确诊", "isolation"),
        ("在密切接触者排查中发现", "contact"),
        ("累计排查密切接触者160人", None),
        ("因咳嗽到青禾医院发热门诊就诊，检测结果阳性", "visit"),
        ("因咳嗽到青禾医院就诊，当日诊断为确诊病例", "visit"),
        ("自行到青禾医院就诊", "visit"),
        ("参加“愿检尽检”时发现", "voluntary_test"),
        ("入境检测结果阳性", "border"),
        ("在社区筛查中发现", "screening"),
        ("通过社区筛查发现", "screening"),
        ("系社区筛查发现", "screening"),
        ("社区核酸筛查检出", "screening"),
        ("社会面筛查发现", "screening"),
        ("在全员核酸检测中发现", "screening"),
        ("在区域核酸检测中结果异常", "screening"),
        ("在第三轮全员核酸检测中检出阳性", "screening"),
        ("常态化核酸检测发现异常", "screening"),
        ("重点人群检测发现", "screening"),
        ("重点行业从业人员定期核酸检测结果阳性", "screening"),
        ("在“应检尽检”中发现", "screening"),
        ("在应检尽检人员核酸检测中发现", "screening"),
        ("单位组织核酸检测结果异常", "screening"),
        ("学校组织的核酸筛查中结果异常", "screening"),
        ("“落地检”发现", "screening"),
        ("高速路口落地检异常", "screening"),
        ("在省外返乡人员核酸检测中发现", "screening"),
        ("来返人员排查发现", "screening"),
        ("主动筛查发现", "screening"),
        ("风险人员排查发现", "screening"),
        ("风险岗位人员例行检测发现", "screening"),
        ("人群筛查阳性", "screening"),
        ("例行检测阳性", "screening"),
        ("在高风险岗位人员每日核酸检测中呈阳性", "screening"),
        ("在对外省返回人员核酸筛查中发现", "screening"),
        ("系交通卡口落地检测发现", "screening"),
        ("在高速公路查验点核酸检测异常", "screening"),
        ("省外来返人员三天三检中发现", "screening"),
        ("“三天三检”第二次检测阳性", "screening"),
        ("在区域筛查中发现", "screening"),
        ("大规模核酸检测发现", "screening"),
        ("在全区核酸筛查中发现", "screening"),
        ("全市大筛查检出阳性", "screening"),
        ("在重点场所人员抽检中发现", "screening"),
        ("在职业人群筛查中发现", "screening"),
        ("在冷链从业人员例行检测中发现", "screening"),
        ("静态管理期间筛查发现", "screening"),
        ("在隔离管控中发现", "isolation"),
        ("均在隔离管控中发现", "isolation"),
        ("隔离点检出", "isolation"),
        ("集中隔离点检测发现", "isolation"),
        ("在集中隔离期间核酸检测阳性", "isolation"),
        ("隔离期间检测阳性", "isolation"),
        ("居家隔离中检测异常", "isolation"),
        ("在管控人员中发现", "isolation"),
        ("系管控人员检测发现", "isolation"),
        ("在隔离管控人员中检出", "isolation"),
        ("为隔离管控人员", "isolation"),
        ("闭环管控中发现", "isolation"),
        ("闭环管理人员检测阳性", "isolation"),
        ("封控区内检出", "isolation"),
        ("封控管控区域内检测阳性", "isolation"),
        ("在封闭管控区检出", "isolation"),
        ("居家健康监测期间检测阳性", "isolation"),
        ("健康监测期间发现", "isolation"),
        ("作为密接隔离管控，3月4日检测阳性", "isolation"),
        ("在密接隔离期间检测阳性", "isolation"),
        ("集中医学观察期间检测阳性", "isolation"),
        ("系既往通报病例的密接，在隔离管控中检出", "isolation"),
        ("系集中隔离人员", "isolation"),
        ("系闭环管理中发现", "isolation"),
        ("均为集中隔离点发现", "isolation"),
        ("居家隔离医学观察期间检出", "isolation"),
        ("系隔离酒店检出", "isolation"),
        ("在高风险区管控中检出", "isolation"),
        ("在封控区核酸检测中发现", "isolation"),
        ("均为集中隔离人员", "isolation"),
        ("密接集中隔离管控发现", "isolation"),
        ("管控发现", "isolation"),
        ("隔离发现", "isolation"),
        ("居家管控人员检测异常", "isolation"),
        ("已管控人员检出", "isolation"),
        ("入境人员隔离期间检测阳性", "isolation"),
        ("入境后集中隔离，隔离期间检测阳性", "isolation"),
        ("3月2日入境，3月3日在隔离点检测阳性", "isolation"),
        ("在密接排查中发现", "contact"),
        ("密切接触者排查发现", "contact"),
        ("密接筛查阳性", "contact"),
        ("在对病例1的密接追踪中发现", "contact"),
        ("通过密切接触者追踪发现", "contact"),
        ("在密接人员核酸检测中发现", "contact"),
        ("系密接排查检出", "contact"),
        ("在流调溯源中发现", "contact"),
        ("追踪排查密接时发现", "contact"),
        ("为密接者检测发现", "contact"),
        ("作为密切接触者检测阳性", "contact"),
        ("作为病例1的密接进行核酸检测，结果阳性", "contact"),
        ("密接检测阳性", "contact"),
        ("次密接排查中发现", "contact"),
        ("主动就诊发现", "visit"),
        ("因发热主动就诊", "visit"),
        ("因发热就诊，核酸检测阳性", "visit"),
        ("因咽痛到医院就诊检测阳性", "visit"),
        ("在发热门诊检测发现", "visit"),
        ("发热门诊检出", "visit"),
        ("医院发热门诊筛查发现", "visit"),
        ("在医疗机构就诊时检出", "visit"),
        ("就医时核酸检测阳性", "visit"),
        ("入院筛查发现", "visit"),
        ("住院筛查异常", "visit"),
        ("门诊就诊时核酸检测阳性", "visit"),
        ("因症就诊中发现", "visit"),
        ("自行就医时发现", "visit"),
        ("在白云医院就诊时核酸结果异常", "visit"),
        ("因身体不适前往白云医院就诊，检测结果阳性", "visit"),
        ("医疗机构监测发现", "visit"),
        ("哨点医院发现", "visit"),
        ("入境检测发现", "border"),
        ("口岸检测发现", "border"),
        ("在入境口岸核酸检测阳性", "border"),
        ("海关检测阳性", "border"),
        ("海关采样检测阳性", "border"),
        ("入境时海关核酸检测阳性", "border"),
        ("海关入境检疫发现", "border"),
        ("入境后经海关检测呈阳性", "border"),
        ("机场海关核酸检测阳性", "border"),
        ("经海关健康筛查核酸检测阳性", "border"),
        ("闭环入境人员", "border"),
        ("口岸排查发现", "border"),
        ("入境即检测阳性", "border"),
        ("在“愿检尽检”中发现", "voluntary_test"),
        ("愿检尽检发现", "voluntary_test"),
        ("主动核酸检测发现", "voluntary_test"),
        ("自行核酸检测结果异常", "voluntary_test"),
        ("自主到医院做核酸，结果阳性", "voluntary_test"),
        ("自愿检测阳性", "voluntary_test"),
        ("主动到采样点检测发现阳性", "voluntary_test"),
        ("主动检测发现", "voluntary_test"),
        ("自费检测发现", "voluntary_test"),
        ("自费核酸检测结果阳性", "voluntary_test"),
        ("个人自主检测发现", "voluntary_test"),
        ("主动前往便民核酸采样点采样，结果阳性", "voluntary_test"),
        ("因外出需要到医院做核酸，结果阳性", "voluntary_test"),
        ("混采初筛阳性", None),
        ("便民采样点检测发现", None),
        ("火车站核酸采样结果异常", None),
        ("在方舱医院发现", None),
        ("控制区内检出", None),
        ("医疗机构主动报告", None),
        ("陪诊时检测阳性", None),
        ("由国外入境，核酸检测阳性", None),
        ("4月2日参加核酸检测，结果阴性", None),
        ("当地组织全员核酸检测", None),
        ("3月2日全员核酸检测结果阴性", None),
        ("未发现密接者", None),
        ("已对密接者进行排查", None),
        ("目前在定点医院隔离治疗", None),
        ("隔离期间未外出", None),
        ("居家隔离", None),
        ("3月2日自觉咽干、没劲，3月3日到白云市中医院发热门诊采样，当晚报告阳性", "visit"),
        ("3月2日核酸检测阳性", None),
        ("转至定点医院隔离治疗，3月4日确诊", None),
        ("其密接者已隔离，检测均为阴性", None),
        ("其密接53人均已集中隔离，核酸检测结果均为阴性", None),
    ],
)
def test_how_the_infection_was_found(told: str, expected: str | None) -> None:
    assert facts_of(f"病例1：男，35岁，{told}。", "found_by") == [(expected,)]


def test_several_ways_of_the_lead_are_nobodys() -> None:
    lead = "新增2例确诊病例，其中1例在隔离管控中发现，1例在社区筛查中发现。\n"
    assert facts_of(lead + "病例1：男，35岁。\n病例2：女，30岁。", "found_by") == [(None,), (None,)]
    lead = "新增2例确诊病例，均在隔离管控中发现。\n"
    assert facts_of(lead + "病例1：男，35岁。\n病例2：女，30岁。", "found_by") == [("isolation",), ("isolation",)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("其中第3例主动就诊发现，其余2例系管控人员筛查发现", ["visit", "isolation", "isolation"]),
        ("其中第4、5例在集中隔离点检出，第3例在社区筛查中发现", ["screening", "isolation", "isolation"]),
        ("均为隔离点人员，已转定点医院", ["isolation", "isolation", "isolation"]),
        ("均在封闭管理酒店检出", ["isolation", "isolation", "isolation"]),
        ("均为管控人员", ["isolation", "isolation", "isolation"]),
    ],
)
def test_what_the_lead_says_of_each(told: str, expected: list[str]) -> None:
    text = f"3月9日新增3例确诊病例，{told}。\n病例3：男，35岁。\n病例4：女，30岁。\n病例5：女，33岁。"
    assert facts_of(text, "found_by") == [(found,) for found in expected]


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
        # told as the area that was put under control
        ("3月2日确诊。将病例居住地划为高风险区：静安区湾里小区3栋", ("静安区湾里小区3栋", "current")),
        ("3月2日确诊。经研判，将其居住地静安区湾里小区3栋划定为高风险区", ("静安区湾里小区3栋", "current")),
    ],
)
def test_residence(told: str, expected: tuple[Any, ...]) -> None:
    ((text, kind),) = facts_of(f"病例1：男，35岁，{told}。", "residence", "residence_kind")
    assert (text and text.replace(" ", ""), kind) == expected


@pytest.mark.parametrize(
    "job",
    [
        "在校大学生",
        "瓜果收购商",
        "网店客服",
        "茶农",
        "仓库管理员",
        "退休",
        "白云小学三年级2班学生",
        "白云公司员工",
        "白云物流有限公司货车司机",
        "务工",
        "退休人员",
        "无业",
        "无业人员",
        "个体经营",
        "个体工商户",
        "医护人员",
        "白云医院医护人员",
        "集中隔离点工作人员",
        "隔离酒店工作人员",
        "白云机场货运装卸工",
        "疫情防控志愿者",
        "社区志愿者",
        "援沪医疗队队员",
        "援建方舱医院工人",
        "家庭主妇",
        "家庭妇女",
        "家务",
        "离退人员",
        "干部职员",
        "商业服务",
        "餐饮食品业",
        "民工",
        "幼托儿童",
        "散居儿童",
        "学龄前儿童",
        "在校学生",
        "大学在读",
        "白云大学在读研究生",
        "白云大学大三学生",
        "高校教师",
        "开出租车",
        "滴滴司机",
        "顺丰快递员",
        "美团外卖员",
        "外卖配送员",
        "白云超市收银员",
        "白云菜市场摊主",
        "白云市场商户",
        "白云棋牌室老板",
        "白云理发店店主",
        "白云小学教师",
        "白云幼儿园保育员",
        "工地工人",
        "白云项目部工人",
        "建筑工地务工人员",
        "大货车驾驶员",
        "跨省货车司机",
        "长途客车司机",
        "火车站安检员",
        "白云银行职员",
        "银行柜员",
        "派出所民警",
        "消防救援人员",
        "现役军人",
        "退伍军人",
        "牧民",
        "渔民",
        "务农",
        "农民",
        "上海蔬菜采购商",
        "蔬菜经销商",
        "餐厅服务员",
        "海鲜批发商",
        "房地产销售",
        "保险公司业务员",
        "冷链装卸工",
        "家政服务员",
        "月嫂",
        "留学生",
        "船员",
        "外籍船员",
        "厨师长",
        "核酸采样人员",
        "核酸采样员",
        "物业人员",
        "小区保安",
        "物业保安",
        "白云公司技术总监",
        "软件工程师",
        "律所律师",
        "美容院技师",
        "宗教人士",
        "寺院僧人",
        "演员",
        "自由职业者",
        "外来务工人员",
        "白云公司会计",
        "出纳",
        "仓管",
        "文员",
        "导购",
        "收银",
        "门卫",
        "环卫工人",
        "垃圾清运工",
        "电工",
        "外科医生",
        "护工",
        "白云医院护工",
        "药店店员",
        "高铁乘务员",
        "国际航班机组人员",
        "机场地勤人员",
        "口岸作业人员",
        "海关工作人员",
        "快递分拣员",
        "养殖户",
        "包工头",
        "乡镇干部",
        "公务员",
        "事业单位职工",
        "政府机关工作人员",
    ],
)
def test_occupation(job: str) -> None:
    assert facts_of(f"病例1：男，35岁，{job}，现住静安区。", "occupation") == [(job,)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("就读于白云小学", None),
        ("就读于白云小学的学生", "学生"),
        ("为白云小学六年级学生", "白云小学六年级学生"),
        ("系白云中学初二学生", "白云中学初二学生"),
        ("系某物流公司员工", "某物流公司员工"),
        ("从事快递工作", "快递工作"),
        ("从事个体经营", "个体经营"),
        ("从事装修工作", "装修工作"),
        ("从事货物运输工作", "货物运输工作"),
        ("从事餐饮行业", "餐饮行业"),
        ("从事水果批发", "水果批发"),
        ("系货车司机", "货车司机"),
        ("是一名货车司机", "货车司机"),
        ("在白云镇务工", None),
        ("已退休", "退休"),
        ("退休在家", "退休"),
        ("待业在家", "待业"),
        ("职业：教师", "教师"),
        ("职业为货运司机", "货运司机"),
        ("职业：家务及待业", "家务及待业"),
        ("职业：其他", "其他"),
        ("职业不详", None),
        ("职业：不详", None),
        ("系白云机场保洁员", "白云机场保洁员"),
        ("系援建白云市方舱医院工人", "援建白云市方舱医院工人"),
        ("是位家庭妇女", "家庭妇女"),
        ("在白云超市从事收银工作", "收银工作"),
        ("经营一家水果店", None),
        ("村民", None),
        ("在家带孩子", None),
        ("系病例2的同事", None),
        ("现住白云小区", None),
        ("与司机接触", None),
        ("由工作人员送医", None),
        ("白云小区居民", None),
        ("经工作人员劝导返回", None),
        ("密接人员", None),
        ("隔离人员", None),
        ("境外返回人员", None),
        ("阳性人员", None),
        ("返乡人员", None),
        ("外省返回人员", None),
        ("重点人员", None),
        ("为集中隔离人员", None),
        ("被判定为重点人员", None),
        ("系省外来返人员", None),
        ("入境人员", None),
        ("系闭环管理人员", None),
        ("应检尽检人员", None),
        ("系管控人员", None),
    ],
)
def test_what_of_a_clause_is_the_occupation(told: str, expected: str | None) -> None:
    assert facts_of(f"病例1：男，35岁，{told}，现住静安区。", "occupation") == [(expected,)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("病例1：护士，女，35岁，现住静安区。", "护士"),
        ("病例1：白云医院护士，女，35岁，现住静安区。", "白云医院护士"),
        ("病例1：女，35岁，白云医院护士。", "白云医院护士"),
        ("病例1：女，35岁（白云医院护士），现住静安区。", "白云医院护士"),
        ("病例1：女，35岁，现住静安区，白云医院护士。", "白云医院护士"),
        ("病例1：女，35岁，现住静安区。白云医院护士。", "白云医院护士"),
        ("病例1：女，35岁，现住静安区秣陵路8号湾里小区3栋，在白云医院工作，职业为护士。", "护士"),
        ("病例1，女，35岁，白云医院护士，现住静安区。", "白云医院护士"),
        ("病例1为白云医院护士，女，35岁。", "白云医院护士"),
        ("病例1系白云医院护士，35岁。", "白云医院护士"),
        ("病例1，护士，现住静安区。", "护士"),
        ("病例1、病例2：均为白云小学学生，现住静安区。", "白云小学学生"),
        ("病例1、2均为餐馆服务员，现住静安区。", "餐馆服务员"),
        ("病例1：35岁女性货车司机，现住静安区。", "货车司机"),
        ("病例1 女 35岁 护士 现住静安区", "护士"),
        ("病例1：女，35岁，汉族，护士，现住静安区。", "护士"),
        ("病例1：性别女，年龄35岁，职业护士，现住静安区。", "护士"),
        ("病例1：女，35岁，工作单位：白云医院，职业：护士。", "护士"),
        ("1例确诊病例为白云医院的护士，35岁，居住于静安区。", "护士"),
        ("张某，男，35岁，货车司机，3月2日确诊。", "货车司机"),
        ("患者张某，男，35岁，货车司机，3月2日确诊。", "货车司机"),
        ("病例1：女，35岁，现住静安区，其丈夫为货车司机。", None),
        ("病例1：女，35岁，丈夫是货车司机，现住静安区。", None),
        ("病例1、2：现住静安区，病例1为某搬家公司员工，病例2为其妻子。", "某搬家公司员工"),
        ("病例1：女，35岁，现住静安区。3月1日，快递员送货上门。", None),
        ("病例1：女，35岁，现住静安区。3月1日，保洁员、司机、服务员检测均为阴性。", None),
        ("病例1：女，35岁，现住静安区。3月1日乘出租车（司机）回家。", None),
    ],
)
def test_where_an_occupation_stands(text: str, expected: str | None) -> None:
    assert facts_of(text, "occupation")[0] == (expected,)


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
        ("湖北籍", "湖北"),
        ("籍贯湖北省荆门市", "湖北省荆门市"),
        ("籍贯：江西南昌", "江西南昌"),
        ("祖籍湖北武汉", "湖北武汉"),
        ("原籍河南信阳", "河南信阳"),
        ("老家河南信阳", None),
        ("户籍所在地为安徽金寨", "安徽金寨"),
        ("户籍地址：安徽省金寨县梅山镇", "安徽省金寨县梅山镇"),
        ("户口所在地安徽金寨", "安徽金寨"),
        ("户籍地安徽金寨", "安徽金寨"),
        ("户籍为安徽金寨", "安徽金寨"),
        ("户籍在安徽金寨", "安徽金寨"),
        ("安徽金寨人", "安徽金寨"),
        ("系安徽金寨人", "安徽金寨"),
        ("安徽省六安市金寨县人", "安徽省六安市金寨县"),
        ("安徽金寨县籍", "安徽金寨县"),
        ("金寨县梅山镇人", "金寨县梅山镇"),
        ("金寨县户籍", "金寨县"),
        ("湖南户籍", "湖南"),
        ("具有湖北户籍", "湖北"),
        ("身份证地址为安徽金寨", "安徽金寨"),
        ("武汉市洪山区人，现住静安区", "武汉市洪山区"),
        ("中国籍", None),
        ("本地人", None),
        ("外省人", None),
        ("均为江西南昌人", "江西南昌"),
        ("是江西南昌人", "江西南昌"),
        ("江西南昌市人氏", "江西南昌市"),
        ("出生于江西南昌", None),
        ("江西南昌籍务工人员", "江西南昌"),
        ("江西南昌籍货车司机", "江西南昌"),
        ("温州籍", "温州"),
        ("上海本地人", None),
        ("原籍为四川巴中，现住静安区", "四川巴中"),
        ("四川省巴中市南江县人，汉族", "四川省巴中市南江县"),
        ("长葛市老城镇人", "长葛市老城镇"),
        ("许昌市城乡一体化示范区人", "许昌市城乡一体化示范区"),
        ("金寨县白塔畈镇光慈村人", "金寨县白塔畈镇光慈村"),
        ("金寨县白塔畈镇光慈村大塘组人", "金寨县白塔畈镇光慈村大塘组"),
        ("户籍和居住地均为静安区", None),
        ("常住户籍地：安徽金寨", "安徽金寨"),
        ("户籍安徽金寨，汉族", "安徽金寨"),
    ],
)
def test_native_place(told: str, expected: str | None) -> None:
    assert facts_of(f"病例1：男，35岁，{told}，3月2日确诊。", "native_place") == [(expected,)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("病例1：35岁男性，安徽金寨人，现住静安区。", "安徽金寨"),
        ("病例1：男，35岁 安徽金寨人，现住静安区。", "安徽金寨"),
        ("病例1：安徽金寨人，男，35岁。", "安徽金寨"),
        ("病例1，男，35岁，安徽金寨籍。", "安徽金寨"),
        ("患者张某，男，35岁，安徽金寨县人。", "安徽金寨县"),
        ("张某，男，汉族，35岁，安徽金寨县人，3月2日确诊。", "安徽金寨县"),
        ("病例1（男，35岁，安徽金寨人）现住静安区。", "安徽金寨"),
        ("病例1系安徽金寨人，男，35岁。", "安徽金寨"),
        ("病例1、病例2、病例3系一家三口，均为江西南昌人，常住东莞市。", "江西南昌"),
    ],
)
def test_where_a_native_place_stands(text: str, expected: str | None) -> None:
    assert facts_of(text, "native_place")[0] == (expected,)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("中国籍", "中国籍"),
        ("中国国籍", "中国国籍"),
        ("国籍中国", "中国"),
        ("国籍：中国", "中国"),
        ("国籍为美国", "美国"),
        ("美国籍", "美国籍"),
        ("美籍", "美籍"),
        ("美籍华人", "美籍"),
        ("台湾籍", "台湾籍"),
        ("中国香港籍", "中国香港籍"),
        ("中国台湾居民", None),
        ("日本籍", "日本籍"),
        ("俄罗斯籍", "俄罗斯籍"),
        ("俄籍", "俄籍"),
        ("韩国籍", "韩国籍"),
        ("外籍", None),
        ("菲律宾籍船员", "菲律宾籍"),
        ("为法国籍", "法国籍"),
        ("均为中国籍", "中国籍"),
        ("乌兹别克斯坦籍", "乌兹别克斯坦籍"),
        ("缅甸籍", "缅甸籍"),
        ("籍贯中国", None),
        ("越南国籍", "越南国籍"),
        ("德国公民", None),
        ("缅甸人", None),
    ],
)
def test_nationality(told: str, expected: str | None) -> None:
    assert facts_of(f"病例1：男，35岁，{told}，3月2日确诊。", "nationality") == [(expected,)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("已接种3针新冠疫苗", 3),
        ("已接种三针疫苗", 3),
        ("已接种3剂次新冠病毒疫苗", 3),
        ("接种过2针疫苗", 2),
        ("完成2剂次疫苗接种", 2),
        ("已完成加强免疫", None),
        ("已完成全程接种", None),
        ("已接种加强针", None),
        ("未接种疫苗", 0),
        ("未接种新冠疫苗", 0),
        ("尚未接种", 0),
        ("无疫苗接种史", 0),
        ("无新冠病毒疫苗接种史", 0),
        ("疫苗接种史：3针", 3),
        ("疫苗接种3针", 3),
        ("新冠疫苗接种情况：3剂次", 3),
        ("疫苗接种情况：已接种2剂次", 2),
        ("已接种第三针疫苗", 3),
        ("接种过第3剂新冠疫苗", 3),
        ("3月接种第二剂新冠疫苗", 2),
        ("已打3针疫苗", 3),
        ("打了两针疫苗", 2),
        ("注射新冠疫苗3针", 3),
        ("已完成三针新冠疫苗接种", 3),
        ("全程接种三剂疫苗", 3),
        ("接种北京生物新冠疫苗2针", 2),
        ("接种过科兴疫苗3剂", 3),
        ("新冠疫苗3针剂均已接种", 3),
        ("新冠疫苗已接种3剂", 3),
        ("疫苗接种剂次：3", 3),
        ("因年龄未到未接种疫苗", 0),
        ("未完成疫苗接种", None),
        ("未全程接种疫苗", None),
        ("未接种第三针", None),
        ("没有接种疫苗", 0),
        ("未打疫苗", 0),
        ("仅接种1针疫苗", 1),
        ("接种1剂新冠疫苗（腺病毒）", 1),
        ("共接种新冠疫苗4剂次", 4),
        ("已于2021年6月接种2剂次灭活疫苗", 2),
        ("三针疫苗已接种", 3),
        ("已接种两剂次疫苗，未接种加强针", 2),
        ("先后接种三针疫苗", 3),
    ],
)
def test_doses_of_vaccine(told: str, expected: int | None) -> None:
    assert facts_of(f"病例1：男，35岁，{told}，3月2日确诊。", "vaccinated") == [(expected,)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("无武汉旅居史", [("travel", True)]),
        ("有武汉旅居史", [("travel", False)]),
        ("14天内有武汉旅居史", [("travel", False)]),
        ("否认武汉旅居史", [("travel", True)]),
        ("否认境外旅居史及病例接触史", [("travel", True), ("contact", True)]),
        ("无武汉旅居史，有确诊病例接触史", [("travel", True), ("contact", False)]),
        ("与病例2有密切接触史", [("contact", False)]),
        ("与确诊病例有接触史", [("contact", False)]),
        ("发病前14天有武汉居住史", [("travel", False)]),
        ("无外出史", [("travel", True)]),
        ("近期无外出旅居史", [("travel", True)]),
        ("无中高风险区旅居史", [("travel", True)]),
        ("无疫情中高风险地区旅居史及确诊病例接触史", [("travel", True), ("contact", True)]),
        ("近14天无境外旅居史，无确诊病例接触史", [("travel", True), ("contact", True)]),
        ("无明确流行病学史", [("none_known", False)]),
        ("流行病学史不详", [("none_known", False)]),
        ("感染来源不明", [("none_known", False)]),
        ("感染来源正在调查中", []),
        ("传染源不明", [("none_known", False)]),
        ("无明确接触史", [("none_known", False)]),
        ("没有去过武汉", []),
        ("武汉旅居史", [("travel", False)]),
        ("上海旅居史人员", []),
        ("曾有上海旅居史", [("travel", False)]),
        ("有国外旅居史", [("travel", False)]),
        ("有相关病例接触史", [("contact", False)]),
        ("否认与确诊病例有接触史", [("contact", True)]),
        ("接触史不详", [("none_known", False)]),
        ("有华南海鲜市场接触史", [("contact", False)]),
        ("有华南海鲜市场暴露史", [("contact", False)]),
        ("既往有高血压病史", []),
        ("无吸烟史", []),
        ("有疫区旅行史和居住史", [("travel", False)]),
        ("流行病学史尚不明确", [("none_known", False)]),
        ("暂未发现明确流行病学史", [("none_known", False)]),
        ("有明确流行病学史", []),
        ("无出国（境）史", [("travel", True)]),
        ("无出境史", [("travel", True)]),
        ("有武汉旅游史", [("travel", False)]),
        ("有与确诊患者共同生活史", [("contact", False)]),
        ("与确诊病例密切接触", []),
        ("无湖北旅居史，无疑似或确诊病例接触史", [("travel", True), ("contact", True)]),
        ("其丈夫有武汉旅居史", []),
        ("家人有武汉旅居史", []),
        ("14天内无湖北及武汉旅居史", [("travel", True)]),
        ("感染源尚不清楚", [("none_known", False)]),
        ("无省外旅居史", [("travel", True)]),
        ("有轨迹交叉史", [("contact", False)]),
        ("有聚集性病例史", []),
        ("近期无出省史", [("travel", True)]),
        ("有聚餐史", []),
        ("未去过中高风险地区", []),
        ("无中高风险地区旅居史或接触史", [("travel", True), ("contact", True)]),
        ("不能提供明确接触史", [("none_known", False)]),
        ("无可疑接触史", [("contact", True)]),
    ],
)
def test_exposures(told: str, expected: list[tuple[str, bool]]) -> None:
    (case,) = cases_of(f"病例1：男，35岁，{told}，3月2日确诊。")
    assert [(exposure["kind"], exposure["negated"]) for exposure in case["exposures"]] == expected


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
