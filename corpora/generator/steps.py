"""Steps of an illness with their wordings, and the courses that they make up: data of `courses.py`."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["COURSES", "STEPS", "Step"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the dates it states, its wordings, and what else it tells.

    visit: whether its {hospital} is a visit ("required"), one that the stay follows ("optional"), or none.
    stay: whether its {hospital} is where the person is treated. found: how the infection was found.
    same_day: whether it may follow without a day of its own (期间 tells some day of several).
    """

    dates: tuple[str, ...]
    wordings: tuple[str, ...]
    visit: str = ""
    stay: bool = False
    found: str | None = None
    same_day: bool = True


STEPS: dict[str, Step] = {
    "onset": Step(
        ("onset",),
        (
            "{day}出现{symptoms}",
            "{day}有{symptoms}症状",
            "{day}出现{symptoms}等症状",
            "{day}开始{symptoms}",
            "{day}自觉{symptoms}",
            "{day}感到{symptoms}",
            "{day}起{symptoms}",
        ),
    ),
    "ill": Step(("onset",), ("{day}发病", "{day}起病")),
    "visit": Step(
        ("first_visit",),
        (
            "{day}到{hospital}就诊",
            "{day}前往{hospital}就诊",
            "{day}去{hospital}看病就诊",
            "{day}至{clinic}就诊",
            "{day}在{hospital}就诊",
            "{day}自行到{clinic}就诊",
        ),
        visit="required",
    ),
    "sick visit": Step(
        ("onset", "first_visit"),
        (
            "{day}因{symptoms}到{hospital}就诊",
            "{day}因{symptoms}前往{clinic}就诊",
            "{day}因出现{symptoms}去{hospital}就诊",
        ),
        visit="required",
    ),
    "visit and stay": Step(
        ("first_visit", "admitted"),
        (
            "{day}到{hospital}就诊并住院治疗",
            "{day}到{hospital}就诊后收治入院",
            "{day}前往{hospital}就诊，随即被收治入院",
        ),
        visit="optional",
        stay=True,
    ),
    "isolated": Step(
        ("isolated",),
        (
            "{day}起居家隔离",
            "{day}被集中隔离",
            "{day}转入集中隔离点隔离观察",
            "{day}开始集中隔离医学观察",
            "{day}在集中隔离点接受医学观察",
            "{day}在家自行隔离",
            "{day}纳入居家隔离管理",
            "{day}采取集中隔离的管控措施",
        ),
    ),
    "sampled": Step(
        ("sampled",),
        (
            "{day}采样",
            "{day}采集核酸样本",
            "{day}参加社区核酸采样",
            "{day}参加社区核酸检测",
            "{day}做核酸",
            "{day}做了一次核酸",
        ),
    ),
    "positive": Step(
        ("positive",),
        (
            "{day}核酸检测结果为阳性",
            "{day}检测呈阳性",
            "{day}初筛阳性",
            "{day}核酸检测阳性",
            "{day}检出阳性",
            "{day}检测结果异常",
            "{day}接到阳性通知",
            "{day}反馈阳性",
            "{day}报出来是阳性",
        ),
    ),
    "screened": Step(
        ("positive",),
        ("{day}在社区筛查中检测结果异常", "{day}在全员核酸筛查中检出阳性", "{day}在区域核酸筛查中发现结果异常"),
        found="screening",
    ),
    "found in isolation": Step(
        ("positive",),
        ("{day}在集中隔离期间检出阳性", "{day}隔离期间核酸检测阳性", "{day}隔离管控中检出阳性"),
        found="isolation",
        same_day=False,
    ),
    "found as contact": Step(
        ("positive",), ("{day}在密接排查中检出阳性", "{day}在密切接触者排查中检测结果为阳性"), found="contact"
    ),
    "found by wish": Step(
        ("positive",), ("{day}在“愿检尽检”中检出阳性", "{day}参加愿检尽检，结果呈阳性"), found="voluntary_test"
    ),
    "confirmed": Step(("confirmed",), ("{day}确诊", "{day}被确诊", "{day}诊断为确诊病例", "{day}经专家组会诊后确诊")),
    "confirmed of a kind": Step(
        ("confirmed",),
        (
            "{day}诊断为确诊病例，属{severity}",
            "{day}确诊，分型为{severity}",
            "{day}确诊（{severity}）",
            "{day}被诊断为确诊病例（{severity}）",
        ),
    ),
    "asymptomatic": Step(
        ("confirmed",),
        ("{day}判定为新冠无症状感染者", "{day}被判定为新冠无症状感染者", "{day}经会诊，诊断为无症状感染"),
    ),
    "admitted": Step(
        ("admitted",),
        (
            "{day}收治于{hospital}",
            "{day}入住{hospital}隔离治疗",
            "{day}由救护车送至{hospital}隔离治疗",
            "{day}转至{hospital}住院治疗",
            "{day}闭环转运至{hospital}治疗",
            "{day}由120接至{hospital}隔离治疗",
            "{day}以“肺部感染”收入{hospital}",
            "{day}被{hospital}收治",
        ),
        stay=True,
    ),
    "in ward": Step(
        ("admitted",), ("{day}收治入院", "{day}住院隔离治疗", "{day}入院接受治疗", "{day}被收入隔离病房治疗")
    ),
    # what is told of others, and gives no date
    "contacts": Step(
        (),
        (
            "{day}排查出的密切接触者已全部隔离观察",
            "{day}对其密切接触者实施集中隔离",
            "{day}密切接触者均已采样，结果为阴性",
        ),
        same_day=False,
    ),
    "kin": Step(
        (), ("{day}其母亲发病", "{day}其表哥在外地确诊", "{day}其丈夫因摔伤住院", "{day}陪父亲看病"), same_day=False
    ),
    "discharged": Step(("discharged",), ("{day}治愈出院", "{day}出院", "{day}康复出院")),
    "died": Step(("died",), ("{day}因呼吸衰竭死亡", "{day}抢救无效去世", "{day}因病情加重，抢救无效死亡")),
}

COURSES: dict[str, tuple[str, ...]] = {
    "2020": (
        "onset, visit, in ward, confirmed",
        "onset, visit and stay, confirmed",
        "onset, visit, admitted, confirmed",
        "ill, visit and stay, positive, confirmed",
        "sick visit, admitted, confirmed",
        "sick visit, in ward, positive, confirmed",
        "isolated, onset, admitted, confirmed",
        "onset, visit, confirmed",
        "isolated, positive, confirmed",
        "onset, confirmed",
        "kin, onset, visit and stay, confirmed",
        "onset, visit, in ward, confirmed, contacts",
        "onset, admitted, positive, confirmed",
        "ill, in ward, confirmed",
        "confirmed",
    ),
    "2022": (
        "isolated, found in isolation, confirmed",
        "isolated, onset, positive, admitted, confirmed",
        "sampled, positive, confirmed",
        "screened, confirmed",
        "screened, admitted",
        "found as contact, admitted, confirmed",
        "found by wish, confirmed",
        "onset, sick visit, positive, confirmed",
        "onset, sampled, positive, admitted",
        "isolated, sampled, positive",
        "positive, confirmed",
        "positive, confirmed of a kind",
        "screened, confirmed of a kind",
        "isolated, found in isolation, confirmed of a kind",
        "kin, isolated, positive, confirmed",
        "positive, confirmed, contacts",
        "confirmed",
    ),
    "asymptomatic": (
        "isolated, found in isolation, asymptomatic",
        "screened, asymptomatic",
        "found as contact, asymptomatic",
        "sampled, positive, asymptomatic",
        "isolated, sampled, positive, asymptomatic",
        "asymptomatic",
    ),
    "discharged": (
        "admitted, discharged",
        "onset, confirmed, discharged",
        "in ward, confirmed, discharged",
        "confirmed, discharged",
        "ill, visit and stay, confirmed, discharged",
    ),
    "died": (
        "sick visit, in ward, died",
        "onset, admitted, died",
        "ill, in ward, confirmed, died",
        "onset, visit and stay, died",
    ),
    "positive": (
        "isolated, found in isolation",
        "screened, admitted",
        "sampled, positive",
        "isolated, sampled, positive, admitted",
        "found as contact",
        "onset, sampled, positive",
    ),
}
