"""Reference values for the trainers on the real data, by scikit-learn and by Newton's method in 80-bit floats.

    python tests/reference/trainers-real.py spotify_youtube.csv > tests/fixtures/reference/trainers-real.json

All labelled rows train; a row is positive where Stream is at least its 75 % quantile. Holds parameters and the
probabilities of the first 200 labelled rows: no rows of the data.
"""

import json
import sys

import numpy as np
import pandas as pd
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import BernoulliNB, CategoricalNB, GaussianNB

from trainers import newton, plain

NUMBERS = ["Danceability", "Energy", "Loudness", "Speechiness", "Acousticness", "Instrumentalness", "Liveness", "Valence", "Tempo"]
frame = pd.read_csv(sys.argv[1])
frame = frame[frame.Stream.notna()].reset_index(drop=True)
y = (frame.Stream >= frame.Stream.quantile(0.75)).astype(int).to_numpy()
needed = ["Views", "Licensed", "Album_type"]
use = frame[needed].notna().all(axis=1).to_numpy()
views = np.log1p(frame.Views.to_numpy(float))
licensed = (frame.Licensed == True).to_numpy(int)  # noqa: E712
album = pd.Categorical(frame.Album_type).codes


def parts(fit, x, prior):
    return fit.predict_joint_log_proba(x) - prior


gauss = GaussianNB(var_smoothing=1e-9).fit(views[use, None], y[use])
bern = BernoulliNB(alpha=1).fit(licensed[use, None], y[use])
cat = CategoricalNB(alpha=1, min_categories=3).fit(album[use, None], y[use])
joint = gauss.predict_joint_log_proba(views[use, None])
joint += parts(bern, licensed[use, None], bern.class_log_prior_) + parts(cat, album[use, None], cat.class_log_prior_)
bayes = 1 / (1 + np.exp(joint[:, 0] - joint[:, 1]))

both = use & frame[NUMBERS].notna().all(axis=1).to_numpy()
audio = frame.loc[both, NUMBERS].to_numpy(float)
audio = (audio - audio.mean(axis=0)) / audio.std(axis=0)
x = np.hstack([views[both, None], licensed[both, None], np.eye(3)[album[both]], audio])
weights, intercept, p = newton(x, y[both], 1.0, steps=25)
fit = LogisticRegression(C=1, solver="newton-cholesky", tol=1e-12, max_iter=1000).fit(x, y[both])

json.dump(
    {
        "versions": {"numpy": np.__version__, "pandas": pd.__version__, "scikit-learn": sklearn.__version__},
        "rows": len(y), "positives": int(y.sum()),
        "bayes": {"rows": int(use.sum()), "mean": gauss.theta_.ravel().tolist(), "variance": gauss.var_.ravel().tolist(), "probability": bayes[:200].tolist()},
        "logistic": {
            "rows": int(both.sum()), "weights": plain(weights), "intercept": float(intercept), "probability": plain(p)[:200],
            "sklearn": fit.predict_proba(x)[:200, 1].tolist(),
        },
    },
    sys.stdout,
)
print()
