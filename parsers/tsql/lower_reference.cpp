// Lowering of references: names, variables, members and methods, sequence values.
#include "model/catalog.hpp"
#include "parsers/tsql/lowering.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// The parts collected so far and what they span.
struct Path {
  Gathered<Identifier> parts;
  Span span;
};

Node* plain_name(Lowering& lowering, Path& path) {
  auto* node = lowering.make<Name>(path.span);
  node->parts = path.parts.in(lowering.arena);
  return node;
}

Node* star_of(Lowering& lowering, Node* qualifier, Span place, ParseChildren& at) {
  place.end = at.take().end();
  auto* node = lowering.make<Star>(place);
  node->qualifier = qualifier;
  return node;
}

// Dots here, stepped over: how many.
std::size_t skip_dots(ParseChildren& at) {
  std::size_t count = 0;
  while (at.accept(P::DOT))
    ++count;
  return count;
}

Node* member_access(Lowering& lowering, Placed operand, const Identifier& member) {
  auto* node = lowering.make<MemberAccess>(cover(operand.span, member.span));
  node->operand = operand.node;
  node->member = member;
  return node;
}

// DOT (identifier | name token | STAR), the dots already stepped over.
Node* after_dot(Lowering& lowering, Placed base, ParseChildren& at) {
  if (at.token() == P::STAR) return star_of(lowering, base.node, base.span, at);
  const Identifier member = at.rule() == P::RuleIdentifier ? lowering.identifier(at.take_rule())
                                                           : lowering.identifier(at.take());
  return member_access(lowering, base, member);
}

Node* system_variable(Lowering& lowering, const SourceToken& token) {
  auto* node = lowering.make<SystemVariable>(lowering.span(token));
  node->name = lowering.upper(token.text().substr(2));
  return node;
}

}  // namespace

Node* Lowering::tails(Placed base, ParseChildren& at, Span whole) {
  while (!at.done()) {
    if (at.rule() == P::RuleArguments) {
      base.node = call_of(base, at);
    } else if (at.token() == P::DOT) {
      skip_dots(at);
      base.node = after_dot(*this, base, at);
    } else if (at.token() == P::COLONCOLON) {
      return verbatim(whole, "static method");
    } else if (at.rule() == P::RuleFunction_suffix) {
      return verbatim(whole, "function suffix");
    } else {
      return base.node;  // an operand_suffix: the operand reads it
    }
    base.span = base.node->span;
  }
  return base.node;
}

namespace {

// Functions that are called without parentheses; they are reserved words.
bool is_called_bare(std::string_view word) {
  const std::string upper = fold_oracle(word, false);
  return upper == "CURRENT_TIMESTAMP" || upper == "CURRENT_USER" || upper == "SESSION_USER" ||
         upper == "SYSTEM_USER";
}

}  // namespace

// reference
//   : (IDENTIFIER | QUOTED_IDENTIFIER | LOCAL_VARIABLE | GLOBAL_VARIABLE)
//     ( DOT+ (IDENTIFIER | QUOTED_IDENTIFIER | STAR)
//     | COLONCOLON (IDENTIFIER | QUOTED_IDENTIFIER) | arguments | function_suffix )*
Node* Lowering::reference(const Rule* rule) {
  ParseChildren at(rule);
  const SourceToken& first = at.take();
  const Span whole = span(rule);
  if (first.type() == P::LOCAL_VARIABLE) return tails({variable(first), span(first)}, at, whole);
  if (first.type() == P::GLOBAL_VARIABLE)
    return tails({system_variable(*this, first), span(first)}, at, whole);
  Path path;
  path.span = span(first);
  path.parts.add(identifier(first));
  while (at.token() == P::DOT) {
    const Span dot = span(at.peek());
    for (std::size_t dots = skip_dots(at); dots > 1; --dots)
      path.parts.add(Identifier{{}, false, dot});
    if (at.token() == P::STAR) {
      const Span place = path.span;
      return star_of(*this, plain_name(*this, path), place, at);
    }
    const SourceToken& part = at.take();
    path.parts.add(identifier(part));
    path.span.end = part.end();
  }
  Node* base = plain_name(*this, path);
  if (at.done() && path.span == span(first) && is_called_bare(first.text())) {
    auto* call = make<Call>(rule);
    call->callee = base;
    return call;
  }
  return at.done() ? base : tails({base, path.span}, at, whole);
}

// next_value
//   : K_NEXT_VALUE IDENTIFIER K_FOR object_name (K_OVER LPAREN window_specification RPAREN)?
Node* Lowering::next_value(const Rule* rule) {
  auto* node = make<SequenceValue>(rule);
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RuleObject_name) {
      node->sequence = object_name(at.take_rule());
    } else if (at.rule() == P::RuleWindow_specification) {
      node->over = window_specification(at.take_rule());
    } else {
      at.step();
    }
  }
  return node;
}

}  // namespace talora::tsql
