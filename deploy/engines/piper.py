#!/usr/bin/env python3
"""Speaks for Evenhand with Piper (PyPI: piper-tts).

Reads a line of JSON for each text, {"id": 1, "text": "…", "voice": "/path/to/voice.onnx"}, and answers with the id and
the length of a WAV file, 32 bits each with the least significant byte first, and the file. Length 0: it cannot say this.
"""

import io
import json
import os
import struct
import sys
import wave

# The name of this file would hide the package.
sys.path = [path for path in sys.path if path != os.path.dirname(os.path.abspath(__file__))]
from piper import PiperVoice
from piper.config import SynthesisConfig

# Without noise the same text gives the same sound: set `same-bytes = true` only with this.
STEADY = "--steady" in sys.argv
SETTINGS = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0) if STEADY else SynthesisConfig()
voices = {}


def wav(text, path):
    """Returns a text as a WAV file."""
    if path not in voices:
        voices[path] = PiperVoice.load(path)
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        voices[path].synthesize_wav(text, sound, syn_config=SETTINGS)
    return file.getvalue()


for line in sys.stdin.buffer:
    request = json.loads(line)
    try:
        sound = wav(request["text"], request["voice"])
    except Exception as error:
        print(f"{request['id']}: {error}", file=sys.stderr)
        sound = b""
    sys.stdout.buffer.write(struct.pack("<II", request["id"], len(sound)) + sound)
    sys.stdout.buffer.flush()
