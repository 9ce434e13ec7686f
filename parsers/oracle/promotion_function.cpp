// Promotion of the words inside TRIM, LISTAGG, XML and JSON calls, known by the open parenthesis.
#include "parsers/oracle/promotion_state.hpp"

namespace talora::oracle {
namespace {

TokenType when(bool keyword, TokenType type) {
  return keyword ? type : 0;
}

// NULL ON NULL, ERROR ON EMPTY, ABSENT ON NULL, STRICT, WITH UNIQUE KEYS, PRETTY …
bool json_option(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_null:
    case W::w_error:
    case W::w_empty:
    case W::w_true:
    case W::w_false:
    case W::w_unknown:
      return s.next(P::K_ON) || (s.word(0) == W::w_empty && s.after_operand());
    case W::w_default:
      return s.after_operand();
    case W::w_absent:
    case W::w_strict:
    case W::w_without:
    case W::w_pretty:
    case W::w_ascii:
    case W::w_allow:
    case W::w_disallow:
    case W::w_type:
      return (s.after_operand() || s.previous(P::LPAREN)) && !s.used_as_name();
    default:
      return false;
  }
}

TokenType in_json(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_key:
      return when(s.previous(P::LPAREN, P::COMMA) && s.before_operand() && !s.next(P::LPAREN),
                  P::K_KEY);
    case W::w_is:
      return when(s.previous(P::STRING) && s.before_operand() && !s.next(P::K_NULL), P::K_VALUE);
    case W::w_value:
      return when(s.after_operand() && s.before_operand(), P::K_VALUE);
    case W::w_format:
      return when(s.next_word(W::w_json), P::K_FORMAT);
    case W::w_passing:
      return when(s.after_operand() && s.before_operand(), P::K_PASSING);
    case W::w_columns:
      return when(s.after_operand() && (s.next_name() || s.next(P::LPAREN)), P::K_COLUMNS);
    default:
      return when(json_option(s), P::K_OPTIONS);
  }
}

TokenType in_xml(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_name:
    case W::w_evalname:
      return when(s.previous(P::LPAREN) && s.before_operand(), P::K_NAME);
    case W::w_content:
    case W::w_document:
      return when(s.previous(P::LPAREN) && s.before_operand(), P::K_XML_KIND);
    case W::w_passing:
      return when(s.after_operand() && (s.before_operand() || s.next(P::K_BY)), P::K_PASSING);
    case W::w_columns:
      return when(s.after_operand() && (s.next_name() || s.next(P::LPAREN)), P::K_COLUMNS);
    case W::w_wellformed:
    case W::w_indent:
    case W::w_no:
    case W::w_encoding:
    case W::w_hide:
    case W::w_show:
      return when(s.after_operand(), P::K_OPTIONS);
    case W::w_version:
    case W::w_standalone:
      return when(s.after_operand() || s.previous(P::COMMA), P::K_OPTIONS);
    case W::w_default:
      return when(s.previous(P::LPAREN, P::COMMA), P::K_OPTIONS);
    case W::w_null:
      return when(s.next(P::K_ON), P::K_OPTIONS);
    default:
      return 0;
  }
}

TokenType in_columns(const Promotion& s) {
  if (s.word(0) == W::w_nested)
    return when(s.previous(P::LPAREN, P::COMMA) && (s.next(P::STRING) || s.next_word(W::w_path)),
                P::K_NESTED);
  if (s.word(0) == W::w_columns) return when(s.after_operand(), P::K_COLUMNS);
  return 0;
}

TokenType in_json_transform(const Promotion& s) {
  switch (s.word(0)) {
    case W::w_insert:
    case W::w_remove:
    case W::w_replace:
    case W::w_append:
    case W::w_keep:
    case W::w_rename:
    case W::w_copy:
      return when(s.previous(P::COMMA), P::K_OPTIONS);
    default:
      return 0;
  }
}

}  // namespace

TokenType promote_in_function(const Promotion& s) {
  if (s.word(0) == W::w_evalname && s.previous(P::K_AS)) return when(s.before_operand(), P::K_NAME);
  switch (s.frame()) {
    case Frame::trim: {
      const bool side =
          s.word(0) == W::w_leading || s.word(0) == W::w_trailing || s.word(0) == W::w_both;
      return when(side && s.previous(P::LPAREN) && (s.before_operand() || s.next(P::K_FROM)),
                  P::K_TRIM_SIDE);
    }
    case Frame::listagg:
      return when(s.word(0) == W::w_on && s.next_word(W::w_overflow), P::K_OPTIONS);
    case Frame::json:
      return in_json(s);
    case Frame::json_transform:
      return in_json_transform(s);
    case Frame::xml:
    case Frame::xml_table:
      return in_xml(s);
    case Frame::columns:
      return in_columns(s);
    default:
      return 0;
  }
}

}  // namespace talora::oracle
