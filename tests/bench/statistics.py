"""The peers' way to an interval: six metrics of two models, each with 2,000 bootstraps of whole groups.

Usage: python statistics.py SCORES DRAWS   where SCORES is what statistics.ts wrote: int32 group, uint8 label, float64
champion, float64 challenger, n of each. Prints seconds of one draw (the median) and of the whole, as JSON.

A draw takes K groups out of K with replacement, by the weights that scikit-learn's metrics take; rows of weight 0 are left
out, which makes the sorts shorter. That is the fastest that these packages offer.
"""
import json
import sys
import time

import numpy as np
from sklearn import metrics as sk


def main(path, draws):
    raw = np.fromfile(path, dtype=np.uint8)
    n = len(raw) // 21
    group = raw[: 4 * n].view(np.int32)
    label = raw[4 * n : 5 * n]
    a = raw[5 * n : 13 * n].copy().view(np.float64)
    b = raw[13 * n :].copy().view(np.float64)
    k = int(group.max()) + 1
    rng = np.random.default_rng(7)

    def six(y, p, weight):
        hat = p >= 0.5
        return np.array([
            sk.roc_auc_score(y, p, sample_weight=weight),
            sk.average_precision_score(y, p, sample_weight=weight),
            sk.log_loss(y, p, sample_weight=weight),
            sk.brier_score_loss(y, p, sample_weight=weight),
            sk.accuracy_score(y, hat, sample_weight=weight),
            sk.f1_score(y, hat, sample_weight=weight),
        ])

    began = time.perf_counter()
    seconds, found = [], []
    for _ in range(draws):
        start = time.perf_counter()
        times = np.bincount(rng.integers(0, k, k), minlength=k)
        weight = times[group]
        held = weight > 0
        w = weight[held].astype(float)
        y = label[held]
        found.append(six(y, b[held], w) - six(y, a[held], w))
        seconds.append(time.perf_counter() - start)
    ends = np.quantile(np.array(found), [0.025, 0.975], axis=0)
    print(json.dumps({"draw": float(np.median(seconds)), "whole": time.perf_counter() - began, "ends": ends.tolist()}))


main(sys.argv[1], int(sys.argv[2]))
