// CREATE TABLE: columns, identity, constraints.
#include "translators/print/printer.hpp"

namespace talora::translators {

// Target text that rules put among the properties; runs read by hand elsewhere are not printed.
void Printer::properties(const List& list, Docs& out) {
  for (const Node* item : list) {
    const auto* run = as<Verbatim>(item);
    if (run != nullptr && run->counts_as_parsed) continue;
    out.push_back(anchored(*item, node(*item)));
  }
}

void Printer::table_items(const CreateTable& node, Docs& out) {
  for (const Node* column : node.columns)
    out.push_back(anchored(*column, this->node(*column)));
  for (const Node* constraint : node.constraints) {
    const auto* typed = as<Constraint>(constraint);
    if (typed != nullptr && is_left_out(*typed)) continue;
    out.push_back(anchored(*constraint, this->node(*constraint)));
  }
}

Doc* Printer::print(const CreateTable& node) {
  const bool temporary = !node.temporary.empty();
  Docs head{text(temporary ? "CREATE TEMPORARY TABLE " : "CREATE TABLE ")};
  if (node.if_not_exists) head.push_back(text("IF NOT EXISTS "));
  // Temporary tables live in a schema of their own.
  head.push_back(temporary ? last_part(*node.name) : this->node(*node.name));
  if (node.of_type != nullptr) {
    head.push_back(text(" OF "));
    head.push_back(this->node(*node.of_type));
  }
  Docs items;
  table_ = node.name;
  table_items(node, items);
  table_ = nullptr;
  if (!items.empty()) {
    head.push_back(text(" ("));
    head.push_back(docs_.indent({docs_.hard_line(), [&] {
                                   Docs parts;
                                   for (std::size_t i = 0; i < items.size(); ++i) {
                                     if (i > 0) parts.push_back(docs_.hard_line());
                                     parts.push_back(items[i]);
                                     if (i + 1 < items.size()) parts.push_back(text(","));
                                   }
                                   return docs_.sequence(parts);
                                 }()}));
    head.push_back(docs_.hard_line());
    head.push_back(text(")"));
  } else if (node.query == nullptr && node.of_type == nullptr) {
    head.push_back(text(" ()"));
  }
  Docs parts{docs_.sequence(head)};
  properties(node.properties, parts);
  table_options(node, parts);
  if (node.query != nullptr) {
    parts.push_back(text("AS"));
    parts.push_back(this->node(*node.query));
  }
  return lines(parts);
}

bool Printer::is_left_out(const Constraint& node) {
  if (!node.disabled) return false;
  diagnostics_.add(
      DiagnosticId::constraint_disabled, node.span,
      {node.name.text.empty() ? std::string("without name") : std::string(node.name.text)});
  return true;
}

Doc* Printer::constraint_name(const Constraint& node) {
  if (node.name.text.empty()) return text("");
  return text("CONSTRAINT " + identifier(node.name) + " ");
}

Doc* Printer::references(const Constraint& node) {
  Docs parts{text("REFERENCES "), this->node(*node.referenced_table)};
  if (!node.referenced_columns.empty()) {
    parts.push_back(text(" "));
    parts.push_back(name_list(node.referenced_columns));
  }
  if (!node.on_delete.empty()) parts.push_back(text(" ON DELETE " + std::string(node.on_delete)));
  if (!node.on_update.empty()) parts.push_back(text(" ON UPDATE " + std::string(node.on_update)));
  return docs_.sequence(parts);
}

// in_table: with its column list; a column's own constraint has none.
Doc* Printer::constraint_body(const Constraint& node, bool in_table) {
  Docs parts{constraint_name(node)};
  const auto columns = [&] {
    if (!in_table || node.columns.empty()) return;
    parts.push_back(text(" "));
    parts.push_back(name_list(node.columns));
  };
  switch (node.constraint_kind) {
    case ConstraintKind::not_null:
      parts.push_back(text("NOT NULL"));
      break;
    case ConstraintKind::null:
      parts.push_back(text("NULL"));
      break;
    case ConstraintKind::unique:
      parts.push_back(text("UNIQUE"));
      columns();
      break;
    case ConstraintKind::primary_key:
      parts.push_back(text("PRIMARY KEY"));
      columns();
      break;
    case ConstraintKind::foreign_key:
      if (in_table) {
        parts.push_back(text("FOREIGN KEY"));
        columns();
        parts.push_back(text(" "));
      }
      parts.push_back(references(node));
      break;
    case ConstraintKind::check:
      parts.push_back(text("CHECK "));
      parts.push_back(parenthesised(expression(*node.condition)));
      break;
  }
  parts.push_back(constraint_timing(node, in_alter_));
  properties(node.properties, parts);
  return docs_.group(parts);
}

Doc* Printer::print(const Constraint& node) {
  return constraint_body(node, true);
}

}  // namespace talora::translators
