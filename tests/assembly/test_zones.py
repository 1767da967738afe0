"""Zones of short texts: levels changed, lifted and listed in the wordings of many offices, and levels only spoken of."""

import pytest

from tests.assembly.readings import areas_of, zones_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # put into a level
        ("自9月8日12时起，将平城区白登街道好运小区列为高风险区。", ["high designated 平城区白登街道好运小区"]),
        ("平城区好运小区已被调整为中风险区。", ["medium designated 平城区好运小区"]),
        ("且平城区好运小学已被新调整为高风险地区。", ["high designated 平城区好运小学"]),
        ("目前，好运师范学院已划定为中风险地区。", ["medium designated 好运师范学院"]),
        ("已设立好运酒店、平安酒店、青松景区3个封控区。", ["lockdown designated 好运酒店", "lockdown designated 平安酒店", "lockdown designated 青松景区"]),
        ("新划定好运小区、平安小区2个高风险区。", ["high designated 好运小区", "high designated 平安小区"]),
        ("划定高风险区2个：好运小区、平安小区。", ["high designated 好运小区", "high designated 平安小区"]),
        ("云州区全域为低风险区。", ["low designated 云州区全域"]),
        ("云州区全域均为低风险。", ["low designated 云州区全域"]),
        ("【云州区全域调整为低风险】", ["low designated 云州区全域"]),
        ("将平城区好运小区、云州区平安村划为高风险区，新荣区青松村划为中风险区。", ["high designated 平城区好运小区", "high designated 云州区平安村", "medium designated 新荣区青松村"]),
        (
            "🚧9月8日16时起 好运街小区3号楼→高风险区 好运街小区其余楼栋→中风险区 平城区其他区域→低风险区",
            ["high designated 好运街小区3号楼", "medium designated rest of 好运街小区", "low designated rest of 平城区"],
        ),
        ("好运小区调成中风险区。", ["medium designated 好运小区"]),
        # one item whose name holds a word of prose ends no list; towns and counted heads in 处 are no part of their areas
        (
            "一、新划定高风险区3处\n平城区（2处）：白登街道居民大院，御东街道好运小区A区；\n云州区（1处）：平安村三组。",
            ["high designated 白登街道居民大院", "high designated 御东街道好运小区A区", "high designated 平安村三组"],
        ),
        ("高风险区：\n白登街道：好运小区6号楼；\n古城镇：平安村。", ["high designated 好运小区6号楼", "high designated 平安村"]),
        # what a lifted area is then
        ("解除好运小区、平安小区的封控，调整为管控区管理；", ["control lowered 好运小区", "control lowered 平安小区"]),
        ("好运小区解除封控，降级为管控区。", ["control lowered 好运小区"]),
        ("新增低风险区\n平城区除以上高风险区及此前公布的高风险区以外的其他区域。", ["low designated rest of 平城区"]),
        ("高风险区：①好运小区6栋；②平安小区3栋、5栋；③青松路28号院。", ["high designated 好运小区6栋", "high designated 平安小区3栋、5栋", "high designated 青松路28号院"]),
        ("高风险区：好运镇大火村十组（9月8日起）、平安路“旧味粉馆”", ["high designated 好运镇大火村十组", "high designated 平安路“旧味粉馆”"]),
        ("好运镇陶桥村、青松社区仍为管控区。", ["control listed 好运镇陶桥村", "control listed 青松社区"]),
        # lowered and raised
        ("将好运小区由高风险区降为中风险区。", ["medium lowered 好运小区"]),
        ("好运小区由中风险地区调整为低风险地区。", ["low lowered 好运小区"]),
        ("好运小区由低风险升级为中风险地区。", ["medium raised 好运小区"]),
        ("即日起，云州区全域降为低风险。", ["low lowered 云州区全域"]),
        ("将以下2个高风险区降为低风险区：好运小区、平安小区。", ["low lowered 好运小区", "low lowered 平安小区"]),
        ("以下区域由高风险区调整为低风险区：\n好运小区\n平安小区", ["low lowered 好运小区", "low lowered 平安小区"]),
        # lifted
        ("即日起解除好运小区、平安小区封控区。", ["lockdown lifted 好运小区", "lockdown lifted 平安小区"]),
        ("9月8日起，好运小区封控区解除封控。", ["lockdown lifted 好运小区"]),
        ("解除以下封控区：好运小区、平安小区。", ["lockdown lifted 好运小区", "lockdown lifted 平安小区"]),
        ("好运小区、平安小区解除管控区管理。", ["control lifted 好运小区", "control lifted 平安小区"]),
        ("平城区由中风险地区恢复为常态化防控区。", ["medium lifted 平城区"]),
        (
            "解除以下封控区（3个）管控：白登街道：长青后街1号和顺佳园3幢、4幢，北门路好运里；平城区平安大道2号。",
            ["lockdown lifted 长青后街1号和顺佳园3幢、4幢", "lockdown lifted 北门路好运里", "lockdown lifted 平城区平安大道2号"],
        ),
        # numbers of buildings that the stated number tells apart
        ("新增高风险区3个：好运小区1号楼；青松家园2号楼、5号楼。", ["high designated 好运小区1号楼", "high designated 青松家园2号楼", "high designated 5号楼"]),
        ("新增高风险区2个：好运小区1号楼、3号楼；青松家园2号楼、5号楼。", ["high designated 好运小区1号楼、3号楼", "high designated 青松家园2号楼、5号楼"]),
        # two areas without a mark between them
        ("将平城区好运小区和吉祥家园列为高风险区。", ["high designated 平城区好运小区", "high designated 吉祥家园"]),
        ("白登街道和吉祥社区由高风险区降为中风险区。", ["medium lowered 白登街道", "medium lowered 吉祥社区"]),
        ("将平城区文化社区和平小区列为中风险区。", ["medium designated 平城区文化社区和平小区"]),
        ("将好运小区和吉祥家园合围区域列为高风险区。", ["high designated 好运小区和吉祥家园合围区域"]),
        # rows of a table with the level before and the level now
        (
            "序号\t县区\t区域\t原等级\t现等级\n1\t平城区\t好运小区1号楼\t高风险区\t低风险区\n2\t云冈区\t青松家园3栋\t低风险区\t中风险区",
            ["low lowered 好运小区1号楼", "medium raised 青松家园3栋"],
        ),
        (
            "序号 县区 区域 原等级 现等级\n1 平城区 好运小区1号楼 高风险区 低风险区\n2 云冈区 青松家园3栋 中风险区 中风险区",
            ["low lowered 好运小区1号楼", "medium designated 青松家园3栋"],
        ),
        # in force
        ("现有中风险区2个：好运小区、平安小区。", ["medium listed 好运小区", "medium listed 平安小区"]),
        ("现有高风险区2个（好运小区、平安小区）。", ["high listed 好运小区", "high listed 平安小区"]),
        ("调整后，白登街道为低风险区。", ["low listed 白登街道"]),
        ("截至9月8日，全市共有高风险区1个，为平城区好运小区；中风险区1个，为云州区平安村。", ["high listed 平城区好运小区", "medium listed 云州区平安村"]),
        # three zones
        (
            "封控区：好运小区3号楼；管控区：好运小区除3号楼外的区域；防范区：白登街道除封控区、管控区外的区域。",
            ["lockdown designated 好运小区3号楼", "control designated rest of 好运小区", "prevention designated rest of 白登街道"],
        ),
        ("①封控区：好运小区。②管控区：平安小区。③防范区：青松村。", ["lockdown designated 好运小区", "control designated 平安小区", "prevention designated 青松村"]),
        ("🔴高风险区\n好运小区\n🟡中风险区\n平安小区", ["high designated 好运小区", "medium designated 平安小区"]),
        ("区域\t等级\n好运小区\t高风险区\n平安小区\t中风险区", ["high designated 好运小区", "medium designated 平安小区"]),
        ("一、封控区\n好运小区\n二、管控区\n平安小区", ["lockdown designated 好运小区", "control designated 平安小区"]),
        ("封控区范围为好运小区1号楼、平安小区2号楼。", ["lockdown designated 好运小区1号楼", "lockdown designated 平安小区2号楼"]),
        # rests and what is left out
        ("防范区\n平城区除封控区、管控区以外的其它区域。", ["prevention designated rest of 平城区"]),
        ("高风险区（2个）：好运镇青松村（共1处）、平安里（共2处）。", ["high designated 好运镇青松村", "high designated 平安里"]),
        ("将好运小区（不含3号楼）列为中风险区。", ["medium designated 好运小区（不含3号楼）"]),
        ("白登街道除好运小区以外的区域划为低风险区。", ["low designated rest of 白登街道"]),
        ("平城区其他区域划为低风险区。", ["low designated rest of 平城区"]),
        # lists and buildings
        ("将好运小区78、80、82号楼所在的院落列为中风险区。", ["medium designated 好运小区78、80、82号楼所在的院落"]),
        ("将白登街道清风路、明月路、好运巷所包围区域列为高风险区。", ["high designated 白登街道清风路、明月路、好运巷所包围区域"]),
        ("将好运小区及平安小区列为高风险区。", ["high designated 好运小区", "high designated 平安小区"]),
        ("【高风险区】好运小区3号楼 【中风险区】好运小区其他楼栋", ["high designated 好运小区3号楼", "medium designated rest of 好运小区"]),
        ("【高风险区】（2个）\n1.好运小区3号楼；\n2.平安小区。\n【中风险区】（1个）\n1.清风社区。", ["high designated 好运小区3号楼", "high designated 平安小区", "medium designated 清风社区"]),
        ("平城区：高风险区1个，好运小区；中风险区2个，平安小区、青松村。", ["high designated 好运小区", "medium designated 平安小区", "medium designated 青松村"]),
        ("一、解除封控区\n好运小区3号楼\n平安小区1号楼\n二、解除管控区\n青松村", ["lockdown lifted 好运小区3号楼", "lockdown lifted 平安小区1号楼", "control lifted 青松村"]),
        ("解除管控区域（2个）：好运小区、平安小区。", ["control lifted 好运小区", "control lifted 平安小区"]),
        ("平城区好运小区、云州区青松村等2地由中风险地区降为低风险地区。", ["low lowered 平城区好运小区", "low lowered 云州区青松村"]),
        ("东起清风路，西至好运街，南起明月路，北至平安路围合区域为封控区。", ["lockdown designated 东起清风路，西至好运街，南起明月路，北至平安路围合区域"]),
        ("即日起，除好运小区外，白登街道其他区域调整为低风险区。", ["low designated rest of 白登街道"]),
        ("好运小区3号楼为封控区，好运小区（除3号楼外）为管控区。", ["lockdown designated 好运小区3号楼", "control designated rest of 好运小区"]),
        ("封控区四至范围：东至清风路、南至明月路、西至好运街、北至平安路。", ["lockdown designated 东至清风路、南至明月路、西至好运街、北至平安路"]),
        ("管控区：好运小区（东至清风路，西至好运街）、平安小区。", ["control designated 好运小区（东至清风路，西至好运街）", "control designated 平安小区"]),
        ("高风险区（共3个）：平城区2个：好运小区、平安小区；云州区1个：青松村。", ["high designated 好运小区", "high designated 平安小区", "high designated 青松村"]),
        ("现有高风险区2个（好运小区、平安小区），中风险区1个（新荣区清风小区）。", ["high listed 好运小区", "high listed 平安小区", "medium listed 新荣区清风小区"]),
        ("由中风险区调整为低风险区的区域（2个）\n好运小区\n平安小区", ["low lowered 好运小区", "low lowered 平安小区"]),
        ("以下区域解除管控区管理：好运小区、平安小区。", ["control lifted 好运小区", "control lifted 平安小区"]),
        ("9月8日18时起，好运小区3号楼解除封控。", ["lockdown lifted 好运小区3号楼"]),
        ("从9月8日起，解除对好运小区3号楼的封控管理。", ["lockdown lifted 好运小区3号楼"]),
        ("好运小区3、5、7号楼及青松村列为高风险区。", ["high designated 好运小区3、5、7号楼", "high designated 青松村"]),
        ("新增封控区（2个）：①好运小区3号楼 ②平安小区1号楼", ["lockdown designated 好运小区3号楼", "lockdown designated 平安小区1号楼"]),
        ("高风险区\n1 平城区好运小区\n2 云州区青松村", ["high designated 平城区好运小区", "high designated 云州区青松村"]),
        # levels told of a headline, in a case's paragraph
        ("平城区新增2个中风险区\n自9月8日12时起，对以下区域落实管控措施：\n白登街道好运小区\n白登街道平安小区", ["medium designated 白登街道好运小区", "medium designated 白登街道平安小区"]),
        ("该病例居住的好运小区已被划定为封控区，现已隔离治疗。", ["lockdown designated 好运小区"]),
    ],
)  # fmt: skip
def test_zones(text: str, expected: list[str]) -> None:
    assert areas_of("大同市疫情通报\n" + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "有中高风险区旅居史的人员请报备。",
        "不前往中高风险区。",
        "高风险岗位人员每日核酸检测。",
        "高风险区内，足不出户。",
        "截至9月8日，全国共有高风险区11个、中风险区146个。",
        "其出发地已被定为中风险地区。",
        "原居住地划定为中风险地区。",
        "实行封控管理，解除封控时间另行通知。",
        "符合条件的，可降为低风险区。",
        "连续5天无新增的，由高风险区降为中风险区。",
        "报告阳性感染者涉及的居民小区，划为封控区。",
        "其他区域风险等级不变。",
        "我市所有中高风险区均降为低风险区。",
        "大同新增3+7，一地列为中风险地区。",
        "全市中风险区全部清零。",
        "胡杨街道全域无高、中风险区，恢复常态化防控。",
        "划定高风险地区6个，中风险地区9个。",
        "高风险区10个（甲市8个、乙市2个）。",
    ],
)
def test_levels_only_spoken_of(text: str) -> None:
    assert areas_of("大同市疫情通报\n" + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("自9月8日12时起，将好运小区列为高风险区。", ["2022-09-08T12:00"]),
        ("好运小区划为封控区，自9月9日0时起生效。", ["2022-09-09T00:00"]),
        ("划定好运小区为高风险区，时间自2022年9月8日20时起。", ["2022-09-08T20:00"]),
        ("好运小区自9月8日20时起列为中风险区，平安小区自9月9日8时起列为高风险区。", ["2022-09-08T20:00", "2022-09-09T08:00"]),
        ("好运小区自即日起划为封控区。", ["2022-09-10"]),
        ("即日（9月9日）起，好运小区划为封控区。", ["2022-09-09"]),
        ("9月8日18时，将好运小区升级为高风险区。", ["2022-09-08T18:00"]),
        ("好运小区于9月8日18时解除封控。", ["2022-09-08T18:00"]),
        ("将好运小区由封控区调整为管控区，平安小区由管控区调整为防范区，均自9月8日18时起执行。", ["2022-09-08T18:00", "2022-09-08T18:00"]),
        ("9月8日18时，经研判，将好运小区升级为高风险区。", [None]),  # when it was judged
        ("截至9月8日，现有高风险区1个：好运小区。", [None]),
    ],
)  # fmt: skip
def test_time_of_effect(text: str, expected: list[str | None]) -> None:
    assert zones_of("大同市疫情通报\n" + text, "effective") == [(one,) for one in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("平城区：\n高风险区：好运小区\n中风险区：平安小区\n云州区：\n高风险区：青松村", ["平城区", "平城区", "云州区"]),
        ("（一）平城区\n1.高风险区：好运小区\n（二）云州区\n1.高风险区：青松村", ["平城区", "云州区"]),
        ("将平城区好运小区、平安小区，云州区青松村列为高风险区。", ["平城区", "平城区", "云州区"]),
        ("县区\t区域\t等级\n平城区\t好运小区\t高风险区\n云州区\t青松村\t中风险区", ["平城区", "云州区"]),
        ("高风险区（共3个）：平城区2个：好运小区、平安小区；云州区1个：青松村。", ["平城区", "平城区", "云州区"]),
    ],
)  # fmt: skip
def test_counties(text: str, expected: list[str]) -> None:
    assert zones_of("大同市疫情通报\n" + text, "place.county") == [(one,) for one in expected]
