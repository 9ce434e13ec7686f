// XMLTABLE('/a' PASSING d COLUMNS x NUMBER PATH '@x') -> LATERAL (SELECT c1 AS x FROM xmltable('/a'
// PASSING d COLUMNS c1 numeric PATH '@x'))
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

std::string_view target_type(TypeKind kind) {
  if (is_numeric(kind)) return "numeric";
  if (kind == TypeKind::xml) return "xml";
  return kind == TypeKind::date || kind == TypeKind::timestamp ? "timestamp" : "text";
}

class Table {
 public:
  Table(RuleContext& context, const TableFunction& function, const ClauseCall& call)
      : context_(context),
        function_(function),
        call_(call) {}

  Node* rewrite() {
    const auto* path = call_.arguments.empty() ? nullptr : as<ClauseArgument>(call_.arguments[0]);
    const auto* document =
        call_.arguments.size() == 2 ? as<ClauseArgument>(call_.arguments[1]) : nullptr;
    if (document == nullptr || document->role != "PASSING" || !is_string_literal(path->value) ||
        call_.columns.empty()) {
      context_.diagnostics.add(DiagnosticId::function_refused, call_.span,
                               {"XMLTABLE", "only one literal path, one document and columns"});
      return nullptr;
    }
    pattern_ = "xmltable(" + mark(path->value) + " PASSING " + mark(document->value) + " COLUMNS ";
    for (const Node* column : call_.columns)
      add(static_cast<const PathColumn&>(*column));
    auto* rows = context_.build.arena().make<TableFunction>(call_.span);
    rows->call =
        context_.build.target(call_, context_.build.arena().text(pattern_ + ")"), arguments_);
    rows->alias = {"found", false, call_.span};
    auto* select = context_.build.arena().make<Select>(call_.span);
    select->items = context_.build.arena().list(items_);
    select->from = context_.build.arena().list({rows});
    DerivedTable* made = derived_table(context_, query_of(context_, select), function_.alias);
    made->columns = function_.columns;
    made->lateral = true;
    context_.diagnostics.add(DiagnosticId::xml_by_target, call_.span, {"XMLTABLE"});
    return made;
  }

 private:
  std::string mark(Node* node) {
    arguments_.push_back(node);
    return '$' + std::to_string(arguments_.size());
  }

  void add(const PathColumn& column) {
    const std::string name = "c" + std::to_string(items_.size() + 1);
    if (!items_.empty()) pattern_ += ", ";
    pattern_ += name;
    auto* item = context_.build.arena().make<SelectItem>(column.span);
    Node* value = context_.build.name(column, {"found", context_.build.arena().text(name)});
    const std::string_view type = target_type(kind_of(context_, &column));
    if (column.type == nullptr) {
      pattern_ += " FOR ORDINALITY";
    } else {
      pattern_ += " " + std::string(type) + " PATH ";
      const std::string own = fold_oracle(column.name.text, column.name.quoted);
      pattern_ +=
          mark(context_.build.string(column, column.has_path ? std::string(column.path) : own));
      if (column.default_value != nullptr) pattern_ += " DEFAULT " + mark(column.default_value);
      if (type == "text") value = context_.build.target(column, "nullif($1, '')", {value});
    }
    item->expression = value;
    item->alias = column.name;
    items_.push_back(item);
  }

  RuleContext& context_;
  const TableFunction& function_;
  const ClauseCall& call_;
  std::string pattern_;
  std::vector<Node*> arguments_;
  std::vector<Node*> items_;
};

Node* apply(RuleContext& context, Node& node) {
  const auto& function = static_cast<TableFunction&>(node);
  const auto* call = as<ClauseCall>(function.call);
  if (call == nullptr || call->function != "XMLTABLE") return nullptr;
  return Table(context, function, *call).rewrite();
}

}  // namespace

extern const Rule xml_table_rule{"xml_table", Phase::value, Kind::table_function, apply};

}  // namespace talora::translators::oracle
