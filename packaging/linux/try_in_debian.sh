#!/usr/bin/env bash
# Install Voice Studio in a Debian that holds nothing but its base, clone a voice in its window, remove it, and
# look what is left. Usage, as root: try_in_debian.sh RELEASE PACKAGE [VOICE], where RELEASE is bookworm or trixie,
# PACKAGE is a .deb or the portable .tar.xz, and VOICE the neural voice of the same kind: it is installed beside the
# program, answers in the terminal, and is removed before the window opens. Needs debootstrap, xvfb, xdotool and imagemagick on this system;
# inside there is only the base and what the package asks for. Pictures and lists go to build/try.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
release=${1:?RELEASE} package=$(realpath "${2:?PACKAGE}") voice=${3:+$(realpath "$3")}
mirror=${DEBIAN_MIRROR:-} # else the one that debootstrap knows
kind=deb; [[ $package == *.tar.xz ]] && kind=tarball
work=$top/build/try base=$top/build/try/$release-base root=$top/build/try/$release-$kind
shown=$work/$release-$kind
. "$top/packaging/clone_by_keys.sh"

say() { printf '%s: %s\n' "$release $kind" "$*"; }
fail() { say "FAILED: $*" >&2; exit 1; }

# Everything below runs in namespaces of its own: mounts and processes are gone when it ends.
if [[ ${TRY_INSIDE:-} != yes ]]; then
    for tool in debootstrap Xvfb xdotool import; do
        command -v "$tool" >/dev/null || {
            echo "$tool is missing: sudo apt-get install debootstrap xvfb xdotool imagemagick" >&2
            exit 3
        }
    done
    [[ $(id -u) == 0 ]] || { echo "run this as root: it makes a system inside of a folder" >&2; exit 3; }
    mkdir -p "$work"
    if [[ ! -e $base/made ]]; then
        rm -rf "$base"
        say "making a bare system (debootstrap --variant=minbase)"
        debootstrap --variant=minbase "$release" "$base" ${mirror:+"$mirror"} >"$work/$release-base.log"
        touch "$base/made"
    fi
    rm -rf "$root"
    cp -a "$base" "$root"
    TRY_INSIDE=yes exec unshare --mount --pid --fork --kill-child "$0" "$release" "$package" $voice
fi

mount --make-rprivate /
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm"
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
person() { chroot --userspec=person:person "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/srv/person LC_ALL=C.UTF-8 DISPLAY=":$display" "$@"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp \) -prune -o -print | sort); }
apt() { inside apt-get -q -y -o Dpkg::Use-Pty=0 "$@" >>"$shown.apt.log" 2>&1 || { tail -5 "$shown.apt.log" >&2; fail "apt-get $1"; }; }
: >"$shown.apt.log"

inside useradd --create-home --home-dir /srv/person person
apt update
if [[ $kind == tarball ]]; then
    # What a desktop has and this base has not: the list of README-portable.txt.
    needs=$(sed -n '/apt-get install/,/^$/p' "$top/packaging/linux/README-portable.txt" | tr -d '\\' | sed 's/.*apt-get install//' | xargs)
    [[ $release == trixie ]] && needs=$(sed -E 's/(libglib2.0-0|libasound2)/\1t64/g' <<<"$needs")
    apt install --no-install-recommends xz-utils $needs
fi
files >"$shown.before"

# The screen and the hand are outside, so that nothing they need is there by accident.
display=$((90 + RANDOM % 400))
Xvfb ":$display" -screen 0 1280x900x24 -nolisten tcp -ac >"$shown.xvfb.log" 2>&1 &
for _ in $(seq 50); do [[ -S /tmp/.X11-unix/X$display ]] && break; sleep 0.1; done
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
export DISPLAY=":$display"

started=$SECONDS
if [[ $kind == deb ]]; then
    cp "$package" "$root/tmp/"
    apt install --no-install-recommends "/tmp/$(basename "$package")"
    program=voicestudio
else
    inside tar -xJf - -C /srv/person --no-same-owner <"$package"
    program=/$(cd "$root" && echo srv/person/voicestudio-*/voicestudio)
fi
say "installed in $((SECONDS - started)) s; $(inside dpkg-query -f '.\n' -W | wc -l) packages are there now"

person "$program" doctor >"$shown.doctor.txt" || { cat "$shown.doctor.txt" >&2; fail "doctor finds something missing"; }
say "doctor: $(wc -l <"$shown.doctor.txt") checks, none missing"

if [[ -n $voice ]]; then
    grep -q '^ok *matched voice *not installed' "$shown.doctor.txt" || fail "doctor tells of a voice that is not there"
    folder=$root$(person readlink -f "$(person which "$program")" | xargs dirname)
    find "$folder" | sort >"$shown.without-voice"
    if [[ $kind == deb ]]; then
        cp "$voice" "$root/tmp/"
        apt install --no-install-recommends "/tmp/$(basename "$voice")"
    else
        inside tar -xJf - -C /srv/person --no-same-owner <"$voice"
    fi
    person "$program" doctor >"$shown.voice-doctor.txt" || fail "doctor finds something missing beside the voice"
    grep '^ok *matched voice *Kokoro, hibari' "$shown.voice-doctor.txt" || fail "doctor does not find the voice"
    sample=${folder#"$root"}/_internal/voicestudio/_resources/samples/librivox-reader.wav
    person "$program" --data-dir /srv/person/voice-trial clone "$sample" --name Proof \
        --text "This is the natural voice." --i-have-the-rights --json >"$shown.voice.json" 2>"$shown.voice.log" ||
        { cat "$shown.voice.log" >&2; fail "nothing was cloned with the voice"; }
    grep '"sandbox_voice": "blend"' "$shown.voice.json" || fail "another voice answered"
    cp "$root"/srv/person/voice-trial/library/audio/*/demo.mp3 "$shown.voice.mp3"
    rm -r "$root/srv/person/voice-trial"
    if [[ $kind == deb ]]; then apt purge voicestudio-local-voice; else rm -r "$folder/local-voice"; fi
    find "$folder" | sort | diff "$shown.without-voice" - || fail "something of the voice is left"
    person "$program" doctor | grep '^ok *matched voice *not installed' >/dev/null || fail "doctor still finds the voice"
    say "the neural voice was installed, answered, and was removed without a trace"
fi

window() { # waits for a window whose title matches, and gives it the keyboard
    for _ in $(seq 300); do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1 || true)
        [[ -n $found ]] && { xdotool windowfocus "$found" 2>/dev/null || true; return 0; }
        sleep 0.1
    done
    import -window root "$shown-failed.png" || true
    fail "no window called $1; see $shown-failed.png"
}
voices() { person "$program" voices --json | grep -c '"voice_id"' || true; }

person "$program" >"$shown.window.log" 2>&1 &
running=$!
window 'Voice Studio.*Sandbox'
sleep 1
clone_by_keys "$shown-review.png" && [[ $(voices) == 1 ]] || {
    import -window root "$shown-failed.png"
    fail "no voice was made; see $shown-failed.png"
}
sleep 2
import -window root "$shown.png"
say "a voice was cloned in the window: $shown.png"
kill "$running" && wait "$running" 2>/dev/null || true

# A file of voices given as the file manager gives it.
person "$program" export --all -o /srv/person/mine.voicestudio >/dev/null
person "$program" /srv/person/mine.voicestudio >>"$shown.window.log" 2>&1 &
running=$!
window 'Voice Studio.*Sandbox'
sleep 3
import -window root "$shown-opened.png"
kill "$running" && wait "$running" 2>/dev/null || true
rm "$root/srv/person/mine.voicestudio"

if [[ $kind == deb ]]; then
    apt purge --autoremove voicestudio
else
    rm -rf "$root"/srv/person/voicestudio-*
fi
files >"$shown.after"
# What apt itself writes down, and the list of fonts that fontconfig keeps for each person, are not the program's.
theirs='^\./(var/(log|cache|lib/(apt|dpkg|systemd|ucf))|etc/(ld\.so\.cache|resolv\.conf)|srv/person/\.cache(/fontconfig|$))'
comm -13 "$shown.before" "$shown.after" >"$shown.new"
left=$(grep -vE "$theirs" "$shown.new" | grep -vE '^\./srv/person/\.local(/share(/VoiceStudio(/.*)?)?)?$' || true)
say "of the person's: $(grep -cE '^\./srv/person/\.local/share/VoiceStudio/' "$shown.new") files and folders in ~/.local/share/VoiceStudio"
[[ -z $left ]] || { echo "$left" >&2; fail "something is left"; }
say "nothing else is left"
