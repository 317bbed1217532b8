"""The one style sheet of the application, made from the tokens; widgets choose in it by their dynamic properties.

Properties: `kind` of buttons (primary, plain, ghost, link, danger, icon, item, segment), `small`; `tone` (muted,
accent, success, warning, danger, disabled), `role` (small, title) and `weight` (medium, semibold) of labels; `doubt`,
`kind` (bare, quiet) and `kept` of inputs; `ground` (window, surface, raised, track), `edge` (top, bottom, left, right)
and `floating` of frames.
"""

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from leaddesk.paths import resource

if TYPE_CHECKING:
    from leaddesk.ui.kit.look.theme import Theme

_MARK = re.compile(r"\$\{([^}]+)\}")

_GENERAL = """
QWidget { font-size: ${body}px; }
QMainWindow, QDialog { background: ${surface}; }
QFrame[ground="window"], QWidget[ground="window"] { background: ${window}; }
QFrame[ground="surface"], QWidget[ground="surface"] { background: ${surface}; }
QFrame[ground="raised"], QWidget[ground="raised"] { background: ${surface-raised}; }
QFrame[ground="track"], QWidget[ground="track"] { background: ${track}; }
QFrame[edge="top"] { border: none; border-top: 1px solid ${hairline}; }
QFrame[edge="bottom"] { border: none; border-bottom: 1px solid ${hairline}; }
QFrame[edge="left"] { border: none; border-left: 1px solid ${hairline}; }
QFrame[edge="right"] { border: none; border-right: 1px solid ${hairline}; }
QFrame[floating="true"] { background: ${surface-raised}; border: 1px solid ${hairline-strong}; border-radius: 8px; }
QFrame[floating="window"] { background: ${surface-raised}; border: 1px solid ${hairline-strong}; }
QLabel[role="small"] { font-size: ${small}px; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[weight="medium"] { font-weight: 500; }
QLabel[weight="semibold"] { font-weight: 600; }
QLabel[tone="muted"] { color: ${text-muted}; }
QLabel[tone="accent"] { color: ${accent}; }
QLabel[tone="success"] { color: ${success}; }
QLabel[tone="warning"] { color: ${warning}; }
QLabel[tone="danger"] { color: ${danger}; }
QLabel[tone="disabled"], QLabel:disabled { color: ${text-disabled}; }
QToolTip { background: ${toast}; color: ${on-toast}; border: none; padding: 4px 8px; font-size: ${small}px; }
QSplitter::handle { background: ${hairline}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: ${accent}; }
QProgressBar { background: ${track}; border: none; border-radius: 2px; max-height: 4px; color: transparent; }
QProgressBar::chunk { background: ${accent}; border-radius: 2px; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
"""

_MENUS = """
QMenuBar { background: ${window}; border: none; padding: 4px; }
QMenuBar::item { background: transparent; color: ${text-muted}; padding: ${menu_pad}px 8px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: ${hover-raised}; color: ${text}; }
QMenuBar::item:disabled { color: ${text-disabled}; }
QMenu { background: ${surface-raised}; border: 1px solid ${hairline-strong}; padding: 4px; icon-size: ${icon}px; }
QMenu::item { min-height: ${item}px; padding: 0 12px 0 12px; color: ${text}; border-radius: 4px; }
QMenu::item:selected { background: ${accent-soft}; color: ${text}; }
QMenu::item:disabled { color: ${text-disabled}; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: ${hairline}; margin: 4px -4px; }
"""

_BUTTONS = """
QPushButton { min-height: ${inner}px; padding: 0 11px; border: 1px solid ${hairline-strong}; border-radius: 6px;
  background: ${surface-raised}; color: ${text}; font-weight: 500; outline: none; }
QPushButton:hover { background: ${hover-raised}; }
QPushButton:pressed { background: ${hairline}; }
QPushButton:disabled { color: ${text-disabled}; border-color: ${hairline}; }
QPushButton[kind="primary"] { background: ${accent}; border-color: ${accent}; color: ${on-accent}; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: ${accent-hover}; border-color: ${accent-hover}; }
QPushButton[kind="primary"]:disabled {
  background: ${neutral-soft}; border-color: ${neutral-soft}; color: ${text-disabled}; }
QPushButton[kind="danger"] { color: ${danger}; border-color: ${danger}; background: ${surface}; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed { background: ${danger-soft}; }
QPushButton[kind="danger"]:disabled { color: ${text-disabled}; border-color: ${hairline}; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; }
QPushButton[kind="ghost"]:hover { background: ${hover}; border-color: ${hover}; }
QPushButton[kind="ghost"]:pressed, QPushButton[kind="ghost"]:checked { background: ${hairline}; }
QPushButton[kind="link"] { background: transparent; border: none; color: ${accent}; padding: 0; }
QPushButton[kind="link"]:hover { color: ${accent-hover}; text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: ${text-disabled}; }
QPushButton[kind="item"] { background: transparent; border: none; border-radius: 4px; padding: 0 8px; text-align: left;
  font-weight: 400; min-height: ${control}px; }
QPushButton[kind="item"]:hover, QPushButton[kind="item"]:focus { background: ${accent-soft}; }
QPushButton[small="true"] { min-height: ${inner_small}px; padding: 0 7px; font-size: ${small}px; }
QPushButton[kind="link"][small="true"] { padding: 0; }
QPushButton[kind="toast"] { background: transparent; border: none; color: ${toast-action}; padding: 0 4px;
  font-weight: 600; }
QPushButton[kind="toast"]:hover { text-decoration: underline; }
QToolButton { border: none; border-radius: 6px; background: transparent; color: ${text}; outline: none;
  icon-size: ${icon}px; }
QToolButton[kind="icon"] { min-width: ${control}px; max-width: ${control}px; min-height: ${control}px;
  max-height: ${control}px; }
QToolButton[kind="icon"][small="true"] { min-width: ${small_control}px; max-width: ${small_control}px;
  min-height: ${small_control}px; max-height: ${small_control}px; }
QToolButton:hover { background: ${hover-raised}; }
QToolButton:pressed, QToolButton:checked { background: ${hairline}; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: url("${chevron}"); width: ${icon}px; height: ${icon}px; right: 8px;
  subcontrol-position: right center; subcontrol-origin: padding; }
QToolButton[kind="segment"] { color: ${text-muted}; border-radius: 4px; padding: 0 4px; }
QToolButton[kind="segment"]:hover { background: transparent; color: ${text}; }
QToolButton[kind="segment"]:checked { background: ${surface-raised}; color: ${text}; font-weight: 500; }
QFrame[part="segmented"] { background: ${track}; border: none; border-radius: 6px; }
"""

_INPUTS = """
QLineEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit { background: ${surface};
  color: ${text}; border: 1px solid ${hairline-strong}; border-radius: 6px; selection-background-color: ${accent};
  selection-color: ${on-accent}; }
QLineEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox { min-height: ${inner}px; padding: 0 8px; }
QLineEdit { padding: 0 6px; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: ${text-muted}; }
QLineEdit:disabled { placeholder-text-color: ${text-disabled}; }
QPlainTextEdit, QTextEdit { padding: 5px 4px; }
QLineEdit[small="true"], QComboBox[small="true"] { min-height: ${inner_small}px; font-size: ${small}px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {
  border: 2px solid ${focus}; padding: 0 7px; min-height: ${inner_focus}px; }
QLineEdit:focus { padding: 0 5px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid ${focus}; padding: 4px 3px; }
QLineEdit[small="true"]:focus, QComboBox[small="true"]:focus { min-height: ${inner_small_focus}px; }
QLineEdit[doubt="true"], QComboBox[doubt="true"] { border-color: ${warning}; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled, QPlainTextEdit:disabled {
  background: ${window}; color: ${text-disabled}; border-color: ${hairline}; }
QLineEdit:read-only { background: ${window}; }
QComboBox { combobox-popup: 0; }
QComboBox[kind="quiet"] { border-color: transparent; background: transparent; padding: 0 2px 0 4px; font-weight: 500; }
QComboBox[kind="quiet"]:hover { background: ${hover}; }
QComboBox[kind="quiet"]:focus { border-color: ${focus}; padding: 0 1px 0 3px; }
QComboBox[kept="true"] { border-style: dashed; color: ${text-muted}; }
QComboBox[kept="true"]:disabled { color: ${text-disabled}; }
QTextEdit[kind="page"], QTextEdit[kind="page"]:focus { border: none; padding: 0; border-radius: 0; }
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus, QPlainTextEdit[kind="bare"], QPlainTextEdit[kind="bare"]:focus {
  border: none; background: transparent; padding: 0; }
QLineEdit QToolButton { border-radius: 4px; }
QAbstractItemView QLineEdit { min-height: 0; border-radius: 0; padding: 0 6px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
  width: 0; border: none; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("${chevron}"); width: ${icon}px; height: ${icon}px; }
QComboBox QAbstractItemView { background: ${surface-raised}; border: 1px solid ${hairline-strong}; padding: 4px;
  outline: none; selection-background-color: ${accent-soft}; selection-color: ${text}; }
QComboBox QAbstractItemView::item { min-height: ${item}px; padding: 0 8px; border-radius: 4px; color: ${text}; }
QComboBox QAbstractItemView::item:selected { background: ${accent-soft}; color: ${text}; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: ${icon}px; height: ${icon}px; }
QCheckBox, QRadioButton { spacing: 8px; outline: none; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: ${text-disabled}; }
QCalendarWidget QWidget { alternate-background-color: ${surface-raised}; }
QCalendarWidget QAbstractItemView { background: ${surface-raised}; selection-background-color: ${accent};
  selection-color: ${on-accent}; outline: none; }
QCalendarWidget #qt_calendar_navigationbar { background: ${surface-raised}; min-height: ${control}px; }
QCalendarWidget QToolButton { min-height: ${small_control}px; padding: 2px 8px; font-weight: 500; }
QCalendarWidget QSpinBox { min-height: ${small_control}px; }
"""

_VIEWS = """
QAbstractItemView { activate-on-singleclick: 0; }
QTableView, QListView, QTreeView { background: ${surface}; border: none; outline: none; gridline-color: ${hairline};
  selection-background-color: ${accent-soft}; selection-color: ${text}; }
QFrame[floating="true"] QListView, QFrame[floating="window"] QListView { background: ${surface-raised}; }
QTableWidget::item { padding: 4px 5px; }
QTableView[ground="window"], QListView[ground="window"] { background: ${window}; }
QHeaderView { background: ${surface}; border: none; }
QHeaderView::section { background: ${surface}; color: ${text-muted}; border: none;
  border-bottom: 1px solid ${hairline}; padding: 0 8px; font-size: ${small}px; font-weight: 400; }
QTableCornerButton::section { background: ${surface}; border: none; border-bottom: 1px solid ${hairline}; }
QListView::item { min-height: ${item}px; padding: 0 8px; border-radius: 4px; color: ${text}; }
QListView[ground="window"]::item { min-height: ${item_inner}px; padding: 4px 8px; }
QListView::item:hover { background: ${hover}; }
QListView::item:selected { background: ${accent-soft}; color: ${text}; }
QTabWidget::pane { border: none; border-top: 1px solid ${hairline}; }
QTabBar { qproperty-drawBase: 0; qproperty-expanding: 0; background: transparent; }
QTabBar::tab { background: transparent; color: ${text-muted}; border: none; border-bottom: 2px solid transparent;
  padding: 0; margin-right: 24px; min-height: ${tab}px; }
QTabBar::tab:hover { color: ${text}; }
QTabBar::tab:selected { color: ${text}; border-bottom-color: ${accent}; font-weight: 600; }
QTabBar::tab:focus { color: ${accent}; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: ${hairline-strong}; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: ${control-border}; }
QScrollBar[slim="true"]:vertical { width: 6px; }
QScrollBar[slim="true"]::handle:vertical { margin: 1px; border-radius: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  width: 0; height: 0; background: transparent; border: none; }
"""

_PARTS = """
QFrame[part="toast"] { background: ${toast}; border: none; border-radius: 8px; }
QFrame[part="toast"] QLabel { color: ${on-toast}; background: transparent; }
QFrame[part="toast"] QLabel[tone="muted"] { color: ${on-toast-muted}; }
QFrame[part="toast"] QToolButton:hover { background: transparent; }
QFrame[part="toast"] QProgressBar { background: ${on-toast-muted}; }
QFrame[part="toast"] QProgressBar::chunk { background: ${on-toast}; }
QFrame[part="notice"] { border: none; border-radius: 0; }
QFrame[part="notice"][tone="question"], QFrame[part="notice"][tone="warning"] { background: ${soft:warning-soft}; }
QFrame[part="notice"][tone="danger"] { background: ${soft:danger-soft}; }
QFrame[part="notice"][tone="success"] { background: ${soft:success-soft}; }
QFrame[part="notice"][tone="info"] { background: ${soft:accent-soft}; }
"""


def stylesheet(theme: "Theme") -> str:
    """The sheet in the theme's colours and sizes."""
    control = theme.measure("control_height")
    small = theme.measure("control_small")
    menu_bar = theme.measure("menu_bar")
    chevron = resource(f"themes/chevron-{'dark' if theme.is_dark else 'light'}.svg")
    lengths = {
        "body": theme.font_size("body"),
        "small": theme.font_size("small"),
        "title": theme.font_size("title"),
        "control": control,
        "inner": control - 2,
        "inner_focus": control - 4,
        "small_control": small,
        "inner_small": small - 2,
        "inner_small_focus": small - 4,
        "item": theme.measure("menu_item"),
        "item_inner": theme.measure("menu_item") - 8,
        "icon": theme.measure("icon"),
        "drop": theme.measure("icon") + 12,
        "tab": theme.measure("toolbar") - 2,
        "menu_pad": max(2, (menu_bar - QFontMetrics(theme.font("body")).height()) // 2 - 4),
    }

    def value(mark: re.Match[str]) -> str:
        name = mark[1]
        if name in lengths:
            return str(lengths[name])
        if name == "chevron":
            return chevron.as_posix()
        if name.startswith("soft:"):
            return theme.colour("surface-raised" if theme.is_high_contrast else name.removeprefix("soft:")).name()
        return theme.colour(name).name()

    return _MARK.sub(value, _GENERAL + _MENUS + _BUTTONS + _INPUTS + _VIEWS + _PARTS)
