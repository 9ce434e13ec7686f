// What a sample leaves open on a target: each held statement is written down, so that the list can
// only shrink with notice.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace talora::test {

// Compares the held statements of a manifest with the list at `path` below the repository's root:
// one line each, "KEY CODE", where KEY is "kind NAME" of an object's statement, else "file:line"
// below `sample`. Fails on a held statement that is not listed, on a line whose statement is not
// held, and on one that is held for other reasons than CODE. TALORA_UPDATE=1 writes the list.
void check_open_list(const nlohmann::json& manifest, const std::string& sample,
                     const std::filesystem::path& path);

}  // namespace talora::test
