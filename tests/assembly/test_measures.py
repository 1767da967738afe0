"""Rules for travellers, read to the end: whom they are for, what is to be done, what else where that can't be."""

import pytest

from tests.assembly.readings import rules_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # levels one by one, in one sentence or a line each
        (
            "7日内有高风险区旅居史的来白人员，集中隔离7天；有中风险区旅居史的，居家隔离7天；有低风险区旅居史的，3天2检。",
            ["high/7 central_isolation 7", "medium home_isolation 7", "low testing 2/3"],
        ),
        (
            "高风险区来返人员：7天集中隔离。\n中风险区来返人员：7天居家隔离。\n低风险区来返人员：三天两检。",
            ["high central_isolation 7", "medium home_isolation 7", "low testing 2/3"],
        ),
        ("境外：7天集中隔离。\n低风险区：3天2次核酸检测。", ["abroad central_isolation 7", "low testing 2/3"]),
        ("低风险区（中高风险区所在县的其他地区）来白人员，3天2检。", ["low testing 2/3"]),
        ("高风险区：7天集中隔离。\n中风险区：7天居家隔离。", ["high central_isolation 7", "medium home_isolation 7"]),
        ("高风险区旅居史人员：\n7天集中隔离。", ["high central_isolation 7"]),
        ("（1）高风险区外溢人员。7天集中隔离。\n（2）中风险区外溢人员。7天居家隔离。", ["high central_isolation 7", "medium home_isolation 7"]),
        ("离开高风险区未满7天的来白人员，集中隔离至满7天。", ["high central_isolation 7"]),
        ("来自中高风险区的人员须居家隔离7天。", ["high home_isolation 7", "medium home_isolation 7"]),
        (
            "我市对外省来白人员分类管理：对5日内有高风险区旅居史的人员，居家隔离5天。",
            ["high/5 home_isolation 5"],
        ),
        ("在对高风险区来白人员隔离的基础上，其他省外来白人员实行“3天3检”。", ["any testing 3/3"]),
        # who was where a case was: rules with numbers only
        ("与上述轨迹有交集的市民，请立即报备，3日内完成2次核酸检测，并做好居家健康监测7天。", ["any testing 2/3", "any health_monitoring 7"]),
        ("与上述轨迹有交集的市民，请立即报备，主动接受核酸检测。", []),
        ("请同车厢旅客：1.即日起居家健康监测14天；2.三天内完成两次核酸检测。", ["any health_monitoring 14", "any testing 2/3"]),
        ("对上述场所9月1日以来的暴露人员，请立即向所在社区报告，3天2检。", ["any testing 2/3"]),
        ("9月1日至3日来院就诊、陪护人员，5天内完成3次核酸检测。", ["any testing 3/5"]),
        ("凡9月1日到过好运村李某家拜年者，速向村组报告，居家隔离十四日。", ["any home_isolation 14"]),
        ("拟回国人员登机前24小时内完成1次核酸检测。", []),
        # a table of levels
        ("高风险区 7天集中隔离\n中风险区 7天居家隔离\n低风险区 3天2次核酸", ["high central_isolation 7", "medium home_isolation 7", "low testing 2/3"]),
        # places told by name, however many
        (
            "近14天内有山西省大同市、朔州市，河南省焦作市旅居史的人员，请立即向社区报备，配合落实核酸检测。",
            ["region/14 report", "region/14 testing"],
        ),
        ("9月3日以来有大同市旅居史的人员实行“14+7”集中隔离。", ["region central_isolation 14"]),
        ("省外来焦作市返焦作市人员落实“落地检”。", ["any testing"]),
        ("省外来楚雄彝族自治州返楚雄人员、省外来安庆市返安庆人员落实“落地检”。", ["any testing"]),
        ("焦作市除武陟县以外地区来（返）白人员落实7天居家健康监测。", ["region health_monitoring 7"]),
        ("中风险区所在县的其他地区来白人员，3天居家隔离。", ["region home_isolation 3"]),
        ("中风险区来白人员，高风险区所在县来白人员，居家隔离14天。", ["medium home_isolation 14", "region home_isolation 14"]),
        ("从大同市返回人员，抵白后不得超过12小时向社区报告。", ["region report"]),
        ("有大同市及国内其他中高风险区旅居史的来白人员，请立即报备。", ["region report", "high report", "medium report"]),
        # several look-backs, each for what stands behind it
        ("7日内有大同市旅居史、10日内有境外旅居史的人员须立即报备。", ["region/7 report", "abroad/10 report"]),
        (
            "9月1日以来有大同市旅居史的人员须报备。有以上情况人员及近14天内有中风险区旅居史的人员，居家隔离7天。",
            ["region report", "region home_isolation 7", "medium/14 home_isolation 7"],
        ),
        # people who are listed behind the order
        (
            "有以下情形之一的，请立即向社区报备：\n1.近7天内到过高风险区；\n2.近7天内有大同市旅居史。",
            ["high/7 report", "region/7 report"],
        ),
        ("若有以下情形之一，请主动报告：1、近14天到过中风险区；2、健康码为黄码。", ["medium/14 report"]),
        ("有下列情况的来白人员请主动报备：\n9月1日以来大同市来白人员；\n9月3日以来朔州市来白人员。", ["region report"]),
        # from abroad by way of a port, to a region, by classes
        ("由境外抵白旅客执行“14天集中隔离+7天居家隔离”。", ["abroad central_isolation 14", "abroad home_isolation 7"]),
        ("下列地区来白返白人员应及时报告。", ["region report"]),
        (
            "对来自以下地区人员分类管控：\n（一）第一类地区：西藏、新疆，实行7天集中隔离。\n（二）第二类地区：大同、朔州，实行5天居家隔离。",
            ["region central_isolation 7", "region home_isolation 5"],
        ),
        # what they do when they come
        (
            "从大同市来白返白人员均须持24小时内核酸阴性证明。抵白前提前48小时向社区报备，抵白后立即接受集中隔离。",
            ["region restricted_entry", "region report", "region central_isolation"],
        ),
        ("对大同市旅居史人员，须核验48小时核酸阴性证明+落地核酸检测。", ["region testing"]),
        ("有中风险区旅居史的来白人员，必须如实上报返程时间。", ["medium report"]),
        ("7日内有大同市旅居史的人员实行5天居家隔离，分别于1、3、5日核酸检测。", ["region/7 home_isolation 5", "region/7 testing 3/5"]),
        ("曾去过大同的人员要自我隔离14天。", ["region home_isolation 14"]),
        ("9月3日从大同返回后自我隔离，9月5日发热。", []),
        # 14+7
        ("对有大同市旅居史的人员实行“14+7”健康管理措施。", ["region central_isolation 14"]),
        (
            "对有大同市旅居史的人员实行“3+11”健康管理。据介绍，“3+11”是指3天居家健康监测+11天日常健康监测。",
            ["region health_monitoring 3", "region health_monitoring 11"],
        ),
        # tests within days
        ("对有大同市旅居史人员落实7天居家隔离（期间完成3次核酸）。", ["region home_isolation 7", "region testing 3/7"]),
        ("有大同市旅居史人员，居家健康监测7天，第1、7天各做一次核酸检测。", ["region health_monitoring 7", "region testing 2/7"]),
        ("入境人员落实“7天集中隔离+3天居家隔离”。", ["abroad central_isolation 7", "abroad home_isolation 3"]),
        ("返白后开展3天2检，抵白24小时内报备。", ["any testing 2/3", "any report"]),
        ("外省来白人员落地检，5天内完成4次核酸检测。", ["any testing", "any testing 4/5"]),
        # what else, where that can't be
        (
            "对7天内有中风险区旅居史的人员居家隔离7天，如不具备居家隔离条件，则集中隔离。",
            ["medium/7 home_isolation 7 else central_isolation"],
        ),
        (
            "有中高风险区旅居史的，居家隔离7天；不具备居家隔离条件的，实施集中隔离。",
            ["high home_isolation 7 else central_isolation", "medium home_isolation 7 else central_isolation"],
        ),
        ("有中风险区旅居史的，居家隔离7天。不能满足居家隔离条件的，由社区安排集中隔离。", ["medium home_isolation 7 else central_isolation"]),
        ("低风险区来白人员居家隔离3天（不符合条件者集中隔离）。", ["low home_isolation 3 else central_isolation"]),
        # the people of the sentence before
        ("有大同市旅居史的人员集中隔离7天。期间每日核酸检测。", ["region central_isolation 7", "region testing"]),
        ("有大同市旅居史的人员集中隔离7天。上述人员请主动报备。", ["region central_isolation 7", "region report"]),
        ("从大同市来白人员须提前报备，抵白后立即做一次核酸检测。", ["region report", "region testing 1/-"]),
        ("有大同市旅居史的人员须持48小时核酸阴性证明。未持有证明的，3天内2次核酸检测。", ["region restricted_entry", "region testing 2/3"]),
        ("有大同市旅居史的人员须报备。上述地区来白人员，居家隔离3天。", ["region report", "region home_isolation 3"]),
        ("入境人员集中隔离7天。上述地区来白人员，居家隔离3天。", ["abroad central_isolation 7", "region home_isolation 3"]),
        ("外省来白人员非必要不来白，确需来白的持48小时核酸阴性证明。", ["any restricted_entry"]),
    ],
)  # fmt: skip
def test_rules(text: str, expected: list[str]) -> None:
    assert rules_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # whoever met a case
        "请与其有轨迹交集者主动报备。",
        "去过上述场所的居民，请立即向社区报备并做核酸检测。",
        "与该感染者在相同时间、地点有接触的市民，请居家隔离。",
        "有大同市旅居史的人员，隔离政策不变。请与上述人员有过接触的居民尽快报备。",
        "9月3日以来去过好运超市的市民，请主动报备。",
        "从高风险岗位离岗的人员，居家健康监测7天。",
        "返回白云后一直在家中居家隔离。",
        "累计对返乡人员5748人进行健康登记。",
        "时空伴随人员，居家健康监测3天。",
        # what was done with a case
        "病例2：男，30岁，境外入境人员，7月29日起集中隔离，8月2日确诊。",
        "病例3自大同市返回后按要求居家隔离，9月3日检测阳性。",
        "该2名人员入境后集中隔离14天，9月8日解除隔离。",
        "该患者从泰国返回，入关后即集中隔离。",
        "1例为从大同市返回白云后主动报备的居民。",
        "9月2日，李某自大同市返回白云后居家隔离。",
        "系对外省来白人员进行核酸检测时发现。",
        "感染者3：省外来白人员，“落地检”发现。",
        "该人员自中风险区返回，未主动报备，未落实居家隔离。",
        # who lives in a zone, who goes there, everybody
        "高风险区内足不出户，每日核酸检测。",
        "离开低风险区的，持48小时核酸检测阴性证明。",
        "不前往中高风险区，做好健康监测。",
        "请广大市民做好自我健康监测，配合核酸检测。",
        "对从大同市返回人员不再实施14天集中隔离。",
    ],
)
def test_no_rules(text: str) -> None:
    assert rules_of(text) == []
