// Lowering of CREATE PACKAGE and CREATE PACKAGE BODY.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

// create_package
//   : K_PACKAGE
//     ( K_BODY if_exists? object_name (K_IS | K_AS) declaration*
//       (K_BEGIN statement_list exception_handlers?)? K_END identifier?
//     | if_exists? object_name routine_clause* (K_IS | K_AS) declaration* K_END identifier? )
Node* lower_create_package(Lowering& lower, const Rule* rule, const CreateHead& head) {
  auto* package = lower.make<CreatePackage>(head.whole);
  package->or_replace = head.or_replace;
  Nodes declarations;
  Block* start = nullptr;
  ParseChildren at(rule);
  at.step();
  package->is_body = at.accept(P::K_BODY);
  accept_if_exists(at);
  package->name = lower.object_name(at.take_rule());
  while (!at.done()) {
    if (at.rule() == P::RuleDeclaration) {
      declarations.add(lower_declaration(lower, at.take_rule()));
    } else if (at.rule() == P::RuleRoutine_clause) {
      const Rule* clause = at.take_rule();
      package->invoker_rights =
          package->invoker_rights || is_word(source_token(clause->start), "CURRENT_USER");
    } else if (at.token() == P::K_BEGIN) {
      start = lower.make<Block>(lower.span(at.take()));
      package->initialization = start;
    } else if (at.rule() == P::RuleStatement_list) {
      const Rule* statements = at.take_rule();
      start->statements = lower_statement_list(lower, statements);
      start->span = cover(start->span, lower.span(statements));
    } else if (at.rule() == P::RuleException_handlers) {
      const Rule* handlers = at.take_rule();
      start->handlers = lower_exception_handlers(lower, handlers);
      start->span = cover(start->span, lower.span(handlers));
    } else {
      at.step();
    }
  }
  package->declarations = lower.list(declarations);
  return package;
}

}  // namespace talora::oracle
