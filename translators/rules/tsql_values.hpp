// T-SQL's implicit conversions, comparisons of text and date literals, as the target says them.
#pragma once

#include "translators/rules/rule.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace talora::translators {

// The collation that stands for SQL Server's usual one: case makes no difference, accents do.
inline constexpr std::string_view tsql_collation = "talora.ci_as";

// The type of a node; of literals that a rule made, too.
[[nodiscard]] const Type& tsql_type(const RuleContext& context, const Node& node);

[[nodiscard]] bool is_text(const Type& type);
[[nodiscard]] bool is_whole(const Type& type);   // integers and bit
[[nodiscard]] bool is_moment(const Type& type);  // date, datetime, datetime2, datetimeoffset
[[nodiscard]] bool same_family(const Type& a, const Type& b);

// A target expression of a type of its own.
[[nodiscard]] Node* typed_target(RuleContext& context, const Node& like, const Type& type,
                                 std::string_view pattern, const std::vector<Node*>& arguments,
                                 Binding binding = Binding::primary, std::string_view helper = {});

// `operand` as a value of type `to`, by the rules of CAST; itself when nothing is to do. `fit` also
// cuts or pads text to the length and rounds to the scale, as CAST and assignments do. What has no
// translation is refused by name and comes back as it is.
[[nodiscard]] Node* tsql_convert(RuleContext& context, Node* operand, const Type& to, bool fit);

// CHAR(n) with its blanks, other text as it is, anything else as CAST(x AS varchar) gives it.
[[nodiscard]] Node* tsql_as_text(RuleContext& context, Node* operand);

// The bytes that the source stores for text (code page 1252, UTF-16) or binary; null for others.
[[nodiscard]] Node* tsql_bytes(RuleContext& context, Node* operand);

// Text as it is compared: trailing blanks do not count, and the collation is said where no column
// brings one.
[[nodiscard]] Node* compared_text(RuleContext& context, Node* operand);

// Text as MySQL compares it: MariaDB's collation leaves trailing blanks out, MySQL's does not.
[[nodiscard]] Node* without_blanks(RuleContext& context, Node* operand);

// A column of a table is read in it: it brings a collation.
[[nodiscard]] bool has_collation(const RuleContext& context, const Node& node);

// 'YYYY-MM-DD HH:MI:SS.ffffff' of a date literal as us_english reads it; nothing when it is none.
[[nodiscard]] std::optional<std::string> read_moment(std::string_view text);

// The same rounded to .000, .003 or .007 as DATETIME does, or to the minute for SMALLDATETIME.
[[nodiscard]] std::string rounded_moment(const std::string& moment, int precision);

// The name of a built-in function that a call calls; empty for others.
[[nodiscard]] std::string tsql_function(const RuleContext& context, const Call& call);

// The type in T-SQL's words: decimal(5,2).
[[nodiscard]] std::string tsql_type_words(const Type& type);
// The type in the target's words.
[[nodiscard]] std::string postgres_type_words(const RuleContext& context, const Type& type);

}  // namespace talora::translators
