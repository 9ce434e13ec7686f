// What an operand is on the target, and Oracle's implicit conversions written out.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>
#include <string_view>

namespace talora::translators {

// The type an operand must have on the target.
enum class Want : std::uint8_t {
  any,
  text,      // numbers and dates as Oracle prints them, CHAR with its blanks
  number,    // any numeric type of the target
  numeric,   // exactly numeric: integers are cast
  integer,   // cut to an integer, for positions and counts
  datetime,  // timestamp
};

[[nodiscard]] TypeKind kind_of(const RuleContext& context, const Node* node);
[[nodiscard]] bool is_null_literal(const Node* node);
[[nodiscard]] bool is_string_literal(const Node* node);
[[nodiscard]] bool is_number_literal(const Node* node);
// The value of a literal of one to six digits; -1 for anything else.
[[nodiscard]] int whole_literal(const Node* node);

// A text literal that PostgreSQL reads as the number that Oracle reads.
[[nodiscard]] bool reads_as_number(const Node* node);

// A local variable with a type of its own: NUMBER(p) is numeric(p) there, where columns, parameters
// and %TYPE have an integer.
[[nodiscard]] bool is_checked_number(const RuleContext& context, const Node& node);

[[nodiscard]] bool never_null(const RuleContext& context, const Node* node);

// A number that the target surely holds as numeric, not as integer or double.
[[nodiscard]] bool is_target_numeric(const RuleContext& context, const Node* node);

// `operand` converted as Oracle would implicitly; itself when nothing is to do. Unknown types are
// left alone with a type_assumed finding.
[[nodiscard]] Node* convert(RuleContext& context, Node* operand, Want want);

// A value as it is stored into a column or variable of type `target`: text and numbers print and
// read differently in the two engines, so those conversions are written out. Null in, null out.
[[nodiscard]] Node* assigned(RuleContext& context, Node* value, TypeKind target);

// The Want of a source type (Want::any for what has no implicit conversion).
[[nodiscard]] Want want_of(TypeKind kind);

// A CHAR(n) expression as text with its blanks: rpad(CAST(x AS text), n).
[[nodiscard]] Node* padded_text(RuleContext& context, Node* operand);

// The node as short source-like words for messages.
[[nodiscard]] std::string describe(const Node& node);

[[nodiscard]] Type simple_type(TypeKind kind);
[[nodiscard]] Symbol simple_symbol(SymbolKind kind, std::string_view name = {});

// Name of the source function that a call calls: folded single name that is not the user's own;
// empty otherwise.
[[nodiscard]] std::string builtin_name(const RuleContext& context, const Call& call);

}  // namespace talora::translators
