// Held objects spread along the dependencies of units.
#include "conversion/held_dependents.hpp"

#include "conversion/layout.hpp"

#include <algorithm>
#include <map>
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
    for (const Statement& statement : conversion_.statements) {
      if (!creates(statement)) continue;
      const bool held = statement.translation.outcome == Outcome::held;
      auto& entry = held_[target_object(statement.translation.object)];
      entry.key = statement.translation.object;
      entry.stands = entry.stands || !held;
      if (held) note_part(statement);
      if (is_session_table(entry.key)) entry.stands = false;
    }
  }

  void run() {
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

  // Made by each session for itself: what is stored cannot count on it.
  [[nodiscard]] bool is_session_table(const std::string& key) const {
    const auto& relations = conversion_.catalog.relations;
    const auto found = relations.find(key);
    return found != relations.end() && found->second.kind == RelationKind::temporary_table;
  }

  // A package or type without one of its parts has members that are not there.
  void note_part(const Statement& statement) {
    const std::string& kind = statement.translation.statement_kind;
    const std::string& key = statement.translation.object;
    if (kind == "create_package" || kind == "create_package_body")
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
    if (statement.translation.outcome == Outcome::held ||
        statement.translation.outcome == Outcome::absorbed) {
      return false;
    }
    const Object* needed = missing(statement);
    if (needed == nullptr) return false;
    statement.findings.push_back(
        {DiagnosticId::needs_held,
         statement.span,
         {needed->key.starts_with('.') ? needed->key.substr(1) : needed->key}});
    statement.translation.outcome = Outcome::held;
    statement.translation.units.clear();
    statement.translation.helpers.clear();
    if (creates(statement)) held_[target_object(statement.translation.object)].stands = false;
    note_part(statement);
    return true;
  }

  Conversion& conversion_;
  std::map<std::string, Object> held_;  // by target name
  // Those with a held part, by the name of their schema on the target.
  std::map<std::string, Object, std::less<>> packages_;
};

}  // namespace

void hold_dependents(Conversion& conversion) {
  Spread(conversion).run();
}

}  // namespace talora::conversion
