// dbo.t -> t: a schema is a database there, and dbo is the database of the connection
#include "translators/rules/tsql_values.hpp"

namespace talora::translators::tsql {

namespace {

Node* apply(RuleContext& context, Node& node) {
  auto& name = static_cast<Name&>(node);
  if (name.variable || name.parts.size() < 2 || fold_oracle(name.parts[0].text, false) != "DBO")
    return nullptr;
  Name* copy = context.build.edit(name);
  copy->parts = name.parts.subspan(1);
  return copy;
}

}  // namespace

extern const Rule mysql_names_rule{"mysql_names", Phase::target, Kind::name, apply};

}  // namespace talora::translators::tsql
