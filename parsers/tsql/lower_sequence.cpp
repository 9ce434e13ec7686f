// Lowering of CREATE SEQUENCE.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

struct SequenceOption {
  std::string_view word;
  Node* CreateSequence::*field;
};

constexpr SequenceOption numbers[] = {
    {"START", &CreateSequence::start},      {"INCREMENT", &CreateSequence::increment},
    {"MINVALUE", &CreateSequence::minimum}, {"MAXVALUE", &CreateSequence::maximum},
    {"CACHE", &CreateSequence::cache},
};

}  // namespace

// create_sequence : K_SEQUENCE object_name (K_AS datatype)? sequence_option*
// sequence_option : IDENTIFIER (K_WITH | K_BY)? ((PLUS | MINUS)? NUMBER)?
// NO CYCLE and its like are two options of one word.
Node* lower_create_sequence(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* sequence = lower.make<CreateSequence>(head.whole);
  ParseChildren at(rule);
  at.step();
  sequence->name = lower.object_name(at.take_rule());
  if (at.accept(P::K_AS)) sequence->type = lower.type_name(at.take_rule());
  bool negated = false;
  while (const Rule* option = at.accept_rule(P::RuleSequence_option)) {
    const TokenRun run = lower.run(option);
    if (is_word(run[0], "CYCLE")) sequence->cycle = !negated;
    if (is_word(run[0], "CACHE")) sequence->no_cache = negated;
    for (const SequenceOption& number : numbers) {
      if (!is_word(run[0], number.word)) continue;
      std::size_t digits = 1;
      if (run.size() > 2 && (is_word(run[1], "WITH") || is_word(run[1], "BY"))) digits = 2;
      sequence->*number.field = lower.signed_number(run, digits);
    }
    negated = run.size() == 1 && is_word(run[0], "NO");
  }
  return sequence;
}

}  // namespace talora::tsql
