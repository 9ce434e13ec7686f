// GRANT, REVOKE and CREATE ROLE of Oracle: a statement for each grantee, the roles they need.
#include "model/sql_text.hpp"
#include "translators/expand/expand.hpp"
#include "translators/rules/conversions.hpp"

#include <algorithm>
#include <array>

namespace talora::translators {

namespace {

constexpr auto table_privileges = std::to_array<std::string_view>(
    {"ALL", "ALL PRIVILEGES", "SELECT", "INSERT", "UPDATE", "DELETE", "REFERENCES"});

class GrantExpansion {
 public:
  GrantExpansion(RuleContext& context, const Grant& grant) : context_(context), grant_(grant) {}

  Expansion run() {
    add_roles();
    if (grant_.object == nullptr) {
      roles_and_system_privileges();
    } else {
      for (const Identifier& grantee : grant_.grantees)
        object_privileges(grantee);
    }
    if (expansion_.units.empty()) {
      expansion_.absorbed = true;
      expansion_.reason = "reported; system privileges do not reach deploy";
    }
    return std::move(expansion_);
  }

 private:
  [[nodiscard]] bool is_postgres() const {
    return context_.profile.family == TargetFamily::postgres;
  }

  static bool is_public(const Identifier& name) {
    return fold_oracle(name.text, name.quoted) == "PUBLIC";
  }

  [[nodiscard]] bool is_role(const Identifier& name) const {
    return context_.catalog.roles.contains(fold_oracle(name.text, name.quoted));
  }

  // Privileges come as written.
  static Identifier without_quotes(Identifier name) {
    name.quoted = name.text.size() > 2 && name.text.front() == '"' && name.text.back() == '"';
    if (name.quoted) name.text = name.text.substr(1, name.text.size() - 2);
    return name;
  }

  Node* name_of(const Identifier& identifier) {
    if (is_public(identifier))
      return context_.build.target(grant_, "PUBLIC", std::initializer_list<Node*>{});
    auto* name = context_.build.arena().make<Name>(grant_.span);
    name->parts = context_.build.arena().identifiers({identifier});
    return name;
  }

  void add(std::string text, const std::vector<Node*>& arguments, ExpandedUnit unit) {
    unit.kind = UnitKind::grant;
    unit.root =
        context_.build.target_statement(grant_, context_.build.arena().text(text), arguments);
    expansion_.units.push_back(std::move(unit));
  }

  // A role that nothing made before.
  void add_roles() {
    for (const Identifier& grantee : grant_.grantees) {
      const auto role = context_.catalog.roles.find(fold_oracle(grantee.text, grantee.quoted));
      if (role == context_.catalog.roles.end() || !(role->second.span == grant_.span)) continue;
      Expansion made = expand_role(context_, *name_of(grantee));
      expansion_.units.push_back(std::move(made.units.front()));
    }
  }

  void roles_and_system_privileges() {
    for (const Identifier& written : grant_.privileges) {
      const Identifier privilege = without_quotes(written);
      if (!is_role(privilege)) {
        context_.diagnostics.add(DiagnosticId::system_privilege, privilege.span,
                                 {std::string(privilege.text)});
        continue;
      }
      for (const Identifier& grantee : grant_.grantees) {
        ExpandedUnit unit;
        Node* role = name_of(privilege);
        name_unit(unit, role);
        std::string text = grant_.revoke ? "REVOKE $1 FROM $2" : "GRANT $1 TO $2";
        if (grant_.with_option && !grant_.revoke) text += " WITH ADMIN OPTION";
        add(text, {role, name_of(grantee)}, std::move(unit));
      }
    }
  }

  void object_privileges(const Identifier& grantee) {
    if (is_public(grantee) && !is_postgres() && !context_.profile.has(Capability::public_grantee)) {
      context_.diagnostics.add(DiagnosticId::privilege_refused, grantee.span,
                               {"to PUBLIC", describe(*grant_.object)});
      return;
    }
    std::string privileges;
    for (const Identifier& privilege : grant_.privileges) {
      const std::string text = privilege_text(privilege);
      if (text.empty()) return;
      if (privileges.find(text) == std::string::npos)
        privileges += (privileges.empty() ? "" : ", ") + text;
    }
    const std::string object = object_text();
    if (object.empty()) return;
    ExpandedUnit unit;
    name_unit(unit, grant_.object);
    if (is_package()) unit.depends.push_back(target_object(grant_.object));
    std::string text = grant_.revoke ? "REVOKE " : "GRANT ";
    text += privileges + " ON " + object + (grant_.revoke ? " FROM $2" : " TO $2");
    if (grant_.with_option && !grant_.revoke) text += " WITH GRANT OPTION";
    schema_usage(grantee, unit);
    add(text, {object_name(), name_of(grantee)}, std::move(unit));
  }

  // Who may use an object there must be let into its schema.
  void schema_usage(const Identifier& grantee, const ExpandedUnit& like) {
    if (!is_postgres() || grant_.revoke) return;
    Node* schema = is_package() ? object_name() : schema_name();
    if (schema == nullptr) return;
    ExpandedUnit unit = like;
    add("GRANT USAGE ON SCHEMA $1 TO $2", {schema, name_of(grantee)}, std::move(unit));
  }

  Node* schema_name() {
    const auto* name = as<Name>(grant_.object);
    if (name->parts.size() > 1) return name_of(name->parts[name->parts.size() - 2]);
    if (context_.catalog.default_schema.empty()) return nullptr;
    Identifier schema = name->parts.back();
    schema.text = context_.build.arena().text(context_.catalog.default_schema);
    schema.quoted = true;
    return name_of(schema);
  }

  [[nodiscard]] const Symbol& symbol() const { return context_.bindings.symbol(*grant_.object); }

  [[nodiscard]] bool is_package() const {
    return symbol().kind == SymbolKind::none && symbol().package != nullptr;
  }

  // A package is a schema there.
  Node* object_name() {
    if (!is_package() || !is_postgres()) return grant_.object;
    return name_of(as<Name>(grant_.object)->parts.back());
  }

  std::string object_text() {
    if (is_package()) {
      if (is_postgres()) {
        context_.diagnostics.add(DiagnosticId::package_privilege, grant_.span,
                                 {describe(*grant_.object)});
        return "ALL ROUTINES IN SCHEMA $1";
      }
      refuse("EXECUTE");
      return {};
    }
    if (symbol().kind == SymbolKind::type) return is_postgres() ? "TYPE $1" : refuse("EXECUTE");
    if (const CatalogRoutine* routine = symbol().routine; routine != nullptr) {
      if (is_postgres()) return "ROUTINE $1";
      return routine->is_function ? "FUNCTION $1" : "PROCEDURE $1";
    }
    // A row of a table of schema talora there, no object.
    if (symbol().kind == SymbolKind::sequence)
      return is_postgres() ? "SEQUENCE $1" : refuse("SELECT");
    return "$1";
  }

  std::string refuse(const std::string& privilege) {
    context_.diagnostics.add(DiagnosticId::privilege_refused, grant_.span,
                             {privilege, describe(*grant_.object)});
    return {};
  }

  // Empty when it has no counterpart: a finding says so.
  std::string privilege_text(const Identifier& privilege) {
    const std::string words = fold_oracle(privilege.text, false);
    const std::size_t bracket = words.find('(');
    std::string name = words.substr(0, bracket);
    while (name.ends_with(' '))
      name.pop_back();
    if (name == "READ") name = "SELECT";
    const bool sequence = symbol().kind == SymbolKind::sequence;
    // NEXTVAL needs USAGE there.
    if (sequence && name == "SELECT" && is_postgres()) return "USAGE, SELECT";
    if (name == "EXECUTE") return symbol().kind == SymbolKind::type ? "USAGE" : "EXECUTE";
    if (std::ranges::find(table_privileges, name) == table_privileges.end()) return refuse(name);
    return bracket == std::string::npos ? name : name + column_list(words.substr(bracket));
  }

  std::string column_list(const std::string& words) {
    std::string list = " (";
    for (std::size_t begin = 1; begin < words.size();) {
      std::size_t end = words.find_first_of(",)", begin);
      if (end == std::string::npos) end = words.size();
      std::string column = words.substr(begin, end - begin);
      std::erase_if(column, [](char c) { return c == ' ' || c == '"'; });
      begin = end + 1;
      if (column.empty()) continue;
      Identifier identifier{context_.build.arena().text(column), true, grant_.span};
      list += (list.size() > 2 ? ", " : "") + target_text(identifier);
    }
    return list + ")";
  }

  std::string target_text(const Identifier& identifier) {
    ExpandedUnit unit;
    name_unit(unit, name_of(identifier));
    return quote_identifier(context_.profile.family, unit.name);
  }

  RuleContext& context_;
  const Grant& grant_;
  Expansion expansion_;
};

}  // namespace

Expansion expand_grant(RuleContext& context, const Grant& grant) {
  return GrantExpansion(context, grant).run();
}

// Roles belong to the whole server: another database may have made it.
Expansion expand_role(RuleContext& context, const Node& name) {
  const bool postgres = context.profile.family == TargetFamily::postgres;
  ExpandedUnit unit;
  unit.kind = UnitKind::role;
  name_unit(unit, &name);
  context.diagnostics.add(DiagnosticId::role_made, name.span, {describe(name)});
  unit.root = context.build.target_statement(
      name,
      postgres ? "DO $role$\nBEGIN\n  CREATE ROLE $1;\nEXCEPTION\n  WHEN duplicate_object OR "
                 "unique_violation THEN\n    NULL;\nEND\n$role$"
               : "CREATE ROLE IF NOT EXISTS $1",
      {context.build.duplicate(name)});
  Expansion expansion;
  expansion.units.push_back(std::move(unit));
  return expansion;
}

}  // namespace talora::translators
