"""Nextcloud against a strict server written from its manual: a link for strangers, and nothing left of it."""
