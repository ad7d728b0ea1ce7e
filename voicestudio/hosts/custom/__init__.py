"""A custom uploader: what a .sxcu file says, and the requests made from it."""
