"""Reference values for the trainers and the calibration, by scikit-learn and by Newton's method in 80-bit floats.

    python tests/reference/trainers.py > tests/fixtures/reference/trainers.json

Each case holds its data (None: a missing cell), its parameters, and what an independent implementation makes of them.
"""

import json
import platform
import sys

import numpy as np
import scipy
import sklearn
from sklearn.calibration import _SigmoidCalibration
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import BernoulliNB, CategoricalNB, GaussianNB, MultinomialNB

LONG = np.longdouble


def solve(a, b):
    """Gaussian elimination with partial pivoting in 80-bit floats (LAPACK has 64 bits only)."""
    a, b = a.copy(), b.copy()
    n = len(b)
    for i in range(n):
        p = i + int(np.argmax(np.abs(a[i:, i])))
        a[[i, p]], b[[i, p]] = a[[p, i]], b[[p, i]]
        for r in range(i + 1, n):
            f = a[r, i] / a[i, i]
            a[r, i:] -= f * a[i, i:]
            b[r] -= f * b[i]
    x = np.zeros(n, LONG)
    for i in reversed(range(n)):
        x[i] = (b[i] - a[i, i + 1 :] @ x[i + 1 :]) / a[i, i]
    return x


def newton(x, y, l2, weight=None, steps=60):
    """Minimises sum(weight * log-loss) + l2/2 * |w|^2, intercept free; y may be targets between 0 and 1."""
    x = np.asarray(x, LONG)
    y = np.asarray(y, LONG)
    weight = np.ones(len(y), LONG) if weight is None else np.asarray(weight, LONG)
    centre = x.mean(axis=0)
    spread = np.sqrt(((x - centre) ** 2).mean(axis=0))
    spread[spread == 0] = 1
    u = np.hstack([np.ones((len(y), 1), LONG), (x - centre) / spread])
    ridge = np.concatenate([[LONG(0)], LONG(l2) / spread**2])
    beta = np.zeros(u.shape[1], LONG)

    def loss(b):
        z = u @ b
        return (weight * (np.logaddexp(LONG(0), z) - y * z)).sum() + (ridge * b * b).sum() / 2

    for _ in range(steps):
        p = 1 / (1 + np.exp(-(u @ beta)))
        g = u.T @ (weight * (p - y)) + ridge * beta
        h = (u * (weight * p * (1 - p))[:, None]).T @ u + np.diag(ridge)
        step = solve(h, g)
        t = LONG(1)
        while loss(beta - t * step) > loss(beta) and t > 1e-12:
            t /= 2
        beta = beta - t * step
    assert np.abs(g).max() / len(y) < 1e-16, np.abs(g).max()
    w = beta[1:] / spread
    return w, beta[0] - (w * centre).sum(), 1 / (1 + np.exp(-(u @ beta)))


def plain(values):
    return [None if v is None or v != v else v for v in np.asarray(values, float).tolist()]


def weights_of(y, balanced):
    n, n1 = len(y), int(y.sum())
    return np.where(y == 1, n / (2 * n1), n / (2 * (n - n1))) if balanced else np.ones(n)


def gaussian(rng):
    out = []
    for name, share, smoothing, columns in [
        ("plain", 0.4, 1e-9, [(0, 1), (5, 3)]),
        ("huge offset", 0.4, 1e-9, [(1e9, 1e3), (0, 1)]),
        ("tiny variance", 0.3, 0.0, [(0, 1e-6), (1, 1e-5), (0, 1)]),
        ("imbalanced", 0.03, 1e-9, [(0, 1), (100, 20)]),
        ("smoothed hard", 0.5, 0.1, [(0, 1), (0, 30)]),
    ]:
        n = 240
        y = (rng.random(n) < share).astype(int)
        y[:4] = [0, 1, 0, 1]
        x = np.column_stack([m + s * (rng.standard_normal(n) * (1 + y) + 0.7 * y) for m, s in columns])
        fit = GaussianNB(var_smoothing=smoothing).fit(x, y)
        out.append({
            "name": name, "var_smoothing": smoothing, "columns": [plain(c) for c in x.T], "label": y.tolist(),
            "mean": fit.theta_.tolist(), "variance": fit.var_.tolist(), "probability": fit.predict_proba(x)[:, 1].tolist(),
        })
    return out


def levels(rng):
    out = []
    for name, share, alpha, sizes in [("even", 0.5, 1.0, [2, 5]), ("rare", 0.04, 0.3, [2, 7, 3]), ("booleans", 0.2, 0.5, [2, 2, 2])]:
        n = 220
        y = (rng.random(n) < share).astype(int)
        y[:2] = [0, 1]
        x = np.column_stack([np.minimum(rng.geometric(0.45 - 0.15 * y), k) - 1 for k in sizes])
        for j, k in enumerate(sizes):
            x[:k, j] = np.arange(k)
        fit = CategoricalNB(alpha=alpha, min_categories=sizes).fit(x, y)
        case = {
            "name": name, "alpha": alpha, "sizes": sizes, "columns": x.T.tolist(), "label": y.tolist(),
            "weights": [(f[1] - f[0]).tolist() for f in fit.feature_log_prob_],
            "probability": fit.predict_proba(x)[:, 1].tolist(),
        }
        if name == "booleans":
            bernoulli = BernoulliNB(alpha=alpha).fit(x, y)
            case["bernoulli"] = bernoulli.predict_proba(x)[:, 1].tolist()
        out.append(case)
    return out


def songs(rng, n, artists):
    """Real-shaped rows: views over nine orders of magnitude, a boolean, a level, artists with noise of their own."""
    artist = rng.integers(0, artists, n)
    own = rng.standard_normal(artists)[artist]
    licensed = (rng.random(n) < 0.7).astype(int)
    album = rng.choice(3, n, p=[0.72, 0.24, 0.04])
    views = np.floor(np.exp(rng.normal(16, 2.5, n) + own))
    z = 0.8 * (np.log1p(views) - 18) + 0.5 * licensed - 0.4 * (album == 1) + 0.6 * own
    y = (rng.random(n) < 1 / (1 + np.exp(-z))).astype(int)
    views[rng.random(n) < 0.05] = np.nan
    return artist, views, licensed, album, y


def mixed_bayes(views, licensed, album, y, on):
    """Log-odds of all rows by Gaussian(log1p views) + Bernoulli(licensed) + categorical(album), fitted on some rows."""
    use = on & ~np.isnan(views)
    g = np.log1p(views)
    gauss = GaussianNB(var_smoothing=1e-9).fit(g[use, None], y[use])
    bern = BernoulliNB(alpha=1).fit(licensed[use, None], y[use])
    cat = CategoricalNB(alpha=1, min_categories=3).fit(album[use, None], y[use])

    def gain(fit, x):
        joint = fit.predict_joint_log_proba(x) - fit.class_log_prior_ if hasattr(fit, "class_log_prior_") else fit.predict_joint_log_proba(x) - np.log(fit.class_prior_)
        return joint[:, 1] - joint[:, 0]

    prior = np.log(y[use].sum() / (1 - y[use]).sum())
    seen = ~np.isnan(views)
    z = np.full(len(y), prior)
    z[seen] += gain(gauss, g[seen, None])  # a missing cell says nothing
    return z + gain(bern, licensed[:, None]) + gain(cat, album[:, None])


def bayes_on_songs(rng):
    artist, views, licensed, album, y = songs(rng, 360, 40)
    every = np.ones(len(y), bool)
    z = mixed_bayes(views, licensed, album, y, every)
    use = ~np.isnan(views)
    order = {g: i for i, g in enumerate(sorted(set(artist[use].tolist())))}
    fold = np.array([order.get(a, 0) % 5 for a in artist.tolist()])
    cross = np.zeros(len(y))
    for k in range(5):
        cross[fold == k] = mixed_bayes(views, licensed, album, y, fold != k)[fold == k]
    n1 = int(y[use].sum())
    n0 = int(use.sum()) - n1
    target = np.where(y[use] == 1, LONG(n1 + 1) / (n1 + 2), LONG(1) / (n0 + 2))
    slope, offset, _ = newton(cross[use, None], target, 0)
    return {
        "artist": artist.tolist(), "views": plain(views), "licensed": licensed.tolist(), "album": album.tolist(), "label": y.tolist(),
        "log_odds": z.tolist(), "slope": float(slope[0]), "offset": float(offset),
    }


def logistic(rng):
    out = []
    n = 300
    for name, l2, balanced, share, make in [
        ("plain", 1.0, False, 0.4, lambda: rng.standard_normal((n, 3)) * [1, 4, 0.3]),
        ("no penalty", 0.0, False, 0.5, lambda: rng.standard_normal((n, 2))),
        ("balanced, imbalanced", 0.5, True, 0.05, lambda: rng.standard_normal((n, 3))),
        ("huge offset", 1e-6, False, 0.4, lambda: rng.standard_normal((n, 2)) * [1e3, 1] + [1e9, 0]),
        ("tiny variance", 1e-12, False, 0.4, lambda: rng.standard_normal((n, 2)) * [1e-6, 1]),
        ("collinear", 1.0, False, 0.4, lambda: (lambda a: np.column_stack([a, a[:, 0] + a[:, 1], a[:, 0]]))(rng.standard_normal((n, 2)))),
        ("heavy tail", 0.1, False, 0.3, lambda: np.exp(rng.standard_normal((n, 2)) * 2)),
        ("more columns than rows", 3.0, False, 0.5, lambda: rng.standard_normal((25, 40))),
    ]:
        x = make()
        spread = np.where(x.std(axis=0) > 0, x.std(axis=0), 1)
        z = ((x - x.mean(axis=0)) / spread) @ np.linspace(1, -0.5, x.shape[1]) + np.log(share / (1 - share))
        y = (rng.random(len(x)) < 1 / (1 + np.exp(-z))).astype(int)
        weight = weights_of(y, balanced)
        w, b, p = newton(x, y, l2, weight)
        case = {
            "name": name, "l2": l2, "class_weight": "balanced" if balanced else "none", "columns": [plain(c) for c in x.T],
            "label": y.tolist(), "weights": plain(w), "intercept": float(b), "probability": plain(p),
        }
        if name not in ("huge offset", "tiny variance"):
            fit = LogisticRegression(
                C=np.inf if l2 == 0 else 1 / l2, class_weight="balanced" if balanced else None, solver="newton-cholesky", tol=1e-12, max_iter=1000
            ).fit(x, y)
            case["sklearn"] = fit.predict_proba(x)[:, 1].tolist()
        out.append(case)
    return out


def logistic_mixed(rng):
    """Numbers, a boolean as 0/1, two text columns one-hot (one with 30 levels), words: one design matrix."""
    n = 320
    number = rng.normal(3, 2, n)
    boolean = (rng.random(n) < 0.3).astype(int)
    few = rng.integers(0, 3, n)
    many = np.minimum(rng.geometric(0.12, n), 30) - 1
    vocabulary = [f"w{i:02d}" for i in range(12)]
    text = [" ".join(rng.choice(vocabulary, rng.integers(0, 7))) for _ in range(n)]
    counts = CountVectorizer(token_pattern=r"[a-z0-9]+").fit(vocabulary).transform(text).toarray()
    z = 0.4 * (number - 3) + 0.8 * boolean + 0.3 * (few == 2) + 0.05 * (many - 8) + counts @ np.linspace(-0.4, 0.4, 12) - 0.3
    y = (rng.random(n) < 1 / (1 + np.exp(-z))).astype(int)
    hot = lambda codes: np.eye(codes.max() + 1)[codes]
    x = np.hstack([number[:, None], boolean[:, None], hot(few), hot(many)[:, np.bincount(many) > 0], counts])
    _, intercept, p = newton(x, y, 0.7)
    fit = LogisticRegression(C=1 / 0.7, solver="newton-cholesky", tol=1e-12, max_iter=1000).fit(x, y)
    return {
        "l2": 0.7, "number": number.tolist(), "boolean": boolean.tolist(), "few": few.tolist(), "many": many.tolist(), "text": text,
        "label": y.tolist(), "intercept": float(intercept), "probability": plain(p), "sklearn": fit.predict_proba(x)[:, 1].tolist(),
    }


def text(rng):
    vocabulary = [f"w{i:02d}" for i in range(20)]
    n = 150
    y = (rng.random(n) < 0.25).astype(int)
    skew = [np.linspace(1, 3, 20), np.linspace(3, 1, 20)]
    rows = [" ".join(rng.choice(vocabulary, rng.integers(0, 12), p=skew[c] / skew[c].sum())) for c in y]
    counter = CountVectorizer(token_pattern=r"[a-z0-9]+")
    x = counter.fit_transform(rows)
    fit = MultinomialNB(alpha=1).fit(x, y)
    return {
        "text": rows, "label": y.tolist(), "vocabulary": counter.get_feature_names_out().tolist(),
        "weights": (fit.feature_log_prob_[1] - fit.feature_log_prob_[0]).tolist(), "probability": fit.predict_proba(x)[:, 1].tolist(),
    }


def sigmoid(rng):
    out = []
    for name, n, share, scale, noise in [
        ("plain", 200, 0.4, 1, 1.5), ("overconfident", 200, 0.3, 400, 1), ("tiny", 120, 0.5, 1e-5, 1),
        ("imbalanced", 400, 0.02, 3, 0.5), ("separated", 40, 0.5, 1, 0),
    ]:
        y = (rng.random(n) < share).astype(int)
        y[:2] = [0, 1]
        z = scale * ((2 * y - 1) + noise * rng.standard_normal(n))
        if noise == 0:
            z += scale * 0.3 * rng.random(n)
        n1 = int(y.sum())
        target = np.where(y == 1, LONG(n1 + 1) / (n1 + 2), LONG(1) / (n - n1 + 2))
        slope, offset, _ = newton(z[:, None], target, 0)
        fit = _SigmoidCalibration().fit(z, y)
        out.append({
            "name": name, "log_odds": z.tolist(), "label": y.tolist(), "slope": float(slope[0]), "offset": float(offset),
            "sklearn": fit.predict(z).tolist(),
        })
    return out


if __name__ == "__main__":
    rng = np.random.default_rng(20261101)
    json.dump(
        {
            "versions": {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__, "scikit-learn": sklearn.__version__},
            "gaussian": gaussian(rng), "levels": levels(rng), "songs": bayes_on_songs(rng), "logistic": logistic(rng),
            "logistic_mixed": logistic_mixed(rng), "text": text(rng), "sigmoid": sigmoid(rng),
        },
        sys.stdout,
    )
    print()
