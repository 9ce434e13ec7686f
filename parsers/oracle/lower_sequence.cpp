// Lowering of CREATE SEQUENCE and of identity options.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

namespace {

struct SequenceOption {
  std::string_view word;
  std::string_view second;  // WITH, BY or empty
  Node* CreateSequence::*field;
};

constexpr SequenceOption numbers[] = {
    {"START", "WITH", &CreateSequence::start},  {"INCREMENT", "BY", &CreateSequence::increment},
    {"MINVALUE", "", &CreateSequence::minimum}, {"MAXVALUE", "", &CreateSequence::maximum},
    {"CACHE", "", &CreateSequence::cache},
};

struct SequenceFlag {
  std::string_view word;
  bool CreateSequence::*field;
};

constexpr SequenceFlag flags[] = {
    {"NOCACHE", &CreateSequence::no_cache},
    {"CYCLE", &CreateSequence::cycle},
    {"ORDER", &CreateSequence::ordered},
};

}  // namespace

void read_sequence_options(Lowering& lower, TokenRun run, CreateSequence& sequence) {
  for (std::size_t at = 0; at < run.size();) {
    const SourceToken& token = run[at++];
    for (const SequenceFlag& flag : flags) {
      if (is_word(token, flag.word)) sequence.*flag.field = true;
    }
    for (const SequenceOption& option : numbers) {
      if (!is_word(token, option.word)) continue;
      if (!option.second.empty() && at < run.size() && is_word(run[at], option.second)) ++at;
      sequence.*option.field = lower.signed_number(run, at);
      break;
    }
  }
}

// create_sequence : K_SEQUENCE if_exists? object_name option_run
Node* lower_create_sequence(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* sequence = lower.make<CreateSequence>(head.whole);
  ParseChildren at(rule);
  at.step();
  sequence->if_not_exists = accept_if_exists(at);
  sequence->name = lower.object_name(at.take_rule());
  if (!at.done()) read_sequence_options(lower, lower.run(at.take_rule()), *sequence);
  return sequence;
}

}  // namespace talora::oracle
