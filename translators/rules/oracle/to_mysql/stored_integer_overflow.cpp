// n := p1 * p2 of PLS_INTEGERs -> a finding: MySQL calculates in BIGINT and raises later or never
#include "translators/rules/conversions.hpp"
#include "translators/rules/rule.hpp"

namespace talora::translators::oracle {

namespace {

bool is_integer(const RuleContext& context, const Node* node) {
  return kind_of(context, node) == TypeKind::integer;
}

// PL/SQL Language Reference 19c, "Preventing PLS_INTEGER Overflow": two PLS_INTEGER values
// overflow with ORA-01426 even when the result goes to a NUMBER. An integer variable that takes the
// result overflows on the target as well; counting by a constant does not get so far.
Node* apply(RuleContext& context, Node& node) {
  const auto& binary = static_cast<Binary&>(node);
  const bool multiplies = binary.op == BinaryOperator::multiply;
  const bool adds = binary.op == BinaryOperator::add || binary.op == BinaryOperator::subtract;
  if (context.in_sql || !context.in_routine || (!multiplies && !adds) ||
      !is_integer(context, binary.left) || !is_integer(context, binary.right))
    return nullptr;
  if (adds && (is<Literal>(binary.left) || is<Literal>(binary.right))) return nullptr;
  const auto* assignment = as<Assignment>(context.parent);
  if (assignment != nullptr && is_integer(context, assignment->target)) return nullptr;
  context.diagnostics.add(DiagnosticId::number_as_integer, node.span,
                          {"arithmetic of PLS_INTEGER", "that of bigint"});
  return nullptr;
}

}  // namespace

extern const Rule stored_integer_overflow_rule{"stored_integer_overflow", Phase::shape,
                                               Kind::binary, apply};

}  // namespace talora::translators::oracle
