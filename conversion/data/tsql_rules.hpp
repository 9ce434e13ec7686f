// T-SQL's rules of data, in three parts: constants, moments, what columns store.
#pragma once

#include "conversion/data/data_rules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace talora::conversion {

// tsql_fold.cpp: literals, signs, + of text, CHAR, NCHAR, CAST and CONVERT without a style.
[[nodiscard]] std::optional<FoldedValue> tsql_fold(const Node& expression, const Catalog& catalog);

// tsql_store.cpp: the implicit conversion of a value to a column's type, and CSV fields.
[[nodiscard]] StoredValue tsql_stored_value(const FoldedValue& value, const Type& type);
[[nodiscard]] std::optional<std::string> tsql_csv_value(const std::string& field, bool quoted,
                                                        const Type& type);

// tsql_moments.cpp: the same to DATE, TIME, DATETIME, SMALLDATETIME, DATETIME2 and DATETIMEOFFSET;
// texts as us_english reads them. nullopt: no moment, or out of the type's range.
[[nodiscard]] std::optional<std::string> tsql_stored_moment(const FoldedValue& value,
                                                            const Type& type);

// Cut to `length` as CAST does and padded with blanks when it is CHAR: bytes of a code page are
// characters here, national types count UTF-16 units.
[[nodiscard]] std::string tsql_fitted_text(std::string text, const Type& type);
// How much of the type's length a text takes.
[[nodiscard]] int tsql_text_units(std::string_view text, const Type& type);

}  // namespace talora::conversion
