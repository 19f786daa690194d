"""How goods, courses, homes, dishes and walks are described in the languages beside the main eight. Data only.

Whole labels, so that no word of one language is a part of another's.
"""

from scraper.reading.words.phrases import Phrases

GOODS_ELSEWHERE = Phrases(
    # the weather
    r"precipita(?:zioni|ciones|tions|ções|[țţ]ii)|pr[ée]cipitations|niederschlag|neerslag|opady|nederb[öo]rd|nedb[øo]r",
    r"sademäärä|sr[áa][žz]ky|zr[áa][žz]ky|csapad[ée]k|осадки|опади|ya[ğg][ıi][şs]|οι βροχοπτώσεις|padavine|oborine",
    r"luftfuktighet|luftfugtighed|kosteus|vlhkos[tť]|p[áa]ratartalom|umiditate|влажност(?:ь)?|вологість|υγρασία|nem",
    r"vind|tuuli|v[íi]tr|vietor|sz[ée]l|v[âa]nt|ветер|вітер",
    r"вятър|άνεμος|r[üu]zgar|vjetar|veter|v[ėe]jas|v[ēe]j[šs]|tuul",
    # a dish: minutes, portions, calories
    r"minuuttia|perc|минут[аы]?|λεπτ[άα]|dakika|хвилин[аи]?|kalori|kişilik|menit|phút|دقيقة|دقائق|דקות|分鐘|分钟|분",
    r"annosta|porc[eí]|porci[ae]|porcií|porcij[aeu]?|adag|por[țţ]ii|порци[йия]|порці[йї]|μερίδες|porsiyon|racions",
    r"errazio|porcijų|porcijas|portsjonit|حصص|מנות|人前|인분",
    r"(?:kilo)?kalori(?:er|aa?|í|í)|kalorií|kalória|(?:kilo)?calorii|калори[йия]|калорій|(?:χιλιο)?θερμίδες",
    r"kalorij[ae]?",
    r"kalorijų|kalorijas|kalorit|سعرة حرارية|קלוריות|ккал",
    # a course: credits
    r"kredit(?:ů|y|ov|ové body)?|credite|кредит(?:а|ов|и|ів)|πιστωτικές μονάδες|akts|kredi|(?:ects[ -])?bodova",
    r"kreditnih točk|зач[её]тных единиц|crèdits|kreditu|kreditų|kreditai|kredītpunkti|eap|opintopistettä",
    r"studiepoeng|ects-point|學分|学分|학점",
    # from which sum on something is sent for nothing
    r"zdarma|ingyenes|gratuite?|ücretsiz|бесплатно|безкоштовно|безплатно|gratis|kostenlos|kostenfrei|δωρεάν|bezpłatnie",
    r"besplatno|brezplačno|nemokamai|tasuta|maksutta|ilmainen|free|offerte?|bezplatně|zadarmo|fragtfrit|fraktfritt",
    # a mark and those who gave it
    r"recensioner|anmeldelser|arvostelua|hodnocení|recenz(?:í|ií|ija)|hodnotení|értékelés|recenzii|отзыв(?:а|ов)?",
    r"κριτικές|αξιολογήσεις|değerlendirme|ocjena|відгук(?:и|ів)|ressenyes|atsiliepim(?:ai|ų)|atsauksmes|arvustust",
    r"レビュー|评价|評価|리뷰",
    # a post: what it asks for
    r"経験|実務経験|必要な?経験|試用期間|경력|수습(?: ?기간)?|工作(?:经验|經驗|年限)|试用期",
)
"""Labels of numbers that cooks, shops, courses and offers of posts show."""

FIELDS_ELSEWHERE = Phrases(
    # how long
    r"timmar|timer|tuntia|hodin|hodín|óra|часов|годин|ώρες|saat|sati|ur|hores|ordu|valandų|stundas|tundi|שעות|ساعات",
    r"veckor|uger|uker|viikkoa|týdnů|týždňov|hét|săptămâni|седмици|εβδομάδες|hafta|tjedana|tednov|недель|тижнів",
    r"setmanes|aste|savait(?:ės|čių)|nedēļas|nädalat|שבועות|أسابيع",
    r"semestr(?:y|ů|ov|ów|ai|ų)|félév|семестър?а?|семестр(?:а|ов|и|ів)|εξάμηνα|yarıyıl|semestara|lukukautta",
    r"tid|kesto|délka(?: studia)?|dĺžka(?: štúdia)?|időtartam|durată|διάρκεια|süre|trajanje|длительность|тривалість",
    r"durada|iraupena|trukmė|ilgums|kestus|varighed|varighet|längd|(?:года? )?срок обучения|المدة|משך",
    r"years?|ans|jahre|años|anni|anos|jaar|lat[a]?|år|vuotta|let|roků|rokov|év|ani|години|χρόνια|έτη|yıl|godina",
    r"let[ia]",
    r"лет|года?|роки|років|anys|urte|metai|gadi|aastat|سنوات|שנים",
    # how much
    r"pris|hinta|cena|ár|pre[țţ]|цена|τιμή|fiyat|cijena|ціна|preu|prezioa|prezo|kaina|hind|السعر|מחיר|価格|价格|가격",
    r"avgift|afgift|maksu|poplatek|školné|poplatok|díj|tandíj|önköltség(?: ?/ ?félév)?|taxă(?: de .+)?|такса",
    r"δίδακτρα|ücret|školarina",
    r"školarina|шко?ларина|šolnina|стоимость(?: .+)?|вартість(?: .+)?|matrícula|matrikula|mokestis|maksa|õppemaks|tasu",
    r"opłata.*|hyra|husleje|leie|vuokra(?: ?/ ?kk)?|nájem|nájom(?:né)?|bérleti díj|chirie|наем|ενοίκιο|kira|najam",
    r"najemnina|аренда|оренда|lloguer|alokairua|nuoma|īre|üür",
    # how many may come
    r"platser|pladser|plasser|paikkaa|míst|miest|férőhely|locuri(?: la buget)?|(?:бюджетных |платных )?мест[ао]?",
    r"θέσεις|kontenjan",
    r"mjesta|mest|(?:бюджетних )?місць|places|plaza|vietų|vietas|kohta|miejsca?|عدد المقاعد|מקומות",
    r"проходно[йи] балл?|прохідний бал|ponthatár|taban puan",
    # a home
    r"værelser|rom|huone(?:tta|ita)|pokoj[eů]|místnosti|izby|izieb|szobák?|стаи|δωμάτια|oda(?: sayısı)?",
    r"sovrum|soverom|sovev[æa]relser|makuuhuon\w+|lo[žz]nic[eí]?|spálne|hálószob(?:a|ák)|dormitoare|spavaće sobe",
    r"спал(?:ня|ьни|ьня|ен)|υπνοδωμάτια|yatak odası|miegamieji|guļamistabas|magamistuba|spalnic[ae]",
    r"(?:broj )?sob[ae]|комнат[аы]?|кімнат[аи]?|habitacions|gela|kambariai|istabas|tuba",
    r"boarea|boyta|boligareal|bruksareal|(?:asuin)?pinta-ala|(?:užitná )?plocha|rozloha|alapterület|suprafa[țţ]ă|площ",
    r"εμβαδόν|(?:brüt |net )?alan|metrekare|površina|(?:общая )?площадь|(?:загальна )?площа|superfície|azalera|plotas",
    r"platība|pindala|våning|etasje|kerros|patro|podlaží|poschodie|emelet|etaj|етаж|όροφος|kat|sprat|nadstropje|этаж",
    r"поверх|solairua|aukštas|stāvs|korrus|byggår|byggeår|rakennusvuosi|rok výstavby|építés éve|an construc[țţ]ie",
    r"година на строеж|έτος κατασκευής|yapım yılı|godina (?:iz)?gradnje|leto (?:iz)?gradnje|год постройки|рік побудови",
    # a walk
    r"længde|lengde|pituus|hossz|lungime|дължина|απόσταση|μήκος|mesafe|uzunluk|duljina|dužina|dolžina|длина|довжина",
    r"distància|ilgis|garums|pikkus|höjdmeter|højdemeter|høydemeter|nousua|převýšení|prevýšenie|szintemelkedés",
    r"diferen[țţ]ă de nivel|денивелация|tırmanış|uspon|vzpon|набор высоты|desnivell",
    # goods
    r"garanti|takuu|záruka|garancia|garan[țţ]ie|гаранция|εγγύηση|garancija|jamstvo|гаранти[яї]|garantija|pil ömrü",
    r"kapacita|kapacitet|kapasitet|kapacitás|kapasiteetti|capacitate|капацитет|χωρητικότητα|kapasite|мощност|мощность",
)
"""Whole labels of fields of a thing's description, as `field_words.FIELDS` has them."""

PRICES_ELSEWHERE = Phrases(
    r"\bpris(?:er|et|lista?)\b|\bgebyrer\b|\bhinnat\b|\bhinnasto\b|\bmaksut\b|\bceník\b|\bvstupné\b|\bpoplatky\b",
    r"\bškolné\b",
    r"\bcenník\b|\bceny\b|\bárak\b|\bárlista\b|\bdíjak\b|\bbelépő\w*|\btandíj\w*|\bköltségtérítés\b|\bpre[țţ]uri\b",
    r"\btaxe de (?:[șş]colarizare|studi\w+|[îi]nscriere)\b|\bцени\b|\bценоразпис\b|\bτιμές\b|\bτιμοκατάλογος\b",
    r"\bδίδακτρα\b",
    r"\bfiyat(?:lar[ıi]?|listesi)?\b|\bücret(?:ler[ıi]?)?\b|\bharçlar\b|\bcijene\b|\bcjenik\b|\bškolarin[ae]\b",
    r"\bcenovnik\b",
    r"\bцене\b|\bшколарина\b|\bcenik\b|\bšolnin[ae]\b|\bцены\b|\bстоимость\b|\bтарифы\b|\bпрайс\b|\bціни\b",
    r"\bвартість\b",
    r"\bтарифи\b|\bpreus\b|\btarifes\b|\bprezioak\b|\bprezos\b|\bkainos\b|\bkainoraštis\b|\bmokesčiai\b|\bcenas\b",
    r"\bcenrādis\b|\bhinnad\b|\bhinnakiri\b|\bõppemaks\b|\bverðskrá\b|\bgjaldskrá\b|الأسعار|الرسوم|رسوم|מחירים|מחירון",
    r"\bbilhet(?:es|eira)\b|\bbilletes\b|\bbigliett(?:i|eria)\b|\bbilety\b|\bvstupenky\b|\bjegyek\b|\bbilete\b|"
    r"εισιτήρια",
    r"\bbiletler\w*|\bбилеты\b|\bквитки\b|\bulaznice\b|\bvstopnice\b|\bbilietai\b|\bbiļetes\b|\bpiletid\b|\bentrades\b",
    r"\bbill?etter\b|\bbiljetter\b|\bliput\b|\bpääsyliput\b|\bkaartjes\b|maksu\b|\bdíj\b|\btagdíj\b|\bčlanarin[ae]\b",
    r"\btarifas\b|\bpre[çc][áa]rio\b|\btabela de pre[çc]os\b|שכר לימוד",
    r"^(?:(?:jetzt|nu|online) )?(?:doneer|doneren|donate|faire un don|je donne|spenden|dona|donar|donera)(?: nu)?$",
    r"^(?:lahjoita|wesprzyj)$",
    r"^(?:fai una donazione|sostienici|doe een gift|st[øo]t os)$",
    r"^(?:gi en gave|p[řr]isp[ěe]t|t[áa]mogass|doneaz[ăa]|ba[ğg][ıi][şs] yap)$",
    r"^(?:пожертвовать|помочь|допомогти|doniraj|podpri|anneta|aukok|ziedo|κάντε δωρεά|fes un donatiu)$",
    r"^(?:restauration|cantine|comedor|mensa|kantine|j[íi]delna|[ée]tkez[ée]s|yemek\w*|sto[łl][óo]wka|refeit[óo]rio)\b",
    r"^(?:menza|столовая|їдальня|ruokala|lounas|matsal\w*|skolmat)\b",
    r"^(?:kantina|valgykla|ēdnīca|söökla|prehrana|masă|cantină)\b",
    r"料金|価格表|学費|授業料|价格|价目|学费|收费|費用|요금|가격|등록금|^bảng giá|^học phí|^biaya\b|^daftar harga",
)
"""Headings over prices, as `catalogue_words.PRICES` has them."""
