"""Keeps PySide's table of classes where it is, while another thread loads modules with classes of Qt.

Before Python 3.12, libshiboken keeps what it knows of each class in a hash table that nothing guards. The window's
thread looks into it without Python's lock whenever Qt asks an object what it is; a module of windows that is loaded
beside it makes the table grow, and who asks while it is moved finds nothing, which ends the program (seen once in
twenty starts with a screen reader, which asks most). A table that was large once stays large, and is never moved again.
"""

import ctypes
import sys
from contextlib import suppress
from functools import cache

from shiboken6 import Shiboken

_FIRST_WITHOUT = (3, 12)  # of Python: there, each class carries what is known of it
_MANY = 2_400  # classes; after 2,357 the table has room for 5,087, and LeadDesk with pyqtgraph has some 1,100
_APART = 8  # what is put in for a moment are addresses that no class has, each as far from the next as one could be


@cache
def make_room(classes: int = _MANY) -> bool:
    """Let the table have room for so many classes; on the window's thread, before there is any other.

    Returns whether none of them will move it: True where there is no such table, False where this libshiboken calls its
    own otherwise, or hides it.
    """
    if sys.version_info >= _FIRST_WITHOUT:
        return True
    with suppress(OSError, AttributeError):
        library = ctypes.PyDLL(Shiboken.__file__)
        look_up, forget = library.PepType_SOTP, library.PepType_SOTP_delete
        for function, answer in ((look_up, ctypes.c_void_p), (forget, None)):
            function.argtypes, function.restype = [ctypes.c_void_p], answer
        for do in (look_up, forget):
            for number in range(1, classes):
                do(number * _APART)
        return True
    return False
