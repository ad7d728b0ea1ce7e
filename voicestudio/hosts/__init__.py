"""Where a sample is put for the service to fetch: one small file a kind, one interface."""
