"""Whether an act is weighed, proposed, likely, under way or over, each with a sentence in which it is not."""

from __future__ import annotations

import pytest

from alaqat.model import Event
from arabic import read

TODAY = "2024-05-16"  # a Thursday


def told(text: str, fine: str | None) -> Event:
    """The one event of that fine type."""
    found = read(text, published=TODAY)
    (event,) = [e for e in found.events if e.fine == fine]
    return event


WHETHER = [
    # what is discussed or looked into, and what is done
    ("يناقش الاتحاد الأوروبي فرض مزيد من العقوبات على بيلاروسيا.", "impose-sanctions", "hypothetical"),
    ("أعلن الاتحاد الأوروبي فرض مزيد من العقوبات على بيلاروسيا.", "impose-sanctions", "actual"),
    ("تنظر البرتغال في الاعتراف بدولة فلسطين.", "recognition", "hypothetical"),
    ("تنظر البرتغال بارتياح إلى الاعتراف الإسباني بدولة فلسطين.", "recognition", "actual"),
    ("تستعد واشنطن لتأجيل فرض حزمة من العقوبات على كولومبيا.", "impose-sanctions", "planned"),
    # what is proposed, what stands in a bill
    ("اقترحت المفوضية الأوروبية فرض عقوبات على جورجيا.", "impose-sanctions", "planned"),
    ("أقر البرلمان الأوروبي مشروع قرار يفرض عقوبات على جورجيا.", "impose-sanctions", "planned"),
    # what is close, what is made ready; what is tried
    ("اقتربت الهند وبريطانيا من إبرام اتفاق للتجارة الحرة.", "signing", "planned"),
    ("انتهت الهند وبريطانيا من إبرام اتفاق للتجارة الحرة.", "signing", "actual"),
    ("يحضر الاتحاد الأوروبي حزمة عقوبات جديدة على بيلاروسيا.", "impose-sanctions", "planned"),
    ("اعتمد الاتحاد الأوروبي حزمة عقوبات جديدة على بيلاروسيا.", "impose-sanctions", "actual"),
    ("تابع الوزير الروسي المساعي الأوروبية لإعادة فرض عقوبات على كوبا.", "impose-sanctions", "hypothetical"),
    # what was while something was done, what was before that; what another visit coincides with
    (
        "يزور الوزير التركي كاراكاس اليوم ويلتقي نظيره الفنزويلي. وأكد الوزير التركي ونظيره الفنزويلي، خلال لقائهما،"
        " متانة العلاقات.",
        "meeting",
        "actual",
    ),
    ("وفي الشهر نفسه توجه الوزير الروسي إلى الخرطوم، بالتزامن مع زيارة سفراء.", "visit", "actual"),
    ("وفي الشهر نفسه توجه الوزير الروسي إلى الخرطوم في زيارة رسمية.", "official-visit", "ongoing"),
    # who is on his tour, whomever he will meet
    ("سيلتقي الوزير الروسي، الذي يقوم بجولة تشمل مصر والعراق، الرئيس المصري.", "tour", "ongoing"),
    # arms that are only discussed
    ("تبحث بولندا شراء مقاتلات من كوريا الجنوبية.", "arms-deal", "hypothetical"),
    ("قررت بولندا شراء مقاتلات من كوريا الجنوبية.", "arms-deal", "actual"),
    # what somebody denies to have asked
    ("نفى متحدث تركي الأنباء التي زعمت أن الرئيس التركي طلب لقاء نظيره السوري.", "demand", "negated"),
    ("نقل متحدث تركي الأنباء التي زعمت أن الرئيس التركي طلب لقاء نظيره السوري.", "demand", "actual"),
    # a visit that is put off is still to come, one that is called off is not
    ("أعلن متحدث في الدوحة تأجيل زيارة وزير الخارجية القبرصي إلى مالطا.", "visit", "planned"),
    ("طلبت مالطا تأجيل زيارة وزير الخارجية القبرصي إلى مالطا.", "visit", "planned"),
    ("ألغى وزير الخارجية القبرصي زيارته إلى مالطا.", "cancel-meeting", "actual"),
    # what a plan or a draft provides for, what somebody wants, what it is too early for; what was done under a deal
    ("تتضمن مسودة الاتفاق رفع العقوبات الأمريكية عن كوبا.", "lift-sanctions", "planned"),
    ("وبموجب الاتفاق بدأ رفع العقوبات الأمريكية عن كوبا.", "lift-sanctions", "actual"),
    ("تريد اليابان أن توقع اتفاقا دفاعيا مع الفلبين.", "signing", "hypothetical"),
    ("استطاعت اليابان أن توقع اتفاقا دفاعيا مع الفلبين.", "signing", "actual"),
    ("من السابق لأوانه الحديث عن لقاء بين الرئيس التركي ونظيره السوري.", "meeting", "hypothetical"),
    # measures in force, and measures that were taken
    ("انتقد الوزير الكوبي العقوبات التي تفرضها واشنطن على بلاده.", "impose-sanctions", "ongoing"),
    ("انتقد الوزير الكوبي العقوبات التي فرضتها واشنطن على بلاده.", "impose-sanctions", "actual"),
    ("كوبا تتعرض لعقوبات أمريكية جديدة.", "impose-sanctions", "actual"),
    # who had arrived, whatever stands between
    (
        "وكان عبدالفتاح البرهان رئيس مجلس السيادة، وعبدالله حمدوك رئيس مجلس الوزراء السوداني، قد وصلا إلى القاهرة"
        " في زيارة رسمية.",
        "official-visit",
        "actual",
    ),
    # for the sake of what goes on, which is not put off
    ("أكد السفير أهمية الدور المصري من أجل وقف عدوان إسرائيل على الشعب الفلسطيني.", "attack", "ongoing"),
    # a meeting that was, and one that somebody came for
    ("الزيارة استكمال للاجتماع الذي انعقد بين وزيري خارجية تركيا وسوريا.", "meeting", "actual"),
    ("وصل الوفد للاجتماع الذي سيعقد بين وزيري خارجية تركيا وسوريا.", "meeting", "planned"),
    # what is decided and then done, what is decided and done at once
    ("قررت الصين تقديم مساعدات إنسانية لتونس.", "humanitarian-aid", "planned"),
    ("قررت بولندا طرد السفير البيلاروسي.", "expel-diplomat", "actual"),
    # what talks are about, and what was done
    ("تركزت الجلسة على مفاوضات رفع العقوبات الأمريكية عن إيران.", "lift-sanctions", "hypothetical"),
    ("تركزت الجلسة على نجاح رفع العقوبات الأمريكية عن إيران.", "lift-sanctions", "actual"),
    # what is feared, and what was
    ("عبر وزير الخارجية الألماني عن مخاوف أوروبية من أن تقصف روسيا مولدوفا.", "attack", "hypothetical"),
    ("عبر وزير الخارجية الألماني عن قلقه بعد أن قصفت روسيا مولدوفا.", "attack", "actual"),
    # what may have been
    ("ربما التقى وزير الخارجية التركي نظيره السوري في الدوحة.", "meeting", "hypothetical"),
    ("قد يكون وزير الخارجية التركي التقى نظيره السوري.", "meeting", "hypothetical"),
    ("وقد التقى وزير الخارجية التركي نظيره السوري.", "meeting", "actual"),
    ("يجري الحديث عن لقاء محتمل بين الرئيس التركي ونظيره السوري.", "meeting", "hypothetical"),
    # a negated condition, and "not only"
    ("فقد يعلق الاتحاد الأوروبي تعاونه مع رواندا.", "suspend-cooperation", "hypothetical"),
    ("لم يزر وزير الخارجية القبرصي القاهرة فحسب بل أقام فيها.", "visit", "actual"),
    ("لم تعلن بولندا سوى إغلاق معبر مع بيلاروسيا.", "close-border", "actual"),
    ("لم تعلن بولندا إغلاق معبر مع بيلاروسيا.", "close-border", "negated"),
    # the subject of a negated verb of being held
    ("جولة المفاوضات بين إيران والولايات المتحدة لن تعقد الأحد.", "negotiation", "negated"),
    # days after is not days to come
    ("علقت باكستان التجارة مع الهند بعد أيام من الهجوم.", "suspend-cooperation", "actual"),
    # exercises, talks and visits under way, and over
    ("بدأت تونس والجزائر مناورات بحرية مشتركة.", "joint-exercise", "ongoing"),
    ("تجري تونس والجزائر مناورات بحرية مشتركة.", "joint-exercise", "ongoing"),
    ("أجرت تونس والجزائر مناورات بحرية مشتركة.", "joint-exercise", "actual"),
    ("وكانت تونس والجزائر بدأتا مناورات بحرية مشتركة.", "joint-exercise", "actual"),
    ("بدأ رئيس الوزراء التونسي زيارة رسمية إلى المغرب.", "official-visit", "ongoing"),
    ("أنهى رئيس الوزراء التونسي زيارة رسمية إلى المغرب.", "official-visit", "actual"),
    ("يجري رئيس الوزراء التونسي زيارة رسمية إلى المغرب.", "official-visit", "ongoing"),
    ("وصل وزير الخارجية الروسي إلى الدوحة للقاء أمير قطر.", "visit", "ongoing"),
    ("وصل وزير الخارجية الروسي إلى الدوحة.", "visit", "actual"),
    ("غادر وزير الخارجية البحريني المنامة متوجها إلى السنغال.", "visit", "ongoing"),
    ("وتستضيف بغداد منذ عام 2021، مباحثات بين إيران والسعودية.", "meeting", "ongoing"),
    # a journey at its outset, and one that is behind
    ("وصل وزير الخارجية المصري إلى تشاد في مستهل جولة أفريقية.", "visit", "ongoing"),
    ("وصل وزير الخارجية المصري إلى تشاد بعد جولة أفريقية.", "visit", "actual"),
    # a visit during which something is said today, or was said
    ("قال وزير الخارجية الروسي اليوم الخميس خلال زيارته للكويت إن الأزمة خطيرة.", "visit", "ongoing"),
    ("قال وزير الخارجية الروسي الشهر الماضي خلال زيارته للكويت إن الأزمة خطيرة.", "visit", "actual"),
    # talks whose beginning is told, and what came after it
    ("بدء محادثات غير مباشرة بين السودان وإثيوبيا.", "negotiation", "ongoing"),
    ("بعد بدء محادثات غير مباشرة بين السودان وإثيوبيا.", "negotiation", "actual"),
    # a war by its noun, whatever is written on it
    ("دعا إلى وضع حد للعدوان الإسرائيلي على لبنان.", "attack", "ongoing"),
    ("دعا إلى التحقيق في الغارة الإسرائيلية على لبنان.", "attack", "actual"),
    # what somebody does as it is told, and what he did
    ("أدانت مصر عمليات التهجير التي يقوم بها الجيش الإسرائيلي بحق الفلسطينيين.", None, "ongoing"),
    ("أدانت مصر عمليات التهجير التي قام بها الجيش الإسرائيلي بحق الفلسطينيين.", None, "actual"),
    # told again by a noun, under way or with a day of its own
    (
        "ردا على الهجوم الإسرائيلي على لبنان اجتمع المجلس. ويشن الطيران الإسرائيلي منذ فجر الاثنين غارات على لبنان.",
        "attack",
        "ongoing",
    ),
    # a war that is told as what was before
    ("وبعد الغزو الروسي لأوكرانيا في 2022 ارتفعت الأسعار.", "attack", "actual"),
    ("يتواصل الغزو الروسي لأوكرانيا.", "attack", "ongoing"),
    ("أدى الغزو الروسي لأوكرانيا الذي بدأ في فبراير إلى ارتفاع الأسعار.", "attack", "ongoing"),
    ("أدان العدوان الأمريكي على اليمن الذي شن أمس.", "attack", "actual"),
    (
        "بدأ رئيس الوزراء التونسي زيارة رسمية إلى المغرب. وتأتي زيارة رئيس الوزراء التونسي إلى المغرب بعد عام.",
        "official-visit",
        "ongoing",
    ),
    # a plan ends where another clause begins
    ("سيزور وزير الخارجية التركي بغداد ويلتقي نظيره العراقي.", "meeting", "planned"),
]


@pytest.mark.parametrize(("text", "fine", "factuality"), WHETHER)
def test_whether(text: str, fine: str | None, factuality: str) -> None:
    assert told(text, fine).factuality == factuality


THREATS = [
    ("قال وزير الخارجية الروسي إن روسيا ستقطع علاقاتها مع بلجيكا إذا صودرت أصولها.", "threat-relations"),
    ("ستفرض الولايات المتحدة عقوبات على بيرو إذا اشترت الطائرات.", "threat-sanctions"),
]


@pytest.mark.parametrize(("text", "fine"), THREATS)
def test_harm_announced_on_a_condition_is_a_threat(text: str, fine: str) -> None:
    assert (told(text, fine).type, told(text, fine).factuality) == ("THREATEN", "actual")


def test_an_exercise_with_another_is_joint_and_one_near_its_border_is_not() -> None:
    assert told("أجرت بنغلاديش مناورات عسكرية مع الهند.", "joint-exercise").type == "COOPERATE"
    assert told("أجرت بنغلاديش مناورات عسكرية قرب الحدود مع الهند.", "military-exercise").type == "MOBILIZE"


def test_any_attack_is_only_thought_of_and_none_that_was_not_made_is_denied() -> None:
    found = read("أكد وزير الدفاع الإيراني أن أي هجوم أمريكي على إيران سيقابل برد قاس.", published=TODAY)
    assert [e.type for e in found.events] == ["THREATEN"]
    assert told("لم تشن إيران أي هجوم على السعودية.", "attack").factuality == "negated"


REFUSED = [
    # who says of himself that he will not help, withdraw, apologise or recognise refuses
    ("قال الرئيس التشادي إن بلاده لن تزود السودان بالأسلحة.", ("REJECT", "refuse-assistance")),
    ("أعلنت رواندا أنها لن تسحب قواتها من الكونغو الديمقراطية.", ("REJECT", "refusal")),
    ("أكدت أنقرة أنها لن تعتذر لأثينا.", ("REJECT", "refusal")),
    ("قالت مدريد إنها لن تعترف باستقلال كوسوفو.", ("REJECT", "refusal")),
    # another foretells it; it is only not done
    ("قالت كينشاسا إن رواندا لن تسحب قواتها من الكونغو الديمقراطية.", ("RETREAT", "troop-withdrawal")),
    ("لم تسحب رواندا قواتها من الكونغو الديمقراطية.", ("RETREAT", "troop-withdrawal")),
]


@pytest.mark.parametrize(("text", "kind"), REFUSED)
def test_who_will_not_refuses(text: str, kind: tuple[str, str]) -> None:
    assert [(e.type, e.fine) for e in read(text, published=TODAY).events] == [kind]


def test_sanctions_that_are_lifted_lie_upon_whom_the_clause_says_not_on_who_imposed_them() -> None:
    (event,) = read("رفعت لندن العقوبات التي فرضتها الإدارة الأمريكية السابقة على كوبا.").events
    assert event.fine == "lift-sanctions"
    assert [a.rsplit("/", 1)[-1] for a in event.recipients] == ["CUB"]
