// Lowering of CAST, EXTRACT and TRIM, which the grammar reads as calls.
#include "parsers/oracle/lower_special_call.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// The `argument` contexts of a call; empty when anything else stands among them.
Gathered<const Rule*> plain_arguments(const Rule* arguments) {
  Gathered<const Rule*> result;
  for (ParseChildren at(arguments); !at.done(); at.step()) {
    if (at.rule() == P::RuleArgument) {
      result.add(at.peek_rule());
    } else if (at.rule() != ParseChildren::none) {
      return {};
    }
  }
  return result;
}

// The single condition of an argument; null when it has suffixes.
const Rule* sole_condition(const Rule* argument) {
  ParseChildren at(argument);
  return at.left() == 1 ? at.accept_rule(P::RuleCondition) : nullptr;
}

// K_DEFAULT value K_ON K_CONVERSION IDENTIFIER: the value; null for another suffix.
Node* conversion_default(Lowering& lowering, const Rule* suffix) {
  ParseChildren at(suffix);
  return at.accept(P::K_DEFAULT) ? lowering.value(at.take_rule()) : nullptr;
}

// CAST(condition AS datatype [DEFAULT value ON CONVERSION ERROR] [, format])
Node* lower_cast(Lowering& lowering, Gathered<const Rule*>& arguments, Span whole) {
  ParseChildren at(arguments[0]);
  const Rule* operand = at.accept_rule(P::RuleCondition);
  const Rule* suffix = at.accept_rule(P::RuleArgument_suffix);
  if (operand == nullptr || suffix == nullptr || arguments.size() > 2) return nullptr;
  ParseChildren type(suffix);
  if (!type.accept(P::K_AS) || type.rule() != P::RuleDatatype) return nullptr;
  auto* node = lowering.make<Cast>(whole);
  node->multiset = operand->start->getType() == P::K_MULTISET;
  node->operand = lowering.condition(operand);
  node->type = lowering.type_name(type.take_rule());
  if (const Rule* on_error = at.accept_rule(P::RuleArgument_suffix)) {
    node->on_error = conversion_default(lowering, on_error);
    if (node->on_error == nullptr) return nullptr;
  }
  if (!at.done()) return nullptr;
  if (arguments.size() == 2) {
    const Rule* format = sole_condition(arguments[1]);
    if (format == nullptr) return nullptr;
    node->format = lowering.condition(format);
  }
  return node;
}

// condition K_FROM condition: both contexts; false for another argument.
bool from_pair(const Rule* argument, const Rule*& left, const Rule*& right) {
  ParseChildren at(argument);
  left = at.accept_rule(P::RuleCondition);
  if (left == nullptr || at.rule() != P::RuleArgument_suffix || at.left() != 1) return false;
  ParseChildren suffix(at.take_rule());
  if (!suffix.accept(P::K_FROM)) return false;
  right = suffix.take_rule();
  return true;
}

// EXTRACT(field FROM operand)
Node* lower_extract(Lowering& lowering, Gathered<const Rule*>& arguments, Span whole) {
  const Rule* field = nullptr;
  const Rule* operand = nullptr;
  if (arguments.size() != 1 || !from_pair(arguments[0], field, operand)) return nullptr;
  auto* node = lowering.make<Extract>(whole);
  node->field = lowering.words(lowering.run(field));
  node->operand = lowering.condition(operand);
  return node;
}

TrimSide side_of(std::string_view word) {
  if (same_word(word, "LEADING")) return TrimSide::leading;
  return same_word(word, "TRAILING") ? TrimSide::trailing : TrimSide::both;
}

// TRIM([side] [characters FROM] operand)
Node* lower_trim(Lowering& lowering, Gathered<const Rule*>& arguments, Span whole) {
  if (arguments.size() != 1) return nullptr;
  ParseChildren at(arguments[0]);
  const Rule* characters = nullptr;
  const Rule* operand = nullptr;
  TrimSide side = TrimSide::both;
  if (at.token() == P::K_TRIM_SIDE) {
    side = side_of(at.take().text());
    characters = at.accept_rule(P::RuleCondition);
    at.step();
    operand = at.take_rule();
  } else if (!from_pair(arguments[0], characters, operand)) {
    characters = nullptr;
    operand = sole_condition(arguments[0]);
    if (operand == nullptr) return nullptr;
  }
  auto* node = lowering.make<Trim>(whole);
  node->side = side;
  if (characters != nullptr) node->characters = lowering.condition(characters);
  node->operand = lowering.condition(operand);
  return node;
}

}  // namespace

Node* special_call(Lowering& lowering, const Node* callee, const Rule* arguments, Span whole) {
  const auto* name = as<Name>(callee);
  if (name == nullptr || name->parts.size() != 1 || name->parts[0].quoted) return nullptr;
  const std::string_view word = name->parts[0].text;
  const bool cast = same_word(word, "CAST");
  const bool extract = same_word(word, "EXTRACT");
  if (!cast && !extract && !same_word(word, "TRIM")) return nullptr;
  Gathered<const Rule*> list = plain_arguments(arguments);
  if (list.empty()) return nullptr;
  if (cast) return lower_cast(lowering, list, whole);
  return extract ? lower_extract(lowering, list, whole) : lower_trim(lowering, list, whole);
}

}  // namespace talora::oracle
