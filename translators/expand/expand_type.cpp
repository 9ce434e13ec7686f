// CREATE TYPE of Oracle: objects become composite types, collections domains over arrays.
#include "translators/expand/expand.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/conversions.hpp"

#include <string>
#include <vector>

namespace talora::translators {

namespace {

class TypeExpansion {
 public:
  TypeExpansion(RuleContext& context, const CreateType& type) : context_(context), type_(type) {}

  Expansion run() {
    const auto* shape = as<TypeDecl>(type_.definition);
    if (context_.profile.family == TargetFamily::mysql) {
      refuse(context_.profile.name() + " has no types of its own");
    } else if (type_.definition == nullptr) {
      return forward();
    } else if (shape == nullptr) {
      refuse("its form is not known");
    } else if (shape->element != nullptr) {
      add_domain(*shape);
    } else if (shape->type_kind == DeclaredTypeKind::object && !shape->fields.empty()) {
      add_composite(*shape);
      add_methods(*shape);
    } else {
      refuse("it has no attributes");
    }
    return std::move(expansion_);
  }

 private:
  void refuse(std::string why) {
    context_.diagnostics.add(DiagnosticId::object_type_refused, type_.span,
                             {describe(*type_.name), std::move(why)});
  }

  // CREATE TYPE t; says that t will come.
  Expansion forward() {
    expansion_.absorbed = true;
    expansion_.reason = "the type is made where its attributes stand";
    return std::move(expansion_);
  }

  void add(std::string_view pattern, const std::vector<Node*>& arguments) {
    ExpandedUnit unit;
    unit.kind = UnitKind::type;
    name_unit(unit, type_.name);
    unit.root = context_.build.target_statement(type_, pattern, arguments);
    expansion_.units.push_back(std::move(unit));
  }

  void add_domain(const TypeDecl& shape) {
    context_.diagnostics.add(DiagnosticId::collection_as_array, type_.span,
                             {describe(*type_.name), shape.type_kind == DeclaredTypeKind::varray
                                                         ? "its limit is not checked"
                                                         : "its elements keep their order"});
    add(shape.not_null ? "CREATE DOMAIN $1 AS $2 ARRAY CHECK (array_position(VALUE, NULL) IS NULL)"
                       : "CREATE DOMAIN $1 AS $2 ARRAY",
        {type_.name, shape.element});
  }

  // A pattern has nine places: four attributes at a time.
  void add_composite(const TypeDecl& shape) {
    std::vector<Node*> arguments{type_.name};
    std::string pattern;
    constexpr std::size_t places = 9;
    for (const Node* node : shape.fields) {
      const auto* field = as<VariableDecl>(node);
      if (field == nullptr) continue;
      auto* name = context_.build.arena().make<Name>(field->span);
      name->parts = context_.build.arena().identifiers({field->name});
      if (!pattern.empty()) pattern += ",\n  ";
      if (!expansion_.units.empty()) pattern += "ADD ATTRIBUTE ";
      pattern +=
          '$' + std::to_string(arguments.size() + 1) + " $" + std::to_string(arguments.size() + 2);
      arguments.push_back(name);
      arguments.push_back(field->type);
      if (arguments.size() == places) close_composite(pattern, arguments);
    }
    if (arguments.size() > 1) close_composite(pattern, arguments);
  }

  // Methods are functions in a schema of the type's name, as members of a package are.
  void add_methods(const TypeDecl& shape) {
    bool any = false;
    for (const Node* node : shape.fields) {
      const auto* method = as<Routine>(node);
      if (method == nullptr) continue;
      any = true;
      const std::string name = postgres_name(as<Name>(type_.name)->parts.back()) + "." +
                               postgres_name(as<Name>(method->name)->parts.back());
      context_.diagnostics.add(DiagnosticId::method_as_function, method->span, {name});
    }
    if (!any) return;
    ExpandedUnit unit;
    unit.kind = UnitKind::schema;
    name_unit(unit, type_.name);
    unit.schema.clear();
    auto* name = context_.build.arena().make<Name>(Span{});
    name->parts = as<Name>(type_.name)->parts.last(1);
    unit.root = context_.build.target_statement(type_, "CREATE SCHEMA IF NOT EXISTS $1", {name});
    unit.root->span = Span{};
    expansion_.units.push_back(std::move(unit));
  }

  void close_composite(std::string& pattern, std::vector<Node*>& arguments) {
    pattern = expansion_.units.empty() ? "CREATE TYPE $1 AS (\n  " + pattern + "\n)"
                                       : "ALTER TYPE $1\n  " + pattern;
    add(context_.build.arena().text(pattern), arguments);
    pattern.clear();
    arguments = {type_.name};
  }

  RuleContext& context_;
  const CreateType& type_;
  Expansion expansion_;
};

}  // namespace

Expansion expand_type(RuleContext& context, const CreateType& type) {
  return TypeExpansion(context, type).run();
}

}  // namespace talora::translators
