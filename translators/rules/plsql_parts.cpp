// Pieces of PL/SQL trees that several rules and the expansion take apart and put together again.
#include "translators/rules/plsql_parts.hpp"

#include "model/tree/walk.hpp"
#include "model/types/oracle_postgres.hpp"
#include "translators/prepare/collection_types.hpp"

#include <algorithm>

namespace talora::translators {

Identifier key_identifier(RuleContext& context, const Node& like, std::string_view key) {
  return {context.build.arena().text(key), true, like.span};
}

Node* key_name(RuleContext& context, const Node& like,
               std::initializer_list<std::string_view> keys) {
  std::vector<Identifier> parts;
  for (std::string_view key : keys)
    parts.push_back(key_identifier(context, like, key));
  auto* name = context.build.arena().make<Name>(like.span);
  name->parts = context.build.arena().identifiers(parts);
  context.bindings.set_type(*name, Type(context.bindings.type(like)));
  context.bindings.set_nullability(*name, context.bindings.nullability(like));
  return name;
}

bool inside_package(const RuleContext& context, const CatalogPackage& package) {
  const auto* root = as<CreatePackage>(context.tree.root);
  const auto* name = root == nullptr ? nullptr : as<Name>(root->name);
  if (name == nullptr || name->parts.empty()) return false;
  const Identifier& last = name->parts.back();
  return fold_oracle(last.text, last.quoted) == package.name;
}

bool has_state(const CatalogPackage& package) {
  return package.has_initialization ||
         std::any_of(package.variables.begin(), package.variables.end(),
                     [](const CatalogVariable& variable) { return !variable.constant; });
}

bool is_outermost_block(const RuleContext& context) {
  if (context.parent == nullptr) return true;
  const Kind kind = context.parent->kind;
  return kind == Kind::routine || kind == Kind::create_trigger || kind == Kind::create_package ||
         kind == Kind::unit_parts;
}

bool inside_trigger(const RuleContext& context) {
  const Node* root = context.tree.root;
  if (const auto* parts = as<UnitParts>(root); parts != nullptr && !parts->mains.empty())
    root = parts->mains.front();
  return is<CreateTrigger>(root);
}

namespace {

// The statement lists a node holds itself.
std::vector<List*> own_lists(Node& node) {
  switch (node.kind) {
    case Kind::block:
      return {&static_cast<Block&>(node).statements};
    case Kind::handler:
      return {&static_cast<Handler&>(node).statements};
    case Kind::branch:
      return {&static_cast<Branch&>(node).statements};
    case Kind::if_statement:
      return {&static_cast<IfStatement&>(node).otherwise};
    case Kind::case_statement:
      return {&static_cast<CaseStatement&>(node).otherwise};
    case Kind::loop:
      return {&static_cast<Loop&>(node).statements};
    case Kind::while_loop:
      return {&static_cast<WhileLoop&>(node).statements};
    case Kind::for_range:
      return {&static_cast<ForRange&>(node).statements};
    case Kind::for_cursor:
      return {&static_cast<ForCursor&>(node).statements};
    default:
      return {};
  }
}

}  // namespace

void each_statement_list(Node& root, const std::function<void(List&)>& f) {
  for_each_child(root, [&](Node*& child) { each_statement_list(*child, f); });
  for (List* list : own_lists(root))
    f(*list);
}

void replace_below(Node& root, const std::function<Node*(Node&)>& f) {
  for_each_child(root, [&](Node*& child) {
    if (Node* replacement = f(*child)) {
      child = replacement;
    } else {
      replace_below(*child, f);
    }
  });
}

std::string target_type_words(const RuleContext& context, const Type& type, bool constrained) {
  const bool declared = type.kind == TypeKind::collection || type.kind == TypeKind::record;
  if (declared && context.profile.family == TargetFamily::postgres &&
      context.source == SourceDialect::oracle)
    return value_words(context, type, constrained);
  const auto target =
      target_type(type, context.profile, constrained ? TypePlace::variable : TypePlace::parameter,
                  {}, context.source);
  return target ? target->text : std::string();
}

VariableDecl* declare_local(RuleContext& context, const Node& like, std::string_view name,
                            std::string_view type, Node* value) {
  Arena& arena = context.build.arena();
  auto* declaration = arena.make<VariableDecl>(Span{});
  declaration->name = {arena.text(name), true, {}};
  auto* written = arena.make<TargetExpression>(Span{});
  written->pattern = arena.text(type);
  declaration->type = written;
  declaration->default_value = value;
  (void)like;
  return declaration;
}

void add_declarations(RuleContext& context, Block& block, const std::vector<Node*>& declarations) {
  std::vector<Node*> all = declarations;
  all.insert(all.end(), block.declarations.begin(), block.declarations.end());
  block.declarations = context.build.arena().list(all);
}

Assignment* assign(RuleContext& context, const Node& like, Node* target, Node* value) {
  auto* made =
      context.build.arena().make<Assignment>(Span{like.span.file, like.span.end, like.span.end});
  made->target = target;
  made->value = value;
  return made;
}

Block* nested_block(RuleContext& context, const Node& like, const std::vector<Node*>& declarations,
                    const std::vector<Node*>& statements) {
  Arena& arena = context.build.arena();
  auto* block = arena.make<Block>(like.span);
  block->declarations = arena.list(declarations);
  block->statements = arena.list(statements);
  return block;
}

namespace {

bool uses_name(const Node& root, std::string_view key) {
  bool found = false;
  const auto same = [&](const Identifier& name) {
    return !name.text.empty() && fold_oracle(name.text, name.quoted) == key;
  };
  walk(root, [&](const Node& node) {
    if (const auto* name = as<Name>(&node)) {
      for (const Identifier& part : name->parts)
        found = found || same(part);
    } else if (const auto* variable = as<VariableDecl>(&node)) {
      found = found || same(variable->name);
    } else if (const auto* parameter = as<Parameter>(&node)) {
      found = found || same(parameter->name);
    } else if (const auto* cursor = as<CursorDecl>(&node)) {
      found = found || same(cursor->name);
    }
    return !found;
  });
  return found;
}

}  // namespace

std::string unused_name(const Node& root, std::string_view wanted) {
  std::string name(wanted);
  for (int i = 2; uses_name(root, name); ++i)
    name = std::string(wanted) + "_" + std::to_string(i);
  return name;
}

std::string folded_name(const Node* node) {
  std::string text;
  if (const auto* name = as<Name>(node)) {
    for (const Identifier& part : name->parts) {
      if (!text.empty()) text += '.';
      text += fold_oracle(part.text, part.quoted);
    }
  }
  return text;
}

const CatalogRoutine* called_routine(const RuleContext& context, const Node* call) {
  const auto* typed = as<Call>(call);
  if (typed == nullptr || typed->callee == nullptr) return nullptr;
  const Symbol& symbol = context.bindings.symbol(*typed->callee);
  return symbol.kind == SymbolKind::routine ? symbol.routine : nullptr;
}

bool is_dml(const Node& node) {
  return node.kind == Kind::insert || node.kind == Kind::update ||
         node.kind == Kind::delete_statement || node.kind == Kind::merge ||
         node.kind == Kind::insert_all;
}

Select* select_into(Node* statement) {
  while (auto* query = as<Query>(statement))
    statement = query->body;
  auto* select = as<Select>(statement);
  return select != nullptr && !select->into.empty() ? select : nullptr;
}

Node* unplaced_copy(RuleContext& context, const Node& node) {
  Node* copy = context.build.duplicate(node);
  walk(*copy, [](Node& part) {
    part.span = Span{};
    return true;
  });
  return copy;
}

Node* call_helper(RuleContext& context, const Node& like, std::string_view helper,
                  const std::vector<Node*>& arguments) {
  const bool mysql = context.profile.family == TargetFamily::mysql;
  std::string text = (mysql ? "CALL talora." : "PERFORM talora.") + std::string(helper) + "(";
  for (std::size_t i = 0; i < arguments.size(); ++i)
    text += (i > 0 ? ", $" : "$") + std::to_string(i + 1);
  return context.build.target_statement(like, context.build.arena().text(text + ")"), arguments,
                                        helper);
}

void refuse(RuleContext& context, const Node& node, DiagnosticId id,
            std::vector<std::string> arguments) {
  context.diagnostics.add(id, node.span, std::move(arguments));
}

std::string_view transaction_words(TransactionAction action) {
  switch (action) {
    case TransactionAction::commit:
      return "COMMIT";
    case TransactionAction::rollback:
      return "ROLLBACK";
    case TransactionAction::rollback_to:
      return "ROLLBACK TO SAVEPOINT";
    case TransactionAction::savepoint:
      return "SAVEPOINT";
    case TransactionAction::set_transaction:
      return "SET TRANSACTION";
    case TransactionAction::set_constraints:
      return "SET CONSTRAINTS";
    case TransactionAction::lock_table:
      return "LOCK TABLE";
  }
  return "";
}

}  // namespace talora::translators
