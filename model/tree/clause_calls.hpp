// Calls of Oracle with clauses inside their parentheses: JSON and XML functions.
#pragma once

#include "model/tree/node.hpp"

namespace talora {

// JSON_VALUE(…), XMLELEMENT(…), JSON_TABLE(…): a call with clauses inside its parentheses. function
// upper case; arguments: ClauseArguments; options: CallOptions behind them; columns: PathColumns of
// JSON_TABLE and XMLTABLE; type: AS type, RETURNING type.
struct ClauseCall : Node {
  std::string_view function;
  List arguments;
  List order_by;
  Node* type = nullptr;
  List options;
  List columns;
  bool distinct = false;
  TALORA_FIELDS(clause_call, function, arguments, order_by, type, options, columns, distinct)
};

// role: PASSING, NAME, EVALNAME, CONTENT, DOCUMENT or empty. key: of KEY k VALUE v and k : v.
// alias: AS name. is_json: FORMAT JSON.
struct ClauseArgument : Node {
  std::string_view role;
  Node* key = nullptr;
  Node* value = nullptr;
  Identifier alias;
  bool is_json = false;
  TALORA_FIELDS(clause_argument, role, key, value, alias, is_json)
};

// NULL ON ERROR, DEFAULT value ON EMPTY, WITH WRAPPER …: words upper case, without the value.
struct CallOption : Node {
  std::string_view words;
  Node* value = nullptr;
  TALORA_FIELDS(call_option, words, value)
};

// A column of JSON_TABLE or XMLTABLE; type null: FOR ORDINALITY; nested: the columns of NESTED
// PATH, which has no name. path empty: none written. default_value: XMLTABLE's DEFAULT.
struct PathColumn : Node {
  Identifier name;
  Node* type = nullptr;
  bool has_path = false;
  std::string_view path;
  Node* default_value = nullptr;
  List options;
  List nested;
  TALORA_FIELDS(path_column, name, type, has_path, path, default_value, options, nested)
};

}  // namespace talora
