// Lowering of calls: arguments and everything that may follow the parenthesis.
#include "parsers/antlr/shared/calls.hpp"
#include "parsers/tsql/lower_special_call.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// argument : (K_DISTINCT | K_ALL)? condition argument_suffix* | K_TRIM_SIDE … | K_ARGUMENT_WORD … |
// STAR; false for what Call does not hold: LANGUAGE, JSON keys, FROM, AS type.
bool lower_argument(Lowering& lowering, Call& call, const Rule* rule, Nodes& arguments) {
  ParseChildren at(rule);
  if (at.accept(P::K_DISTINCT)) call.distinct = true;
  at.accept(P::K_ALL);
  if (at.token() == P::STAR) {
    arguments.add(lowering.make<Star>(lowering.span(at.take())));
  } else if (at.rule() == P::RuleCondition) {
    arguments.add(lowering.condition(at.take_rule()));
  }
  return at.done();
}

// arguments : LPAREN (query | (argument (COMMA argument)*)? order_by?) RPAREN
bool lower_arguments(Lowering& lowering, Call& call, const Rule* rule) {
  Nodes arguments;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleQuery) {
      arguments.add(parsers::lower_query_argument(lowering, at.take_rule()));
    } else if (at.rule() == P::RuleOrder_by) {
      call.order_by = lowering.order_by(at.take_rule());
    } else if (at.rule() == P::RuleArgument) {
      if (!lower_argument(lowering, call, at.take_rule(), arguments)) return false;
    } else {
      at.step();
    }
  }
  call.arguments = lowering.list(arguments);
  return true;
}

// function_suffix
//   : K_OVER (…) | K_WITHIN K_GROUP LPAREN order_by RPAREN | K_IGNORE K_NULLS
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
    default:
      call.null_treatment =
          is_word(word, "IGNORE") ? NullTreatment::ignore : NullTreatment::respect;
      break;
  }
  call.span.end = lowering.span(rule).end;
}

}  // namespace

Node* Lowering::call_of(Placed callee, ParseChildren& at) {
  const Rule* arguments = at.take_rule();
  const Span whole = cover(callee.span, span(arguments));
  if (Node* special = special_call(*this, callee.node, arguments, whole)) return special;
  auto* call = make<Call>(whole);
  call->callee = callee.node;
  const bool modelled = lower_arguments(*this, *call, arguments);
  while (const Rule* suffix = at.accept_rule(P::RuleFunction_suffix))
    lower_suffix(*this, *call, suffix);
  if (!modelled) return verbatim(call->span, parsers::name_of_callee(*this, callee.node));
  read_date_part(*this, *call);
  return call;
}

}  // namespace talora::tsql
