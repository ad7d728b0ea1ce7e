"""SFTP: the host, its files, and the SSH connection below."""
