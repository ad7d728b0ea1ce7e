"""The doctor's figures: what is measured of a sound while it is decoded, in one pass and little memory."""
