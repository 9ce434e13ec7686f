// Lowering of calls: arguments and everything that may follow the parenthesis.
#include "parsers/antlr/shared/calls.hpp"
#include "parsers/oracle/lower_clause_call.hpp"
#include "parsers/oracle/lower_special_call.hpp"
#include "parsers/oracle/lowering.hpp"

namespace talora::oracle {

using P = OracleParser;

namespace {

// LISTAGG(… ON OVERFLOW …): text as written.
bool listagg_overflow(Lowering& lowering, Call& call, const Rule* option) {
  const TokenRun run = lowering.run(option);
  if (run.empty() || run[0].type() != P::K_OPTIONS || !same_word(run[0].text(), "ON")) return false;
  call.overflow = lowering.file.text(lowering.span(option));
  return true;
}

// argument_suffix: false for what Call does not hold (JSON and XML clauses, AS type, USING …).
bool argument_suffix(Lowering& lowering, Call& call, const Rule* rule, Node*& argument) {
  ParseChildren at(rule);
  if (at.accept(P::ARROW)) {
    const auto* name = as<Name>(argument);
    if (name == nullptr) return false;
    auto* named = lowering.make<NamedArgument>(cover(argument->span, lowering.span(rule)));
    named->name = name->parts.back();
    named->value = lowering.condition(at.take_rule());
    argument = named;
    return true;
  }
  if (at.token() == P::K_IGNORE_INSIDE) {
    call.null_treatment =
        same_word(at.peek().text(), "IGNORE") ? NullTreatment::ignore : NullTreatment::respect;
    return true;
  }
  return at.rule() == P::RuleFunction_option && listagg_overflow(lowering, call, at.take_rule());
}

// argument : (K_DISTINCT | K_UNIQUE | K_ALL)? condition argument_suffix* | STAR argument_suffix* |
// …
bool lower_argument(Lowering& lowering, Call& call, const Rule* rule, Nodes& arguments) {
  ParseChildren at(rule);
  if (at.accept(P::K_DISTINCT) || at.accept(P::K_UNIQUE)) call.distinct = true;
  at.accept(P::K_ALL);
  Node* argument = nullptr;
  if (at.token() == P::STAR) {
    argument = lowering.make<Star>(lowering.span(at.take()));
  } else if (at.rule() == P::RuleCondition) {
    argument = lowering.condition(at.take_rule());
  } else {
    return false;
  }
  while (!at.done()) {
    if (!argument_suffix(lowering, call, at.take_rule(), argument)) return false;
  }
  arguments.add(argument);
  return true;
}

// arguments
//   : LPAREN ( query | (argument (COMMA argument)*)? (order_by function_option*)?
//              (table_function_columns function_option*)? ) RPAREN
bool lower_arguments(Lowering& lowering, Call& call, const Rule* rule) {
  Nodes arguments;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == ParseChildren::none) {
      at.step();
      continue;
    }
    const std::size_t kind = at.rule();
    const Rule* part = at.take_rule();
    if (kind == P::RuleQuery) {
      arguments.add(parsers::lower_query_argument(lowering, part));
    } else if (kind == P::RuleOrder_by) {
      call.order_by = lowering.order_by(part);
    } else if (kind == P::RuleFunction_option) {
      if (!listagg_overflow(lowering, call, part)) return false;
    } else if (kind != P::RuleArgument || !lower_argument(lowering, call, part, arguments)) {
      return false;
    }
  }
  call.arguments = lowering.list(arguments);
  return true;
}

// K_KEEP LPAREN IDENTIFIER IDENTIFIER order_by RPAREN
void lower_keep(Lowering& lowering, Call& call, ParseChildren& at, const Rule* rule) {
  auto* keep = lowering.make<KeepClause>(rule);
  at.step();
  at.step();
  keep->first = same_word(at.take().text(), "FIRST");
  keep->order_by = lowering.order_by(at.take_rule());
  call.keep = keep;
}

// function_suffix
void lower_suffix(Lowering& lowering, Call& call, const Rule* rule) {
  ParseChildren at(rule);
  const SourceToken& word = at.take();
  switch (word.type()) {
    case P::K_OVER:
      parsers::lower_over(lowering, call, at, rule);
      break;
    case P::K_WITHIN:
      at.step();
      at.step();
      call.order_by = lowering.order_by(at.take_rule());
      call.within_group = true;
      break;
    case P::K_KEEP:
      lower_keep(lowering, call, at, rule);
      break;
    case P::K_FILTER:
      at.step();
      at.step();
      call.filter = lowering.condition(at.take_rule());
      break;
    case P::K_IGNORE:
      call.null_treatment =
          same_word(word.text(), "IGNORE") ? NullTreatment::ignore : NullTreatment::respect;
      break;
    default:
      call.from_last = same_word(at.take().text(), "LAST");
      break;  // K_FROM_LAST
  }
  call.span.end = lowering.span(rule).end;
}

}  // namespace

Node* Lowering::call_of(Placed callee, ParseChildren& at) {
  const Rule* arguments = at.take_rule();
  const Span whole = cover(callee.span, span(arguments));
  if (at.rule() != P::RuleFunction_suffix) {
    if (Node* special = special_call(*this, callee.node, arguments, whole)) return special;
    if (Node* clauses = clause_call(*this, callee.node, arguments, whole)) return clauses;
  }
  auto* call = make<Call>(whole);
  call->callee = callee.node;
  const bool modelled = lower_arguments(*this, *call, arguments);
  while (const Rule* suffix = at.accept_rule(P::RuleFunction_suffix))
    lower_suffix(*this, *call, suffix);
  return modelled ? call : verbatim(call->span, parsers::name_of_callee(*this, callee.node));
}

}  // namespace talora::oracle
