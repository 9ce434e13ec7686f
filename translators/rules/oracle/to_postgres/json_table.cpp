// JSON_TABLE(d, '$.a[*]' COLUMNS (x NUMBER PATH '$.x')) -> LATERAL (SELECT … AS x FROM
// talora.json_rows_of(d, '$.a[*]') AS row_1)
#include "translators/rules/clause_calls.hpp"
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

class Table {
 public:
  Table(RuleContext& context, const TableFunction& function, const ClauseCall& call)
      : context_(context),
        function_(function),
        call_(call) {}

  // Null when refused.
  Node* rewrite() {
    const auto* document =
        call_.arguments.empty() ? nullptr : as<ClauseArgument>(call_.arguments[0]);
    if (document == nullptr || call_.arguments.size() > 2 || call_.columns.empty())
      return refuse("this form has no counterpart");
    Node* path = call_.arguments.size() == 2
                     ? static_cast<ClauseArgument&>(*call_.arguments[1]).value
                     : context_.build.string(call_, "$");
    from_ = rows(json_document(context_, document->value), path);
    if (!level(call_.columns, "row_1")) return nullptr;
    auto* select = arena().make<Select>(call_.span);
    select->items = arena().list(items_);
    select->from = arena().list({from_});
    DerivedTable* made = derived_table(context_, query_of(context_, select), function_.alias);
    made->columns = function_.columns;
    made->lateral = true;
    context_.diagnostics.add(DiagnosticId::json_by_target, call_.span, {"JSON_TABLE"});
    return made;
  }

 private:
  Arena& arena() { return context_.build.arena(); }

  Node* refuse(const std::string& why) {
    context_.diagnostics.add(DiagnosticId::function_refused, call_.span, {"JSON_TABLE", why});
    return nullptr;
  }

  Node* field(std::string_view row, std::string_view name) {
    return context_.build.name(call_, {arena().text(row), name});
  }

  Node* rows(Node* document, Node* path) {
    auto* made = arena().make<TableFunction>(call_.span);
    made->call = context_.build.target(call_, "talora.json_rows_of($1, $2)", {document, path},
                                       Binding::primary, "json_rows_of");
    ++levels_;
    made->alias = {arena().text("row_" + std::to_string(levels_)), false, call_.span};
    return made;
  }

  // The columns of one level; each NESTED PATH is joined to its row.
  bool level(const List& columns, const std::string& row) {
    bool nested = false;
    for (const Node* node : columns) {
      const auto& column = static_cast<const PathColumn&>(*node);
      if (column.nested.empty()) {
        if (!add(column, row)) return false;
        continue;
      }
      if (nested) return refuse("several NESTED PATH side by side") != nullptr;
      nested = true;
      auto* join = arena().make<Join>(column.span);
      join->join_kind = JoinKind::left;
      join->left = from_;
      join->right = rows(field(row, "item"), context_.build.string(column, column.path));
      join->condition = context_.build.boolean(column, true);
      from_ = join;
      if (!level(column.nested, "row_" + std::to_string(levels_))) return false;
    }
    return true;
  }

  bool add(const PathColumn& column, const std::string& row) {
    Node* value = column.type == nullptr ? field(row, "place") : value_of(column, row);
    if (value == nullptr) return false;
    auto* item = arena().make<SelectItem>(column.span);
    item->expression = value;
    item->alias = column.name;
    items_.push_back(item);
    return true;
  }

  Node* value_of(const PathColumn& column, const std::string& row) {
    JsonOptions options;
    bool exists = false;
    bool json = false;
    for (const Node* node : column.options) {
      const auto& option = static_cast<const CallOption&>(*node);
      const bool is_exists = option.words == "EXISTS";
      exists = exists || is_exists;
      json = json || option.words == "FORMAT JSON" || option.words.ends_with("WRAPPER");
      if (!is_exists && !read_json_option(context_, option, options))
        return refuse(std::string(option.words));
    }
    const std::string name = fold_oracle(column.name.text, column.name.quoted);
    Node* path = context_.build.string(
        column, column.has_path ? std::string(column.path) : "$.\"" + name + "\"");
    if (json) return json_fragment(context_, column, field(row, "item"), path, options);
    if (!exists) return json_scalar(context_, column, field(row, "item"), path, options);
    const bool number = is_numeric(kind_of(context_, &column));
    return context_.build.target(column,
                                 number ? "CAST(talora.json_present($1, $2) AS integer)"
                                        : "CAST(talora.json_present($1, $2) AS text)",
                                 {field(row, "item"), path}, Binding::primary, "json_present");
  }

  RuleContext& context_;
  const TableFunction& function_;
  const ClauseCall& call_;
  Node* from_ = nullptr;
  int levels_ = 0;
  std::vector<Node*> items_;
};

Node* apply(RuleContext& context, Node& node) {
  const auto& function = static_cast<TableFunction&>(node);
  const auto* call = as<ClauseCall>(function.call);
  if (call == nullptr || call->function != "JSON_TABLE") return nullptr;
  return Table(context, function, *call).rewrite();
}

}  // namespace

extern const Rule json_table_rule{"json_table", Phase::value, Kind::table_function, apply};

}  // namespace talora::translators::oracle
