// Chromium by its command line; every load has a profile of its own.
#include "tests/support/browser.hpp"

#include "tests/support/run_program.hpp"

#include <cstdlib>

namespace talora::test {

std::string browser_path() {
  if (const char* own = std::getenv("TALORA_CHROMIUM")) return own;
  constexpr const char* debian = "/usr/bin/chromium";
  return std::filesystem::exists(debian) ? debian : "";
}

LoadedPage load_page(const std::filesystem::path& file, const std::string& fragment) {
  const TemporaryFolder profile;
  // The page is our own file: root and containers have no sandbox for it.
  const auto run = run_program(
      {browser_path(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
       "--no-first-run", "--user-data-dir=" + profile.path().string(), "--enable-logging=stderr",
       "--virtual-time-budget=4000", "--dump-dom", "file://" + file.string() + "#" + fragment});
  return {run.status, run.output, run.messages};
}

}  // namespace talora::test
