"""Quantiles by linear interpolation (type 7) from numpy. Usage: python quantile.py > ../fixtures/reference/quantile.json"""
import json
import sys

import numpy

rng = numpy.random.default_rng(20261123)
cases = []
for size in (1, 2, 3, 4, 5, 10, 37, 100, 1001):
    for values in (
        numpy.sort(rng.lognormal(17.6, 1.6, size)),
        numpy.sort(rng.integers(0, 6, size).astype(float)),
        numpy.sort(rng.normal(0, 1, size)),
    ):
        qs = [0.001, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 0.999]
        cases.append({"values": values.tolist(), "q": qs, "quantile": numpy.quantile(values, qs).tolist()})
json.dump({"versions": {"python": sys.version.split()[0], "numpy": numpy.__version__}, "cases": cases}, sys.stdout)
