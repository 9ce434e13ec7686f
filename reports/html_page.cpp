// Escaping and the frame of a page.
#include "reports/html_page.hpp"

#include "model/embedded_text.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace talora::reports {

namespace page_texts {

// Generated from reports/page/.
std::span<const EmbeddedText> embedded_texts();

}  // namespace page_texts

namespace {

// The Unicode sign for a control character; tab and line feed stay.
std::string control_picture(unsigned char c) {
  if (c == '\t' || c == '\n') return {static_cast<char>(c)};
  if (c == '\r') return {};
  const auto low = static_cast<unsigned char>(c == 0x7F ? 0xA1 : 0x80 + c);
  return {'\xE2', '\x90', static_cast<char>(low)};
}

// U+202A to U+202E and U+2066 to U+2069 begin with E2 80 or E2 81.
bool turns_direction(std::string_view text) {
  if (text.size() < 3 || text[0] != '\xE2') return false;
  const auto second = static_cast<unsigned char>(text[1]);
  const auto third = static_cast<unsigned char>(text[2]);
  return (second == 0x80 && third >= 0xAA && third <= 0xAE) ||
         (second == 0x81 && third >= 0xA6 && third <= 0xA9);
}

std::string_view embedded(std::string_view name) {
  return find_embedded_text(page_texts::embedded_texts(), name).value();
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c == '\'') {
      out += "&#39;";
    } else if (c < 0x20 || c == 0x7F) {
      out += control_picture(c);
    } else if (turns_direction(text.substr(i))) {
      const unsigned code = 0x2000U + ((static_cast<unsigned char>(text[i + 1]) & 0x3FU) << 6U) +
                            (static_cast<unsigned char>(text[i + 2]) & 0x3FU);
      out += fmt::format("\xE2\x80\xB9U+{:04X}\xE2\x80\xBA", code);
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string fragment_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                       (byte >= 'a' && byte <= 'z') || byte == '.' || byte == '_' || byte == '-';
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
  }
  return out;
}

std::string tag(std::string_view word) {
  return fmt::format("<span class=\"tag {0}\">{0}</span>", word);
}

std::string place_html(std::string_view place) {
  std::string out = "<span class=\"mono\">";
  while (!place.empty()) {
    const auto slash = place.find('/');
    const bool last = slash == std::string_view::npos;
    out += escaped(place.substr(0, last ? place.size() : slash + 1));
    if (last) break;
    out += "<wbr>";
    place.remove_prefix(slash + 1);
  }
  return out + "</span>";
}

HtmlTable::HtmlTable(std::string_view caption, const std::vector<HtmlCell>& head)
    : caption_(caption) {
  for (const HtmlCell& cell : head) {
    head_ += fmt::format("<th scope=\"col\"{}>{}</th>", cell.kind == '#' ? " class=\"n\"" : "",
                         cell.html);
  }
}

void HtmlTable::add(const std::vector<HtmlCell>& cells, std::string_view row_attributes) {
  body_ += fmt::format("<tr{}{}>", row_attributes.empty() ? "" : " ", row_attributes);
  for (const HtmlCell& cell : cells) {
    if (cell.kind == 'h') {
      body_ += fmt::format("<th scope=\"row\">{}</th>", cell.html);
    } else {
      const char* style = cell.kind == '#'   ? " class=\"n\""
                          : cell.kind == 'w' ? " class=\"w\""
                                             : "";
      body_ += fmt::format("<td{}>{}</td>", style, cell.html);
    }
  }
  body_ += "</tr>\n";
}

std::string HtmlTable::html(std::string_view id) const {
  return fmt::format(
      "<div class=\"wide\"><table{}{}{}><caption>{}</caption><thead><tr>{}</tr></thead>\n<tbody>\n"
      "{}</tbody></table></div>\n",
      id.empty() ? "" : " id=\"", id, id.empty() ? "" : "\"", caption_, head_, body_);
}

std::string html_page(std::string_view title, std::string_view header, std::string_view body,
                      bool scripted) {
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<title>{}</title>\n<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
      "'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n"
      "<link rel=\"icon\" href=\"data:,\">\n<style>\n{}</style>\n</head>\n<body>\n"
      "<a class=\"skip\" href=\"#main\">Skip to the report</a>\n",
      escaped(title), embedded("style"));
  out +=
      fmt::format("<header class=\"top\"><div>\n{}</div></header>\n<main id=\"main\">\n{}</main>\n",
                  header, body);
  if (scripted) out += fmt::format("<script>\n{}</script>\n", embedded("script"));
  return out + "</body>\n</html>\n";
}

}  // namespace talora::reports
