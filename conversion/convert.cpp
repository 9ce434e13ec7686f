// Pass 1 parses and fills the catalog; pass 2 folds data and translates.
#include "conversion/convert.hpp"

#include "conversion/data/defaults.hpp"
#include "conversion/held_dependents.hpp"
#include "conversion/layout.hpp"
#include "conversion/source/front_end.hpp"
#include "translators/bind/bind.hpp"
#include "translators/bind/dialect.hpp"
#include "translators/rules/tsql_options.hpp"

#include <algorithm>
#include <set>

namespace talora::conversion {

namespace {

// Creates or changes an object of the system (DDL).
bool installs(const Node& root) {
  switch (root.kind) {
    case Kind::create_table:
    case Kind::create_index:
    case Kind::create_view:
    case Kind::create_sequence:
    case Kind::create_synonym:
    case Kind::create_type:
    case Kind::create_schema:
    case Kind::create_routine:
    case Kind::create_package:
    case Kind::create_trigger:
    case Kind::alter_table:
    case Kind::comment_on:
    case Kind::grant:
      return true;
    default:
      return false;
  }
}

// What pass 2 must know of pass 1, per statement.
struct PassNote {
  std::string default_schema;  // where unqualified names live at this point of the script
  std::size_t root = 0;
  translators::SessionSettings session;  // NLS settings at this point of the script
};

class Pipeline {
 public:
  explicit Pipeline(const ConvertOptions& options)
      : options_(options),
        dialect_(options.translate.source),
        front_end_(front_end(dialect_)),
        rules_(front_end_->data_rules()),
        conversion_(std::make_unique<Conversion>()) {
    conversion_->options = options.translate;
    Catalog& catalog = conversion_->catalog;
    catalog.dialect = dialect_;
    catalog.default_schema = fold_oracle(options.default_schema, false);
    if (catalog.default_schema.empty())
      catalog.default_schema = translators::dialect_of(dialect_).default_schema;
  }

  std::unique_ptr<Conversion> run() {
    read_catalog_sources();
    const Project project = read_project(options_.project, *front_end_, *conversion_);
    conversion_->csv_files = project.csv_files;
    parse(project);
    translators::complete_catalog(conversion_->catalog);
    find_roles();
    translate_all();
    conversion_->catalog.default_schema = first_schema_;
    // Files of rows are loaded when the scripts have run.
    if (options_.fold_data) {
      for (const std::string& file : conversion_->csv_files) {
        conversion_->data.push_back({read_csv(file, conversion_->catalog, rules_), {}});
      }
    }
    hold_dependents(*conversion_);
    return std::move(conversion_);
  }

 private:
  // Catalog-only scripts: their statements are read, entered and forgotten.
  void read_catalog_sources() {
    if (options_.catalog_sources.empty()) return;
    Conversion scratch;
    ProjectOptions project_options;
    project_options.sources = options_.catalog_sources;
    const Project project = read_project(project_options, *front_end_, scratch);
    for (const ProjectPiece& item : project.pieces) {
      if (item.piece.kind == parsers::PieceKind::directive) continue;
      // Their own findings belong to the run that converts them.
      for (const SourceStatement& statement : front_end_->parse(scratch.sources, item.piece)) {
        if (statement.parsed.tree->root != nullptr)
          translators::collect(*statement.parsed.tree, conversion_->catalog, dialect_);
      }
    }
  }

  void parse(const Project& project) {
    first_schema_ = conversion_->catalog.default_schema;
    std::size_t root = 0;
    translators::SessionSettings session = conversion_->options.session;
    for (const ProjectPiece& item : project.pieces) {
      // Every root is run in a session of its own.
      if (item.root != root) {
        remember_schema();
        session = conversion_->options.session;
        front_end_->begin_session();
      }
      root = item.root;
      if (item.piece.kind == parsers::PieceKind::directive) {
        add_findings(item.piece.findings, item.file);
        continue;
      }
      auto statements = front_end_->parse(conversion_->sources, item.piece);
      if (statements.empty()) add_findings(item.piece.findings, item.file);
      for (SourceStatement& statement : statements)
        enter(std::move(statement), item, session);
    }
    remember_schema();
  }

  // Of directives and of pieces without a statement: the file's.
  void add_findings(const std::vector<Diagnostic>& findings, std::size_t file) {
    auto& all = conversion_->files[file].findings;
    all.insert(all.end(), findings.begin(), findings.end());
  }

  void enter(SourceStatement read, const ProjectPiece& item,
             translators::SessionSettings& session) {
    Statement statement;
    statement.span = read.span;
    statement.file = conversion_->files[item.file].id;
    statement.repeat = item.piece.repeat;
    statement.tree = std::move(read.parsed.tree);
    statement.parsed = read.parsed.parsed;
    statement.findings = std::move(read.findings);
    follow_export(*statement.tree);
    notes_.push_back({conversion_->catalog.default_schema, item.root, session});
    if (statement.tree->root != nullptr) {
      translators::apply_session(*statement.tree->root, session);
      translators::collect(*statement.tree, conversion_->catalog, dialect_);
      defaults_.collect(*statement.tree, conversion_->catalog, rules_);
    }
    conversion_->statements.push_back(std::move(statement));
  }

  // A Data Pump SQL file says in comments who is connected; its code names no schema.
  void follow_export(const Tree& tree) {
    constexpr std::string_view mark = "-- new object type path: ", connect = "-- CONNECT ";
    for (const Comment& comment : tree.comments) {
      if (!comment.is_line || !comment.own_line) continue;
      in_export_ = in_export_ || comment.text.starts_with(mark);
      if (!in_export_ || !comment.text.starts_with(connect)) continue;
      std::string_view name = comment.text.substr(connect.size());
      while (name.ends_with(' ') || name.ends_with('\r') || name.ends_with('\n'))
        name.remove_suffix(1);
      const bool administrator = name == "SYSTEM" || name == "SYS";
      std::string& current = conversion_->catalog.default_schema;
      current = administrator ? first_schema_ : fold_oracle(name, false);
      if (!administrator) installed_schema_ = current;
    }
  }

  // Scripts of the application that say no schema work in the one that the system was installed in.
  void remember_schema() {
    std::string& current = conversion_->catalog.default_schema;
    if (current != first_schema_) installed_schema_ = current;
    current = first_schema_;
    in_export_ = false;
  }

  // A root script that creates objects or fills tables installs the system; any other is a script
  // of an application: queries, reports, calls.
  void find_roles() {
    std::set<std::size_t> installing;
    for (std::size_t i = 0; i < conversion_->statements.size(); ++i) {
      const Node* root = conversion_->statements[i].tree->root;
      if (root != nullptr &&
          (installs(*root) || fold_insert(*root, conversion_->catalog, defaults_, rules_))) {
        installing.insert(notes_[i].root);
      }
    }
    for (std::size_t i = 0; i < conversion_->statements.size(); ++i) {
      const Node* root = conversion_->statements[i].tree->root;
      const bool script =
          !installing.contains(notes_[i].root) || (root != nullptr && is<Query>(root));
      conversion_->statements[i].role = script ? Role::script : Role::install;
    }
  }

  void translate_all() {
    for (std::size_t i = 0; i < conversion_->statements.size(); ++i) {
      Statement& statement = conversion_->statements[i];
      std::string& schema = notes_[i].default_schema;
      if (schema.empty() && statement.role == Role::script) schema = installed_schema_;
      conversion_->catalog.default_schema = schema;
      if (options_.fold_data && (take_data(statement) || take_messages(statement))) continue;
      Diagnostics diagnostics;
      for (const Diagnostic& finding : statement.findings) {
        diagnostics.add(finding.id, finding.span, finding.arguments);
      }
      translators::TranslateOptions options = conversion_->options;
      options.session = notes_[i].session;
      statement.translation = translators::translate(*statement.tree, conversion_->sources,
                                                     conversion_->catalog, options, diagnostics);
      statement.findings = diagnostics.all();
      place_units(statement, notes_[i].default_schema);
      if (statement.role == Role::install && runs_at_install(statement)) {
        conversion_->data.push_back({std::nullopt, {i}});
      }
      statement.tree.reset();
    }
  }

  // Objects written without a schema live in the schema that was current in the script.
  static void place_units(Statement& statement, const std::string& default_schema) {
    if (default_schema.empty()) return;
    statement.target_schema = target_name(default_schema);
    for (translators::TargetUnit& unit : statement.translation.units) {
      const bool in_schema =
          unit.kind != translators::UnitKind::schema && unit.kind != translators::UnitKind::role;
      if (unit.schema.empty() && in_schema) unit.schema = statement.target_schema;
      for (std::string& name : unit.depends) {
        if (name.find('.') == std::string::npos) name = statement.target_schema + '.' + name;
      }
    }
  }

  // DML and blocks of an installing script run in script order, between the data.
  static bool runs_at_install(const Statement& statement) {
    if (statement.translation.units.empty()) return false;
    return std::all_of(statement.translation.units.begin(), statement.translation.units.end(),
                       [](const translators::TargetUnit& unit) {
                         return unit.kind == translators::UnitKind::statement;
                       });
  }

  // Rows of constants join the last copy when it goes to the same table and columns.
  bool take_data(Statement& statement) {
    if (statement.tree->root == nullptr || !statement.parsed) return false;
    auto step = fold_insert(*statement.tree->root, conversion_->catalog, defaults_, rules_);
    constexpr std::uint32_t most_repeats = 100'000;
    if (!step || statement.repeat > most_repeats) return false;
    repeat_rows(statement, step->rows);
    statement.is_data = true;
    statement.data_rows = step->rows.size();
    statement.translation.outcome = translators::Outcome::translated;
    statement.translation.statement_kind = kind_name(statement.tree->root->kind);
    statement.translation.object = step->relation;
    statement.tree.reset();
    auto& data = conversion_->data;
    statement.data_step = earlier_copy(*step);
    if (statement.data_step == data.size()) {
      data.push_back({std::move(*step), {}});
    } else {
      auto& rows = data[statement.data_step].copy->rows;
      std::move(step->rows.begin(), step->rows.end(), std::back_inserter(rows));
    }
    return true;
  }

  // What an installing script only tells its reader is no step of a deployment.
  static bool take_messages(Statement& statement) {
    const Node* root = statement.tree->root;
    const auto* block = as<Block>(root);
    if (statement.role != Role::install || block == nullptr || block->statements.empty())
      return false;
    const bool messages = std::all_of(
        block->statements.begin(), block->statements.end(),
        [](const Node* node) { return is<PrintStatement>(node) || is<SetOption>(node); });
    if (!messages || worst_class(statement.findings) == FindingClass::manual) return false;
    statement.translation.outcome = translators::Outcome::absorbed;
    statement.translation.statement_kind = kind_name(Kind::print_statement);
    statement.translation.absorbed_reason = "a message of the script to its reader";
    statement.tree.reset();
    return true;
  }

  // GO n stores the rows n times, where it is done here and not by the server.
  static void repeat_rows(Statement& statement, std::vector<DataRow>& rows) {
    const std::size_t count = rows.size();
    for (std::uint32_t n = 1; n < statement.repeat; ++n) {
      for (std::size_t i = 0; i < count; ++i)
        rows.push_back(rows[i]);
    }
    std::erase_if(statement.findings, [](const Diagnostic& finding) {
      return finding.id == DiagnosticId::batch_repeated;
    });
  }

  // A copy of the same table and columns with no DML after it: rows of several tables may be dealt
  // out without a change, foreign keys come after the data. data.size() when there is none.
  [[nodiscard]] std::size_t earlier_copy(const CopyStep& step) const {
    const auto& data = conversion_->data;
    for (std::size_t i = data.size(); i > 0 && data[i - 1].copy; --i) {
      const CopyStep& copy = *data[i - 1].copy;
      if (copy.csv_file.empty() && copy.relation == step.relation && copy.columns == step.columns)
        return i - 1;
    }
    return data.size();
  }

  const ConvertOptions& options_;
  SourceDialect dialect_;
  std::unique_ptr<FrontEnd> front_end_;
  const DataRules& rules_;
  std::unique_ptr<Conversion> conversion_;
  Defaults defaults_;
  std::vector<PassNote> notes_;
  std::string first_schema_;  // before the scripts say another
  std::string installed_schema_;
  bool in_export_ = false;  // in a SQL file of Data Pump
};

}  // namespace

std::unique_ptr<Conversion> convert(const ConvertOptions& options) {
  return Pipeline(options).run();
}

}  // namespace talora::conversion
