// Lowering of CAST, EXTRACT and TRIM, which the grammar reads as calls.
#include "parsers/oracle/lower_special_call.hpp"

#include "parsers/antlr/shared/calls.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

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
    const Rule* format = parsers::sole_condition<P>(arguments[1]);
    if (format == nullptr) return nullptr;
    node->format = lowering.condition(format);
  }
  return node;
}

// EXTRACT(field FROM operand)
Node* lower_extract(Lowering& lowering, Gathered<const Rule*>& arguments, Span whole) {
  const Rule* field = nullptr;
  const Rule* operand = nullptr;
  if (arguments.size() != 1 || !parsers::from_pair<P>(arguments[0], field, operand)) return nullptr;
  auto* node = lowering.make<Extract>(whole);
  node->field = lowering.words(lowering.run(field));
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
  Gathered<const Rule*> list = parsers::plain_arguments<P>(arguments);
  if (list.empty()) return nullptr;
  if (cast) return lower_cast(lowering, list, whole);
  if (extract) return lower_extract(lowering, list, whole);
  return list.size() == 1 ? parsers::lower_trim(lowering, list[0], whole) : nullptr;
}

}  // namespace talora::oracle
