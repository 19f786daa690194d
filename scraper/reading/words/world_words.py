"""How texts lead in what is so in the world, to say why an institution does what it does. Data only."""

from figures.expressions import expression
from scraper.reading.words.phrases import Phrases

IN_THE_WORLD = Phrases(
    r"^(?:(?:in|around|across|all over) the world|worldwide|globally|today,? worldwide)\b|"
    r"^(?:(?:dans le|à travers le|partout dans le) monde|au niveau mondial)\b|^(?:weltweit|auf der (?:ganzen )?welt)\b|"
    r"^(?:en (?:todo )?el mundo|a nivel mundial)\b|^(?:nel|in tutto il) mondo\b|^(?:no|em todo o) mundo\b|"
    r"^(?:wereldwijd|in de wereld|over de hele wereld)\b|^na (?:całym )?świecie\b|^(?:globalt|i (?:hela )?världen)\b|"
    r"^(?:på verdensplan|i (?:hele )?verden)\b|^(?:ve světě|celosvětově|vo svete)\b|^maailma(?:ssa|nlaajuisesti)\b|"
    r"^(?:világszerte|a világon)\b|^(?:în lume|la nivel mondial)\b|^(?:στον κόσμο|παγκοσμίως)|^dünyada\b|"
    r"^(?:во всём мире|в мире|у світі)\b"
)
IN_THE_COUNTRY = Phrases(
    r"^(?:nationally|nationwide|across the (?:country|nation|uk|us)|in (?:the )?(?:uk|us|usa|united (?:kingdom|states)|"
    r"britain|america|england|scotland|wales|ireland|canada|australia|europe|germany|france|spain|italy|poland))\b|"
    r"^(?:à l['’]échelle nationale|au niveau national|dans l['’]hexagone|en (?:france|europe|belgique|suisse))\b|"
    r"^(?:bundesweit|deutschlandweit|landesweit|österreichweit|schweizweit|europaweit|in (?:ganz )?(?:deutschland|"
    r"österreich|europa|der schweiz))\b|"
    r"^(?:a nivel (?:nacional|europeo)|en (?:españa|europa|méxico|argentina|chile))\b|"
    r"^(?:a livello (?:nazionale|europeo)|in (?:italia|europa))\b|^(?:landelijk|in (?:nederland|belgië|europa))\b|"
    r"^(?:a nível nacional|em portugal|no brasil|na europa)\b|^(?:w (?:polsce|europie)|w skali kraju)\b|"
    r"^(?:i (?:sverige|danmark|norge|europa)|nationellt|på landsplan)\b|^(?:v (?:česku|čr|evropě)|na slovensku)\b|"
    r"^(?:suomessa|valtakunnallisesti|magyarországon|în românia|în europa|στην ελλάδα)\b|"
    r"^(?:türkiye['’]?de|в россии|в україні)\b"
)
"""How a sentence begins that tells what is so in a country: of its shares only."""

PROBLEMS = Phrases(
    r"^(?:did you know|(?:the |our |why )?(?:problem|challenge|issue)s?\b|why (?:it|this) matters|why act)|"
    r"^(?:le saviez-vous|(?:le|un) (?:problème|constat|défi)|l['’]enjeu|pourquoi agir)|"
    r"^(?:wussten sie|wusstest du|das problem|die herausforderung|warum (?:das|es) wichtig ist)|"
    r"^(?:¿?sab[íi]as? que|¿?lo sab[íi]as|el (?:problema|reto|desafío)|la problemática|por qué actuar)|"
    r"^(?:lo sapevi|sapevi che|il problema|la sfida|perché agire)|^(?:você sabia|sabia que|o (?:problema|desafio))|"
    r"^(?:wist je|wist u|het probleem|de uitdaging)|^(?:czy wiesz|problem\b|wyzwanie)|"
    r"^(?:visste du|vidste du|problemet|utmaningen|udfordringen|utfordringen)|^(?:víte,? že|věděli jste|problém)|"
    r"^(?:tiesitkö|ongelma)|^(?:tudta-e|tudtad|a probléma)|^(?:știați că|știai că|problema)|^(?:γνωρίζατε|το πρόβλημα)|"
    r"^(?:biliyor muydunuz|sorun\b)|^(?:знаете ли вы|проблема|чи знаєте)"
)
"""Headings under which a text says what is amiss."""

OURS = expression(
    r"(?i)\b(?:we|our|us|nous|nos|notre|wir|unser\w*|nosotr[oa]s|nuestr[oa]s?|nostr[oaie]|noi|noss[oa]s?|nós|wij|ons|onze|"
    r"nasz\w*|vi|vår\w*|vores?|náš|naš\w*|мы|наш\w*|ми)\b"
)
"""Words by which an institution speaks of itself."""

OTHERS = Phrases(
    r"^(?:(?:our|some of our|nos|quelques-uns de nos|unsere?|nuestr[oa]s|algun[oa]s|i nostri|le nostre|noss[oa]s|onze|"
    r"nasi|nasze|våra|vores|våre|naši|naše|наши|наші|οι)\s)?(?:(?:main|key|principaux|wichtigste\w*|strategic)\s)?"
    r"(?:partners?|sponsors?|clients?|customers?|case studies|success stories|customer stories|references|"
    r"partenaires|études de cas|références|cas clients|partner|sponsoren|kunden|referenzen|fallstudien|"
    r"erfolgsgeschichten|socios|aliados|patrocinadores|clientes|casos de éxito|clienti|casi (?:studio|di successo)|"
    r"referenze|parceiros|casos de sucesso|klanten|referenties|partnerzy|klienci|partnere|kunder|partneri|partneři|"
    r"klienti|partnerei(?:nk)?|ügyfeleink|parteneri(?:i noștri)?|asiakkaa[tm]me|kumppanit|συνεργάτες|партн[её]ры|"
    r"партнери|клиенты)$"
)
"""Headings of a part that presents others, each under a heading of its own."""
