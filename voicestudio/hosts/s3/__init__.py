"""S3-compatible storage: the host, its signatures, and the services people have."""
