// FETCH c INTO v -> talora_found says whether there was a row; the variables keep their values
// where there was none
#include "model/tree/walk.hpp"
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/rules/plsql_parts.hpp"

namespace talora::translators {

namespace {

Node* statement(RuleContext& context, std::string_view text) {
  auto* made = context.build.arena().make<TargetStatement>(Span{});
  made->pattern = text;
  return made;
}

}  // namespace

// The handler stands around the FETCH alone: no other statement may end the loop.
void lower_fetches(RuleContext& context, Block& body) {
  bool any = false;
  each_statement_list(body, [&](List& list) {
    std::vector<Node*> out;
    for (Node* each : list) {
      if (!is<FetchCursor>(each)) {
        out.push_back(each);
        continue;
      }
      any = true;
      out.push_back(statement(context, "SET talora_found = TRUE"));
      Node* handler =
          statement(context, "DECLARE EXIT HANDLER FOR NOT FOUND SET talora_found = FALSE");
      Block* guarded = nested_block(context, *each, {handler}, {each});
      guarded->span = Span{};
      out.push_back(guarded);
    }
    list = context.build.arena().list(out);
  });
  if (any)
    add_declarations(context, body, {declare_local(context, body, "TALORA_FOUND", "boolean")});
}

}  // namespace talora::translators
