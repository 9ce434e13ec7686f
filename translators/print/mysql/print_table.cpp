// CREATE TABLE of MySQL: columns, AUTO_INCREMENT, table options.
#include "model/tree/walk.hpp"
#include "translators/print/mysql/mysql_printer.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

const ColumnDef* identity_column(const CreateTable& table) {
  for (const Node* node : table.columns) {
    const auto* column = as<ColumnDef>(node);
    if (column != nullptr && column->identity != nullptr) return column;
  }
  return nullptr;
}

bool is_key(const Node* node, bool of_column, const Identifier& column) {
  const auto* constraint = as<Constraint>(node);
  if (constraint == nullptr || constraint->disabled) return false;
  if (constraint->constraint_kind != ConstraintKind::primary_key &&
      constraint->constraint_kind != ConstraintKind::unique) {
    return false;
  }
  return of_column || (!constraint->columns.empty() &&
                       catalog_word(constraint->columns.front()) == catalog_word(column));
}

// A virtual column reads the column: no AUTO_INCREMENT may be read so.
bool is_computed_from(const CreateTable& table, const ColumnDef& column) {
  bool found = false;
  for (const Node* node : table.columns) {
    const auto* other = as<ColumnDef>(node);
    if (other == nullptr || other->computed == nullptr) continue;
    walk(*other->computed, [&](const Node& part) {
      const auto* name = as<Name>(&part);
      found = found ||
              (name != nullptr && catalog_word(name->parts.back()) == catalog_word(column.name));
      return !found;
    });
  }
  return found;
}

const CreateSequence* options_of(const ColumnDef* column) {
  const auto* identity = column == nullptr ? nullptr : as<Identity>(column->identity);
  return identity == nullptr ? nullptr : as<CreateSequence>(identity->options);
}

// text and blob take no plain constant as default.
bool is_large(std::string_view type) {
  return type.ends_with("text") || type.ends_with("blob") || type == "json";
}

}  // namespace

bool MysqlPrinter::begins_key(const CreateTable& table, const Identifier& column) const {
  const auto of_table = [&](const Node* node) { return is_key(node, false, column); };
  const auto of_column = [&](const Node* node) { return is_key(node, true, column); };
  const ColumnDef* identity = identity_column(table);
  return std::ranges::any_of(table.constraints, of_table) ||
         (identity != nullptr && std::ranges::any_of(identity->constraints, of_column));
}

// Columns, what their constraints become, the constraints, and the key that AUTO_INCREMENT demands.
void MysqlPrinter::table_items(const CreateTable& node, Docs& out) {
  column_types_.clear();
  Docs behind;
  for (const Node* item : node.columns) {
    out.push_back(anchored(*item, this->node(*item)));
    if (const auto* column = as<ColumnDef>(item)) table_constraints(*column, behind);
  }
  constexpr int most_row_bytes = 65535;
  if (row_bytes() > most_row_bytes) foreign(node, "row of more than 65535 bytes");
  out.insert(out.end(), behind.begin(), behind.end());
  for (const Node* item : node.constraints) {
    const auto* constraint = as<Constraint>(item);
    if (constraint != nullptr && is_left_out(*constraint)) continue;
    out.push_back(anchored(*item, constraint != nullptr ? keyed(*constraint) : this->node(*item)));
  }
  const ColumnDef* identity = identity_column(node);
  if (identity != nullptr && is_computed_from(node, *identity))
    foreign(*identity, "virtual column over an identity column");
  if (identity == nullptr || begins_key(node, identity->name)) return;
  diagnostics_.add(DiagnosticId::identity_key_added, identity->span,
                   {std::string(identity->name.text)});
  out.push_back(text("KEY (" + identifier(identity->name) + ")"));
}

void MysqlPrinter::table_options(const CreateTable& node, Docs& out) {
  if (node.of_type != nullptr) foreign(*node.of_type, "table of an object type");
  if (!node.temporary.empty() && !node.on_commit_preserve)
    foreign(node, "temporary table whose rows go at the end of the transaction");
  const std::string_view collation = options_.collation.empty()
                                         ? default_collation(options_.source, profile_)
                                         : options_.collation;
  std::string line = "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=" + std::string(collation);
  const CreateSequence* options = options_of(identity_column(node));
  if (const auto* start = options == nullptr ? nullptr : as<Literal>(options->start))
    line += " AUTO_INCREMENT=" + std::string(start->text);
  out.push_back(text(line));
}

Doc* MysqlPrinter::column_default(const Node& value, std::string_view type) {
  const auto* literal = as<Literal>(&value);
  const bool constant = literal != nullptr && literal->literal_kind != LiteralKind::date &&
                        literal->literal_kind != LiteralKind::timestamp;
  const bool null = constant && literal->literal_kind == LiteralKind::null;
  if (null || (constant && !is_large(type))) return expression(value);
  return parenthesised(expression(value));
}

void MysqlPrinter::identity_findings(const ColumnDef& column, const Identity& identity) {
  const std::string name(column.name.text);
  diagnostics_.add(DiagnosticId::identity_accepts_values, identity.span, {name});
  const auto* options = as<CreateSequence>(identity.options);
  if (options == nullptr) return;
  const auto* increment = as<Literal>(options->increment);
  if (options->increment != nullptr && (increment == nullptr || increment->text != "1"))
    foreign(*options->increment, "identity column with INCREMENT BY");
  const auto dropped = [&](bool said, const char* what) {
    if (said) diagnostics_.add(DiagnosticId::identity_option_dropped, options->span, {name, what});
  };
  dropped(options->minimum != nullptr, "MINVALUE");
  dropped(options->maximum != nullptr, "MAXVALUE");
  dropped(options->cycle, "CYCLE");
  dropped(options->start != nullptr && !is<Literal>(options->start), "a negative START WITH");
}

Doc* MysqlPrinter::print(const Identity& node) {
  (void)node;
  return text("AUTO_INCREMENT");
}

Doc* MysqlPrinter::print(const ColumnDef& node) {
  if (node.type == nullptr) return foreign(node, "column without a type");
  Doc* own_type = column_type(node);
  const std::string_view words = own_type->text;
  note_column(node, words);
  Docs parts{text(identifier(node.name) + " "), own_type};
  if (node.computed != nullptr) {
    parts.push_back(
        docs_.group({text(" GENERATED ALWAYS AS "), parenthesised(expression(*node.computed)),
                     text(node.persisted ? " STORED" : " VIRTUAL")}));
  }
  bool not_null = false;
  for (const Node* item : node.constraints) {
    const auto* constraint = as<Constraint>(item);
    if (constraint == nullptr || is_left_out(*constraint)) continue;
    if (constraint->constraint_kind == ConstraintKind::not_null)
      parts.push_back(anchored(*item, text(" NOT NULL")));
    if (constraint->constraint_kind == ConstraintKind::null)
      parts.push_back(anchored(*item, text(" NULL")));
    not_null = not_null || constraint->constraint_kind == ConstraintKind::not_null;
  }
  if (!not_null && in_long_primary_key(node)) parts.push_back(text(" NOT NULL"));
  if (node.default_value != nullptr) {
    parts.push_back(text(" DEFAULT "));
    parts.push_back(column_default(*node.default_value, words));
  }
  if (const auto* identity = as<Identity>(node.identity)) {
    identity_findings(node, *identity);
    parts.push_back(text(" "));
    parts.push_back(this->node(*identity));
  }
  if (node.invisible) {
    if (!profile_.has(Capability::invisible_columns)) return foreign(node, "invisible column");
    parts.push_back(text(" INVISIBLE"));
  }
  properties(node.properties, parts);
  return docs_.sequence(parts);
}

}  // namespace talora::translators
