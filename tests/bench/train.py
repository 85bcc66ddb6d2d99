"""What a DVC user writes for the same question: read, split by artist, fit, evaluate. One stage, the fewest processes.

Usage: train.py DATA TRAINER METRICS, e.g. train.py data/tracks.csv logistic-regression metrics.json
"""

import hashlib
import json
import sys

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, average_precision_score, brier_score_loss, log_loss, roc_auc_score
from sklearn.naive_bayes import GaussianNB

data, trainer, metrics = sys.argv[1:4]
table = pd.read_csv(data, usecols=["Artist", "Track", "Duration_ms", "Views", "Licensed", "Stream"])
table = table[table["Stream"].notna()]


def held_out(artist: str) -> bool:
    return int.from_bytes(hashlib.sha256(f"7:{artist}".encode()).digest()[:6], "big") / 2**48 < 0.2


sides = {artist: held_out(artist) for artist in table["Artist"].unique()}
out = table["Artist"].map(sides)
holdout, train = table[out], table[~out]
purge = ["Track", "Duration_ms", "Stream"]
train = train[~pd.MultiIndex.from_frame(train[purge]).isin(pd.MultiIndex.from_frame(holdout[purge]))]
threshold = train["Stream"].quantile(0.75)


def matrix(rows: pd.DataFrame) -> np.ndarray:
    licensed = rows["Licensed"].map({True: 1.0, False: 0.0, "True": 1.0, "False": 0.0})
    return np.column_stack([np.log1p(rows["Views"]), licensed.astype(float)])


def expected_calibration_error(label: np.ndarray, score: np.ndarray) -> float:
    place = np.minimum((score * 10).astype(int), 9)
    gaps = [abs(label[place == b].mean() - score[place == b].mean()) * (place == b).mean() for b in np.unique(place)]
    return float(sum(gaps))


x = matrix(train)
whole = ~np.isnan(x).any(axis=1)
model = GaussianNB() if trainer == "naive-bayes" else LogisticRegression(C=1.0)
model.fit(x[whole], (train["Stream"] >= threshold).to_numpy()[whole])

x = matrix(holdout)
x = np.where(np.isnan(x), np.nanmean(matrix(train), axis=0), x)
label = (holdout["Stream"] >= threshold).to_numpy()
score = model.predict_proba(x)[:, 1]
with open(metrics, "w") as file:
    json.dump(
        {
            "roc_auc": roc_auc_score(label, score),
            "average_precision": average_precision_score(label, score),
            "log_loss": log_loss(label, score),
            "brier": brier_score_loss(label, score),
            "accuracy": accuracy_score(label, score >= 0.5),
            "ece": expected_calibration_error(label, score),
            "rows": len(label),
        },
        file,
        indent=2,
    )
