"""Counts of short texts: what is inherited, told twice, broken down by place, or no count at all."""

import pytest

from tests.assembly.readings import numbers_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what stands before and behind a number
        ("9月8日，白云新增本土确诊病例3例。", ["new local confirmed 3 09-08"]),
        ("新增本土确诊病例（轻型）3例。", ["new local confirmed 3"]),
        ("9月8日本土新增确诊病例3例。", ["new local confirmed 3 09-08"]),  # no 日本
        ("9月8日本市新增无症状感染者2例。", ["new asymptomatic 2 09-08"]),
        ("新增死亡病例2例，累计在院死亡病例13例。", ["new died 2", "cumulative died 13"]),
        ("累计治愈出院（舱）6.32万例。", ["cumulative discharged 63200"]),
        ("现有重症0例。", ["current severe 0"]),
        ("其中重症病例2例。", ["current severe 2"]),
        ("由无症状感染者转为确诊病例2例。", ["new converted 2"]),
        ("无症状感染者转归确诊病例一例。", ["new converted 1"]),
        ("目前在定点医院接受隔离治疗的确诊病例共6例。", ["current confirmed 6"]),
        ("外地确诊病例的2名密接者返回。", ["cumulative contacts 2"]),
        ("昨日订正2例无症状感染者为确诊病例。", ["new converted 2 09-09"]),
        ("9月8日新增3例本土确诊，9月9日新增5例。", ["new local confirmed 3 09-08", "new local confirmed 5 09-09"]),
        ("新增感染者7例，其中社会面2例、隔离管控5例。", ["new positive 7", "new positive 2", "new positive 5"]),
        ("共排查密接120人、次密接500人，其中检出阳性3人。", ["cumulative contacts 120", "new positive 3"]),
        # numbers without 例, with 万 and 亿, in the shorthand of the time
        ("9月8日新增确诊病例3，无症状感染者5。", ["new confirmed 3 09-08", "new asymptomatic 5 09-08"]),
        (
            "9月8日大同新增本土3+5，焦作新增0+2。",
            [
                "new local confirmed 3 大同 09-08",
                "new local asymptomatic 5 大同 09-08",
                "new confirmed 0 焦作 09-08",
                "new asymptomatic 2 焦作 09-08",
            ],
        ),
        ("智利累计确诊病例超过961万，累计死亡病例超过5.67万例。", ["cumulative confirmed 9610000 智利", "cumulative died 56700 智利"]),
        ("埃及新增确诊病例4万7891例，累计达1.2亿例。", ["new confirmed 47891 埃及", "cumulative confirmed 120000000 埃及"]),
        ("截至9月8日，智利一周内新增死亡病例264例。", ["new died 264 智利 09-08"]),
        ("有专家称，单日新增确诊病例可能再度达到15万例。", []),
        ("新增确诊病例5例，累计达120例。", ["new confirmed 5", "cumulative confirmed 120"]),
        ("该厂疫情已感染144人。", ["cumulative positive 144"]),
        ("新增输入26例 治愈出院10例", ["new discharged 10"]),
        ("累计排查密接1120人，860人解除医学观察，还有260人尚在医学观察。", ["cumulative contacts 1120", "cumulative released 860", "current contacts 260"]),
        ("截至9月8日，共确诊188例，治愈15例。", ["cumulative confirmed 188 09-08", "cumulative discharged 15 09-08"]),
        ("累计确诊病例30例，已累计出院12例，其余18例在院治疗。", ["cumulative confirmed 30", "cumulative discharged 12", "current confirmed 18"]),
        ("各市新增情况：大同市新增确诊病例2例。", ["new confirmed 2 大同市"]),
        ("累计追踪到密切接触者三百零五人，尚有一百零四人接受医学观察。", ["cumulative contacts 305", "current contacts 104"]),
        ("确诊病例九例，疑似病例零例。", ["new confirmed 9", "new suspected 0"]),
        ("现有疑似病例31例，追踪到密切接触者406人，已解除医学观察57人。", ["current suspected 31", "cumulative contacts 406", "cumulative released 57"]),
        ("共追踪密切接触者500人，当日解除医学观察30人。", ["cumulative contacts 500", "new released 30"]),
        ("当日治愈解除医学观察4例。", ["new released 4"]),
        ("本轮累计报告感染者60例。目前仍在院40例，已出院20例。", ["cumulative positive 60", "current positive 40", "cumulative discharged 20"]),
        ("现有境外输入确诊病例9例，无现有疑似病例。", ["current imported_abroad confirmed 9", "current imported_abroad suspected 0"]),
        ("发现1名学生核酸初筛阳性。", ["new positive 1"]),
        ("我校出现一例阳性学生。", ["new positive 1"]),
        ("排查密接46人，除12人正在转运外均已落实管控。", ["cumulative contacts 46"]),
        ("新增境外输入4例（广东3例、福建1例），均为确诊病例。", ["new imported_abroad confirmed 4", "new imported_abroad confirmed 3 广东", "new imported_abroad confirmed 1 福建"]),
        ("累计报告的9例（确诊病例3例，无症状感染者6例）全部出院。", ["cumulative confirmed 3", "cumulative asymptomatic 6"]),
        # numbers that name people
        ("系第32、33例确诊病例的长子，与第39例和40例同住，无新增死亡。", ["new died 0"]),
        ("该人为69例的密接，无新增死亡。", ["new died 0"]),
        ("感染者2出现咽痛，三人8日核酸检测结果阳性。", []),
        ("关于2例确诊病例（病例8、病例9）情况的说明", []),
        # breakdowns by place: the rest of the words is left out, or both statuses in a row
        ("按区分：平城区确诊4、无症状20；云冈区确诊7、无症状15。", ["new confirmed 4 平城区", "new asymptomatic 20 平城区", "new confirmed 7 云冈区", "new asymptomatic 15 云冈区"]),
        (
            "新增本土7+9，其中平城区4+3，云冈区3+6。",
            [
                "new local confirmed 7",
                "new local asymptomatic 9",
                "new local confirmed 4 平城区",
                "new local asymptomatic 3 平城区",
                "new local confirmed 3 云冈区",
                "new local asymptomatic 6 云冈区",
            ],
        ),
        ("对来自高风险区的确诊人员实行7+3管理。", []),
        (
            "新增确诊病例9例、无症状感染者8例，其中大同6例、5例；朔州3例、3例。",
            ["new confirmed 9", "new asymptomatic 8", "new confirmed 6 大同", "new asymptomatic 5 大同", "new confirmed 3 朔州", "new asymptomatic 3 朔州"],
        ),
        (
            "新增无症状感染者6例。按团场、街道分：好运街道3例，林海农场2例，一四九团1例。",
            ["new asymptomatic 6", "new asymptomatic 3 好运街道", "new asymptomatic 2 林海农场", "new asymptomatic 1 一四九团"],
        ),
        ("新增阳性感染者38人。大同市：平城区22人、云冈区16人。", ["new positive 38", "new positive 22 平城区", "new positive 16 云冈区"]),
        ("新增阳性感染者38人。大同市：平城区医护22人、云冈区志愿者90人。", ["new positive 38"]),
        # lands abroad, with people who came from elsewhere told beside them
        (
            "境外疫情：智利8日新增2064例确诊；埃及过去24小时新增1474例，其中境外输入6例。",
            ["new confirmed 2064 智利 09-08", "new confirmed 1474 埃及 09-08", "new imported_abroad confirmed 6 埃及 09-08"],
        ),
        # converted
        ("6例确诊病例中，有2例是此前报告的无症状感染者转归。", ["new confirmed 6", "new converted 2"]),
        ("新增确诊病例9例（其中3例无症状感染者转为确诊病例，大同市2例，朔州市1例）。", ["new confirmed 9", "new converted 3", "new converted 2 大同市", "new converted 1 朔州市"]),
        # zero
        ("当日无新增报告境外输入疑似病例、确诊病例。", ["new imported_abroad suspected 0", "new imported_abroad confirmed 0"]),
        ("确诊病例、疑似病例均无新增。", ["new confirmed 0", "new suspected 0"]),
        ("死亡病例、重症病例均为0例。", ["new died 0", "current severe 0"]),
        ("9月4日以来，我市无本土确诊病例。", ["cumulative local confirmed 0"]),
        ("无新增本土疑似病例。无新增疑似病例。", ["new local suspected 0", "new suspected 0"]),
        ("当日无新增死亡。", ["new died 0"]),
        ("9月8日无新增确诊病例、疑似病例。", ["new confirmed 0 09-08", "new suspected 0 09-08"]),
        ("现有确诊病例5例（无重症病例），尚无死亡病例。", ["current confirmed 5", "current severe 0", "cumulative died 0"]),
        # origins that carry
        ("新增境外输入确诊病例5例，新增治愈出院2例（法国、智利各1例）。", ["new imported_abroad confirmed 5", "new imported_abroad discharged 2", "new imported_abroad discharged 1"]),
        (
            "境外输入现有确诊病例7例，累计确诊病例20例，累计治愈出院13例。",
            [
                "current imported_abroad confirmed 7",
                "cumulative imported_abroad confirmed 20",
                "cumulative imported_abroad discharged 13",
            ],
        ),
        ("境外输入现有确诊病例7例。累计确诊病例20例。", ["current imported_abroad confirmed 7", "cumulative imported_abroad confirmed 20"]),
        ("新增境外输入确诊病例3例，又有解除医学观察的密接者45人。", ["new imported_abroad confirmed 3", "new released 45"]),
        ("9月8日疑似病例新增7例，其中境外输入病例4例。", ["new suspected 7 09-08", "new imported_abroad suspected 4 09-08"]),
        ("境外输入无症状感染者转确诊病例共4例。", ["new imported_abroad converted 4"]),
        ("累计通报确诊病例30例。其中，甲地12例（出院9例），乙地8例。", ["cumulative confirmed 30", "cumulative confirmed 12", "cumulative discharged 9", "cumulative confirmed 8"]),
        ("新增死亡病例2例。其中新增本土确诊30例：大同市20例，朔州市10例。", ["new died 2", "new local confirmed 30", "new local confirmed 20 大同市", "new local confirmed 10 朔州市"]),
        ("现有确诊病例8例，重症病例较前一日减少3例。", ["current confirmed 8"]),
        # what a total, a head, a sentence before tells of the places behind it
        (
            "新增本土确诊病例30例山西省新增20例确诊病例，其中大同市12例、朔州市8例；河南省新增10例确诊病例，均在焦作市。",
            [
                "new local confirmed 30",
                "new local confirmed 20 山西省",
                "new local confirmed 12 大同市",
                "new local confirmed 8 朔州市",
                "new local confirmed 10 河南省",
            ],
        ),
        ("新增本土确诊病例30例。山西省新增20例确诊病例；河南省新增9例确诊病例。", ["new local confirmed 30", "new confirmed 20 山西省", "new confirmed 9 河南省"]),
        ("境外输入确诊病例较多的省份是：山西8例，河南6例。", ["new imported_abroad confirmed 8 山西", "new imported_abroad confirmed 6 河南"]),
        ("新增本土无症状感染者40例。上述感染者来自2个省份：山西30例，河南10例。", ["new local asymptomatic 40", "new local asymptomatic 30 山西", "new local asymptomatic 10 河南"]),
        ("新增确诊病例5例。其中，境外输入3例，本土2例。", ["new confirmed 5", "new imported_abroad confirmed 3", "new local confirmed 2"]),
        ("新增本土确诊病例3例：山西、河南、湖北各1例。", ["new local confirmed 3", "new local confirmed 1 山西", "new local confirmed 1 河南", "new local confirmed 1 湖北"]),
        (
            "累计报告确诊病例6例，无症状感染者80例。所有86例感染者中，平城区58例。",
            ["cumulative confirmed 6", "cumulative asymptomatic 80", "cumulative positive 86", "cumulative positive 58 平城区"],
        ),
        (
            "累计确诊病例30例，治愈出院9例。按区分布：平城区20例，云冈区10例。",
            ["cumulative confirmed 30", "cumulative discharged 9", "cumulative confirmed 20 平城区", "cumulative confirmed 10 云冈区"],
        ),
        ("大同市9月8日新增确诊病例3例，无症状感染者2例。", ["new confirmed 3 大同市 09-08", "new asymptomatic 2 大同市 09-08"]),
        ("累计感染者20例，其中古城街道12例、好运镇8例。", ["cumulative positive 20", "cumulative positive 12 古城街道", "cumulative positive 8 好运镇"]),
        ("新增本土感染者14例（2+12）。", ["new local positive 14", "new local confirmed 2", "new local asymptomatic 12"]),
        # days
        ("9月1日至9月8日，累计报告确诊病例9例。", ["cumulative confirmed 9 09-08"]),
        ("9月7日，新增确诊病例3例。\n9月8日，新增确诊病例3例。", ["new confirmed 3 09-07", "new confirmed 3 09-08"]),
        ("截至9月8日，累计确诊3例（9月2日以来新增1例）。", ["cumulative confirmed 3 09-08", "new confirmed 1 09-08"]),
        # told twice
        ("白云新增3例确诊病例\n9月8日，我市新增3例确诊病例。", ["new confirmed 3 09-08"]),
        ("9月8日新增本土确诊病例6例。6例病例中，2例在集中隔离时发现。", ["new local confirmed 6 09-08"]),
        # places
        ("9月8日，大同市新增本土确诊病例3例，新增无症状感染者2例。", ["new local confirmed 3 大同市 09-08", "new asymptomatic 2 大同市 09-08"]),
        ("截至9月8日，大同市在定点医院接受治疗的重型患者6例、危重型患者2例。", ["current severe 6 大同市 09-08", "current critical 2 大同市 09-08"]),
        ("9月8日，大同市在例行筛查中发现3名阳性人员。", ["new positive 3 大同市 09-08"]),
        ("大同市来白云人员中检出2例阳性。", ["new positive 2"]),
        ("累计确诊病例30例：台湾地区20例（出院9例）。", ["cumulative confirmed 30", "cumulative confirmed 20 台湾地区", "cumulative discharged 9 台湾地区"]),
        ("大同市疫情好转，全国新增本土确诊病例90例。", ["new local confirmed 90"]),
        ("浙江新增本土确诊病例4例，其中宁波市3例、金华市1例。", ["new local confirmed 4 浙江", "new local confirmed 3 宁波市", "new local confirmed 1 金华市"]),
        ("新增本土确诊病例12例（大同市10例、朔州市2例）。", ["new local confirmed 12", "new local confirmed 10 大同市", "new local confirmed 2 朔州市"]),
        (
            "新增确诊病例30例（上海27例，其中静安区8例；天津3例，其中河东区2例）。",
            [
                "new confirmed 30",
                "new confirmed 27 上海",
                "new confirmed 8 静安区",
                "new confirmed 3 天津",
                "new confirmed 2 河东区",
            ],
        ),
        ("【#大同疫情#新增通报】#朔州疫情# 大同市平城区新增确诊病例2例。", ["new confirmed 2 大同市平城区"]),
        (
            ("单位：例\n"
            "9月7日：确诊病例2，无症状感染者5；\n"
            "9月8日：确诊病例0，无症状感染者5。\n"
            "合计：确诊病例2，无症状感染者10。"),
            [
                "new confirmed 2 09-07",
                "new asymptomatic 5 09-07",
                "new confirmed 0 09-08",
                "new asymptomatic 5 09-08",
                "cumulative confirmed 2",
                "cumulative asymptomatic 10",
            ],
        ),
        (
            ("大同市9月8日新增情况\n"
            "县区\t新增确诊\t无症状感染者\t累计确诊\n"
            "平城区\t2\t3\t40\n"
            "云州区\t0\t-\t5\n"
            "合计\t2\t3\t45"),
            [
                "new confirmed 2 平城区 09-08",
                "new asymptomatic 3 平城区 09-08",
                "cumulative confirmed 40 平城区 09-08",
                "new confirmed 0 云州区 09-08",
                "cumulative confirmed 5 云州区 09-08",
                "new confirmed 2",
                "new asymptomatic 3",
                "cumulative confirmed 45",
            ],
        ),
        # who was let go, and of whom
        ("解除医学观察无症状感染者55例，其中本土无症状感染者50例。", ["new released 55", "new local released 50"]),
        ("治愈出院9例（确诊病例6例，无症状感染者3例）。", ["new discharged 9", "new discharged 6", "new discharged 3"]),
        ("治愈出院9例，其中本土6例，新增确诊病例2例。", ["new discharged 9", "new local discharged 6", "new confirmed 2"]),
        ("累计确诊86例，治愈出院40例，在院46例（其中重症2例），死亡3例。", ["cumulative confirmed 86", "cumulative discharged 40", "current confirmed 46", "current severe 2", "cumulative died 3"]),
        (
            "累计报告本土确诊病例46例、境外输入确诊病例12例，累计治愈出院50例、死亡2例。",
            ["cumulative local confirmed 46", "cumulative imported_abroad confirmed 12", "cumulative discharged 50", "cumulative died 2"],
        ),
        ("新增无症状感染者6例。新增出院5例，目前在院88例。", ["new asymptomatic 6", "new discharged 5", "current confirmed 88"]),
        # parts told in whole clauses
        ("新增确诊病例20例，大同报告12例，朔州报告8例。", ["new confirmed 20", "new confirmed 12 大同", "new confirmed 8 朔州"]),
        (
            "新增境外输入确诊病例7例（内含1例由无症状感染者转为确诊），大同报告6例，5例来自智利；朔州报告1例，来自埃及。",
            ["new imported_abroad confirmed 7", "new imported_abroad converted 1", "new imported_abroad confirmed 6 大同", "new imported_abroad confirmed 1 朔州"],
        ),
        ("新增确诊3例，其中2例为境外输入病例、1例为本土病例。", ["new confirmed 3", "new imported_abroad confirmed 2", "new local confirmed 1"]),
        ("新增5例境外输入确诊病例，分别来自智利3例、埃及2例。", ["new imported_abroad confirmed 5"]),
        ("发现5人核酸异常，经会诊，2人被诊断为确诊病例，3人为无症状感染者。", ["new positive 5", "new confirmed 2", "new asymptomatic 3"]),
        ("截至9月8日，共9人被确诊为无症状感染者。", ["cumulative asymptomatic 9 09-08"]),
        (
            "新增确诊病例38例。境外输入5例（大同3例，朔州2例），包括2例由无症状感染者转归的；本土33例。",
            [
                "new confirmed 38",
                "new imported_abroad confirmed 5",
                "new imported_abroad confirmed 3 大同",
                "new imported_abroad confirmed 2 朔州",
                "new imported_abroad converted 2",
                "new local confirmed 33",
            ],
        ),
        (
            "9月8日，大同新增确诊9例，其中平城区6例、云州区2例、中牟县1例。",
            ["new confirmed 9 大同 09-08", "new confirmed 6 平城区 09-08", "new confirmed 2 云州区 09-08", "new confirmed 1 中牟县 09-08"],
        ),
        # contacts that tested positive, cases that were contacts
        ("平城区1名密接者和3名管控人员核酸检测结果阳性。", ["new positive 1 平城区", "new positive 3"]),
        ("新增确诊病例3例，分别为2例返乡人员和1例此前病例的密接。", ["new confirmed 3"]),
        # places and days
        ("大同疫情平稳朔州市8日新增确诊7例。", ["new confirmed 7 朔州市 09-08"]),
        ("一、新发生疫情情况9月8日（0—24时）大同市新发现4例确诊病例。", ["new confirmed 4 大同市 09-08"]),
        ("自8月8日至今，我市无新增本土确诊病例。", ["new local confirmed 0"]),
        ("9月8日，全州新增确诊病例3例。", ["new confirmed 3 09-08"]),  # the whole prefecture
        ("大同疫情仍有社区传播风险朔州市8日新增确诊7例。", ["new confirmed 7 朔州市 09-08"]),
        # how numbers are written
        ("大同新增本土“3+5”，朔州新增“0+2”。", ["new local confirmed 3 大同", "new local asymptomatic 5 大同", "new confirmed 0 朔州", "new asymptomatic 2 朔州"]),
        ("累计确诊1 215 606例。", ["cumulative confirmed 1215606"]),
        ("9月8日新增疑似1例，系境外输入。", ["new imported_abroad suspected 1 09-08"]),
        ("密切接触者仍有1,870人在医学观察中。", ["current contacts 1870"]),
        ("日期|新增确诊|治愈出院\n9月7日|3|1\n9月8日|3|0", ["new confirmed 3 09-07", "new discharged 1 09-07", "new confirmed 3 09-08", "new discharged 0 09-08"]),
    ],
)  # fmt: skip
def test_counts(text: str, expected: list[str]) -> None:
    assert numbers_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "第3例确诊病例居住在白云街道。",
        "一名确诊患者在该院治疗。",
        "经会诊，确认为一例确诊病例。",
        "67岁的老人解除隔离。",
        "累计采样12万人，检测样本3000份，接种疫苗200人次。",
        "其中41人核酸检测结果为阴性。",
        "确诊病例中3例为普通型，2例为轻型。",
        "对发生1例以上确诊病例的县严格管理。",
        "连续7日无新增确诊病例。",
        "返回的密接者赵某1人回到家中。",
        "该3名密切接触者、上述2例确诊病例已转运。",
        "新增流感病例3例。",
        "智利两名议员确诊。",
        "其中，1人为主动就诊。",
        "与其聚餐的人员中2人为确诊病例。",  # nobody was counted before
        "采样中10人混检异常，已逐一复采。",
        "连续5天日均新增确诊超过20例。",
        "新增无症状感染者1\n基本情况：女，26岁。",
        "本地报告鼠疫病例，密切接触者15人已隔离观察。",
        "14天内本土病例超过10例但尚未划定风险区的县。",
    ],
)
def test_no_counts(text: str) -> None:
    assert numbers_of(text) == []
