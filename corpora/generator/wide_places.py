"""Places in many shapes, composed of word lists: shops within malls, villages, roads with crossings, names without head words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from corpora.generator import places
from corpora.generator.areas import Area
from corpora.generator.places import Spot
from corpora.generator.scene import Scene
from corpora.generator.vocabulary import BRANDS, HEADS, SURNAMES, words

__all__ = ["ABROAD", "HEADLESS", "MALLS", "ROADS", "RURAL", "composed", "wide", "words_for"]

_FIRST = words("老 小 三只 七个 一碗 半碗 蓝 白色 金 南山 北岸 不二 阿 胖 青柠 野 一颗 春雨 隐 十里")
_LAST = words("橘子 石榴 木匠 豆子 渔夫 云朵 月亮 羊羊 船长 麦浪 苹果 灯塔 鲸鱼 小鹿 米粒 花椒 猫咪 星星 蘑菇 竹笋")
_LATIN = words("LOMO MINT Coffee-U TIMO Bobo VILLA SUNNY Mr.R 2U COCO-A")
_TRADES = words(  # what a shop sells, without a word for a shop behind it
    "烤鱼 水饺 麻辣烫 黄焖鸡 凉皮 螺蛳粉 卤味 炸鸡 烘焙 鲜果 童装 眼镜 宠物 美甲 造型 推拿 瑜伽 剧本杀 电竞 照相 干洗 图文 彩票 鲜花 茶饮 生煎 热干面 馄饨 砂锅粥"
)
_MALLS = words("广场 购物广场 商业中心 天地 购物中心 商场 大厦 奥莱 生活广场 百货")
_FLOORS = words("1楼 2楼 三楼 负一楼 B1层 1F 4F -1层 二层 地下一层 LG层 M层 六楼")
_UNITS = words("{n}号铺 {n}02铺 A{n}商铺 {n}-{m}号 L{m}0{n}室")
_GATES = words("东门 北门 3号门 南1门 正门 西侧入口 2号出入口")
_HALLS = words("中庭 地下停车场 B2停车场 地下车库 服务台 美食城 生鲜区 儿童乐园 员工食堂")
_SIDES = words("东 南 西 北 东南 西北 东北 西南")
_VILLAGE_PLACES = words(
    "卫生室 村委会 小卖部 文化广场 党群服务中心 便民超市 小学 敬老院 养殖场 砖厂 蔬菜大棚 老年活动室 农家乐 加工坊 戏台 祠堂 合作社 集市 农机站 诊所"
)
_STALLS = words("{n}号摊位 {n}排{m}号 A区{n}号 蔬菜区 水产区{n}号 A{n}档口 {n}号铺 二楼熟食区")
_LANDS = words(
    "泰国曼谷 缅甸仰光 韩国首尔 日本东京 英国伦敦 美国纽约 俄罗斯莫斯科 越南河内 柬埔寨金边 新加坡 德国法兰克福 意大利米兰 巴基斯坦卡拉奇 老挝万象"
)
_ABROAD_PLACES = words("国际机场 某酒店 某餐厅 唐人街 中央市场 某建筑工地 某医院")

MALLS = (
    "{mall}{floor}{shop}",
    "{mall}{floor}{unit}{shop}",
    "{mall}{shop}",
    "{mall}{floor}“{fancy}”",
    "{mall}（{road}店）{floor}{shop}",
    "{mall}{gate}",
    "{mall}{hall}",
    "{mall}B座{n}02室{shop}",
    "{mall}{floor}的{shop}",
    "{mall}内的{shop}",
    "{mall}（{floor}{shop}）",
    "{shop}（{mall}店）",
    "{shop}（{mall}{floor}）",
    "{mall}A馆{floor}{shop}",
    "{market}{stall}",
    "{market}{stall}{shop}",
    "{estate}{gate}{shop}",
    "{estate}{n}栋底商{shop}",
    "{estate}会所{floor}",
)
RURAL = (
    "{village}村{place}",
    "{village}村{m}组",
    "{village}村{n}组{place}",
    "{village}村{village}屯",
    "{village}屯{place}",
    "{village}嘎查",
    "{village}嘎查{place}",
    "建设{n}团{m}连",
    "农场{m}连职工食堂",
    "{village}村{village}自然村",
    "{village}村{village}组{surname}某家",
    "{village}村{surname}记{head}",
    "{village}村村口",
    "{village}村桥头{shop}",
    "{village}村{m}社",
    "{village}村{m}队晒谷场",
    "{village}寨",
    "{village}村民委员会",
    "{village}社区居委会",
    "{village}大集",
    "{village}圩",
    "{village}林场{place}",
    "{village}村东头水井旁",
    "{village}村{village}湾",
    "{village}行政村{m}组",
)
ROADS = (
    "{road}{n}弄{m}号",
    "{road}{n}弄",
    "{stem}里弄{n}号",
    "{road}{n}-{m}号{shop}",
    "{road}{n}号附{m}号{shop}",
    "{road}与{road}交叉口{shop}",
    "{road}与{road}交叉口{side}{n}0米{shop}",
    "{road}与{road}交叉口往{side}{n}00米路西{shop}",
    "{road}与{road}交汇处{shop}",
    "{road}{road}十字路口{side}侧{shop}",
    "{road}（{road}至{road}段）",
    "{road}口{shop}",
    "{road}{n}号院",
    "{road}近{road}{shop}",
    "{road}{n}号{shop}对面",
    "{road}{n}号{shop}旁巷子",
    "{shop}（{road}{n}号）",
    "{shop}（{road}与{road}交叉口）",
    "{road}{m}巷{n}号之{m}",
    "{road}{n}号{stem}大厦{n}楼",
    "{road}{n}号楼下{shop}",
    "{road}桥头{shop}",
    "{road}北段{shop}",
)
HEADLESS = (
    "{fancy}",
    "“{fancy}”",
    "{brand}{trade}",
    "{surname}记{trade}",
    "{fancy}{trade}",
    "{fancy}（{stem}店）",
    "{brand}{trade}（{road}店）",
    "“{brand}”{trade}",
    "{trade}（{mall}店）",
    "{stem}{fancy}",
    "{latin}{trade}",
    "{stem}·{fancy}",
    "阿{surname}{trade}",
    "{surname}姐{trade}",
)
ABROAD = ("{land}", "{land}{foreign}", "{land}国际机场", "{land}唐人街")

_PARTS: dict[str, Callable[[Scene], str]] = {
    "n": lambda scene: str(scene.number(2, 19)),
    "m": lambda scene: str(scene.number(1, 9)),
    "stem": places.stem,
    "road": places.road,
    "estate": places.estate,
    "village": places.village,
    "mall": lambda scene: places.stem(scene) + scene.pick(_MALLS),
    "market": lambda scene: places.stem(scene) + scene.pick(HEADS["market"]),
    "floor": lambda scene: scene.pick(_FLOORS),
    "unit": lambda scene: composed(scene, scene.pick(_UNITS)),
    "stall": lambda scene: composed(scene, scene.pick(_STALLS)),
    "gate": lambda scene: scene.pick(_GATES),
    "hall": lambda scene: scene.pick(_HALLS),
    "side": lambda scene: scene.pick(_SIDES),
    "place": lambda scene: scene.pick(_VILLAGE_PLACES),
    "fancy": lambda scene: scene.pick(_FIRST) + scene.pick(_LAST),
    "trade": lambda scene: scene.pick(_TRADES),
    "brand": lambda scene: scene.pick(BRANDS),
    "surname": lambda scene: scene.pick(SURNAMES),
    "latin": lambda scene: scene.pick(_LATIN),
    "head": lambda scene: scene.pick(HEADS[scene.pick(("shop", "restaurant"))]),
    "shop": lambda scene: composed(scene, scene.pick(("{brand}{head}", "{stem}{head}", "{surname}记{head}", "“{fancy}”{head}"))),
    "land": lambda scene: scene.pick(_LANDS),
    "foreign": lambda scene: scene.pick(_ABROAD_PLACES),
}  # fmt: skip
_SLOT = re.compile(r"\{(\w+)\}")


def composed(scene: Scene, template: str) -> str:
    """A template of this module with words in its slots."""
    return _SLOT.sub(lambda slot: _PARTS[slot[1]](scene), template)


def words_for(scene: Scene, shapes: Sequence[str]) -> str:
    """The words of a place of one of the shapes."""
    return composed(scene, scene.pick(shapes))


def wide(
    scene: Scene, within: Area, shapes: Sequence[str] | None = None, forms: Sequence[str] = ("", "", "t", "c", "ct")
) -> Spot:
    """A place of one of the shapes (without them of any in China); what is its address and what its name is not decided."""
    printed, area = places.divisions(scene, within, forms)
    chosen = shapes or scene.pick((MALLS, RURAL, ROADS, HEADLESS))
    return Spot(printed, "", "", words_for(scene, chosen), area, None)
