"""A picture of a window in few colours, which makes a small file: it is grounds, lines and the edges of letters."""

from collections import Counter

import numpy as np
from PySide6.QtGui import QImage


def with_few_colours(image: QImage, count: int) -> QImage:
    """The same picture in so many colours, each pixel in the nearest of those that are most frequent."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = plain.width(), plain.height()
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(height, plain.bytesPerLine())[:, : width * 4]
    pixels = rows.reshape(height * width, 4)[:, :3].astype(np.int32)  # blue, green, red
    kinds, places, counts = np.unique(pixels, axis=0, return_inverse=True, return_counts=True)
    chosen = kinds[_chosen(kinds, counts, count)]
    nearest = np.argmin(((kinds[:, None, :] - chosen[None, :, :]) ** 2).sum(axis=2), axis=1)
    indexed = nearest[places.reshape(-1)].astype(np.uint8).reshape(height, width)
    made = QImage(indexed.tobytes(), width, height, width, QImage.Format.Format_Indexed8).copy()
    made.setColorTable([0xFF000000 | int(red) << 16 | int(green) << 8 | int(blue) for blue, green, red in chosen])
    return made


def _chosen(kinds: np.ndarray, counts: np.ndarray, count: int) -> list[int]:
    """The most frequent colours, but none that one of them stands for already; small things of a hue weigh more."""
    weight: Counter[tuple[int, ...]] = Counter()
    first: dict[tuple[int, ...], int] = {}
    for place in np.argsort(-counts, kind="stable"):
        cell = tuple(int(each) // 20 for each in kinds[place])
        weight[cell] += int(counts[place]) * (1 + int(np.ptp(kinds[place])) // 4)
        first.setdefault(cell, int(place))
    return [first[cell] for cell, _ in weight.most_common(count)]
