// Statements to objects, by the names of the catalog; what no parser took by its first words.
#include "conversion/assessed_objects.hpp"

#include "conversion/created_object.hpp"
#include "conversion/valid_text.hpp"

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace talora::conversion {

namespace {

using reports::AssessedObject;

// Names of a kind live beside equal names of another one (an index may be called like a table).
struct ObjectKey {
  std::string kind, schema, name;

  friend auto operator<=>(const ObjectKey&, const ObjectKey&) = default;
};

std::string relation_word(RelationKind kind) {
  switch (kind) {
    case RelationKind::temporary_table:
      return "temporary table";
    case RelationKind::view:
      return "view";
    case RelationKind::materialized_view:
      return "materialized view";
    case RelationKind::table:
      break;
  }
  return "table";
}

// Kind of a name that statements other than CREATE are about.
std::string known_kind(const Catalog& catalog, const std::string& key) {
  const auto relation = catalog.relations.find(key);
  if (relation != catalog.relations.end()) return relation_word(relation->second.kind);
  if (catalog.types.contains(key)) return "type";
  if (catalog.packages.contains(key)) return "package";
  if (catalog.sequences.contains(key)) return "sequence";
  if (catalog.triggers.contains(key)) return "trigger";
  if (catalog.indexes.contains(key)) return "index";
  if (catalog.synonyms.contains(key)) return "synonym";
  const auto routine = catalog.routines.find(key);
  if (routine == catalog.routines.end()) return {};
  return routine->second.is_function ? "function" : "procedure";
}

// The kind that a statement kind makes: "create_package_body" -> "package".
std::string created_kind(const std::string& statement_kind) {
  static const std::map<std::string, std::string> kinds = {
      {"create_table", "table"},       {"create_view", "view"},
      {"create_index", "index"},       {"create_sequence", "sequence"},
      {"create_synonym", "synonym"},   {"create_type", "type"},
      {"create_package", "package"},   {"create_package_body", "package"},
      {"create_function", "function"}, {"create_procedure", "procedure"},
      {"create_trigger", "trigger"}};
  const auto found = kinds.find(statement_kind);
  return found == kinds.end() ? std::string() : found->second;
}

class Objects {
 public:
  Objects(const Conversion& conversion, reports::Assessment& out)
      : conversion_(conversion),
        catalog_(conversion.catalog),
        out_(out) {}

  void run() {
    for (std::size_t i = 0; i < out_.statements.size(); ++i)
      out_.statements[i].object = object_of(conversion_.statements[i], out_.statements[i]);
    write_schemas();
    count_routines();
  }

 private:
  std::size_t object_of(const Statement& statement, const reports::AssessedStatement& row) {
    const std::string& full = statement.translation.object;
    if (!full.empty()) {
      const std::string kind = created_kind(row.kind);
      const std::string known = known_kind(catalog_, full);
      const bool relation = kind == "table" || kind == "view";
      std::string word = kind.empty() || (relation && !known.empty()) ? known : kind;
      if (word.empty() && (row.kind == "alter_table" || row.kind == "insert")) word = "table";
      if (!word.empty()) return named(key_of(word, full), !kind.empty(), row);
    } else if (const auto head = created_object(row.text)) {
      std::string schema = fold_oracle(head->schema, false);
      if (schema.empty()) schema = fold_oracle(statement.target_schema, false);
      return named({head->kind, schema, fold_oracle(head->name, false)}, head->creates, row);
    }
    return entry({"script", {}, out_.files[row.file].path}, row);
  }

  // "SCHEMA.NAME" of the catalog; a name may hold points, a schema hardly ever does.
  static ObjectKey key_of(const std::string& kind, const std::string& full) {
    const auto point = full.find('.');
    if (point == std::string::npos) return {kind, {}, valid_text(full)};
    return {kind, valid_text(full.substr(0, point)), valid_text(full.substr(point + 1))};
  }

  std::size_t named(const ObjectKey& key, bool creates, const reports::AssessedStatement& row) {
    const std::size_t index = entry(key, row);
    AssessedObject& object = out_.objects[index];
    if (creates && !object.created) {
      object.created = true;
      object.place = row.place;
      name_as_written(object, row.text);
    }
    return index;
  }

  // T-SQL keeps names as they are written; the catalog folds them to find them.
  void name_as_written(AssessedObject& object, const std::string& text) {
    if (conversion_.options.source != SourceDialect::tsql) return;
    const auto head = created_object(text);
    if (!head || fold_oracle(head->name, false) != object.name) return;
    object.name = head->name;
    if (!head->schema.empty()) written_schemas_.try_emplace(object.schema, head->schema);
  }

  void write_schemas() {
    for (AssessedObject& object : out_.objects) {
      const auto written = written_schemas_.find(object.schema);
      if (written != written_schemas_.end()) object.schema = written->second;
    }
  }

  std::size_t entry(const ObjectKey& key, const reports::AssessedStatement& row) {
    const auto [found, is_new] = index_.try_emplace(key, out_.objects.size());
    if (is_new) {
      out_.objects.push_back({key.kind, key.schema, key.name, false, row.place, 0});
      keys_.push_back(key);
    }
    return found->second;
  }

  // Stand-alone routines and triggers are objects; members of packages are counted with theirs.
  void count_routines() {
    static const std::set<std::string> routines = {"function", "procedure", "trigger"};
    for (std::size_t i = 0; i < out_.objects.size(); ++i) {
      AssessedObject& object = out_.objects[i];
      if (object.created && routines.contains(object.kind)) object.routines = 1;
      if (object.kind != "package") continue;
      const auto package = catalog_.packages.find(catalog_key(keys_[i].schema, keys_[i].name));
      if (package != catalog_.packages.end()) object.routines = package->second.routines.size();
    }
  }

  const Conversion& conversion_;
  const Catalog& catalog_;
  reports::Assessment& out_;
  std::map<ObjectKey, std::size_t> index_;
  std::vector<ObjectKey> keys_;                         // as out_.objects
  std::map<std::string, std::string> written_schemas_;  // T-SQL, by folded name
};

}  // namespace

void add_objects(const Conversion& conversion, reports::Assessment& assessment) {
  Objects(conversion, assessment).run();
}

}  // namespace talora::conversion
