"""The network of the speaker encoder: three LSTM layers and a projection, forward only."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from voicestudio.audio.speaker.waves import FloatArray

CELLS: Final = 256
LAYERS: Final = 3


@dataclass(frozen=True)
class Layer:
    """One LSTM layer; gates stand in the order input, forget, cell, output.

    Attributes:
        inward: Shape (features, 1024).
        onward: Shape (256, 1024).
        bias: Shape (1024,).
    """

    inward: FloatArray
    onward: FloatArray
    bias: FloatArray

    def run(self, sequence: FloatArray) -> FloatArray:
        """Run over a batch: (steps, batch, features) to (steps, batch, 256)."""
        gates = sequence @ self.inward + self.bias
        hidden = cell = np.zeros((sequence.shape[1], CELLS), np.float32)
        out = np.empty((*sequence.shape[:2], CELLS), np.float32)
        for step, given in enumerate(gates):
            gate = given + hidden @ self.onward
            into, keep, _, show = np.split(_sigmoid(gate), 4, axis=1)
            cell = keep * cell + into * np.tanh(gate[:, 2 * CELLS : 3 * CELLS])
            hidden = show * np.tanh(cell)
            out[step] = hidden
        return out


@dataclass(frozen=True)
class Network:
    """The whole of it.

    Attributes:
        layers: One after another.
        projection: Shape (256, 256).
        bias: Shape (256,).
    """

    layers: tuple[Layer, ...]
    projection: FloatArray
    bias: FloatArray

    def embed(self, windows: FloatArray) -> FloatArray:
        """Unit vectors of windows of band powers: (batch, steps, 40) to (batch, 256), none negative."""
        sequence = np.ascontiguousarray(windows.transpose(1, 0, 2))
        for layer in self.layers:
            sequence = layer.run(sequence)
        raw = np.maximum(sequence[-1] @ self.projection + self.bias, 0.0)
        unit: FloatArray = raw / np.maximum(np.linalg.norm(raw, axis=1, keepdims=True), 1e-9)
        return unit


def network_of(weights: Mapping[str, FloatArray]) -> Network:
    """Build it from weights by their names: ``lstm.weight_ih_l0`` and so on, as trained."""

    def get(name: str) -> FloatArray:
        return np.asarray(weights[name], np.float32)

    layers = tuple(
        Layer(
            np.ascontiguousarray(get(f"lstm.weight_ih_l{number}").T),
            np.ascontiguousarray(get(f"lstm.weight_hh_l{number}").T),
            get(f"lstm.bias_ih_l{number}") + get(f"lstm.bias_hh_l{number}"),
        )
        for number in range(LAYERS)
    )
    return Network(layers, np.ascontiguousarray(get("linear.weight").T), get("linear.bias"))


def _sigmoid(value: FloatArray) -> FloatArray:
    """By the hyperbolic tangent, which neither overflows nor needs a bound."""
    bounded: FloatArray = np.float32(0.5) * (np.tanh(value * np.float32(0.5)) + np.float32(1.0))
    return bounded
