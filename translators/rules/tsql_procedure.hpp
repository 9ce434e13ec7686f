// What a T-SQL procedure is on PostgreSQL: its hidden parameters, or the function it becomes.
#pragma once

#include "translators/rules/rule.hpp"

#include <string>
#include <string_view>

namespace talora::translators {

// INOUT parameters that rules add to procedures.
inline constexpr std::string_view return_code_parameter = "return_code";
inline constexpr std::string_view error_parameter = "talora_error";

// `keeps_work`: ends transactions, or may leave with an error after it changed rows. Such a
// procedure hands errors to translated callers in its parameter talora_error and raises them for
// all others, after COMMIT: a raised error would undo the work. `rows`: a function that returns the
// one set of rows the procedure gives.
struct ProcedureShape {
  bool keeps_work = false;
  bool code = false;
  bool rows = false;
};

[[nodiscard]] ProcedureShape shape_of(const Catalog& catalog, const CatalogRoutine& routine);

// The body, or one that it executes, ends transactions or may fail after it changed rows.
[[nodiscard]] bool keeps_work(const Catalog& catalog, const CatalogBody& body);

// The routine, or one that it executes, asks for the error that its caller caught.
[[nodiscard]] bool reads_callers_error(const Catalog& catalog, const CatalogRoutine& routine);

// The catalog's entry of a routine by its name as written; null when there is none.
[[nodiscard]] const CatalogRoutine* routine_named(const Catalog& catalog, const Node* name);

// "id integer, v varchar": the columns of a record type; empty when one has no target type.
[[nodiscard]] std::string result_columns(const RuleContext& context, const Type& type);

// A query whose items are the columns of `type`, cast to what is declared.
[[nodiscard]] Node* cast_rows(RuleContext& context, Node* query, const Type& type);

}  // namespace talora::translators
