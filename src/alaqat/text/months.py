"""The words dates are made of, in Arabic (all Arab varieties), English and French.

`sense(word)` says what a word may mean as {feature: value}, with the letters of a clitic cut off its front. Features:
g Gregorian month, gx such a month whose name is also a common word, h Hijri month (hx likewise), mh first word of a
two-word month, wd weekday (Monday is 0), wx weekday that is also a common word, n cardinal, o ordinal, u unit
(d w m y x c), un how many a dual or singular stands for, dir -1 past, 0 present, 1 coming, this, part, dx days from
today, tod time of day, p preposition, decade, season, quarter, few, mark (AH, CE), sfx, stop (what unmakes a date).

>>> sense("والأربعاء")
(1, {'wd': 2})
>>> sense("سياسة") is None
True
"""

from __future__ import annotations

from functools import cache
from typing import Any

__all__ = ["MONTH_HEADS", "STRIP", "Sense", "sense", "table", "words"]

Sense = tuple[int, dict[str, Any]]

_LIST = """
g=1 يناير جانفي ينّاير January Jan janvier janv
g=2 فبراير شباط فيفري February Feb février fevrier
g=3 آذار
g=3,gx=1 مارس March mars
g=4 أبريل إبريل نيسان أفريل April avril
g=5 مايو أيار
g=5,gx=1 ماي May mai
g=6 يونيو يونيه حزيران June Jun juin
g=6,gx=1 جوان
g=7 يوليو يوليه تموز جويلية يوليوز July Jul juillet
g=8 أغسطس غشت August Aug août aout
g=8,gx=1 آب أوت
g=9 سبتمبر أيلول شتنبر September Sept Sep septembre
g=10 أكتوبر October Oct octobre
g=11 نوفمبر نونبر November Nov novembre
g=12 ديسمبر دجنبر December Dec décembre decembre
mh=kanun كانون
mh=tishrin تشرين
mh=rabi ربيع
mh=jumada جمادى جمادي
mh=dhu ذو ذي
h=1,hx=1 محرم المحرم Muharram
h=2,hx=1 صفر Safar
h=7,hx=1 رجب Rajab
h=8,hx=1 شعبان Shaban
h=9,hx=1 رمضان Ramadan
h=10,hx=1 شوال Shawwal
dhu=11 القعدة
dhu=12 الحجة
wd=0,wx=1,n=2 الاثنين الإثنين
wd=0 Monday lundi
wd=1 الثلاثاء Tuesday mardi
wd=2 الأربعاء الإربعاء Wednesday mercredi
wd=3 الخميس Thursday jeudi
wd=4 الجمعة Friday vendredi
wd=4,wx=2 جمعة
wd=5 السبت Saturday samedi
wd=6,wx=1 الأحد Sunday
wd=6 dimanche
n=1 واحد واحدة one
n=1 أحد إحدى
n=2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين إثنا إثني two deux
n=3 ثلاثة ثلاث three trois
n=4 أربعة أربع four quatre
n=5 خمسة خمس five cinq
n=6 ستة ست six
n=7 سبعة سبع seven sept
n=8 ثمانية ثماني ثمان eight huit
n=9 تسعة تسع nine neuf
n=10 عشرة عشر ten dix
n=20,o=20 عشرون عشرين العشرون العشرين twenty vingt
n=30,o=30 ثلاثون ثلاثين الثلاثون الثلاثين thirty trente
n=40 أربعون أربعين forty quarante
n=50 خمسون خمسين fifty cinquante
n=60 ستون ستين
n=70 سبعون سبعين
n=80 ثمانون ثمانين
n=90 تسعون تسعين
n=100 مائة مئة
n=200 مائتان مائتين مئتان مئتين
n=300 ثلاثمائة ثلاثمئة
n=400 أربعمائة أربعمئة
n=500 خمسمائة خمسمئة
n=600 ستمائة ستمئة
n=700 سبعمائة سبعمئة
n=800 ثمانمائة ثمانمئة ثمانيمئة
n=900 تسعمائة تسعمئة
n=1000 ألف آلاف
n=2000 ألفان ألفين الألفين
o=1 الأول الأولى أول أولى first premier première
o=1 الحادي الحادية
o=2 الثاني الثانية ثاني ثانية الآخر الآخرة second
o=3 الثالث الثالثة ثالث third
o=4 الرابع الرابعة رابع fourth
o=5 الخامس الخامسة خامس fifth
o=6 السادس السادسة سادس
o=7 السابع السابعة سابع
o=8 الثامن الثامنة ثامن
o=9 التاسع التاسعة تاسع
o=10 العاشر العاشرة عاشر
u=d,day=1,un=1 يوم day jour
u=d,un=2 يومين يومان
u=d,un=0 أيام يوما days jours
u=d,un=0,def=1 الأيام
u=d,un=1,def=1,dx=0 اليوم
u=h,un=1 ساعة hour heure
u=h,un=2 ساعتين
u=h,un=0 ساعات hours heures
u=h,un=0,def=1 الساعات
u=w,un=1 أسبوع week semaine
u=w,un=2 أسبوعين أسبوعان
u=w,un=0 أسابيع أسبوعا weeks semaines
u=w,un=0,def=1 الأسابيع
u=w,un=1,def=1 الأسبوع
u=m,un=1,mw=1 شهر month
u=m,un=0,mw=1 mois
u=m,un=2 شهرين شهران
u=m,un=0 أشهر شهور شهرا months
u=m,un=0,def=1 الأشهر الشهور
u=m,un=1,def=1 الشهر
u=y,un=1,yw=1 عام سنة year an année
u=y,un=2,yw=1 عامين عامان عامي سنتين سنتان سنتي
u=y,un=0 أعوام سنوات سنين عاما years ans années
u=y,un=0,yw=1 الأعوام السنوات
u=y,un=1,yw=1,def=1 العام السنة
u=x,un=1,def=1 العقد
u=x,un=2,def=1 العقدين
u=x,un=1 عقد decade décennie
u=x,un=2 عقدين
u=x,un=0 عقود decades
u=x,un=0,def=1 العقود
u=c,un=1,def=1 القرن
u=c,un=1 قرن century siècle
dir=-1 الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة الفائت الفائتة المنقضي المنقضية last past
dir=-1 dernier dernière passé passée
dir=0 الجاري الجارية الحالي الحالية current
dir=-1,many=1 الأخيرة الأخيرين
anchored=1 التالي التالية السابق السابقة نفسه نفسها ذاته ذاتها following previous
stop=1 العالمي العالمية الدولي الدولية الوطني الوطنية
stop=1,al=1 الـ ال
approx=1 نحو حوالي قرابة زهاء أكثر أقل about
dir=1 المقبل المقبلة القادم القادمة الآتي الآتية المقبلين القادمين next coming prochain prochaine
this=1 هذا هذه this ce cette cet
lastn=1 آخر
time=1 وقت
later=1 لاحق
sooner=1 سابق مبكر
few=1 القليلة القليلات بضعة بضع عدة few several quelques plusieurs
part=early أوائل مطلع بداية مستهل أول early début
part=mid منتصف أواسط أوساط mid
part=late أواخر نهاية أخر late fin
part=late,rest=1 بقية باقي
dx=-1 أمس الأمس البارحة yesterday hier
dx=0 today tonight
dx=1 غدا غد الغد غداً tomorrow demain
tod=1 صباح مساء ظهر عصر فجر ليل ليلة عشية عصر صبيحة أمسية ضحى بعد_ظهر
from=1,p=1 من منذ from since du depuis de of
to=1 إلى حتى لغاية وحتى to until through au à jusqu
between=1 بين entre between
p=1 في in on en on le the dans خلال ل على
upon=1 على عن
ago=1 قبل منذ ago
after=1 بعد
within=1 خلال غضون
and=1 و and et
decade=20 العشرينيات العشرينات عشرينيات عشرينات
decade=30 الثلاثينيات الثلاثينات ثلاثينيات ثلاثينات
decade=40 الأربعينيات الأربعينات أربعينيات أربعينات
decade=50 الخمسينيات الخمسينات خمسينيات خمسينات
decade=60 الستينيات الستينات ستينيات ستينات
decade=70 السبعينيات السبعينات سبعينيات سبعينات
decade=80 الثمانينيات الثمانينات ثمانينيات ثمانينات
decade=90 التسعينيات التسعينات تسعينيات تسعينات
season=3 ربيع الربيع
season=6 صيف الصيف
season=9 خريف الخريف
season=12 شتاء الشتاء
fraction=3 الربع ربع
fraction=6 النصف
mark=AH هـ ه هجرية هجري الهجري للهجرة AH
mark=CE م ميلادية ميلادي الميلادي للميلاد
match=1 الموافق الموافقة الموافقه
sfx=1 st nd rd th er
now=1 الآن now
il=1 il
y=1 y
a=1 a
"""
MONTH_HEADS = {
    ("kanun", 1): ("g", 12), ("kanun", 2): ("g", 1), ("tishrin", 1): ("g", 10), ("tishrin", 2): ("g", 11),
    ("rabi", 1): ("h", 3), ("rabi", 2): ("h", 4), ("jumada", 1): ("h", 5), ("jumada", 2): ("h", 6),
}  # fmt: skip
_PROCLITICS = ("و", "ف", "ب", "ل", "ك", "وب", "ول")
_NO_CLITICS = {"و", "م", "ه", "هـ", "في", "ل", "أول", "أن", "على"}
_PLAIN = str.maketrans("أإآى", "اااي")
STRIP = dict.fromkeys([*range(0x064B, 0x0660), 0x0670, 0x0640, 0x200E, 0x200F])


def words(text: str) -> frozenset[str]:
    """The set of the words of a list."""
    return frozenset(text.split())


def _merge(into: dict[str, Sense], form: str, cut: int, features: dict[str, Any]) -> None:
    old = into.get(form)
    if old is None:
        into[form] = (cut, dict(features))
    elif old[0] == cut:
        for key, value in features.items():
            old[1].setdefault(key, value)


def _spellings(word: str) -> set[str]:
    forms = {word, word.translate(_PLAIN)}
    if word.endswith("ة"):
        forms |= {form[:-1] + "ه" for form in forms}
    if word.endswith("ي"):  # as Egypt writes: الماضى
        forms |= {form[:-1] + "ى" for form in forms}
    return forms


@cache
def table() -> dict[str, Sense]:
    """Every spelling, with and without clitics, to what it may mean; read-only."""
    plain: list[tuple[str, dict[str, Any]]] = []
    for line in _LIST.strip().splitlines():
        head, *words = line.split()
        pairs = [item.split("=") for item in head.split(",")]
        features = {k: int(v) if v.lstrip("-").isdigit() else v for k, v in pairs}
        plain += [(word, features) for word in words]
    out: dict[str, Sense] = {}
    for word, features in plain:
        cased = {word, word.capitalize(), word.upper()} if word.isascii() and word.islower() else {word}
        if word[0].isupper():
            cased |= {word.upper()}
        for form in set().union(*(_spellings(w) for w in cased)):
            _merge(out, form, 0, features)
    base = set(out)
    for word, features in plain:
        if not "ء" <= word[0] <= "ي" or word in _NO_CLITICS:
            continue
        for form in _spellings(word):
            for clitic in _PROCLITICS:
                spelt, cut = clitic + form, len(clitic)
                if form.startswith("ال") and clitic.endswith("ل"):
                    spelt, cut = clitic + form[1:], len(clitic) - 1
                if spelt not in base:
                    _merge(out, spelt, cut, features)
    return out


def sense(word: str) -> Sense | None:
    """What a word may mean in a date, or None."""
    found = table().get(word)
    if found is None and not word.isalpha():
        found = table().get(word.translate(STRIP))
    return found
