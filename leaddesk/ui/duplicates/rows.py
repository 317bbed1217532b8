"""The rows in which leads, or accounts, are compared: what each of them holds, and what can be chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from leaddesk.model.lead import Lead
from leaddesk.services.duplicates.choices import CUSTOM
from leaddesk.services.duplicates.comparison import Comparison
from leaddesk.ui.duplicates.wording import UNIT_NAMES, Values
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

STAYS, MERGED, CHOICE, TOLD = "stays", "merged", "choice", "told"
_ORDER = (STAYS, MERGED, CHOICE, TOLD)  # what can be chosen comes before what is the same
_FEW = 2  # of these none can be left out


@dataclass(frozen=True)
class Row:
    """A row. `kind`: which one `stays`, whether it is `merged`, a `choice` among values, or only `told`."""

    kind: str
    title: str
    texts: tuple[str, ...] = ()
    unit: str = ""

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose: what one has and another lacks is not lost in any case."""
        return self.kind == CHOICE and len(set(self.texts)) > 1


def in_order(rows: Sequence[Row], count: int, this_one: str) -> tuple[Row, ...]:
    """What is asked about so many, then these rows, those with a choice first; rows in which nothing stands are not."""
    asked = [Row(STAYS, tr("Stays"), (this_one,) * count)]
    if count > _FEW:
        asked.append(Row(MERGED, tr("Is the same"), (tr("Yes"),) * count))
    known = [row for row in (*asked, *rows) if any(row.texts)]
    return tuple(sorted(known, key=lambda row: (_ORDER.index(row.kind), not row.differs)))


def lead_rows(kit: Kit, comparison: Comparison) -> tuple[Row, ...]:
    """Of leads."""
    values = Values(kit, comparison)

    def of_each(text: Callable[[Lead], str]) -> tuple[str, ...]:
        return tuple(text(lead) for lead in comparison.leads)

    rows = [
        Row(CHOICE, tr(name), of_each(lambda lead, unit=unit: values.text(lead, unit)), unit)  # type: ignore[misc]
        for unit, name in UNIT_NAMES.items()
    ]
    for each in comparison.fields:
        texts = of_each(lambda lead, each=each: values.custom(lead, each))  # type: ignore[misc]
        rows.append(Row(CHOICE, each.name, texts, f"{CUSTOM}{each.id}"))
    rows += [
        Row(TOLD, tr("Tags"), of_each(values.tags)),
        Row(TOLD, tr("Notes"), of_each(lambda lead: lead.notes or "")),
        Row(TOLD, tr("Has"), of_each(values.belongings)),
    ]
    return in_order(rows, len(comparison.leads), tr("This one"))
