// The words of Oracle SQL and their tokens.
#include "parsers/oracle/words.hpp"

#include "parsers/text/word_table.hpp"

#include "OracleParser.h"

#include <array>

namespace talora::oracle {
namespace {

constexpr std::array<std::string_view, 1 + 0
#define TALORA_WORD(name, token) +1
#include "parsers/oracle/words.def"
#undef TALORA_WORD
                     >
    lower_names = {
        "",
#define TALORA_WORD(name, token) #name,
#include "parsers/oracle/words.def"
#undef TALORA_WORD
};

constexpr std::array<std::uint16_t, lower_names.size()> tokens = {
    OracleParser::IDENTIFIER,
#define TALORA_WORD(name, token) OracleParser::token,
#include "parsers/oracle/words.def"
#undef TALORA_WORD
};

}  // namespace

Word find_word(std::string_view text) {
  static const parsers::WordTable table(lower_names);
  return static_cast<Word>(table.find(text));
}

std::uint16_t default_token(Word word) {
  return tokens[static_cast<std::size_t>(word)];
}

}  // namespace talora::oracle
