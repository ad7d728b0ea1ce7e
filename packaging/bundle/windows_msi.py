"""An MSI around the program's folder, for administrators: for everyone who uses a computer."""

import shutil
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

from bundle import icons
from bundle.places import APPLICATION_ID, DIST, HOMEPAGE, epoch, run, stop, version

_SPACE: Final = "http://schemas.microsoft.com/wix/2006/wi"
_TYPE: Final = "VoiceStudio.Voices"


def build_msi(folder: Path) -> Path:
    """Build the package.

    Args:
        folder: Of the program.
    """
    if not shutil.which("wixl"):
        stop("wixl is not here", "sudo apt-get install wixl")
    work = folder.parent  # wixl reads files from where the description lies
    icon = work / "msi.ico"
    icons.write(icon, icons.ico())
    source = work / "voicestudio.wxs"
    description(folder, icon).write(source, encoding="utf-8", xml_declaration=True)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"VoiceStudio-{version()}.msi"
    moment = {"SOURCE_DATE_EPOCH": str(epoch())}
    run("wixl", "-a", "x64", "-o", target, source.name, cwd=work, environment=moment)
    return target


def description(folder: Path, icon: Path) -> "ET.ElementTree[ET.Element]":
    """What wixl is told: every file with an identity that stays from version to version."""
    wix = ET.Element("Wix", xmlns=_SPACE)
    product = _in(
        wix,
        "Product",
        Id=_identity(f"product {version()}"),
        UpgradeCode=_identity("upgrades"),
        Version=version(),
        Name="Voice Studio",
        Manufacturer="The Voice Studio authors",
        Language="1033",
    )
    package = {"InstallerVersion": "405", "Compressed": "yes", "InstallScope": "perMachine"}
    _in(product, "Package", Id=_identity(f"package {version()} {epoch()}"), **package)
    _in(product, "MajorUpgrade", DowngradeErrorMessage="A newer Voice Studio is installed. Remove it first.")
    _in(product, "Media", Id="1", Cabinet="voicestudio.cab", EmbedCab="yes")
    _in(product, "Icon", Id="voicestudio.ico", SourceFile=icon.name)
    for name, value in (("ARPPRODUCTICON", "voicestudio.ico"), ("ARPURLINFOABOUT", HOMEPAGE)):
        _in(product, "Property", Id=name, Value=value)
    top = _in(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    files = _in(top, "Directory", Id="ProgramFiles64Folder")
    menu = _in(top, "Directory", Id="ProgramMenuFolder")
    installed = _in(files, "Directory", Id="INSTALLDIR", Name="Voice Studio")
    components = [*_files(installed, folder), _in_the_menu(menu), _file_type(installed)]
    feature = _in(product, "Feature", Id="everything", Title="Voice Studio", Level="1")
    for component in components:
        _in(feature, "ComponentRef", Id=component)
    return ET.ElementTree(wix)


def _files(into: ET.Element, folder: Path) -> Iterator[str]:
    """Add everything below a folder; gives the names of the components."""
    numbers = count(1)
    elements = {folder: into}
    for path in sorted(folder.rglob("*")):
        number = f"{next(numbers):05}"
        above = elements[path.parent]
        if path.is_dir():
            elements[path] = _in(above, "Directory", Id=f"d{number}", Name=path.name)
            continue
        place = path.relative_to(folder).as_posix()
        component = _in(above, "Component", Id=f"c{number}", Guid=_identity(place), Win64="yes")
        where = {"Source": f"{folder.name}/{place}", "Name": path.name}
        _in(component, "File", Id=f"f{number}", KeyPath="yes", **where)
        yield f"c{number}"


def _in_the_menu(menu: ET.Element) -> str:
    component = _in(menu, "Component", Id="menu", Guid=_identity("menu"), Win64="yes")
    _in(
        component,
        "Shortcut",
        Id="start",
        Name="Voice Studio",
        Target="[INSTALLDIR]VoiceStudio.exe",
        WorkingDirectory="INSTALLDIR",
    )
    _value(component, f"Software\\{APPLICATION_ID}", "menu", "1", KeyPath="yes")
    return "menu"


def _file_type(installed: ET.Element) -> str:
    component = _in(installed, "Component", Id="filetype", Guid=_identity("filetype"), Win64="yes")
    _value(component, "Software\\Classes\\.voicestudio", "", _TYPE, KeyPath="yes")
    kind = f"Software\\Classes\\{_TYPE}"
    _value(component, kind, "", "Voices of Voice Studio")
    _value(component, f"{kind}\\DefaultIcon", "", "[INSTALLDIR]VoiceStudio.exe,0")
    _value(component, f"{kind}\\shell\\open\\command", "", '"[INSTALLDIR]VoiceStudio.exe" "%1"')
    return "filetype"


def _value(component: ET.Element, key: str, name: str, value: str, **more: str) -> None:
    named = {"Name": name} if name else {}
    _in(component, "RegistryValue", Root="HKLM", Key=key, Type="string", Value=value, **named, **more)


def _in(above: ET.Element, kind: str, **attributes: str) -> ET.Element:
    return ET.SubElement(above, kind, attributes)


def _identity(of: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{APPLICATION_ID} {of}")).upper()
