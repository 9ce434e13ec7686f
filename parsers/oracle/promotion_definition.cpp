// Promotion of the words of DDL and of the first word of a statement.
#include "parsers/oracle/promotion_state.hpp"

namespace talora::oracle {
namespace {

TokenType when(bool keyword, TokenType type) {
  return keyword ? type : 0;
}

// CREATE/ALTER/DROP … of what Talora reports but does not translate.
bool is_administrative_kind(W word) {
  switch (word) {
    case W::w_user:
    case W::w_role:
    case W::w_tablespace:
    case W::w_directory:
    case W::w_context:
    case W::w_profile:
    case W::w_database:
    case W::w_library:
    case W::w_java:
    case W::w_operator:
    case W::w_indextype:
    case W::w_dimension:
    case W::w_cluster:
    case W::w_outline:
    case W::w_edition:
    case W::w_restore:
    case W::w_rollback:
    case W::w_pfile:
    case W::w_spfile:
    case W::w_controlfile:
    case W::w_diskgroup:
    case W::w_flashback:
    case W::w_lockdown:
    case W::w_analytic:
    case W::w_attribute:
    case W::w_hierarchy:
    case W::w_inmemory:
    case W::w_audit:
    case W::w_mle:
    case W::w_property:
    case W::w_domain:
    case W::w_pluggable:
    case W::w_schema:
    case W::w_system:
    case W::w_resource:
    case W::w_relational:
      return true;
    default:
      return false;
  }
}

TokenType object_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_function:
      return P::K_FUNCTION;
    case W::w_procedure:
      return P::K_PROCEDURE;
    case W::w_package:
      return P::K_PACKAGE;
    case W::w_trigger:
      return P::K_TRIGGER;
    case W::w_type:
      return P::K_TYPE;
    case W::w_sequence:
      return P::K_SEQUENCE;
    case W::w_synonym:
      return P::K_SYNONYM;
    case W::w_session:
      return P::K_SESSION;
    case W::w_materialized:
      return when(s.next(P::K_VIEW), P::K_MATERIALIZED);
    default:
      return when(is_administrative_kind(s.word(0)), P::K_OBJECT_KIND);
  }
}

TokenType first_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_audit:
    case W::w_noaudit:
    case W::w_analyze:
    case W::w_associate:
    case W::w_disassociate:
    case W::w_purge:
    case W::w_flashback:
    case W::w_administer:
      return P::K_ADMINISTRATIVE;
    case W::w_comment:
      return P::K_COMMENT;
    case W::w_explain:
      return P::K_EXPLAIN;
    case W::w_rename:
      return P::K_RENAME;
    case W::w_truncate:
      return P::K_TRUNCATE;
    case W::w_call:
      return P::K_CALL;
    case W::w_exec:
    case W::w_execute:
      return P::K_EXECUTE;
    default:
      return 0;
  }
}

TokenType constraint_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_constraint: {
      const bool column =
          s.previous(P::LPAREN, P::COMMA) &&
          (s.type(2) == P::COMMA || s.type(2) == P::RPAREN || s.type(2) == P::LPAREN);
      return when(!s.plsql && s.next_name() && !column, P::K_CONSTRAINT);
    }
    case W::w_primary:
      return when(s.next_word(W::w_key), P::K_PRIMARY);
    case W::w_foreign:
      return when(s.next_word(W::w_key), P::K_FOREIGN);
    case W::w_key:
      return when(s.previous(P::K_PRIMARY, P::K_FOREIGN), P::K_KEY);
    case W::w_references:
      return when(!s.plsql && s.next_name() && !s.previous(P::COMMA, P::LPAREN), P::K_REFERENCES);
    case W::w_generated:
      return when(s.next_word(W::w_always) || s.next(P::K_BY, P::K_AS), P::K_GENERATED);
    case W::w_identity:
      return when(s.previous(P::K_AS, P::K_DROP), P::K_IDENTITY);
    case W::w_visible:
    case W::w_invisible:
      return when((s.after_operand() || s.previous(P::K_TYPE_WORD)) &&
                      (s.next(P::COMMA, P::RPAREN, P::SEMICOLON, P::K_DEFAULT, P::K_NOT, P::K_NULL,
                              P::K_AS) ||
                       s.next(SourceToken::end_of_input)) &&
                      !s.plsql && s.data_definition,
                  P::K_VISIBILITY);
    case W::w_supplemental:
      return when(s.next_word(W::w_log), P::K_SUPPLEMENTAL);
    case W::w_period:
      return when(s.next(P::K_FOR) && s.previous(P::COMMA, P::LPAREN, P::K_ADD), P::K_PERIOD);
    case W::w_store:
      return when(s.next(P::K_AS), P::K_STORE);
    default:
      return 0;
  }
}

TokenType definition_word(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_body:
      return when(s.previous(P::K_TYPE, P::K_PACKAGE), P::K_BODY);
    case W::w_column:
      return when(s.previous(P::K_ON, P::K_DROP, P::K_RENAME), P::K_COLUMN);
    case W::w_comment:
      return when(s.type(-1) == P::K_COMMIT, P::K_COMMENT);
    case W::w_cluster:
      return when(s.previous(P::K_ON, P::K_TRUNCATE) && s.next_name(), P::K_CLUSTER);
    case W::w_add:
      return when(s.alter_table && s.frames.empty() && !s.used_as_name(), P::K_ADD);
    case W::w_modify:
      return when(s.alter_table && s.frames.empty() && !s.used_as_name(), P::K_MODIFY);
    case W::w_rename:
      return when(s.alter_table && s.frames.empty() && !s.used_as_name(), P::K_RENAME);
    case W::w_object:
      return when(s.previous(P::K_IS, P::K_AS, P::K_WITH), P::K_OBJECT);
    case W::w_under:
      return when(s.next_name() && s.after_operand(), P::K_UNDER);
    case W::w_materialized:
      return when(s.previous(P::K_ON) && s.next(P::K_VIEW), P::K_MATERIALIZED);
    case W::w_if:
      return when((s.next_word(W::w_exists) || (s.next(P::K_NOT) && s.word(2) == W::w_exists)) &&
                      !s.begins_statement(),
                  P::K_IF);
    case W::w_nested:
      return when(s.trigger_head && s.next(P::K_TABLE), P::K_NESTED);
    case W::w_referencing:
      return when(s.next_word(W::w_old, W::w_new, W::w_parent), P::K_REFERENCING);
    case W::w_compound:
      return when(s.next_word(W::w_trigger), P::K_COMPOUND);
    case W::w_trigger:
      return when(s.previous(P::K_COMPOUND), P::K_TRIGGER);
    case W::w_call:
      return when(s.trigger_head && s.next_name(), P::K_CALL);
    default:
      return constraint_word(s);
  }
}

}  // namespace

TokenType promote_in_definition(const Promotion& s) {
  if (s.at == 0) {
    if (const TokenType type = first_word(s); type != 0) return type;
  } else if (s.head) {
    if (const TokenType type = object_word(s); type != 0) return type;
  } else if (s.previous(P::K_ON) && s.data_definition && s.word(0) != W::w_cluster &&
             is_administrative_kind(s.word(0)) && (s.next_name() || s.trigger_head)) {
    return P::K_OBJECT_KIND;
  }
  return s.data_definition || s.word(0) == W::w_comment ? definition_word(s) : 0;
}

}  // namespace talora::oracle
