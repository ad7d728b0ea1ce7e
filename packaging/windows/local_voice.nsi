; Setup of the sandbox's neural voice, into the folder where Voice Studio of the same person lies.
; bundle/windows_setup.py runs it with the same -D as installer.nsi. Silently: /S; without Voice Studio it ends
; with 2. Voice Studio's uninstaller removes it too.
Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor ${COMPRESSION}
!include MUI2.nsh
!include LogicLib.nsh

!define PROGRAM "Software\Microsoft\Windows\CurrentVersion\Uninstall\io.github.voicestudio.VoiceStudio"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\io.github.voicestudio.LocalVoice"

Name "Voice Studio's natural voice"
OutFile "${OUTPUT}"
BrandingText "Voice Studio ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Voice Studio's natural voice"
VIAddVersionKey /LANG=1033 "FileDescription" "Installs the natural voice of Voice Studio's sandbox"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "The Voice Studio authors"
VIAddVersionKey /LANG=1033 "LegalCopyright" "Apache-2.0 and MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LICENSEPAGE_BUTTON "&Next >"
!define MUI_LICENSEPAGE_TEXT_BOTTOM "You may use, change and pass it on. Press Next to go on."
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
  ReadRegStr $0 HKCU "${PROGRAM}" "InstallLocation"
  ReadRegStr $1 HKCU "${PROGRAM}" "DisplayVersion"
  ${If} $0 == ""
  ${OrIf} $1 != "${VERSION}"
    MessageBox MB_OK|MB_ICONEXCLAMATION \
      "This voice belongs to Voice Studio ${VERSION}, which is not installed here. Install it first, then try again." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  StrCpy $INSTDIR "$0\local-voice"
FunctionEnd

Section "Natural voice"
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Voice Studio's natural voice"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Voice Studio authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
SectionEnd

Section "Uninstall"
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; a folder in which this works cannot be removed
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
