"""What people in an institution's team are called by what they do. Data only."""

from scraper.reading.words.phrases import Phrases

ROLES = Phrases(
    r"\b(?:c[efotm]o|(?:co-?)?founder|president|chair(?:man|woman|person)?|director|manager|head of|principal|partner|"
    r"engineer|developer|designer|consultant|coach|trainer|teacher|instructor|advis[eo]r|analyst|architect|lawyer|"
    r"attorney|doctor|dentist|physician|surgeon|therapist|nurse|chef|owner|secretary|treasurer|coordinator|officer|"
    r"specialist|producer|professor|lecturer|researcher|scientist|editor|psychologist|accountant|broker|trustee|"
    r"board member|photographer|pastor|expert)\b",
    r"\b(?:(?:co-?)?fondat(?:eur|rice)|président[e]?|direct(?:eur|rice)|responsable|gérante?|associée?|ingénieure?|"
    r"développeu(?:r|se)|consultante?|format(?:eur|rice)|professeure?|enseignante?|avocate?|médecin|infirmi(?:er|ère)|"
    r"trésori(?:er|ère)|secrétaire|chargée? d|cheffe?|architecte|éducat(?:eur|rice)|psychologue|experte?)\b",
    r"(?:gründer|geschäftsführer|inhaber|leiter|berater|ingenieur|entwickler|anwalt|anwält|ärzt|lehrer|dozent|"
    r"schatzmeister|schriftführer|trainer|coach|expert)(?:in|innen|e)?\b|\b(?:vorstand|vorsitzende|arzt|meister)",
    r"\b(?:(?:co)?fundador|director|presidente?|gerente|soci[oa]|ingenier[oa]|consultor|profesor|abogad[oa]|médic[oa]|"
    r"coordinador|jef[ea]|tesorer[oa]|secretari[oa]|arquitect[oa]|psicólog[oa]|expert[oa])a?\b",
    r"\b(?:(?:co)?fondat(?:ore|rice)|diret+(?:ore|ora?|rice)|amministrat(?:ore|rice)|titolare|ingegnere|consulente|"
    r"docente|insegnante|avvocat[oa]|medic[oa]|responsabile|coordinat(?:ore|rice)|tesoriere|segretari[oa]|architett[oa]|"
    r"format(?:ore|rice)|sóci[oa]|engenheir[oa]|advogad[oa]|coordenadora?|professora?|especialista)\b",
    r"\b(?:oprichter|voorzitter|eigenaar|adviseur|monteur|docent|leraar|advocaat|arts|penningmeester|coördinator|hoofd|"
    r"medewerker)\b|\b(?:założyciel|prezes|dyrektor|kierowni|właściciel|trener|nauczyciel|lekar|adwokat|inżynier|konsultant)",
    r"\b(?:grundare|vd|ägare|ordförande|chef|rådgivare|lärare|läkare|direktør|stifter|leder|rådgiver|köksmästare|kock|"
    r"perustaja|toimitusjohtaja|johtaja|opettaja)\b|\b(?:zakladatel|ředitel|jednatel|předsed|vedoucí|trenér|učitel|lékař)",
    r"\b(?:alapító|igazgató|ügyvezető|elnök|tanár|fondator|președint|kurucu|müdür|başkan|yönetici|ιδρυτ|διευθυντ|"
    r"πρόεδρος|основател|директор|руководител|президент|преподавател|засновни|керівни|викладач)",
)
