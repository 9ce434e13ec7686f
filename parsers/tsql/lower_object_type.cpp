// Lowering of CREATE TYPE: another name of a type, or a table type.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

// create_type
//   : K_TYPE object_name
//     ( K_FROM datatype (K_NOT? K_NULL)? | K_AS K_TABLE table_elements (K_WITH token_group)?
//     | K_EXTERNAL token_run )
Node* lower_create_type(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* type = lower.make<CreateType>(head.whole);
  ParseChildren at(rule);
  at.step();
  type->name = lower.object_name(at.take_rule());
  if (at.accept(P::K_FROM)) {
    const Rule* base = at.take_rule();
    auto* definition = lower.make<TypeDecl>(base);
    definition->name = static_cast<Name*>(type->name)->parts.back();
    definition->type_kind = DeclaredTypeKind::subtype;
    definition->element = lower.type_name(base);
    definition->not_null = at.accept(P::K_NOT);
    type->definition = definition;
    return type;
  }
  if (at.accept(P::K_AS)) {
    const SourceToken& first = at.take();
    const Rule* elements = at.take_rule();
    type->definition =
        lower_table_type(lower, elements, cover(lower.span(first), lower.span(elements)));
    if (at.done()) return type;
    return lower.verbatim(head.whole, "memory-optimized table type");
  }
  return lower.verbatim(head.whole, "CLR type");
}

}  // namespace talora::tsql
