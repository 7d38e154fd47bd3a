"""Offices of two in a row: whom an envoy serves, who is met by whom, what "and" adds to an office, where it is held."""

from __future__ import annotations

import pytest

from arabic import persons


@pytest.mark.parametrize(
    ("text", "name", "country", "roles"),
    [
        ("وصل مبعوث الرئيس الفرنسي كمال الدرديري إلى بيروت.", "كمال الدرديري", "FR", ("special-envoy",)),
        ("وصل موفد رئيس الوزراء العراقي كمال الدرديري إلى بيروت.", "كمال الدرديري", "IQ", ("special-envoy",)),
        ("وصل المبعوث الخاص للرئيس الأمريكي ستيف ويتكوف إلى روما.", "ستيف ويتكوف", "US", ("special-envoy",)),
        ("قال المفوض الأوروبي لشؤون البيئة كمال الدرديري إن تونس شريك.", "كمال الدرديري", None, ("official",)),
        (
            "شارك وزير الشؤون الخارجية والجالية الوطنية بالخارج والشؤون الإفريقية الجزائري كمال الدرديري في اللقاء.",
            "كمال الدرديري",
            "DZ",
            ("foreign-minister",),
        ),
        ("وصل المبعوث الشخصي للأمين العام إلى الصحراء كمال الدرديري.", "كمال الدرديري", None, ("special-envoy",)),
        (
            "استقبلت وزيرة الدولة للتعاون الدولي بوزارة الخارجية السيدة سعاد الدرديري الوفد.",
            "سعاد الدرديري",
            None,
            ("minister",),
        ),
        (
            "قال كمال الدرديري، رئيس اللجنة العليا ووزير المالية السعودي، إن بلاده ستشارك.",
            "كمال الدرديري",
            "SA",
            ("official", "finance-minister"),
        ),
        (
            "استقبلت كاتبة الدولة لدى وزير الشؤون الخارجية، المكلفة بالشؤون الإفريقية، سعاد الدرديري، أمس.",
            "سعاد الدرديري",
            None,
            ("minister-of-state-foreign",),
        ),
        ("التقى كمال الدرديري، عضو اللجنة العليا لحركة حماس، سفير قطر.", "كمال الدرديري", "PS", ("official",)),
        ('شكر "كمال الدرديري" السفير المغربي لدى سول الحكومة.', "كمال الدرديري", "MA", ("ambassador",)),
        ("وصل رئيس المكتب السياسي لحركة حماس كمال الدرديري إلى مصر.", "كمال الدرديري", "PS", ("party-leader",)),
        ("وصل رئيس المكتب السياسي لحركة حماس في غزة خليل الدرديري.", "خليل الدرديري", "PS", ("party-leader",)),
        ("زار رئيس الحزب الشيوعي الصيني في الصين سلام الدرديري روما.", "سلام الدرديري", "CN", ("party-leader",)),
        ("شكر السفير الأمريكي المنتهية ولايته كمال الدرديري الحكومة.", "كمال الدرديري", "US", ("ambassador",)),
        (
            "أكد المنسق الخاص للأمم المتحدة لعملية السلام في الشرق الأوسط بالإنابة كمال الدرديري ذلك.",
            "كمال الدرديري",
            None,
            ("special-envoy",),
        ),
        ("تسلم الملك أوراق اعتماد سفير تونس سعيد شعيب موسى.", "سعيد شعيب موسى", "TN", ("ambassador",)),
        ("صرح القائد العام لقوات سوريا الديمقراطية كمال الدرديري.", "كمال الدرديري", "SY", ("armed-group-leader",)),
        ("ودع والي غرب دارفور كمال الدرديري القنصل المصري.", "كمال الدرديري", "SD", ("official",)),
        ("قال رئيس ولاية هيرشبيلي كمال الدرديري إن قطر شريك.", "كمال الدرديري", "SO", ("official",)),
        (
            "التقت وكيلة وزارة الخارجية الأمريكية للشؤون السياسية أليسون ماكنتاير سفير قطر.",
            "أليسون ماكنتاير",
            "US",
            ("under-secretary-foreign",),
        ),
        ("وصل وزير الخارجية الكندي جان مانغوتسي حاملا رسالة.", "جان مانغوتسي", "CA", ("foreign-minister",)),
        ("زار رئيس الحكومة المحلية لإقليم كردستان كمال الدرديري أنقرة.", "كمال الدرديري", "IQ", ("official",)),
        ("استقبل حاكم عام كندا كمال الدرديري السفير المغربي.", "كمال الدرديري", "CA", ("head-of-state",)),
        ("وصل الرئيس الفلبيني بدرو سانتوس الابن إلى جاكرتا.", "بدرو سانتوس الابن", "PH", ("president",)),
        ("هنأ رئيس الوزراء الماليزي داتوك سري كمال الدرديري نظيره.", "كمال الدرديري", "MY", ("prime-minister",)),
    ],
)
def test_whom_somebody_serves_and_what_he_holds(
    text: str, name: str, country: str | None, roles: tuple[str, ...]
) -> None:
    assert (persons(text).get(name) or persons(text)) == (country, roles)


def test_the_president_whose_envoy_comes_is_no_envoy() -> None:
    found = persons("وصل المبعوث الخاص للرئيس الأمريكي دونالد ترامب إلى بغداد والتقى سفير كندا.")
    assert found["دونالد ترامب"] == ("US", ("president",))
    assert [roles for name, (_, roles) in found.items() if name != "دونالد ترامب"] == [
        ("special-envoy",),
        ("ambassador",),
    ]


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("استقبلت وزيرة الخارجية السيد كمال الدرديري، سفير كندا.", "كمال الدرديري", ("ambassador",)),
        ("استقبل وزير الخارجية السيدة سعاد الدرديري، سفيرة كندا.", "سعاد الدرديري", ("ambassador",)),
        ("قال رئيس الحكومة السيدة سعاد الدرديري، إن كندا شريك.", "سعاد الدرديري", ("prime-minister",)),
        ("قال نائبه الأمير كمال الدرديري إن كندا شريك.", "كمال الدرديري", ("official",)),
    ],
)
def test_whom_a_man_or_a_woman_meets_is_not_himself_or_herself(text: str, name: str, roles: tuple[str, ...]) -> None:
    assert persons(text)[name][1] == roles


def test_relations_behind_a_state_are_no_portfolio() -> None:
    found = persons("ناقش سفير كندا مع رئيس مجلس النواب المالطي العلاقات البرلمانية.")
    assert "رئيس مجلس النواب المالطي" in found, found


def test_a_preposition_with_and_is_no_governor() -> None:
    found = persons("قدم سفير قطر شكره إلى وزير الخارجية كمال الدرديري وإلى نائبه الأمير سعد المشاري.")
    assert found["كمال الدرديري"][1] == ("foreign-minister",), found


def test_whom_a_minister_meets_has_a_name_without_its_preposition() -> None:
    found = persons("التقى الوزير بأحمد منصور سفير كندا.")
    assert found["أحمد منصور"] == ("CA", ("ambassador",)), found
    found = persons("التقى الوزير بإبراهيم غندوري سفير كندا.")
    assert found["إبراهيم غندوري"] == ("CA", ("ambassador",)), found
    assert "سفيرة المملكة المتحدة" not in persons("قالت سفيرة المملكة المتحدة بليندا بريدجر إن كندا شريك.")


def test_and_with_a_doubtful_given_name_begins_the_next_of_a_list() -> None:
    found = persons("حضر سفير كندا كمال الدرديري وناصر المشاري اللقاء مع سفير قطر.")
    assert "كمال الدرديري" in found, found


@pytest.mark.parametrize(
    ("text", "country", "role"),
    [
        ("أوفد الرئيس الصيني مبعوثه الخاص لشؤون القرن الإفريقي كمال الدرديري إلى لومي.", "CN", "special-envoy"),
        ("أوفد الرئيس التركي مستشاره كمال الدرديري إلى داكار.", "TR", "presidential-adviser"),
        ("أوفد الرئيس التركي مستشاره للأمن القومي كمال الدرديري.", "TR", "national-security-adviser"),
        ("وصل وزير الخارجية التركي ومستشاره كمال الدرديري إلى داكار.", "TR", "official"),
        ("قال المستشار بمكتب رئيس الوزراء العراقي كمال الدرديري ذلك لسفير قطر.", "IQ", "official"),
    ],
)
def test_his_envoy_and_his_adviser_are_not_himself(text: str, country: str, role: str) -> None:
    assert persons(text)["كمال الدرديري"] == (country, (role,))


def test_the_namesake_of_a_quarter_is_nobody() -> None:
    assert not persons("دمرت إسرائيل مخزن سلاح في حي الشيخ رضوان.")


@pytest.mark.parametrize(
    "told", ["التقى الرئيس الشرع السفير الفرنسي.", "قال إن الرئيس ترامب سيلتقي ولي العهد السعودي."]
)
def test_a_president_of_one_name_keeps_it_and_no_more(told: str) -> None:
    assert {"الشرع", "ترامب"} & set(persons(told))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("منح رئيس ألبانيا كمال الدرديري وسام النسر لسفير المغرب.", {"كمال الدرديري", "سفير المغرب"}),
        ('عبرت السفينة التركية "عبد الحميد خان" المضيق قرب إيران.', set()),
        ('رست السفينة "الملك عبد العزيز" في ميناء إيران.', set()),
        ("جالت قافلة من تركيا في ساحة جمال عبد الناصر.", set()),
        (
            "وصلت المنسقة الخاصة للأمم المتحدة في لبنان سعاد الدرديري إلى تونس. وشددت المسؤولة الأممية على القرار.",
            {"سعاد الدرديري"},
        ),
    ],
)
def test_namesakes_medals_and_officials_of_the_united_nations(text: str, names: set[str]) -> None:
    assert set(persons(text)) == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال المتحدث باسم الرئيس التركي رجب طيب أردوغان، إبراهيم يلماز، إن تركيا ترفض القرار المصري.",
            {"رجب طيب أردوغان": ("TR", ("president",)), "إبراهيم يلماز": ("TR", ("spokesperson",))},
        ),
        (
            "التقى مستشار الرئيس الأمريكي دونالد ترامب للشؤون الأفريقية مسعد كولينز الوزير المصري.",
            {"دونالد ترامب": ("US", ("president",)), "مسعد كولينز": ("US", ("presidential-adviser",))},
        ),
        (
            "التقى مسعد كولينز، المبعوث الخاص للرئيس الأمريكي جون سميث، الوزير المصري.",
            {"جون سميث": ("US", ("president",)), "مسعد كولينز": ("US", ("special-envoy",))},
        ),
        (
            "التقى إبراهيم الزروق، مستشار رئيس حكومة الوحدة الوطنية الليبية خالد المهيري، وصدام النايلي الوزير المصري.",
            {"خالد المهيري": ("LY", ("prime-minister",)), "إبراهيم الزروق": ("LY", ("official",))},
        ),
    ],
)
def test_whom_somebody_serves_is_another(text: str, expected: dict[str, tuple[str, tuple[str, ...]]]) -> None:
    found = persons(text)
    assert {name: found.get(name) for name in expected} == expected


def test_who_is_known_for_no_such_office_holds_the_one_told() -> None:
    found = persons("قال المتحدث باسم الرئيس التركي إبراهيم يلماز إن تركيا ترفض القرار المصري.")
    assert found == {"إبراهيم يلماز": ("TR", ("spokesperson",))}
