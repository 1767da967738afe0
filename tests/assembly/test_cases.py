"""Which persons a bulletin describes, told as `label name size status sex age @residence`, what is not stated left out."""

import pytest

from extractor import Case, extract

_SEXES = {"male": "男", "female": "女"}


def tell(case: Case) -> str:
    told = [
        case.label,
        case.name,
        None if case.size == 1 else f"×{case.size}",
        case.status,
        case.sex and _SEXES[case.sex],
        case.age and str(case.age.value),
        case.residence and f"@{case.residence.text}",
    ]
    return " ".join(part for part in told if part)


def cases_of(text: str) -> list[str]:
    return [tell(case) for case in extract(text).cases]


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("病例19.男，58岁。\n病例20.女，36岁。", ["病例19 男 58", "病例20 女 36"]),
        ("7，男，60岁，确诊。\n8，女，41岁，确诊。", ["7 confirmed 男 60", "8 confirmed 女 41"]),
        ("1.王某，男，20岁，确诊。\n2.李某，女，30岁，确诊。", ["1 王某 confirmed 男 20", "2 李某 confirmed 女 30"]),
        ("患者二十九，女，50岁。", ["患者二十九 女 50"]),
        # the label in the bracket behind a name, and not the number of the item
        (
            "1．王某生（3月8日确诊病例12），男，12岁，学生。\n2．王某生的妹妹王某萱（3月8日无症状感染者1），5岁；其祖父王某顺（3月8日确诊病例4），66岁，务农。",
            [
                "确诊病例12 王某生 confirmed 男 12",
                "无症状感染者1 王某萱 asymptomatic 5",
                "确诊病例4 王某顺 confirmed 66",
            ],
        ),
        (
            "1、赵某（确诊病例7，女，30岁），现住白云镇。\n2、钱某某（男，33岁，确诊病例8），现住白云镇。",
            ["确诊病例7 赵某 confirmed 女 30 @白云镇", "确诊病例8 钱某某 confirmed 男 33 @白云镇"],
        ),
        ("确诊病例84：52周岁女性，3月2日发病。", ["确诊病例84 confirmed 女 52"]),
        ("病例三、四，均为男性，居住于白云区。", ["病例三 男 @白云区", "病例四 男 @白云区"]),
        (
            "（1）王某，男，30岁，确诊病例。（2）李某，女，40岁，无症状感染者。",
            ["1 王某 confirmed 男 30", "2 李某 asymptomatic 女 40"],
        ),
        ("①王某，男，30岁，确诊病例。②李某，女，40岁，确诊病例。", ["王某 confirmed 男 30", "李某 confirmed 女 40"]),
        ("感染者41、42、44：均居住于和平小区。", ["感染者41 @和平小区", "感染者42 @和平小区", "感染者44 @和平小区"]),
        ("病例1、病例2分别居住于白云区、天河区。", ["病例1 @白云区", "病例2 @天河区"]),
        ("密接者1，女，30岁，3月1日核酸检测阳性，诊断为确诊病例。", ["密接者1 confirmed 女 30"]),
        ("第3号确诊病例：男，9岁。", ["第3号确诊病例 confirmed 男 9"]),
        ("第3号确诊病例\n男 未知\n1月16日，到甲店", ["第3号确诊病例 confirmed 男"]),
        ("第3号确诊病例\n余某, 男 长期居住白云区", ["第3号确诊病例 余某 confirmed 男 @白云区"]),
        ("第3号确诊病例\n任某，72，男 家居白云区", ["第3号确诊病例 任某 confirmed 男 72 @白云区"]),
        ("第3号确诊病例\n王某，汉，男，64岁", ["第3号确诊病例 王某 confirmed 男 64"]),
        # brackets inside the bracket of a label
        (
            "确诊病例8（学生、男、10岁、三年级（5）班）\n确诊病例9（教师、女、29岁）",
            ["确诊病例8 confirmed 男 10", "确诊病例9 confirmed 女 29"],
        ),
        (
            "感染者3、4\n基本情况：母子，分别为34岁、2岁\n居住地址：白云小区",
            ["感染者3 34 @白云小区", "感染者4 2 @白云小区"],
        ),
        # two persons called cases by their names
        ("病例甄某与王某为夫妻，均居住于白云区，确诊。", ["甄某 confirmed @白云区", "王某 confirmed @白云区"]),
        # the tie to another case tells the sex
        ("第3号确诊病例\n系青禾县确诊病例张某的儿子", ["第3号确诊病例 confirmed 男"]),
        ("病例4（父亲）42岁，病例5（母亲）40岁，均居住于白云区。", ["病例4 男 42 @白云区", "病例5 女 40 @白云区"]),
        # no head of a description: 确诊病例9张某之子
        ("第3号确诊病例\n黄某，男，26岁，确诊病例9张某之子", ["第3号确诊病例 黄某 confirmed 男 26"]),
        # somebody met who bears the same name
        (
            "第3号确诊病例\n刘某，男，56岁。2月4日，因刘某（47岁）被诊断为疑似病例，接受隔离观察。",
            ["第3号确诊病例 刘某 confirmed 男 56"],
        ),
        (
            "——本土确诊病例19-20：居住在白云区。",
            ["本土确诊病例19 confirmed @白云区", "本土确诊病例20 confirmed @白云区"],
        ),
        # a signature runs into the list
        (
            "青禾市防控办2022年3月15日确诊病例1系某厂工人，居住在甲和花园。",
            ["确诊病例1 confirmed @甲和花园"],
        ),
        # the label stands behind what it names
        (
            (
                "4月2日，我县发现1人核酸初筛阳性，诊断为普通型（以下简称确诊病例1）。4月3日，同行的一名密接者"
                "复核为阳性，诊断为无症状感染者（以下简称“无症状感染者1”）。"
            ),
            ["确诊病例1 confirmed", "无症状感染者1 asymptomatic"],
        ),
        # an archivist's heading with the introduction, then the bulletin's own label
        ("第86号确诊病例\n男，68岁 病例42，是病例8的家人", ["病例42 confirmed 男 68"]),
        ("新增本土确诊病例1例（病例12），男，30岁，居住于白云区。", ["病例12 confirmed 男 30 @白云区"]),
        # what counts one person is told of that one, and leads in to no other
        (
            "昨日检出1例确诊病例（感染者1），家住白云区。今日检出1例无症状感染者（感染者2），家住天河区。",
            ["感染者1 confirmed @白云区", "感染者2 asymptomatic @天河区"],
        ),
        (
            "我市新增2例确诊病例——病例1：王某，男。病例2：李某，女。",
            ["病例1 王某 confirmed 男", "病例2 李某 confirmed 女"],
        ),
        (
            "病例一 男 43岁 3月1日确诊\n病例二至三 分别为其子女 3月2日确诊",
            ["病例一 confirmed 男 43", "病例二 confirmed", "病例三 confirmed"],
        ),
        ("患者徐某（以下简称“患者1”），男，52岁，确诊。", ["患者1 徐某 confirmed 男 52"]),
        (
            "新增本土病例1例、无症状感染者1例。\n病例1：男。\n无症状感染者1：女。",
            ["病例1 男", "无症状感染者1 asymptomatic 女"],
        ),
        # a range as description, numbers in brackets, items that begin with the age
        ("第1-3例为白云区居民，3月1日检出阳性。", ["第1例 positive", "第2例 positive", "第3例 positive"]),
        (
            "确诊病例（1）：男，51岁。\n无症状感染者（1）：女，22岁，确诊病例（1）之女。",
            ["确诊病例（1） confirmed 男 51", "无症状感染者（1） asymptomatic 女 22"],
        ),
        (
            "1. 45岁F，确诊。\n2. 8岁M，确诊。\n3. F/31岁，确诊。",
            ["1 confirmed 女 45", "2 confirmed 男 8", "3 confirmed 女 31"],
        ),
        # an item about the patient is no label
        ("第六例：刘某，女，60岁。\n行程：1、患者和其母到和平镇。", ["第六例 刘某 女 60"]),
        # the name alone
        ("第39号确诊病例\n方某某 现住和平小区", ["第39号确诊病例 方某某 confirmed @和平小区"]),
        ("首发病例为李某（病例1），系教师，3月30日确诊。", ["病例1 李某 confirmed"]),
        # several names under one label
        (
            "第15号确诊病例\n赵某（男，35岁）、杨某（女，32岁） 二人系夫妻，家住和平小区",
            ["第15号确诊病例 赵某 confirmed 男 35 @和平小区", "杨某 confirmed 女 32 @和平小区"],
        ),
        # a heading holds for all labels of the list under it
        ("第96号确诊病例\n病例4（父亲）42岁，病例5（母亲）40岁", ["病例4 confirmed 男 42", "病例5 confirmed 女 40"]),
        # another number in what is told of somebody
        (
            "病例5（病例4奶奶），女，63岁。病例4于1月4日返回后与其居住。1月8日确诊。",
            ["病例5 confirmed 女 63"],
        ),
        (
            "第11号确诊病例\n男性，25岁，系病例2之子。病例3在1月23日打球。1月24日发热。",
            ["第11号确诊病例 confirmed 男 25"],
        ),
        # a name with an ordinal in a bracket is introduced once
        ("新增2例。\n出院者之一，钱某（第6例），女，30岁，确诊。", ["第6例 钱某 confirmed 女 30"]),
        # lists that begin anew for each town
        (
            "青禾市无症状感染者1：男，30岁。\n白云市无症状感染者1、2：均为女性，分别为20岁、25岁。",
            [
                "青禾市无症状感染者1 asymptomatic 男 30",
                "白云市无症状感染者1 asymptomatic 女 20",
                "白云市无症状感染者2 asymptomatic 女 25",
            ],
        ),
        # introduced in a bracket that bears the number
        (
            "病例7：男，50岁，确诊。其妻子（病例8，47岁，店主）、次子（9个月大，病例9）同住。\n病例8：3月2日确诊。",
            ["病例7 confirmed 男 50", "病例9 9", "病例8 confirmed 47"],
        ),
        # ranges in Chinese numerals
        ("病例三至病例五：均为男性。", ["病例三 男", "病例四 男", "病例五 男"]),
        # one of a group
        ("病例1、2：同为工友，其中病例2为一名71岁老人。", ["病例1", "病例2 71"]),
        # a house number is no label
        ("病例2：女，17岁，为梧桐路37弄1号阳性感染者的密切接触者。", ["病例2 女 17"]),
    ],
)
def test_numbered_persons(text: str, cases: list[str]) -> None:
    assert cases_of(text) == cases


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "病例2，男，68岁；\n病例3，女，38岁。\n\n均居住在越秀区白云街，已转运至医院隔离治疗。",
            ["病例2 男 68 @越秀区白云街", "病例3 女 38 @越秀区白云街"],
        ),
        (
            "病例1、病例2，居住于白云区，\n病例3，居住于天河区，\n为此前报告的无症状感染者。经会诊，诊断为确诊病例。",
            ["病例1 confirmed @白云区", "病例2 confirmed @白云区", "病例3 confirmed @天河区"],
        ),
        (
            "病例1—病例2，居住于白云区，病例3，居住于天河区，病例4，居住于荔湾区，在风险人群筛查中发现异常。诊断为确诊病例。",
            [
                "病例1 confirmed @白云区",
                "病例2 confirmed @白云区",
                "病例3 confirmed @天河区",
                "病例4 confirmed @荔湾区",
            ],
        ),
        (
            "病例20.男，36岁，\n病例21.男，50岁，\n病例20-病例21均诊断为无症状感染者。",
            ["病例20 asymptomatic 男 36", "病例21 asymptomatic 男 50"],
        ),
        (
            "阳性感染者3，男，4岁；阳性感染者4，女，2岁，两人系兄妹，居住于和平小区。",
            ["阳性感染者3 positive 男 4 @和平小区", "阳性感染者4 positive 女 2 @和平小区"],
        ),
        (
            "确诊患者2名：王某，男，45岁；李某，女，44岁。一家两口居住于和平小区。",
            ["王某 confirmed 男 45 @和平小区", "李某 confirmed 女 44 @和平小区"],
        ),
        # cases from abroad are numbered for themselves
        (
            (
                "新增本土确诊病例2例。\n病例1，居住于白云区，\n病例2，居住于天河区，\n均为隔离管控人员。\n"
                "新增境外输入确诊病例1例。\n病例1为法国籍，自法国出发，5月3日抵达机场，诊断为确诊病例。"
            ),
            ["病例1 confirmed @白云区", "病例2 confirmed @天河区", "病例1 confirmed"],
        ),
        # ... or not numbered at all
        (
            (
                "新增本土确诊病例2例。\n病例1，居住于白云区，\n病例2，居住于天河区，\n均为隔离管控人员。\n"
                "新增境外输入确诊病例1例。\n该病例为法国籍，5月3日抵达机场，诊断为确诊病例。"
            ),
            ["病例1 confirmed @白云区", "病例2 confirmed @天河区", "confirmed"],
        ),
    ],
)
def test_what_several_persons_share(text: str, cases: list[str]) -> None:
    assert cases_of(text) == cases


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("无症状感染者8系确诊病例1的同事，3月2日核酸阳性。", "asymptomatic"),
        ("无症状感染者1：男，50岁。为外地确诊病例密切接触者。", "asymptomatic"),
        ("无症状感染者2：男，50岁。3月4日转为确诊病例。", "confirmed"),
        ("确诊病例1：中国籍，1月9日判定无症状感染者。1月12日发热，当日诊断为确诊病例。", "confirmed"),
        ("确诊病例钱某某，女，79岁，系无症状感染者陆某某的姨妈。", "confirmed"),
        ("病例1：男，20岁，诊断为无症状感染者，3月8日转为确诊病例。", "confirmed"),
        ("病例1：男，20岁，3月8日核酸阳性，同日确诊。", "confirmed"),
        ("白云区无症状感染者轨迹公布\n病例1：男，20岁。", "asymptomatic"),
        ("检出1例核酸阳性，经专家组诊断为确诊病例。\n病例4 男 42岁，3月8日接阳性通知。", "confirmed"),
        # two of three
        ("病例1：诊断为无症状感染者。\n病例2、3：现住白云区。两人3月8日诊断为确诊病例。", "asymptomatic"),
        ("当日新增4例，其中1例确诊病例为某小学的学生，8岁，因症就诊。1例无症状感染者为其密切接触者。", "confirmed"),
    ],
)
def test_status_is_of_the_person_told(text: str, status: str) -> None:
    assert extract(text).cases[0].status == status


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        # unnumbered heads
        (
            "新增1例境外输入确诊病例。\n确诊病例：中国籍，1月9日从维也纳到达机场，当日核酸检测阳性，诊断为确诊病例。",
            ["confirmed"],
        ),
        (
            "新增确诊病例：甲某，男，30岁，居住于白云区。乙某，女，40岁，居住于天河区，确诊。",
            ["甲某 confirmed 男 30 @白云区", "乙某 confirmed 女 40 @天河区"],
        ),
        (
            "新增2例确诊病例：患者王某某，男，45岁；患者李某，女，43岁，系王某某妻子。",
            ["王某某 confirmed 男 45", "李某 confirmed 女 43"],
        ),
        ("病例A，男，30岁，确诊。病例B，女，28岁，确诊。", ["病例A confirmed 男 30", "病例B confirmed 女 28"]),
        (
            "白云第1例：男，37岁，确诊。\n白云第2例：女，35岁，确诊。",
            ["第1例 confirmed 男 37", "第2例 confirmed 女 35"],
        ),
        ("【病例8】系病例7同住人，男，53岁，确诊。", ["病例8 confirmed 男 53"]),
        ("格某，女，藏族，34岁，确诊。", ["格某 confirmed 女 34"]),
        (
            "新增确诊病例2例：\n①会计孙女士，41岁，家住白云区；\n②孙女士同事贾先生，43岁，家住天河区。",
            ["孙女士 confirmed 女 41 @白云区", "贾先生 confirmed 男 43 @天河区"],
        ),
        (
            "新增无症状感染者2例。\n序号 性别 年龄 居住地址 发现途径\n1 男 33 白云区 全员筛查\n2 女 30 海珠区 密接管控",
            ["1 asymptomatic 男 33 @白云区", "2 asymptomatic 女 30 @海珠区"],
        ),
        ("患者张某某及其妻子均确诊。张某某，男，40岁，3月1日发病。", ["张某某 confirmed 男 40"]),
        ("甲某（男，35岁）、乙某（女，32岁）均为确诊病例。", ["甲某 confirmed 男 35", "乙某 confirmed 女 32"]),
        (
            "我区新增2例阳性：一例为老街居民，女，40岁；另一例为新村居民，男，39岁。",
            ["positive 女 40", "positive 男 39"],
        ),
        ("无症状感染者（男，22岁），居住于和平小区，4月9日核酸阳性。", ["asymptomatic 男 22 @和平小区"]),
        # told as news
        ("一名女教师确诊，该教师居住于白云区，3月1日发病。", ["confirmed 女 @白云区"]),
        ("3月1日，我市报告一例确诊病例，为45岁男子，居住于白云区。", ["confirmed 男 45 @白云区"]),
        ("昨日发现一名男童核酸检测阳性。该名男童，6岁，居住于和平小区。", ["positive 男 6 @和平小区"]),
        # those with the person are no cases
        ("病例3：王某，女，70岁。1月7日，下午与邻居施某（女）、姚某（男）打牌。", ["病例3 王某 女 70"]),
        (
            (
                "3月13日，我市在返乡人员核酸检测中，发现1人初筛呈阳性。经复核为阳性，诊断为无症状感染者。"
                "现将情况通报如下：该无症状感染者家住白云街道和平村。"
            ),
            ["asymptomatic @白云街道和平村"],
        ),
        (
            "3月24日，青禾市外省关联核酸阳性人员钱某某，经诊断为无症状感染者。现将轨迹通告如下：3月21日到和平超市购物。",
            ["钱某某 asymptomatic"],
        ),
        ("我县发现一名初筛阳性人员魏某某，系返乡人员。3月1日10:00到和平超市购物。", ["魏某某 positive"]),
        (
            (
                "3月20日，我市新增1例无症状感染者，该人员活动轨迹如下：3月18日11:24到白云区中心医院。"
                "如与该人员有同轨迹，必须主动向所在社区报告。"
            ),
            ["asymptomatic"],
        ),
    ],
)
def test_one_person_without_a_number(text: str, cases: list[str]) -> None:
    assert cases_of(text) == cases


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        # as many as are counted
        (
            "累计报告3名阳性感染者。涉及感染者（共3例）：感染者：1、4、73月7日，感染者1确诊。",
            ["感染者1 confirmed", "感染者4 positive", "感染者7 positive"],
        ),
        ("该场所涉及感染者12、15。感染者20，男，30岁。", ["感染者20 男 30"]),
        # the subject of a statement
        (
            "感染者1，男，30岁，其同事中已有感染者2、3确诊，感染者5系感染者1的邻居。",
            ["感染者1 男 30", "感染者2 confirmed", "感染者3 confirmed", "感染者5"],
        ),
        ("病例7，男，30岁，3月1日确诊。病例3为其同事。", ["病例7 confirmed 男 30", "病例3"]),
        ("病例7，男，30岁，与3月1日确诊病例9为夫妻关系。", ["病例7 男 30"]),
        ("病例7，男，30岁，病例3确诊后被隔离。", ["病例7 男 30"]),
        # what is told of all holds for them too
        (
            "新增无症状感染者2例。感染者1现住和平小区，感染者2系感染者1的同事。上述2例均为外省返回。",
            ["感染者1 asymptomatic @和平小区", "感染者2 asymptomatic"],
        ),
        # kin
        ("病例1：女，30岁，确诊。其子（5岁）也呈阳性。", ["病例1 confirmed 女 30", "positive 5"]),
        ("病例1：女，30岁，确诊。其丈夫、女儿核酸结果均为阳性。", ["病例1 confirmed 女 30", "positive", "positive"]),
        ("病例1：女，30岁，确诊。其子（5岁，核酸检测也呈阳性）在校。", ["病例1 confirmed 女 30", "positive 5"]),
        ("病例1：女，30岁，核酸阳性。其父母3月4日核酸检测也呈阳性。", ["病例1 positive 女 30", "×2 positive"]),
        (
            "病例4：女，30岁，确诊。其丈夫（病例5）、儿子（病例6，8岁）核酸检测结果也为阳性。",
            ["病例4 confirmed 女 30", "病例5 positive", "病例6 positive 8"],
        ),
        (
            "李某，男，45岁，3月3日核酸检测阳性。其同事张某，男，38岁，3月4日核酸检测阳性。张某的妻子丙某，35岁，3月5日确诊。",
            ["李某 positive 男 45", "张某 positive 男 38", "丙某 confirmed 35"],
        ),
        (
            "患者张某，女，65岁，确诊。同病房的王某（男，70岁）、护工刘某（女，52岁）核酸检测结果均为阳性。",
            ["张某 confirmed 女 65", "王某 positive 男 70", "刘某 positive 女 52"],
        ),
        ("病例1：女，30岁，其丈夫3月1日被确诊。", ["病例1 confirmed 女 30"]),  # the source, told before
        ("病例1：女，30岁，确诊。其子、其妹均为密接，核酸检测均为阴性。", ["病例1 confirmed 女 30"]),
        ("病例1：女，30岁，确诊。其家人均已隔离，核酸检测未见阳性。", ["病例1 confirmed 女 30"]),
        (
            "我市新增2例阳性，系母女。\n母亲：周某，47岁；女儿：周某某，19岁。",
            ["周某 positive 47", "周某某 positive 19"],
        ),
        (
            "新增3例感染者，1例为甲村居民，男，66岁；1例为其孙子，10岁；另1例为店员，女，40岁。",
            ["positive 男 66", "positive 10", "positive 女 40"],
        ),
        (
            "新增病例详情\n①12岁女生，家住和平小区，隔离后检出。\n②女生的母亲，38岁，护士。",
            ["女 12 @和平小区", "38"],
        ),
        ("发现1例初筛阳性。情况如下：陈某，现住和平镇，3月12日返回。", ["陈某 positive @和平镇"]),
        # what a name is called
        (
            "小杜（女，23岁）1月25日确诊。其男友老许，男，26岁，也被确诊。",
            ["小杜 confirmed 女 23", "老许 confirmed 男 26"],
        ),
        ("林太太，40岁，4月5日核酸阳性。", ["林太太 positive 女 40"]),
        ("昨天新增3例，分别为工人王某（男，50岁）、李某（男，46岁）。", ["王某 男 50", "李某 男 46"]),
        (
            "警方通报：核酸阳性男子张某强（外地人员）隐瞒行程被立案。张某强在和平市活动轨迹：3月1日到和平超市购物。",
            ["张某强 positive 男"],
        ),
        ("二、和平市确诊病例霍某某在服务区活动轨迹：霍某某3月1日在和平服务区就餐。", ["霍某某 confirmed"]),
        # nobody is named, the heading is lost
        ("为外省返乡人员，现住和平小区。3月11日被判定为无症状感染者。", ["asymptomatic @和平小区"]),
    ],
)
def test_persons_named_in_passing(text: str, cases: list[str]) -> None:
    assert sorted(cases_of(text)) == sorted(cases)


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("我小区一家三口（父亲38岁，母亲36岁，孩子6岁）核酸检测异常，复核为阳性。", ["×3 positive"]),
        ("新增3例确诊病例，其中和平县2例，为夫妻，居住于和平小区。", ["×2 confirmed @和平小区"]),
        ("同日和平镇新增3名阳性人员，为一家三口，均在隔离点检出。", ["×3 positive"]),
        ("白云区新增感染者2名，均为外省病例的家人，暂住于和平小区5号楼。", ["×2 positive @和平小区5号楼"]),
        ("我县白云镇、和平镇分别报告1例无症状感染者，在隔离期间检出，诊断为无症状感染者。", ["×2 asymptomatic"]),
        ("3月1日，我市新增确诊病例3例，为2男1女，均居住于和平小区。", ["×3 confirmed @和平小区"]),
        ("我市发现两名核酸阳性人员。两人为夫妻，居住于和平小区，3月1日返回。", ["×2 positive @和平小区"]),
        # the persons are told one by one as well
        (
            "新增2名阳性人员，均居住于和平小区。\n感染者1，男，20岁。\n感染者2，女，22岁。",
            ["感染者1 positive 男 20", "感染者2 positive 女 22"],
        ),
    ],
)
def test_groups_without_numbers(text: str, cases: list[str]) -> None:
    assert cases_of(text) == cases


@pytest.mark.parametrize(
    "text",
    [
        "3月1日0—24时，新增境外输入无症状感染者转为确诊1例。截至3月1日，累计报告确诊病例20例，现有住院病例3例。",
        "报告20例（其中2例由无症状者转确诊），均在和平市。新增出院5例。",
        "一、对发生1例以上确诊病例的县（市、区）来返人员，一律实施7天居家隔离。该人员须提前报备。",
        "新增确诊病例6例、无症状感染者31例，均已转运，相关居住地已落实终末消毒。",
        "累计报告确诊病例2例，均有外地旅行居住史，均在定点医院隔离治疗。",
        "国际快讯\n邻国新增确诊病例3万例。\n奔牛节参加者受伤\n一名28岁男子被牛顶伤，送往医院治疗。",
        "截至5日，全省累计报告确诊病例655例，除1例境外输入病例仍在定点医院住院外，其他人都已出院。该省无新增。",
        "市公安局通报1名确诊病例隐瞒行程。经查，李某（男，40岁）隐瞒旅居史，被行政拘留。",
        # a contact's way
        "我县接外地协查：1名阳性人员的密切接触者在我县活动。密接者轨迹如下：3月1日10:00到和平超市购物。",
    ],
)
def test_no_cases(text: str) -> None:
    assert cases_of(text) == []
