"""The service on this computer: the same HTTP contract, its own file host, a clock and a ledger."""
