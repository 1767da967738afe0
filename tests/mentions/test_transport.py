"""Means of transport. A tag holds the mode, and the number as printed."""

import pytest

from extractor.mentions.transport import Ride, find
from tests.markup import assert_marked


def tell(ride: Ride) -> str:
    return f"{ride.mode} {ride.number}" if ride.number else ride.mode


@pytest.mark.parametrize(
    "marked",
    [
        "乘<air CA1553>CA1553次航班</air>抵达青禾",
        "乘坐<air CA1553>CA1553</air>，<air MU5301>MU5301航班</air>",
        "<air 3U8888>3U8888</air>、<air 9C8515>9C8515次航班</air>",
        "乘<rail K148>K148次</rail>12号车厢",
        "乘坐<rail G102>G102</rail>到白云，乘<rail G102>G102</rail>，5车",
        "乘坐<rail G102>G102次高铁</rail>、<rail D301>D301次动车</rail>、<rail Z38>Z38次列车</rail>",
        "<rail G1234>G1234次</rail>（5车厢12F座）",
        "<rail z162>z162次</rail>",
        # the number with its word, in either order
        "乘坐<rail G1234>高铁G1234</rail>到白云，乘<rail T168>火车（T168）</rail>，<rail D2259>动车D2259次</rail>（11号车厢）",
        "乘<rail K326>K326车次列车</rail>（3车6座），<rail T95>T95班次火车</rail>，（车次：<rail D3276>D3276</rail>），转<rail D5977>D5977</rail>",
        "乘<rail 1461次>1461次列车</rail>，坐<rail 1461次>1461次</rail>返回",
        "乘<air CA1234>航班（CA1234）</air>，<air MU5431>飞机（MU5431号航班）</air>，<air CZ3137>南方航空CZ3137次航班</air>",
        "<air MU9689>航班号为MU9689</air>，<air SC8734>山航航班SC8734</air>，<air G52665>G52665次航班</air>，乘坐<air G58512>华夏G58512</air>",
        "<air>南航航班</air>、<air>春秋航空</air>",
        "往返（去-<rail K5613>K5613</rail>，回-<rail K5614>K5614</rail>），<rail G1234>G1234次</rail>与<rail G1235>G1235</rail>",
        "乘<metro>地铁</metro>到青禾站",
        "<metro 5号线>地铁5号线</metro>转<metro 4号线>4号线</metro>",
        "<metro 3号线>轻轨3号线</metro>、<metro 1号线>轨道交通1号线</metro>",
        "<bus 62路>62路公交车</bus>",
        "乘坐<taxi 豫A08021D>出租车（豫A08021D，司机王某）</taxi>，<taxi 豫A08021D>滴滴网约车（豫A08021D）</taxi>",
        "乘坐<coach 豫A08021>豫A08021号班车</coach>，乘坐<coach 豫A08021>豫A08021青禾-白云班车</coach>",
        "<car 豫A·8×××1>驾驶豫A·8×××1</car>送货",
        "在加油站为私家车加油，给小汽车洗车",
        "<bus 62路>62路公交车（豫A08021D）</bus>",
        "由青禾站乘<bus 101路>101路公交车</bus>至白云",
        "9月4日乘<bus 62路>62路公交</bus>，后换乘<bus K30路>K30路公交车</bus>沿青松路，转<bus 25路>25路</bus>回家",
        "乘<bus 游2路>游2路</bus>、<bus 夜间3路>夜间3路公交</bus>、<bus 162路>公交162路</bus>，坐<bus 5路>5路车</bus>",
        "乘坐<bus>青禾-白云城乡公交车</bus>，<bus>公交汽车</bus>，<bus>无轨电车</bus>，<metro>有轨电车</metro>",
        "<bus>公交车</bus>、<bus>机场大巴</bus>、<bus>公共汽车</bus>",
        "<taxi>出租车</taxi>，<taxi>网约车</taxi>，<taxi>打车</taxi>，<taxi>滴滴打车</taxi>",
        "<taxi 沪A12345>出租车（沪A12345）</taxi>，<taxi 沪A12345>出租车（车牌号：沪A12345）</taxi>",
        "<car>自驾</car>，<car>驾驶私家车</car>，<car>货车</car>，<car>面包车</car>，<car>驾驶车辆</car>，<car>驾车</car>城北",
        "乘<car>朋友私家车</car>，坐<bicycle>同事电动车</bicycle>，同事<bicycle>骑摩托车</bicycle>",  # whose it is
        "<car 沪AD12345>沪AD12345</car>、<car 豫A0802*>豫A0802*</car>",
        "<coach>大巴车</coach>、<coach>客车</coach>、<coach>班车</coach>、<coach>长途汽车</coach>、<coach>长途客车</coach>",
        "由<ambulance>120救护车</ambulance>、<ambulance>负压救护车</ambulance>送医",
        "<bicycle>骑电动车</bicycle>，<bicycle>骑自行车</bicycle>，<bicycle>共享单车</bicycle>",
        "<bicycle>骑车</bicycle>去白云，<bicycle>骑电车</bicycle>回家，<bicycle>骑行</bicycle>，<bicycle>骑电单车</bicycle>",
        "<foot>步行</foot>至白云超市，<foot>徒步</foot>",
        "<ship>轮渡</ship>、<ship>轮船</ship>、<ship>邮轮</ship>",
        "乘坐<ship>货轮</ship>，某<ship>外轮</ship>，随<ship>船</ship>自菲律宾抵达",
        "<air>飞机</air>、<rail>高铁</rail>、<rail>火车</rail>、<rail>动车</rail>",
        "<bicycle>驾驶摩托车</bicycle>，<bicycle>开三轮车</bicycle>，<bicycle>骑行电动车</bicycle>，<bicycle>骑美团单车</bicycle>，<bicycle>骑电动摩托车</bicycle>",
        "<car>驾驶小轿车</car>，<car>自驾私家车</car>，<car>开货车</car>，搭乘<car>朋友车辆</car>，乘坐<car>同事的车</car>，<car>公务车</car>",
        "<taxi 浙A·12345>网约车（浙A·12345）</taxi>，<taxi 豫A12345>出租车豫A12345</taxi>，<car 鲁A·D12345>鲁A·D12345</car>",
        "<taxi>曹操专车</taxi>、<taxi>T3出行</taxi>、<taxi>首汽约车</taxi>、<taxi>高德打车</taxi>、<taxi>花小猪</taxi>、<taxi>拼车</taxi>，搭<taxi>出租</taxi>到家",
        "<bus 62路>公交车（62路）</bus>，<bus 1号线>BRT1号线</bus>，<bus>BRT</bus>，<bus>接驳车</bus>",
        "<metro 2、4号线>地铁2、4号线</metro>，<metro 青禾线>地铁青禾线</metro>，<metro 6号线>轨道6号线</metro>，<metro>云轨</metro>",
        "<coach>通勤车</coach>，<coach>校车</coach>，<coach>客运汽车</coach>，<coach>大客车</coach>",
        "<rail Z123>Z123/Z124次列车</rail>，<rail>城铁</rail>，<rail>磁悬浮列车</rail>",
        "<ship>客滚船</ship>，<ship>乘船</ship>，<ship>快艇</ship>，<ship>渡船</ship>，<ship>客轮</ship>",
        "<air>乘机</air>抵达，<air>乘机</air>前往青禾，<air>搭机</air>返回",
        # as given: full width, blanks
        "乘坐<taxi 豫A12345>豫A12345出租车</taxi>，<taxi 沪AD12345>沪AD12345网约车</taxi>",
        "乘<rail G102>Ｇ１０２次</rail>",
        "乘<metro 2号线>地铁 2 号线</metro>",
        "<bus 62路>６２路公交车（豫Ａ０８０２１Ｄ）</bus>",
    ],
)
def test_rides(marked: str) -> None:
    # a full-width number is told in the cleaned spelling
    assert_marked(marked, find, tell)


@pytest.mark.parametrize(
    "text",
    [
        "地铁站、地铁口、白云地铁站、高铁站、高铁西站、火车站、火车东站、公交站、公交总站、汽车站",
        "客车司机、货车司机、出租车司机、滴滴司机、公交车司机、公交车驾驶员、列车员、高铁乘务员、轮船员、驾驶员、驾驶人",
        "在白云公交车站等车，乘62路车站，公交场站，长途汽车站，飞机场，地铁1号线站，轮渡口",
        "火车票、公交卡、驾驶证、乘车码、公交线路、公交专用道、机动车道、快车道、骑行道、开车门、打开车窗",
        "电动车店、摩托车城、电动车维修店、单车行、汽车厂、地铁集团、航空港区、航空大学、航天、南航大厦、高铁新城、大巴山",
        "步行街、步行梯、自行车店、轮渡站、轮船码头、走路线",
        "中山路62号、马路、甲路62路口、三路居",
        "G60高速、S20、T3航站楼、B1层、A1区、K11购物、D座301、C座1203室、4F1102铺、3F1201号档口、B1203室、A座C1203、甲楼D1203号、CA1203室",
        "青禾市白云区好运2路。",  # a road
        "N95、CT、拨打120、C919",
        "车间、洗车店、停车、车库、驾校",
        "身份证A123、COVID1234、2次核酸",
        "公交公司、公交枢纽、校车站、城铁站、磁浮站",
        "由专车送至白云医院，防疫专车，专车转运，租车公司，乘机场，坐船员",
        "公交车站、地铁站、高铁站、汽车站，G15高速，62路口，B1203室",
    ],
)
def test_no_rides(text: str) -> None:
    assert_marked(text, find, tell)
