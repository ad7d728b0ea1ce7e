"""The cloning service: HTTP, the contract's JSON, and what its refusals mean."""
