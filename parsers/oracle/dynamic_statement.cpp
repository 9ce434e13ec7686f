// EXECUTE IMMEDIATE and OPEN FOR of a known text, its placeholders filled in.
// Oracle Database PL/SQL Language Reference 19c, "EXECUTE IMMEDIATE Statement", "OPEN FOR
// Statement" and "Repeated Placeholder Names in Dynamic SQL Statements": in SQL placeholders pair
// by position.
#include "parsers/oracle/dynamic_statement.hpp"

#include "model/tree/walk.hpp"

#include <algorithm>

namespace talora::oracle {

namespace {

struct Placeholder {
  Node** place = nullptr;
  Kind parent = Kind::query;
};

// In the order of the text.
std::vector<Placeholder> placeholders(Node*& root) {
  std::vector<Placeholder> found;
  std::vector<Placeholder> open{{&root, root->kind}};
  while (!open.empty()) {
    const Placeholder at = open.back();
    open.pop_back();
    if (is<BindVariable>(*at.place)) found.push_back(at);
    const Kind parent = (*at.place)->kind;
    for_each_child(**at.place, [&](Node*& child) { open.push_back({&child, parent}); });
  }
  std::ranges::sort(found, {}, [](const Placeholder& at) { return (*at.place)->span.begin; });
  return found;
}

bool contains(const Node& root, Kind kind) {
  bool found = false;
  walk(root, [&](const Node& node) {
    found = found || node.kind == kind;
    return !found;
  });
  return found;
}

// Each placeholder is computed once and sees no column: VALUES without a query.
bool is_plain_insert(const Node& statement) {
  const auto* insert = as<Insert>(&statement);
  return insert != nullptr && is<ValuesRows>(insert->source) && !contains(statement, Kind::query) &&
         !contains(statement, Kind::subquery);
}

// The same value however often it is computed.
bool is_steady(const Node& value) {
  bool steady = true;
  walk(value, [&](const Node& node) {
    switch (node.kind) {
      case Kind::literal:
      case Kind::name:
      case Kind::unary:
      case Kind::binary:
      case Kind::row_version:
        break;
      default:
        steady = false;
    }
    return steady;
  });
  return steady;
}

// A constant that Oracle binds is VARCHAR2, one in the text is CHAR: comparison with a CHAR column
// pads only the second.
Node* as_varchar(Arena& arena, Node* literal) {
  auto* type = arena.make<TypeName>(literal->span);
  auto* name = arena.make<Name>(literal->span);
  Identifier word;
  word.text = "VARCHAR2";
  name->parts = arena.identifiers({word});
  auto* length = arena.make<Literal>(literal->span);
  length->literal_kind = LiteralKind::number;
  length->text = "4000";
  type->name = name;
  type->arguments = arena.list({length});
  auto* cast = arena.make<Cast>(literal->span);
  cast->operand = literal;
  cast->type = type;
  return cast;
}

bool is_text(const Node& node) {
  const auto* literal = as<Literal>(&node);
  return literal != nullptr && literal->literal_kind == LiteralKind::string;
}

bool only_assigns(Kind parent) {
  return parent == Kind::values_rows || parent == Kind::row_value ||
         parent == Kind::assignment_item;
}

// Where a constant would mean a position.
bool counts_positions(Kind parent) {
  return parent == Kind::order_item || parent == Kind::select || parent == Kind::grouping;
}

Node* placed_value(Arena& arena, const Placeholder& at, Node& value) {
  walk(value, [](Node& node) {
    if (auto* name = as<Name>(&node)) name->variable = true;
    return true;
  });
  return is_text(value) && !only_assigns(at.parent) ? as_varchar(arena, &value) : &value;
}

// Moves the texts of the nodes into the arena and their places to where the text is written.
void settle(Node& root, Arena& arena, const Span& place) {
  const auto own = [&](Identifier& name) {
    name.text = arena.text(name.text);
    name.span = place;
  };
  const auto field = overloaded{
      [&](std::string_view& text) { text = arena.text(text); },
      own,
      [&](Identifiers& names) { std::ranges::for_each(names, own); },
      [](auto&) {},
  };
  walk(root, [&](Node& node) {
    node.span = place;
    visit(node,
          [&](auto& typed) { std::remove_cvref_t<decltype(typed)>::each_field(typed, field); });
    return true;
  });
}

bool fill(Arena& arena, const Node& root, const std::vector<Placeholder>& places,
          const List& values) {
  if (places.size() != values.size() || contains(root, Kind::row_version)) return false;
  const bool plain = is_plain_insert(root);
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!plain && (!is_steady(*values[i]) || counts_positions(places[i].parent))) return false;
  }
  for (std::size_t i = 0; i < places.size(); ++i)
    *places[i].place = plain ? values[i] : placed_value(arena, places[i], *values[i]);
  return true;
}

// The statement with values for its placeholders, in the place of the text; null: they do not fit.
Node* filled(Tree& tree, ReadText& read, const List& values, const Span& place) {
  const std::vector<Placeholder> places = placeholders(read.root);
  settle(*read.root, tree.arena, place);
  if (!fill(tree.arena, *read.root, places, values)) return nullptr;
  for (Comment comment : read.comments) {
    comment.span = place;
    comment.text = tree.arena.text(comment.text);
    comment.own_line = false;
    tree.comments.push_back(comment);
  }
  std::ranges::stable_sort(tree.comments, {}, [](const Comment& each) { return each.span.begin; });
  return read.root;
}

// A query takes the INTO of the dynamic statement; other statements have none.
bool may_take_into(const Node& statement, const ExecuteImmediate& dynamic) {
  const auto* query = as<Query>(&statement);
  if (query == nullptr) return dynamic.into.empty();
  const auto* select = as<Select>(query->body);
  return select != nullptr && select->into.empty() && !dynamic.into.empty();
}

void take_into(Node& statement, const ExecuteImmediate& dynamic) {
  auto* query = as<Query>(&statement);
  if (query == nullptr) return;
  auto* select = as<Select>(query->body);
  select->into = dynamic.into;
  select->bulk_collect = dynamic.bulk_collect;
}

bool is_plain_dml(const Node& statement) {
  if (const auto* insert = as<Insert>(&statement)) return insert->returning == nullptr;
  if (const auto* update = as<Update>(&statement)) return update->returning == nullptr;
  if (const auto* deletion = as<Delete>(&statement)) return deletion->returning == nullptr;
  return is<Query>(&statement) || is<Merge>(&statement);
}

Node* commit(Arena& arena, const Span& place) {
  auto* statement = arena.make<TransactionStatement>(place);
  statement->action = TransactionAction::commit;
  return statement;
}

// Oracle Database SQL Language Reference 19c, "COMMIT": a DDL statement commits before and after.
Node* truncation(Tree& tree, Node& truncate, const Span& place) {
  Arena& arena = tree.arena;
  auto* block = arena.make<Block>(place);
  block->statements = arena.list({commit(arena, place), &truncate, commit(arena, place)});
  return block;
}

}  // namespace

Node* executed_statement(Tree& tree, const ExecuteImmediate& dynamic, const std::string& sql,
                         const TextReader& read) {
  if (!dynamic.returning_into.empty() || dynamic.using_modes.find("OUT") != std::string_view::npos)
    return nullptr;
  ReadText text = read(sql);
  if (text.root == nullptr) return nullptr;
  const bool truncates = is<Truncate>(text.root) && dynamic.into.empty();
  if (!truncates && (!is_plain_dml(*text.root) || !may_take_into(*text.root, dynamic)))
    return nullptr;
  Node* statement = filled(tree, text, dynamic.using_values, dynamic.text->span);
  if (statement == nullptr) return nullptr;
  take_into(*statement, dynamic);
  statement->span = dynamic.span;
  return truncates ? truncation(tree, *statement, dynamic.span) : statement;
}

namespace {

bool is_ddl(const Node& node) {
  switch (node.kind) {
    case Kind::create_table:
    case Kind::create_index:
    case Kind::create_view:
    case Kind::create_sequence:
    case Kind::create_synonym:
    case Kind::alter_table:
    case Kind::comment_on:
    case Kind::grant:
    case Kind::truncate:
    case Kind::drop_object:
      return true;
    default:
      return false;
  }
}

// NULL, RAISE, IF SQLCODE <> -942 THEN RAISE; END IF
bool passes_over(const Node* statement) {
  if (const auto* test = as<IfStatement>(statement)) {
    return test->otherwise.empty() && std::ranges::all_of(test->branches, [](const Node* node) {
             return std::ranges::all_of(as<Branch>(node)->statements, passes_over);
           });
  }
  return is<NullStatement>(statement) || is<RaiseStatement>(statement);
}

bool passes_over_errors(const Block& block) {
  return std::ranges::all_of(block.handlers, [](const Node* node) {
    return std::ranges::all_of(as<Handler>(node)->statements, passes_over);
  });
}

}  // namespace

Node* ddl_of_block(Tree& tree, const Block& block, const TextReader& read) {
  if (!block.declarations.empty() || block.statements.size() != 1) return nullptr;
  const auto* dynamic = as<ExecuteImmediate>(block.statements[0]);
  const auto* literal = dynamic == nullptr ? nullptr : as<Literal>(dynamic->text);
  if (literal == nullptr || literal->literal_kind != LiteralKind::string) return nullptr;
  ReadText text = read(std::string(literal->text));
  if (text.root == nullptr || !is_ddl(*text.root)) return nullptr;
  if (!block.handlers.empty() && (!is<DropObject>(text.root) || !passes_over_errors(block)))
    return nullptr;
  return filled(tree, text, dynamic->using_values, dynamic->text->span);
}

Node* opened_query(Tree& tree, const OpenCursor& open, const std::string& sql,
                   const TextReader& read) {
  ReadText text = read(sql);
  if (!is<Query>(text.root)) return nullptr;
  return filled(tree, text, open.using_values, open.source->span);
}

}  // namespace talora::oracle
