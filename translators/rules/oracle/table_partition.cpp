// t PARTITION (p) -> (SELECT * FROM t WHERE the partition's bounds) AS t
#include "translators/rules/conversions.hpp"
#include "translators/rules/query_parts.hpp"
#include "translators/rules/rule.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace talora::translators::oracle {

namespace {

class Bounds {
 public:
  Bounds(RuleContext& context, const TablePartition& partition, const CatalogRelation& relation)
      : context_(context),
        partition_(partition),
        relation_(relation) {}

  // Null when the bounds cannot be said.
  Node* condition() {
    const auto found = place();
    if (found == relation_.partitions.end()) return nullptr;
    if (relation_.partition_method == "RANGE") return range(found);
    return relation_.partition_method == "LIST" ? listed(*found) : nullptr;
  }

 private:
  using Place = std::vector<CatalogPartition>::const_iterator;

  Place place() const {
    const std::string name = fold_oracle(partition_.name.text, partition_.name.quoted);
    return std::find_if(relation_.partitions.begin(), relation_.partitions.end(),
                        [&](const CatalogPartition& one) { return one.name == name; });
  }

  Node* column(std::size_t which) {
    Node* name = context_.build.name(partition_,
                                     {context_.build.arena().text(relation_.partition_key[which])});
    Symbol symbol;
    symbol.kind = SymbolKind::column;
    symbol.name = relation_.partition_key[which];
    symbol.relation = &relation_;
    symbol.column = relation_.find_column(symbol.name);
    if (symbol.column != nullptr) context_.bindings.set_type(*name, symbol.column->type);
    context_.bindings.set_symbol(*name, std::move(symbol));
    return name;
  }

  Node* value(const CatalogBound& bound) {
    switch (bound.kind) {
      case CatalogBoundKind::number:
        return context_.build.number(partition_, bound.text);
      case CatalogBoundKind::text:
        return context_.build.string(partition_, bound.text);
      case CatalogBoundKind::date: {
        auto* literal = context_.build.arena().make<Literal>(partition_.span);
        literal->literal_kind = LiteralKind::date;
        literal->text = context_.build.arena().text(bound.text);
        context_.bindings.set_type(*literal, simple_type(TypeKind::date));
        return literal;
      }
      default:
        return nullptr;
    }
  }

  // One key column: bounds of several would need their order.
  Node* range(Place found) {
    if (relation_.partition_key.size() != 1 || found->rows.empty() || found->rows[0].size() != 1)
      return nullptr;
    std::vector<Node*> parts;
    bool open_below = found == relation_.partitions.begin();
    if (!open_below) {
      const CatalogPartition& before = *(found - 1);
      Node* low =
          before.rows.empty() || before.rows[0].size() != 1 ? nullptr : value(before.rows[0][0]);
      if (low == nullptr) return nullptr;
      parts.push_back(compare(BinaryOperator::greater_equal, low));
    }
    const CatalogBound& upper = found->rows[0][0];
    if (upper.kind == CatalogBoundKind::maxvalue) {
      // NULL sorts above all and lies in the partition of MAXVALUE.
      return or_null(conjunction(context_, parts));
    }
    Node* high = value(upper);
    if (high == nullptr) return nullptr;
    parts.push_back(compare(BinaryOperator::less, high));
    return conjunction(context_, parts);
  }

  Node* compare(BinaryOperator op, Node* bound) {
    return context_.build.binary(partition_, op, column(0), bound);
  }

  Node* or_null(Node* condition) {
    if (condition == nullptr) return context_.build.boolean(partition_, true);
    return context_.build.binary(partition_, BinaryOperator::logical_or, condition,
                                 context_.build.is_null(partition_, column(0)));
  }

  // The values of one partition; null when one is not a literal.
  Node* among(const CatalogPartition& partition) {
    Node* joined = nullptr;
    for (const std::vector<CatalogBound>& row : partition.rows) {
      if (row.size() != 1) return nullptr;
      Node* test = row[0].kind == CatalogBoundKind::null
                       ? context_.build.is_null(partition_, column(0))
                       : compare_value(row[0]);
      if (test == nullptr) return nullptr;
      joined = joined == nullptr
                   ? test
                   : context_.build.binary(partition_, BinaryOperator::logical_or, joined, test);
    }
    return joined;
  }

  Node* compare_value(const CatalogBound& bound) {
    Node* wanted = value(bound);
    return wanted == nullptr ? nullptr : compare(BinaryOperator::equal, wanted);
  }

  Node* listed(const CatalogPartition& partition) {
    if (relation_.partition_key.size() != 1) return nullptr;
    if (!partition.is_default) return among(partition);
    std::vector<Node*> parts;
    for (const CatalogPartition& other : relation_.partitions) {
      if (other.is_default) continue;
      Node* test = among(other);
      if (test == nullptr) return nullptr;
      parts.push_back(
          context_.build.target(partition_, "($1) IS NOT TRUE", {test}, Binding::comparison));
    }
    return conjunction(context_, parts);
  }

  RuleContext& context_;
  const TablePartition& partition_;
  const CatalogRelation& relation_;
};

Node* refuse(RuleContext& context, const TablePartition& partition, const std::string& why) {
  const std::string name =
      partition.name.text.empty() ? "FOR (value)" : "(" + std::string(partition.name.text) + ")";
  context.diagnostics.add(DiagnosticId::partition_refused, partition.span, {name, why});
  return nullptr;
}

Node* apply(RuleContext& context, Node& node) {
  auto& table = static_cast<TableRef&>(node);
  const auto* partition = as<TablePartition>(table.extra);
  if (partition == nullptr) return nullptr;
  const CatalogRelation* relation = context.bindings.symbol(*table.name).relation;
  if (relation == nullptr || relation->partitions.empty())
    return refuse(context, *partition, "the table's partitions are not known");
  if (partition->subpartition || partition->name.text.empty())
    return refuse(context, *partition, "only partitions by their name are translated");
  const Kind parent = context.parent == nullptr ? Kind::query : context.parent->kind;
  if (parent == Kind::insert || parent == Kind::update || parent == Kind::delete_statement ||
      parent == Kind::merge)
    return refuse(context, *partition, "as the target of a change");
  Node* condition = Bounds(context, *partition, *relation).condition();
  if (condition == nullptr) return refuse(context, *partition, "its bounds are no plain literals");
  context.diagnostics.add(DiagnosticId::partition_by_key, partition->span,
                          {std::string(partition->name.text)});
  TableRef* whole = context.build.edit(table);
  whole->extra = nullptr;
  whole->alias = {};
  auto* select = context.build.arena().make<Select>(node.span);
  auto* item = context.build.arena().make<SelectItem>(node.span);
  item->expression = context.build.arena().make<Star>(node.span);
  select->items = context.build.arena().list({item});
  select->from = context.build.arena().list({whole});
  select->where = condition;
  const Identifier alias =
      table.alias.text.empty() ? as<Name>(table.name)->parts.back() : table.alias;
  return derived_table(context, query_of(context, select), alias);
}

}  // namespace

extern const Rule table_partition_rule{"table_partition", Phase::shape, Kind::table_ref, apply};

}  // namespace talora::translators::oracle
