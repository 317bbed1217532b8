"""The states of WooCommerce's orders: export plugins write the key or the word that the shop's owner sees."""

from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.exchange.values import normal_name

# What the translations of the last years have, in the six languages; two of them for some.
_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "pending": (
            "pending payment, zahlung ausstehend, ausstehende zahlung, ausstehend, in attesa di pagamento, "
            "pagamento in sospeso, pagamento pendente, pendente, a aguardar pagamento, aguarda pagamento, "
            "inväntar betalning, väntar på betalning, väntande betalning, wachtend op betaling, wacht op betaling, "
            "in afwachting van betaling"
        ),
        "processing": (
            "in bearbeitung, in lavorazione, in elaborazione, elaborazione, em processamento, a processar, "
            "processando, processamento, behandlas, bearbetas, under behandling, in behandeling, in verwerking, "
            "bezig met verwerken"
        ),
        "on hold": (
            "in wartestellung, wartend, sospeso, in sospeso, in attesa, aguardando, em espera, pausad, väntande, "
            "in de wacht, in wacht"
        ),
        "completed": (
            "fertiggestellt, abgeschlossen, completato, completo, concluído, concluída, slutförd, färdigbehandlad, "
            "genomförd, afgerond, voltooid"
        ),
        "cancelled": (
            "canceled, storniert, annullato, cancellato, cancelado, cancelada, avbruten, annullerad, avbokad, "
            "geannuleerd"
        ),
        "refunded": (
            "rückerstattet, erstattet, zurückerstattet, rimborsato, reembolsado, reembolsada, återbetald, återbetalad, "
            "terugbetaald"
        ),
        "failed": (
            "fehlgeschlagen, fallito, non riuscito, falhado, falhada, falhou, malsucedido, misslyckad, misslyckades, "
            "mislukt"
        ),
        "draft": "checkout draft, entwurf, bozza, rascunho, utkast, concept, trash, papierkorb",
    }
)
_KEYS: Mapping[str, str] = MappingProxyType(
    {normal_name(word): key for key, words in _WORDS.items() for word in (key, *words.split(", "))}
)


def woo_status(text: str) -> str:
    """The key of a state, without its `wc-`; what is none of WooCommerce's own comes back as it is compared."""
    said = normal_name(text).removeprefix("wc ")
    return _KEYS.get(said, said)
