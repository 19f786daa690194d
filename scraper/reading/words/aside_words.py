"""What sentences say beside what an institution has: thresholds of laws, rooms for hire, ways, ovens. Data only."""

import re

from figures.expressions import expression
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.spoken import Spoken

OBLIGED = Spoken(
    {
        "en": r"\b(?:must|shall|(?:is|are) (?:required|obliged) to|ha(?:s|ve) to)\b",
        "fr": r"\b(?:doi(?:t|vent)|(?:est|sont) tenu\w*|(?:est|sont) oblig\w+)\b",
        "de": r"\b(?:m[üu]ssen|muss|verpflichtet|d[üu]rfen|zu f[üu]hren|d[üu]rfen)\b",
        "es": r"\b(?:deben?|deber[áa]n?|obligad[oa]s?)\b",
        "it": r"\b(?:deve|devono|tenut[ieoa] a|obbligat[ieoa])\b",
        "nl": r"\b(?:moet|moeten|verplicht)\b",
        "pt gl": r"\b(?:devem?|dever[ãa]o|dever[áa]|obrigad[oa]s?)\b",
        "pl": r"\b(?:musz[ąa]|musi|zobowi[ąa]zan\w+|powinn\w+|nale[żz]y)\b",
        "sv": r"\b(?:m[åa]ste|ska|skall|skyldig\w*)\b",
        "da nb": r"\b(?:skal|m[åa]|plikt\w*|forplig?te[dt]\w*)\b",
        "fi": r"\bon .{0,60}t[tl]?[aä]v[aä]\b|\bt[äa]ytyy\b|\bpit[äa][äa]\b",
        "cs sk": r"\b(?:mus[íi]|musej[íi]|musia|povinn\w+|je t[řr]eba)\b",
        "hu": r"\b(?:kell|k[öo]teles\w*)\b",
        "ro": r"\b(?:trebuie|obligat\w+)\b",
        "el": r"πρέπει|υποχρε",
        "tr": r"\bzorunda\w*|\bgerek\w+",
        "ru": r"обязан|должн",
        "uk": r"зобов|повинн|мусять",
        "ca": r"\b(?:ha de|han de|obligad[ae]s?)\b",
    }
)
"""What somebody has to do, by a law or by rules."""

FOR_HIRE = Phrases(
    r"\b(?:can|may) be (?:hired|rented|booked)\b|\b(?:for|available to) hire\b",
    r"\bse loue(?:nt)?\b|\b(?:peut|peuvent) [êe]tre lou[ée]e?s?\b|\b[àa] louer\b",
    r"\b(?:kann|k[öo]nnen)\b.{0,40}\b(?:gemietet|angemietet|gebucht)\b|\bmietbar\b|\bzu mieten\b",
    r"\bse alquilan?\b|\bpuede(?:n)? alquilarse\b|\bsi affitta(?:no)?\b|\bpu[òo] essere (?:affittat|noleggiat)[oa]\b",
    r"\bte huur\b|\b(?:kan|kunnen) worden gehuurd\b|\baluga-se\b|\balugam-se\b|\bpode(?:m)? ser alugad[oa]s?\b",
    r"\bmo[żz]na (?:j[ąa] |go |je )?wynaj[ąa][ćc]\b|\bkan (?:hyras|lejes|leies|bookas|bookes)\b|"
    r"\bvoi(?:t|daan)? vuokrata\b",
    r"\blze (?:jej |ji |je )?pronajmout\b|\bmožno (?:ju |ho |si )?prenaja[ťt]\b|\bb[ée]relhet[őo]\b|"
    r"\bse [îi]nchiriaz[ăa]\b",
    r"ενοικιάζ|\bkiralan(?:abilir|ır|maktadır)\b|сда[её]тся|сдаются|аренда от|зда[єю]ться|оренда від|"
    r"貸し?出し可|可租用",
)
"""What may be hired."""

HALL = Phrases(
    r"\b(?:halls?|rooms?|venue|barn|salles?|s[äa]le|saal|\w*saal|raum|r[äa]ume|sal[ao]s?|aula|zaal|zalen|sali\w*|salen|"
    r"lokalet?|lokalen|terem|s[áa]l|sala|salii|αίθουσα|salon\w*|зал\w{0,2}|ホール)\b",
)
"""Where so many find room."""

IN_GROUPS = Phrases(
    r"\b(?:groups|groupes|gruppen|grupos|gruppi|groepen|grup(?:y|om|ach)|grupper|skupiny|skupin[áa]ch|grupuri\w{0,3}|"
    r"ομάδες|группы|групп(?:ам|ах)|групи|груп(?:ам|ах))(?: (?:of|with|from|de|[àa] partir de|d[èe]s|ab|von|bis|mit|"
    r"a partir de|desde|di|da|oltre|vanaf|van|met|od|do|powy[żz]ej|om|p[åa]|fra|fr[åa]n|med|nad|από|άνω των|от|до|по|"
    r"від|з))?\s?§",
    r"\bgroupes d['’]§|§\s?(?:hengen|henkil[öo]n) ryhm|§\s?f[őo]\w* (?:feletti )?csoport|§\s?ki[şs]i\D{0,12}grup",
)
"""Around a number, which § stands for: how large groups are that come, are taught or pay less."""

OF_PERSONS = Phrases(
    r"^(?:people|persons?|visitors|guests|or more|personnes|personen|besuche\w+|personas|persone|pessoas|os[óo]b|osob|"
    r"personer|eller f(?:ler|lere)|hengen|henkil\w+|f[őo]|persoane|ατόμων|άτομα|ki[şs]i|человек|осіб|людей)\b",
)

ON_FOOT = Phrases(
    r"^\s?(?:metres? |meters? )?(?:on foot|[àa] pied|zu fu[ßs]+|a pie|a piedi|lopen|te voet|a p[ée]|pieszo|piechot[ąa]|"
    r"att g[åa]|till fots|til fods|til fots|k[äa]vellen|p[ěe][šs]ky|pe[šs]o|gyalog|pe jos|με τα πόδια|y[üu]r[üu]\w+|"
    r"пешком|пішки)\b",
)
"""Right behind a length."""

FROM_A_STATION = Phrases(
    r"\b(?:from the (?:station|bus stop|car park)|depuis (?:la gare|l['’]arr[êe]t)|vom bahnhof|"
    r"desde la estaci[óo]n|dalla stazione|vanaf (?:het|de) (?:station|halte)|da esta[çc][ãa]o|od (?:dworca|przystanku|"
    r"n[áa]dra[žz][íi]|stanice)|fr[åa]n stationen|fra stationen|fra stasjonen|asemalta|от вокзала|від вокзалу)\b",
)

SIDES = expression(
    r"\s(?:by|sur|mal|por|per|bij|na|gånger|gange|ganger|x|×)\s\d+(?:[.,]\d+)?\s?(?:[cm]m\b|cent|zent|mil)"
)
"""Behind one side of a thing: the other."""

OF_GOODS = expression(
    r"(?:cent[iíy]m|zentim|mill?[iíy]m|sentim|(?:mAh|Ah|dpi|ppi|px|lm|lumens?|fps|U/min|tr/min|cc)\b)", re.IGNORECASE
)
"""How a label begins that is a measure of things."""

HOT = Phrases(
    r"^(?:de )?(?:degr[ée]s|grad(?:i|er)?|stopni|asteeseen|astetta|stup[ňn][ůu]|stup[ňn]ov|fok\w{0,3}|dereceye?|"
    r"βαθμούς|градус\w{0,3})\b|"
    r"^度(?:で|に|の)",
)
HOT_OR_LEARNED = Phrases(r"\b(?:to|at|a|op|tot|till|til|la) § ?(?:degrees|grados|graden|graus|grade|de grade)\b")
"""Degrees of heat; in some languages they are as soon those of a university, where nothing leads to the number."""

QUESTIONS = Phrases(
    r"^(?:de )?(?:(?:multiple[- ]choice )?questions?|fragen|preguntas|domande|vragen|perguntas|pyta[ńn]|fr[åa]gor|"
    r"sp[øo]rgsm[åa]l|sp[øo]rsm[åa]l|kysymyst[äa]|ot[áa]zek|ot[áa]zok|k[ée]rd[ée]s\w{0,3}|[îi]ntreb[ăa]ri|ερωτήσεις|"
    r"soru\w{0,4}|вопрос\w{0,2}|запитан\w{0,2}|питан\w{0,2})\b|^(?:問|题|題)",
)
EXAM = Phrases(
    r"\b(?:exams?|examen|ex[áa]men|exame|esame|pr[üu]fung|klausur|tests?|toets|prova|egzamin|provet|pr[øo]ven|koe|"
    r"zkou[šs]ka|sk[úu][šs]ka|vizsga|examenul|εξέταση|s[ıi]nav|экзамен|іспит|тест)\b|試験|考试|考試",
)
"""What consists of questions."""

OLD = Phrases(
    r"\b(?:[îi]n v[âa]rst[ăa] de|ve v[ěe]ku|vo veku|w wieku|ηλικίας|в возрасте|віком|у віці|i [åa]ldern|edad de|"
    r"[àa] l['’][âa]ge de|at (?:the )?age(?: of)?|im alter von|all['’]et[àa] di|op (?:\w+ )?leeftijd(?: van)?|"
    r"na idade de) §|\b(?:aos|a los|vid) § ?(?:anos|a[ñn]os|[åa]rs)\b",
    r"\b(?:direct\w+|dyrektor\w*|директор\w*|[řr]editel\w*|leiter\w*|direktor\w*|m[üu]d[üu]r\w*|διευθυντ\w+|johtaj\w+|"
    r"igazgat\w+|chef|direkt[øo]r\w*|pianist\w*|author\w*)(?: (?:[^\W\d_]+)){0,2},? § ?(?:let|lat|лет|років|роки|"
    r"ετών|ani|de ani|[ée]ves|ya[şs]\w*|år|,)",
    r"\bve? § ?letech\b|§ ?(?:ya[şs][ıi]nda|[ée]ves kor\w+|years of age|ans r[ée]volus|års [åa]lder)\b",
)
"""Around a number, which § stands for: how old somebody is or was."""

OF_CHILDREN = Phrases(
    r"\b(?:для детей|для дітей|pro d[ěe]ti|pre deti|pentru copii|για παιδιά|gyerekeknek|lapsille)(?: (?:от|від|od|"
    r"ve v[ěe]ku|de la))? §",
    r"\b(?:для детей|для дітей)\b.{0,12}§ ?(?:лет|років)\b",
)
"""For whose ages something is."""

SOUGHT = Spoken(
    {
        "en": r"\b(?:needs?|seeks?|seeking|look(?:s|ing)? for|wants? to (?:hire|recruit|find)|"
        r"(?:is|are) (?:recruiting|hiring)|hop(?:es?|ing) (?:for|to \w+)|aims? (?:for|to \w+)|plans? to \w+)"
        r"(?: (?:another|an?|some|a further))? ?§|§[^.,;]{2,40} (?:(?:is|are) (?:needed|wanted|sought)\b|"
        r"wanted(?=[.!:]|$))",
        "fr": r"\b(?:besoin d(?:e |['’])|(?<!de )(?<!en )(?<!la )recherche(?:nt|z)? |recherchons |cherch(?:e|ent|ons) |"
        r"recrut(?:e|ent|ons) |manque(?:nt)? (?:encore )?|il (?:nous )?faut (?:encore )?|esp[èe]r(?:e|"
        r"ons) (?:en )?\w+ |"
        r"souhait(?:e|ons) \w+ )§|§[^.,;]{2,40} (?:sont|est) (?:recherch[ée]|n[ée]cessaire)",
        "de": r"\b(?:braucht|ben[öo]tigt|sucht|wir (?:brauchen|ben[öo]tigen|suchen)|(?:brauchen|ben[öo]tigen|"
        r"suchen) wir|"
        r"fehl(?:t|en))(?: (?:uns|noch|dringend|derzeit|aktuell|weitere))? ?§|§[^.,;]{2,40} (?:gesucht|ben[öo]tigt|"
        r"gebraucht)\b",
        "es": r"\b(?:necesita(?:mos)?|busca(?:mos)?|hacen? falta|precisa(?:mos)?|esperamos \w+|queremos \w+) ?§|"
        r"§[^.,;]{2,40} son necesari[oa]s",
        "it": r"\b(?:bisogno di|cerca|cerchiamo|ricerchiamo|ci servono|ci mancano|speriamo di \w+|vorremmo \w+) ?§|"
        r"§[^.,;]{2,40} sono necessari[ei]",
        "nl": r"\b(?:zoekt|(?:wij|we) zoeken|zoeken (?:wij|we)|op zoek naar)(?: nog)? ?§|"
        r"§(?:(?! die | dat )[^.,;]){2,40} (?:nodig|gezocht)\b",
        "pt gl": r"\b(?:precisa(?:mos)? de|procura(?:mos)?|busca(?:mos)?|necesita(?:mos)?|"
        r"necessita(?:mos)? de|faltam|queremos \w+|esperamos \w+) ?§|§[^.,;]{2,40} s[ãa]o necess[áa]ri[oa]s",
        "pl": r"\b(?:potrzeb(?:uje|ujemy)|szuka(?:my)?|poszukuj(?:e|emy)|brakuje)(?: jeszcze)? ?§",
        "sv": r"\b(?:(?:vi|\w+(?:en|et)) (?:beh[öo]ver|s[öo]ker|saknar)|(?:beh[öo]ver|s[öo]ker|saknar) vi)"
        r"(?: ytterligare)? ?§|§[^.,;]{2,40} (?:s[öo]kes|beh[öo]vs)\b",
        "da nb": r"\b(?:har (?:vi )?(?:brug|bruk) for|(?:vi|\w+(?:en|et)) (?:s[øo][gk]er|mangler|trenger)|"
        r"(?:s[øo][gk]er|mangler|trenger) vi) ?§|"
        r"§[^.,;]{2,40} (?:s[øo][gk]es|trengs)\b",
        "fi": r"\b(?:tarvitsemme|etsimme|haemme)(?: \w+)? ?§|§[^.,;]{2,40} (?:tarvitaan|haetaan)\b",
        "cs sk": r"\b(?:pot[řr]ebujeme|hled[áa]me|h[ľl]ad[áa]me|shán[íi]me|chyb[íi])(?: (?:je[šs]t[ěe]|e[šs]te))? ?§",
        "hr sl": r"\b(?:trebamo|tra[žz]imo|potrebujemo|i[šs][čc]emo|nedostaje)(?: jo[šs])? ?§",
        "hu": r"\b(?:keres[üu]nk|keres|sz[üu]ks[ée]g[üu]nk van)(?: tov[áa]bbi)? ?§|§[^.,;]{2,40} (?:van sz[üu]ks[ée]g|"
        r"keres[üu]nk)",
        "ro": r"\b(?:nevoie(?: urgent[ăa]?)? de|c[ăa]ut[ăa](?:m)?|lipsesc)(?: [îi]nc[ăa])? ?§|"
        r"§[^.,;]{2,40} sunt necesar",
        "el": r"(?:χρειάζ(?:εται|ονται|όμαστε)|αναζητ(?:ά|ούμε|εί|ούν)|ψάχν(?:ει|ουμε)) ?§",
        "tr": r"§[^.,;]{2,40} (?:ihtiyac[ıi]m[ıi]z|aranıyor|arıyoruz|gerekiyor|gerekmektedir)",
        "ru": r"(?:нужн[оы]|требу(?:ется|ются)|ищ(?:ем|ет)|не хватает)(?: ещ[её])? ?§",
        "uk": r"(?:потрібн[оі]|потребуємо|шука(?:є|ємо)|бракує)(?: ще)? ?§",
        "ca": r"\b(?:necessit(?:a|em|en)|busc(?:a|uem|quem|en)|cerc(?:a|quem|uem)|calen) ?§",
        "ja": r"§[^。]{0,8}(?:を募集|募集中|が必要です)",
        "zh": r"(?:招募|招聘|需要|还缺)§",
        "ko": r"§[^.]{1,8}(?:모집(?:합니다|중)|필요합니다)",
    }
)  # fmt: skip
"""Around a number, which § stands for: how many are needed or sought, whom nobody has yet."""

AT_ONCE = Phrases(
    r"^[^.;§]{0,30}\b(?:at (?:a time|once|the same time)|[àa] la fois|en m[êe]me temps|gleichzeitig|auf einmal|"
    r"a la vez|alla volta|contemporaneamente|tegelijk\w*|per keer|de cada vez|ao mesmo tempo|naraz|jednocze[śs]nie|"
    r"samtidigt?|ad gangen|om gangen|[åa]t g[åa]ngen|kerrallaan|najednou|sou[čc]asn[ěe]|egyszerre|deodat[ăa]|"
    r"ayn[ıi] anda|одновременно|одночасно)\b",
)
"""Behind how many may come, or be taken home, together."""
