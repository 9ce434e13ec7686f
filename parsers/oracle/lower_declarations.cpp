// Lowering of PL/SQL declarations: variables, cursors, exceptions, pragmas.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// variable_declaration
//   : identifier ( K_EXCEPTION | K_CONSTANT? datatype (K_NOT K_NULL)? ((ASSIGN | K_DEFAULT)
//   condition)? ) SEMICOLON
Node* lower_variable(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  const Identifier name = lower.identifier(at.take_rule());
  if (at.token() == P::K_EXCEPTION) {
    auto* exception = lower.make<ExceptionDecl>(rule);
    exception->name = name;
    return exception;
  }
  auto* variable = lower.make<VariableDecl>(rule);
  variable->name = name;
  variable->constant = at.accept(P::K_CONSTANT);
  variable->type = lower.type_name(at.take_rule());
  for (; !at.done(); at.step()) {
    if (at.token() == P::K_NOT) variable->not_null = true;
    if (at.rule() == P::RuleCondition) variable->default_value = lower.condition(at.peek_rule());
  }
  return variable;
}

// cursor_declaration
//   : K_CURSOR identifier parameters? (K_RETURN datatype)? (K_IS any_query)? SEMICOLON
Node* lower_cursor(Lowering& lower, const Rule* rule) {
  auto* cursor = lower.make<CursorDecl>(rule);
  for (ParseChildren at(rule); !at.done(); at.step()) {
    switch (at.rule()) {
      case P::RuleIdentifier:
        cursor->name = lower.identifier(at.peek_rule());
        break;
      case P::RuleParameters:
        cursor->parameters = lower_parameters(lower, at.peek_rule());
        break;
      case P::RuleDatatype:
        cursor->return_type = lower.type_name(at.peek_rule());
        break;
      case P::RuleAny_query:
        cursor->query = lower.any_query(at.peek_rule());
        break;
      default:
        break;
    }
  }
  return cursor;
}

// One argument of a pragma: a name, a signed number or a string.
Node* lower_pragma_argument(Lowering& lower, TokenRun run) {
  std::size_t at = 0;
  if (Node* number = lower.signed_number(run, at); number != nullptr && at == run.size())
    return number;
  if (run.size() == 1 && run[0].type() == P::STRING) return lower.string_literal(run[0]);
  auto* name = lower.make<Name>(lower.span(run));
  Gathered<Identifier> parts;
  for (const SourceToken& token : run) {
    if (token.type() == P::DOT) continue;
    // A keyword such as DEFAULT or ALL is an argument too; anything else is not a name.
    if (token.text().empty() || token.type() == P::LPAREN)
      return lower.option_run(name->span, "pragma argument");
    parts.add(lower.identifier(token));
  }
  name->parts = parts.in(lower.arena);
  return name;
}

}  // namespace

// pragma : K_PRAGMA identifier token_group?
Node* lower_pragma(Lowering& lower, const Rule* rule) {
  auto* pragma = lower.make<Pragma>(rule);
  ParseChildren at(rule);
  at.step();
  pragma->name = lower.upper(source_token(at.take_rule()->start).text());
  if (at.done()) return pragma;
  Nodes arguments;
  const TokenRun run = inside(lower.run(at.take_rule()));
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= run.size();) {
    if (i == run.size() || run[i].type() == P::COMMA) {
      if (i > begin) arguments.add(lower_pragma_argument(lower, run.subspan(begin, i - begin)));
      begin = ++i;
    } else {
      i = run[i].type() == P::LPAREN ? end_of_group(run, i) : i + 1;
    }
  }
  pragma->arguments = lower.list(arguments);
  return pragma;
}

// declaration
//   : variable_declaration | cursor_declaration | type_declaration | subtype_declaration
//   | pragma SEMICOLON | routine_declaration
Node* lower_declaration(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  const std::size_t kind = at.rule();
  const Rule* inner = at.take_rule();
  switch (kind) {
    case P::RuleVariable_declaration:
      return lower_variable(lower, inner);
    case P::RuleCursor_declaration:
      return lower_cursor(lower, inner);
    case P::RuleType_declaration:
      return lower_type_declaration(lower, inner);
    case P::RuleSubtype_declaration:
      return lower_subtype_declaration(lower, inner);
    case P::RulePragma:
      return lower_pragma(lower, inner);
    default:
      return lower.routine_declaration(inner);
  }
}

}  // namespace talora::oracle
