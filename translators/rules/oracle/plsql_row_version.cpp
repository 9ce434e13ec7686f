// :NEW.c -> NEW.c
#include "model/sql_text.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators::oracle {

namespace {

Node* apply(RuleContext& context, Node& node) {
  const auto& version = static_cast<RowVersion&>(node);
  const std::string text = (version.is_new ? "NEW." : "OLD.") +
                           quote_identifier(context.profile.family, postgres_name(version.column));
  return context.build.target(node, context.build.arena().text(text), std::vector<Node*>{});
}

}  // namespace

extern const Rule plsql_row_version_rule{"plsql_row_version", Phase::target, Kind::row_version,
                                         apply};

}  // namespace talora::translators::oracle
