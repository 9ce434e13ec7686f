// Held objects spread along the dependencies of units.
#include "conversion/held_dependents.hpp"

#include "conversion/layout.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace talora::conversion {

namespace {

using translators::Outcome;

bool creates(const Statement& statement) {
  return statement.translation.statement_kind.starts_with("create_") &&
         !statement.translation.object.empty();
}

// "DBO.F" as units name it: dbo.f, or f alone.
std::string target_object(const std::string& key) {
  const std::size_t dot = key.find('.');
  const std::string name = target_name(key.substr(dot + 1));
  return dot == 0 || dot == std::string::npos ? name : target_name(key.substr(0, dot)) + "." + name;
}

class Spread {
 public:
  explicit Spread(Conversion& conversion) : conversion_(conversion) {
    for (const auto& [key, relation] : conversion_.catalog.relations) {
      if (relation.kind == RelationKind::temporary_table)
        session_tables_.insert(target_object(key));
    }
    for (const Statement& statement : conversion_.statements) {
      if (!creates(statement)) continue;
      const bool held = statement.translation.outcome == Outcome::held;
      auto& entry = held_[target_object(statement.translation.object)];
      entry.key = statement.translation.object;
      entry.stands = entry.stands || !held;
      if (held) note_part(statement);
    }
  }

  void run() {
    for (Statement& statement : conversion_.statements)
      refuse_over_session_table(statement);
    bool changed = true;
    while (changed) {
      changed = false;
      for (Statement& statement : conversion_.statements)
        changed = hold(statement) || changed;
    }
    for (DataStep& step : conversion_.data)
      step.held = step.copy && missing(target_object(step.copy->relation)) != nullptr;
  }

 private:
  struct Object {
    std::string key;
    bool stands = false;  // one of its statements is not held
  };

  // Code finds the session's own table by name when it runs; a view or trigger is tied to the
  // definition, which has no rows.
  void refuse_over_session_table(Statement& statement) {
    if (!stands(statement)) return;
    const std::string& kind = statement.translation.statement_kind;
    const bool tied = kind == "create_view" || kind == "create_materialized_view";
    if (!tied && kind != "create_trigger") return;
    for (const auto& unit : statement.translation.units) {
      if (!tied && unit.kind != translators::UnitKind::trigger) continue;
      for (const std::string& name : unit.depends) {
        if (!session_tables_.contains(name)) continue;
        const std::string what = kind == "create_trigger" ? "a trigger on" : "a view over";
        return hold(statement, {DiagnosticId::construct_refused,
                                statement.span,
                                {what + " global temporary table " + name}});
      }
    }
  }

  [[nodiscard]] static bool stands(const Statement& statement) {
    return statement.translation.outcome != Outcome::held &&
           statement.translation.outcome != Outcome::absorbed;
  }

  // A package or type without one of its parts has members that are not there.
  void note_part(const Statement& statement) {
    const std::string& kind = statement.translation.statement_kind;
    const std::string& key = statement.translation.object;
    if (kind == "create_package" || kind == "create_package_body" || kind == "create_type")
      packages_.try_emplace(target_name(key.substr(key.find('.') + 1)), Object{key, false});
  }

  // Units name the members of a package "package.member", where packages are no schemas
  // "package__member".
  [[nodiscard]] const Object* missing(const std::string& name) const {
    const auto found = held_.find(name);
    if (found != held_.end()) return found->second.stands ? nullptr : &found->second;
    auto package = packages_.find(name.substr(0, name.find('.')));
    if (package == packages_.end()) {
      const std::string last = name.substr(name.rfind('.') + 1);
      package = packages_.find(last.substr(0, last.find("__")));
    }
    return package == packages_.end() ? nullptr : &package->second;
  }

  [[nodiscard]] const Object* missing(const Statement& statement) const {
    // Rows, comments, ALTER TABLE: their object is another statement's.
    if (!creates(statement) && !statement.translation.object.empty()) {
      if (const Object* object = missing(target_object(statement.translation.object)))
        return object;
    }
    for (const auto& unit : statement.translation.units) {
      for (const std::string& name : unit.depends) {
        if (const Object* object = missing(name)) return object;
      }
    }
    return nullptr;
  }

  bool hold(Statement& statement) {
    if (!stands(statement)) return false;
    const Object* needed = missing(statement);
    if (needed == nullptr) return false;
    hold(statement, {DiagnosticId::needs_held,
                     statement.span,
                     {needed->key.starts_with('.') ? needed->key.substr(1) : needed->key}});
    return true;
  }

  void hold(Statement& statement, Diagnostic finding) {
    statement.findings.push_back(std::move(finding));
    statement.translation.outcome = Outcome::held;
    statement.translation.units.clear();
    statement.translation.helpers.clear();
    if (creates(statement)) held_[target_object(statement.translation.object)].stands = false;
    note_part(statement);
  }

  Conversion& conversion_;
  std::map<std::string, Object> held_;    // by target name
  std::set<std::string> session_tables_;  // by target name
  // Those with a held part, by the name of their schema on the target.
  std::map<std::string, Object, std::less<>> packages_;
};

}  // namespace

void hold_dependents(Conversion& conversion) {
  Spread(conversion).run();
}

}  // namespace talora::conversion
