"""What may be kept as a document, and which of them are programs: those are shown, and never started."""

import re
import unicodedata
from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from leaddesk.model.links import page_link

# What some system starts, installs or obeys when it is opened: more than those of any one of them.
_PROGRAMS = """
    ade adp apk app appimage appinstaller application appref-ms asp bas bash bat bin btm bundle cdxml
    chm cmd cnt com command cpl csh csproj deb desktop diagcab dll dmg dotm elf exe fish fxp gadget
    grp hlp hpj hta htc img inf ins iso isp its jar jnlp js jse jsp ksh library-ms lnk mad maf mag mam
    maq mar mas mat mau mav maw mcf mda mdb mde mdt mdw mdz mof msc msh mshxml msi msix msixbundle msp
    mst msu ops osd out pcd phar pif pkg pl plg potm ppam ppsm prf prg ps1 ps1xml ps2 psc1 psc2
    psd1 psdm1 psm1 py pyc pyo pyw pyz rb reg rpm run scf scpt scr sct search-ms service
    settingcontent-ms sh shb shs sldm snap so sys theme tmp udl url vb vbe vbp vbs vhd vhdx vsmacros vsw
    webloc webpnp website wine workflow ws wsc wsf wsh xbap xlam xll xltm xnk xpi zsh
"""
PROGRAMS = frozenset(_PROGRAMS.split())
_ON_A_DRIVE = re.compile(r"([A-Za-z]:[\\/]|\\\\)(?P<rest>.*)", re.DOTALL)
_LONGEST_NAME = 120


def is_page(address: str) -> bool:
    """Whether it is on the web."""
    return address.casefold().startswith(("http://", "https://")) and page_link(address) is not None


def is_program(name: str) -> bool:
    """Whether a file of this name may be started by being opened; points and blanks at its end are no disguise."""
    bare = name.rstrip(". \t\r\n").casefold()
    _, point, ending = bare.rpartition(".")
    return bool(point) and ending in PROGRAMS


def is_whole(address: str) -> bool:
    """Whether it is the whole path of a file, on any system, without anything that cannot be seen."""
    if not address or any(unicodedata.category(letter) in ("Cc", "Cs") for letter in address):
        return False
    on_a_drive = _ON_A_DRIVE.fullmatch(address)
    if on_a_drive is None:
        return address.startswith("/")
    return ":" not in on_a_drive["rest"]  # which would name a second file within a file


def name_of(address: str) -> str:
    """What to call it: a file's name, of a page its host and the end of its path; without what turns text round."""
    if is_page(address):
        parts = urlsplit(address)
        last = unquote(parts.path.rstrip("/").rpartition("/")[2])
        name = f"{parts.hostname}: {last}" if last else parts.hostname or address
    else:
        name = PurePath(address.replace("\\", "/")).name or address
    seen = "".join(letter for letter in name if unicodedata.category(letter) not in ("Cc", "Cf", "Cs"))
    return seen[:_LONGEST_NAME]
