cask "voicestudio" do
  arch arm: "arm64", intel: "x86_64"

  version "@VERSION@"
  sha256 arm:   "@DMG_ARM64_SHA256@",
         intel: "@DMG_X86_64_SHA256@"

  url "@HOMEPAGE@/releases/download/v#{version}/VoiceStudio-#{version}-macos-#{arch}.dmg"
  name "Voice Studio"
  desc "Clone a voice from a minute of speech, keep its id, speak with it"
  homepage "@HOMEPAGE@"

  depends_on macos: ">= :ventura"

  app "Voice Studio.app"
  binary "#{appdir}/Voice Studio.app/Contents/MacOS/voicestudio"

  # The library holds what was paid for: only `brew uninstall --zap` removes it.
  zap trash: "~/Library/Application Support/VoiceStudio"
end
