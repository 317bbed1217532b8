"""Names in a file that stand for rows: pipelines, stages, channels, campaigns, tags, accounts; made where new."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from leaddesk.exchange.values import normal_name
from leaddesk.model import folding
from leaddesk.model.channel import Channel
from leaddesk.model.channel_method import guess_method
from leaddesk.model.columns import Value, new_uid
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.model.tag import Tag
from leaddesk.services.importing.back_in_use import gone_into, names_of, stage_before
from leaddesk.services.importing.campaigns import Campaigns
from leaddesk.services.importing.known_words import by_names, closing_words, seeded_methods
from leaddesk.services.importing.request import ImportRequest, Warnings
from leaddesk.services.importing.stage_places import place_among
from leaddesk.services.work import Work, create, id_of
from leaddesk.storage import statements, values
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.searching import known_ids
from leaddesk.storage.statements import stored_instant
from leaddesk.storage.tables import account
from leaddesk.words import words

V = TypeVar("V", bound=Value)

ACCOUNT_COLUMNS = ("uid", "source", "name", "extra", "recorded_at")


class Became(NamedTuple):
    """What a value of a file became: the name of a stage or a channel, and whether the import made it."""

    name: str
    is_new: bool


class Lookups:
    """Remembers every name it was asked for; what it makes belongs to the run and is warned of."""

    def __init__(
        self,
        work: Work,
        bulk: Bulk,
        request: ImportRequest,
        warnings: Warnings,
        *,
        exact: bool = False,
        standings: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        """Reads the file's own definitions once; an exact file calls accounts and stages by their very names.

        `standings`: by normalised name, how far the stages of a file are, so far as it says so itself.
        """
        self._standings = standings
        self._exact = exact
        self._work = work
        self._bulk = bulk
        self.warnings = warnings
        self._stage_answers = {normal_name(value): name for value, name in request.stages.items()}
        self._channel_answers = {normal_name(value): name for value, name in request.channels.items()}
        self._pipelines = work.find(Pipeline)
        self._stages = {id_of(each): each for each in work.find(Stage)}
        self._stage_of: dict[tuple[int, str, StageKind | None], Stage] = {}
        self._first_stages: dict[tuple[int, StageKind], Stage] = {}
        self._pipeline_for: dict[Kind, Pipeline] = {}
        self._made: set[tuple[str, int]] = set()
        self._channels = by_names((each.name, each.key, id_of(each)) for each in work.find(Channel))
        self.campaigns = Campaigns(work, self._make)
        self._channel_names = {id_of(each): each.name for each in work.find(Channel)}
        self._tags = {each.name.casefold(): id_of(each) for each in work.find(Tag)}
        self._accounts: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._default = self.pipeline(request.pipeline) if request.pipeline else None

    def pipeline(self, name: str) -> Pipeline:
        """The pipeline of a name or key; raises BadInputError, naming all, if there is none."""
        wanted = normal_name(name)
        for each in self._pipelines:
            if wanted in (normal_name(each.name), normal_name(each.key or each.name)):
                return gone_into(each, self._pipelines, self._stages)
        raise BadInputError(
            N_("There is no pipeline “{name}”; choose one of {names}."),
            name=name,
            names=", ".join(each.name for each in self._pipelines),
        )

    def pipeline_or_new(self, name: str, kind: Kind) -> Pipeline:
        """The pipeline of a name; a new one, with a won and a lost stage, if there is none."""
        try:
            return self.pipeline(name)
        except BadInputError:
            pipeline = Pipeline(name=name, kind=kind, position=len(self._pipelines))
            made = self._make(pipeline)
            spoken = words(self._work.shop.language).stages["shop"]
            for position, (stage, probability) in enumerate(((StageKind.WON, 100), (StageKind.LOST, 0)), 1000):
                key = "customer" if stage is StageKind.WON else "lost"
                self._add_stage(id_of(made), spoken[key], stage, position, probability)
            self._pipelines.append(made)
            self._pipeline_for.clear()
            self.warnings.add(N_("The pipeline “{name}” is new."), name=name)
            return made

    def pipeline_for(self, kind: Kind) -> Pipeline:
        """The pipeline asked for, else the first for this kind of lead."""
        if self._default is not None:
            return self._default
        if kind not in self._pipeline_for:
            fitting = [each for each in self._pipelines if each.kind is kind and not each.archived]
            self._pipeline_for[kind] = min(fitting or self._pipelines, key=lambda each: each.position)
        return self._pipeline_for[kind]

    def first_stage(self, pipeline_id: int, kind: StageKind) -> Stage:
        """The first stage of a kind in a pipeline, open ones in their order; a new one if there is none."""
        known = self._first_stages.get((pipeline_id, kind))
        if known is None:
            known = self._first_stages[pipeline_id, kind] = self._find_first_stage(pipeline_id, kind)
        return known

    def _find_first_stage(self, pipeline_id: int, kind: StageKind) -> Stage:
        fitting = [each for each in self._in(pipeline_id) if each.kind is kind]
        if not fitting:
            names = words(self._work.shop.language).stages["shop"]
            key = {StageKind.OPEN: "captured", StageKind.WON: "customer", StageKind.LOST: "lost"}[kind]
            return self._add_stage(pipeline_id, names[key], kind, 0, {StageKind.WON: 100}.get(kind, 0))
        return min(fitting, key=lambda each: each.position)

    def stage(self, pipeline_id: int, value: str, status: StageKind | None = None) -> Stage:
        """The stage that a value means in a pipeline: by name, key, the seeded names of any language, or as won/lost.

        One out of use is where that went, or in use again; any other is a new open stage, which is warned of. An exact
        file tells the lead's `status`: its stage is open, or the closing one of this very name, whatever it may mean.
        """
        told = status if self._exact else None
        known = self._stage_of.get((pipeline_id, value, told))
        if known is None:
            name = self._stage_answers.get(normal_name(value), value)
            known = self._called(pipeline_id, name, told) if told is not None else None
            kinds = tuple(StageKind) if told is None else (StageKind.OPEN,)
            known = known or self._find_stage(pipeline_id, normal_name(name), kinds)
            known = known or self._new_open_stage(pipeline_id, name)
            self._stage_of[pipeline_id, value, told] = known
        return known

    def is_answered(self, value: str) -> bool:
        """Whether the user said which stage a value means, whatever else it may mean."""
        return normal_name(value) in self._stage_answers

    def names_closing(self, value: str, kind: StageKind) -> bool:
        """Whether a value that means a closing stage is its own name, and no word that says won or lost alone."""
        return self._exact or self.is_answered(value) or normal_name(value) not in closing_words(kind)

    def stage_became(self, value: str) -> Became | None:
        """The stage that a value was found to mean; None if no row was asked for it."""
        found = next((each for (_, asked, _), each in self._stage_of.items() if asked == value), None)
        return None if found is None else Became(found.name, ("stage", id_of(found)) in self._made)

    def kind_became(self, kind: StageKind) -> Became:
        """The stage that leads of a status without a stage came to."""
        known = [each for (_, asked), each in self._first_stages.items() if asked is kind]
        found = known[0] if known else self.first_stage(id_of(self.pipeline_for(Kind.B2C)), kind)
        return Became(found.name, ("stage", id_of(found)) in self._made)

    def channel_became(self, value: str) -> Became | None:
        """The channel that a value was found to mean; None if no row was asked for it."""
        known = self._channels.get(normal_name(self._channel_answers.get(normal_name(value), value)))
        return None if known is None else Became(self._channel_names[known], ("channel", known) in self._made)

    def channel(self, value: str) -> int:
        """The channel of a name or key; a new one, its method guessed and warned of, if there is none."""
        name = self._channel_answers.get(normal_name(value), value)
        wanted = normal_name(name)
        if wanted not in self._channels:
            method = seeded_methods().get(wanted) or guess_method(name)
            position = len(self._channels)
            self._channels[wanted] = id_of(self._make(Channel(name=name, method=method, position=position)))
            self._channel_names[self._channels[wanted]] = name
            self.warnings.add(
                N_("The channel “{name}” is new; its method is taken to be {method}."), name=name, method=method
            )
        return self._channels[wanted]

    def tag(self, value: str) -> int:
        """The tag of a name; a new one if there is none."""
        wanted = value.casefold()
        if wanted not in self._tags:
            self._tags[wanted] = id_of(self._make(Tag(name=value)))
        return self._tags[wanted]

    def account(self, value: str) -> int:
        """The account of a name; a new one of that name alone if there is none."""
        wanted = self._account_key(value)
        known = self._accounts.get(wanted)
        if known is None:
            folded = folding.sort_name(value, self._work.shop.swedish)
            if self._exact:
                known = known_ids.free_row(self._work.con, "account", (), sort_name=folded, name=value)
            else:
                known = known_ids.row_by_name(self._work.con, "account", folded)
            if known is None:
                table = self._bulk.table("account", ACCOUNT_COLUMNS)
                known = table.add((new_uid(), "", value, "{}", stored_instant(self._work.now.at)))
            self._accounts[wanted] = known
        return known

    def is_called(self, account_id: int, name: str | None) -> bool:
        """Whether an account has this name: of several of one name, a lead stays with its own."""
        if account_id not in self._names:
            found = statements.read(self._work.con, account, account_id, ["name"])
            self._names[account_id] = str(found["name"]) if found else ""
        return name is not None and self._account_key(self._names[account_id]) == self._account_key(name)

    def know_account(self, name: str, account_id: int) -> None:
        """Remember an account that the run made or met."""
        self._accounts[self._account_key(name)] = account_id

    def _account_key(self, name: str) -> str:
        return name if self._exact else folding.sort_name(name, self._work.shop.swedish)

    def _called(self, pipeline_id: int, name: str, status: StageKind) -> Stage | None:
        """The open stage of this very name, or that of a status; also one that is archived, as leads may be in it."""
        named = [each for each in self._stages.values() if each.pipeline_id == pipeline_id and each.name == name]
        fitting = [each for each in named if each.kind in (StageKind.OPEN, status) and each.merged_into_id is None]
        return min(fitting, key=lambda each: each.kind is not StageKind.OPEN, default=None)

    def _in(self, pipeline_id: int) -> list[Stage]:
        return [
            each
            for each in self._stages.values()
            if each.pipeline_id == pipeline_id and not each.archived and each.merged_into_id is None
        ]

    def _find_stage(self, pipeline_id: int, wanted: str, kinds: Sequence[StageKind]) -> Stage | None:
        stages = [each for each in self._in(pipeline_id) if each.kind in kinds]
        pipeline = next(each for each in self._pipelines if id_of(each) == pipeline_id)
        for each in stages:
            if wanted in (normal_name(each.name), normal_name(each.key or each.name)):
                return each
        for each in stages:
            if wanted in names_of(each, pipeline.key):
                return each
        for kind in (StageKind.WON, StageKind.LOST):
            if kind in kinds and wanted in closing_words(kind):
                return self.first_stage(pipeline_id, kind)
        return stage_before(pipeline, self._stages, wanted, kinds)

    def _new_open_stage(self, pipeline_id: int, name: str) -> Stage:
        stages = sorted(self._in(pipeline_id), key=lambda each: (each.position, id_of(each)))
        stages = [each for each in stages if each.kind is StageKind.OPEN]
        place = place_among(stages, name, self._standings)
        position = self._make_room(stages[:place], stages[place:])
        made = self._add_stage(pipeline_id, name, StageKind.OPEN, position, 0)
        self.warnings.add(
            N_("The stage “{name}” is new: an open stage, its probability 0 % until you set it."), name=name
        )
        return made

    def _make_room(self, before: Sequence[Stage], after: Sequence[Stage]) -> int:
        """The position of a new stage between these: that of the one before, for the newer of two comes after.

        Where that is the position of the next one too, all from there on move by one.
        """
        position = max((each.position for each in before), default=-1)
        if after and after[0].position <= position:
            own = [(key, each) for key, each in self._stages.items() if each.pipeline_id == after[0].pipeline_id]
            for row_id, each in own:
                if each in after or each.position > position:
                    self._bulk.update("stage", row_id, {"position": each.position}, {"position": each.position + 1})
                    self._stages[row_id] = values.get(self._work.con, Stage, row_id)
            self._forget_stages()
        return position

    def _forget_stages(self) -> None:
        """Look at stages anew that have changed."""
        self._first_stages.clear()
        self._stage_of = {asked: self._stages[id_of(each)] for asked, each in self._stage_of.items()}

    def _add_stage(self, pipeline_id: int, name: str, kind: StageKind, position: int, probability: int) -> Stage:
        stage = Stage(pipeline_id=pipeline_id, name=name, kind=kind, position=position, probability=probability)
        made = self._make(stage)
        self._stages[id_of(made)] = made
        self._first_stages.clear()
        return made

    def _make(self, value: V) -> V:
        row_id = self._bulk.write(create(value))
        self._made.add((values.table_of(type(value)).name, row_id))
        return values.get(self._work.con, type(value), row_id)
