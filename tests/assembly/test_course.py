"""Which date each event of an illness has."""

import pytest

from tests.assembly.readings import cases_of


def dates(text: str, index: int = 0) -> dict[str, str]:
    return {name: date for name, date in cases_of(text)[index]["dates"].items() if date}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # one sentence
        ("3月1日发热，3月2日到青禾医院就诊，3月3日确诊", {"onset": "2022-03-01", "first_visit": "2022-03-02", "confirmed": "2022-03-03"}),
        # a date holds for the chain of sentences behind it
        ("3月3日复核检测结果阳性。经市级专家会诊，诊断为确诊病例", {"positive": "2022-03-03", "confirmed": "2022-03-03"}),
        ("3月3日到青禾医院就诊。经检查后收治入院", {"first_visit": "2022-03-03", "admitted": "2022-03-03"}),
        ("3月3日到青禾医院就诊。后出现咳嗽", {"first_visit": "2022-03-03", "onset": "2022-03-03"}),  # no 现 of "now"
        # 已, 目前, 期间 break it
        ("3月3日检测结果阳性。现已转至白云市人民医院隔离治疗", {"positive": "2022-03-03"}),
        ("3月3日检测结果阳性，目前在白云市人民医院隔离治疗", {"positive": "2022-03-03"}),
        ("2月20日返回白云，居家隔离。居家隔离期间采样", {"isolated": "2022-02-20"}),
        # the first event of a kind, by its date
        ("3月5日核酸检测阳性。此前3月4日抗原检测结果阳性", {"positive": "2022-03-04"}),
        # a date named by its key goes before the one that is carried
        ("发病日期：2022-02-26 就诊日期：2022-02-28 确诊日期：2022-03-02 收治医院：白云医院", {"onset": "2022-02-26", "first_visit": "2022-02-28", "confirmed": "2022-03-02"}),
        ("3月1日出院，居家隔离14天", {"discharged": "2022-03-01"}),  # rest at home
        ("同室隔离，3月2日确诊", {"confirmed": "2022-03-02"}),
        ("在管控期间检测阳性，3月2日诊断，为确诊病例（轻型）", {"confirmed": "2022-03-02"}),
        ("自述3月1日起有流涕、咽干症状，未就诊，自行服药；3月2日因入职需要到青禾医院检测核酸，结果异常", {"onset": "2022-03-01", "sampled": "2022-03-02", "positive": "2022-03-02"}),
        # whose illness it is
        ("3月1日陪母亲到青禾医院就诊，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月1日由家人陪同到青禾医院就诊", {"first_visit": "2022-03-01"}),
        ("接触同事张某（张某已于3月1日确诊），3月4日确诊", {"confirmed": "2022-03-04"}),
        ("为3月2日本市报告无症状感染者的密切接触者，其间核酸检测结果异常", {}),
        ("系3月2日17时白云区通报病例的密切接触者，3月3日确诊", {"confirmed": "2022-03-03"}),
        ("系3月2日病例75的同住人，诊断为确诊病例", {}),
        # where, and not what happened
        ("3月2日在隔离酒店例行核酸检测中发现异常", {"positive": "2022-03-02"}),
        ("3月2日转入集中隔离点", {"isolated": "2022-03-02"}),
        ("3月2日转运至隔离宾馆", {"isolated": "2022-03-02"}),
        ("3月2日在区域核酸筛查中检出", {"positive": "2022-03-02"}),
        ("3月2日住进白云县人民医院", {"admitted": "2022-03-02"}),
        # 其间 and 集中隔离期间 tell some day of several
        ("3月1日抵达白云机场，入境后被送去集中隔离，其间发热。综合检查结果，诊断为确诊病例", {"isolated": "2022-03-01"}),
        ("3月1日转运至隔离点，集中隔离期间核酸检测阳性", {"isolated": "2022-03-01"}),
        ("3月1日至3日，期间出现发热", {"onset": "2022-03-01"}),
        ("3月1日集中隔离期间核酸检测阳性", {"positive": "2022-03-01"}),
        ("3月2日确诊，正在隔离治疗", {"confirmed": "2022-03-02"}),
        ("3月2日正在上班时感到发热", {"onset": "2022-03-02"}),
        ("3月2日抵达青禾站。工作人员到达现场，转至隔离点隔离观察", {"isolated": "2022-03-02"}),  # 现场 is no 现
        # a diagnosis of illness goes before one of mere infection
        ("3月2日诊断为无症状感染者，3月5日诊断为确诊病例", {"confirmed": "2022-03-05"}),
        ("3月2日诊断为无症状感染者", {"confirmed": "2022-03-02"}),
        # a stay in hospital before the illness
        ("1月5日在青禾医院康复科住院，3月1日发热，3月4日转至白云市人民医院治疗", {"onset": "2022-03-01", "admitted": "2022-03-04"}),
        ("1月5日因骨折住院，1月9日出院，3月1日发热，3月2日居家隔离", {"admitted": "2022-01-05", "onset": "2022-03-01", "isolated": "2022-03-02"}),
        # contacts, and what is done with them
        ("3月2日确诊，3月3日排查出密切接触者25人，全部隔离观察", {"confirmed": "2022-03-02"}),
        ("3月3日对其密切接触者实施集中隔离", {}),
        ("3月3日对其家属3人实施集中隔离", {}),
        ("3月3日作为密切接触者实施集中隔离", {"isolated": "2022-03-03"}),
        # relatives, those met, and where the text comes back to the person
        ("3月1日其父发热，3月2日其父确诊，本人3月3日出现咽痛", {"onset": "2022-03-03"}),
        ("表哥于3月1日发病，3月3日确诊。3月5日乏力", {"onset": "2022-03-05"}),
        ("因丈夫3月1日确诊，3月2日被隔离观察", {"isolated": "2022-03-02"}),
        # a bracket behind the words for somebody else, or their name, is told of them
        ("与邻居周某某（3月1日确诊）打牌，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("母亲吴某（病例9，3月1日确诊）来访。3月4日确诊", {"confirmed": "2022-03-04"}),
        ("因婆婆郑某（3月4日确诊）发病，3月2日居家隔离", {"isolated": "2022-03-02"}),
        ("3月1日，一亲属出现发热症状。3月3日，出现咳嗽", {"onset": "2022-03-03"}),
        ("3月1日，得知其在青禾市的弟弟2月27日出现不适，被确诊", {}),
        ("同行家人中有2人于3月1日确诊", {}),
        ("3月1日，接母亲出院，3月2日确诊", {"confirmed": "2022-03-02"}),
        ("3月1日，送丈夫到青禾医院治疗，3月4日收治于青禾医院", {"admitted": "2022-03-04"}),
        ("3月1日，被确定为周某某密切接触者，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月1日，参加病故的亲友的丧事", {}),
        ("3月1日到青禾医院，医院无法确诊，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月1日和他同一楼层办公的同事确诊，3月2日出现咽痛", {"onset": "2022-03-02"}),
        ("3月1日接触外地来客（该人数天后在外地确诊），3月4日确诊", {"confirmed": "2022-03-04"}),
        ("系病例9张某（3月1日确诊）的母亲，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月1日带儿子到青禾医院看病，3月4日发热", {"onset": "2022-03-04"}),
        ("3月1日去青禾医院看望住院的岳母，3月4日发热", {"onset": "2022-03-04"}),
        ("3月1日与妻子一起到青禾医院就诊", {"first_visit": "2022-03-01"}),
        ("3月1日得知其住白云的弟弟于2月27日出现咽痛，被确诊为新冠肺炎。3月4日乏力", {"onset": "2022-03-04"}),
        ("3月1日得知妻子确诊，3月2日复核阳性", {"positive": "2022-03-02"}),
        ("3月1日其妻途中咽痛。3月1日，途中其妻咽痛。3月4日发热", {"onset": "2022-03-04"}),
        ("3月1日乘坐K9次（该车上有1名乘客被确诊），3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月1日，5人中2人确诊，其余3人在青禾医院留院观察", {"confirmed": "2022-03-01"}),
        ("3月1日到青禾医院接岳母出院，3月4日发热", {"onset": "2022-03-04"}),
        ("3月1日送岳父到青禾医院治疗，3月4日发热", {"onset": "2022-03-04"}),
        ("3月1日看望住院老人，在青禾镇守护到3月3日直到住院", {}),
        ("3月1日带儿子到青禾隔离点隔离观察", {"isolated": "2022-03-01"}),  # both of them
        ("为江某的儿子。3月1日江某确诊。3月4日乏力，3月5日江某的儿子确诊", {"onset": "2022-03-04", "confirmed": "2022-03-05"}),
        ("3月1日其父亲开车送其到青禾医院就诊", {"first_visit": "2022-03-01"}),
        ("3月1日进驻发热门诊，3月3日在发热门诊值班", {}),  # on duty there
        ("3月1日就诊。为进一步诊治\n3月2日收住白云市人民医院", {"first_visit": "2022-03-01", "admitted": "2022-03-02"}),
        ("3月1日与李某聚餐，李某2月26日确诊，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月4日因女儿（3月3日无症状感染者）阳性被隔离", {"isolated": "2022-03-04"}),
        ("3月1日同车的王某被确诊，3月4日发热", {"onset": "2022-03-04"}),
        ("3月1日拒绝就医，3月4日就诊", {"first_visit": "2022-03-04"}),
        ("3月1日发病后到白云市人民医院隔离治疗", {"onset": "2022-03-01", "admitted": "2022-03-01"}),
        ("3月1日就诊，经隔离治疗后病情稳定", {"first_visit": "2022-03-01"}),
        # what a bracket tells of the one it follows
        ("3月1日与张某（2月26日确诊）聚餐，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月1日与同事（后确诊）聚餐，3月4日发热", {"onset": "2022-03-04"}),
        ("3月1日与李某（确诊病例9，2月6日确诊）同桌，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月1日在青禾楼宴请方某（第8例确诊病例，2月5日发病、2月6日确诊），3月4日发热", {"onset": "2022-03-04"}),
        ("3月1日乘车返回（同车另外2人，孙某：核酸检测阳性），3月4日复核阳性", {"positive": "2022-03-04"}),
        ("系孙某（病例9，3月1日确诊）的侄女，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月1日一家三口（丈夫、女儿、患者）被送至青禾旅社隔离", {"isolated": "2022-03-01"}),  # a closed bracket is passed over
        ("3月1日在青禾楼聚餐（聚餐者中有3人先后确诊），3月4日发热", {"onset": "2022-03-04"}),
        # the date of a bracket ends with it; of days that are listed the first one counts
        ("3月2日，因岳母（确诊病例9，3月5日确诊）是其密切接触者，在家中隔离观察", {"isolated": "2022-03-02"}),
        ("3月1日、3日到青禾医院就诊", {"first_visit": "2022-03-03"}),  # the day that stands with it
        ("3月1日和3月3日分别在青禾诊所打针", {"first_visit": "2022-03-03"}),
        ("3月1日、3日出现发热", {"onset": "2022-03-01"}),
        ("3月1日到亲戚家。\n发病与就诊经过：3月3日出现发热", {"onset": "2022-03-03"}),  # a head tells no event
        ("3月1日陪母亲到青禾医院就诊时，医院发现其有低热", {"onset": "2022-03-01", "first_visit": "2022-03-01"}),
        ("3月1日未至医院就诊", {}),
        ("3月1日、3日两次检测均为阳性，诊断为确诊病例", {"positive": "2022-03-01", "confirmed": "2022-03-03"}),
        ("3月2日，已送至白云市人民医院隔离治疗", {"admitted": "2022-03-02"}),
        ("3月1日自驾返回，在居家医学观察期间出现咽痛，3月5日确诊", {"onset": "2022-03-01", "confirmed": "2022-03-05"}),
        ("3月1日自驾返回，集中隔离医学观察期间出现咽痛", {}),
        ("3月1日与有发热、咽痛症状的同乡工友值班，3月4日乏力", {"onset": "2022-03-04"}),
        ("3月4日经检查体温37.5℃，无就诊史", {}),
        # suspicion, rules, and where somebody came from
        ("3月1日会诊后确定为新冠病毒肺炎疑似病例，3月4日确诊", {"confirmed": "2022-03-04"}),
        ("3月1日被诊断为新冠肺炎疑似病例", {}),
        ("3月1日接到电话，外地返回的需居家隔离", {}),
        ("3月1日从集中隔离点直接转送入院", {"admitted": "2022-03-01"}),
        ("3月1日由医学观察转为隔离治疗", {"admitted": "2022-03-01"}),
        ("3月1日转送青禾医院隔离观察，3月4日转入白云医院", {"isolated": "2022-03-01", "admitted": "2022-03-04"}),
        ("3月1日到白云骨科医院（集中收治点）检查", {}),
        ("2月20日至发病前每天买菜，3月4日发热", {"onset": "2022-03-04"}),
        # the person falls ill, in as many words; the symptoms may go away again
        ("3月1日，出现“流涕、乏力”症状", {"onset": "2022-03-01"}),
        ("3月1日，患者发热、头痛，20时许到青禾医院就诊", {"onset": "2022-03-01", "first_visit": "2022-03-01"}),
        ("3月1日上午9时，吴某某咽痛，自行服药", {"onset": "2022-03-01"}),
        ("3月1日，患者咳嗽、发热等症状未见好转", {}),
        ("3月1日，患者发热门诊就诊", {"first_visit": "2022-03-01"}),
        ("3月1日，发病后在白云市人民医院隔离治疗", {"onset": "2022-03-01", "admitted": "2022-03-01"}),
        # those who fell ill are others
        ("3月3日与3月1日发病的确诊病例聚餐，3月5日发病", {"onset": "2022-03-05"}),
        ("3月1日，发病的疑似病例来家作客。3月5日发病", {"onset": "2022-03-05"}),
        ("3月1日晚10时丈夫到青禾隔离点隔离观察，3月4日发热", {"onset": "2022-03-04"}),
        ("3月1日傍晚，其子发热，3月4日发热", {"onset": "2022-03-04"}),
        # what is told of the person behind the diagnosis
        ("3月1日核酸检测阳性，3月2日确诊，患者在白云市人民医院隔离治疗", {"positive": "2022-03-01", "confirmed": "2022-03-02", "admitted": "2022-03-02"}),
        # duties that were not kept, and what offices do
        ("3月1日返回，未按规定落实集中隔离", {}),
        ("3月1日返回，拒不配合居家隔离", {}),
        ("3月1日起病，我区组织转运、隔离管控、场所消毒", {"onset": "2022-03-01"}),
    ],
)  # fmt: skip
def test_dates_of_one_person(told: str, expected: dict[str, str]) -> None:
    assert dates(f"病例1：男，35岁，现住白云区。{told}。") == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # isolation
        ("3月3日纳入密接管理，转运至酒店集中隔离", {"isolated": "2022-03-03"}),
        ("3月3日上门贴封条，实行居家隔离", {"isolated": "2022-03-03"}),
        ("3月3日采取了集中隔离的管控措施", {"isolated": "2022-03-03"}),
        ("3月3日在家自我隔离", {"isolated": "2022-03-03"}),
        ("3月3日到达后即隔离", {"isolated": "2022-03-03"}),
        ("3月3日就诊后隔离", {"first_visit": "2022-03-03", "isolated": "2022-03-03"}),
        ("3月3日由救护车转运到青禾医院留观", {"isolated": "2022-03-03"}),
        ("3月3日结束集中隔离，转为居家健康监测", {}),
        ("3月3日发现1名集中隔离管控中的密切接触者", {}),
        # onset
        ("症状始于3月3日", {"onset": "2022-03-03"}),
        ("3月3日反复咳嗽", {"onset": "2022-03-03"}),
        ("3月3日咳粘痰", {"onset": "2022-03-03"}),
        ("3月3日到药店买感冒药", {}),
        # visits and admission
        ("3月3日由青禾医院接诊", {"first_visit": "2022-03-03"}),
        ("3月3日到青禾医院就诊时被发现核酸异常", {"first_visit": "2022-03-03", "positive": "2022-03-03"}),
        ("3月3日以“肺炎”收入青禾医院呼吸科", {"admitted": "2022-03-03"}),
        ("3月3日从家中到指定医院治疗", {"admitted": "2022-03-03"}),
        ("3月3日接往青禾医院（定点医院）接受治疗", {"admitted": "2022-03-03"}),
        ("3月3日转诊于青禾医大一附院", {"admitted": "2022-03-03"}),
        # samples, and what is heard of them
        ("3月3日到青禾社区做核酸，3月4日10时接阳性通知", {"sampled": "2022-03-03", "positive": "2022-03-04"}),
        ("3月3日参加社区核酸检测，3月4日报告结果为阳性", {"sampled": "2022-03-03", "positive": "2022-03-04"}),
        ("3月3日在青禾收费站落地检，3月4日凌晨反馈阳性", {"sampled": "2022-03-03", "positive": "2022-03-04"}),
        ("3月3日医生给她采了样，当晚报出来是阳性", {"sampled": "2022-03-03", "positive": "2022-03-03"}),
        ("3月3日自驾直接到阜阳市", {}),  # no 接到...阳
        ("3月3日查验落地检阴性证明后进入小区", {}),
        # 3号 is a day where the month is told
        ("3月2日返回白云，3号一早发热，5号到青禾医院就诊，6号复查也是阳性", {"onset": "2022-03-03", "first_visit": "2022-03-05", "positive": "2022-03-06"}),
        # another one's
        ("3月2日转青禾医院隔离治疗。另通报一例复检阳性", {"admitted": "2022-03-02"}),
        # diagnosis
        ("3月3日经专家会诊为轻型病例", {"confirmed": "2022-03-03"}),
        ("3月3日被纳入确诊病例管理", {"confirmed": "2022-03-03"}),
    ],
)  # fmt: skip
def test_wordings_of_many_offices(told: str, expected: dict[str, str]) -> None:
    assert dates(f"病例1：男，35岁，现住白云区。{told}。") == expected


def test_what_is_told_of_one_of_a_group_by_the_label() -> None:
    text = "感染者2至4：现住白云区长安村，系一家人。3月5日感染者2出现咽痛，三人3月8日核酸检测结果阳性。"
    assert [dates(text, index) for index in range(3)] == [
        {"onset": "2022-03-05", "positive": "2022-03-08"},
        {"positive": "2022-03-08"},
        {"positive": "2022-03-08"},
    ]
    text = "病例4和病例5为姐弟，3月5日核酸检测结果阳性。3月8日，来自同一家庭的病例8确诊，该病例3月1日到白云。"
    assert [dates(text, index) for index in range(2)] == [{"positive": "2022-03-05"}] * 2
    text = "病例1：男，40岁，3月5日发热。其母亲（病例2）3月6日确诊，3月7日病例1确诊。\n病例2：女，70岁。"
    assert dates(text) == {"onset": "2022-03-05", "confirmed": "2022-03-07"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3月8日深夜，学校接到疾控中心通知，我校学生马某某（男，20岁，住青禾园3栋）在“返校三检”中单管复核阳性。", {"positive": "2022-03-08"}),
        ("3月8日，经专家会诊，患者马某某（男，20岁）诊断为确诊病例。", {"confirmed": "2022-03-08"}),
        ("3月8日，我市报告1例新增病例，马某某（男，20岁）系密接，核酸检测阳性。", {}),  # the day of the report
    ],
)  # fmt: skip
def test_the_date_that_heads_the_sentence_before_the_name(text: str, expected: dict[str, str]) -> None:
    assert dates(text) == expected


@pytest.mark.parametrize(
    ("told", "published", "expected"),
    [
        ("大年初二从武汉返回，初五发热，2月1日确诊", "2020-02-07", {"onset": "2020-01-29", "confirmed": "2020-02-01"}),
        ("除夕与家人聚餐，正月初三就诊", "2022-02-20", {"first_visit": "2022-02-03"}),
        # the bracket tells which day it is where the year is not known
        ("正月初一（1月25日）拜年；初二居家。初四发热，初六（1月30日）到青禾医院就诊", None, {"onset": "--01-28", "first_visit": "--01-30"}),
        ("大年初二发热", None, {}),
        ("2月3日（正月初十）到青禾医院就诊", "2020-02-07", {"first_visit": "2020-02-03"}),
        ("系初三学生，初二（5）班教师，2月1日确诊", "2020-02-07", {"confirmed": "2020-02-01"}),
        ("初五发热，2月1日确诊", "2020-02-07", {"confirmed": "2020-02-01"}),  # of which month
    ],
)  # fmt: skip
def test_days_of_the_holiday(told: str, published: str | None, expected: dict[str, str]) -> None:
    case = cases_of(f"病例1：男，35岁，{told}。", published)[0]
    assert {name: date for name, date in case["dates"].items() if date} == expected


def test_a_line_may_part_a_date_from_its_symptom_by_a_blank() -> None:
    assert dates("病例1 张某 男 44岁\n3月8日 流涕、怕冷\n3月9日 到青禾医院就诊") == {
        "onset": "2022-03-08",
        "first_visit": "2022-03-09",
    }


def test_what_the_lead_says_of_as_many_as_are_described() -> None:
    lead = "3月2日，我市在例行筛查时发现{}名核酸检测结果异常人员。"
    described = (
        "病例1：女，40岁。3月3日经复核为阳性，诊断为确诊病例。病例2：男，42岁。3月3日经复核为阳性，诊断为确诊病例。"
    )
    assert dates(lead.format(2) + described)["positive"] == "2022-03-02"
    assert dates(lead.format("两") + described, 1)["positive"] == "2022-03-02"
    assert dates(lead.format(5) + described)["positive"] == "2022-03-03"  # nobody knows whether these are among them


def test_what_is_said_of_all_carries_on_among_itself() -> None:
    text = (
        "病例1：女，40岁，3月1日起集中隔离。\n病例2：男，42岁，3月1日起集中隔离。\n"
        "上述2人均于3月4日复核为阳性。经专家会诊，均被诊断为确诊病例。"
    )
    for index in (0, 1):
        assert dates(text, index) == {"isolated": "2022-03-01", "positive": "2022-03-04", "confirmed": "2022-03-04"}


def test_a_report_of_january_looks_back_on_december() -> None:
    text = (
        "自2021年12月9日以来，我市累计报告病例20例。\n1月10日报告。\n病例1，男，28岁，12月29日起集中隔离，1月10日确诊。"
    )
    case = cases_of(text, published=None)[0]
    assert (case["dates"]["isolated"], case["dates"]["confirmed"]) == ("2021-12-29", "2022-01-10")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # somebody else is the subject, by name
        ("病例1：王某，男，35岁。3月1日，李某确诊，3月4日王某确诊。", {"confirmed": "2022-03-04"}),
        ("病例1：男，5岁，李某的儿子。3月1日，李某确诊。3月4日，李某的儿子确诊。", {"confirmed": "2022-03-04"}),
    ],
)
def test_what_happened_to_somebody_named(text: str, expected: dict[str, str]) -> None:
    assert dates(text) == expected
