# Install Setup.exe silently, let the installed copy examine itself, uninstall it, and look what is left.
# Usage: try_on_windows.ps1 SETUP [VOICE] [MSI], where VOICE is the Setup.exe of the neural voice, which must answer
# then, and MSI is installed for everyone, examined and removed, which an administrator may. Ends with an error at the first thing that is not as it should be.
param([Parameter(Mandatory)] [string] $Setup, [string] $Voice, [string] $Msi)
$ErrorActionPreference = "Stop"
$folder = Join-Path $env:LOCALAPPDATA "Programs\Voice Studio"
$data = Join-Path $env:LOCALAPPDATA "VoiceStudio"
$key = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\io.github.voicestudio.VoiceStudio"

function Require([bool] $holds, [string] $what) { if (-not $holds) { throw $what } }

Start-Process $Setup -ArgumentList "/S" -Wait
Require (Test-Path "$folder\VoiceStudio.exe") "Setup.exe /S installed nothing"
Require (Test-Path $key) "Windows does not list the program"
& "$folder\bin\voicestudio.exe" doctor
Require ($LASTEXITCODE -eq 0) "doctor finds something missing"

# Its title names the sandbox once the window is filled and the library open.
$window = Start-Process "$folder\VoiceStudio.exe" -PassThru
foreach ($i in 1..120) { if ($window.MainWindowTitle -notmatch "Sandbox") { Start-Sleep -Milliseconds 500; $window.Refresh() } }
Require ($window.MainWindowTitle -match "Sandbox") "no window with an open library within a minute"
Require ($window.CloseMainWindow()) "the window cannot be closed"
Require ($window.WaitForExit(60000)) "the window did not close"
Require ($window.ExitCode -eq 0) "the window ended with $($window.ExitCode)"

if ($Voice) {
    Start-Process $Voice -ArgumentList "/S" -Wait
    Require (Test-Path "$folder\local-voice\uninstall.exe") "the voice was not installed"
    $sample = "$folder\lib\voicestudio\_resources\samples\librivox-reader.wav"
    $trial = Join-Path $env:TEMP "voice-trial"
    $made = & "$folder\bin\voicestudio.exe" --data-dir $trial clone $sample --name Proof --text "This is the natural voice." --i-have-the-rights --json
    Require ("$made" -match '"sandbox_voice": "blend"') "another voice answered: $made"
    Remove-Item -Recurse $trial
}

# The uninstaller copies itself elsewhere and goes on there.
Start-Process "$folder\uninstall.exe" -ArgumentList "/S" -Wait
foreach ($i in 1..60) { if (Test-Path $folder) { Start-Sleep -Milliseconds 500 } }
Require (-not (Test-Path $folder)) "files of the program are left"
Require (-not (Test-Path $key)) "Windows still lists the program"
Require (-not (Test-Path "HKCU:\Software\Classes\.voicestudio")) "the file type is left"
Require (Test-Path $data) "the person's voices are gone"

if ($Msi) {
    $everyone = Join-Path $env:ProgramFiles "Voice Studio"
    Require ((Start-Process msiexec -ArgumentList "/i", "`"$Msi`"", "/qn" -Wait -PassThru).ExitCode -eq 0) "the MSI was not installed"
    & "$everyone\bin\voicestudio.exe" doctor
    Require ($LASTEXITCODE -eq 0) "doctor of the MSI's copy finds something missing"
    Require ((Start-Process msiexec -ArgumentList "/x", "`"$Msi`"", "/qn" -Wait -PassThru).ExitCode -eq 0) "the MSI was not removed"
    Require (-not (Test-Path $everyone)) "files of the MSI are left"
}
Write-Output "installed, examined, opened, uninstalled: nothing is left but the person's own"
