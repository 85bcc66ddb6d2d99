"""Reference values for sweeps (Romano & Wolf 2005), power, McNemar's test and single-row groups, from implementations that
share nothing with this project's.

Run from anywhere:  python tests/reference/families.py
Writes tests/fixtures/reference/families.json. Needs numpy, scipy, statsmodels.
"""
import json
import platform
from pathlib import Path

import numpy as np
import scipy
import statsmodels
from scipy import optimize, stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.power import TTestPower

rng = np.random.default_rng(20261123)
DRAWS = 20_000
MASK = 0xFFFFFFFF


# ---- chance: xoshiro128** as its authors publish it, in Python's unbounded integers ----------------------------------
def words(seed, count):
    s = [int(seed[8 * i : 8 * i + 8], 16) for i in range(4)]
    rotl = lambda x, k: ((x << k) & MASK) | (x >> (32 - k))
    out = np.empty(count)
    for i in range(count):
        out[i] = (rotl((s[1] * 5) & MASK, 7) * 9) & MASK
        t = (s[1] << 9) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 11)
    return out


# ---- a family of challengers, ranked on the holdout ------------------------------------------------------------------
def critical(psi, se, df, tail, seed, draws=DRAWS):
    """psi: K x J. The quantile of the studentised maximum over multinomial reweightings of the groups."""
    k = len(psi)
    picks = np.floor(words(seed, draws * k) / 2**32 * k).astype(int).reshape(draws, k)
    maxima = np.empty(draws)
    for b, row in enumerate(picks):
        again = psi[row]  # K groups, drawn with replacement: their own standard error, beside that of the sample
        maxima[b] = ((again.sum(axis=0) - psi.sum(axis=0)) / (se * again.std(axis=0) / psi.std(axis=0))).max()
    maxima.sort()
    return float(max(maxima[int(np.ceil((draws + 1) * (1 - tail))) - 1], max(stats.t.isf(tail, d) for d in df)))


def auc_influences(g, y, a, b):
    """Obuchowski's X + Z by the kernel itself, with difference, standard error and degrees of freedom."""
    pos, neg = np.flatnonzero(y == 1), np.flatnonzero(y == 0)
    kernel = lambda p: (np.sign(p[pos][:, None] - p[neg][None, :]) + 1) / 2
    gain = kernel(b) - kernel(a)
    d = gain.mean()
    groups = list(dict.fromkeys(g.tolist()))
    x = np.array([(gain[g[pos] == k].mean(axis=1) - d).sum() / len(pos) if (g[pos] == k).any() else 0.0 for k in groups])
    z = np.array([(gain[:, g[neg] == k].mean(axis=0) - d).sum() / len(neg) if (g[neg] == k).any() else 0.0 for k in groups])
    k, i1, i0 = len(groups), len(set(g[pos])), len(set(g[neg]))
    va, vb = i1 / (i1 - 1) * (x**2).sum(), i0 / (i0 - 1) * (z**2).sum()
    df = (va + vb) ** 2 / (va**2 / (i1 - 1) + vb**2 / (i0 - 1))
    return d, np.sqrt(va + vb + 2 * k / (k - 1) * (x * z).sum()), df, x + z


def loss_influences(g, y, a, b):
    """Log loss: leave one group out, really."""
    loss = lambda p: -np.log(np.where(y == 1, p, 1 - p))
    gain = loss(a) - loss(b)
    groups = list(dict.fromkeys(g.tolist()))
    out = np.array([gain[g != k].mean() for k in groups])
    k = len(out)
    psi = (k - 1) / k * (out.mean() - out)
    return gain.mean(), np.sqrt((k - 1) / k * ((out - out.mean()) ** 2).sum()), k - 1, psi


def accuracy_influences(g, y, a, b):
    d_i = ((b >= 0.5) == y).astype(int) - ((a >= 0.5) == y).astype(int)
    groups = list(dict.fromkeys(g.tolist()))
    n, k, d, moved = len(y), len(groups), d_i.mean(), (d_i != 0).sum()
    psi = np.array([d_i[g == h].sum() - (g == h).sum() * d for h in groups]) / n
    phi = max(1.0, k / (k - 1) * (psi**2).sum() * n**2 / (n / (n - 1) * (moved - n * d * d)))
    return d, np.sqrt(phi * (moved - n * d * d)) / n, k - 1, psi


def family():
    sizes = rng.integers(2, 9, 60)
    g = np.repeat(np.arange(60) * 5 + 2, sizes)
    own = np.repeat(rng.normal(0, 1, 60), sizes)
    x = rng.normal(0, 1, len(g)) + own
    y = (rng.random(len(g)) < 1 / (1 + np.exp(-x + 0.6))).astype(int)
    p = lambda noise: np.round(1 / (1 + np.exp(-(x + np.repeat(rng.normal(0, noise / 2, 60), sizes) + rng.normal(0, noise, len(g)) - 0.6))), 3)
    champion, challengers = p(0.8), [p(0.8), p(0.6), p(0.9), p(0.5), p(0.8)]
    out = {"group": g.tolist(), "label": y.tolist(), "champion": champion.tolist(), "challengers": [c.tolist() for c in challengers]}
    out["holdout"] = "8f14e45fceea167a5a36dedd4bea2543" + "0" * 32
    out["families"] = []
    for metric, of in [("roc_auc", auc_influences), ("log_loss", loss_influences), ("accuracy", accuracy_influences)]:
        found = [of(g, y, champion, c) for c in challengers]
        d, se, df = (np.array([f[i] for f in found], float) for i in range(3))
        psi = np.stack([f[3] for f in found], axis=1)
        for budget, margin in [(1, 0.0), (10, 0.002)]:
            c = critical(psi, se, df, 0.05 / 2 / budget, out["holdout"])
            t = (d - margin) / se
            out["families"].append({
                "metric": metric, "budget": budget, "margin": margin, "critical": c, "winner": int(t.argmax()),
                "difference": d.tolist(), "se": se.tolist(), "statistic": t.tolist(),
                "lower": (d - c * se).tolist(), "upper": (d + c * se).tolist(),
                "influence": psi.T.tolist() if budget == 1 else None,
            })
    return out


# ---- what the maximum of independent statistics is known to be -------------------------------------------------------
def maxima():
    return [[j, tail, float(stats.norm.ppf((1 - tail) ** (1 / j)))] for j in (2, 5, 20, 100) for tail in (0.025, 0.0025)]


# ---- power -----------------------------------------------------------------------------------------------------------
def outlook(spread, groups, tail, floor, worthwhile):
    se, df = spread / np.sqrt(groups), groups - 1
    reach = stats.t.isf(tail, df) + stats.t.isf(0.2, df)
    gain = worthwhile - floor
    return {
        "spread": float(spread), "se": float(se), "detectable": float(floor + reach * se),
        "chance": float(stats.t.cdf(gain / se - stats.t.isf(tail, df), df)),
        "exact": float(TTestPower().power(effect_size=gain / spread, nobs=groups, alpha=tail, alternative="larger")),
        "settle": max(2, int(np.ceil(groups * (reach * se / gain) ** 2))),
    }


def over_all(spreads, groups, tail, floor, worthwhile):
    ses, df = np.array(spreads) / np.sqrt(groups), groups - 1
    critical, gain = stats.t.isf(tail, df), worthwhile - floor
    chance = lambda g: float(stats.t.cdf(g / ses - critical, df).mean())
    over = optimize.brentq(lambda g: chance(g) - 0.8, 0, 20 * ses.max(), xtol=1e-15, rtol=1e-14)
    exact = [TTestPower().power(effect_size=gain / s, nobs=groups, alpha=tail, alternative="larger") for s in spreads]
    return {
        "spread": float(np.median(spreads)), "se": float(np.median(ses)), "detectable": float(floor + over),
        "chance": chance(gain), "exact": float(np.mean(exact)),
        "settle": max(2, int(np.ceil(groups * (over / gain) ** 2))),
    }


def powers():
    history = [{"groups": 408, "se": 0.004}, {"groups": 390, "se": 0.0036}, {"groups": 200, "se": 0.0071}, {"groups": 408, "se": 0.0026}]
    spreads = np.array([np.sqrt(h["groups"]) * h["se"] for h in history])
    out = []
    for groups, budget, floor, worthwhile in [(400, 1, 0.0, 0.01), (408, 10, 0.002, 0.01), (41, 10, 0.0, 0.05), (2000, 50, 0.0, 0.004)]:
        tail = 0.05 / 2 / budget
        row = {"groups": groups, "budget": budget, "min_gain": floor, "worthwhile": worthwhile, "history": history}
        for name, spread in [("best", spreads.min()), ("worst", spreads.max())]:
            row[name] = outlook(spread, groups, tail, floor, worthwhile)
        row["typical"] = over_all(spreads, groups, tail, floor, worthwhile)
        row["guess"] = {
            "championSe": 0.013,
            "best": outlook(np.sqrt(groups) * 0.013 * np.sqrt(2 * (1 - 0.999)), groups, tail, floor, worthwhile),
            "worst": outlook(np.sqrt(groups) * 0.013 * np.sqrt(2 * (1 - 0.94)), groups, tail, floor, worthwhile),
        }
        out.append(row)
    return out


# ---- accuracy of rows that are their own groups ----------------------------------------------------------------------
def mcnemars():
    out = []
    for b, c, n in [(20, 12, 100), (15, 4, 60), (12, 12, 90), (3, 30, 400)]:
        found = mcnemar([[n - b - c, b], [c, 0]], exact=False, correction=False)
        out.append({"b": b, "c": c, "n": n, "chi2": float(found.statistic), "p": float(found.pvalue)})
    return out


def own_spread():
    """SE of one model's AUC (DeLong's, single rows) and of its means, left out one by one."""
    n = 150
    y = (rng.random(n) < 0.4).astype(int)
    p = np.round(1 / (1 + np.exp(-(1.5 * y - 0.7 + rng.normal(0, 1.3, n)))), 2).clip(0.01, 0.99)
    pos, neg = p[y == 1], p[y == 0]
    kernel = (np.sign(pos[:, None] - neg[None, :]) + 1) / 2
    out = {"label": y.tolist(), "values": p.tolist()}
    out["roc_auc"] = float(np.sqrt(kernel.mean(axis=1).var(ddof=1) / len(pos) + kernel.mean(axis=0).var(ddof=1) / len(neg)))
    loss = -np.log(np.where(y == 1, p, 1 - p))
    hat = (p >= 0.5).astype(int)
    out["log_loss"] = float(loss.std(ddof=1) / np.sqrt(n))
    out["brier"] = float(((p - y) ** 2).std(ddof=1) / np.sqrt(n))
    out["accuracy"] = float((hat == y).std(ddof=1) / np.sqrt(n))
    f1 = lambda keep: 2 * (hat * y)[keep].sum() / (hat[keep].sum() + y[keep].sum())
    left = np.array([f1(np.arange(n) != i) for i in range(n)])
    out["f1"] = float(np.sqrt((n - 1) / n * ((left - left.mean()) ** 2).sum()))
    return out


def main():
    versions = {m.__name__: m.__version__ for m in (np, scipy, statsmodels)}
    out = {
        "made_by": "tests/reference/families.py",
        "versions": {"python": platform.python_version(), **versions},
        "family": family(),
        "maxima": maxima(),
        "powers": powers(),
        "mcnemar": mcnemars(),
        "own_spread": own_spread(),
    }
    path = Path(__file__).resolve().parent.parent / "fixtures" / "reference" / "families.json"
    path.write_text(json.dumps(out, indent=None, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
