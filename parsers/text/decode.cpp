// Encoding detection and iconv.
#include "parsers/text/decode.hpp"

#include "model/failure.hpp"

#include <fmt/format.h>
#include <iconv.h>

#include <array>
#include <cerrno>

namespace talora::parsers {

namespace {

bool is_utf8(std::string_view bytes) {
  std::size_t i = 0;
  while (i < bytes.size()) {
    const auto c = static_cast<unsigned char>(bytes[i]);
    const std::size_t more = c < 0x80 ? 0 : c >= 0xF0 && c < 0xF5 ? 3 : c >= 0xE0 ? 2 : 1;
    if (c >= 0x80 && (c < 0xC2 || c >= 0xF5)) return false;
    if (i + more >= bytes.size() + (more == 0 ? 1 : 0)) return false;
    for (std::size_t k = 1; k <= more; ++k) {
      if ((static_cast<unsigned char>(bytes[i + k]) & 0xC0U) != 0x80U) return false;
    }
    i += more + 1;
  }
  return true;
}

// UTF-16 without a mark: text of Western scripts has a NUL in every other byte.
std::string_view utf16_by_nuls(std::string_view bytes) {
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < bytes.size(); ++i)
    nuls[i % 2] += bytes[i] == '\0' ? 1 : 0;
  const std::size_t pairs = bytes.size() / 2;
  if (pairs == 0 || bytes.size() % 2 != 0) return {};
  if (nuls[1] > pairs * 7 / 10 && nuls[0] <= pairs / 20) return "UTF-16LE";
  if (nuls[0] > pairs * 7 / 10 && nuls[1] <= pairs / 20) return "UTF-16BE";
  return {};
}

// Undecodable bytes become U+FFFD; the caller's finding says that the encoding did not fit.
std::string convert(std::string_view bytes, const std::string& encoding) {
  iconv_t converter = iconv_open("UTF-8", encoding.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) {
    throw Failure(ExitCode::usage, fmt::format("encoding '{}' is not known", encoding),
                  "Give a name that `iconv -l` lists, for example WINDOWS-1252.");
  }
  std::string text;
  std::array<char, 4096> chunk{};
  auto* in = const_cast<char*>(bytes.data());
  std::size_t in_left = bytes.size();
  while (in_left > 0) {
    char* out = chunk.data();
    std::size_t out_left = chunk.size();
    const std::size_t status = iconv(converter, &in, &in_left, &out, &out_left);
    text.append(chunk.data(), chunk.size() - out_left);
    if (status == static_cast<std::size_t>(-1) && errno != E2BIG) {
      text += "\xEF\xBF\xBD";
      ++in;
      --in_left;
    }
  }
  iconv_close(converter);
  return text;
}

std::string without_mark(std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}

}  // namespace

Decoded decode(std::string_view bytes, std::string_view encoding) {
  Decoded result;
  if (!encoding.empty()) {
    result.encoding = std::string(encoding);
    result.text = without_mark(convert(bytes, result.encoding));
    return result;
  }
  std::string_view utf16;
  if (bytes.starts_with("\xFF\xFE")) utf16 = "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF")) utf16 = "UTF-16BE";
  const bool has_nul = bytes.find('\0') != std::string_view::npos;
  if (utf16.empty() && has_nul) utf16 = utf16_by_nuls(bytes);
  if (!utf16.empty()) {
    result.encoding = std::string(utf16);
    result.text = without_mark(convert(bytes, result.encoding));
  } else if (has_nul) {
    result.is_binary = true;
  } else if (is_utf8(bytes)) {
    result.encoding = "UTF-8";
    result.text = without_mark(std::string(bytes));
  } else {
    result.encoding = "WINDOWS-1252";
    result.is_guess = true;
    result.text = convert(bytes, result.encoding);
  }
  return result;
}

}  // namespace talora::parsers
