"""Where an address ends and the name of a venue begins: `白云路83号|好运酒店`."""

import pytest

from extractor.mentions.addresses import address_end


@pytest.mark.parametrize(
    "cut",
    [
        # a road with its number
        "青松路12号|",
        "青松路83号|好运酒店",
        "青松路616号A座106室|",
        "青松路12弄3号601室|",
        "青松路5弄12号201室|",
        "青松路12号3号楼2单元|",
        "青松路12-3号|",
        "青松路12、14号|白云店",
        "青松路北段|",
        "青松路南段12号|",
        "解放路二段88号|",
        "高新大街18号院5号楼|",
        "东街5号|",
        "老街三巷5号|",
        "107国道|白云加油站",
        "青松路12号一楼|好味面馆",
        "白云道（37、39号）|",
        "青松路（近白云街）|",
        # crossings and offsets
        "青松路与白云街交叉口|",
        "青松路与白云街交叉口东南角|",
        "青松路白云街路口|好味餐厅",
        "青松大道往东200米|白云店",
        "青松路西50米|",
        "青松路东侧|好味面馆",
        "青松路北侧|",
        "青松路西口|",
        "青松路西口|好味面馆",
        "青松路口|好味面馆",
        "青松路附近|白云物流园",
        "青松路12号对面|好味面馆",
        "青松路旁|",
        "青松路南|好味面馆",
        "青松路与白云街交叉口往北50米路西|好味面馆",
        "青松路|北京烤鸭",  # no directions
        "青松路|东北饺子馆",
        "青松路|中铁工地",
        "青松路12号|西部花园",
        # villages, estates
        "青山一村|",
        "白云村三组|",
        "白云村12号|",
        "白云社区3组|",
        "白云花园3栋|",
        "白云花园3栋2单元501室|",
        "白云花园一期3幢|",
        "白云花园（一期）3幢|",
        "白云花园（东区）12号楼2单元|",
        "青松路3号门|",
        "青松路3号|门市部",
        "A座|",
        "3号楼|",
        # names alone
        "|好又多超市",
        "|7天酒店",
        "|1号店",
        "|白云花园",
        "|好运超市（白云路店）",
        "|青松路店",  # a branch, no address
        "|青松路派出所",  # called after its road
        "|青松路第二小学",
        "|青松路菜场",
        "|青松路支行（北门）",
        "|青松路地铁站",
        "|青松路派出所门口",
        "青松路|农贸市场",
        "青松路|好运医院",
        "青松路12号|派出所",
        "|白云社区派出所",
        "|好运商城（青松街）三楼",
        "|白云社区卫生服务中心",
        "|白云村卫生室",
        "|青松道口",
        "|",
        "|甲",
    ],
)
def test_address_end(cut: str) -> None:
    address, name = cut.split("|")
    assert address_end(address + name, 0, len(address + name)) == len(address)
    around = f"到{address}{name}路"  # what stands around the part says nothing
    assert address_end(around, 1, len(around) - 1) == 1 + len(address)
