// CREATE SEQUENCE a.s START WITH 5 -> INSERT INTO talora.sequences (…) VALUES ('a.s', 5, 1, 1, …,
// FALSE)
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"
#include "translators/rules/sequence_key.hpp"

namespace talora::translators::oracle {

namespace {

constexpr std::string_view pattern =
    "INSERT INTO talora.sequences (name, next_value, increment_by, min_value, max_value, cycles)\n"
    "VALUES ($1, $2, $3, $4, $5, $6)";
constexpr std::string_view largest = "9999999999999999999999999999";

Node* apply(RuleContext& context, Node& node) {
  const auto& sequence = static_cast<CreateSequence&>(node);
  const auto* name = as<Name>(sequence.name);
  if (name == nullptr) return nullptr;  // the options of an identity column
  Builder& build = context.build;
  const auto* step = as<Unary>(sequence.increment);
  const bool down = step != nullptr && step->op == UnaryOperator::minus;
  const auto given = [&](Node* value, std::string_view otherwise) {
    return value == nullptr ? build.number(node, otherwise) : value;
  };
  Node* least = given(sequence.minimum, down ? "-999999999999999999999999999" : "1");
  Node* most = given(sequence.maximum, down ? "-1" : largest);
  Node* start = sequence.start != nullptr ? sequence.start : build.duplicate(down ? *most : *least);
  Node* made = build.target_statement(
      node, pattern,
      {build.string(node, sequence_key(context, *name)), start, given(sequence.increment, "1"),
       least, most, build.boolean(node, sequence.cycle)},
      "next_number");
  context.diagnostics.add(DiagnosticId::sequence_emulated, node.span, {describe(*name)});
  return made;
}

}  // namespace

extern const Rule sequence_row_rule{"sequence_row", Phase::target, Kind::create_sequence, apply};

}  // namespace talora::translators::oracle
