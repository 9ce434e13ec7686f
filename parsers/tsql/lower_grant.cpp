// Lowering of GRANT and REVOKE.
#include "parsers/tsql/lower_definition.hpp"

namespace talora::tsql {

using P = TsqlParser;

namespace {

// securable : (K_CLASS+ COLONCOLON)? object_name identifier_list?
Node* lower_securable(Lowering& lower, const Rule* rule) {
  ParseChildren at(rule);
  std::size_t words = 0;
  for (; at.token() == P::K_CLASS; at.step())
    ++words;
  at.accept(P::COLONCOLON);
  Node* name = lower.object_name(at.take_rule());
  if (!at.done()) return lower.verbatim(lower.span(rule), "permission on columns");
  const std::string_view securable_class = lower.words(lower.run(rule).first(words));
  if (words == 0 || securable_class == "OBJECT") return name;
  auto* node = lower.make<Securable>(rule);
  node->securable_class = securable_class;
  node->name = name;
  return node;
}

}  // namespace

// grant
//   : K_GRANT privilege (COMMA privilege)* (K_ON securable)? K_TO grantee (COMMA grantee)*
//     (K_WITH K_GRANT K_OPTION)? (K_AS identifier)?
// revoke
//   : K_REVOKE privilege (COMMA privilege)* (K_ON securable)? (K_TO | K_FROM) grantee (COMMA
//   grantee)* IDENTIFIER? (K_AS identifier)?
// deny : K_DENY …
Node* lower_grant(Lowering& lower, const Rule* rule) {
  if (rule->getRuleIndex() == P::RuleDeny) return lower.verbatim(lower.span(rule), "DENY");
  auto* grant = lower.make<Grant>(rule);
  Gathered<Identifier> privileges;
  Gathered<Identifier> grantees;
  grant->revoke = rule->getRuleIndex() == P::RuleRevoke;
  for (ParseChildren at(rule); !at.done();) {
    if (at.rule() == P::RulePrivilege) {
      const Rule* privilege = at.take_rule();
      privileges.add({lower.words(lower.run(privilege)), false, lower.span(privilege)});
    } else if (at.rule() == P::RuleSecurable) {
      grant->object = lower_securable(lower, at.take_rule());
    } else if (at.rule() == P::RuleGrantee) {
      grantees.add(lower.identifier(source_token(at.take_rule()->start)));
    } else {
      grant->with_option = grant->with_option || at.token() == P::K_WITH;
      at.step();
    }
  }
  grant->privileges = privileges.in(lower.arena);
  grant->grantees = grantees.in(lower.arena);
  return grant;
}

}  // namespace talora::tsql
