"""What a new file starts with: settings, pipelines, channels and VAT codes, named once in the file's language."""

from leaddesk.countries import Country, country
from leaddesk.model.channel import Channel
from leaddesk.model.columns import Value
from leaddesk.model.enums import Kind, Method, Mode, StageKind
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.setting import Setting
from leaddesk.model.stage import Stage
from leaddesk.model.vat_code import VatCode
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import JOURNALED
from leaddesk.words import Words, words

# (key, probability in percent) of the open stages, then the key of the won one; every pipeline ends in "lost".
_PIPELINES: dict[str, tuple[Kind, tuple[tuple[str, int], ...], str]] = {
    "shop": (Kind.B2C, (("captured", 10), ("nurturing", 25), ("engaged", 50), ("qualified", 75)), "customer"),
    "b2b": (Kind.B2B, (("prospect", 10), ("discovery", 20), ("proposal", 50), ("negotiation", 75)), "contract"),
    "win_back": (Kind.B2C, (("complaint", 10), ("contacted", 30), ("remedy_offered", 60)), "returned"),
}


def seed(con: Connection, *, language: str, country_code: str | None, zone: str, mode: Mode = Mode.BOTH) -> None:
    """Fill a new file. This is no change: there is nothing in it to undo."""
    spoken, pack = words(language), country(country_code)
    settings = {
        "country": country_code,
        "currency": pack.currency,
        "language": language,
        "mode": mode.value,
        "time_zone": zone,
    }
    for key, value in settings.items():
        if value is not None:
            _insert(con, "setting", Setting(key=key, value=value))
    for position, (key, (kind, open_stages, won)) in enumerate(_PIPELINES.items()):
        pipeline = Pipeline(key=key, name=spoken.pipelines[key], kind=kind, position=position)
        pipeline_id = _insert(con, "pipeline", pipeline)
        for stage in _stages(key, pipeline_id, open_stages, won, spoken, pack):
            _insert(con, "stage", stage)
    for position, method in enumerate(Method):
        name = spoken.channels[method.value]
        _insert(con, "channel", Channel(key=method.value, name=name, method=method, position=position))
    for rate in pack.vat:
        code = VatCode(
            key=rate.key,
            country=pack.code,
            name=rate.name_in(language),
            rate_bp=rate.rate_bp,
            valid_from=rate.valid_from,
            valid_to=rate.valid_to,
            reason=rate.reason,
        )
        _insert(con, "vat_code", code)


def _stages(
    pipeline: str, pipeline_id: int, open_stages: tuple[tuple[str, int], ...], won: str, spoken: Words, pack: Country
) -> list[Stage]:
    names, limits = spoken.stages[pipeline], pack.stale_days[pipeline]
    made = [
        Stage(
            pipeline_id=pipeline_id,
            key=key,
            name=names[key],
            kind=StageKind.OPEN,
            position=position,
            probability=probability,
            stale_days=limits[position],
        )
        for position, (key, probability) in enumerate(open_stages)
    ]
    for key, kind, probability in ((won, StageKind.WON, 100), ("lost", StageKind.LOST, 0)):
        made.append(
            Stage(
                pipeline_id=pipeline_id,
                key=key,
                name=names[key],
                kind=kind,
                position=len(made),
                probability=probability,
            )
        )
    return made


def _insert(con: Connection, name: str, value: Value) -> int:
    table = JOURNALED[name]
    fields = value.model_dump(exclude={"id"}, exclude_none=True)
    return statements.insert(con, table, statements.stored(con, table, fields))
