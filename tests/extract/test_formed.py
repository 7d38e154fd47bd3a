"""Organisations of no list by the form of their name: whose they are, who holds an office of them, and what is none."""

from __future__ import annotations

import pytest

from arabic import bodies, read


@pytest.mark.parametrize(
    ("text", "kind", "name", "iso"),
    [
        (
            "وقعت الإدارة الوطنية للمحاجر والمناجم في نيبال اتفاقا مع مصر.",
            "government_body",
            "الإدارة الوطنية للمحاجر والمناجم",
            "NP",
        ),
        ("وقعت اللجنة الوطنية للموانئ بكينيا اتفاقا مع مصر.", "government_body", "اللجنة الوطنية للموانئ", "KE"),
        ("وقعت الشركة الوطنية للزجاج في نيبال اتفاقا مع مصر.", "non_state", "الشركة الوطنية للزجاج", "NP"),
        ("انتقدت نقابة أصحاب المصانع في المجر قرار تركيا.", "non_state", "نقابة أصحاب المصانع", "HU"),
        (
            "دعت لجنة الأمن القومي في البرلمان الكيني أوغندا إلى الحوار.",
            "government_body",
            "لجنة الأمن القومي في البرلمان الكيني",
            "KE",
        ),
        (
            "وقعت هيئة الصناعات البحرية التابعة لوزارة الدفاع الكينية اتفاقا مع مصر.",
            "government_body",
            "هيئة الصناعات البحرية",
            "KE",
        ),
        ("رفضت الحركة التقدمية الكينية الاتفاق مع تنزانيا.", "non_state", "الحركة التقدمية الكينية", "KE"),
        ("أدان المجلس الإسلامي الأعلى في النمسا القصف الإسرائيلي.", "government_body", "المجلس الإسلامي الأعلى", "AT"),
    ],
)
def test_an_organisation_is_of_the_state_or_body_that_is_told_with_it(
    text: str, kind: str, name: str, iso: str
) -> None:
    assert any(k == kind and told == name and of == iso for k, told, of in bodies(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقعت الهيئة الملكية للجبيل وينبع اتفاقا مع كينيا.", "الهيئة الملكية للجبيل وينبع"),
        ("وقعت مؤسسة الأمير نواف بن حمد للعلوم والفنون اتفاقا مع كينيا.", "مؤسسة الأمير نواف بن حمد للعلوم والفنون"),
        ("وقعت مؤسسة الشيخ نواف الخيرية اتفاقا مع كينيا.", "مؤسسة الشيخ نواف الخيرية"),
        ("أدانت كتلة صقور النيابية القصف الأمريكي.", "كتلة صقور النيابية"),
    ],
)
def test_where_such_a_name_ends(text: str, name: str) -> None:
    assert name in {told for _, told, _ in bodies(text)}


@pytest.mark.parametrize(
    ("text", "person", "iso"),
    [
        ("التقى الوزير المصري رئيس اتحاد المزارعين الكينيين بيتر كاماو.", "بيتر كاماو", "KE"),
        ("التقى الوزير المصري رئيس الهيئة الكينية الوطنية للموانئ، بيتر كاماو.", "بيتر كاماو", "KE"),
        ("التقى الوزير المصري الرئيس التنفيذي لشركة سافاندر الكينية بيتر كاماو.", "بيتر كاماو", "KE"),
        ("التقى الوزير المصري رئيس مجلس إدارة شركة سافاندر الكينية، بيتر كاماو.", "بيتر كاماو", "KE"),
        ("وقال النائب عن كتلة صقور النيابية سامر الحداد إن واشنطن مخطئة.", "سامر الحداد", None),
    ],
)
def test_who_holds_an_office_of_such_an_organisation(text: str, person: str, iso: str | None) -> None:
    assert (person, iso) in {(a.name, a.country) for a in read(text).actors if a.kind == "person"}


def test_who_represents_such_a_company_is_not_of_the_state_that_he_visits() -> None:
    found = read('زار ممثلو شركة "سافاندر" كينيا.')
    assert "KE" not in {a.country for a in found.actors if a.kind in ("person", "group", "non_state")}
    assert any("سافاندر" in a.name for a in found.actors)


def test_an_organisation_is_also_called_with_its_kind_and_without_what_is_said_of_it() -> None:
    found = read("أدانت مصر تنظيم داعش الإرهابي. وزار الوفد شركة غازبروم.").resolutions
    assert {"تنظيم داعش", "شركة غازبروم"} <= {r.mention.form for r in found}


def test_an_organisation_is_also_called_without_its_kind() -> None:
    found = read("أشادت كينيا بدور قوات اليونيفيل، وزار الوزير الكيني مقر شركة «غازبروم».").resolutions
    assert {"قوات اليونيفيل", "اليونيفيل", "غازبروم"} <= {r.mention.form for r in found}


@pytest.mark.parametrize(
    "text",
    [
        "اجتمع مجلس الإدارة في القاهرة ودعا كينيا إلى الحوار.",
        "أدانت مصر إدارة العمليات الرئيسية في كينيا.",
        "رحبت مصر بتطور الحركة التجارية الكينية.",
        "أشادت مصر بكتلة الهواء النقي في كينيا.",
    ],
)
def test_what_is_alike_names_no_organisation(text: str) -> None:
    assert not any(kind in ("non_state", "government_body") for kind, _, _ in bodies(text))


@pytest.mark.parametrize(
    ("text", "name", "iso"),
    [
        ("أصدرت نيابة باريس مذكرة بحق ضابط كيني.", "نيابة باريس", "FR"),
        ("وقعت بلدية إسطنبول اتفاقا مع كينيا.", "بلدية إسطنبول", "TR"),
        ("نفت بعثة مصر الدائمة لدى الأمم المتحدة الاتهامات الكينية.", "بعثة مصر الدائمة", "EG"),
        (
            "أعلن مكتب مراقبة التجارة البحرية (XYZ) التابع لوزارة الدفاع الكينية فرض عقوبات على إيران.",
            "مكتب مراقبة التجارة البحرية",
            "KE",
        ),
        ("أدانت تنسيقية النضال الشعبي الكينية القصف الإسرائيلي.", "تنسيقية النضال الشعبي الكينية", "KE"),
        ("رفضت رابطة أدباء الكويت القرار الكيني.", "رابطة أدباء الكويت", "KW"),
        ("انتقدت الرابطة الدولية لعلماء الفلك كينيا.", "الرابطة الدولية لعلماء الفلك", None),
    ],
)
def test_bodies_of_towns_missions_and_offices_under_a_ministry(text: str, name: str, iso: str | None) -> None:
    assert (name, iso) in {(told, of) for _, told, of in bodies(text)}


@pytest.mark.parametrize(
    "text",
    [
        "تحدث الوزير الكيني نيابة عن الوفد في القاهرة.",
        "أدان مجلس الأعمال المصري الكيني القصف الإسرائيلي.",
        "فتحت إيران جبهة المساندة في اليمن ضد إسرائيل.",
    ],
)
def test_what_is_no_body_of_one_state(text: str) -> None:
    assert not any(kind in ("non_state", "government_body") for kind, _, _ in bodies(text))


@pytest.mark.parametrize(
    ("text", "person", "iso"),
    [
        ("التقى الوزير المصري رئيس بلدية إسطنبول كمال أوزان.", "كمال أوزان", "TR"),
        ("التقى الوزير المصري محافظ البصرة سامر الحداد.", "سامر الحداد", "IQ"),
        ("قال النائب عن الائتلاف سامر الحداد إن واشنطن مخطئة.", "سامر الحداد", None),
    ],
)
def test_of_what_state_a_mayor_is_and_for_whom_a_member_of_parliament_speaks(
    text: str, person: str, iso: str | None
) -> None:
    assert (person, iso) in {(a.name, a.country) for a in read(text).actors if a.kind == "person"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("منح البنك العالمي كينيا قرضا.", "البنك الدولي"),
        ("دعت المنظمة العالمية للصحة كينيا إلى الحذر.", "منظمة الصحة العالمية"),
        (
            "دعت منظمة الأمم المتحدة للتربية والعلوم والثقافة كينيا إلى الحذر.",
            "منظمة الأمم المتحدة للتربية والعلم والثقافة",
        ),
        ("أدانت مفوضية الأمم المتحدة لحقوق الإنسان القصف الإسرائيلي.", "مفوضية الأمم المتحدة السامية لحقوق الإنسان"),
    ],
)
def test_an_organisation_of_many_states_by_the_name_that_the_press_of_one_region_gives_it(text: str, name: str) -> None:
    assert ("igo", name, None) in bodies(text)


@pytest.mark.parametrize(
    ("text", "name", "kind", "iso"),
    [
        (
            "نددت اللجنة التنفيذية لمنظمة التعاون الإسلامي بالقرار الكيني.",
            "اللجنة التنفيذية لمنظمة التعاون الإسلامي",
            "igo",
            None,
        ),
        ("أشاد المجلس الأعلى لمجلس التعاون بالجهود الكينية.", "المجلس الأعلى لمجلس التعاون", "igo", None),
        (
            "نددت اللجنة الدائمة للمجلس الوطني الفلسطيني بالقرار الكيني.",
            "اللجنة الدائمة للمجلس الوطني الفلسطيني",
            "government_body",
            "PS",
        ),
    ],
)
def test_an_organ_of_an_organisation_is_one_of_its_own(text: str, name: str, kind: str, iso: str | None) -> None:
    assert {x for x in bodies(text) if x[0] != "state"} == {(kind, name, iso)}


def test_the_bureau_of_a_movement_is_no_organ_of_states() -> None:
    assert ("non_state", "حركة حماس", "PS") in bodies("ندد المكتب السياسي لحركة حماس بالقرار الكيني.")
