"""A voice like the sample's: a mix of stock voices, searched for; the kind of voice, never the person.

ONNX Runtime, unless told otherwise before it is loaded, keeps an identifier of this computer in the person's
cache and tells its maker of its use: nothing here may load it before this line.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
