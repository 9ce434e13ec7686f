// The head of a CREATE statement, word by word.
#include "conversion/created_object.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace talora::conversion {

namespace {

// Words that may stand between CREATE and the kind.
constexpr std::array<std::string_view, 28> modifiers = {
    "OR",          "REPLACE",    "ALTER",      "EDITIONABLE",  "NONEDITIONABLE", "FORCE",
    "NO",          "NOFORCE",    "PUBLIC",     "GLOBAL",       "PRIVATE",        "TEMPORARY",
    "UNIQUE",      "BITMAP",     "CLUSTERED",  "NONCLUSTERED", "SHARDED",        "DUPLICATED",
    "IMMUTABLE",   "BLOCKCHAIN", "EDITIONING", "AND",          "RESOLVE",        "COMPILE",
    "COLUMNSTORE", "PRIMARY",    "XML",        "SPATIAL"};

class Words {
 public:
  explicit Words(std::string_view text) : text_(text) {}

  // The next word in upper case (empty at a sign or the end); not yet taken.
  std::string ahead() {
    skip();
    std::size_t end = at_;
    while (end < text_.size() && is_letter(text_[end]))
      ++end;
    std::string word(text_.substr(at_, end - at_));
    std::ranges::transform(word, word.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return word;
  }

  void take(std::size_t length) { at_ += length; }

  bool take_word(std::string_view word) {
    const std::string next = ahead();
    if (next != word) return false;
    take(next.size());
    return true;
  }

  // An identifier without its quotes; empty when there is none.
  std::string name() {
    skip();
    if (at_ >= text_.size()) return {};
    const char open = text_[at_];
    if (open == '"' || open == '[') {
      const char close = open == '[' ? ']' : '"';
      const auto end = std::min(text_.find(close, at_ + 1), text_.size());
      std::string result(text_.substr(at_ + 1, end - at_ - 1));
      at_ = std::min(end + 1, text_.size());
      return result;
    }
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_letter(text_[at_]))
      ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  bool take_point() {
    skip();
    if (at_ >= text_.size() || text_[at_] != '.') return false;
    ++at_;
    return true;
  }

 private:
  static bool is_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || c == '_' || c == '$' || c == '#' || c == '@' || byte >= 0x80;
  }

  void skip() {
    while (at_ < text_.size()) {
      const std::string_view rest = text_.substr(at_);
      if (std::isspace(static_cast<unsigned char>(rest[0])) != 0) {
        ++at_;
      } else if (rest.starts_with("--")) {
        at_ = std::min(text_.find('\n', at_), text_.size());
      } else if (rest.starts_with("/*")) {
        const auto end = text_.find("*/", at_ + 2);
        at_ = end == std::string_view::npos ? text_.size() : end + 2;
      } else {
        return;
      }
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

struct KindWord {
  std::string_view word, kind;
};

constexpr KindWord kinds[] = {
    {"TABLE", "table"},       {"VIEW", "view"},           {"INDEX", "index"},
    {"SEQUENCE", "sequence"}, {"SYNONYM", "synonym"},     {"TYPE", "type"},
    {"PACKAGE", "package"},   {"PROCEDURE", "procedure"}, {"PROC", "procedure"},
    {"FUNCTION", "function"}, {"TRIGGER", "trigger"},     {"MATERIALIZED", "materialized view"},
};

// The kind's word; taken with what belongs to it.
std::string_view take_kind(Words& words) {
  bool temporary = false;
  while (true) {
    const std::string word = words.ahead();
    const auto* found = std::ranges::find(kinds, word, &KindWord::word);
    if (found != std::end(kinds)) {
      words.take(word.size());
      if (word == "MATERIALIZED" && !words.take_word("VIEW")) return {};
      if (word == "PACKAGE" || word == "TYPE") words.take_word("BODY");
      return temporary && found->kind == "table" ? std::string_view("temporary table")
                                                 : found->kind;
    }
    if (std::ranges::find(modifiers, word) == modifiers.end()) return {};
    temporary = temporary || word == "TEMPORARY";
    words.take(word.size());
  }
}

}  // namespace

std::optional<CreatedObject> created_object(std::string_view sql) {
  Words words(sql);
  const bool creates = words.take_word("CREATE");
  if (!creates && !words.take_word("ALTER")) return std::nullopt;
  const std::string_view kind = take_kind(words);
  if (kind.empty()) return std::nullopt;
  if (words.take_word("IF")) {
    words.take_word("NOT");
    words.take_word("EXISTS");
  }
  CreatedObject object{creates, std::string(kind), {}, words.name()};
  while (words.take_point()) {
    object.schema = std::move(object.name);
    object.name = words.name();
  }
  if (object.name.empty()) return std::nullopt;
  return object;
}

}  // namespace talora::conversion
