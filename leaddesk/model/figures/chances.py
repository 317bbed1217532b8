"""How likely it is, after what was counted, that one true rate is above another, or above a limit.

A rate of which nothing is known can be anything between 0 and 1; after `won` of `leads` it has the Beta distribution of
won + 1 and leads - won + 1.
"""

from collections.abc import Iterable
from functools import lru_cache
from math import erf, exp, inf, lgamma, log, sqrt

_MOST_TERMS = 500  # of a sum; with more, the normal distribution is as good and much faster


@lru_cache(maxsize=4_096)  # the same channels are compared for each part of a page, and again when it is shown again
def chance_better(won: int, leads: int, others_won: int, others_leads: int) -> float:
    """The probability that the true rate of the first is above that of the second; one half if nothing is known."""
    a, b, c, d = won + 1, leads - won + 1, others_won + 1, others_leads - others_won + 1
    fewest = min(a, b, c, d)
    if fewest > _MOST_TERMS:
        return _normal(a, b, c, d)
    if fewest == a:
        return _above(a, b, c, d)
    if fewest == c:
        return 1 - _above(c, d, a, b)
    # The same of those that did not become customers, whose rates are below each other the other way round.
    return _above(d, c, b, a) if fewest == d else 1 - _above(b, a, d, c)


@lru_cache(maxsize=4_096)
def chance_above(won: int, leads: int, limit: float) -> float:
    """The probability that the true rate is above a limit between 0 and 1.

    It is that of at most `won` successes in leads + 1 trials at the limit (Beta and binomial distribution).
    """
    if limit <= 0:
        return 1.0
    if limit >= 1:
        return 0.0
    trials = leads + 1
    if won > _MOST_TERMS:
        mean, spread = trials * limit, sqrt(trials * limit * (1 - limit))
        return _standard((won + 0.5 - mean) / spread)
    return _sum_of_exp(
        lgamma(trials + 1) - lgamma(k + 1) - lgamma(trials - k + 1) + k * log(limit) + (trials - k) * log(1 - limit)
        for k in range(won + 1)
    )


def _above(a: int, b: int, c: int, d: int) -> float:
    """P(Beta(a, b) > Beta(c, d)), exact but for rounding, as a sum of `a` terms.

    E. Miller, "Formulas for Bayesian A/B testing" (2014), after J. D. Cook, "Exact calculation of beta inequalities"
    (2005).
    """
    return _sum_of_exp(_beta(c + i, b + d) - log(b + i) - _beta(1 + i, b) - _beta(c, d) for i in range(a))


def _normal(a: int, b: int, c: int, d: int) -> float:
    spread = sqrt(_variance(a, b) + _variance(c, d))
    return _standard((a / (a + b) - c / (c + d)) / spread)


def _variance(a: int, b: int) -> float:
    whole = a + b
    return a * b / (whole * whole * (whole + 1))


def _standard(z: float) -> float:
    return (1 + erf(z / sqrt(2))) / 2


def _beta(a: int, b: int) -> float:
    """The logarithm of the Beta function."""
    return lgamma(a) + lgamma(b) - lgamma(a + b)


def _sum_of_exp(logarithms: Iterable[float]) -> float:
    return min(1.0, sum(exp(each) for each in logarithms if each > -inf))
