"""The window of the walk, in the language of the variant."""

from tests.translations.conftest import pseudo_folder, speaking  # noqa: F401 - fixtures
from tests.ui.conftest import dressed, stand  # noqa: F401 - fixtures
