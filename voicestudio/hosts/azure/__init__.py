"""Azure Blob: the host, and the addresses it signs."""
