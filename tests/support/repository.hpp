// The checkout the tests belong to: its files, their texts and lines, skipped work, updates.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace talora::test {

// The root of the checkout.
[[nodiscard]] const std::filesystem::path& source_root();

// A whole file; Failure when it cannot be read.
[[nodiscard]] std::string read_text(const std::filesystem::path& path);

// Replaces a file's text.
void write_text(const std::filesystem::path& path, std::string_view text);

// The lines without their ends; a last line break opens no further line.
[[nodiscard]] std::vector<std::string> lines_of(std::string_view text);

[[nodiscard]] std::string trimmed(std::string_view text);

// What a commit of the whole work tree would hold: paths below the root, sorted. From git; without
// it (an unpacked archive) every file outside build folders.
[[nodiscard]] const std::vector<std::string>& repository_files();

// Those below `folder` ("" for all) whose name ends with `suffix`.
[[nodiscard]] std::vector<std::string> repository_files(std::string_view folder,
                                                        std::string_view suffix);

// True when TALORA_UPDATE=1: expectations that may be rewritten are.
[[nodiscard]] bool update_wanted();

// Says on standard error that a test is skipped and why: "skipped, because ...".
void skipped(std::string_view test, std::string_view reason);

}  // namespace talora::test
