"""The method that the name of a channel speaks of, as other tools and shops name their sources."""

import re

from leaddesk.model.enums import Method

# The first method one of whose words begins a word of the name, in six languages; paid and organic before the place
# they happen in, and what is sold on the web before what is sold in the shop.
_SIGNS: tuple[tuple[Method, str], ...] = (
    (
        Method.WIN_BACK,
        """winback, win back, complain, reclaim, beschwerde, reklamation, rückgewinn, riconquista, reclamo, reclamaç,
        klagomål, vinn tillbaka, klacht, terugwin""",
    ),
    (Method.INFLUENCER, "influencer, ambassador, creator"),
    (
        Method.REFERRAL,
        """referr, referral, word of mouth, recommend, partner, employee, friend, empfehl, weiterempf, mundpropaganda,
        freunde, bekannte, passaparola, passa palavra, raccomand, amici, recomenda, amigos, indicaç, rekommend, vänner,
        aanbeveling, mond tot mond, vrienden""",
    ),
    (
        Method.PAID_CAMPAIGN,
        """paid, ads, ad, adwords, cpc, ppc, display, advert, sem, retarget, banner, anzeige, werbung, bezahlte,
        pubblicit, inserzion, a pagamento, publicidade, anúncio, campanha paga, annons, reklam, betald, advertent,
        reclame, betaalde""",
    ),
    (
        Method.SEO,
        """seo, organic search, organic, google, bing, search, suchmaschine, suche, organische, motore di ricerca,
        motor de pesquisa, pesquisa, sökmotor, sökning, zoekmachine""",
    ),
    (
        Method.ONLINE_COMMUNITY,
        "community, forum, group, chat, discord, reddit, gruppe, gruppo, comunidade, grupo, grupp, gemenskap, groep",
    ),
    (
        Method.SOCIAL_MEDIA,
        """social, insta, instagram, facebook, tiktok, pinterest, linkedin, twitter, youtube, soziale medien,
        redes sociais, sociala medier, sociale media""",
    ),
    (
        Method.UNIQUE_CONTENT,
        """content, blog, video, podcast, webinar, download, ebook, eigene inhalte, contenut, conteúdo, innehåll,
        inhoud""",
    ),
    (Method.EMAIL, "email, e mail, mail, newsletter, mailchimp, rundbrief, boletim, e post, nyhetsbrev, nieuwsbrief"),
    (
        Method.FAIR,
        """fair, trade show, tradeshow, event, exhibition, conference, seminar, market stall, messe, messestand,
        ausstellung, fiera, mercatino, feira, mässa, mässan, beurs""",
    ),
    (
        Method.MARKETPLACE,
        "marketplace, amazon, etsy, ebay, zalando, bol, marktplatz, marknadsplats, marktplaats",
    ),
    (Method.DIRECT, "webshop, onlineshop, online shop, negozio online, loja online, webbutik, webwinkel"),
    (
        Method.WALK_IN,
        """walk in, walkin, store visit, in store, showroom, laufkund, laden, ladengeschäft, negozio, vetrina, loja,
        montra, butik, skyltfönster, winkel, etalage""",
    ),
    (
        Method.OWN_OUTREACH,
        """cold call, cold, outreach, outbound, prospecting, telemarketing, self generated, kaltakquise, akquise,
        ricerca clienti, prospezione, prospeção, uppsökande, acquisitie""",
    ),
    (Method.DIRECT, "direct, web, website, site, phone, call, direkt, telefon, anruf, sito, hemsida, telefoon"),
)


_WHOLE = frozenset({"messe", "mässa"})  # words that others begin with, which mean something else: a messenger


def guess_method(name: str) -> Method:
    """The method that a channel's name speaks of (`paid_search` → paid campaign), else *other*."""
    words = " " + " ".join(re.findall(r"[^\W_]+", name.casefold()))
    for method, signs in _SIGNS:
        if any(_begins(words, " ".join(sign.split())) for sign in signs.split(",")):
            return method
    return Method.OTHER


def _begins(words: str, sign: str) -> bool:
    """Short signs must be a whole word: `ad` is none of `address`."""
    return f" {sign} " in f"{words} " if len(sign) < 5 or sign in _WHOLE else f" {sign}" in words
