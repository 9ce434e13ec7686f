// Files of a converted project: objects, runtime, data, held statements, scripts, deploy order.
#include "conversion/layout.hpp"

#include "conversion/held_files.hpp"
#include "conversion/object_files.hpp"
#include "conversion/script_files.hpp"
#include "database/mysql_load_text.hpp"
#include "database/postgres_copy_text.hpp"
#include "model/failure.hpp"
#include "model/sql_text.hpp"
#include "translators/runtime/runtime.hpp"
#include "translators/target.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace talora::conversion {

using translators::Outcome;
using translators::UnitKind;

std::string target_name(std::string_view catalog_name) {
  std::string lower(catalog_name);
  for (char& c : lower) {
    if (c >= 'a' && c <= 'z') return std::string(catalog_name);  // mixed case stays as quoted
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string target_schema(const CatalogRelation& relation, TargetFamily family) {
  if (!relation.schema.empty()) return target_name(relation.schema);
  return family == TargetFamily::postgres ? "public" : "";
}

namespace {

class LayoutMaker {
 public:
  explicit LayoutMaker(Conversion& conversion) : conversion_(conversion) {
    layout_.family = conversion.options.profile.family;
    layout_.target_folder = layout_.family == TargetFamily::mysql ? "mysql" : "postgres";
  }

  Layout make() {
    objects_ = object_files(conversion_);
    mark_early_triggers();
    add_runtime();
    const auto order = deploy_order(objects_);
    add_schemas();
    for (const ObjectFile* file : order) {
      if (deploys_before_data(*file)) add_object(*file);
    }
    add_data();
    for (const ObjectFile* file : order) {
      if (!deploys_before_data(*file)) add_object(*file);
    }
    add_held_files(conversion_, layout_);
    add_script_files(conversion_, layout_);
    return std::move(layout_);
  }

 private:
  static bool deploys_before_data(const ObjectFile& file) {
    switch (file.kind) {
      case UnitKind::constraint:
      case UnitKind::index:
      case UnitKind::comment:
      case UnitKind::grant:
      case UnitKind::job:
      case UnitKind::post:
        return false;
      case UnitKind::trigger:
        return file.before_data;
      default:
        return true;
    }
  }

  // Rows that came in after a trigger was created have fired it in the source: they fire it here
  // too.
  void mark_early_triggers() {
    for (ObjectFile& file : objects_) {
      if (file.kind != UnitKind::trigger) continue;
      const auto& statements = conversion_.statements;
      for (std::size_t i = file.first_statement + 1; i < statements.size(); ++i) {
        if (statements[i].is_data) file.before_data = true;
      }
    }
  }

  void add_file(const std::string& below_target, std::string content) {
    layout_.files.push_back({layout_.target_folder + "/" + below_target, std::move(content)});
    layout_.steps.push_back({StepKind::file, below_target, {}, {}, {}, {}});
  }

  void add_object(const ObjectFile& file) { add_file(file.path, file.text); }

  // On MySQL the helpers' parameters and results compare by the collation of their database, which
  // deploy has made by then: that of the tables.
  // The deployment's own tables may have made the schema already: its collation is set either way.
  [[nodiscard]] std::string runtime_schema() const {
    const std::string created = "CREATE SCHEMA IF NOT EXISTS talora;\n";
    if (layout_.family != TargetFamily::mysql) return created;
    return created + "ALTER SCHEMA talora" + schema_collation() + ";\n";
  }

  void add_runtime() {
    std::set<std::string, std::less<>> used;
    for (const Statement& statement : conversion_.statements) {
      used.insert(statement.translation.helpers.begin(), statement.translation.helpers.end());
    }
    if (used.empty()) return;
    add_file("schemas/talora.sql", runtime_schema());
    const auto& target = translators::target_of(conversion_.options.profile.family);
    for (const auto& helper : translators::runtime_closure(target.runtime(), used)) {
      add_file("runtime/" + std::string(helper.name) + ".sql", std::string(helper.text));
    }
  }

  // Variables and parameters of stored programs have the collation of their database.
  std::string schema_collation() const {
    if (layout_.family != TargetFamily::mysql) return {};
    return fmt::format(
        " CHARACTER SET utf8mb4 COLLATE {}",
        translators::default_collation(conversion_.options.source, conversion_.options.profile));
  }

  // Schemas that objects live in and no unit creates; on MySQL the connection's own, when code
  // stands there, gets the collation of the tables.
  void add_schemas() {
    std::set<std::string> schemas;
    std::set<std::string> created;
    bool code_without_schema = false;
    for (const Statement& statement : conversion_.statements) {
      for (const auto& unit : statement.translation.units) {
        const bool code = unit.kind == UnitKind::function || unit.kind == UnitKind::procedure ||
                          unit.kind == UnitKind::trigger;
        code_without_schema = code_without_schema || (code && unit.schema.empty());
        if (unit.kind == UnitKind::schema) created.insert(unit.name);
        if (unit.kind != UnitKind::statement && !unit.schema.empty()) schemas.insert(unit.schema);
      }
    }
    if (layout_.family == TargetFamily::mysql && code_without_schema)
      add_file("schemas/(default).sql", "ALTER SCHEMA" + schema_collation() + ";\n");
    for (const std::string& schema : schemas) {
      if (schema == "public" || schema == "talora" || created.contains(schema)) continue;
      add_file("schemas/" + schema + ".sql",
               fmt::format("CREATE SCHEMA IF NOT EXISTS {}{};\n",
                           quote_identifier(layout_.family, schema), schema_collation()));
    }
  }

  void add_data() {
    std::size_t number = 0;
    std::vector<std::string> data_path(conversion_.data.size());
    for (std::size_t i = 0; i < conversion_.data.size(); ++i) {
      const DataStep& step = conversion_.data[i];
      ++number;
      if (step.held) continue;
      if (step.copy) {
        data_path[i] = add_copy(*step.copy, number);
        continue;
      }
      Statement& statement = conversion_.statements[step.dml.statement];
      if (statement.translation.outcome != Outcome::held) add_dml(statement, number);
    }
    for (Statement& statement : conversion_.statements) {
      if (statement.is_data && !conversion_.data[statement.data_step].held)
        statement.targets.push_back({data_path[statement.data_step], 1});
    }
  }

  std::string add_copy(const CopyStep& copy, std::size_t number) {
    const CatalogRelation& relation = conversion_.catalog.relations.at(copy.relation);
    DeployStep step;
    step.kind = StepKind::copy;
    step.schema = target_schema(relation, layout_.family);
    step.table = target_name(relation.name);
    for (const std::string& column : copy.columns) {
      step.columns.push_back(target_name(column));
      const CatalogColumn* known = relation.find_column(column);
      const bool bytes = known != nullptr &&
                         (known->type.kind == TypeKind::raw || known->type.kind == TypeKind::blob);
      if (bytes) step.bytes.insert(step.columns.back());
    }
    step.path = fmt::format("data/{:04}.{}.copy", number, step.object());
    std::string text;
    for (const DataRow& row : copy.rows) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (i != 0) text += database::copy_separator;
        if (row[i]) {
          append_value(text, *row[i]);
        } else {
          text += database::copy_null;
        }
      }
      text += '\n';
    }
    layout_.files.push_back({layout_.target_folder + "/" + step.path, std::move(text)});
    layout_.steps.push_back(step);
    return step.path;
  }

  // LOAD DATA knows fewer escapes than COPY; what it writes, both read.
  void append_value(std::string& text, std::string_view value) const {
    if (layout_.family == TargetFamily::mysql) {
      database::append_load_text(text, value);
    } else {
      database::append_copy_value(text, value);
    }
  }

  void add_dml(Statement& statement, std::size_t number) {
    std::string text = search_path_line(statement, layout_.family);
    for (const auto& unit : statement.translation.units)
      text += client_text(unit, layout_.family);
    const std::string path = fmt::format("data/{:04}.statement.sql", number);
    statement.targets.push_back({path, 1});
    add_file(path, std::move(text));
  }

  Conversion& conversion_;
  Layout layout_;
  std::vector<ObjectFile> objects_;
};

}  // namespace

Layout lay_out(Conversion& conversion) {
  return LayoutMaker(conversion).make();
}

}  // namespace talora::conversion
