#!/usr/bin/env bash
# Sourced by the trials on Linux and under Wine: clone the bundled sample in a window that was opened for the first
# time, by the keys that its buttons underline. The caller has DISPLAY, the focus in the window, and a function
# `voices` that says how many voices the library holds.

clone_by_keys() { # PICTURE, of the page before the voice is paid for
    xdotool key alt+t # Try it now, on the page of welcome
    sleep 3
    xdotool key alt+t # Try the bundled sample
    for _ in 1 2 3 4 5; do # Next does nothing before the sample is checked
        sleep 4
        xdotool key alt+x # Next: from the sample to rights and settings
        sleep 2
        xdotool key alt+x # Next: to the review
        sleep 2
        import -window root "$1"
        xdotool key alt+s # Clone on the sandbox
        for _ in 1 2 3 4 5 6 7 8; do
            sleep 3
            [[ $(voices) -gt 0 ]] && return 0
        done
    done
    return 1
}
