"""Nextcloud: the host, and what is said to its WebDAV and OCS."""
