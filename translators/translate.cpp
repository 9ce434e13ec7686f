// translate(): bind, rewrite, expand, print, check; outcome and class of one statement.
#include "translators/translate.hpp"

#include "model/tree/walk.hpp"
#include "translators/bind/bind.hpp"
#include "translators/byte_lengths.hpp"
#include "translators/expand/expand.hpp"
#include "translators/prepare/prepare.hpp"
#include "translators/rules/engine.hpp"
#include "translators/target.hpp"

#include <algorithm>
#include <array>

namespace talora::translators {

std::string_view outcome_name(Outcome outcome) {
  switch (outcome) {
    case Outcome::copied:
      return "copied";
    case Outcome::translated:
      return "translated";
    case Outcome::absorbed:
      return "absorbed";
    case Outcome::held:
      break;
  }
  return "held";
}

std::string_view unit_folder(UnitKind kind) {
  static constexpr std::string_view folders[] = {"schemas",
                                                 "types",
                                                 "sequences",
                                                 "tables",
                                                 "constraints",
                                                 "indexes",
                                                 "functions",
                                                 "procedures",
                                                 "packages",
                                                 "views",
                                                 "materialized_views",
                                                 "synonyms",
                                                 "triggers",
                                                 "data",
                                                 "grants",
                                                 "comments",
                                                 "jobs",
                                                 "post",
                                                 "roles",
                                                 "scripts"};
  return folders[static_cast<std::size_t>(kind)];
}

namespace {

std::string statement_kind(const Node& root) {
  if (const auto* routine = as<CreateRoutine>(&root)) {
    return as<Routine>(routine->routine)->is_function ? "create_function" : "create_procedure";
  }
  if (const auto* package = as<CreatePackage>(&root)) {
    return package->is_body ? "create_package_body" : "create_package";
  }
  return std::string(kind_name(root.kind));
}

const Node* created_name(const Node& root) {
  const Node* name = nullptr;
  visit(root, [&](const auto& typed) {
    using T = std::remove_cvref_t<decltype(typed)>;
    if constexpr (std::is_same_v<T, CreateRoutine>) {
      name = as<Routine>(typed.routine)->name;
    } else if constexpr (std::is_same_v<T, CreateTable> || std::is_same_v<T, CreateView> ||
                         std::is_same_v<T, CreateIndex> || std::is_same_v<T, CreateSequence> ||
                         std::is_same_v<T, CreatePackage> || std::is_same_v<T, CreateTrigger> ||
                         std::is_same_v<T, CreateType> || std::is_same_v<T, CreateSynonym> ||
                         std::is_same_v<T, AlterTable> || std::is_same_v<T, CommentOn> ||
                         std::is_same_v<T, DropObject> || std::is_same_v<T, Truncate>) {
      name = typed.name;
    } else if constexpr (std::is_same_v<T, Grant>) {
      name = typed.object;
    }
  });
  return name;
}

std::string object_name(const Node& root, const Catalog& catalog) {
  const auto* name = as<Name>(created_name(root));
  if (name == nullptr || name->parts.empty()) return {};
  std::string schema = catalog.default_schema;
  const auto* comment = as<CommentOn>(&root);
  const bool of_column = comment != nullptr && comment->commented == CommentedKind::column;
  if (name->parts.size() > (of_column ? 2U : 1U)) {
    schema = fold_oracle(name->parts[0].text, name->parts[0].quoted);
  }
  const std::size_t at = name->parts.size() - (of_column && name->parts.size() > 1 ? 2 : 1);
  return catalog_key(schema, fold_oracle(name->parts[at].text, name->parts[at].quoted));
}

// Constructs without a counterpart: known, and refused for good.
constexpr std::array<std::string_view, 7> refused_constructs = {
    "MODEL",     "MATCH_RECOGNIZE", "SAMPLE",          "flashback query",
    "PIVOT XML", "CURRENT OF",      "trigger ordering"};

bool has_verbatim(const Node& root, Diagnostics& diagnostics) {
  bool found = false;
  walk(root, [&](const Node& node) {
    const auto* verbatim = as<Verbatim>(&node);
    if (verbatim != nullptr && !verbatim->counts_as_parsed) {
      found = true;
      const bool refused =
          std::ranges::find(refused_constructs, verbatim->what) != refused_constructs.end();
      diagnostics.add(refused ? DiagnosticId::construct_refused : DiagnosticId::not_modelled,
                      node.span, {std::string(verbatim->what)});
    }
    return true;
  });
  return found;
}

// Hints go with a finding; the other comments are printed.
std::vector<Comment> kept_comments(const Tree& tree, Diagnostics& diagnostics) {
  std::vector<Comment> kept;
  for (const Comment& comment : tree.comments) {
    if (comment.is_hint) {
      diagnostics.add(DiagnosticId::hint_removed, comment.span);
    } else {
      kept.push_back(comment);
    }
  }
  return kept;
}

// Comments of the statement for one of its units: the first that has a place takes those no later
// unit spans.
std::vector<Comment> comments_of(const std::vector<ExpandedUnit>& units, std::size_t index,
                                 const std::vector<Comment>& comments) {
  std::vector<Comment> own;
  std::size_t first = 0;
  while (first + 1 < units.size() && units[first].root->span.empty())
    ++first;
  if (units[first].root->span.empty()) first = 0;
  for (const Comment& comment : comments) {
    std::size_t owner = first;
    for (std::size_t i = 1; i < units.size(); ++i) {
      if (units[i].root->span.contains(comment.span)) owner = i;
    }
    if (owner == index) own.push_back(comment);
  }
  return own;
}

class Statement {
 public:
  Statement(Tree& tree, const SourceSet& sources, const Catalog& catalog,
            const TranslateOptions& options, Diagnostics& diagnostics)
      : tree_(tree),
        sources_(sources),
        catalog_(catalog),
        options_(options),
        diagnostics_(diagnostics),
        target_(target_of(options.profile.family)) {}

  Translation run() {
    translation_.statement_kind = statement_kind(*tree_.root);
    translation_.object = object_name(*tree_.root, catalog_);
    if (has_verbatim(*tree_.root, diagnostics_)) return held();
    if (auto supplied = supplied_block())
      return supplied->absorbed ? absorbed(std::move(supplied->reason)) : held();
    bind(tree_, catalog_, bindings_, diagnostics_, options_.source);
    depends_ = dependencies(*tree_.root, bindings_, catalog_, options_.profile.family);
    // T-SQL's bytes are those of a code page: one for each character.
    const bool counts_bytes = options_.source == SourceDialect::oracle;
    const std::string byte_names =
        counts_bytes ? byte_limited(*tree_.root, options_.session.byte_lengths) : std::string();
    const RewriteOptions rewriting{options_.source, options_.reverse_rules,
                                   options_.session.date_format, &translation_.rules};
    prepare();
    changed_ = rewrite(tree_, bindings_, catalog_, options_.profile, diagnostics_,
                       translation_.helpers, rewriting);
    Builder build(tree_.arena, bindings_, options_.profile.family, diagnostics_);
    RuleContext context{tree_,
                        bindings_,
                        catalog_,
                        options_.profile,
                        diagnostics_,
                        build,
                        translation_.helpers,
                        nullptr,
                        options_.session.date_format};
    context.source = options_.source;
    Expansion expansion = expand(context, *tree_.root);
    const std::vector<Comment> comments = kept_comments(tree_, diagnostics_);
    if (is_refused()) return held();
    if (expansion.absorbed) return absorbed(std::move(expansion.reason));
    if (!byte_names.empty())
      diagnostics_.add(DiagnosticId::byte_length, tree_.root->span, {byte_names});
    return print(expansion.units, comments);
  }

 private:
  std::optional<Expansion> supplied_block() {
    if (options_.source != SourceDialect::oracle) return std::nullopt;
    return expand_supplied_block(diagnostics_, *tree_.root);
  }

  void prepare() {
    Builder build(tree_.arena, bindings_, options_.profile.family, diagnostics_);
    RuleContext context{tree_, bindings_,           catalog_, options_.profile, diagnostics_,
                        build, translation_.helpers};
    context.source = options_.source;
    prepare_plsql(context, options_.autonomous_by_dblink);
  }

  bool is_refused() const { return diagnostics_.worst() == FindingClass::manual; }

  Translation held() {
    translation_.outcome = Outcome::held;
    translation_.units.clear();
    translation_.helpers.clear();
    return std::move(translation_);
  }

  Translation absorbed(std::string reason) {
    translation_.outcome = Outcome::absorbed;
    translation_.absorbed_reason = std::move(reason);
    return std::move(translation_);
  }

  Translation print(const std::vector<ExpandedUnit>& units, const std::vector<Comment>& comments) {
    for (std::size_t i = 0; i < units.size(); ++i) {
      if (!print_unit(units[i], comments_of(units, i, comments))) return held();
    }
    if (is_refused()) return held();
    translation_.outcome = is_copy() ? Outcome::copied : Outcome::translated;
    if (translation_.outcome == Outcome::copied) {
      translation_.units[0].sql = source_text();
      translation_.units[0].origins = {{0, whole_span()}};
    }
    return std::move(translation_);
  }

  bool print_unit(const ExpandedUnit& unit, const std::vector<Comment>& comments) {
    PrintOptions printing;
    printing.fully_parenthesised = options_.fully_parenthesised;
    printing.source = options_.source;
    printing.catalog = &catalog_;
    auto printed = target_.print(*unit.root, comments, sources_, bindings_, options_.profile,
                                 diagnostics_, printing);
    if (!printed) return false;
    const auto error = target_.check == nullptr ? std::nullopt : target_.check(printed->text);
    if (error) {
      diagnostics_.add(DiagnosticId::target_rejects, unit.root->span,
                       {options_.profile.name(), error->message});
      return false;
    }
    if (const auto fault = body_error(printed->text)) {
      diagnostics_.add(DiagnosticId::target_rejects, body_place(*printed, *fault, *unit.root),
                       {options_.profile.name(), fault->message});
      return false;
    }
    TargetUnit target{unit.kind,    unit.schema,
                      unit.name,    std::move(printed->text),
                      unit.depends, std::move(printed->origins)};
    for (const std::string& name : depends_)
      add_dependency(target, name);
    translation_.units.push_back(std::move(target));
    return true;
  }

  // What PL/pgSQL's parser surely refuses in the body of a routine or block.
  [[nodiscard]] std::optional<ParseError> body_error(const std::string& sql) const {
    if (target_.check == nullptr) return std::nullopt;
    const bool has_body =
        sql.starts_with("DO ") || sql.find("LANGUAGE plpgsql") != std::string::npos;
    if (!has_body) return std::nullopt;
    BodyCheck check = check_body(sql);
    if (check.verdict != BodyVerdict::invalid) return std::nullopt;
    return std::move(check.error);
  }

  // The source of the line that the parser names.
  static Span body_place(const Printed& printed, const ParseError& error, const Node& root) {
    Span place = root.span;
    const auto end = printed.text.begin() +
                     static_cast<std::ptrdiff_t>(std::min(error.offset, printed.text.size()));
    const auto line = std::count(printed.text.begin(), end, '\n');
    for (const LineOrigin& origin : printed.origins) {
      if (error.offset > 0 && static_cast<std::ptrdiff_t>(origin.line) <= line) place = origin.span;
    }
    return place;
  }

  static void add_dependency(TargetUnit& unit, const std::string& name) {
    const std::string own = unit.schema.empty() ? unit.name : unit.schema + '.' + unit.name;
    const bool known =
        std::find(unit.depends.begin(), unit.depends.end(), name) != unit.depends.end();
    if (!known && name != own) unit.depends.push_back(name);
  }

  // The source text is the target text: nothing was rewritten, all is known, and the target's own
  // parser reads the same tree from both.
  bool is_copy() const {
    if (changed_ || translation_.units.size() != 1 || diagnostics_.worst() != FindingClass::exact) {
      return false;
    }
    if (diagnostics_.has(DiagnosticId::hint_removed) || is<Block>(tree_.root)) return false;
    return target_.same_parse != nullptr && comments_read_alike() &&
           target_.same_parse(source_text(), translation_.units[0].sql);
  }

  // PostgreSQL nests block comments, Oracle does not.
  bool comments_read_alike() const {
    return std::all_of(tree_.comments.begin(), tree_.comments.end(), [](const Comment& comment) {
      return comment.is_line || comment.text.find("/*", 2) == std::string_view::npos;
    });
  }

  // The statement with the comments around it.
  Span whole_span() const {
    Span span = tree_.span;
    for (const Comment& comment : tree_.comments)
      span = cover(span, comment.span);
    return span;
  }

  // A ';' may be put behind it.
  std::string source_text() const {
    std::string text(sources_.text(whole_span()));
    const bool ends_in_comment = !tree_.comments.empty() && tree_.comments.back().is_line &&
                                 tree_.comments.back().span.end == whole_span().end;
    return ends_in_comment && !text.ends_with('\n') ? text + '\n' : text;
  }

  Tree& tree_;
  const SourceSet& sources_;
  const Catalog& catalog_;
  const TranslateOptions& options_;
  Diagnostics& diagnostics_;
  const Target& target_;
  Bindings bindings_;
  Translation translation_;
  std::vector<std::string> depends_;
  bool changed_ = false;
};

}  // namespace

Translation translate(Tree& tree, const SourceSet& sources, const Catalog& catalog,
                      const TranslateOptions& options, Diagnostics& diagnostics) {
  if (tree.root == nullptr || diagnostics.worst() == FindingClass::manual) {
    Translation translation;
    if (tree.root != nullptr) {
      translation.statement_kind = statement_kind(*tree.root);
      translation.object = object_name(*tree.root, catalog);
    }
    return translation;
  }
  return Statement(tree, sources, catalog, options, diagnostics).run();
}

}  // namespace talora::translators
