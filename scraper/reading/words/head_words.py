"""What stands over columns and says nothing of what is counted: "Years" over "2023", "Number" over "12". Data only."""

import re

from figures.expressions import expression

_OF_SCHOOLS = (
    r"(?:academic|school|study|financial|fiscal|calendar) years?|"
    r"ann[ée]es? (?:scolaires?|universitaires?|acad[ée]miques?)|"
    r"(?:schul|studien|geschäfts|haushalts|kalender|berichts)jahre?|"
    r"a[ñn]os? (?:acad[ée]micos?|escolar(?:es)?|lectivos?)|"
    r"cursos?(?: (?:acad[ée]micos?|escolar(?:es)?))?|ann[oi] (?:accademic[oi]|scolastic[oi])|"
    r"(?:school|academie|studie|boek)ja(?:ar|ren)|anos? (?:letivos?|acad[ée]micos?)|rok (?:szkolny|akademicki)|"
    r"lata (?:szkolne|akademickie)|läsår|(?:skole|studie)år|(?:räkenskaps|regnskabs|regnskaps)år|lukuvuo(?:si|det)|"
    r"tilikau(?:si|det)|(?:školní|akademický) rok|tanév(?:ek)?|an(?:ul)? (?:școlar|universitar)|σχολικό έτος|"
    r"(?:öğretim|eğitim) yılı|учебный год"
)
YEARS = expression(
    rf"(?:{_OF_SCHOOLS}|"
    r"years?|ann[ée]es?|ans|jahre?|a[ñn]os?|ann[oi]|ja(?:ar|ren)|anos?|rok|lata|år|vuo(?:si|det)|rok[yov]{{0,2}}|"
    r"év(?:ek)?|an(?:i|ul)?|έτ(?:ος|η)|yıl(?:lar)?|год[ыа]?|роки?|рік|годин[аи]|godin[ae]|let[oai]|aasta[d]?|gads|gadi|"
    r"metai|anys?|exercices?|ejercicios?|exerc[íi]cios?|eserciz[io]|periods?|p[ée]riodes?|perioden?|per[ií]odos?|"
    r"period[oi]|okres(?:y)?|obdob[íi])\W*",
    re.IGNORECASE,
)

COUNT = expression(
    r"(?:nombre|number|anzahl|n[úu]mero|numero|cantidad|quantit[àéy]|quantidade|aantal|liczba|ilość|antal|antall|"
    r"lukumäärä|počet|szám(?:a|uk)?|darabszám|număr(?:ul)?|αριθμός|πλήθος|sayı(?:sı)?|количество|число|кількість|broj|"
    r"skaičius|skaits|arv|nbre?\.?|value|valeur|wert|valore?|waarde|warto[śs][ćc]|v[äæ]rdi?e?|verdi|arvo|hodnota|[ée]rt[ée]k|"
    r"valoare|τιμή|değer|значение|значення)",
    re.IGNORECASE,
)

_NUMBER_OF = (
    r"(?:(?:number of|n[o°º]\.? of|nombre de?|nombre d['’]|"
    r"anzahl(?: der)?|n[úu]mero de|numero di|aantal|liczba|ilość|antal|"
    r"antall|počet|száma|numărul de|αριθμός) ?)?"
)
TEACHING_PLAN = expression(
    rf"(?:{_NUMBER_OF}(?:(?:school|teaching|lesson)? ?weeks|(?:teaching |lesson )?hours|lessons|semaines|heures|"
    r"(?:schul|unterrichts)?wochen|(?:wochen|unterrichts)?stunden|semanas|horas|settimane|ore|weken|(?:les)?uren|"
    r"tygodni|tygodnie|godzin[ay]?|lekcji|veckor|timmar|uger|timer|uker|viikot|tunnit|týdn[ůy]|hodiny?|hetek|órák|"
    r"săptămâni|εβδομάδες|ώρες)(?:\s(?:per|par|pro|a|por|alla|w|i|i|na|/)\s.{1,16})?|"
    r"class|grade|year|classe|ann[ée]e|klasse|jahrgang(?:sstufe)?|schuljahr|curso|clase|grado|anno|groep|leerjaar|ano|turma|"
    r"klasa|årskurs|klass|trin|trinn|luokka|třída|ročník|osztály|évfolyam|clasa|τάξη|sınıf)\W*",
    re.IGNORECASE,
)
"""What heads the rows of a plan of teaching: which class it is for, and for how many weeks and hours."""

PLAYERS = expression(
    r"players?|teams?|clubs?|joueu(?:r|se)s?|[ée]quipes?|spieler(?:innen)?|mannschaft(?:en)?|verein|jugador(?:es)?|equipos?|"
    r"giocator[ei]|squadr[ae]|speler|ploeg|zawodnik|dru[żz]yna|jogador(?:es)?|equipas?|spelare|lag|spiller|hold|pelaaja|"
    r"joukkue|hr[áa][čc]|t[ýy]m|j[áa]t[ée]kos|csapat|juc[ăa]tor|echip[ăa]|παίκτης|ομάδα|oyuncu|tak[ıi]m|игрок|команда|гравець",
    re.IGNORECASE,
)
POINTS = expression(
    r"pts\.?|points?|punkte?|pkt\.?|punti|puntos|punten|pontos|po[äe]ng|piste(?:et)?|body|pont(?:ok)?|puncte|βαθμοί|puan|"
    r"очки|очк[аи]|elo|goal difference|gd|tordifferenz",
    re.IGNORECASE,
)
"""What stands over the columns of a table of results: who plays, and how many points each has."""

RACERS = expression(
    r"crews?|boat class|athletes?|runners?|riders?|rowers?|swimmers?|equipage|[ée]quipages?|athl[èe]tes?|"
    r"coureu(?:r|se)s?|nageu(?:r|se)s?|athlet(?:en?|in|innen)?|l[äa]ufer(?:in)?|fahrer(?:in)?|mannschaftsboot|tripulaci[óo]n|atletas?|"
    r"corredor(?:es|a)?|equipaggio|atlet[ai]|concorrente|loper|renner|roeiers?|zwemmers?|tripula[çc][ãa]o|za[łl]oga|"
    r"zawodni(?:k|czka)|l[öo]pare|bes[äa]ttning|[åa]kare|l[øo]ber?|løper|mannskap|juoksija|urheilija|z[áa]vodn[íi][kc]|pos[áa]dka|"
    r"versenyz[őo]|sportiv(?:i|ul)?|αθλητής|πλήρωμα|sporcu|спортсмен|экипаж|екіпаж|учасник|участник",
    re.IGNORECASE,
)
PLACES = expression(
    r"place|placing|pos(?:\.|ition)?|rank|finish|rang|clt\.?|classement|platz|platzierung|puesto|posici[óo]n|clasificaci[óo]n|"
    r"posizione|posto|piazzamento|plaats|klassering|lugar|posi[çc][ãa]o|coloca[çc][ãa]o|miejsce|lokata|placering|plats|plass?|"
    r"plassering|plads|sijoitus|sija|um[íi]st[ěe]n[íi]|po[řr]ad[íi]e?|miesto|m[íi]sto|helyez[ée]s|hely|loc(?:ul)?|pozi[țt]ie|"
    r"θέση|κατάταξη|s[ıi]ra(?:lama)?|derece|место|місце",
    re.IGNORECASE,
)
"""What stands over the columns of a table of races: who ran, and at which place each came in."""

MODULES = expression(
    r"(?:course )?modules?|courses?|course (?:title|name)|units?|modul(?:e|name|titel)?|kurse?|veranstaltung|"
    r"lehrveranstaltung|cours|ue|enseignements?|mati[èe]res?|asignaturas?|materias?|m[óo]dulos?|insegnament[oi]|materi[ae]|moduli|vak|vakken|"
    r"disciplinas?|unidades? curricular(?:es)?|przedmiot|kurs|delkurs|emne|fag|opintojakso|p[řr]edm[ěe]t|tant[áa]rgy|"
    r"disciplin[ăa]|μάθημα|ders|дисциплина|предмет",
    re.IGNORECASE,
)
CREDITS = expression(
    r"credits?|ects(?:[- ](?:credits?|cr[ée]dits?|punkte?|punten|pont))?|cr[ée]dits?(?: ects)?|cp|lp|leistungspunkte|"
    r"cr[ée]ditos(?: ects)?|cfu|crediti(?: formativi)?|studiepunten|ec|punkty(?: ects)?|h[öo]gskolepo[äa]ng|hp|"
    r"studiepoeng|opintopisteet|op|kredit(?:y|ek)?|credite|akts|кредиты|кредити",
    re.IGNORECASE,
)
"""What stands over the columns of a plan of studies: what is taught, and how many credits each brings."""
