"""Keys in the words of the user's keyboard."""

from PySide6.QtGui import QKeySequence

from leaddesk.ui.kit.words.translations import tr


def written(keys: str) -> str:
    """Keys as Qt names them (`Ctrl+Return`) as this system writes them; what is no key is a sentence of ours."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    known = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return native(sequence) if known == keys else tr(keys)


def native(sequence: QKeySequence) -> str:
    """Keys as this system writes them."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
