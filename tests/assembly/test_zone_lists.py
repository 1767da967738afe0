"""Lists of areas as many offices write them: heads, groups, brackets, boundaries, rests, and the county that each area lies in."""

import pytest

from tests.assembly.readings import areas_of, zones_of


def told(text: str) -> list[str]:
    """The zones of a text, each as `high designated rest of 白登街道 @平城区`."""
    counties = zones_of(text, "place.county")
    return [area + (f" @{county}" if county else "") for area, (county,) in zip(areas_of(text), counties, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "截至9月8日，全国共有高风险地区5个。分别为河北省石家庄市（长安区、裕华区）、山西省太原市（小店区）、吉林省长春市（朝阳区）、天津市 武清区。",
            ["high listed 长安区 @长安区", "high listed 裕华区 @裕华区", "high listed 小店区 @小店区", "high listed 朝阳区 @朝阳区", "high listed 天津市武清区 @武清区"],
        ),
        (
            "目前全国有高风险地区2个，分别是：吉林省长春市宽城区、山西省太原市小店区；中风险地区3个，分别是：河北省石家庄市长安区；甘肃省兰州市城关区、七里河区。",
            [
                "high listed 吉林省长春市宽城区 @宽城区",
                "high listed 山西省太原市小店区 @小店区",
                "medium listed 河北省石家庄市长安区 @长安区",
                "medium listed 甘肃省兰州市城关区 @城关区",
                "medium listed 七里河区 @七里河区",
            ],
        ),
        (
            "全国中高风险地区名单\n高风险地区（2个）\n吉林省：长春市宽城区、吉林市船营区\n中风险地区（3个）\n山西省：太原市小店区、迎泽区\n甘肃省：兰州市城关区",
            ["high listed 长春市宽城区 @宽城区", "high listed 吉林市船营区 @船营区", "medium listed 太原市小店区 @小店区", "medium listed 迎泽区 @迎泽区", "medium listed 兰州市城关区 @城关区"],
        ),
        ("全国高风险地区2个：1.河北省邯郸市丛台区好运小区；2.山西省太原市小店区平安小区。", ["high listed 河北省邯郸市丛台区好运小区 @丛台区", "high listed 山西省太原市小店区平安小区 @小店区"]),
        ("经研究，把病例居住地划为高风险区：平城区好运小区3号楼。", ["high designated 平城区好运小区3号楼 @平城区"]),
        ("将阳性人员所在楼栋划定为高风险区，即平城区好运小区3号楼。", ["high designated 平城区好运小区3号楼 @平城区"]),
        ("经研判，将平城区2处区域划定为高风险区，具体为：好运小区3号楼、平安村。", ["high designated 好运小区3号楼 @平城区", "high designated 平安村 @平城区"]),
        ("现将以下区域调整为低风险区：平城区好运小区3号楼；云州区平安村。", ["low designated 平城区好运小区3号楼 @平城区", "low designated 云州区平安村 @云州区"]),
        (
            "决定将下列区域划定为高、中风险区，具体如下：\n高风险区：平城区好运小区3号楼。\n中风险区：平城区好运小区（除3号楼）。",
            ["high designated 平城区好运小区3号楼 @平城区", "medium designated rest of 平城区好运小区 @平城区"],
        ),
        (
            "高风险区：\n平城区：\n（1）好运小区3号楼；\n（2）平安小区5号楼。\n云州区：\n（1）青松村。",
            ["high designated 好运小区3号楼 @平城区", "high designated 平安小区5号楼 @平城区", "high designated 青松村 @云州区"],
        ),
        (
            "一、平城区\n高风险区：好运小区3号楼、平安小区。\n中风险区：清风街道其他区域。\n二、云州区\n高风险区：青松村。",
            ["high designated 好运小区3号楼 @平城区", "high designated 平安小区 @平城区", "medium designated rest of 清风街道 @平城区", "high designated 青松村 @云州区"],
        ),
        ("平城区白登街道（除高风险区外）其余区域划为中风险区。", ["medium designated rest of 平城区白登街道 @平城区"]),
        ("将平城区好运小区（除高风险区外的区域）划定为中风险区。", ["medium designated rest of 平城区好运小区 @平城区"]),
        ("平城区除高、中风险区以外的区域划为低风险区。", ["low designated rest of 平城区 @平城区"]),
        ("中高风险区所在县区（平城区、云州区）的其他地区为低风险区。", ["low designated rest of 平城区 @平城区", "low designated rest of 云州区 @云州区"]),
        ("低风险区：平城区、云州区除高、中风险区以外的区域。", ["low designated rest of 平城区 @平城区", "low designated rest of 云州区 @云州区"]),
        ("低风险区：除高、中风险区外，平城区其他区域均为低风险区。", ["low designated rest of 平城区 @平城区"]),
        ("好运小区3号楼2单元调整为高风险区，好运小区其余楼栋调整为中风险区。", ["high designated 好运小区3号楼2单元", "medium designated rest of 好运小区"]),
        ("即日起，好运小区除3号楼外，其余楼栋解除封控。", ["lockdown lifted rest of 好运小区"]),
        ("将以清风路、明月路、好运街、平安大道为界的区域划定为中风险区。", ["medium designated 以清风路、明月路、好运街、平安大道为界的区域"]),
        ("中风险区：东至清风路；南至明月路；西至好运街；北至平安大道。", ["medium designated 东至清风路；南至明月路；西至好运街；北至平安大道"]),
        ("将平城区清风路以南、明月路以东、好运街以北、平安大道以西合围区域划定为中风险区。", ["medium designated 平城区清风路以南、明月路以东、好运街以北、平安大道以西合围区域 @平城区"]),
        (
            "管控区：好运小区（东至清风路；南至明月路；西至好运街；北至平安大道）；平安小区。",
            ["control designated 好运小区（东至清风路；南至明月路；西至好运街；北至平安大道）", "control designated 平安小区"],
        ),
        ("封控区：东起清风路、西至好运街、南起明月路、北到平安大道以内区域。", ["lockdown designated 东起清风路、西至好运街、南起明月路、北到平安大道以内区域"]),
        ("防范区：平城区清风路—明月路—好运街—平安大道合围区域。", ["prevention designated 平城区清风路—明月路—好运街—平安大道合围区域 @平城区"]),
        ("管控区（四至）：东：清风路，南：明月路，西：好运街，北：平安大道。", ["control designated 东：清风路，南：明月路，西：好运街，北：平安大道"]),
        (
            "高风险区（3个）：平城区白登街道好运小区，平安小区；云州区青松村。",
            ["high designated 平城区白登街道好运小区 @平城区", "high designated 平安小区 @平城区", "high designated 云州区青松村 @云州区"],
        ),
        (
            "高风险区（3个）：\n平城区白登街道好运小区 平安小区 云州区青松村",
            ["high designated 平城区白登街道好运小区 @平城区", "high designated 平安小区 @平城区", "high designated 云州区青松村 @云州区"],
        ),
        (
            "新增高风险区3个：平城区好运小区3号楼、平安小区（南区）1至3号楼、云州区青松村（不含二组）。",
            ["high designated 平城区好运小区3号楼 @平城区", "high designated 平安小区（南区）1至3号楼 @平城区", "high designated 云州区青松村（不含二组） @云州区"],
        ),
        ("新增2个高风险区，分别是平城区好运小区3号楼、云州区青松村。", ["high designated 平城区好运小区3号楼 @平城区", "high designated 云州区青松村 @云州区"]),
        ("今日新增高风险区：好运小区；新增中风险区：平安小区；解除高风险区：青松村。", ["high designated 好运小区", "medium designated 平安小区", "high lifted 青松村"]),
        (
            "9月8日，我市新增高风险区2个（平城区好运小区、云州区青松村），解除中风险区1个（平城区平安小区）。",
            ["high designated 平城区好运小区 @平城区", "high designated 云州区青松村 @云州区", "medium lifted 平城区平安小区 @平城区"],
        ),
        ("将白登街道、清风镇全域划为管控区。", ["control designated 白登街道", "control designated 清风镇全域"]),
        ("平城区全域、云州区全域由低风险区调整为中风险区。", ["medium raised 平城区全域 @平城区", "medium raised 云州区全域 @云州区"]),
        ("将平城区、云州区、新荣区列为中风险区。", ["medium designated 平城区 @平城区", "medium designated 云州区 @云州区", "medium designated 新荣区 @新荣区"]),
        ("自9月8日起对平城区好运小区按高风险区进行管控。", ["high designated 平城区好运小区 @平城区"]),
        ("平城区好运小区按照中风险区管理。", ["medium designated 平城区好运小区 @平城区"]),
        ("好运小区3号楼执行封控区管理措施，好运小区其他楼栋执行管控区管理措施。", ["lockdown designated 好运小区3号楼", "control designated rest of 好运小区"]),
        ("自9月8日18时起，解除平城区好运小区高风险区、云州区青松村中风险区管控措施。", ["high lifted 平城区好运小区 @平城区", "medium lifted 云州区青松村 @云州区"]),
        ("平城区好运小区（3号楼）高风险区降为低风险区。", ["low lowered 平城区好运小区（3号楼） @平城区"]),
        ("将平城区好运小区高风险区调整为低风险区。", ["low lowered 平城区好运小区 @平城区"]),
        ("高风险区降为中风险区：好运小区、平安小区。", ["medium lowered 好运小区", "medium lowered 平安小区"]),
        ("中风险区降为低风险区（2个）：\n1.好运小区\n2.平安小区", ["low lowered 好运小区", "low lowered 平安小区"]),
        ("好运小区由封控区降为管控区，平安小区由管控区降为防范区，青松村解除管控。", ["control lowered 好运小区", "prevention lowered 平安小区", "control lifted 青松村"]),
        ("一、高风险区调整为低风险区的有：平城区好运小区、平安小区。", ["low lowered 平城区好运小区 @平城区", "low lowered 平安小区 @平城区"]),
        ("河北平山县温塘镇经过两周努力，今天上午9点起降为低风险区。", ["low lowered 河北平山县温塘镇 @平山县"]),
        ("9月8日零时起，河北平山县全域调整为低风险。", ["low designated 河北平山县全域 @平山县"]),
        ("解封公告：好运小区、平安小区解除封控，转为管控。", ["lockdown lifted 好运小区", "lockdown lifted 平安小区"]),
        ("自2022年9月8日24时起，好运小区（除3号楼外）由管控区调整为防范区管理。", ["prevention lowered rest of 好运小区"]),
        ("好运小区封控区、平安小区管控区同时解除。", ["lockdown lifted 好运小区", "control lifted 平安小区"]),
        ("以下高风险区连续5天无新增感染者，降为低风险区：好运小区、平安小区。", ["low lowered 好运小区", "low lowered 平安小区"]),
        ("经评估，现对部分风险区进行调整：好运小区（高风险区）调整为低风险区。", ["low lowered 好运小区"]),
        (
            "关于平城区新增中风险区的通告\n平城区新增中风险区1个，自今日起分类管控。范围如下：\n中风险区：东至清风路，南至明月路，西至好运街，北至平安大道。",
            ["medium designated 东至清风路，南至明月路，西至好运街，北至平安大道 @平城区"],
        ),
        ("平城区划定高风险区2个：好运小区、平安小区。", ["high designated 好运小区 @平城区", "high designated 平安小区 @平城区"]),
        ("平城区：新增高风险区1个（好运小区3号楼）。云州区：新增高风险区1个（青松村）。", ["high designated 好运小区3号楼 @平城区", "high designated 青松村 @云州区"]),
        ("平城区高风险区：好运小区；云州区高风险区：青松村。", ["high designated 好运小区 @平城区", "high designated 青松村 @云州区"]),
        ("平城区将好运小区列为高风险区，云州区将青松村列为中风险区。", ["high designated 好运小区 @平城区", "medium designated 青松村 @云州区"]),
        ("平城区决定，将好运小区列为高风险区。", ["high designated 好运小区 @平城区"]),
        ("高风险区（实行封控措施）：好运小区3号楼；中风险区（实行管控措施）：好运小区其他楼栋。", ["high designated 好运小区3号楼", "medium designated rest of 好运小区"]),
        (
            "【高风险区】\n1、平城区：好运小区3号楼、平安小区；\n2、云州区：青松村。\n【中风险区】\n1、平城区：清风社区。",
            ["high designated 好运小区3号楼 @平城区", "high designated 平安小区 @平城区", "high designated 青松村 @云州区", "medium designated 清风社区 @平城区"],
        ),
        (
            "一、划定高风险区\n（一）平城区好运小区3号楼\n（二）云州区青松村\n二、划定中风险区\n（一）平城区好运小区其他楼栋",
            ["high designated 平城区好运小区3号楼 @平城区", "high designated 云州区青松村 @云州区", "medium designated rest of 平城区好运小区 @平城区"],
        ),
        ("序号 区域 风险等级\n1 平城区好运小区3号楼 高风险区\n2 云州区青松村 中风险区", ["high designated 平城区好运小区3号楼 @平城区", "medium designated 云州区青松村 @云州区"]),
        (
            "高风险区3处。平城区好运小区3号楼；平城区平安小区；云州区青松村。",
            ["high designated 平城区好运小区3号楼 @平城区", "high designated 平城区平安小区 @平城区", "high designated 云州区青松村 @云州区"],
        ),
        (
            "全市现有高风险区4个：平城区2个（好运小区、平安小区）、云州区2个（青松村、明月村）。",
            ["high listed 好运小区 @平城区", "high listed 平安小区 @平城区", "high listed 青松村 @云州区", "high listed 明月村 @云州区"],
        ),
        ("高风险区：平城区（2个）：好运小区、平安小区；云州区（1个）：青松村", ["high designated 好运小区 @平城区", "high designated 平安小区 @平城区", "high designated 青松村 @云州区"]),
        (
            "高风险区4个，其中平城区3个：好运小区、平安小区、清风小区；云州区1个：青松村。",
            ["high designated 好运小区 @平城区", "high designated 平安小区 @平城区", "high designated 清风小区 @平城区", "high designated 青松村 @云州区"],
        ),
        (
            "经市疫情防控指挥部研究决定，划定平城区好运小区3号楼为高风险区，划定好运小区其他楼栋为中风险区。",
            ["high designated 平城区好运小区3号楼 @平城区", "medium designated rest of 好运小区 @平城区"],
        ),
        ("9月8日起，我市平城区白登街道升级为中风险地区，其他地区风险等级不变。", ["medium raised 平城区白登街道 @平城区"]),
        ("将平城区白登街道（东至清风路、西至好运街、南至明月路、北至平安大道）划为管控区。", ["control designated 平城区白登街道（东至清风路、西至好运街、南至明月路、北至平安大道） @平城区"]),
        (
            "管控区：\n1.东至清风路，南至明月路，西至好运街，北至平安大道；\n2.东至青松路，南至白云路，西至蓝天街，北至碧水大道。",
            ["control designated 东至清风路，南至明月路，西至好运街，北至平安大道", "control designated 东至青松路，南至白云路，西至蓝天街，北至碧水大道"],
        ),
        ("高风险区：\n平城区\n好运小区3号楼\n平安小区5号楼\n云州区\n青松村", ["high designated 好运小区3号楼 @平城区", "high designated 平安小区5号楼 @平城区", "high designated 青松村 @云州区"]),
        (
            "截至9月8日12时，全市共有高风险区3个，中风险区1个。\n高风险区：\n平城区好运小区3号楼；\n平城区平安小区；\n云州区青松村。\n中风险区：\n云州区明月村（除高风险区外）。",
            ["high listed 平城区好运小区3号楼 @平城区", "high listed 平城区平安小区 @平城区", "high listed 云州区青松村 @云州区", "medium listed rest of 云州区明月村 @云州区"],
        ),
        ("自9月8日0时起，平城区好运小区由高风险区降为中风险区、平安小区由中风险区降为低风险区。", ["medium lowered 平城区好运小区 @平城区", "low lowered 平安小区 @平城区"]),
        ("即日起，将云州区青松村高风险区调整为低风险区，实行常态化防控措施。", ["low lowered 云州区青松村 @云州区"]),
        (
            "封控区（1个）：好运小区。管控区（2个）：平安小区、青松小区。防范区：白登街道。",
            ["lockdown designated 好运小区", "control designated 平安小区", "control designated 青松小区", "prevention designated 白登街道"],
        ),
        (
            "划定平城区好运小区为封控区，平安小区为管控区，白登街道其他区域为防范区。",
            ["lockdown designated 平城区好运小区 @平城区", "control designated 平安小区 @平城区", "prevention designated rest of 白登街道 @平城区"],
        ),
        ("将感染者居住的好运小区3号楼划定为高风险区，将其所在的好运小区划定为中风险区。", ["high designated 好运小区3号楼", "medium designated 好运小区"]),
        ("将好运小区3号楼1单元、2单元划定为高风险区。", ["high designated 好运小区3号楼1单元、2单元"]),
        ("将好运小区（3号楼、5号楼）、平安小区（1号楼）划定为高风险区。", ["high designated 好运小区（3号楼、5号楼）", "high designated 平安小区（1号楼）"]),
        ("将好运小区A区3号楼至8号楼划定为高风险区。", ["high designated 好运小区A区3号楼至8号楼"]),
        (
            "高风险区名单：\n1.好运小区3号楼\n2.平安宾馆\n3.清风路56号（老王饭店）\n4.青松村四组",
            ["high designated 好运小区3号楼", "high designated 平安宾馆", "high designated 清风路56号（老王饭店）", "high designated 青松村四组"],
        ),
        (
            "新增3个高风险区：平城区好运小区、平安小区，云州区青松村；新增2个中风险区：平城区白登街道除高风险区外的区域、云州区青松镇。",
            [
                "high designated 平城区好运小区 @平城区",
                "high designated 平安小区 @平城区",
                "high designated 云州区青松村 @云州区",
                "medium designated rest of 平城区白登街道 @平城区",
                "medium designated 云州区青松镇 @云州区",
            ],
        ),
        ("调整后，我市高风险区为：平城区好运小区、云州区青松村；中风险区为：无；其余为低风险区。", ["high listed 平城区好运小区 @平城区", "high listed 云州区青松村 @云州区"]),
        ("高风险区：平城区好运小区。\n中风险区：无。\n低风险区：平城区其他区域。", ["high designated 平城区好运小区 @平城区", "low designated rest of 平城区 @平城区"]),
        (
            "据国务院客户端，9月8日全国现有高风险区2个、中风险区1个。一、高风险区：北京市朝阳区潘家园街道松榆里社区；天津市河西区大营门街道。二、中风险区：河北省唐山市路北区。",
            ["high listed 北京市朝阳区潘家园街道松榆里社区 @朝阳区", "high listed 天津市河西区大营门街道 @河西区", "medium listed 河北省唐山市路北区 @路北区"],
        ),
        (
            "自2022年9月8日18时起，将平城区清风路（好运街至平安大道段）以东，明月路以北，青松路以西区域划为管控区。",
            ["control designated 平城区清风路（好运街至平安大道段）以东，明月路以北，青松路以西区域 @平城区"],
        ),
        ("即日起对好运小区解除封控管理，对平安小区解除管控管理。", ["lockdown lifted 好运小区", "control lifted 平安小区"]),
        ("自9月8日20时起，撤销平城区好运小区中风险区，恢复为低风险区。", ["medium lifted 平城区好运小区 @平城区"]),
        ("将好运小区、平安小区、青松小区3个小区调整为高风险区。", ["high designated 好运小区", "high designated 平安小区", "high designated 青松小区"]),
        ("在全域静态管理期间，将平城区划分为：高风险区（好运小区）、中风险区（平安小区）、低风险区（其他区域）。", ["high designated 好运小区 @平城区", "medium designated 平安小区 @平城区"]),
        ("高风险区4个：好运小区（1号楼、2号楼）、平安小区（3号楼）。", ["high designated 好运小区（1号楼、2号楼）", "high designated 平安小区（3号楼）"]),
        (
            "（一）高风险区\n平城区：好运小区3号楼、平安小区1号楼\n云州区：青松村\n（二）中风险区\n平城区：白登社区",
            ["high designated 好运小区3号楼 @平城区", "high designated 平安小区1号楼 @平城区", "high designated 青松村 @云州区", "medium designated 白登社区 @平城区"],
        ),
        ("高风险区：⚫平城区好运小区⚫云州区青松村", ["high designated 平城区好运小区 @平城区", "high designated 云州区青松村 @云州区"]),
        (
            "现将大同市现有风险区公布如下：高风险区2个，平城区好运小区；云州区青松村。中风险区1个，云州区明月村。",
            ["high listed 平城区好运小区 @平城区", "high listed 云州区青松村 @云州区", "medium listed 云州区明月村 @云州区"],
        ),
        ("从9月8日15时起，将好运小区等4个区域划为中风险区。", ["medium designated 好运小区"]),
        ("平城区好运小区自9月8日20时起实行高风险区管控措施。", ["high designated 平城区好运小区 @平城区"]),
        ("根据相关规定，平城区好运小区符合解除条件，自9月8日24时起解除高风险区。", ["high lifted 平城区好运小区 @平城区"]),
        ("平城区好运小区、平安小区等高风险区同步解除。", ["high lifted 平城区好运小区 @平城区", "high lifted 平安小区 @平城区"]),
        (
            "一、调整为低风险区：平城区好运小区、平安小区。\n二、维持高风险区：云州区青松村。",
            ["low designated 平城区好运小区 @平城区", "low designated 平安小区 @平城区", "high listed 云州区青松村 @云州区"],
        ),
        ("原高风险区平城区好运小区调整为低风险区。", ["low lowered 平城区好运小区 @平城区"]),
        ("将原中风险区云州区青松村升级为高风险区。", ["high raised 云州区青松村 @云州区"]),
        (
            "平城区：\n高风险区2个：好运小区3号楼、平安小区；\n中风险区1个：清风社区。\n云州区：\n高风险区1个：青松村。",
            ["high designated 好运小区3号楼 @平城区", "high designated 平安小区 @平城区", "medium designated 清风社区 @平城区", "high designated 青松村 @云州区"],
        ),
        ("来自高风险区（平城区好运小区、云州区青松村）的人员集中隔离7天。", ["high listed 平城区好运小区 @平城区", "high listed 云州区青松村 @云州区"]),
        (
            "根据疫情形势，现将我市高中低风险区划定如下：\n一、高风险区\n1.平城区：好运小区3号楼、平安小区5号楼\n2.云州区：青松村\n二、中风险区\n1.平城区：好运小区、平安小区（除高风险区以外区域）\n三、低风险区\n平城区、云州区除高、中风险区以外的其他区域",
            [
                "high designated 好运小区3号楼 @平城区",
                "high designated 平安小区5号楼 @平城区",
                "high designated 青松村 @云州区",
                "medium designated 好运小区 @平城区",
                "medium designated rest of 平安小区 @平城区",
                "low designated rest of 平城区 @平城区",
                "low designated rest of 云州区 @云州区",
            ],
        ),
        (
            "平城区疾控中心9月8日发布：以下区域划定为高风险区。\n（1）白登街道好运小区3号楼\n（2）白登街道平安小区5号楼",
            ["high designated 白登街道好运小区3号楼 @平城区", "high designated 白登街道平安小区5号楼 @平城区"],
        ),
        ("自9月8日12时起，对以下区域解除封控：\n1.好运小区\n2.平安小区", ["lockdown lifted 好运小区", "lockdown lifted 平安小区"]),
        (
            "即日起解除以下高风险区：平城区好运小区3号楼、云州区青松村；解除以下中风险区：平城区清风社区。",
            ["high lifted 平城区好运小区3号楼 @平城区", "high lifted 云州区青松村 @云州区", "medium lifted 平城区清风社区 @平城区"],
        ),
        ("将平城区好运小区3号楼高风险区、云州区青松村中风险区调整为低风险区。", ["low lowered 平城区好运小区3号楼 @平城区", "low lowered 云州区青松村 @云州区"]),
        ("好运小区3号楼由原来的高风险区调整为中风险区。", ["medium lowered 好运小区3号楼"]),
        ("大同市平城区全域由高风险区调整为低风险区。", ["low lowered 大同市平城区全域 @平城区"]),
        ("平城区白登街道清风路（含）以南、明月路（不含）以北区域为管控区。", ["control designated 平城区白登街道清风路（含）以南、明月路（不含）以北区域 @平城区"]),
        ("管控区范围：东至清风路（不含），南至明月路，西至好运街，北至平安大道（含）。", ["control designated 东至清风路（不含），南至明月路，西至好运街，北至平安大道（含）"]),
        ("封控区：东至平安小区东墙，西至清风路，南至好运街，北至白云小学北墙。", ["lockdown designated 东至平安小区东墙，西至清风路，南至好运街，北至白云小学北墙"]),
        ("将北至平安大道、南至明月路、东至清风路、西至好运街围合区域（含沿街商铺）划定为中风险区。", ["medium designated 北至平安大道、南至明月路、东至清风路、西至好运街围合区域（含沿街商铺）"]),
        (
            "划定中风险区2个：\n①清风路以东、明月路以南、好运街以西、平安大道以北区域；\n②云州区青松镇。",
            ["medium designated 清风路以东、明月路以南、好运街以西、平安大道以北区域", "medium designated 云州区青松镇 @云州区"],
        ),
        ("将平城区好运小区（不含已划定为高风险区的3号楼）划定为中风险区。", ["medium designated 平城区好运小区（不含已划定为高风险区的3号楼） @平城区"]),
        (
            "9月8日起，平城区新增3个高风险区：\n好运小区3号楼\n平安小区5号楼\n清风路12号\n新增1个中风险区：\n白云社区\n请广大市民做好防护。",
            ["high designated 好运小区3号楼 @平城区", "high designated 平安小区5号楼 @平城区", "high designated 清风路12号 @平城区", "medium designated 白云社区 @平城区"],
        ),
        (
            "我市现有高风险区：平城区好运小区、云州区青松村，中风险区：平城区清风社区。",
            ["high listed 平城区好运小区 @平城区", "high listed 云州区青松村 @云州区", "medium listed 平城区清风社区 @平城区"],
        ),
        ("当前，高风险区有：平城区好运小区、云州区青松村。", ["high listed 平城区好运小区 @平城区", "high listed 云州区青松村 @云州区"]),
        ("封控区域：好运小区；管控区域：平安小区；防范区域：平城区其他区域。", ["lockdown designated 好运小区", "control designated 平安小区", "prevention designated rest of 平城区 @平城区"]),
        ("将好运小区（含底商）、平安小区（含物业用房、底商）划为高风险区。", ["high designated 好运小区（含底商）", "high designated 平安小区（含物业用房、底商）"]),
        ("将好运小区、平安小区以及青松村、碧水村划为高风险区。", ["high designated 好运小区", "high designated 平安小区", "high designated 青松村", "high designated 碧水村"]),
        ("将平城区和云州区划为中风险区。", ["medium designated 平城区 @平城区", "medium designated 云州区 @云州区"]),
        ("将好运小区与平安小区划为高风险区。", ["high designated 好运小区", "high designated 平安小区"]),
        (
            "9月8日，大同市疾控中心提示：全国新增高风险区：河北省石家庄市长安区好运小区；新增中风险区：河北省唐山市路北区平安村。",
            ["high designated 河北省石家庄市长安区好运小区 @长安区", "medium designated 河北省唐山市路北区平安村 @路北区"],
        ),
        (
            "截至9月8日15时，全国疫情高风险区3个：\n内蒙古自治区\n呼和浩特市：新城区好运小区、回民区平安小区\n山西省\n太原市：小店区青松村",
            ["high listed 新城区好运小区 @新城区", "high listed 回民区平安小区 @回民区", "high listed 小店区青松村 @小店区"],
        ),
        (
            "高风险地区：吉林省长春市九台区、绿园区；吉林市昌邑区、船营区。中风险地区：无",
            ["high designated 吉林省长春市九台区 @九台区", "high designated 绿园区 @绿园区", "high designated 吉林市昌邑区 @昌邑区", "high designated 船营区 @船营区"],
        ),
        ("来自高风险地区（吉林省长春市九台区、绿园区）人员集中隔离14天。", ["high listed 吉林省长春市九台区 @九台区", "high listed 绿园区 @绿园区"]),
        ("自9月8日20时起，平城区将好运小区高风险区、平安小区中风险区降为低风险区。", ["low lowered 好运小区 @平城区", "low lowered 平安小区 @平城区"]),
        ("经专家组评估，符合降级条件，将好运小区由高风险区降为低风险区。", ["low lowered 好运小区"]),
    ],
)  # fmt: skip
def test_areas_and_their_counties(text: str, expected: list[str]) -> None:
    assert told("大同市疫情通报\n" + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "好运小区3号楼继续实行封控管理，其余楼栋解除封控。",
        "自9月8日6时起，对平城区好运小区、平安小区实施临时管控。",
        "将好运小区划定为临时管控区。",
        "缅甸果敢老街市为高风险区，入境人员集中隔离。",
        "境外均为高风险地区（除澳门为低风险外）。",
        "7天内有平城区好运小区等高风险区旅居史的人员请报备。",
        "对来自平城区、云州区等中风险区的人员实施居家隔离。",
        "当前我市高风险区2个，中风险区3个，请市民做好防护。",
        "低风险区内人员离开所在城市应持48小时核酸阴性证明。",
        "高风险区：足不出户、上门服务。\n中风险区：足不出区、错峰取物。\n低风险区：个人防护、避免聚集。",
        "全市高风险区全部清零。",
        "自9月8日12时起，平城区全域解除临时管控，恢复常态化防控。",
        "自9月8日12时起，全市范围内无高中风险区。",
        "新增高风险区：平城区3个，云州区2个。",
        "新增高风险区5个（平城区3个、云州区2个）。",
        "平城区好运小区实施封控管理。",
        "韩国首尔、日本东京为高风险地区。",
        "美国、英国等高风险国家和地区。",
        "9月8日，云州区1地调整为高风险区、2地调整为中风险区。",
        "高风险区14天内无新增感染者降为低风险区。",
        "凡7天内有高、中风险区旅居史的，主动报告；高风险区：实行“足不出户”。",
    ],
)
def test_no_areas(text: str) -> None:
    assert told("大同市疫情通报\n" + text) == []
