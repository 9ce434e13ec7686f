// Lowering of GRANT and REVOKE.
#include "parsers/oracle/lower_definition.hpp"
#include "parsers/oracle/token_run.hpp"

namespace talora::oracle {

using P = OracleParser;

// grant
//   : K_GRANT privilege (COMMA privilege)* (K_ON grant_kind* object_name)?
//     K_TO grantee (COMMA grantee)* (IDENTIFIER token_run | K_WITH token_run)?
// revoke
//   : K_REVOKE privilege (COMMA privilege)* (K_ON grant_kind* object_name)?
//     K_FROM grantee (COMMA grantee)* token_run
Node* lower_grant(Lowering& lower, const Rule* rule) {
  auto* grant = lower.make<Grant>(rule);
  Gathered<Identifier> privileges;
  Gathered<Identifier> grantees;
  ParseChildren at(rule);
  grant->revoke = at.take().getType() == P::K_REVOKE;
  while (!at.done()) {
    if (at.rule() == P::RulePrivilege) {
      const Rule* privilege = at.take_rule();
      privileges.add({lower.words(lower.run(privilege)), false, lower.span(privilege)});
    } else if (at.rule() == P::RuleObject_name) {
      grant->object = lower.object_name(at.take_rule());
    } else if (at.rule() == P::RuleGrantee) {
      grantees.add(lower.identifier(source_token(at.take_rule()->start)));
    } else if (at.rule() == P::RuleGrant_kind) {
      // Directories, Java sources, users: no object of the schema.
      return lower_administrative(lower, rule);
    } else {
      grant->with_option = grant->with_option || at.token() == P::K_WITH;
      at.step();
    }
  }
  grant->privileges = privileges.in(lower.arena);
  grant->grantees = grantees.in(lower.arena);
  return grant;
}

}  // namespace talora::oracle
