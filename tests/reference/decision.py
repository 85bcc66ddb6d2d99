"""Reference values for metrics, intervals and p values, from implementations that share nothing with this project's.

Run from anywhere:  python tests/reference/decision.py
Writes tests/fixtures/reference/decision.json. Needs numpy, scipy, scikit-learn, statsmodels.
"""
import json
import platform
import warnings
from pathlib import Path

import numpy as np
import scipy
import sklearn
import statsmodels
from scipy import optimize, stats
from sklearn import metrics as sk
from statsmodels.stats.multitest import multipletests

warnings.filterwarnings("ignore")
rng = np.random.default_rng(20261103)
TAILS = [0.025, 0.0025]  # two-sided 95 % with budgets of 1 and of 10


# ---- metrics ---------------------------------------------------------------------------------------------------------
def ece(y, p, bins):
    at = np.minimum(np.floor(p * bins), bins - 1)
    return float(sum(abs(p[at == b].mean() - y[at == b].mean()) * (at == b).mean() for b in range(bins) if (at == b).any()))


def measured(y, p, threshold, bins):
    hat = (p >= threshold).astype(int)
    both = 0 < y.sum() < len(y)
    predicted = 0 < hat.sum() < len(y)
    return {
        "roc_auc": sk.roc_auc_score(y, p) if both else None,
        "average_precision": sk.average_precision_score(y, p) if y.any() else None,
        "log_loss": sk.log_loss(y, p, labels=[0, 1]),
        "brier": sk.brier_score_loss(y, p, pos_label=1) if both else float(np.mean((p - y) ** 2)),
        "ece": ece(y, p, bins),
        "accuracy": sk.accuracy_score(y, hat),
        "balanced_accuracy": sk.balanced_accuracy_score(y, hat) if both else None,
        "f1": sk.f1_score(y, hat) if y.any() or hat.any() else None,
        "mcc": sk.matthews_corrcoef(y, hat) if both and predicted else None,
        "precision": sk.precision_score(y, hat) if hat.any() else None,
        "recall": sk.recall_score(y, hat) if y.any() else None,
    }


def metric_case(name, y, p, threshold=0.5, bins=10):
    y, p = np.asarray(y, int), np.asarray(p, float)
    values = {k: None if v is None else float(v) for k, v in measured(y, p, threshold, bins).items()}
    return {"name": name, "label": y.tolist(), "values": p.tolist(), "threshold": threshold, "bins": bins, "metrics": values}


def metric_cases():
    u = rng.random(200)
    y = (rng.random(200) < u).astype(int)
    rare = (rng.random(300) < 0.02).astype(int)
    return [
        metric_case("the example of the documentation", [0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]),
        metric_case("no ties", y, u),
        metric_case("many ties", y, np.round(u, 1)),
        metric_case("threshold 0.3, 7 bins", y, u, 0.3, 7),
        metric_case("2 % positives", rare, np.clip(0.02 + 0.3 * rare * rng.random(300) + 0.05 * rng.random(300), 0, 1), 0.1),
        metric_case("only negatives", np.zeros(20, int), rng.random(20)),
        metric_case("only positives", np.ones(20, int), rng.random(20)),
        metric_case("constant", y, np.full(200, 0.25)),
        metric_case("constant at the threshold", y, np.full(200, 0.5)),
        metric_case("0 and 1, some wrong", y, np.where(rng.random(200) < 0.8, y, 1 - y).astype(float)),
        metric_case("perfect", y, y.astype(float)),
        metric_case("all wrong", y, 1.0 - y),
        metric_case("tiny probabilities", y, np.where(y == 1, 1e-20, 1e-300)),
        metric_case("one row", [1], [0.7]),
    ]


# ---- distributions ---------------------------------------------------------------------------------------------------
DF = [1, 1.5, 2, 3.7, 5, 10, 29.3, 40, 100, 407, 1000.5, 1e4, 99999, 1e6]


def distributions():
    return {
        "cdf": [[t, df, float(stats.t.cdf(t, df))] for df in DF for t in [-40, -5, -2, -0.7, -1e-3, 0, 0.3, 1.96, 2.8, 6]],
        "quantile": [
            [tail, df, float(stats.t.isf(tail, df))] for tail in [0.4999, 0.2, 0.025, 0.0025, 0.00025, 2.5e-5, 5e-8] for df in DF
        ],
        "normal": [[p, float(stats.norm.isf(p))] for p in [1e-300, 1e-20, 5e-8, 0.0025, 0.025, 0.0749, 0.075, 0.2, 0.5, 0.6, 0.999]],
    }


# ---- two models on the same rows -------------------------------------------------------------------------------------
def scored(name, sizes, digits, base=0.35, effect=0.6):
    """Groups of these sizes with an effect of their own on truth and on both models."""
    group = np.repeat(np.arange(len(sizes)) * 7 + 3, sizes)
    own = np.repeat(rng.normal(0, effect, len(sizes)), sizes)
    x = rng.normal(0, 1, len(group)) + own
    y = (rng.random(len(group)) < 1 / (1 + np.exp(-(x + np.log(base / (1 - base)))))).astype(int)
    sides = []
    for noise in (0.9, 0.6):
        shift = np.repeat(rng.normal(0, noise / 2, len(sizes)), sizes)
        sides.append(np.round(1 / (1 + np.exp(-(x + shift + rng.normal(0, noise, len(group)) - 0.6))), digits))
    order = rng.permutation(len(group))
    return {
        "name": name,
        "group": group[order].tolist(),
        "label": y[order].tolist(),
        "champion": sides[0][order].tolist(),
        "challenger": sides[1][order].tolist(),
    }


def arrays(case):
    return (np.array(case[k]) for k in ("group", "label", "champion", "challenger"))


def delong(case):
    """DeLong, DeLong & Clarke-Pearson 1988: the covariance of two AUCs from an O(n^2) kernel. Rows are independent."""
    _, y, a, b = arrays(case)
    v10, v01, auc = [], [], []
    for p in (a, b):
        kernel = np.array([[1.0 if s > t else 0.5 if s == t else 0.0 for t in p[y == 0]] for s in p[y == 1]])
        v10.append(kernel.mean(axis=1))
        v01.append(kernel.mean(axis=0))
        auc.append(kernel.mean())
    s10, s01 = np.cov(v10), np.cov(v01)
    cov = s10 / (y == 1).sum() + s01 / (y == 0).sum()
    return {"difference": auc[1] - auc[0], "se": float(np.sqrt(cov[0, 0] + cov[1, 1] - 2 * cov[0, 1]))}


def obuchowski(case):
    """Obuchowski 1997 by loops over groups and pairs."""
    g, y, a, b = arrays(case)
    wins = lambda p, i, j: 1.0 if p[i] > p[j] else 0.5 if p[i] == p[j] else 0.0
    pos, neg = np.flatnonzero(y == 1), np.flatnonzero(y == 0)
    gain = np.array([[wins(b, i, j) - wins(a, i, j) for j in neg] for i in pos])
    d = gain.mean()
    x, z, i1, i0 = [], [], 0, 0
    for k in np.unique(g):
        mine, theirs = g[pos] == k, g[neg] == k
        x.append((gain[mine].mean(axis=1) - d).sum() / len(pos))
        z.append((gain[:, theirs].mean(axis=0) - d).sum() / len(neg))
        i1 += mine.any()
        i0 += theirs.any()
    x, z, k = np.array(x), np.array(z), len(x)
    va, vb = i1 / (i1 - 1) * (x**2).sum(), i0 / (i0 - 1) * (z**2).sum()
    v = va + vb + 2 * k / (k - 1) * (x * z).sum()
    df = (va + vb) ** 2 / (va**2 / (i1 - 1) + vb**2 / (i0 - 1))
    return spread(d, np.sqrt(v), df)


def spread(d, se, df):
    ends = [[float(d - stats.t.isf(t, df) * se), float(d + stats.t.isf(t, df) * se)] for t in TAILS]
    mde = [float((stats.t.isf(t, df) + stats.t.isf(0.2, df)) * se) for t in TAILS]
    return {"difference": float(d), "se": float(se), "df": float(df), "ends": ends, "mde": mde, "p": float(stats.t.cdf(d / se, df))}


def tango(case, threshold=0.5):
    """The score statistic with its nuisance parameter found from the likelihood itself, inverted by root finding."""
    g, y, a, b = arrays(case)
    right_a, right_b = (a >= threshold) == y, (b >= threshold) == y
    d_i = right_b.astype(int) - right_a.astype(int)
    B, C, n = float((d_i == 1).sum()), float((d_i == -1).sum()), float(len(y))
    d = d_i.mean()
    groups = np.unique(g)
    k = len(groups)
    clustered = k / (k - 1) * sum((d_i[g == h].sum() - (g == h).sum() * d) ** 2 for h in groups)
    phi = max(1.0, clustered / (n / (n - 1) * (B + C - n * d * d)))
    bt, ct, nt = B / phi, C / phi, n / phi

    def statistic(delta):
        low, high = max(0.0, -delta), (1 - delta) / 2
        slope = lambda q: (bt / (q + delta) if bt else 0) + (ct / q if ct else 0) - 2 * (nt - bt - ct) / (1 - 2 * q - delta)
        edge = (high - low) * 1e-13
        lo, hi = low + edge, high - edge
        q = lo if slope(lo) < 0 else optimize.brentq(slope, lo, hi, xtol=1e-16, rtol=1e-15)
        return (bt - ct - nt * delta) / np.sqrt(nt * (2 * q + delta * (1 - delta)))

    df = k - 1
    ends = []
    for tail in TAILS:
        c = stats.t.isf(tail, df)
        lower = optimize.brentq(lambda x: statistic(x) - c, -0.7, d, xtol=1e-14)
        upper = optimize.brentq(lambda x: statistic(x) + c, d, 0.7, xtol=1e-14)
        ends.append([lower, upper])
    p = float(stats.t.cdf((bt - ct) / np.sqrt(bt + ct), df))
    return {"difference": float(d), "b": B, "c": C, "phi": float(phi), "df": df, "ends": ends, "p": p}


ORIENT = {"log_loss": -1, "brier": -1}


def one(metric, y, p):
    hat = (p >= 0.5).astype(int)
    return {
        "log_loss": lambda: sk.log_loss(y, p, labels=[0, 1]),
        "brier": lambda: np.mean((p - y) ** 2),
        "average_precision": lambda: sk.average_precision_score(y, p),
        "f1": lambda: sk.f1_score(y, hat),
        "mcc": lambda: sk.matthews_corrcoef(y, hat),
        "balanced_accuracy": lambda: sk.balanced_accuracy_score(y, hat),
        "precision": lambda: sk.precision_score(y, hat),
        "recall": lambda: sk.recall_score(y, hat),
    }[metric]()


def jackknife(case, metric):
    """Leave one group out, really."""
    g, y, a, b = arrays(case)
    d = lambda keep: ORIENT.get(metric, 1) * (one(metric, y[keep], b[keep]) - one(metric, y[keep], a[keep]))
    out = np.array([d(g != k) for k in np.unique(g)])
    k = len(out)
    return spread(d(np.full(len(y), True)), np.sqrt((k - 1) / k * ((out - out.mean()) ** 2).sum()), k - 1)


JACKKNIFED = ["log_loss", "brier", "average_precision", "f1", "mcc", "balanced_accuracy", "precision", "recall"]


def ap_influence(case):
    """Derivative of average precision in each row's weight by the quotient rule, O(n^2); checked by finite differences."""
    g, y, a, b = arrays(case)

    def rows(p):
        n, pos = len(y), y.sum()
        at = np.array([(p >= p[i]).sum() for i in range(n)])
        prec = np.array([y[p >= p[i]].sum() / at[i] for i in range(n)])
        ap = (y * prec).sum() / pos
        out = np.zeros(n)
        for r in range(n):
            inner = sum((y[r] - prec[i]) / at[i] for i in range(n) if y[i] and p[i] <= p[r])
            out[r] = (y[r] * prec[r] + inner - y[r] * ap) / pos
        return out

    influence = rows(b) - rows(a)
    groups = list(dict.fromkeys(g.tolist()))
    values = [float(influence[g == k].sum()) for k in groups]
    h = 1e-4
    for k, value in list(zip(groups, values))[:5]:
        up, down = np.where(g == k, 1 + h, 1.0), np.where(g == k, 1 - h, 1.0)
        f = lambda w: sk.average_precision_score(y, b, sample_weight=w) - sk.average_precision_score(y, a, sample_weight=w)
        assert abs((f(up) - f(down)) / (2 * h) - value) < 1e-7
    return values


def duels():
    cases = [
        scored("rows of their own", np.ones(200, int), 2),
        scored("equal groups, few ties", np.full(50, 5), 12),
        scored("unequal groups, many ties", rng.integers(1, 12, 55), 1),
        scored("one group is a fifth of all", np.r_[60, np.full(60, 4)], 3),
        scored("few positives", np.full(70, 4), 3, base=0.12),
        scored("eleven groups", np.full(11, 12), 2),
    ]
    for case in cases:
        case["roc_auc"] = obuchowski(case)
        case["accuracy"] = tango(case)
        for metric in JACKKNIFED:
            case[metric] = jackknife(case, metric)
        case["ap_influence"] = ap_influence(case)
    cases[0]["delong"] = delong(cases[0])
    return cases


def holms():
    families = [[0.01, 0.04, 0.03], [1.0], [0.02, 0.02, 0.5, 1.0], rng.random(11).tolist(), (rng.random(12) / 30).round(3).tolist()]
    return [{"p": p, "adjusted": [float(x) for x in multipletests(p, method="holm")[1]]} for p in families]


def main():
    versions = {m.__name__: m.__version__ for m in (np, scipy, sklearn, statsmodels)}
    out = {
        "made_by": "tests/reference/decision.py",
        "versions": {"python": platform.python_version(), **versions},
        "metrics": metric_cases(),
        "distributions": distributions(),
        "duels": duels(),
        "holm": holms(),
    }
    path = Path(__file__).resolve().parent.parent / "fixtures" / "reference" / "decision.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(out, indent=None, separators=(",", ":")) + "\n")


main()
