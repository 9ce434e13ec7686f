// BULK COLLECT INTO -> jsonb_agg over the rows; FETCH … BULK COLLECT -> a loop that fetches.
#include "model/postgres_text.hpp"
#include "translators/prepare/bulk_statements.hpp"
#include "translators/prepare/collection_values.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/plsql_values.hpp"

#include <fmt/format.h>

namespace talora::translators {

namespace {

// A collection that is filled, and the variable that stands in while the statement runs.
struct Target {
  Node* node = nullptr;
  CollectionInfo info;
  Node* variable = nullptr;
};

bool is_plain(const RuleContext& context, const Node& target) {
  const SymbolKind kind = context.bindings.symbol(target).kind;
  return is<Name>(&target) && (kind == SymbolKind::variable || kind == SymbolKind::parameter);
}

class Collector {
 public:
  Collector(RuleContext& context, const Node& like, const List& into, const BulkBody& body)
      : context_(context),
        like_(like),
        body_(body) {
    for (Node* node : into) {
      Type type = context.bindings.type(*node);
      const auto info = collection_info(context, type);
      if (!info) {
        refuse(context, *node, DiagnosticId::collection_refused, {"BULK COLLECT INTO that target"});
        ok_ = false;
        return;
      }
      targets_.push_back({node, *info, node});
    }
    for (std::size_t i = 0; i < targets_.size(); ++i) {
      if (is_plain(context, *targets_[i].node)) continue;
      const std::string name = fmt::format("TALORA_BULK_{}", i + 1);
      declarations_.push_back(declare_local(context, like, name, "jsonb"));
      targets_[i].variable = key_name(context, *targets_[i].node, {name});
    }
  }

  [[nodiscard]] bool ok() const { return ok_ && !targets_.empty(); }

  // SELECT coalesce(jsonb_agg(…), '[]') INTO v FROM (query) AS bulk (c1)
  std::vector<Node*> select(Node* query, Select& select) {
    for (std::size_t i = 0; i < targets_.size() && !row_element(); ++i) {
      auto* item = i < select.items.size() ? as<SelectItem>(select.items[i]) : nullptr;
      if (item != nullptr) item->expression = as_element(item->expression, targets_[i].info);
    }
    return collected(query, "FROM ($1) AS bulk" + column_list());
  }

  // WITH bulk (c1) AS (UPDATE … RETURNING …) SELECT … INTO v FROM bulk
  std::vector<Node*> returning(Node* statement, Returning& returning) {
    std::vector<Node*> expressions(returning.expressions.begin(), returning.expressions.end());
    for (std::size_t i = 0; i < expressions.size() && i < targets_.size() && !row_element(); ++i)
      expressions[i] = as_element(expressions[i], targets_[i].info);
    returning.expressions = context_.build.arena().list(expressions);
    returning.into = {};
    returning.bulk_collect = false;
    return collected(statement, "FROM bulk", "WITH bulk" + column_list() + " AS ($1) ");
  }

  std::vector<Node*> fetch(FetchCursor& fetch);

 private:
  // One target whose elements are whole rows.
  [[nodiscard]] bool row_element() const {
    return targets_.size() == 1 && targets_[0].info.element.kind == TypeKind::record;
  }

  [[nodiscard]] std::string column_list() const {
    std::vector<std::string> names;
    if (row_element()) {
      for (const std::string& name : field_names(context_, targets_[0].info.element))
        names.push_back(postgres::quote_identifier(name));
      if (names.empty()) return {};
    } else {
      for (std::size_t i = 0; i < targets_.size(); ++i)
        names.push_back(fmt::format("c{}", i + 1));
    }
    return fmt::format(" ({})", fmt::join(names, ", "));
  }

  // Text and numbers print and read differently in the two engines.
  Node* as_element(Node* value, const CollectionInfo& info) {
    return assigned_value(context_, value, info.element);
  }

  [[nodiscard]] std::string aggregate(std::size_t i) const {
    const CollectionInfo& info = targets_[i].info;
    std::string element = row_element() ? "to_jsonb(bulk)" : fmt::format("bulk.c{}", i + 1);
    if (!row_element()) {
      const std::string words = value_words(context_, info.element, true);
      const Type& type = info.element;
      if (type.kind == TypeKind::varchar && type.length >= 0) {
        element = fmt::format("talora.text_element({}, {})", element, type.length);
      } else if (words.find('(') != std::string::npos || words == "integer") {
        element = fmt::format("CAST({} AS {})", element, words);
      }
    }
    const std::string all = fmt::format("coalesce(jsonb_agg({}), '[]')", element);
    return info.map ? fmt::format("talora.indexed({})", all) : all;
  }

  std::vector<Node*> collected(Node* rows, const std::string& from, const std::string& with = {}) {
    std::string pattern = with + "SELECT ";
    std::string into;
    std::vector<Node*> arguments{rows};
    for (std::size_t i = 0; i < targets_.size(); ++i) {
      pattern += (i > 0 ? ", " : "") + aggregate(i);
      into += fmt::format("{}${}", i > 0 ? ", " : "", i + 2);
      arguments.push_back(targets_[i].variable);
    }
    pattern += " INTO " + into + " " + from;
    for (std::string_view helper : {"indexed", "text_element"}) {
      if (pattern.find("talora." + std::string(helper)) != std::string::npos)
        context_.helpers.emplace(helper);
    }
    Node* statement =
        context_.build.target_statement(like_, context_.build.arena().text(pattern), arguments);
    return finished({statement});
  }

  Node* count() {
    const CollectionInfo& info = targets_[0].info;
    Node* variable = context_.build.duplicate(*targets_[0].variable);
    return context_.build.target(
        like_, info.map ? "talora.entry_count($1)" : "talora.item_count($1)", {variable},
        Binding::primary, info.map ? "entry_count" : "item_count");
  }

  std::vector<Node*> finished(std::vector<Node*> statements) {
    if (body_.counts) statements.push_back(set_row_count(context_, like_, count()));
    for (const Target& target : targets_) {
      if (target.variable == target.node) continue;
      if (Node* store = assign_collection(context_, like_, target.node,
                                          context_.build.duplicate(*target.variable)))
        statements.push_back(store);
    }
    if (declarations_.empty()) return statements;
    return {nested_block(context_, like_, declarations_, statements)};
  }

  RuleContext& context_;
  const Node& like_;
  const BulkBody& body_;
  std::vector<Target> targets_;
  std::vector<Node*> declarations_;
  bool ok_ = true;
};

// DECLARE rows jsonb[] := '{}'; BEGIN LOOP EXIT WHEN …; FETCH c INTO row; EXIT WHEN c%NOTFOUND;
// rows := array_append(…); END LOOP; v := to_jsonb(rows); END
std::vector<Node*> Collector::fetch(FetchCursor& fetch) {
  Builder& build = context_.build;
  Arena& arena = build.arena();
  std::vector<Node*> loop;
  if (fetch.limit != nullptr)
    loop.push_back(
        build.target_statement(like_, "EXIT WHEN cardinality(talora_rows_1) >= $1", {fetch.limit}));
  auto* one = build.edit(fetch);
  one->bulk_collect = false;
  one->limit = nullptr;
  std::vector<Node*> into;
  std::vector<Node*> appends;
  std::vector<Node*> stores;
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    const Type& element = targets_[i].info.element;
    std::string words = value_words(context_, element, true);
    if (words.empty()) words = "record";
    declarations_.push_back(declare_local(context_, like_, "TALORA_ROWS_" + number, "jsonb[]",
                                          build.target(like_, "'{}'", std::vector<Node*>{})));
    declarations_.push_back(declare_local(context_, like_, "TALORA_ROW_" + number, words));
    Node* variable = key_name(context_, like_, {"TALORA_ROW_" + number});
    Symbol symbol;
    symbol.kind = SymbolKind::variable;
    context_.bindings.set_symbol(*variable, std::move(symbol));
    context_.bindings.set_type(*variable, element);
    into.push_back(variable);
    const std::string value = element.kind == TypeKind::collection
                                  ? "talora_row_" + number
                                  : "to_jsonb(talora_row_" + number + ")";
    appends.push_back(build.target_statement(
        like_,
        arena.text("talora_rows_" + number + " := array_append(talora_rows_" + number +
                   ", coalesce(" + value + ", 'null'))"),
        {}));
    const std::string rows = "to_jsonb(talora_rows_" + number + ")";
    if (targets_[i].info.map) context_.helpers.emplace("indexed");
    stores.push_back(build.target_statement(
        like_,
        arena.text("$1 := " + (targets_[i].info.map ? "talora.indexed(" + rows + ")" : rows)),
        {targets_[i].variable}));
  }
  one->into = arena.list(into);
  loop.push_back(one);
  auto* attribute = arena.make<CursorAttribute>(fetch.span);
  attribute->cursor = build.duplicate(*fetch.cursor);
  attribute->attribute = "NOTFOUND";
  auto* exit = arena.make<ExitStatement>(fetch.span);
  exit->when = attribute;
  loop.push_back(exit);
  loop.insert(loop.end(), appends.begin(), appends.end());
  auto* repeated = arena.make<Loop>(fetch.span);
  repeated->statements = arena.list(loop);
  std::vector<Node*> statements{repeated};
  statements.insert(statements.end(), stores.begin(), stores.end());
  return finished(std::move(statements));
}

Returning* bulk_returning(Node* statement) {
  Node* returning = nullptr;
  if (auto* insert = as<Insert>(statement)) returning = insert->returning;
  if (auto* update = as<Update>(statement)) returning = update->returning;
  if (auto* remove = as<Delete>(statement)) returning = remove->returning;
  auto* typed = as<Returning>(returning);
  return typed != nullptr && typed->bulk_collect ? typed : nullptr;
}

}  // namespace

Node* set_row_count(RuleContext& context, const Node& like, Node* value) {
  auto* attribute = context.build.arena().make<CursorAttribute>(Span{});
  attribute->cursor = key_name(context, like, {"SQL"});
  attribute->attribute = "ROWCOUNT";
  return context.build.target_statement(like, "$1 := $2", {attribute, value});
}

std::vector<Node*> bulk_collect(RuleContext& context, Node* statement, const BulkBody& body) {
  if (Select* select = select_into(statement); select != nullptr && select->bulk_collect) {
    Collector collector(context, *statement, select->into, body);
    select->into = {};
    select->bulk_collect = false;
    return collector.ok() ? collector.select(statement, *select) : std::vector<Node*>{};
  }
  if (auto* fetch = as<FetchCursor>(statement); fetch != nullptr && fetch->bulk_collect) {
    Collector collector(context, *statement, fetch->into, body);
    return collector.ok() ? collector.fetch(*fetch) : std::vector<Node*>{};
  }
  if (Returning* returning = bulk_returning(statement)) {
    Collector collector(context, *statement, returning->into, body);
    return collector.ok() ? collector.returning(statement, *returning) : std::vector<Node*>{};
  }
  return {};
}

}  // namespace talora::translators
