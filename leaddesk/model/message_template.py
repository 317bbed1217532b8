"""A template: the words of a message that is written again and again, with places for what is known of the reader."""

from leaddesk.model.columns import Value, row_id


class MessageTemplate(Value):
    """`subject` is for e-mail only; in both texts `{first_name}` and its like stand for fields of the lead."""

    id: int | None = row_id()
    name: str
    subject: str = ""
    text: str = ""
    position: int = 0
