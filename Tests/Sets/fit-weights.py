#!/usr/bin/env python3
"""Fits the weights of KindWeights.swift to a file that the test KindFeatures wrote; needs numpy.

Prints how many lines are right when each sixth is left out in turn, then writes the Swift file whose path is
the second argument. Multinomial logistic regression, small weights preferred, every kind counting alike.
"""
import sys

import numpy as np

KINDS = ["situation", "review", "question", "smalltalk", "unknown"]
QUESTION, ASKED, OPENS = 5, 11, 13


def fit(x, y, scale):
    z, target = x / scale, np.eye(len(KINDS))[y]
    counts = np.maximum(np.bincount(y, minlength=len(KINDS)), 40)
    share = np.clip(len(y) / len(KINDS) / counts, 0.2, 3)[y][:, None]
    w = np.zeros((len(KINDS), x.shape[1]))
    first, second = np.zeros_like(w), np.zeros_like(w)
    shrink = np.ones(x.shape[1])
    shrink[0] = 0.05
    for step in range(1, 1500):
        s = z @ w.T
        p = np.exp(s - s.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        slope = ((p - target) * share).T @ z + w * shrink
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope * slope
        w -= 0.02 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return w / scale


names, rows = [], []
for line in open(sys.argv[1]):
    parts = line.split()
    names.append(parts[0])
    rows.append([float(v) for v in parts[1:]])
x = np.array(rows)
# What is outside the field is asked or is nothing; either is right.
kinds = [
    n if n != "outside" else "question" if r[QUESTION] >= 2 or r[ASKED] or r[OPENS] else "unknown"
    for n, r in zip(names, rows)
]
y = np.array([KINDS.index(k) for k in kinds])
scale = np.maximum(x.std(0), 1e-3)
scale[0] = 1
order = np.random.default_rng(1).permutation(len(y))
right = {}
for part in range(6):
    out = order[part::6]
    w = fit(np.delete(x, out, 0), np.delete(y, out), scale)
    for index, guess in zip(out, (x[out] @ w.T).argmax(1)):
        is_outside = names[index] == "outside"
        fits = KINDS[guess] in ("question", "unknown") if is_outside else guess == y[index]
        right.setdefault(names[index], []).append(bool(fits))
print({name: f"{sum(r)}/{len(r)}" for name, r in right.items()})
w = fit(x, y, scale)
w -= w.mean(0)
with open(sys.argv[2], "w") as swift:
    swift.write(
        "/// How much each of `LineScores.features` speaks for each kind.\n///\n"
        "/// Fitted to the dev part of the sets and to our own examples by `Tests/Sets/fit-weights.py`.\n"
        "enum KindWeights {\n"
        "  static let table: [(kind: Interpretation.Kind, weights: [Double])] = [\n"
    )
    for kind, weights in zip(KINDS, w):
        numbers = ", ".join(f"{v:.2f}" for v in weights)
        swift.write(f"    (\n      .{kind},\n      [\n        {numbers}\n      ]\n    ),\n")
    swift.write("  ]\n}\n")
