"""Countries as people write them: by code, or by name in six languages and in the country's own."""

from functools import lru_cache

from leaddesk.exchange.values import normal_name

# ISO 3166: the names in English, Italian, Portuguese, Swedish, German, Dutch, then the country's own and short forms.
_NAMES = """
AT: austria, austria, áustria, österrike, österreich, oostenrijk, aut
AU: australia, australia, austrália, australien, australien, australië, aus
BE: belgium, belgio, bélgica, belgien, belgien, belgië, belgique, bel
BG: bulgaria, bulgaria, bulgária, bulgarien, bulgarien, bulgarije
BR: brazil, brasile, brasil, brasilien, brasilien, brazilië, bra
CA: canada, canada, canadá, kanada, kanada, canada
CH: switzerland, svizzera, suíça, schweiz, schweiz, zwitserland, suisse, che
CN: china, cina, china, kina, china, china
CZ: czech republic, repubblica ceca, república checa, tjeckien, tschechien, tsjechië, czechia, česko
DE: germany, germania, alemanha, tyskland, deutschland, duitsland, deu, ger, brd
DK: denmark, danimarca, dinamarca, danmark, dänemark, denemarken, dnk
EE: estonia, estonia, estónia, estland, estland, estland, eesti
ES: spain, spagna, espanha, spanien, spanien, spanje, españa, esp
FI: finland, finlandia, finlândia, finland, finnland, finland, suomi, fin
FR: france, francia, frança, frankrike, frankreich, frankrijk, fra
GB: united kingdom, regno unito, reino unido, storbritannien, vereinigtes königreich, verenigd koninkrijk, uk,
    great britain, gran bretagna, grã bretanha, großbritannien, groot brittannië, england, inghilterra, scotland, gbr
GR: greece, grecia, grécia, grekland, griechenland, griekenland, el
HR: croatia, croazia, croácia, kroatien, kroatien, kroatië, hrvatska
HU: hungary, ungheria, hungria, ungern, ungarn, hongarije, magyarország
IE: ireland, irlanda, irlanda, irland, irland, ierland, éire, irl
IT: italy, italia, itália, italien, italien, italië, ita
LI: liechtenstein
LT: lithuania, lituania, lituânia, litauen, litauen, litouwen, lietuva
LU: luxembourg, lussemburgo, luxemburgo, luxemburg, luxemburg, luxemburg
LV: latvia, lettonia, letónia, lettland, lettland, letland, latvija
NL: netherlands, paesi bassi, países baixos, nederländerna, niederlande, nederland, the netherlands, olanda, holanda,
    holland, nld
NO: norway, norvegia, noruega, norge, norwegen, noorwegen, nor
PL: poland, polonia, polónia, polen, polen, polen, polska
PT: portugal, portogallo, portugal, portugal, portugal, portugal, prt
RO: romania, romania, roménia, rumänien, rumänien, roemenië, românia
SE: sweden, svezia, suécia, sverige, schweden, zweden, swe
SI: slovenia, slovenia, eslovénia, slovenien, slowenien, slovenië, slovenija
SK: slovakia, slovacchia, eslováquia, slovakien, slowakei, slowakije, slovensko
SM: san marino
TR: turkey, turchia, turquia, turkiet, türkei, turkije, türkiye
UA: ukraine, ucraina, ucrânia, ukraina, ukraine, oekraïne
US: united states, stati uniti, estados unidos, usa, vereinigte staaten, verenigde staten, united states of america,
    förenta staterna, u.s.a., u.s., america
VA: vatican city, città del vaticano, cidade do vaticano, vatikanstaten, vatikanstadt, vaticaanstad
"""


def _read(table: str) -> dict[str, str]:
    lines = [line.partition(": ") for line in table.replace(",\n    ", ", ").strip().splitlines()]
    return {normal_name(name): code for code, _, names in lines for name in names.split(", ")}


_CODES = _read(_NAMES)


@lru_cache(maxsize=1024)
def country_code(text: str) -> str | None:
    """The ISO 3166 code of a country; None if the text is neither a code of two letters nor a name that is known."""
    stripped = text.strip()
    if len(stripped) == 2 and stripped.isascii() and stripped.isalpha():
        return {"UK": "GB", "EL": "GR"}.get(stripped.upper(), stripped.upper())
    return _CODES.get(normal_name(stripped))
