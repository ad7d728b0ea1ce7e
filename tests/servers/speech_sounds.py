"""What a speech sounds like here: the same tone in each of the four formats, whatever the rate asked for."""

from base64 import b64decode

from tests.servers.page_demos import tone
from tests.servers.page_messages import Reply

_WAV_HEADER = 44
# 440 Hz of a quarter of a second, 8 kbit/s at 16 kHz.
_MP3 = (
    "//MYxAAEiAbdoUEAA1kAXAMPDw8PgGZh4YAYf/xzx6pIy8mj//MYxAQF8GrQAZIwARroikQbBAtACgkOBVxZGRO8RvAqR/6R//MY"
    "xAMFiFqgIdQAA5FYgIFAYA2QDyhAbWEEQ6EfzUlV9Sac//MYxAMFsF6AAAG4JQsBLAiEMGOvsadFCwsWLUtbi1lZ1upK//MYxAMF"
    "wGKAAAB4IN9FVwYGDJfgNdCgs2qcEARrUXsd7tSg//MYxAMFkF58AAG4JfCGLkQQA0+F3AHBtKsgECs1DcqV//////MYxAMFyFqc"
    "AVsAAf/9YUkfXOARExenDqBaj6L4lEUEKvMD//MYxAIFoG7UAZEwAEpVsTA6QRgXgYpFcBZC85u8cn/B+kEp//MYxAIEiFLNAcMA"
    "AQf7MzMvGZjVRR+CgoM/4oLVTEFNRVVV"
)
# 440 Hz of a fifth of a second, at 8 kHz.
_FLAC = (
    "ZkxhQ4AAACICQAJAAACwAAC+AfQA8AAABkDMX3HnslrHy/JckcKbZW/7//gkCADKQgAADCTmvDbAAgAQhk5pTJJIYZTfMhMMmdKc"
    "hITDJtzIZIYfpThkIZPU5Mhhn6UwyEkmbKcyQwybZTkJCTNOlJJIYZKanJIQyc0pkkkMMpvmQmGTOlOQkJhk25kMkMP0pwyEMnqc"
    "mQwz9KYZCSTNlOZIYZNspyEhJmnSkkkMMlNTkkIZOaUySSGGU3zITDJnSnISEwybcyGSGH6U4ZCGT1OTIYZ+lMMhJJmynMkMMm2U"
    "5CQkzSA5lP/4JAgBzULfktxS5rw2wAIAJSSSGGSmpySEMnNKZJJDDKb5kJhkzpTkJCYZNuZDJDD9KcMhDJ6nJkMM/SmGQkkzZTmS"
    "GGTbKchISZp0pJJDDJTU5JCGTmlMkkhhlN8yEwyZ0pyEhMMm3Mhkhh+lOGQhk9TkyGGfpTDISSZspzJDDJtlOQkJM06Ukkhhkpqc"
    "khDJzSmSSQwym+ZCYZM6U5CQmGTbmQyQw/SnDIQyepyZDDP0phkJJM2U5khhjDX/+HQIAgG/YkIbnRI+5rw0wAYAbdJIQhCTKNpS"
    "EISEhTHUyEJCGTaNMkkgYdo+SEISHLUShkhISQ9VzCBISGGraGQJIQzWpyEhAkM/EpISECSTq0mEhCBhTt0khCEJMo2lIQhISFMd"
    "TIQkIZNo0ySSBh2j5IQhIctRKGSEhJD1XMIEhIYatoZAkhDNanISECQz8SkhIQJJOrSYSEIGFO3SSEIQkyjaUhCEhIUx1Mheyg=="
)

SOUNDS = {  # by format: what a GET of a good speech is answered by
    "mp3": Reply(200, b64decode(_MP3), "audio/mpeg"),
    "flac": Reply(200, b64decode(_FLAC), "audio/flac"),
    "wav": Reply(200, tone(), "audio/wav"),
    "pcm": Reply(200, tone()[_WAV_HEADER:], "audio/pcm"),
}
