"""Words that the generator composes names from. Every name made of them is invented; only divisions are real."""

from __future__ import annotations

__all__ = [
    "AIRPORTS",
    "BRANDS",
    "COUNTRIES",
    "DEEDS",
    "ESTATE_KINDS",
    "FAR_CITIES",
    "HEADS",
    "HOSPITAL_KINDS",
    "OFFICES",
    "ROAD_KINDS",
    "STEMS",
    "SURNAMES",
    "SYMPTOMS",
    "VILLAGES",
    "words",
]


def words(text: str) -> tuple[str, ...]:
    """The words of a list, parted by blanks."""
    return tuple(text.split())


_FIRST = "云望松鹤枫兰泽锦启清柳沐晨桂翠芳景秋瑞嘉弘逸雅朗碧槐桐竹荷霞岚辰旭"
_SECOND = "栖梅照鸣汀澜岸棠影韵邻悦茗禾畔庐"
_REAL = ("桐庐", "嘉禾")  # counties
STEMS = tuple(a + b for a in _FIRST for b in _SECOND if a + b not in _REAL)
"""松梅, 云澜: stems of roads, estates and shops; none is the short name of a division."""

ROAD_KINDS = ("路", "路", "路", "街", "大道", "巷", "东路", "西街", "中路", "北路", "南街", "一路")
ESTATE_KINDS = words("小区 花园 苑 家园 嘉园 新村 公寓 雅居 华庭 名邸 佳苑 花苑小区 家属院")
VILLAGES = tuple(
    a + b
    for a in ("王", "李", "张", "陈", "周", "东", "西", "上", "下", "小", "石", "柳", "杨", "马", "沙", "后")
    for b in ("家坪", "庄", "塘", "湾", "桥", "家沟", "坝", "岭", "坡", "家洼", "岗", "店子")
)

BRANDS = words(
    "顺意 福满 惠多多 家有喜 万隆 康乐 鑫源 宏运 美佳 恒泰 永兴 惠民 又一村 天天 新概念 小满 麦香 蜜语 拾光 半亩 一品 阿婆 老灶 渔家 大碗 "
    "喜洋洋 七彩 金牌 福又来 三味 知味 幸福 乐活 满江红 四季 花间 木子 果然 红房子 小城故事 山里人家 快乐星球"
)

HEADS = {
    "shop": words(
        "便利店 超市 生鲜超市 水果店 蔬菜店 大药房 药店 烟酒店 五金店 服装店 蛋糕店 文具店 百货店 手机店 粮油店 母婴店 干洗店 眼镜店"
    ),
    "restaurant": words(
        "面馆 火锅店 早餐店 饭店 餐厅 烧烤店 包子铺 奶茶店 小吃店 牛肉粉店 酸菜鱼馆 大排档 茶餐厅 饺子馆 快餐店"
    ),
    "market": words("农贸市场 菜市场 批发市场 综合市场 建材市场 海鲜市场 花鸟市场"),
    "mall": words("购物中心 百货商场 商业广场 家居广场 奥特莱斯"),
    "leisure": words("健身房 棋牌室 网吧 理发店 美容院 影城 足浴店 洗浴中心 台球厅 茶楼 图书馆 公园 KTV 游泳馆"),
    "school": words("幼儿园 小学 中学 培训学校 托管班"),
    "workplace": words("电子厂 服装厂 物流园 汽修厂 写字楼 产业园 建筑工地 有限公司 冷库"),
    "hotel": words("酒店 宾馆 民宿 快捷酒店 招待所"),
    "other": words("加油站 快递驿站 彩票站 营业厅 政务服务中心 充电站"),
}
"""Kind of venue -> words that its names end with."""

DEEDS = {
    "shop": words("购物 买东西 购买日用品 买水 购买食品"),
    "restaurant": words("就餐 吃饭 用餐 聚餐 吃早餐 打包"),
    "market": words("买菜 购物 采购 买肉"),
    "mall": words("购物 逛街 闲逛"),
    "leisure": (*words("健身 娱乐 消费 休闲"), ""),
    "school": words("接孩子 上课 送孩子"),
    "workplace": (*words("上班 工作"), ""),
    "hotel": (*words("住宿 入住"), ""),
    "other": (*words("办事 办理业务"), ""),
}
"""What is done there; an empty one leaves it out."""

HOSPITAL_KINDS = words("人民医院 中医院 中心医院 第二人民医院 第五人民医院 妇幼保健院 传染病医院")
SURNAMES = tuple("王李张刘陈杨黄赵周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕")

SYMPTOMS = words(
    "发热 咳嗽 干咳 咽痛 乏力 头痛 流涕 鼻塞 畏寒 胸闷 腹泻 肌肉酸痛 低热 咽干 恶心 咳痰 气促 全身酸痛 嗓子疼"
)
FAR_CITIES = words(
    "武汉 广州 深圳 成都 西安 郑州 长沙 南昌 合肥 杭州 南京 上海 北京 天津 昆明 贵阳 兰州 太原 石家庄 济南 青岛 沈阳 大连 长春 "
    "哈尔滨 福州 厦门 海口 南宁 温州 宁波 黄冈 孝感 荆州 襄阳"
)
COUNTRIES = words(
    "美国 英国 法国 德国 日本 韩国 泰国 越南 新加坡 加拿大 俄罗斯 意大利 西班牙 尼日利亚 缅甸 柬埔寨 印度尼西亚 阿联酋"
)
OFFICES = words(
    "卫生健康委员会 卫生健康委 新冠肺炎疫情防控指挥部 疫情防控指挥部办公室 应对新冠肺炎疫情工作领导小组办公室 疾病预防控制中心"
)
AIRPORTS = (  # large public places, named as they are; nobody came through them as told here
    ("上海浦东国际机场", "上海"),
    ("北京首都国际机场", "北京"),
    ("广州白云国际机场", "广州"),
    ("成都双流国际机场", "成都"),
    ("厦门高崎国际机场", "厦门"),
    ("昆明长水国际机场", "昆明"),
    ("天津滨海国际机场", "天津"),
    ("西安咸阳国际机场", "西安"),
    ("南京禄口国际机场", "南京"),
    ("杭州萧山国际机场", "杭州"),
)
