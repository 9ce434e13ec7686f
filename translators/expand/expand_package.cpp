// Packages: a schema of the package's name, a routine for each member, functions for constants and
// variables, and talora_init() where the package has state.
#include "model/postgres_text.hpp"
#include "translators/bind/catalog_types.hpp"
#include "translators/expand/expand.hpp"
#include "translators/prepare/declared_types.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace talora::translators {

namespace {

class PackageExpansion {
 public:
  PackageExpansion(RuleContext& context, CreatePackage& package)
      : context_(context),
        package_(package) {
    const Identifier& last = static_cast<Name*>(package.name)->parts.back();
    key_ = fold_oracle(last.text, last.quoted);
    schema_ = postgres_name(key_);
    entry_ = context.catalog.find_package({}, key_);
  }

  Expansion run() {
    if (!package_.is_body) add_schema();
    for (Node* node : package_.declarations)
      member(*node);
    if (entry_ != nullptr && has_state(*entry_)) {
      refuse(context_, *package_.name, DiagnosticId::package_state_session, {key_});
      add_initialisation();
    }
    check_overloads();
    return std::move(expansion_);
  }

 private:
  void add_schema() {
    Node* create = context_.build.target_statement(*package_.name, "CREATE SCHEMA IF NOT EXISTS $1",
                                                   {key_name(context_, *package_.name, {key_})});
    expansion_.units.push_back({UnitKind::schema, {}, schema_, create, {}});
  }

  void member(Node& node) {
    switch (node.kind) {
      case Kind::routine:
        return routine(static_cast<Routine&>(node));
      case Kind::variable_decl:
        return variable(static_cast<VariableDecl&>(node));
      case Kind::type_decl:
        return type(static_cast<TypeDecl&>(node));
      case Kind::cursor_decl:
        if (!package_.is_body) cursor(static_cast<CursorDecl&>(node));
        return;  // members have copies of their own
      case Kind::target_statement:
        return created_type(node);
      default:
        return;  // exceptions and pragmas: their SQLSTATEs stand where they are used
    }
  }

  // Collections are jsonb, records composite types.
  void type(const TypeDecl& type) {
    if (type.type_kind != DeclaredTypeKind::record) return;
    const std::string key = fold_oracle(type.name.text, type.name.quoted);
    Node* made = create_record_type(context_, type, context_.bindings.type(type),
                                    key_name(context_, type, {key_, key}));
    if (made != nullptr) created_type(*made);
  }

  // CREATE TYPE $1 AS (…)
  void created_type(Node& node) {
    ExpandedUnit unit{UnitKind::type, {}, {}, &node, {schema_}};
    name_unit(unit, static_cast<TargetStatement&>(node).arguments[0]);
    expansion_.units.push_back(std::move(unit));
  }

  // A cursor of the specification is a function that gives its rows; others open it over that.
  void cursor(const CursorDecl& cursor) {
    const std::string key = fold_oracle(cursor.name.text, cursor.name.quoted);
    const CatalogType* row =
        entry_ == nullptr ? nullptr : find_package_type(*entry_, key + "%ROWTYPE");
    if (row == nullptr || row->fields.empty() || cursor.query == nullptr)
      return refuse(context_, cursor, DiagnosticId::plsql_refused,
                    {"a cursor of a package whose columns are not known"});
    std::string table, items, names;
    for (const CatalogColumn& column : row->fields) {
      const std::string words = target_type_words(context_, column.type, false);
      if (words.empty())
        return refuse(context_, cursor, DiagnosticId::plsql_refused,
                      {"a cursor of a package with column " + column.name});
      const std::string name = postgres::quote_identifier(postgres_name(column.name));
      const std::string_view comma = table.empty() ? "" : ", ";
      table += fmt::format("{}{} {}", comma, name, words);
      items += fmt::format("{}CAST(talora_rows.{} AS {})", comma, name, words);
      names += fmt::format("{}{}", comma, name);
    }
    Arena& arena = context_.build.arena();
    auto* type = arena.make<TargetExpression>(Span{});
    type->pattern = arena.text("TABLE (" + table + ")");
    Node* rows = context_.build.target_statement(
        cursor,
        arena.text(
            fmt::format("RETURN QUERY SELECT {} FROM ($1) AS talora_rows ({})", items, names)),
        {cursor.query});
    Node* create = function(cursor, key, type, {rows}, false);
    static_cast<Routine*>(static_cast<CreateRoutine*>(create)->routine)->parameters =
        cursor.parameters;
    refuse(context_, cursor, DiagnosticId::package_cursor, {key});
    add_function(key, create, {});
  }

  void routine(Routine& routine) {
    if (routine.body == nullptr && routine.external == nullptr)
      return;  // declared here, defined in the body
    auto* create = context_.build.arena().make<CreateRoutine>(routine.span);
    create->or_replace = true;
    create->routine = &routine;
    ExpandedUnit unit{
        routine.is_function ? UnitKind::function : UnitKind::procedure, {}, {}, create, {schema_}};
    name_unit(unit, routine.name);
    expansion_.units.push_back(std::move(unit));
    signatures_[signature(routine)].push_back(&routine);
  }

  // Name and input types as PostgreSQL tells routines apart.
  std::string signature(const Routine& routine) const {
    std::string text = folded_name(routine.name) + "(";
    for (const Node* node : routine.parameters) {
      const auto* parameter = as<Parameter>(node);
      if (parameter == nullptr) continue;
      const std::string words =
          target_type_words(context_, context_.bindings.type(*parameter->type), false);
      text += (words.empty() ? std::to_string(parameter->id) : words) + ",";
    }
    return text;
  }

  void check_overloads() {
    for (const auto& [text, routines] : signatures_) {
      if (routines.size() > 1) {
        refuse(context_, *routines.back()->name, DiagnosticId::overload_refused,
               {folded_name(routines.back()->name)});
      }
    }
  }

  Node* function(const Node& like, std::string_view name, Node* type,
                 const std::vector<Node*>& statements, bool immutable) {
    Arena& arena = context_.build.arena();
    auto* routine = arena.make<Routine>(like.span);
    routine->is_function = true;
    routine->name = key_name(context_, like, {key_, name});
    routine->name->span = Span{};
    routine->return_type = type;
    if (immutable) {
      Node* property = context_.build.target(like, "IMMUTABLE", std::vector<Node*>{});
      property->span = Span{};
      routine->properties = arena.list({property});
    }
    auto* body = arena.make<Block>(Span{});
    body->statements = arena.list(statements);
    routine->body = body;
    auto* create = arena.make<CreateRoutine>(like.span);
    create->or_replace = true;
    create->routine = routine;
    return create;
  }

  void add_function(std::string_view name, Node* create, std::vector<std::string> depends) {
    depends.push_back(schema_);
    expansion_.units.push_back(
        {UnitKind::function, schema_, postgres_name(name), create, std::move(depends)});
  }

  Node* type_of(const Node& like, const Type& type) {
    const std::string words = target_type_words(context_, type, false);
    if (words.empty()) return nullptr;
    auto* node = context_.build.arena().make<TargetExpression>(Span{});
    node->pattern = context_.build.arena().text(words);
    (void)like;
    return node;
  }

  // pkg.c() for a constant, pkg.v() for a variable of the specification.
  void variable(VariableDecl& variable) {
    Arena& arena = context_.build.arena();
    const Type type = context_.bindings.type(variable);
    Node* words = type_of(variable, type);
    const std::string key = fold_oracle(variable.name.text, variable.name.quoted);
    if (words == nullptr) {
      return refuse(context_, variable, DiagnosticId::package_state_refused,
                    {key_ + "." + key, "a record or collection"});
    }
    auto* value = arena.make<ReturnStatement>(Span{});
    if (variable.constant) {
      value->value = limited(variable, type);
      add_function(key, function(variable, key, words, {value}, is_constant(variable)), {});
      return;
    }
    const std::string target = target_type_words(context_, type, false);
    const std::string pattern =
        is_string(type.kind) ? "talora.state_get($1, $2)" : "talora.state_get($1, $2)::" + target;
    if (variable.default_value != nullptr) initial_.push_back(store(variable, key, type));
    if (package_.is_body) return;  // members read their own package's store
    value->value =
        context_.build.target(variable, arena.text(pattern), names(variable, key),
                              is_string(type.kind) ? Binding::primary : Binding::cast, "state_get");
    value->value->span = Span{};
    context_.helpers.emplace("state_get");
    add_function(
        key, function(variable, key, words, {initialise(variable, "TALORA_INIT"), value}, false),
        {});
  }

  // NUMBER(5,2) rounds its value; a function's result type has no limit.
  Node* limited(const VariableDecl& variable, const Type& type) {
    const std::string constrained = target_type_words(context_, type, true);
    const auto* literal = as<Literal>(variable.default_value);
    const bool fits = literal != nullptr && type.scale <= 0 &&
                      literal->literal_kind == LiteralKind::number &&
                      literal->text.find_first_not_of("0123456789") == std::string_view::npos &&
                      static_cast<int>(literal->text.size()) <= type.precision;
    if (fits || is_string(type.kind) || constrained == target_type_words(context_, type, false))
      return variable.default_value;
    const std::string pattern = "CAST($1 AS " + constrained + ")";
    return context_.build.target(variable, context_.build.arena().text(pattern),
                                 {variable.default_value});
  }

  std::vector<Node*> names(const Node& like, const std::string& key) {
    Node* package = context_.build.string(like, schema_);
    Node* name = context_.build.string(like, postgres_name(key));
    package->span = Span{};
    name->span = Span{};
    return {package, name};
  }

  static bool is_constant_literal(const Node* node) {
    if (const auto* unary = as<Unary>(node)) return is_constant_literal(unary->operand);
    if (const auto* target = as<TargetExpression>(node)) {
      return target->pattern.starts_with("CAST(") &&
             std::all_of(target->arguments.begin(), target->arguments.end(), is_constant_literal);
    }
    if (const auto* binary = as<Binary>(node))
      return is_constant_literal(binary->left) && is_constant_literal(binary->right);
    return is<Literal>(node);
  }

  static bool is_constant(const VariableDecl& variable) {
    return is_constant_literal(variable.default_value);
  }

  // PERFORM talora.state_set(…) through a variable of the declared type, which checks and rounds.
  Node* store(VariableDecl& variable, const std::string& key, const Type& type) {
    Arena& arena = context_.build.arena();
    const std::string words = target_type_words(context_, type, true);
    Node* declared =
        declare_local(context_, variable, "TALORA_VALUE", words, variable.default_value);
    std::vector<Node*> arguments = names(variable, key);
    Node* value = key_name(context_, variable, {"TALORA_VALUE"});
    value->span = Span{};
    arguments.push_back(value);
    const std::string_view pattern = is_string(type.kind)
                                         ? "PERFORM talora.state_set($1, $2, $3)"
                                         : "PERFORM talora.state_set($1, $2, CAST($3 AS text))";
    Node* set = context_.build.target_statement(variable, pattern, arguments, "state_set");
    set->span = Span{};
    context_.helpers.emplace("state_set");
    auto* block = arena.make<Block>(Span{});
    block->declarations = arena.list({declared});
    block->statements = arena.list({set});
    return block;
  }

  Node* initialise(const Node& like, std::string_view name) {
    auto* call = context_.build.arena().make<Call>(Span{});
    call->callee = key_name(context_, like, {key_, name});
    call->callee->span = Span{};
    Node* statement = context_.build.target_statement(like, "PERFORM $1", {call});
    statement->span = Span{};
    return statement;
  }

  Node* void_type() {
    auto* type = context_.build.arena().make<TargetExpression>(Span{});
    type->pattern = "void";
    return type;
  }

  Node* guarded(const std::vector<Node*>& statements) {
    Arena& arena = context_.build.arena();
    auto* branch = arena.make<Branch>(Span{});
    std::vector<Node*> arguments{context_.build.string(*package_.name, schema_)};
    arguments[0]->span = Span{};
    branch->condition = context_.build.target(*package_.name, "talora.state_begin($1)", arguments,
                                              Binding::primary, "state_begin");
    branch->condition->span = Span{};
    context_.helpers.emplace("state_begin");
    branch->statements = arena.list(statements);
    auto* test = arena.make<IfStatement>(Span{});
    test->branches = arena.list({branch});
    return test;
  }

  // The specification's values are stored by talora_init_specification(); talora_init() is the
  // guard, and the body, which comes later, replaces it by one that also stores its own values and
  // runs its block.
  void add_initialisation() {
    const Node& like = package_;
    if (!package_.is_body) {
      add_function(
          "TALORA_INIT_SPECIFICATION",
          hidden(function(like, "TALORA_INIT_SPECIFICATION", void_type(), initial_, false)), {});
      if (entry_->has_body) return;
    }
    std::vector<Node*> statements{initialise(like, "TALORA_INIT_SPECIFICATION")};
    if (package_.is_body) statements.insert(statements.end(), initial_.begin(), initial_.end());
    if (package_.initialization != nullptr) statements.push_back(package_.initialization);
    add_function("TALORA_INIT",
                 hidden(function(like, "TALORA_INIT", void_type(), {guarded(statements)}, false)),
                 {schema_ + ".talora_init_specification"});
  }

  // The span of the whole package would draw every comment to it.
  Node* hidden(Node* create) {
    create->span = Span{};
    static_cast<CreateRoutine*>(create)->routine->span = Span{};
    return create;
  }

  RuleContext& context_;
  CreatePackage& package_;
  std::string key_;
  std::string schema_;
  const CatalogPackage* entry_ = nullptr;
  Expansion expansion_;
  std::vector<Node*> initial_;
  std::map<std::string, std::vector<const Routine*>> signatures_;
};

}  // namespace

Expansion expand_package(RuleContext& context, CreatePackage& package) {
  Expansion expansion = PackageExpansion(context, package).run();
  if (!expansion.units.empty()) return expansion;
  expansion.absorbed = true;
  expansion.reason = "the package body declares nothing that runs";
  return expansion;
}

}  // namespace talora::translators
