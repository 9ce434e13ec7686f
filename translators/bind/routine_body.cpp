// Reads T-SQL statements in order: what was written before an error may leave the body.
#include "translators/bind/routine_body.hpp"

#include "model/tree/walk.hpp"
#include "translators/bind/catalog_types.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

bool is_error(const Node* severity) {
  const auto* literal = as<Literal>(severity);
  if (literal == nullptr) return true;
  return literal->text.size() > 2 || (literal->text.size() == 2 && literal->text > "10");
}

}  // namespace

bool raises_error(const Node& node) {
  if (is<ThrowStatement>(&node) || is<RaiseStatement>(&node)) return true;
  if (const auto* raised = as<RaiseError>(&node)) return is_error(raised->severity);
  const auto* target = as<TargetStatement>(&node);
  if (target == nullptr) return false;
  return target->helper == "throw" ||
         (target->helper == "raise_error" && is_error(target->arguments[1]));
}

bool goes_on_after(const Node& raising) {
  const auto* target = as<TargetStatement>(&raising);
  return is<RaiseError>(&raising) || (target != nullptr && target->helper == "raise_error");
}

bool may_change_rows(const Node& statement) {
  switch (statement.kind) {
    case Kind::insert:
    case Kind::update:
    case Kind::delete_statement:
    case Kind::merge:
    case Kind::execute:
    case Kind::execute_immediate:
      return true;
    default:
      return false;
  }
}

bool gives_rows(const Node& statement) {
  const auto* query = as<Query>(&statement);
  const Node* body = query != nullptr ? query->body : &statement;
  if (query == nullptr && !is<Select>(body) && !is<SetOperation>(body)) return false;
  const auto* select = as<Select>(body);
  if (select == nullptr) return true;
  if (!select->into.empty()) return false;
  return std::none_of(select->items.begin(), select->items.end(), [](const Node* node) {
    const auto* item = as<SelectItem>(node);
    return item != nullptr && is<VariableAssignment>(item->expression);
  });
}

std::string default_text(const Node* value) {
  const auto* sign = as<Unary>(value);
  const auto* literal = as<Literal>(sign != nullptr ? sign->operand : value);
  if (literal == nullptr) return value == nullptr ? "" : "?";
  if (literal->literal_kind == LiteralKind::null) return {};
  const std::string text(literal->text);
  const bool minus = sign != nullptr && sign->op == UnaryOperator::minus;
  if (literal->literal_kind == LiteralKind::number) return (minus ? "n-" : "n") + text;
  return literal->literal_kind == LiteralKind::string ||
                 literal->literal_kind == LiteralKind::national_string
             ? "s" + text
             : "?";
}

namespace {

class Reader {
 public:
  explicit Reader(const Catalog& catalog) : catalog_(catalog) {}

  CatalogBody read(const List& statements) {
    list(statements, true);
    return std::move(body_);
  }

 private:
  // `final`: nothing of the body runs after the list.
  void list(const List& statements, bool final) {
    for (std::size_t i = 0; i < statements.size(); ++i) {
      const bool last = i + 1 == statements.size();
      const bool leaves = !last && is<ReturnStatement>(statements[i + 1]);
      if (statements[i] != nullptr) statement(*statements[i], leaves || (last && final));
    }
  }

  void statement(const Node& node, bool final) {
    expressions(node);
    if (may_change_rows(node)) {
      written_ = true;
      body_.changes_rows = body_.changes_rows || !is<Execute>(&node);
    }
    switch (node.kind) {
      case Kind::begin_transaction:
      case Kind::transaction_statement:
        body_.transactions = true;
        return;
      case Kind::throw_statement:
      case Kind::raise_statement:
      case Kind::raise_error:
      case Kind::target_statement:
        if (raises_error(node)) raise(final || !goes_on_after(node));
        return;
      case Kind::return_statement:
        body_.returns_code =
            body_.returns_code || static_cast<const ReturnStatement&>(node).value != nullptr;
        return;
      case Kind::execute:
        return execute(static_cast<const Execute&>(node));
      default:
        return compound(node, final);
    }
  }

  void compound(const Node& node, bool final) {
    if (gives_rows(node)) body_.result_sets += loops_ > 0 ? 2 : 1;
    if (const auto* block = as<Block>(&node)) return list(block->statements, final);
    if (const auto* attempt = as<TryCatch>(&node)) return attempt_of(*attempt, final);
    if (const auto* test = as<IfStatement>(&node)) {
      const bool before = written_;
      bool after = before;
      for (const Node* branch : test->branches) {
        written_ = before;
        list(static_cast<const Branch*>(branch)->statements, final);
        after = after || written_;
      }
      written_ = before;
      list(test->otherwise, final);
      written_ = written_ || after;
    } else if (const auto* loop = as<WhileLoop>(&node)) {
      ++loops_;
      const int sets = body_.result_sets;
      list(loop->statements, false);
      const int found = body_.result_sets;
      list(loop->statements, false);  // what the first round wrote stands before the second
      body_.result_sets = found == sets ? sets : found;
      --loops_;
    }
  }

  void attempt_of(const TryCatch& attempt, bool final) {
    ++tries_;
    bool at_error = written_;
    for (const Node* node : attempt.statements) {
      at_error = written_;
      if (node == nullptr) continue;
      statement(*node, false);
      // What fails inside a compound may have work of its own before it.
      if (!may_change_rows(*node) || is<Execute>(node)) at_error = at_error || written_;
    }
    --tries_;
    const bool after = written_;
    written_ = at_error;
    ++catches_;
    list(attempt.handler, final);
    --catches_;
    written_ = written_ || after;
  }

  void raise(bool final) {
    if (tries_ > 0) return;
    body_.raises_after_work = body_.raises_after_work || written_ || !final;
  }

  void execute(const Execute& call) {
    const ObjectName name = object_name(call.procedure, catalog_);
    if (!name.name.empty()) body_.calls.push_back(catalog_key(name.schema, name.name));
  }

  // ERROR_NUMBER() and XACT_STATE() outside of CATCH.
  void expressions(const Node& node) {
    if (catches_ > 0 || is<TryCatch>(&node)) return;
    walk(node, [&](const Node& part) {
      if (is<TryCatch>(&part)) return false;
      const auto* call = as<Call>(&part);
      const auto parts = call == nullptr ? std::vector<std::string>{} : name_parts(call->callee);
      body_.reads_error =
          body_.reads_error ||
          (parts.size() == 1 && (parts[0].starts_with("ERROR_") || parts[0] == "XACT_STATE"));
      return true;
    });
  }

  const Catalog& catalog_;
  CatalogBody body_;
  bool written_ = false;
  int tries_ = 0;
  int catches_ = 0;
  int loops_ = 0;
};

}  // namespace

CatalogBody routine_body(const List& statements, const Catalog& catalog) {
  return Reader(catalog).read(statements);
}

}  // namespace talora::translators
