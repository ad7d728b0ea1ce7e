"""Every page of the window, one of which is shown."""

from PySide6.QtWidgets import QStackedWidget

from voicestudio.ui.batch_work import BatchWork
from voicestudio.ui.pages.about import AboutPage
from voicestudio.ui.pages.account import AccountPage
from voicestudio.ui.pages.attempt import AttemptPage
from voicestudio.ui.pages.batch import BatchPage
from voicestudio.ui.pages.bundle import BundlePage
from voicestudio.ui.pages.general import GeneralPage
from voicestudio.ui.pages.hosts import HostsPage
from voicestudio.ui.pages.left_computer import LeftComputerPage
from voicestudio.ui.pages.making import MakingPage
from voicestudio.ui.pages.new_voice import NewVoicePage
from voicestudio.ui.pages.several import SeveralPage
from voicestudio.ui.pages.speak import SpeakPage
from voicestudio.ui.pages.voice import VoicePage
from voicestudio.ui.pages.welcome import WelcomePage
from voicestudio.ui.speech_work import SpeechWork
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner


class PageStack(QStackedWidget):
    """One of each.

    Args:
        tasks: Runs what takes time.
        around: What the pages ask for.
    """

    def __init__(self, tasks: Runner, around: Surroundings) -> None:
        super().__init__()

        self.new = NewVoicePage(tasks, around)
        self.making = MakingPage()
        self.voice = VoicePage(tasks, around)
        self.speech_work = SpeechWork(tasks, around.open_studio, self)
        self.speak = SpeakPage(tasks, self.speech_work, around.open_player, around.now, around.prices_of)
        self.several = SeveralPage()
        self.bundle = BundlePage(tasks)
        self.batch_work = BatchWork(tasks, around.batches, self)
        self.batch = BatchPage(self.batch_work)
        self.attempt = AttemptPage()
        self.account = AccountPage(tasks, around)
        self.hosts = HostsPage(tasks, around)
        self.left = LeftComputerPage()
        self.general = GeneralPage(tasks, around)
        self.about = AboutPage(tasks)
        self.welcome = WelcomePage()
        made = (self.new, self.making, self.voice, self.several, self.bundle, self.batch, self.attempt)
        for page in (
            *made,
            self.speak,
            self.account,
            self.hosts,
            self.left,
            self.general,
            self.about,
            self.welcome,
        ):
            self.addWidget(page)

    def close_down(self) -> None:
        """The window closes: fall silent, and keep what is being written or recorded."""
        self.voice.player.stop()
        self.speak.silence()
        self.voice.organise.save()
        self.new.close_down()
