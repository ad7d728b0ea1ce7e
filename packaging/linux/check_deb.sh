#!/usr/bin/env bash
# What lintian, desktop-file-validate and appstreamcli say of the package. Usage: check_deb.sh DEB
set -euo pipefail
deb=${1:?DEB}
for tool in lintian desktop-file-validate appstreamcli; do
    command -v "$tool" >/dev/null || {
        echo "$tool is missing: sudo apt-get install lintian desktop-file-utils appstream" >&2
        exit 3
    }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb -x "$deb" "$work"
if [[ -d $work/usr/share/applications ]]; then # the neural voice has none
    desktop-file-validate "$work"/usr/share/applications/*.desktop
    appstreamcli validate --no-net "$work"/usr/share/metainfo/*.metainfo.xml
fi
lintian --fail-on error,warning --tag-display-limit 0 --allow-root "$deb"
