// A headless Chromium that loads a page and says what became of it.
#pragma once

#include <filesystem>
#include <string>

namespace talora::test {

struct LoadedPage {
  int status = 0;
  std::string dom;       // after the scripts ran
  std::string messages;  // of the browser; a line with CONSOLE for each word of the page's console

  [[nodiscard]] bool holds(std::string_view text) const {
    return dom.find(text) != std::string::npos;
  }
};

// The browser's path ($TALORA_CHROMIUM, else Debian's); empty when there is none.
[[nodiscard]] std::string browser_path();

// Loads a file with `fragment` behind the number sign.
[[nodiscard]] LoadedPage load_page(const std::filesystem::path& file, const std::string& fragment);

}  // namespace talora::test
