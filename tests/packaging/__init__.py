"""What makes installers: manifests, rules of what ships, licences. Building them is `make bundle`."""
