"""Qualifiers, per cent, magnitudes, currencies and units as pages of each European language write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.record import Qualifier, Quantity
from scraper.numbers import NumberContext, find_numbers

_MEANINGS = {">": Qualifier.AT_LEAST, "<": Qualifier.AT_MOST, "~": Qualifier.APPROXIMATELY}

QUALIFIERS = """
bg > над|повече от|поне|най-малко|минимум|не по-малко от|надхвърля|близо над
bg < до|под|по-малко от|най-много|максимум|не повече от
bg ~ около|близо|почти|приблизително|примерно|някъде около
hr > više od|preko|najmanje|barem|minimalno|iznad|ne manje od|nešto više od
hr < do|manje od|najviše|maksimalno|ispod|nešto manje od|ne više od
hr ~ oko|otprilike|gotovo|skoro|približno|cca|nekih|blizu|procijenjenih
cs > více než|přes|nejméně|minimálně|alespoň|nad|víc než|více jak|ne méně než|přinejmenším|min.
cs < až|do|méně než|maximálně|nejvýše|pod|necelých|max.|nejvíce|maximálně do
cs ~ asi|přibližně|zhruba|okolo|kolem|téměř|skoro|cca|cca.|bezmála|takřka|odhadem
da > mere end|over|mindst|flere end|godt|min.|minimum|ikke mindre end|i overkant af
da < op til|højst|under|færre end|mindre end|maks.|maksimalt|højest|ikke mere end
da ~ ca.|cirka|omkring|omtrent|næsten|knap|op mod|tæt på|rundt|nær|i nærheden af|anslået
nl > meer dan|ruim|minstens|ten minste|minimaal|boven|boven de|minimum|min.|niet minder dan
nl < tot|minder dan|maximaal|hoogstens|onder|max.|ten hoogste|tot wel
nl ~ ongeveer|circa|ca.|bijna|rond|zo'n|omstreeks|rond de|nagenoeg|om en nabij|plusminus|naar schatting|tegen de
nl ~ een kleine
en > more than|over|at least|minimum|upwards of|exceeding|above|no fewer than|in excess of|well in excess of
en < up to|less than|under|at most|maximum|fewer than|no more than|below|as few as|max|up to a maximum of
en ~ about|around|approximately|nearly|almost|some|roughly|circa|approx.|close to|approaching|almost exactly
et > üle|rohkem kui|enam kui|vähemalt|minimaalselt|mitte vähem kui|ületab
et < kuni|alla|vähem kui|maksimaalselt|kõige rohkem|mitte rohkem kui
et ~ umbes|ligikaudu|peaaegu|ligi|u|u.|ca|ca.|orienteeruvalt|pea|circa
fi > yli|vähintään|ainakin|enemmän kuin|runsaat|reilut|reilu|väh.|runsas|useampi kuin|minimissään
fi < alle|enintään|jopa|korkeintaan|vähemmän kuin|enint.|maks.|maksimissaan|max.
fi ~ noin|lähes|melkein|suunnilleen|n.|arviolta|liki|vajaat|vajaa|karkeasti|ca.|likipitäen
fr > plus de|au moins|plus d'|au-delà de|minimum|supérieur à|pas moins de|dépasse|plus des|min.
fr < jusqu'à|moins de|au plus|au maximum|maximum|inférieur à|max.|à peine
fr ~ environ|près de|presque|quelque|autour de|à peu près|env.|approximativement|aux alentours de|quasiment|quasi
fr ~ pratiquement|approchant
de > mehr als|über|mindestens|gut|wenigstens|min.|ab|mind.|nicht weniger als|oberhalb von
de < bis zu|weniger als|höchstens|unter|maximal|max.|bis|nicht mehr als|unterhalb von
de ~ rund|ca.|etwa|ungefähr|fast|knapp|circa|nahezu|beinahe|annähernd|an die|zirka|um die|gegen|schätzungsweise|rd.
de ~ in etwa
el > πάνω από|περισσότεροι από|περισσότερα από|τουλάχιστον|άνω των|υπερβαίνει|περισσότερες από|πλέον των
el > παραπάνω από|ξεπερνά|ξεπερνούν τους|ξεπερνά τα|υπερβαίνουν τους|ελάχιστο
el < έως|μέχρι|κάτω από|λιγότερα από|λιγότεροι από|το πολύ|λιγότερο από|έως και|κάτω των|μέχρι και
el ~ περίπου|σχεδόν|γύρω στα|γύρω στους|περί τους|κοντά στα|κοντά στους|γύρω στις|κατά προσέγγιση|κοντά στις|περί τα
hu > több mint|legalább|minimum|több, mint|min.|nem kevesebb mint|meghaladja a
hu < legfeljebb|akár|kevesebb mint|maximum|kevesebb, mint|max.|maximálisan
hu ~ körülbelül|kb.|mintegy|közel|csaknem|majdnem|hozzávetőleg|megközelítőleg|nagyjából|kb|cca.|cirka
ga > os cionn|níos mó ná|breis agus|breis is|ar a laghad|tuairim is os cionn|níos mó na
ga < suas le|níos lú ná|faoi bhun|ar a mhéad|suas go
ga ~ thart ar|timpeall|beagnach|tuairim is|tuairim|tuairim agus|gar do|thart faoi
it > oltre|più di|almeno|minimo|non meno di|superiore a|superiori a|più del|minimo di|un minimo di|oltre i|ben oltre
it > più dei
it < fino a|meno di|al massimo|massimo|inferiore a|inferiori a|non più di|max.|un massimo di
it ~ circa|quasi|all'incirca|approssimativamente|intorno a|pressoché|attorno a|ca.|intorno ai|circa il|suppergiù
it ~ vicino a
lv > vairāk nekā|vairāk kā|virs|vismaz|pāri|vairāk par|ne mazāk kā|ne mazāk par|minimāli
lv < līdz|mazāk nekā|ne vairāk kā|mazāk par|zem|maksimāli|ne vairāk par
lv ~ apmēram|aptuveni|ap|gandrīz|teju|tuvu|apt.|aptuveni ap|tuvu pie
lt > daugiau nei|daugiau kaip|per|virš|mažiausiai|bent|ne mažiau kaip|ne mažiau nei|daugiau negu|viršija|min.
lt < iki|mažiau nei|mažiau kaip|ne daugiau kaip|daugiausia|ne daugiau nei|maks.|mažiau negu|daugiausiai
lt ~ apie|beveik|maždaug|arti|apytiksliai|apytikriai|netoli|kone|vos ne
mt > aktar minn|iktar minn|mill-inqas|mhux inqas minn|minn tal-inqas|'il fuq minn
mt < sa|inqas minn|mhux aktar minn|l-aktar|taħt|massimu ta'|sa massimu ta'
mt ~ madwar|kważi|bejn wieħed u ieħor|viċin|qrib
pl > ponad|więcej niż|co najmniej|przynajmniej|powyżej|przeszło|minimum|min.|nie mniej niż|przekracza|blisko ponad
pl < do|mniej niż|poniżej|maksymalnie|co najwyżej|najwyżej|maks.|max.|aż do|nie więcej niż|maksimum
pl ~ około|ok.|blisko|prawie|niemal|niespełna|mniej więcej|w przybliżeniu|ok|ca.|circa|niemalże|nieomal|z grubsza
pt > mais de|pelo menos|acima de|superior a|no mínimo|mínimo de|mais do que|ultrapassa|ao menos|mais dos|além de
pt > mínimo
pt < até|menos de|no máximo|abaixo de|inferior a|máximo de|não mais de|máximo
pt ~ cerca de|quase|aproximadamente|perto de|em torno de|por volta de|à volta de|uns|umas|próximo de|cerca dos
pt ~ aprox.|na ordem de|na casa dos
ro > peste|mai mult de|cel puțin|minimum|mai mulți de|mai multe de|minim|depășește|nu mai puțin de|cel puţin
ro > de peste|mai bine de
ro < până la|sub|mai puțin de|cel mult|maximum|maxim|până în|nu mai mult de|mai puţin de|pînă la
ro ~ aproximativ|circa|aproape|cca.|în jur de|aprox.|aproape de|în jurul a|cca|vreo|undeva la|aproximativ de
sk > viac ako|nad|vyše|minimálne|najmenej|aspoň|viac než|prinajmenšom|min.|presahuje
sk < do|menej ako|až|maximálne|najviac|pod|max.|menej než|nanajvýš|až do|necelých
sk ~ asi|približne|okolo|takmer|zhruba|cca|skoro|približne okolo|cca.|bezmála|odhadom|temer
sl > več kot|nad|preko|prek|najmanj|vsaj|čez|več od|minimalno|presega|ne manj kot
sl < do|manj kot|največ|pod|maksimalno|ne več kot
sl ~ približno|okoli|okrog|skoraj|cca|cca.|pribl.|blizu|kakih|približno okoli|domala|malodane
es > más de|al menos|superior a|por encima de|mínimo|como mínimo|más del|más de los|por lo menos|mínimo de
es > no menos de|superiores a|supera los
es < hasta|menos de|como máximo|máximo|inferior a|no más de|máximo de|inferiores a|por debajo de|a lo sumo
es ~ cerca de|casi|unos|unas|alrededor de|aproximadamente|aprox.|en torno a|próximo a|cerca del|prácticamente
es ~ cercano a|rondando los|en torno al
sv > mer än|fler än|över|minst|drygt|minimum|överstiger|ej mindre än
sv < upp till|högst|mindre än|under|färre än|max|maximalt|som mest|inte mer än
sv ~ cirka|ca|ungefär|omkring|nästan|runt|knappt|närmare|uppemot|c:a|uppskattningsvis|omkr.|kring|nära
is > yfir|meira en|fleiri en|að minnsta kosti|rúmlega|minnst|a.m.k.|rúm|fleira en|meiri en|ríflega|ekki færri en
is > ekki minna en
is < allt að|undir|minna en|færri en|í mesta lagi|að hámarki|mest|innan við|minni en|ekki meira en
is ~ um|um það bil|u.þ.b.|nálægt|næstum|nær|tæplega|nærri|í kringum|hátt í|kringum|rétt um|nálega|því sem næst|u.þ.b
is ~ tæp
nb > mer enn|flere enn|over|minst|minimum|drøyt|godt over|i overkant av|litt over|min.|ikke færre enn
nb < opptil|inntil|høyst|maks|under|færre enn|mindre enn|maksimalt|maks.|ikke mer enn|maksimum
nb ~ ca.|cirka|omtrent|om lag|rundt|nesten|omkring|nærmere|snaut|tett på|anslagsvis|bortimot|nær
sr-Latn > više od|preko|najmanje|barem|bar|iznad|minimalno|ne manje od|nešto više od
sr-Latn < do|manje od|najviše|ispod|maksimalno|nešto manje od
sr-Latn ~ oko|skoro|približno|otprilike|gotovo|cca|blizu|okvirno|nekih
sr > више од|преко|најмање|барем|бар|изнад|минимум|минимално|не мање од|нешто више од
sr < до|мање од|највише|испод|максимално|максимум
sr ~ око|скоро|приближно|отприлике|готово|цца|близу|оквирно
bs > više od|preko|najmanje|barem|iznad
bs < do|manje od|najviše|ispod|maksimalno
bs ~ oko|skoro|približno|otprilike|gotovo|cca|blizu
mk > повеќе од|над|најмалку|барем|минимум|не помалку од|минимално|околу над
mk < до|помалку од|најмногу|под|максимум|максимално|не повеќе од
mk ~ околу|речиси|скоро|приближно|отприлика|близу|безмалку
sq > më shumë se|mbi|të paktën|së paku|minimumi|jo më pak se|minimalisht|më tepër se
sq < deri në|më pak se|nën|maksimumi|deri|jo më shumë se|maksimalisht|së shumti
sq ~ rreth|afërsisht|afro|gati|pothuajse|thuajse|përafërsisht|afër|rreth e rrotull|nja
uk > понад|більше|більше ніж|більш ніж|щонайменше|не менше|не менше ніж|мінімум|більше, ніж|принаймні|перевищує
uk > не менш як|більш як|свыше
uk < до|менше|менше ніж|менш ніж|не більше|щонайбільше|максимум|не більше ніж|не більш як
uk ~ близько|майже|приблизно|орієнтовно|біля|десь|бл.|порядку|коло
ru > более|свыше|более чем|не менее|больше|как минимум|минимум|не меньше|превышает|не менее чем|по меньшей мере
ru > по крайней мере|выше
ru < до|менее|не более|меньше|менее чем|максимум|не больше|не более чем
ru ~ около|почти|примерно|приблизительно|порядка|ок.|в районе|где-то|практически
be > больш за|звыш|больш чым|не менш за|не менш
be < да|менш за|не больш за|менш чым
be ~ каля|амаль|прыкладна
tr > en az|en azından|asgari|minimum|min.|en düşük
tr < en fazla|en çok|azami|maksimum|maks.
tr ~ yaklaşık|yaklaşık olarak|neredeyse|aşağı yukarı|tahminen|takriben|tahmini|yakl.
ca > més de|més d'|almenys|com a mínim|superior a|per sobre de|més del|mínim|no menys de|un mínim de|més dels
ca < fins a|menys de|com a màxim|inferior a|màxim|per sota de|un màxim de|menys d'|no més de
ca ~ prop de|gairebé|uns|unes|quasi|al voltant de|aproximadament|vora|aprox.|a prop de|entorn de|prop d'
eu > gutxienez|gutxienez ere|gutxieneko
eu < gehienez|gehienez ere
eu ~ ia|ia-ia|gutxi gorabehera|gutxi gora-behera|kasik|ia ia
gl > máis de|polo menos|cando menos|como mínimo|superior a|por riba de|máis do|máis dos|mínimo
gl < ata|menos de|como máximo|inferior a|por debaixo de|até|non máis de
gl ~ preto de|case|arredor de|uns|unhas|aproximadamente|ao redor de|cerca de|practicamente|en torno a|aprox.
gl ~ á volta de|arredor dos
cy > mwy na|dros|o leiaf|o leia|dim llai na|mwy nag|ymhell dros|uwchlaw|isafswm o|yn fwy na|ychydig dros
cy < hyd at|llai na|dan|ar y mwyaf|llai nag|uchafswm o|o dan|dim mwy na|yn llai na
cy ~ tua|bron i|oddeutu|bron|rhyw|bron yn|agos at|amcangyfrif o
lb > méi wéi|iwwer|op d'mannst|mindestens|op mannst
lb < bis|bis zu|manner wéi|maximal|héchstens|ënner
lb ~ ongeféier|ronn|bal|ca.|ëm|knapps|zirka
"""

MEASURES = """
bg 12 процента=12 %|12 процент=12 %|12 на сто=12 %|12 млн. лв.=12e6 BGN|12 хил. лв.=12e3 BGN
bg 12 милиона лева=12e6 BGN|12 лева=12 BGN|12 млн. евро=12e6 EUR|12 млрд. евро=12e9 EUR|12 евро=12 EUR
bg 12 млн. долара=12e6 USD|12 кв. м=12 m²|12 кв.м=12 m²|12 кв. м.=12 m²|12 кв. км=12 km²|12 хиляди=12e3|12 хил.=12e3
bg 12 милиарда лева=12e9 BGN|12 км=12 km|12 MW=12 MW
hr 12 posto=12 %|12 postotaka=12 %|12 milijuna eura=12e6 EUR|12 mil. eura=12e6 EUR|12 mlrd. eura=12e9 EUR
hr 12 milijardi kuna=12e9 HRK|12 tisuća eura=12e3 EUR|12 tis. eura=12e3 EUR|12 mil. EUR=12e6 EUR
hr 12 milijuna €=12e6 EUR|12 tisuća=12e3|12 milijuna dolara=12e6 USD|12 milijuna=12e6|12 m2=12 m²
cs 12 procent=12 %|12 procenta=12 %|12 tis. Kč=12e3 CZK|12 mil. Kč=12e6 CZK|12 mld. Kč=12e9 CZK
cs 12 milionů korun=12e6 CZK|12 miliard korun=12e9 CZK|12 miliardy korun=12e9 CZK|12 milionů eur=12e6 EUR
cs 12 tisíc korun=12e3 CZK|12 mil. EUR=12e6 EUR|12 tisíc=12e3|12 eur=12 EUR|12 milionů dolarů=12e6 USD
cs 12 korunami=12 CZK|12 korun=12 CZK|12 koruny=12 CZK|12 mil. korun=12e6 CZK|12 m2=12 m²
da 12 procent=12 %|12 pct.=12 %|12 mio. kr.=12e6 DKK|12 mio kr=12e6 DKK|12 mia. kr.=12e9 DKK
da 12 millioner kroner=12e6 DKK|12 milliarder kroner=12e9 DKK|12 mio. euro=12e6 EUR|12 t.kr.=12e3 DKK
da 12 tkr.=12e3 DKK|12 mio. DKK=12e6 DKK|12 kroner=12 DKK|12 kvm=12 m²|12 kvm.=12 m²|12 mkr.=12e6 DKK
da 12 tusind kr.=12e3 DKK|12 MDKK=12e6 DKK|12 tDKK=12e3 DKK|12 mDKK=12e6 DKK|12 tusinde=12e3
da 12 mio. dollars=12e6 USD|12 mia.kr.=12e9 DKK|12 mio.kr.=12e6 DKK
et 12 protsenti=12 %|12 protsent=12 %|12 miljonit eurot=12e6 EUR|12 miljardit eurot=12e9 EUR|12 mln eurot=12e6 EUR
et 12 mln €=12e6 EUR|12 tuhat eurot=12e3 EUR|12 tuh eurot=12e3 EUR|12 tuh. eurot=12e3 EUR|12 eurot=12 EUR
et 12 mln=12e6|12 tuhat=12e3|12 tuh=12e3|12 milj. eurot=12e6 EUR|12 milj=12e6|12 mld eurot=12e9 EUR
et 12 miljonit dollarit=12e6 USD|12 m2=12 m²|12 mln. eurot=12e6 EUR
fi 12 prosenttia=12 %|12 prosentti=12 %|12 prosentin=12 %|12 miljoonaa euroa=12e6 EUR|12 milj. euroa=12e6 EUR
fi 12 mrd. euroa=12e9 EUR|12 miljardia euroa=12e9 EUR|12 milj. €=12e6 EUR|12 M€=12e6 EUR|12 tuhatta euroa=12e3 EUR
fi 12 t€=12e3 EUR|12 tuhatta=12e3|12 euroa=12 EUR|12 miljoonan euron=12e6 EUR|12 miljoonan=12e6
fi 12 miljardin euron=12e9 EUR|12 miljoonaa dollaria=12e6 USD|12 miljoonaa kruunua=12e6 SEK|12 m2=12 m²
fi 12 tuhannen=12e3|12 miljoonaan euroon=12e6 EUR
el 12 τοις εκατό=12 %|12 εκατ. ευρώ=12e6 EUR|12 εκ. ευρώ=12e6 EUR|12 δισ. ευρώ=12e9 EUR|12 εκατομμύρια ευρώ=12e6 EUR
el 12 χλμ²=12 km²|12 τετρ. χλμ.=12 km²|12 τ. χλμ.=12 km²|12 τ. μ.=12 m²
sk 12 m n. m.=12 m|12 m n.m.=12 m
pl 12 m n.p.m.=12 m|12 m n. p. m.=12 m
de 12 m ü. M.=12 m|12 m ü. NN=12 m|12 m ü.d.M.=12 m|12 m ü. NHN=12 m
it 12 m s.l.m.=12 m|12 m slm=12 m
es 12 m s. n. m.=12 m|12 msnm=12 m|12 m s.n.m.=12 m
nb 12 moh.=12 m|12 moh=12 m
sv 12 m ö.h.=12 m
hu 12 m tszf.=12 m
en 12 m asl=12 m|12 m a.s.l.=12 m
el 12 χιλ. ευρώ=12e3 EUR|12 χιλιάδες=12e3|12 τ.μ.=12 m²|12 τμ=12 m²|12 χλμ.=12 km|12 τ.χλμ.=12 km²
el 12 εκατ. €=12e6 EUR|12 εκατομμυρίων ευρώ=12e6 EUR|12 δισεκατομμύρια ευρώ=12e9 EUR|12 εκατ. δολάρια=12e6 USD
el 12 δισ.=12e9
hu 12 százalék=12 %|12 millió forint=12e6 HUF|12 milliárd forint=12e9 HUF|12 M Ft=12e6 HUF|12 Mrd Ft=12e9 HUF
hu 12 ezer forint=12e3 HUF|12 ezer Ft=12e3 HUF|12 eFt=12e3 HUF|12 MFt=12e6 HUF|12 millió euró=12e6 EUR|12 ezer=12e3
hu 12 mFt=12e6 HUF|12 mrd Ft=12e9 HUF|12 millió=12e6|12 milliárd=12e9|12 Ft=12 HUF|12 nm=12 m²|12 m2=12 m²
hu 12 millió dollár=12e6 USD|12 forint=12 HUF|12 millió forintos=12e6 HUF|12 millió forintot=12e6 HUF
hu 12 MFt=12e6 HUF|12 millió eurós=12e6 EUR|12 millió forintra=12e6 HUF
ga €12 mhilliún=12e6 EUR|12 faoin gcéad=12 %|12 milliún=12e6|12 mhilliún euro=12e6 EUR|12 billiún=12e9
it 12 per cento=12 %|12 milioni di euro=12e6 EUR|12 mln di euro=12e6 EUR|12 mln €=12e6 EUR|12 mld €=12e9 EUR
it 12 miliardi di euro=12e9 EUR|12 mila euro=12e3 EUR|12 migliaia di euro=12e3 EUR|12 mila=12e3|12mila=12e3
it 12 mq=12 m²|12 kmq=12 km²|12 milioni di dollari=12e6 USD|12 milioni di franchi=12e6 CHF|12 M€=12e6 EUR
it 12 k€=12e3 EUR
lv 12 procenti=12 %|12 procentu=12 %|12 miljoni eiro=12e6 EUR|12 milj. eiro=12e6 EUR|12 miljonu eiro=12e6 EUR
lv 12 tūkst. eiro=12e3 EUR|12 miljardi eiro=12e9 EUR|12 milj. EUR=12e6 EUR|12 eiro=12 EUR|12 tūkstoši=12e3
lv 12 tūkst.=12e3|12 euro=12 EUR|12 mljrd. eiro=12e9 EUR|12 miljardu eiro=12e9 EUR|12 kv.m=12 m²|12 kv. m=12 m²
lv 12 kv.km=12 km²|12 milj. dolāru=12e6 USD|12 miljonus eiro=12e6 EUR
lt 12 procentų=12 %|12 procentai=12 %|12 proc.=12 %|12 mln. eurų=12e6 EUR|12 mln. Eur=12e6 EUR
lt 12 mlrd. eurų=12e9 EUR|12 tūkst. eurų=12e3 EUR|12 tūkst. Eur=12e3 EUR|12 milijonų eurų=12e6 EUR
lt 12 milijonai eurų=12e6 EUR|12 eurai=12 EUR|12 eurų=12 EUR|12 tūkst.=12e3|12 mln. €=12e6 EUR|12 kv. m=12 m²
lt 12 kv.m=12 m²|12 kv. km=12 km²|12 tūkstančių=12e3|12 mln. JAV dolerių=12e6 USD|12 mlrd. Eur=12e9 EUR
lt 12 tūkstančiai=12e3
mt 12 miljun ewro=12e6 EUR|12 fil-mija=12 %|12 miljuni=12e6|12 biljun=12e9|12 elf=12e3|12 ewro=12 EUR
pl 12 procent=12 %|12 proc.=12 %|12 tys. zł=12e3 PLN|12 mln zł=12e6 PLN|12 mld zł=12e9 PLN|12 mln złotych=12e6 PLN
pl 12 milionów złotych=12e6 PLN|12 mln euro=12e6 EUR|12 miliardów złotych=12e9 PLN|12 tys.=12e3|12 złotych=12 PLN
pl 12 zł=12 PLN|12 m kw.=12 m²|12 m.kw.=12 m²|12 mkw.=12 m²|12 km kw.=12 km²|12 mln PLN=12e6 PLN|12 tysięcy=12e3
pl 12 mln dolarów=12e6 USD|12 procenta=12 %|12 tysięcy złotych=12e3 PLN|12 mln. zł=12e6 PLN|12 mln USD=12e6 USD
pl 12 pkt proc.=12 pp|12 p.p.=12 pp
ro 12 la sută=12 %|12 procente=12 %|12 procent=12 %|12 milioane lei=12e6 RON|12 milioane de lei=12e6 RON
ro 12 mil. lei=12e6 RON|12 mld. lei=12e9 RON|12 mii lei=12e3 RON|12 mii de lei=12e3 RON|12 milioane euro=12e6 EUR
ro 12 milioane de euro=12e6 EUR|12 mil. euro=12e6 EUR|12 miliarde de lei=12e9 RON|12 mii=12e3|12 de mii=12e3
ro 12 mp=12 m²|12 mp.=12 m²|12 kmp=12 km²|12 lei=12 RON|12 de milioane de euro=12e6 EUR|12 mil. EUR=12e6 EUR
ro 12 mln. lei=12e6 RON|12 mln lei=12e6 RON|12 milioane de dolari=12e6 USD|12 de lei=12 RON|12 mc=12 m³
sk 12 percent=12 %|12 percenta=12 %|12 percentá=12 %|12 mil. eur=12e6 EUR|12 miliónov eur=12e6 EUR
sk 12 mil. €=12e6 EUR|12 mld. eur=12e9 EUR|12 tis. eur=12e3 EUR|12 tisíc eur=12e3 EUR|12 miliárd eur=12e9 EUR
sk 12 eur=12 EUR|12 tis.=12e3|12 mil. EUR=12e6 EUR|12 miliardy eur=12e9 EUR|12 m2=12 m²|12 miliónov dolárov=12e6 USD
sk 12 tisíc=12e3
sl 12 odstotkov=12 %|12 odstotki=12 %|12 odst.=12 %|12 milijonov evrov=12e6 EUR|12 mio. evrov=12e6 EUR
sl 12 mio EUR=12e6 EUR|12 mrd. evrov=12e9 EUR|12 tisoč evrov=12e3 EUR|12 tis. evrov=12e3 EUR|12 evrov=12 EUR
sl 12 evra=12 EUR|12 evri=12 EUR|12 mio €=12e6 EUR|12 milijard evrov=12e9 EUR|12 tisoč=12e3|12 mio. EUR=12e6 EUR
sl 12 milijarde evrov=12e9 EUR|12 milijoni evrov=12e6 EUR|12 milijonov dolarjev=12e6 USD|12 mrd EUR=12e9 EUR
es-MX 12 millones de pesos=12e6 MXN|12 mil millones de pesos=12e9 MXN|12 pesos=12 MXN|$12 millones=12e6 MXN
es-MX 12 millones de dólares=12e6 USD|$12=12 MXN|12 dólares=12 USD
es-AR 12 millones de pesos=12e6 ARS|12 millones de dólares=12e6 USD
es-PE S/ 12 millones=12e6 PEN|12 millones de soles=12e6 PEN
sv 12 procent=12 %|12 miljoner kronor=12e6 SEK|12 mkr=12e6 SEK|12 Mkr=12e6 SEK|12 MSEK=12e6 SEK|12 tkr=12e3 SEK
sv 12 mnkr=12e6 SEK|12 mdkr=12e9 SEK|12 mdr kr=12e9 SEK|12 Mdkr=12e9 SEK|12 miljarder kronor=12e9 SEK
sv 12 miljarder=12e9|12 tusen kronor=12e3 SEK|12 tusen=12e3|12 mn kr=12e6 SEK|12 kvm=12 m²|12 kr=12 SEK
sv 12 kronor=12 SEK|12 mn=12e6|12 md=12e9|12 milj. kr=12e6 SEK|12 milj kr=12e6 SEK|12 miljoner kr=12e6 SEK
sv 12 TSEK=12e3 SEK|12 KSEK=12e3 SEK|12 miljoner euro=12e6 EUR|12 MEUR=12e6 EUR|12 mdr=12e9|12 mdr kronor=12e9 SEK
sv 12 miljoner=12e6|12 tSEK=12e3 SEK|12 mSEK=12e6 SEK|12 kSEK=12e3 SEK
is 12 fm=12 m²|12 prósent=12 %|12 prósenta=12 %|12 m.kr.=12e6 ISK|12 ma.kr.=12e9 ISK|12 milljónir króna=12e6 ISK
is 12 milljarðar króna=12e9 ISK|12 milljarða króna=12e9 ISK|12 þús.=12e3|12 þúsund=12e3|12 millj. kr.=12e6 ISK
is 12 ma. kr.=12e9 ISK|12 m. kr.=12e6 ISK|12 milljónum króna=12e6 ISK|12 þús. kr.=12e3 ISK|12 krónur=12 ISK
is 12 milljóna króna=12e6 ISK|12 milljónir evra=12e6 EUR|12 kr.=12 ISK|12 mkr.=12e6 ISK|12 milljónir=12e6
is 12 milljarðar=12e9
nb 12 prosent=12 %|12 pst.=12 %|12 mill. kr=12e6 NOK|12 millioner kroner=12e6 NOK|12 mrd. kr=12e9 NOK
nb 12 mrd. kroner=12e9 NOK|12 milliarder kroner=12e9 NOK|12 MNOK=12e6 NOK|12 mill. kroner=12e6 NOK
nb 12 tusen kroner=12e3 NOK|12 tkr=12e3 NOK|12 kvm=12 m²|12 kr=12 NOK|12 millioner=12e6|12 mrd=12e9|12 TNOK=12e3 NOK
nb 12 mNOK=12e6 NOK|12 mill=12e6|12 mill euro=12e6 EUR|12 tusen=12e3|12 mkr=12e6 NOK|12 NOK=12 NOK
sr 12 процената=12 %|12 одсто=12 %|12 посто=12 %|12 милиона динара=12e6 RSD|12 милијарди динара=12e9 RSD
sr 12 мил. динара=12e6 RSD|12 млрд. динара=12e9 RSD|12 хиљада динара=12e3 RSD|12 хиљада=12e3
sr 12 милиона евра=12e6 EUR|12 динара=12 RSD|12 евра=12 EUR|12 милијарде динара=12e9 RSD|12 мил. евра=12e6 EUR
sr 12 хиљ.=12e3
sr-Latn 12 procenata=12 %|12 odsto=12 %|12 posto=12 %|12 miliona dinara=12e6 RSD|12 milijardi dinara=12e9 RSD
sr-Latn 12 mil. evra=12e6 EUR|12 miliona evra=12e6 EUR|12 mlrd. dinara=12e9 RSD|12 hiljada=12e3|12 hilj.=12e3
sr-Latn 12 dinara=12 RSD|12 evra=12 EUR|12 hiljada evra=12e3 EUR|12 RSD=12 RSD|12 din.=12 RSD
sr-Latn 12 milijarde evra=12e9 EUR
bs 12 posto=12 %|12 miliona KM=12e6 BAM|12 mil. KM=12e6 BAM|12 KM=12 BAM|12 milijardi KM=12e9 BAM|12 hiljada=12e3
bs 12 miliona eura=12e6 EUR|12 miliona maraka=12e6 BAM
mk 12 проценти=12 %|12 отсто=12 %|12 милиони денари=12e6 MKD|12 милиони евра=12e6 EUR|12 милијарди денари=12e9 MKD
mk 12 илјади=12e3|12 денари=12 MKD|12 евра=12 EUR|12 мил. евра=12e6 EUR|12 илјади евра=12e3 EUR
mk 12 мил. денари=12e6 MKD|12 ден.=12 MKD
sq 12 për qind=12 %|12 përqind=12 %|12 milion euro=12e6 EUR|12 milionë euro=12e6 EUR|12 milionë lekë=12e6 ALL
sq 12 miliardë lekë=12e9 ALL|12 mijë=12e3|12 mijë euro=12e3 EUR|12 lekë=12 ALL|12 milion=12e6
sq 12 milion lekë=12e6 ALL|12 mln lekë=12e6 ALL|12 mld lekë=12e9 ALL
uk 12 відсотків=12 %|12 відсотки=12 %|12 млн грн=12e6 UAH|12 млрд грн=12e9 UAH|12 тис. грн=12e3 UAH
uk 12 млн гривень=12e6 UAH|12 мільйонів гривень=12e6 UAH|12 мільярдів гривень=12e9 UAH|12 тисяч=12e3|12 тис.=12e3
uk 12 грн=12 UAH|12 гривень=12 UAH|12 кв.м=12 m²|12 кв. м=12 m²|12 кв. км=12 km²|12 га=12 ha|12 млн євро=12e6 EUR
uk 12 млн доларів=12e6 USD|12 млн. грн.=12e6 UAH|12 тис. кв. м=12e3 m²|12 м кв.=12 m²|12 гривні=12 UAH|12 км=12 km
uk 12 гривнями=12 UAH|12 т=12 t|12 МВт=12 MW|12 євро=12 EUR
uk 12 тис.грн=12e3 UAH|12 млн.грн=12e6 UAH|12 дол.=12 USD|12 кВт·год=12 kWh
ru 12 процентов=12 %|12 процента=12 %|12 млн руб.=12e6 RUB|12 млн рублей=12e6 RUB|12 млрд рублей=12e9 RUB
ru 12 тыс. руб.=12e3 RUB|12 млрд руб.=12e9 RUB|12 миллионов рублей=12e6 RUB|12 тысяч=12e3|12 тыс.=12e3
ru 12 кв. м=12 m²|12 кв.м=12 m²|12 м2=12 m²|12 кв. км=12 km²|12 га=12 ha|12 т=12 t|12 млн т=12e6 t|12 тыс. т=12e3 t
ru 12 МВт=12 MW|12 млн евро=12e6 EUR|12 млн долларов=12e6 USD|12 тыс. кв. м=12e3 m²|12 рублей=12 RUB|12 км=12 km
ru 12 кВт=12 kW|12 руб.=12 RUB|12 млн. руб.=12e6 RUB|12 млрд. руб.=12e9 RUB|12 тыс.руб.=12e3 RUB
ru 12 млн долл.=12e6 USD|12 кВт·ч=12 kWh|12 млрд кВт·ч=12e9 kWh|12 рубль=12 RUB|12 руб=12 RUB|12 процент=12 %
ru 12 кв.м.=12 m²
tr yüzde 12=12 %|%12=12 %|12 milyon TL=12e6 TRY|12 milyar TL=12e9 TRY|12 bin TL=12e3 TRY
tr 12 milyon Türk lirası=12e6 TRY|12 milyon avro=12e6 EUR|12 milyon euro=12e6 EUR|12 milyon dolar=12e6 USD
tr 12 bin=12e3|12 milyon=12e6|12 TL=12 TRY|12 lira=12 TRY|12 milyar dolar=12e9 USD|12 m2=12 m²
tr 12 milyon lira=12e6 TRY|12 milyon ABD doları=12e6 USD|12 Mn TL=12e6 TRY|12 mr TL=12e9 TRY|12 Mr TL=12e9 TRY
tr 12 Mio. TL=12e6 TRY|12 milyon liraya=12e6 TRY
ca 12 per cent=12 %|12 milions d'euros=12e6 EUR|12 M€=12e6 EUR|12 milers d'euros=12e3 EUR|12 mil euros=12e3 EUR
ca 12 mil=12e3|12 milions=12e6|12 mil milions d'euros=12e9 EUR|12 milers de milions d'euros=12e9 EUR
ca 12 milions de dòlars=12e6 USD|12 milions=12e6
eu ehuneko 12=12 %|%12=12 %|% 12=12 %|12 milioi euro=12e6 EUR|12 milioi=12e6|12 mila=12e3|12 mila euro=12e3 EUR
eu 12 milioi euroko=12e6 EUR|12 euro=12 EUR|12 M€=12e6 EUR|12 mila milioi euro=12e9 EUR
gl 12 por cento=12 %|12 millóns de euros=12e6 EUR|12 mil euros=12e3 EUR|12 mil=12e3|12 M€=12e6 EUR
gl 12 mil millóns de euros=12e9 EUR|12 millóns=12e6|12 millón=12e6
cy 12 y cant=12 %|12 miliwn=12e6|£12 miliwn=12e6 GBP|£12m=12e6 GBP|12 biliwn=12e9|12 mil=12e3|12 filiwn=12e6
cy £12 biliwn=12e9 GBP
lb 12 Prozent=12 %|12 Milliounen Euro=12e6 EUR|12 Milliarden Euro=12e9 EUR|12 Mio. Euro=12e6 EUR|12 Dausend=12e3
en-IN ₹12 lakh=12e5 INR|₹12 crore=12e7 INR|₹12 LPA=12e5 INR|₹12 Cr=12e7 INR|Rs. 12 lakhs=12e5 INR|12 lakh=12e5
en-IN ₹ 12.5 L=1250000 INR|12 lacs=12e5|INR 12 LPA=12e5 INR|Rs 12 LPA=12e5 INR|₹12 Lacs=12e5 INR|₹12L=12e5 INR
en-IN 12 L=12e5
de-CH 12 Mio. Franken=12e6 CHF|12 Franken=12 CHF|12 Fr.=12 CHF|12 Mrd. Franken=12e9 CHF|CHF 12 Mio.=12e6 CHF
fr-CH 12 millions de francs=12e6 CHF|12 mios de francs=12e6 CHF|12 Mio CHF=12e6 CHF|CHF 12 millions=12e6 CHF
fr-CH 12 milliards de francs=12e9 CHF|12 francs=12 CHF
"""


def _rows(table: str) -> list[tuple[str, list[str]]]:
    return [(tag, cells.split("|")) for tag, _, cells in (line.partition(" ") for line in table.strip().splitlines())]


@pytest.mark.parametrize(("tag", "cells"), _rows(QUALIFIERS))
def test_qualifiers_of_each_language(tag: str, cells: list[str]) -> None:
    """A qualifier before a number says how it is meant and belongs to it, also where it opens a sentence."""
    sign, first = cells[0][0], cells[0][2:]
    for phrase in (first, *cells[1:]):
        for written in (phrase, phrase[0].upper() + phrase[1:]):
            raw = f"{written} 60 000".replace("' ", "'")
            (match,) = find_numbers(f"{raw} nouns", context=NumberContext(language=tag))

            assert match.raw == raw
            assert match.quantity == Quantity(value=Decimal(60000), qualifier=_MEANINGS[sign])


@pytest.mark.parametrize(("tag", "cells"), _rows(MEASURES))
def test_measures_of_each_language(tag: str, cells: list[str]) -> None:
    """Magnitude, currency, per cent and symbols of units belong to the number; what is counted does not."""
    for cell in cells:
        raw, _, meaning = cell.partition("=")
        value, _, unit = meaning.partition(" ")
        (match,) = find_numbers(f"{raw} nouns", context=NumberContext(language=tag))

        assert match.raw == raw
        assert (match.quantity.value, match.quantity.unit) == (Decimal(value), unit or None)


@pytest.mark.parametrize(
    ("tag", "text", "qualifier"),
    [
        ("en", "dan 60 nouns", None),
        ("de", "um 60 nouns", None),
        ("cs", "per 60 nouns", None),
        ("eu", "60.000 baino gehiago", Qualifier.AT_LEAST),
        ("el", "60 και άνω", Qualifier.AT_LEAST),
        ("el", "Σχεδόν το 8 %", Qualifier.APPROXIMATELY),
        ("gl", "Case o 9 %", Qualifier.APPROXIMATELY),
        ("nl", "onder de 60", None),
        ("tr", "60.000'nin üzerinde", Qualifier.AT_LEAST),
        ("hu", "60 000-nél is több", Qualifier.AT_LEAST),
        ("is", "60 eða fleiri", Qualifier.AT_LEAST),
    ],
)
def test_qualifiers_stay_at_home(tag: str, text: str, qualifier: Qualifier | None) -> None:
    """A preposition of one language qualifies nothing in another; some languages put the qualifier behind."""
    (match,) = find_numbers(text, context=NumberContext(language=tag))

    assert match.quantity.qualifier is qualifier


@pytest.mark.parametrize(
    ("text", "language"), [("3 mr cihazı", "tr"), ("3 MR cihazı", "tr"), ("12 MNS diplômés", "fr")]
)
def test_letters_that_are_words_too_are_magnitudes_beside_a_currency_alone(text: str, language: str) -> None:
    """Magnetic resonance is no milliard, and lifeguards are no millions."""
    (match,) = find_numbers(text, context=NumberContext(language=language))

    assert match.quantity == Quantity(value=Decimal(text.split(maxsplit=1)[0]))


@given(st.integers(min_value=0, max_value=10**12), st.sampled_from([" ", "\u00a0", "\u202f", "\u2009", "'", "’"]))
def test_spelling_never_changes_a_number(number: int, separator: str) -> None:
    """`1 234` is `1234`: the separator of groups is typography."""
    grouped = f"{number:,}".replace(",", separator)

    assert [match.quantity.value for match in find_numbers(grouped, context=NumberContext(language="fr"))] == [number]
