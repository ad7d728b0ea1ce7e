#!/usr/bin/env bash
# Sign, notarise and pack the app that `make bundle` made, on macOS. Usage: make_dmg.sh APP DMG
# With CODESIGN_IDENTITY ("Developer ID Application: ...") it is signed by it, else ad hoc: then people have to
# allow it in System Settings, Privacy & Security. With NOTARY_KEY (a .p8 file), NOTARY_KEY_ID and NOTARY_ISSUER it
# is notarised too. Each step stands in packaging/README.md.
set -euo pipefail
app=${1:?APP} dmg=${2:?DMG}
identity=${CODESIGN_IDENTITY:--}
entitlements=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/entitlements.plist
hardened=(--force --options runtime --entitlements "$entitlements" --sign "$identity")
[[ $identity == - ]] || hardened+=(--timestamp)

# From the inside out, the app last: `--deep` would sign what is inside without the entitlements.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | xargs -0 -n 50 codesign "${hardened[@]}"
codesign "${hardened[@]}" "$app"
codesign --verify --deep --strict "$app"
codesign --display --entitlements - --xml "$app" | grep -q com.apple.security.device.audio-input || {
    echo "the signature lost the entitlement for the microphone" >&2
    exit 1
}

notarise() {
    [[ $identity != - && -n ${NOTARY_KEY:-} ]] || return 0
    xcrun notarytool submit "$1" --wait --key "$NOTARY_KEY" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [[ $identity != - && -n ${NOTARY_KEY:-} ]]; then
    ditto -c -k --keepParent "$app" "$work/app.zip"
    notarise "$work/app.zip"
    xcrun stapler staple "$app"
fi

mkdir "$work/image"
cp -a "$app" "$work/image/"
ln -s /Applications "$work/image/Applications"
for try in 1 2 3 4 5; do # "Resource busy" is common
    hdiutil create -ov -volname "Voice Studio" -format ULFO -srcfolder "$work/image" "$dmg" && break
    [[ $try != 5 ]] || exit 1
    sleep 5
done
if [[ $identity != - ]]; then
    codesign --sign "$identity" --timestamp "$dmg"
    notarise "$dmg"
    [[ -z ${NOTARY_KEY:-} ]] || xcrun stapler staple "$dmg"
fi
