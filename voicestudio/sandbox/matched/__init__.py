"""A voice like the sample's: a mix of stock voices, searched for; the kind of voice, never the person."""
