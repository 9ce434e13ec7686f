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

  [[nodiscard]] const Object* missing(const std::string& name) const {
    const auto found = held_.find(name);
    return found == held_.end() || found->second.stands ? nullptr : &found->second;
  }

  [[nodiscard]] const Object* missing(const Statement& statement) const {
    if (statement.is_data) return missing(target_object(statement.translation.object));
    for (const auto& unit : statement.translation.units) {
      for (const std::string& name : unit.depends) {
        if (const Object* object = missing(name)) return object;
      }
    }
    return nullptr;
  }

  bool hold(Statement& statement) {
    if (statement.translation.outcome == Outcome::held) return false;
    const Object* needed = missing(statement);
    if (needed == nullptr) return false;
    statement.findings.push_back(
        {DiagnosticId::routine_refused,
         statement.span,
         {needed->key + ", which is needed here,", conversion_.options.profile.name()}});
    statement.translation.outcome = Outcome::held;
    statement.translation.units.clear();
    statement.translation.helpers.clear();
    if (creates(statement)) held_[target_object(statement.translation.object)].stands = false;
    return true;
  }

  Conversion& conversion_;
  std::map<std::string, Object> held_;  // by target name
};

}  // namespace

void hold_dependents(Conversion& conversion) {
  Spread(conversion).run();
}

}  // namespace talora::conversion
