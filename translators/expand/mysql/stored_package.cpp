// Packages: a stored program for each member and constant, session variables for their state.
#include "translators/expand/mysql/stored_code.hpp"
#include "translators/expand/mysql/stored_units.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"
#include "translators/rules/stored_names.hpp"
#include "translators/rules/stored_state.hpp"

#include <algorithm>

namespace talora::translators {

namespace {

constexpr std::string_view init_name = "__TALORA_INIT";
constexpr std::string_view init_specification_name = "__TALORA_INIT_SPECIFICATION";

class StoredPackage {
 public:
  StoredPackage(RuleContext& context, CreatePackage& package, const CatalogPackage& entry)
      : context_(context),
        package_(package),
        entry_(entry) {
    const auto* name = static_cast<const Name*>(package.name);
    if (name->parts.size() > 1) schema_ = fold_oracle(name->parts[0].text, name->parts[0].quoted);
  }

  Expansion run() {
    for (Node* node : package_.declarations)
      member(*node);
    if (has_state(entry_)) {
      refuse(context_, *package_.name, DiagnosticId::package_state_session, {entry_.name});
      add_initialisation();
    }
    if (!out_.units.empty()) {
      refuse(context_, *package_.name, DiagnosticId::member_renamed,
             {entry_.name + ".member", postgres_name(entry_.name) + "__member"});
    }
    return std::move(out_);
  }

 private:
  void member(Node& node) {
    switch (node.kind) {
      case Kind::routine:
        return routine(static_cast<Routine&>(node));
      case Kind::variable_decl:
        return variable(static_cast<VariableDecl&>(node));
      case Kind::type_decl:
        return type(static_cast<TypeDecl&>(node));
      case Kind::cursor_decl:
        return refuse(context_, node, DiagnosticId::plsql_refused, {"a cursor of a package"});
      default:
        return;  // exceptions and pragmas: their errors stand where they are used
    }
  }

  void type(const TypeDecl& type) {
    if (type.type_kind == DeclaredTypeKind::subtype ||
        type.type_kind == DeclaredTypeKind::ref_cursor)
      return;
    refuse(context_, type, DiagnosticId::plsql_refused,
           {"a record or collection type of a package"});
  }

  bool is_public(const std::string& name) const {
    return std::any_of(
        entry_.routines.begin(), entry_.routines.end(),
        [&](const CatalogRoutine& each) { return each.name == name && each.in_specification; });
  }

  void routine(Routine& routine) {
    if (routine.body == nullptr && routine.external == nullptr) return;
    if (auto* body = as<Block>(routine.body);
        body != nullptr && has_state(entry_) && is_public(folded_name(routine.name)))
      routine.body = initialised(*body);
    add_stored_routine(context_, routine, &entry_, schema_, out_);
  }

  // Public members may be the first of their package that a session calls.
  Node* initialised(Block& body) {
    const bool early =
        std::any_of(body.declarations.begin(), body.declarations.end(), [](const Node* node) {
          const auto* variable = as<VariableDecl>(node);
          return variable != nullptr && variable->default_value != nullptr &&
                 !is<Literal>(variable->default_value);
        });
    if (early) return nested_block(context_, body, {}, {call(init_name), &body});
    std::vector<Node*> statements{call(init_name)};
    statements.insert(statements.end(), body.statements.begin(), body.statements.end());
    body.statements = context_.build.arena().list(statements);
    return &body;
  }

  Node* own_name(std::string_view rest) {
    const std::string key = entry_.name + std::string(rest);
    Node* name = schema_.empty() ? key_name(context_, *package_.name, {key})
                                 : key_name(context_, *package_.name, {schema_, key});
    name->span = Span{};
    return name;
  }

  Node* call(std::string_view rest) {
    auto* statement = context_.build.arena().make<TargetStatement>(Span{});
    statement->pattern = "CALL $1()";
    statement->arguments = context_.build.arena().list({own_name(rest)});
    return statement;
  }

  void add(const Node* like, bool is_function, const std::string& rest, const std::string& type,
           Block* body) {
    Arena& arena = context_.build.arena();
    const Span span = like == nullptr ? Span{} : like->span;
    auto* routine = arena.make<Routine>(span);
    routine->is_function = is_function;
    routine->name = own_name(rest);
    if (is_function) {
      auto* words = arena.make<TargetExpression>(Span{});
      words->pattern = arena.text(type);
      routine->return_type = words;
    }
    routine->body = body;
    auto* create = arena.make<CreateRoutine>(span);
    create->or_replace = true;
    create->routine = routine;
    out_.units.push_back({is_function ? UnitKind::function : UnitKind::procedure,
                          postgres_name(schema_),
                          postgres_name(entry_.name + rest),
                          create,
                          {}});
  }

  Block* block(const std::vector<Node*>& statements) {
    auto* made = context_.build.arena().make<Block>(Span{});
    made->statements = context_.build.arena().list(statements);
    return made;
  }

  // pkg__c() for a constant, pkg__v() for a variable of the specification.
  void variable(VariableDecl& variable) {
    const Type type = context_.bindings.type(variable);
    const std::string key = fold_oracle(variable.name.text, variable.name.quoted);
    const std::string words = target_type_words(context_, type, true);
    if (words.empty()) {
      return refuse(context_, variable, DiagnosticId::package_state_refused,
                    {entry_.name + "." + key, "a record or collection"});
    }
    auto* value = context_.build.arena().make<ReturnStatement>(Span{});
    if (variable.constant) {
      value->value = variable.default_value;
      return add(&variable, true, "__" + key, words, block({value}));
    }
    const std::string place = state_variable(entry_, key);
    if (variable.default_value != nullptr)
      initial_.push_back(write_state(context_, variable, place, type, variable.default_value));
    if (package_.is_body) return;
    value->value = read_state(context_, variable, place, type);
    value->value->span = Span{};
    add(variable.default_value == nullptr ? &variable : nullptr, true, "__" + key, words,
        block({call(init_name), value}));
  }

  Block* guarded(const std::vector<Node*>& statements) {
    Arena& arena = context_.build.arena();
    const std::string ready = state_variable(entry_, "TALORA_READY");
    auto* set = arena.make<TargetStatement>(Span{});
    set->pattern = arena.text("SET " + ready + " = 1");
    std::vector<Node*> inner{set};
    inner.insert(inner.end(), statements.begin(), statements.end());
    auto* branch = arena.make<Branch>(Span{});
    branch->condition =
        context_.build.target(*set, arena.text(ready + " IS NULL"), std::vector<Node*>{});
    branch->statements = arena.list(inner);
    auto* test = arena.make<IfStatement>(Span{});
    test->branches = arena.list({branch});
    return block({test});
  }

  // Once a session: the values of the specification, those of the body, then its own block.
  void add_initialisation() {
    if (!package_.is_body && entry_.has_body)
      return add(nullptr, false, std::string(init_specification_name), {}, block(initial_));
    std::vector<Node*> statements;
    if (package_.is_body) statements.push_back(call(init_specification_name));
    statements.insert(statements.end(), initial_.begin(), initial_.end());
    if (auto* own = as<Block>(package_.initialization)) {
      lower_code(context_, {}, *own);
      statements.push_back(own);
    }
    add(nullptr, false, std::string(init_name), {}, guarded(statements));
  }

  RuleContext& context_;
  CreatePackage& package_;
  const CatalogPackage& entry_;
  std::string schema_;
  Expansion out_;
  std::vector<Node*> initial_;
};

}  // namespace

Expansion expand_stored_package(RuleContext& context, CreatePackage& package) {
  const Identifier& last = static_cast<Name*>(package.name)->parts.back();
  const CatalogPackage* entry =
      context.catalog.find_package({}, fold_oracle(last.text, last.quoted));
  Expansion out;
  if (entry != nullptr) out = StoredPackage(context, package, *entry).run();
  if (!out.units.empty()) return out;
  out.absorbed = true;
  out.reason = "the package declares nothing that runs by itself";
  return out;
}

}  // namespace talora::translators
