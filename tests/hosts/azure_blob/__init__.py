"""Azure Blob against Microsoft's own emulator: one right an address, refusals by name, gone when removed."""
