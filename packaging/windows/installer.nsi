; Setup.exe for one person, without an administrator. bundle/windows_setup.py runs it with -D of VERSION, SOURCE,
; OUTPUT, ICON, LICENCE, KILOBYTES, FILES (what is removed again: the installed files by name, and nothing else) and
; COMPRESSION. Silently: Setup.exe /S [/D=C:\folder], "%LOCALAPPDATA%\Programs\Voice Studio\uninstall.exe" /S
; [/VOICES removes the person's library too].
Unicode true
Target amd64-unicode
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor ${COMPRESSION}
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define ID "io.github.voicestudio.VoiceStudio"
!define TYPE "VoiceStudio.Voices"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

Name "Voice Studio"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Voice Studio"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "Voice Studio ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Voice Studio"
VIAddVersionKey /LANG=1033 "FileDescription" "Installs Voice Studio"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "The Voice Studio authors"
VIAddVersionKey /LANG=1033 "LegalCopyright" "GPL-3.0-or-later as a whole; source MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LICENSEPAGE_BUTTON "&Next >"
!define MUI_LICENSEPAGE_TEXT_BOTTOM "You may use, change and pass on this program. Press Next to go on."
!define MUI_FINISHPAGE_RUN "$INSTDIR\VoiceStudio.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs keeps its own file open.
!macro REFUSE_WHILE_RUNNING
  ${If} ${FileExists} "$INSTDIR\VoiceStudio.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\VoiceStudio.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "Voice Studio is open. Close it, then try again." /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "Voice Studio"
  SetShellVarContext current
  !insertmacro REFUSE_WHILE_RUNNING
  ; The version before takes its own files away, and leaves everything of the person's.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Voice Studio.lnk" "$INSTDIR\VoiceStudio.exe"
  WriteRegStr HKCU "Software\Classes\.voicestudio" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Voices of Voice Studio"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\VoiceStudio.exe,0"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\VoiceStudio.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Voice Studio"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\VoiceStudio.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Voice Studio authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro REFUSE_WHILE_RUNNING
  ; The natural voice is of this version and of no other.
  ${If} ${FileExists} "$INSTDIR\local-voice\uninstall.exe"
    ExecWait '"$INSTDIR\local-voice\uninstall.exe" /S _?=$INSTDIR\local-voice'
    Delete "$INSTDIR\local-voice\uninstall.exe"
    RMDir "$INSTDIR\local-voice"
  ${EndIf}
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Voice Studio.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.voicestudio" ""
  ${If} $0 == "${TYPE}"
    DeleteRegKey HKCU "Software\Classes\.voicestudio"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
  ; The voices cost money and are nowhere else: they stay, unless the person says otherwise.
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/VOICES" $2
  ${IfNot} ${Errors}
    RMDir /r "$LOCALAPPDATA\VoiceStudio"
  ${ElseIf} ${FileExists} "$LOCALAPPDATA\VoiceStudio\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 \
      "Remove your voices too, with their audio and settings? This cannot be undone." /SD IDNO IDNO keep
      RMDir /r "$LOCALAPPDATA\VoiceStudio"
    keep:
  ${EndIf}
SectionEnd
