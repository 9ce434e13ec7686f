// r t%ROWTYPE -> r_a, r_b: one variable for each column
#include "model/tree/walk.hpp"
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

using Row = std::vector<RowColumn>;
using Variables = std::vector<std::string>;

bool is_record(const Node& node, const std::string& record) {
  return is<Name>(&node) && folded_name(&node) == record;
}

class Uses {
 public:
  Uses(RuleContext& context, const std::string& record, const Row& row, const Variables& variables)
      : context_(context),
        record_(record),
        row_(row),
        variables_(variables) {}

  void below(Node& node) {
    for_each_child(node, [&](Node*& child) { child = replaced(child); });
    expand_lists(node);
  }

 private:
  Node* variable(const Node& like, std::size_t index) {
    Node* name = key_name(context_, like, {variables_[index]});
    context_.bindings.set_type(*name, row_[index].type);
    context_.bindings.set_symbol(*name, simple_variable());
    return name;
  }

  static Symbol simple_variable() {
    Symbol symbol;
    symbol.kind = SymbolKind::variable;
    return symbol;
  }

  Node* replaced(Node* node) {
    const auto* name = as<Name>(node);
    if (name != nullptr && name->parts.size() == 2 &&
        context_.bindings.symbol(*name).kind == SymbolKind::record_field &&
        fold_oracle(name->parts[0].text, name->parts[0].quoted) == record_) {
      const std::string key = fold_oracle(name->parts[1].text, name->parts[1].quoted);
      for (std::size_t i = 0; i < row_.size(); ++i) {
        if (row_[i].key == key) return variable(*node, i);
      }
    }
    below(*node);
    return node;
  }

  void spread(List& list) {
    const bool holds = std::any_of(list.begin(), list.end(),
                                   [&](const Node* each) { return is_record(*each, record_); });
    if (!holds) return;
    std::vector<Node*> out;
    for (Node* each : list) {
      if (!is_record(*each, record_)) {
        out.push_back(each);
        continue;
      }
      for (std::size_t i = 0; i < row_.size(); ++i) {
        out.push_back(variable(*each, i));
        if (i > 0) out.back()->span = Span{};
      }
    }
    list = context_.build.arena().list(out);
  }

  void expand_lists(Node& node) {
    if (auto* select = as<Select>(&node)) spread(select->into);
    if (auto* fetch = as<FetchCursor>(&node)) spread(fetch->into);
    auto* insert = as<Insert>(&node);
    if (insert == nullptr || insert->source == nullptr || !is_record(*insert->source, record_))
      return;
    List values = context_.build.arena().list({insert->source});
    spread(values);
    auto* tuple = context_.build.arena().make<RowValue>(insert->source->span);
    tuple->items = values;
    auto* rows = context_.build.arena().make<ValuesRows>(insert->source->span);
    rows->rows = context_.build.arena().list({tuple});
    insert->source = rows;
  }

  RuleContext& context_;
  const std::string& record_;
  const Row& row_;
  const Variables& variables_;
};

class Records {
 public:
  Records(RuleContext& context, Block& body) : context_(context), body_(body) {}

  // Inner blocks first: what they declare hides what is outside.
  void run(Node& node) {
    for_each_child(node, [&](Node*& child) { run(*child); });
    if (auto* block = as<Block>(&node)) settle(*block);
  }

 private:
  std::optional<Row> row_of(const TypeName& type) {
    const Symbol& symbol = context_.bindings.symbol(*type.name);
    if (symbol.relation != nullptr) return row_of_relation(context_, *symbol.relation);
    const std::string key = folded_name(type.name);
    const CursorDecl* found = nullptr;
    walk(body_, [&](const Node& node) {
      const auto* cursor = as<CursorDecl>(&node);
      if (cursor != nullptr && fold_oracle(cursor->name.text, cursor->name.quoted) == key)
        found = cursor;
      return found == nullptr;
    });
    if (found == nullptr || found->query == nullptr) return std::nullopt;
    return row_of_query(context_, *found->query);
  }

  void settle(Block& block) {
    std::vector<Node*> kept;
    for (Node* each : block.declarations) {
      const auto* variable = as<VariableDecl>(each);
      const auto* type = variable == nullptr ? nullptr : as<TypeName>(variable->type);
      if (type == nullptr || type->attribute != TypeAttribute::row_type) {
        kept.push_back(each);
        continue;
      }
      const auto row = row_of(*type);
      if (!row || variable->default_value != nullptr) {
        refuse(context_, *each, DiagnosticId::plsql_refused, {"a record variable of that form"});
        kept.push_back(each);
        continue;
      }
      declare(block, *variable, *row, kept);
    }
    block.declarations = context_.build.arena().list(kept);
  }

  void declare(Block& block, const VariableDecl& variable, const Row& row,
               std::vector<Node*>& kept) {
    const std::string record = fold_oracle(variable.name.text, variable.name.quoted);
    Variables names;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string column = row[i].key.empty() ? std::to_string(i + 1) : row[i].key;
      names.push_back(unused_name(*context_.tree.root, record + "_" + column));
      kept.push_back(declare_local(context_, variable, names.back(), row[i].words));
    }
    if (!row.empty()) kept[kept.size() - row.size()]->span = variable.span;
    Uses uses(context_, record, row, names);
    for (List* list : {&block.statements, &block.handlers}) {
      for (Node* each : *list) {
        uses.below(*each);
        refuse_whole(*each, record);
      }
    }
  }

  // What is left of the record stands where no list of variables may stand.
  void refuse_whole(const Node& root, const std::string& record) {
    walk(root, [&](const Node& node) {
      if (is_record(node, record) && context_.bindings.symbol(node).kind == SymbolKind::variable)
        refuse(context_, node, DiagnosticId::plsql_refused, {"a record used as a whole"});
      return true;
    });
  }

  RuleContext& context_;
  Block& body_;
};

}  // namespace

void use_variables(RuleContext& context, Node& root, const std::string& record, const Row& row,
                   const Variables& variables) {
  Uses(context, record, row, variables).below(root);
}

void lower_records(RuleContext& context, Block& body) {
  Records(context, body).run(body);
}

}  // namespace talora::translators
