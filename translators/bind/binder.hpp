// Binder: resolves the names and types the expressions of one statement by the source engine's
// rules.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "translators/bind/catalog_types.hpp"
#include "translators/bind/dialect.hpp"
#include "translators/bind/scope.hpp"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talora::translators {

// What a name turned out to be.
struct Found {
  Symbol symbol;
  Value value;
};

struct Argument {
  std::string name;  // folded, of named notation; else empty
  Value value;
};

class Binder {
 public:
  // `context` is the package whose declarations are bound outside of a whole statement.
  Binder(const Catalog& catalog, Bindings& bindings, Diagnostics& diagnostics,
         const Dialect& dialect, TypeContext context = {});

  void statement(const Node* node);
  // The columns of a query's result.
  std::vector<Column> query(const Node* node);
  // The columns of an inline table-valued function or of the rows that a procedure gives, the
  // parameters in scope.
  std::vector<Column> table_function_row(const Routine& routine);
  // The columns of a cursor's row, its parameters in scope.
  std::vector<Column> cursor_row(const CursorDecl& cursor);

 private:
  // queries
  std::vector<Column> query_body(const Node* node);
  std::vector<Column> select(const Select& select);
  std::vector<Column> set_operation(const SetOperation& operation);
  std::vector<Column> values_rows(const ValuesRows& values);
  bool with_functions(const Node* with);
  void with_clause(const WithClause& with);
  std::vector<Column> whole_query(const Query& query);
  void cte(const Cte& cte);
  void select_items(const Select& select, std::vector<Column>& columns);
  void expand_star(const Star& star, std::vector<Column>& columns);
  void order_by(const Query& query, const std::vector<Column>& columns);
  void fetch_clause(const Node* node);
  void hierarchy(const Node* node);

  // FROM items
  void from_item(const Node* node);
  void from_list(const List& items);
  void table_ref(const TableRef& ref);
  void derived_table(const DerivedTable& table, bool lateral);
  void table_function(const TableFunction& function);
  void join(const Join& join);
  void merge_columns(const Join& join, std::size_t first_right);
  void pivot(const Pivot& pivot);
  std::vector<Column> pivoted_columns(const Pivot& pivot, std::vector<Column> columns);
  std::vector<Column> rowset_columns(const TableFunction& function);
  std::vector<Column> oracle_pivot(const Pivot& pivot, std::vector<Column> columns);
  void unpivoted_columns(const Pivot& pivot, std::vector<Column>& columns);
  void path_columns(const List& columns, std::vector<Column>& out);
  void mark_outer_joins(const Node* where);
  Source relation_source(const CatalogRelation& relation, const Node& node);
  bool common_source(const Name& name, Source& source);

  // DML
  void insert(const Insert& insert);
  void insert_all(const InsertAll& insert);
  void insert_columns(const Identifiers& columns);
  void update(const Update& update);
  void delete_rows(const Delete& statement);
  void merge(const Merge& merge);
  void merge_branch(const MergeBranch& branch);
  void assignment_items(const List& items);
  void returning(const Node* node);
  void dml_target(const Node* node);

  // DDL
  bool ddl_statement(const Node& node);
  void create_table(const CreateTable& table);
  void column_def(const ColumnDef& column);
  void constraint(const Node* node);
  void alter_table(const AlterTable& table);
  void alter_action(const AlterAction& action);
  void create_index(const CreateIndex& index);
  void create_view(const CreateView& view);
  void create_trigger(const CreateTrigger& trigger);
  void trigger_versions(const CreateTrigger& trigger, const CatalogRelation* relation);
  void create_type(const CreateType& type);
  void type_body(const CreatePackage& methods);
  void comment_on(const CommentOn& comment);
  void table_scope(const Node* name);
  void granted_object(const Name& name);

  // routines and blocks
  void routine(const Routine& routine);
  void create_package(const CreatePackage& package);
  void declare_parameters(const List& parameters);
  void block(const Block& block);
  void block_contents(const Block& block);
  void declarations(const List& list);
  void declaration(const Node& node, const List& siblings);
  void declare_variable(const VariableDecl& variable);
  void declare_cursor(const CursorDecl& cursor);
  void declare_type(const TypeDecl& type);
  void keep_declared_type(const TypeDecl& type, const Type& key, const Shape& shape);
  void declare_exception(const ExceptionDecl& exception, const List& siblings);
  void declare_routine(const Routine& routine);
  void name_nested(const Routine& routine, const CatalogRoutine& signature);
  void statements(const List& list);
  bool procedural_statement(const Node& node);
  bool simple_statement(const Node& node);
  bool cursor_statement(const Node& node);
  bool loop_statement(const Node& node);
  void for_range(const ForRange& loop);
  void for_cursor(const ForCursor& loop);
  void forall(const Forall& loop);
  void execute_immediate(const ExecuteImmediate& statement);
  void handlers(const List& list);
  void exception_name(const Node* node);
  void label_scope(const Identifier& label);
  Value cursor_value(const Node* node);
  void targets(const List& list);

  // T-SQL
  bool tsql_statement(const Node& node);
  bool batch_statement(const Node& node);
  std::optional<Value> tsql_expression(const Node& node);
  Value system_variable(const SystemVariable& variable);
  void declare_statement(const DeclareStatement& statement);
  void execute(const Execute& statement);
  void local_table(const std::string& name, const List& columns, const Node& node);
  void new_table(const NewTable& table, const std::vector<Column>& columns);
  void output_clauses(const List& outputs, const CatalogRelation* target, bool source_visible);
  const CatalogRelation* aliased_target(const Node* target);
  void trigger_tables(const CatalogRelation* relation);

  // names
  Value name(const Name& name);
  Value variable(const Name& name, std::span<const std::string> parts);
  Value procedural_name(const Name& name);
  std::optional<Found> find_column_name(std::span<const std::string> parts, bool first_scope_only);
  std::optional<Found> find_in_scope(const Scope& scope, std::span<const std::string> parts);
  std::optional<Found> find_unqualified(const Scope& scope, const std::string& column);
  std::optional<Found> find_qualified(const Scope& scope, std::span<const std::string> parts);
  std::optional<Found> find_declared(std::span<const std::string> parts, bool callable);
  std::optional<Found> find_member(const Scope& scope, std::span<const std::string> parts);
  std::optional<Found> find_package_member(const CatalogPackage& package,
                                           std::span<const std::string> parts, bool qualified);
  std::optional<Found> find_global(std::span<const std::string> parts);
  std::optional<Found> find_bare_call(std::span<const std::string> parts);
  Found declared_found(const Declared& declared, const std::string& name);
  Found follow(Found base, std::span<const std::string> rest);
  Found column_found(const Source& source, const Column& column);
  Value accept(const Name& name, Found found);
  void unknown(const Name& name, std::span<const std::string> parts);
  void unknown(const Span& span, const std::string& what);
  const CatalogRelation* relation_of(const Node* node, bool report);
  void unknown_relation(const Name& name, std::span<const std::string> parts);
  static std::vector<std::string> folded(const Name& name);

  // calls
  Value call(const Call& call);
  Value clause_call(const ClauseCall& call);
  Value named_call(const Call& call, const Name& callee, const std::vector<Argument>& arguments);
  std::vector<Argument> arguments(const List& list);
  Value routine_call(const Name& callee, const std::vector<const CatalogRoutine*>& candidates,
                     const std::vector<Argument>& arguments);
  void choose_bare(std::span<const std::string> parts, Found& found);
  std::vector<const CatalogRoutine*> find_candidates(std::span<const std::string> parts);
  std::optional<Value> indexed_call(const Call& call, const Name& callee);
  std::optional<Value> method_call(const Call& call, const Name& callee,
                                   const std::vector<Argument>& arguments);
  std::optional<Value> supplied_call(const Call& call, const Name& callee,
                                     const std::vector<Argument>& arguments);
  void window(const Node* node);

  // expressions
  Value expression(const Node* node);
  Value compute(const Node& node);
  Value condition(const Node& node);
  Value other_expression(const Node& node);
  Value literal(const Literal& literal);
  Value unary(const Unary& unary);
  Value binary(const Binary& binary);
  Value case_expression(const CaseExpression& expression);
  Value cast(const Cast& cast);
  Value subquery(const Node* query);
  Value member_access(const MemberAccess& access);
  Value row_version(const RowVersion& version);
  Value pseudo_column(const PseudoColumn& column);
  Value sequence_value(const SequenceValue& sequence);
  void children(const Node& node);
  void expressions(const List& list);

  // types
  Value type_name(const Node* node);
  Value declared_type(const TypeName& name, std::span<const std::string> parts);
  std::optional<Value> attribute_type(const TypeName& name, std::span<const std::string> parts);
  Value settle(Type type);
  const Shape* catalog_shape(const Type& type);
  const Shape* relation_shape(const CatalogRelation& relation);
  const Shape* make_shape(Shape shape);

  Value record(const Node& node, Value value);
  Scope& push(ScopeKind kind);
  void pop();
  [[nodiscard]] Scope& query_scope();
  void declare(const std::string& name, Declared declared);

  const Catalog& catalog_;
  Bindings& bindings_;
  Diagnostics& diagnostics_;
  const Dialect& dialect_;
  TypeContext context_;
  std::deque<Scope> scopes_;
  std::deque<Shape> shapes_;
  std::map<std::string, const Shape*, std::less<>> catalog_shapes_;
  std::map<std::string, const Shape*, std::less<>> local_shapes_;
  std::map<const CatalogRoutine*, const Node*> routine_nodes_;
  std::set<std::string> reported_;
  // T-SQL: table variables, temporary tables, inserted and deleted by folded name.
  std::map<std::string, const CatalogRelation*, std::less<>> local_relations_;
  const CatalogRelation* trigger_relation_ = nullptr;
  std::vector<Column> rows_;  // of the last query that is a statement and gives rows
  bool in_sql_ = false;
  bool in_statement_call_ = false;  // the call is a statement: a procedure
};

}  // namespace talora::translators
