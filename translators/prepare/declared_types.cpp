// Record and collection types of blocks, and the names of declared types.
#include "translators/prepare/declared_types.hpp"

#include "model/postgres_text.hpp"
#include "model/tree/walk.hpp"
#include "translators/prepare/collection_types.hpp"
#include "translators/print/names.hpp"
#include "translators/rules/plsql_parts.hpp"

#include <set>

namespace talora::translators {

namespace {

bool is_record(const Node* node) {
  const auto* type = as<TypeDecl>(node);
  return type != nullptr && type->type_kind == DeclaredTypeKind::record;
}

bool is_collection(const Node* node) {
  const auto* type = as<TypeDecl>(node);
  return type != nullptr && (type->type_kind == DeclaredTypeKind::nested_table ||
                             type->type_kind == DeclaredTypeKind::varray ||
                             type->type_kind == DeclaredTypeKind::associative_array);
}

Node* type_words(RuleContext& context, const Node& like, const std::string& words) {
  auto* made = context.build.arena().make<TargetExpression>(like.span);
  made->pattern = context.build.arena().text(words);
  context.bindings.set_type(*made, Type(context.bindings.type(like)));
  return made;
}

// TypeNames of declared types become words: jsonb, pkg.record_t, record for a cursor's row.
Node* declared_words(RuleContext& context, Node& node) {
  const auto* name = as<TypeName>(&node);
  if (name == nullptr) return nullptr;
  const Type type = context.bindings.type(node);
  const bool record = type.kind == TypeKind::record && (name->attribute == TypeAttribute::none ||
                                                        name->attribute == TypeAttribute::type_of);
  const bool cursor_row = type.kind == TypeKind::record && type.name.ends_with("%ROWTYPE");
  if (type.kind != TypeKind::collection && !record && !cursor_row) return nullptr;
  std::string words = cursor_row ? std::string("record") : value_words(context, type, true);
  return words.empty() ? nullptr : type_words(context, node, words);
}

class Types {
 public:
  Types(RuleContext& context, Preparation& parts) : context_(context), parts_(parts) {}

  void name(const InnerUnit& unit) {
    walk(*unit.root, [&](Node& node) {
      auto* block = as<Block>(&node);
      if (block == nullptr) return true;
      for (Node* declaration : block->declarations) {
        if (is_record(declaration)) name_record(unit, static_cast<TypeDecl&>(*declaration));
      }
      return true;
    });
  }

  void unit(InnerUnit& unit) {
    walk(*unit.root, [&](Node& node) {
      if (auto* block = as<Block>(&node)) take(unit, *block);
      return true;
    });
  }

 private:
  void name_record(const InnerUnit& unit, TypeDecl& type) {
    const Type key = context_.bindings.type(type);
    const CatalogType* known = context_.bindings.declared_type(key.name);
    if (known == nullptr) return;
    std::string name = unit.prefix + known->name;
    for (int i = 2; !used_.insert(name).second; ++i)
      name = unit.prefix + known->name + "_" + std::to_string(i);
    parts_.type_keys.emplace_back(&type, name);
    CatalogType named = *known;
    named.name = qualified(unit, name);
    context_.bindings.declare_type(key.name, std::move(named));
  }

  static std::string qualified(const InnerUnit& unit, const std::string& key) {
    const std::string schema =
        unit.qualifiers.empty() ? std::string() : postgres_name(unit.qualifiers.back());
    return postgres::quote_qualified(schema, postgres_name(key));
  }

  // The defaults of a record's fields are those of its variables.
  void give_default(VariableDecl& variable) {
    const Type type = context_.bindings.type(variable);
    if (type.kind != TypeKind::record || variable.default_value != nullptr) return;
    for (const auto& [node, name] : parts_.type_keys) {
      if (context_.bindings.type(*node).name != type.name) continue;
      std::vector<Node*> values;
      bool any = false;
      for (const Node* each : node->fields) {
        const auto& field = static_cast<const VariableDecl&>(*each);
        any = any || field.default_value != nullptr;
        values.push_back(field.default_value != nullptr
                             ? context_.build.duplicate(*field.default_value)
                             : context_.build.null(variable));
      }
      const std::string words = value_words(context_, type, false);
      if (any)
        variable.default_value = context_.build.target(
            variable,
            context_.build.arena().text(spread("CAST(ROW($*) AS " + words + ")", values.size())),
            values);
    }
  }

  void take(InnerUnit& unit, Block& block) {
    for (Node* declaration : block.declarations) {
      if (auto* variable = as<VariableDecl>(declaration)) give_default(*variable);
    }
    std::vector<Node*> kept;
    for (Node* declaration : block.declarations) {
      if (is_collection(declaration)) continue;
      if (is_record(declaration)) {
        create(unit, static_cast<TypeDecl&>(*declaration));
        continue;
      }
      kept.push_back(declaration);
    }
    if (kept.size() != block.declarations.size())
      block.declarations = context_.build.arena().list(kept);
  }

  void create(InnerUnit& unit, TypeDecl& type) {
    std::string key;
    for (const auto& [node, known] : parts_.type_keys) {
      if (node == &type) key = known;
    }
    Node* name = unit.qualifiers.empty() ? key_name(context_, type, {key})
                                         : key_name(context_, type, {unit.qualifiers.back(), key});
    Node* made = create_record_type(context_, type, context_.bindings.type(type), name);
    if (made == nullptr) return;
    if (unit.package == nullptr) {
      parts_.types.push_back(made);
      return;
    }
    std::vector<Node*> declarations(unit.package->declarations.begin(),
                                    unit.package->declarations.end());
    declarations.push_back(made);
    unit.package->declarations = context_.build.arena().list(declarations);
  }

  RuleContext& context_;
  Preparation& parts_;
  std::set<std::string> used_;
};

}  // namespace

Node* create_record_type(RuleContext& context, const TypeDecl& type, const Type& key, Node* name) {
  const CatalogType* declared = declared_type(context, key);
  if (declared == nullptr) return nullptr;
  std::string pattern = "CREATE TYPE $1 AS (";
  for (std::size_t i = 0; i < declared->fields.size(); ++i) {
    const CatalogColumn& field = declared->fields[i];
    const std::string words = value_words(context, field.type, true);
    const auto* written = i < type.fields.size() ? as<VariableDecl>(type.fields[i]) : nullptr;
    const bool of_package =
        type.name.text.empty() || context.bindings.declared_type(key.name) == nullptr;
    if (words.empty() || (of_package && written != nullptr && written->default_value != nullptr)) {
      refuse(context, type, DiagnosticId::record_refused,
             {words.empty() ? "field " + field.name : "a default of field " + field.name});
      return nullptr;
    }
    pattern +=
        (i > 0 ? ", " : "") + postgres::quote_identifier(postgres_name(field.name)) + " " + words;
  }
  Node* made =
      context.build.target_statement(type, context.build.arena().text(pattern + ")"), {name});
  return made;
}

void name_declared_types(RuleContext& context, Preparation& parts) {
  Types types(context, parts);
  for (const InnerUnit& unit : inner_units(context, parts))
    types.name(unit);
}

void take_declared_types(RuleContext& context, Preparation& parts) {
  Types types(context, parts);
  for (InnerUnit& unit : inner_units(context, parts))
    types.unit(unit);
  for (Node* main : parts.mains)
    replace_below(*main, [&](Node& node) { return declared_words(context, node); });
}

}  // namespace talora::translators
