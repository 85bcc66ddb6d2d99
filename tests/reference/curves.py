"""Reference values for buckets, splines, interactions and isotonic calibration, by scikit-learn, SciPy and Newton in 80 bits.

    python tests/reference/curves.py > tests/fixtures/reference/curves.json

Natural splines come from scipy.interpolate.CubicSpline through a column's values at its knots (a natural spline is fixed by
them), not from the formula that the product uses.
"""

import json
import platform
import sys

import numpy as np
import scipy
import sklearn
from scipy.interpolate import CubicSpline
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import KBinsDiscretizer

from trainers import newton, plain

OUTER = {3: 0.1, 4: 0.05, 5: 0.05, 6: 0.05}


def knots_of(x, k):
    p = OUTER.get(k, 0.025)
    return np.quantile(x, np.linspace(p, 1 - p, k))


def natural(knots, values, x):
    """The natural cubic spline through (knots, values), straight outside."""
    inside = CubicSpline(knots, values, bc_type="natural")
    a, b = knots[0], knots[-1]
    out = inside(np.clip(x, a, b))
    return out + np.where(x < a, inside(a, 1) * (x - a), 0) + np.where(x > b, inside(b, 1) * (x - b), 0)


def spline_columns(x, knots):
    t = (knots - knots[0]) / (knots[-1] - knots[0])
    columns = [(x - knots[0]) / (knots[-1] - knots[0])]
    for j in range(len(t) - 2):
        share = (1 - t[j]) / (1 - t[-2])
        values = np.maximum(t - t[j], 0) ** 3 - np.maximum(t - t[-2], 0) ** 3 * share
        columns.append(natural(knots, values, x))
    columns = np.column_stack(columns)
    return columns


def standard(columns):
    return (columns - columns.mean(axis=0)) / columns.std(axis=0)


def bases(rng):
    out = []
    for name, k, make in [
        ("5 knots", 5, lambda: rng.normal(3, 2, 200)),
        ("3 knots", 3, lambda: rng.exponential(5, 150)),
        ("8 knots, far from 0", 8, lambda: 1e6 + rng.normal(0, 1, 300)),
    ]:
        x = make()
        knots = knots_of(x, k)
        at = np.concatenate([np.linspace(x.min() - 3 * x.std(), x.max() + 3 * x.std(), 60), knots])
        raw = spline_columns(x, knots)
        columns = (spline_columns(at, knots) - raw.mean(axis=0)) / raw.std(axis=0)
        out.append({"name": name, "count": k, "cells": plain(x), "knots": plain(knots), "at": plain(at), "columns": [plain(c) for c in columns.T]})
    return out


def buckets(rng):
    out = []
    for name, n, make in [("plain", 20, lambda: rng.lognormal(10, 3, 500)), ("few", 2, lambda: rng.normal(0, 1, 31)), ("ties", 10, lambda: rng.poisson(1.2, 400).astype(float))]:
        x = make()
        fit = KBinsDiscretizer(n_bins=n, encode="ordinal", strategy="quantile", quantile_method="linear", subsample=None).fit(x[:, None])
        out.append({"name": name, "buckets": n, "cells": plain(x), "edges": plain(fit.bin_edges_[0][1:-1]), "codes": fit.transform(x[:, None])[:, 0].astype(int).tolist()})
    return out


def mixed(rng):
    """Logistic regression on a spline, buckets, a boolean, levels, and interactions of each sort, as one design matrix."""
    n = 401
    a, b = rng.normal(0, 1, n), rng.lognormal(8, 2, n)
    boolean = (rng.random(n) < 0.4).astype(int)
    level = rng.integers(0, 3, n)
    z = np.sin(a) + 0.3 * (np.log1p(b) - 8) * (1 + boolean) + 0.5 * (level == 1) * a - 0.5
    y = (rng.random(n) < 1 / (1 + np.exp(-z))).astype(int)
    g = np.log1p(b)
    hot = lambda codes, size: np.eye(size)[codes]
    fit = KBinsDiscretizer(n_bins=6, encode="ordinal", strategy="quantile", quantile_method="linear", subsample=None).fit(b[:, None])
    bucket = fit.transform(b[:, None])[:, 0].astype(int)
    sa = standard(a[:, None])[:, 0]
    sg = standard(g[:, None])[:, 0]
    x = np.hstack([
        standard(spline_columns(a, knots_of(a, 5))), sg[:, None], boolean[:, None], hot(level, 3), hot(bucket, 6),
        (sa * sg)[:, None], hot(boolean, 2) * sg[:, None], hot(level, 3) * sa[:, None], hot(boolean * 3 + level, 6),
    ])
    _, intercept, p = newton(x, y, 0.8)
    sk = LogisticRegression(C=1 / 0.8, solver="newton-cholesky", tol=1e-12, max_iter=1000).fit(x, y)
    return {
        "l2": 0.8, "a": plain(a), "b": plain(b), "boolean": boolean.tolist(), "level": level.tolist(), "label": y.tolist(),
        "intercept": float(intercept), "probability": plain(p), "sklearn": sk.predict_proba(x)[:, 1].tolist(),
    }


def log_odds(y):
    """Of the share of positives; of one class alone by the rule of succession."""
    rows, positives = len(y), int(y.sum())
    pure = 1 if positives in (0, rows) else 0
    return float(np.log((positives + pure) / (rows - positives + pure)))


def isotonic(rng):
    """Blocks by scikit-learn; a knot at each block's mean log-odds, with the log-odds of its share (pure ends by Laplace)."""
    out = []
    for name, n, share, noise in [("plain", 400, 0.4, 1.5), ("rare", 600, 0.03, 1), ("ties", 500, 0.5, 2), ("separated", 60, 0.5, 0), ("turned round", 200, 0.4, -1)]:
        y = (rng.random(n) < share).astype(int)
        y[:2] = [0, 1]
        z = (2 * y - 1) * (1 if noise >= 0 else -1) + abs(noise) * rng.standard_normal(n)
        if name == "ties":
            z = np.round(z)
        p = IsotonicRegression().fit(z, y).predict(z)
        blocks = [np.abs(p - value) < 1e-9 for value in np.unique(np.round(p, 12))]
        join = lambda i: len(blocks) > 1 and y[blocks[i]].min() == y[blocks[i]].max()
        low = join(0) and log_odds(y[blocks[0]]) >= log_odds(y[blocks[1]])
        high = join(-1) and log_odds(y[blocks[-1]]) <= log_odds(y[blocks[-2]])
        if high:
            blocks[-2:] = [blocks[-2] | blocks[-1]]
        if low and len(blocks) > 1:
            blocks[:2] = [blocks[0] | blocks[1]]
        knots = [[float(z[own].mean()), log_odds(y[own])] for own in blocks]
        assert all(a[0] < b[0] and a[1] < b[1] for a, b in zip(knots, knots[1:]))
        out.append({"name": name, "log_odds": z.tolist(), "label": y.tolist(), "sklearn": p.tolist(), "knots": knots})
    return out


if __name__ == "__main__":
    rng = np.random.default_rng(20261123)
    json.dump(
        {
            "versions": {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__, "scikit-learn": sklearn.__version__},
            "bases": bases(rng), "buckets": buckets(rng), "mixed": mixed(rng), "isotonic": isotonic(rng),
        },
        sys.stdout,
    )
    print()
