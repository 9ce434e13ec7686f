// Lowering of CREATE VIEW and of the options that modules share.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

// module_options : K_WITH module_option (COMMA module_option)*
// module_option
//   : K_EXECUTE K_AS (IDENTIFIER | STRING) | K_RETURNS K_NULL K_ON K_NULL IDENTIFIER
//   | IDENTIFIER (K_ON K_NULL IDENTIFIER | EQ (K_ON | K_OFF))?
// One option run each, named by its words.
void lower_module_options(Lowering& lower, const Rule* rule, Nodes& properties) {
  for (ParseChildren at(rule); !at.done(); at.step()) {
    if (at.rule() != P::RuleModule_option) continue;
    const TokenRun run = lower.run(at.peek_rule());
    properties.add(lower.option_run(lower.span(run), lower.words(run)));
  }
}

// create_view
//   : K_VIEW object_name identifier_list? module_options?
//     K_AS full_query (K_WITH_CHECK_OPTION K_CHECK K_OPTION)?
Node* lower_create_view(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* view = lower.make<CreateView>(head.whole);
  view->or_replace = head.or_replace;
  Nodes properties;
  for (ParseChildren at(rule); !at.done();) {
    switch (at.rule()) {
      case P::RuleObject_name:
        view->name = lower.object_name(at.take_rule());
        break;
      case P::RuleIdentifier_list:
        view->columns = lower.identifier_list(at.take_rule());
        break;
      case P::RuleModule_options:
        lower_module_options(lower, at.take_rule(), properties);
        break;
      case P::RuleFull_query:
        view->query = lower.full_query(at.take_rule());
        break;
      default:
        view->check_option = view->check_option || at.token() == P::K_WITH_CHECK_OPTION;
        at.step();
    }
  }
  view->properties = lower.list(properties);
  return view;
}

}  // namespace talora::tsql
