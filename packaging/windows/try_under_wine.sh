#!/usr/bin/env bash
# Install Setup.exe under Wine, let the installed copy examine itself, clone a voice in its window, install over
# it, uninstall, and look what is left. Usage: try_under_wine.sh SETUP [VOICE], where VOICE is the Setup.exe of the
# neural voice: it is installed beside the program, answers in the terminal, and goes with the program. With TRY_MSI the
# MSI of that name is tried too: installed for everyone, examined, removed. Needs wine, mingw-w64, xvfb, xdotool,
# imagemagick. Wine is not Windows: what is replaced for it below is put into Wine's own folders or into the
# installed copy, never into what is given out. Pictures and lists go to build/try.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
setup=$(realpath "${1:?SETUP}") voice=${2:+$(realpath "$2")}
work=$top/build/try shown=$top/build/try/wine
. "$top/packaging/clone_by_keys.sh"
python=$top/build/bundle/environment/bin/python
export WINEPREFIX=$work/wine-prefix WINEDEBUG=-all WINEDLLOVERRIDES="winedbg.exe=d;mscms=n;winemenubuilder.exe=d;mscoree=d;mshtml=d"
person=$WINEPREFIX/drive_c/users/$(id -un)
home=$person/AppData/Local
installed="$home/Programs/Voice Studio"

say() { printf 'wine: %s\n' "$*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
for tool in wine x86_64-w64-mingw32-gcc Xvfb xdotool import; do
    command -v "$tool" >/dev/null || {
        echo "$tool is missing: sudo apt-get install wine wine64 gcc-mingw-w64-x86-64-posix xvfb xdotool imagemagick" >&2
        exit 3
    }
done
wine=$(command -v wine64 || command -v wine)
under_wine() { timeout 60 "$wine" "$@" 2>&1 | cat; } # Python under Wine wants a pipe and no file

mkdir -p "$work"
rm -rf "$WINEPREFIX"
display=$((90 + RANDOM % 400))
Xvfb ":$display" -screen 0 1280x900x24 -nolisten tcp -ac >"$shown.xvfb.log" 2>&1 &
screen=$!
trap 'wineserver -k 2>/dev/null || true; kill "$screen" 2>/dev/null || true' EXIT
export DISPLAY=":$display"
wineboot -i >/dev/null 2>&1
"$wine" winecfg -v win10 >/dev/null 2>&1
wineserver -w
find "$WINEPREFIX/drive_c" | sort >"$shown.before"

started=$SECONDS
timeout 300 "$wine" "$setup" /S
wineserver -w
[[ -f "$installed/VoiceStudio.exe" ]] || fail "Setup.exe /S installed nothing"
say "installed in $((SECONDS - started)) s: $(find "$installed" -type f | wc -l) files, $(du -sm --apparent-size "$installed" | cut -f1) MiB"
[[ -f "$person/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Voice Studio.lnk" ]] || fail "no link in the Start menu"

# Wine 8 lacks Windows' ICU, which Qt asks names of code pages of, the newer door to random numbers, which parts
# written in Rust use, and colour profiles of screens.
system=$WINEPREFIX/drive_c/windows/system32
cat >"$work/bcryptprimitives.c" <<'C'
unsigned char SystemFunction036(void *place, unsigned long size); /* RtlGenRandom */
int ProcessPrng(void *place, unsigned long long size) { return SystemFunction036(place, (unsigned long)size); }
C
x86_64-w64-mingw32-gcc -shared -w -O2 -o "$system/bcryptprimitives.dll" "$work/bcryptprimitives.c" -ladvapi32
stub() { # NAME, and the symbols that it answers 0 for
    local name=$1 && shift
    { for symbol in "$@"; do echo "void *$symbol(void) { return 0; }"; done; } >"$work/$name.c"
    x86_64-w64-mingw32-gcc -shared -w -O2 -o "$system/$name.dll" "$work/$name.c"
}
symbols() { PYTHONPATH=$top/packaging "$python" -c '
import sys
from pathlib import Path
from bundle.windows_imports import imports
print(*{s for f in Path(sys.argv[1]).rglob("*.dll") for n, found in imports(f).items() if n.lower() == sys.argv[2] for s in found})
' "$installed/lib/PySide6" "$1"; }
stub icuuc $(symbols icuuc.dll | tr ' ' '\n' | grep -v '^ucnv_open$')
sed -i '1i void *ucnv_open(const char *name, int *error) { *error = 4; return 0; }' "$work/icuuc.c"
x86_64-w64-mingw32-gcc -shared -w -O2 -o "$system/icuuc.dll" "$work/icuuc.c"
stub mscms $(strings -n 6 "$installed"/lib/PySide6/plugins/platforms/qwindows.dll "$installed"/lib/PySide6/Qt6Gui.dll | grep -oE '\b(Wcs[A-Z][A-Za-z]+|GetColorProfile[A-Za-z]+|OpenColorProfile[AW]|CloseColorProfile|ColorProfile[A-Za-z]+|GetColorDirectory[AW]|EnumColorProfiles[AW]|GetStandardColorSpaceProfile[AW])\b' | sort -u) WcsCreateIccProfile WcsOpenColorProfileW

doctor() { under_wine "$installed/bin/voicestudio.exe" doctor | tr -d '\r' >"$shown.doctor.txt" || true; }
doctor
if ! grep -q '^ok .*numpy' "$shown.doctor.txt" && [[ -n ${TRY_NUMPY:-} ]]; then
    say "numpy of the bundle does not load under Wine; with $TRY_NUMPY in its place:"
    rm -rf "$installed"/lib/numpy "$installed"/lib/numpy.libs
    "$top/build/bundle/environment/bin/uv" pip install -q --no-deps --only-binary :all: --python-platform x86_64-pc-windows-msvc \
        --python-version 3.13 --target "$work/numpy" "$TRY_NUMPY"
    cp -a "$work"/numpy/numpy "$work"/numpy/numpy.libs "$installed/lib/"
    doctor
fi
cat "$shown.doctor.txt"
missing=$(grep -c '^missing' "$shown.doctor.txt" || true)
[[ $(grep -c '^ok' "$shown.doctor.txt" || true) -ge 30 && $missing == 0 ]] || say "doctor finds $missing missing"

voices() { under_wine "$installed/bin/voicestudio.exe" voices --json | grep -c '"voice_id"' || true; }
"$wine" "$installed/VoiceStudio.exe" 2>&1 | cat >"$shown.window.log" &
for _ in $(seq 120); do
    window=$(xdotool search --onlyvisible --name 'Voice Studio.*Sandbox' 2>/dev/null | tail -1 || true)
    [[ -n $window ]] && break
    sleep 0.5
done
if [[ -n $window ]]; then
    xdotool windowfocus "$window" || true
    sleep 2
    import -window root "$shown-first.png"
    clone_by_keys "$shown-review.png" || true
    say "voices made in the window: $(voices)"
else
    say "no window within 60 s"
fi
import -window root "$shown.png"
wineserver -k || true
wineserver -w

if [[ -n $voice ]]; then
    timeout 300 "$wine" "$voice" /S
    wineserver -w
    [[ -f "$installed/local-voice/uninstall.exe" ]] || fail "the voice was not installed"
    doctor
    grep 'matched voice' "$shown.doctor.txt"
    sample='C:\users\'$(id -un)'\AppData\Local\Programs\Voice Studio\lib\voicestudio\_resources\samples\librivox-reader.wav'
    timeout 300 "$wine" "$installed/bin/voicestudio.exe" --data-dir 'C:\voice-trial' clone "$sample" --name Proof \
        --text "This is the natural voice." --i-have-the-rights --json 2>&1 | tr -d '\r' | cat >"$shown.voice.json" || true
    grep -a '"sandbox_voice": "blend"' "$shown.voice.json" || { tail -5 "$shown.voice.json"; say "nothing was cloned with the voice"; }
    rm -rf "$WINEPREFIX/drive_c/voice-trial"
    say "the neural voice: $(find "$installed/local-voice" -type f | wc -l) files"
fi

# Another numpy is no part of what was installed, so nothing would remove it.
[[ -z ${TRY_NUMPY:-} ]] || rm -rf "$installed"/lib/numpy "$installed"/lib/numpy.libs
timeout 300 "$wine" "$setup" /S
wineserver -w
[[ -f "$installed/VoiceStudio.exe" ]] || fail "installing over it left nothing"
[[ ! -e "$installed/local-voice" ]] || fail "the voice of the version before is still there"
say "installed over itself: $(find "$installed" -type f | wc -l) files"

uninstall() { under_wine "$installed/uninstall.exe" /S "$@"; for _ in $(seq 60); do [[ -e "$installed" ]] || break; sleep 0.5; done; wineserver -w; }
touch "$installed/of the person.txt"
uninstall
[[ $(find "$installed" -type f) == "$installed/of the person.txt" ]] || fail "files are left: $(find "$installed" -type f | head -3)"
rm -r "$installed"
[[ -d "$home/VoiceStudio" ]] || fail "the person's voices are gone"
grep -qi 'voicestudio' "$WINEPREFIX/user.reg" && fail "the registry still knows it: $(grep -i voicestudio "$WINEPREFIX/user.reg" | head -3)"
find "$WINEPREFIX/drive_c" | sort >"$shown.after"
left=$(comm -13 "$shown.before" "$shown.after" | grep -vE '/AppData/Local/VoiceStudio(/|$)|/(Temp|windows)/|/AppData/Local/Programs$' || true)
[[ -z $left ]] || { echo "$left"; fail "something is left"; }
say "uninstalled: nothing is left but the voices and a file of the person's"

timeout 300 "$wine" "$setup" /S
[[ -z $voice ]] || timeout 300 "$wine" "$voice" /S
uninstall /VOICES
[[ ! -e "$installed" ]] || fail "something of the voice is left"
grep -qi 'LocalVoice' "$WINEPREFIX/user.reg" && fail "the registry still knows the voice"
[[ ! -e "$home/VoiceStudio" ]] || fail "the voices are still there though it was asked to remove them"
say "uninstalled with /VOICES: the voices are gone too"

[[ -n ${TRY_MSI:-} ]] || exit 0
package="Z:$(realpath "$TRY_MSI" | tr / '\\')"
installed="$WINEPREFIX/drive_c/Program Files/Voice Studio"
started=$SECONDS
timeout 600 "$wine" msiexec /i "$package" /qn
wineserver -w
[[ -f "$installed/VoiceStudio.exe" ]] || fail "the MSI installed nothing"
say "the MSI: installed in $((SECONDS - started)) s: $(find "$installed" -type f | wc -l) files"
[[ -n $(find "$WINEPREFIX/drive_c" -name 'Voice Studio.lnk') ]] || fail "the MSI made no link in the Start menu"
[[ -z ${TRY_NUMPY:-} ]] || { rm -rf "$installed"/lib/numpy "$installed"/lib/numpy.libs; cp -a "$work"/numpy/numpy "$work"/numpy/numpy.libs "$installed/lib/"; }
doctor
[[ $(grep -c '^ok' "$shown.doctor.txt" || true) -ge 30 ]] && ! grep '^missing' "$shown.doctor.txt" || fail "doctor of the MSI's copy finds something missing"
say "doctor of the MSI's copy: $(grep -c '^ok' "$shown.doctor.txt") checks, none missing"
[[ -z ${TRY_NUMPY:-} ]] || rm -rf "$installed"/lib/numpy "$installed"/lib/numpy.libs
timeout 600 "$wine" msiexec /x "$package" /qn
wineserver -w
[[ -z $(find "$WINEPREFIX/drive_c" -name 'Voice Studio.lnk') ]] || fail "the MSI left its link"
[[ ! -e "$installed" ]] || fail "the MSI left files: $(find "$installed" -type f | head -3)"
grep -qi 'voicestudio' "$WINEPREFIX/system.reg" && fail "the registry still knows it: $(grep -i voicestudio "$WINEPREFIX/system.reg" | head -3)"
say "the MSI: removed, nothing is left"
