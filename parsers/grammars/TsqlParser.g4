// SQL Server's T-SQL, one statement of a batch at a time, strictly SLL(1) wherever the language
// allows it.
//
// There is no ANTLR lexer: parsers/tsql/scanner.cpp makes the tokens. A word that is not reserved
// arrives as IDENTIFIER; parsers/tsql/promotion.cpp turns it into its K_ token only where the words
// around it say so, and takes their K_ token from reserved words that stand for a name. T-SQL
// statements need no semicolon: a statement ends where the next reserved word begins another one,
// so no optional part of a statement may begin with the first word of a statement. Where the
// language does that (WITH, CREATE PROCEDURE, parentheses, BEGIN TRAN, FOR), the promotion tells
// the uses apart by a token of their own.
// Options without an end (storage, backup, logins, hints) are balanced token runs that lowering
// reads by hand; inside a run every word is an IDENTIFIER. AND/OR and the arithmetic operators stand
// in flat lists; lowering applies their precedence.
parser grammar TsqlParser;

tokens {
  // IDENTIFIER also stands for $action, $identity and the like; QUOTED_IDENTIFIER is [..] or "..".
  IDENTIFIER, QUOTED_IDENTIFIER, STRING, NUMBER, MONEY, BINARY, LOCAL_VARIABLE, GLOBAL_VARIABLE,
  DOT, COMMA, SEMICOLON, LPAREN, RPAREN, LBRACE, RBRACE, PLUS, MINUS, STAR, SLASH, MODULO,
  AMPERSAND, PIPE, CARET, TILDE, CONCAT, EQ, NE, LT, GT, LE, GE, SHIFT, COMPOUND_ASSIGN, COLON,
  COLONCOLON,
  STRAY,
  // a name before a colon; a parenthesis that begins a statement; the semicolon of proc;1
  LABEL, STATEMENT_LPAREN, GROUP_SEMICOLON,
  // reserved
  K_ADD, K_ALL, K_ALTER, K_AND, K_ANY, K_AS, K_ASC, K_AUTHORIZATION, K_BEGIN, K_BETWEEN, K_BREAK,
  K_BY, K_CASE, K_CHECK, K_CLOSE, K_CLUSTERED, K_COLLATE, K_COLUMN, K_COMMIT, K_CONSTRAINT,
  K_CONTINUE, K_CONVERT, K_CREATE, K_CROSS, K_CURRENT, K_CURSOR, K_DATABASE, K_DEALLOCATE,
  K_DECLARE, K_DEFAULT, K_DELETE, K_DENY, K_DESC, K_DISTINCT, K_DROP, K_ELSE, K_END, K_ESCAPE,
  K_EXCEPT, K_EXECUTE, K_EXISTS, K_EXTERNAL, K_FETCH, K_FOR, K_FOREIGN, K_FROM, K_FULL, K_FUNCTION,
  K_GOTO, K_GRANT, K_GROUP, K_HAVING, K_IDENTITY, K_IF, K_IN, K_INDEX, K_INNER, K_INSERT,
  K_INTERSECT, K_INTO, K_IS, K_JOIN, K_KEY, K_LEFT, K_LIKE, K_MERGE, K_NOCHECK, K_NONCLUSTERED,
  K_NOT, K_NULL, K_OF, K_OFF, K_ON, K_OPEN, K_OPTION, K_OR, K_ORDER, K_OUTER, K_OVER, K_PERCENT,
  K_PIVOT, K_PRIMARY, K_PRINT, K_PROCEDURE, K_RAISERROR, K_REFERENCES, K_RETURN, K_REVOKE, K_RIGHT,
  K_ROLLBACK, K_RULE, K_SAVE, K_SCHEMA, K_SELECT, K_SET, K_SOME, K_TABLE, K_TABLESAMPLE, K_THEN,
  K_TO, K_TOP, K_TRANSACTION, K_TRIGGER, K_TRUNCATE, K_UNION, K_UNIQUE, K_UNPIVOT, K_UPDATE, K_USE,
  K_VALUES, K_VIEW, K_WAITFOR, K_WHEN, K_WHERE, K_WHILE, K_WITH, K_WITHIN,
  // reserved words told apart by what follows: WITH before a CTE list, before CHECK OPTION and
  // before the columns of OPENJSON; FOR before XML, JSON, BROWSE and before SYSTEM_TIME; BEGIN TRY,
  // BEGIN CATCH, BEGIN TRANSACTION; FETCH after OFFSET n ROWS; CREATE or ALTER of what takes the
  // rest of the batch
  K_WITH_CTE, K_WITH_CHECK_OPTION, K_WITH_SCHEMA, K_FOR_RESULT, K_FOR_SYSTEM_TIME, K_BEGIN_TRY,
  K_BEGIN_CATCH, K_BEGIN_TRANSACTION, K_FETCH_ROWS, K_MODULE,
  // promoted by context: queries and expressions
  K_APPLY, K_ARGUMENT_WORD, K_AT, K_FRAME, K_GRAPH_MATCH, K_GROUPING_SETS, K_IGNORE, K_JOIN_HINT,
  K_MATCHED, K_NEXT_VALUE, K_NULLS, K_OFFSET, K_OUTPUT, K_PARTITION, K_REPEATABLE, K_RETURNING, K_ROWS, K_ROWSET,
  K_SYSTEM_TIME, K_TRIM_SIDE, K_TYPE_WORD, K_USING, K_WINDOW, K_XML_NAMESPACES, K_ZONE_WORD,
  // promoted by context: statements and definitions
  K_ADMINISTRATIVE, K_CATCH, K_CLASS, K_DISABLE, K_ENABLE, K_FETCH_DIRECTION, K_GENERATED,
  K_INCLUDE, K_INDEX_KIND, K_NO, K_OBJECT_KIND, K_PERIOD, K_READONLY, K_RETURNS, K_SEQUENCE,
  K_STORAGE_ON, K_SYNONYM, K_TABLE_ACTION, K_THROW, K_TRY, K_TYPE
}

// ---------------------------------------------------------------- statements

// What a parse begins with. The parser driver calls it again and again until the batch is read.
unit : SEMICOLON* (module EOF | statement | procedure_call)? ;

// All statements of a body. Semicolons belong to the statement before them.
statement_list : SEMICOLON* statement* ;

// Statements that hold another one as their last part take no semicolon: the inner one has it.
statement
  : ( any_query_statement
    | with_statement
    | insert_statement
    | update_statement
    | delete_statement
    | merge_statement
    | truncate
    | create
    | alter
    | drop_object
    | grant
    | revoke
    | deny
    | trigger_state
    | execute_statement
    | use_database
    | set_statement
    | declare_statement
    | block
    | try_catch
    | exit_statement
    | return_statement
    | goto_statement
    | throw_statement
    | raiserror
    | print_statement
    | waitfor
    | open_cursor
    | fetch_cursor
    | close_cursor
    | deallocate_cursor
    | begin_transaction
    | commit
    | rollback
    | savepoint
    | administrative_statement ) SEMICOLON*
  | if_statement
  | while_loop
  | label
  ;

// SELECT … as a statement. In front of it a parenthesis is a token of its own.
any_query_statement
  : query
  | STATEMENT_LPAREN full_query RPAREN (set_operator query_term)* query_tail*
  ;

// WITH … before any DML statement
with_statement
  : with_clause
    ( any_query
    | insert_statement
    | update_statement
    | delete_statement
    | merge_statement )
  ;

// BACKUP, RESTORE, DBCC, KILL, ALTER DATABASE's like, CREATE LOGIN …: read by hand where it matters.
administrative_statement : K_ADMINISTRATIVE token_run ;

// Every word inside is an IDENTIFIER (promotion.cpp ends the run).
token_run : (run_token | token_group)* ;
run_token
  : IDENTIFIER | QUOTED_IDENTIFIER | STRING | NUMBER | MONEY | BINARY | LOCAL_VARIABLE
  | GLOBAL_VARIABLE | DOT | COMMA | LBRACE | RBRACE | PLUS | MINUS | STAR | SLASH | MODULO
  | AMPERSAND | PIPE | CARET | TILDE | CONCAT | EQ | NE | LT | GT | LE | GE | SHIFT | COMPOUND_ASSIGN
  | COLON | COLONCOLON
  ;

// Anything in balanced parentheses, read by hand.
token_group : LPAREN (~(LPAREN | RPAREN) | token_group)* RPAREN ;

identifier : IDENTIFIER | QUOTED_IDENTIFIER ;
identifier_list : LPAREN identifier (COMMA identifier)* RPAREN ;

// server.database.schema.object; parts may be missing: db..t, server...t
object_name
  : (IDENTIFIER | QUOTED_IDENTIFIER) (DOT+ (IDENTIFIER | QUOTED_IDENTIFIER))*
  ;

// ---------------------------------------------------------------- expressions

// Flat: lowering binds AND before OR.
condition : predicate ((K_AND | K_OR) predicate)* ;

predicate : K_NOT* value predicate_suffix* ;

// LE is also !>, GE also !<, NE also !=. COMPOUND_ASSIGN is the outer join *= of old.
predicate_suffix
  : (EQ | NE | LT | GT | LE | GE | COMPOUND_ASSIGN) (K_ANY | K_SOME | K_ALL)? value
  | K_IS K_NOT? (K_NULL | K_DISTINCT K_FROM value)
  | K_NOT? ( K_BETWEEN value K_AND value
           | K_IN value
           | K_LIKE value (K_ESCAPE value)? )
  ;

// Flat: lowering applies * / % before + - & | ^ ||, which are of one rank.
value : operand (value_operator operand)* ;

value_operator
  : PLUS | MINUS | STAR | SLASH | MODULO | AMPERSAND | PIPE | CARET | CONCAT | SHIFT
  ;

operand
  : (PLUS | MINUS | TILDE)*
    ( reference
    | literal
    | LPAREN parenthesized RPAREN (DOT identifier arguments?)*
    | case_expression
    | convert_call (DOT identifier arguments?)*
    | next_value
    | K_EXISTS LPAREN any_query RPAREN
    | K_GRAPH_MATCH token_group
    | rowset_function
    | odbc_escape
    | K_DEFAULT )
    operand_suffix*
  ;

operand_suffix
  : K_COLLATE identifier
  | K_AT K_ZONE_WORD K_ZONE_WORD time_zone
  ;

time_zone : reference | literal | LPAREN condition RPAREN ;

// A query, a value, a row or list, or a set operation whose first branch is itself parenthesised.
parenthesized
  : query
  | condition ((COMMA condition)* | set_tail)
  | // ()
  ;

// STRING is '…' or N'…', MONEY $1.50, BINARY 0x1F.
literal : NUMBER | MONEY | BINARY | STRING | K_NULL ;

// {d '2020-01-31'}, {ts '…'}, {t '…'}, {guid '…'}, {fn NOW()}
odbc_escape : LBRACE IDENTIFIER (STRING | reference) RBRACE ;

// a.b.c(d), t.*, @v, @@ROWCOUNT, @x.value('…', 'int'), db..t, geometry::Parse('…'), f(x) OVER (…)
reference
  : (IDENTIFIER | QUOTED_IDENTIFIER | LOCAL_VARIABLE | GLOBAL_VARIABLE)
    ( DOT+ (IDENTIFIER | QUOTED_IDENTIFIER | STAR)
    | COLONCOLON (IDENTIFIER | QUOTED_IDENTIFIER)
    | arguments
    | function_suffix )*
  ;

function_suffix
  : K_OVER (LPAREN window_specification RPAREN | identifier)
  | K_WITHIN K_GROUP LPAREN order_by RPAREN
  | K_IGNORE K_NULLS
  ;

arguments : LPAREN (query | (argument (COMMA argument)*)? order_by?) RPAREN ;

// COUNT(DISTINCT x), CAST(x AS t), PARSE(x AS t USING c), TRIM(LEADING c FROM x), COUNT(*),
// JSON_OBJECT('k': v ABSENT ON NULL), JSON_VALUE(x, 'p' RETURNING t), JSON_QUERY(… WITH ARRAY WRAPPER)
argument
  : (K_DISTINCT | K_ALL)? condition argument_suffix*
  | K_TRIM_SIDE condition? K_FROM condition
  | K_ARGUMENT_WORD condition
  | STAR
  ;

argument_suffix
  : K_AS datatype
  | K_USING value
  | K_FROM condition
  | COLON condition
  | (IDENTIFIER | K_NULL)? K_ON K_NULL
  | K_RETURNING datatype
  | K_WITH IDENTIFIER IDENTIFIER
  ;

// CONVERT and TRY_CONVERT: the type comes first.
convert_call : K_CONVERT LPAREN datatype COMMA condition (COMMA condition)? RPAREN ;

// NEXT VALUE FOR s.seq [OVER (ORDER BY …)]
next_value
  : K_NEXT_VALUE IDENTIFIER K_FOR object_name (K_OVER LPAREN window_specification RPAREN)?
  ;

// OPENROWSET(…), OPENQUERY(…), OPENDATASOURCE(…).db.dbo.t, CONTAINSTABLE(…), CHANGETABLE(…): raw.
rowset_function : K_ROWSET token_group (DOT+ identifier)* ;

case_expression
  : K_CASE condition? (K_WHEN condition K_THEN condition)+ (K_ELSE condition)? K_END
  ;

window_specification
  : identifier? (K_PARTITION K_BY condition (COMMA condition)*)? order_by? window_frame?
  ;

// ROWS | RANGE
window_frame : K_FRAME (K_BETWEEN frame_bound K_AND frame_bound | frame_bound) ;

// CURRENT ROW, UNBOUNDED PRECEDING, 2 FOLLOWING
frame_bound : K_CURRENT IDENTIFIER | value IDENTIFIER ;

order_by : K_ORDER K_BY order_item (COMMA order_item)* ;
order_item : value (K_ASC | K_DESC)? ;

// ---------------------------------------------------------------- types

// int, [dbo].[T], varchar(max), decimal(10, 2), double precision, national char varying(5),
// xml(CONTENT c), CURSOR VARYING. The group is read by hand.
datatype : (object_name | K_CURSOR) K_TYPE_WORD* token_group? ;

// ---------------------------------------------------------------- queries

query : select (set_operator query_term)* query_tail* ;

// Where only a query can stand it may also begin with a parenthesis.
any_query
  : query
  | (LPAREN | STATEMENT_LPAREN) full_query RPAREN (set_operator query_term)* query_tail*
  ;

full_query : with_clause? any_query ;

query_term : select | LPAREN full_query RPAREN ;

set_operator : (K_UNION | K_INTERSECT | K_EXCEPT) K_ALL? ;

set_tail
  : (set_operator query_term)+ query_tail*
  | query_tail+
  ;

query_tail : order_by | offset_clause | fetch_clause | for_clause | option_clause ;

// OFFSET n ROWS
offset_clause : K_OFFSET value K_ROWS ;

// FETCH NEXT n ROWS ONLY
fetch_clause : K_FETCH_ROWS IDENTIFIER value K_ROWS IDENTIFIER ;

// FOR XML PATH('x'), ROOT('y'), TYPE | FOR JSON AUTO, WITHOUT_ARRAY_WRAPPER | FOR BROWSE
for_clause : K_FOR_RESULT (IDENTIFIER token_group?)+ (COMMA (IDENTIFIER token_group?)+)* ;

// OPTION (RECOMPILE, MAXRECURSION 100): a run
option_clause : K_OPTION token_group ;

with_clause : K_WITH_CTE (xml_namespaces COMMA?)? (cte (COMMA cte)*)? ;

// XMLNAMESPACES ('uri' AS ns, DEFAULT 'uri')
xml_namespaces : K_XML_NAMESPACES token_group ;

cte : identifier identifier_list? K_AS LPAREN any_query RPAREN ;

select
  : K_SELECT (K_DISTINCT | K_ALL)? top? select_item (COMMA select_item)* into_clause?
    (K_FROM joined_table (COMMA joined_table)*)? where? group_by? having? windows?
  ;

// TOP 10, TOP (@n) PERCENT WITH TIES
top
  : K_TOP (NUMBER | LOCAL_VARIABLE | LPAREN parenthesized RPAREN) K_PERCENT? (K_WITH IDENTIFIER)?
  ;

where : K_WHERE (K_CURRENT K_OF cursor_name | condition) ;

// GROUP BY ALL a, ROLLUP (b, c), GROUPING SETS ((a), ()) | GROUP BY a, b WITH CUBE
group_by : K_GROUP K_BY K_ALL? grouping_item (COMMA grouping_item)* (K_WITH IDENTIFIER)? ;
grouping_item
  : value
  | K_GROUPING_SETS IDENTIFIER LPAREN grouping_item (COMMA grouping_item)* RPAREN
  ;
having : K_HAVING condition ;
windows : K_WINDOW window_definition (COMMA window_definition)* ;
window_definition : identifier K_AS LPAREN window_specification RPAREN ;

// *, a, a AS b, a 'b', b = a, @v = a, @v += a: left of the sign is an alias or a variable.
select_item
  : STAR
  | value (assignment_operator value)? (K_AS? (IDENTIFIER | QUOTED_IDENTIFIER | STRING))?
  ;

assignment_operator : EQ | COMPOUND_ASSIGN ;

// SELECT … INTO t [ON filegroup]
into_clause : K_INTO object_name (K_ON identifier)? ;

joined_table : table_item join* ;

// Joins nest without parentheses: a JOIN b JOIN c ON … ON …
join
  : K_CROSS (K_JOIN_HINT? K_JOIN | K_APPLY) table_item
  | K_OUTER K_APPLY table_item
  | (K_INNER | (K_LEFT | K_RIGHT | K_FULL) K_OUTER?)? K_JOIN_HINT? K_JOIN
    table_item join* K_ON condition
  ;

table_item : table_primary table_suffix* ;

// t (NOLOCK) of old reads as a call; lowering tells it apart.
table_primary
  : (COLONCOLON | DOT+)? reference
  | rowset_function
  | LPAREN table_parenthesized RPAREN
  | odbc_escape
  ;

table_parenthesized
  : query
  | joined_table set_tail?
  | values_rows
  | insert_statement
  | update_statement
  | delete_statement
  | merge_statement
  ;

// The list after an alias may be hints of old: t AS a (NOLOCK).
table_suffix
  : K_AS? identifier identifier_list?
  | K_WITH token_group
  | K_WITH_SCHEMA (LPAREN rowset_column (COMMA rowset_column)* RPAREN | object_name)
  | K_FOR_SYSTEM_TIME K_SYSTEM_TIME system_time
  | K_TABLESAMPLE IDENTIFIER? token_group (K_REPEATABLE token_group)?
  | pivot
  | unpivot
  ;

// OPENJSON (…) WITH (a int '$.a', b nvarchar(max) AS JSON)
rowset_column : identifier datatype (K_COLLATE identifier)? (K_NOT? K_NULL)? (STRING | NUMBER)? (K_AS IDENTIFIER)? ;

// FOR SYSTEM_TIME AS OF x | FROM x TO y | BETWEEN x AND y | CONTAINED IN (x, y) | ALL
system_time
  : K_AS K_OF value
  | K_FROM value K_TO value
  | K_BETWEEN value K_AND value
  | IDENTIFIER K_IN LPAREN value COMMA value RPAREN
  | K_ALL
  ;

// PIVOT (SUM(x) FOR c IN ([a], [b]))
pivot
  : K_PIVOT LPAREN reference (COMMA reference)* K_FOR reference K_IN LPAREN pivot_item (COMMA pivot_item)* RPAREN RPAREN
  ;

// UNPIVOT (x FOR c IN ([a], [b]))
unpivot
  : K_UNPIVOT LPAREN reference K_FOR reference K_IN LPAREN pivot_item (COMMA pivot_item)* RPAREN RPAREN
  ;

pivot_item : reference (K_AS identifier)? ;

values_rows : K_VALUES values_row (COMMA values_row)* ;
values_row : LPAREN condition (COMMA condition)* RPAREN ;

// ---------------------------------------------------------------- DML

// INSERT TOP (n) INTO t (columns) OUTPUT … VALUES … | query | EXEC … | DEFAULT VALUES;
// a query may stand in the first parentheses.
insert_statement
  : K_INSERT top? K_INTO? dml_target
    ( LPAREN ( query RPAREN (set_operator query_term)* query_tail*
             | insert_column (COMMA insert_column)* RPAREN output* insert_source )
    | output* insert_source )
  ;

// A literal stands here only in OPENQUERY (server, 'SELECT …').
insert_column : reference | literal ;

// The parenthesis of a query after the column list or OUTPUT is a token of its own.
insert_source
  : values_rows option_clause?
  | any_query_statement
  | execute_statement
  | K_DEFAULT K_VALUES
  ;

// t, @t, OPENQUERY (…), with hints
dml_target : (object_name | LOCAL_VARIABLE | rowset_function) (K_WITH token_group)? ;

// OUTPUT inserted.a, deleted.b AS c [INTO t (columns)]
output
  : K_OUTPUT select_item (COMMA select_item)*
    (K_INTO (object_name | LOCAL_VARIABLE) identifier_list?)?
  ;

update_statement
  : K_UPDATE top? update_target K_SET update_item (COMMA update_item)* output*
    (K_FROM joined_table (COMMA joined_table)*)? where? option_clause?
  ;

// A table, an alias of FROM, a table variable or a rowset function.
update_target : (reference | rowset_function) (K_WITH token_group)? ;

// a = x, @v = x, @v = a = x, a += x, a.WRITE(x, 0, NULL)
update_item : reference (assignment_operator value)* ;

delete_statement
  : K_DELETE top? K_FROM? update_target output* (K_FROM joined_table (COMMA joined_table)*)?
    where? option_clause?
  ;

merge_statement
  : K_MERGE top? K_INTO? dml_target (K_AS? identifier)? K_USING joined_table K_ON condition
    merge_branch+ output* option_clause?
  ;

// WHEN [NOT] MATCHED [BY SOURCE | BY TARGET] [AND …] THEN …
merge_branch
  : K_WHEN K_NOT? K_MATCHED (K_BY IDENTIFIER)? (K_AND condition)? K_THEN
    ( K_UPDATE K_SET update_item (COMMA update_item)*
    | K_DELETE
    | K_INSERT (LPAREN insert_column (COMMA insert_column)* RPAREN)? (values_rows | K_DEFAULT K_VALUES) )
  ;

// TRUNCATE TABLE t [WITH (PARTITIONS (1 TO 3))]
truncate : K_TRUNCATE K_TABLE object_name (K_WITH token_group)? ;

// ---------------------------------------------------------------- DDL

create
  : K_CREATE (K_OR K_ALTER)?
    ( create_table
    | create_index
    | create_view
    | create_function
    | create_schema
    | create_sequence
    | create_synonym
    | create_type
    | create_default
    | create_rule
    | K_OBJECT_KIND token_run )
  ;

alter
  : K_ALTER
    ( alter_table
    | create_view
    | create_function
    | alter_sequence
    | K_OBJECT_KIND token_run )
  ;

// CREATE, CREATE OR ALTER or ALTER of what has statements to the end of the batch.
module : K_MODULE (K_OR K_ALTER)? (create_procedure | create_trigger) ;

if_exists : K_IF K_EXISTS ;

// A comma may end the list.
create_table
  : K_TABLE object_name table_elements? table_option* (K_AS (IDENTIFIER table_option* | full_query))?
  ;

table_elements : LPAREN table_element (COMMA table_element?)* RPAREN ;

// ON filegroup | ON scheme (column), TEXTIMAGE_ON x, WITH (…)
table_option
  : (K_ON | K_STORAGE_ON) storage_place
  | K_WITH token_group
  ;

storage_place : (IDENTIFIER | QUOTED_IDENTIFIER | STRING | K_DEFAULT | K_PRIMARY | K_NULL) token_group? ;

table_element
  : column_definition
  | out_of_line_constraint
  | inline_index
  | K_PERIOD K_FOR IDENTIFIER identifier_list
  ;

// name type …, or name AS expression …; a column without a type is a rowversion named timestamp
column_definition
  : identifier ((datatype (K_COLLATE identifier)? | K_AS value | column_nullity) column_property*)?
  ;

column_nullity : K_NOT? K_NULL (K_COLLATE identifier)? ;

// Flat: what belongs to the key, index or reference before it (columns, WITH, ON, actions) follows
// as a property of its own.
column_property
  : K_CONSTRAINT identifier
  | K_NULL (K_COLLATE identifier)?
  | K_NOT (K_NULL (K_COLLATE identifier)? | K_FOR IDENTIFIER)
  | K_DEFAULT value
  | K_IDENTITY token_group?
  | (K_PRIMARY K_KEY | K_UNIQUE | K_INDEX identifier) key_kind? index_columns?
  | K_CHECK (K_NOT K_FOR IDENTIFIER)? LPAREN condition RPAREN
  | (K_FOREIGN K_KEY identifier_list?)? references_clause
  | K_GENERATED IDENTIFIER K_AS IDENTIFIER IDENTIFIER
  | on_clause
  | K_WITH (token_group | K_VALUES | with_setting)
  | K_INCLUDE identifier_list
  | IDENTIFIER (K_FOR IDENTIFIER)?
  ;

// CLUSTERED | NONCLUSTERED [HASH | COLUMNSTORE]
key_kind : (K_CLUSTERED | K_NONCLUSTERED) K_INDEX_KIND? | K_INDEX_KIND ;

index_columns : LPAREN index_column (COMMA index_column)* RPAREN ;
index_column : identifier (K_ASC | K_DESC)? ;

// FILLFACTOR = 80, PAD_INDEX
with_setting : IDENTIFIER (EQ (NUMBER | K_ON | K_OFF | IDENTIFIER))? ;

references_clause : K_REFERENCES object_name identifier_list? ;

// ON DELETE CASCADE | NO ACTION | SET NULL | SET DEFAULT, or the place of a key: ON filegroup
on_clause
  : K_ON ( (K_DELETE | K_UPDATE) (K_NO IDENTIFIER | IDENTIFIER | K_SET (K_NULL | K_DEFAULT))
         | storage_place )
  ;

// CONSTRAINT c CONNECTION (a TO b) is of edge tables.
out_of_line_constraint
  : ( K_CONSTRAINT identifier (constraint_body | IDENTIFIER token_group)
    | constraint_body )
    constraint_option*
  ;

constraint_body
  : (K_PRIMARY K_KEY | K_UNIQUE) key_kind? index_columns
  | K_FOREIGN K_KEY identifier_list references_clause
  | K_CHECK (K_NOT K_FOR IDENTIFIER)? LPAREN condition RPAREN
  | K_DEFAULT value K_FOR identifier
  ;

constraint_option
  : K_WITH (token_group | K_VALUES | with_setting)
  | on_clause
  | K_NOT K_FOR IDENTIFIER
  | IDENTIFIER
  ;

// INDEX ix [UNIQUE] [CLUSTERED] (a, b DESC) INCLUDE (…) WHERE … WITH (…) ON x
inline_index : K_INDEX identifier K_UNIQUE? key_kind? index_columns? index_clause* ;

// UNIQUE, CLUSTERED, COLUMNSTORE, PRIMARY XML, SPATIAL come before INDEX.
create_index
  : (K_UNIQUE | K_CLUSTERED | K_NONCLUSTERED | K_INDEX_KIND | K_PRIMARY)* K_INDEX identifier
    K_ON object_name index_columns? (index_clause | COMMA with_setting)*
  ;

index_clause
  : K_INCLUDE identifier_list
  | K_WHERE condition
  | K_WITH (token_group | with_setting)
  | (K_ON | K_STORAGE_ON) storage_place
  | K_ORDER index_columns
  | K_USING IDENTIFIER (K_INDEX identifier)?
  | K_FOR (IDENTIFIER | token_group)
  ;

create_view
  : K_VIEW object_name identifier_list? module_options?
    K_AS full_query (K_WITH_CHECK_OPTION K_CHECK K_OPTION)?
  ;

// WITH SCHEMABINDING, ENCRYPTION, EXECUTE AS OWNER, RETURNS NULL ON NULL INPUT, INLINE = ON
module_options : K_WITH module_option (COMMA module_option)* ;
module_option
  : K_EXECUTE K_AS (IDENTIFIER | STRING)
  | K_RETURNS K_NULL K_ON K_NULL IDENTIFIER
  | IDENTIFIER (K_ON K_NULL IDENTIFIER | EQ (K_ON | K_OFF))?
  ;

create_schema : K_SCHEMA identifier? (K_AUTHORIZATION identifier)? ;

create_sequence : K_SEQUENCE object_name (K_AS datatype)? sequence_option* ;
alter_sequence : K_SEQUENCE object_name sequence_option+ ;

// START WITH 1, INCREMENT BY -1, NO CYCLE, CACHE 50, RESTART
sequence_option : IDENTIFIER (K_WITH | K_BY)? ((PLUS | MINUS)? NUMBER)? ;

create_synonym : K_SYNONYM object_name K_FOR object_name ;

create_type
  : K_TYPE object_name
    ( K_FROM datatype (K_NOT? K_NULL)?
    | K_AS K_TABLE table_elements (K_WITH token_group)?
    | K_EXTERNAL token_run )
  ;

create_default : K_DEFAULT object_name K_AS value ;
create_rule : K_RULE object_name K_AS condition ;

alter_table : K_TABLE object_name alter_action ;

// ALTER TABLE t … : one action; REBUILD, SWITCH and the like are runs
alter_action
  : (K_WITH (K_CHECK | K_NOCHECK))?
    ( K_ADD table_element (COMMA table_element)*
    | (K_CHECK | K_NOCHECK) K_CONSTRAINT (K_ALL | identifier (COMMA identifier)*) )
  | K_ALTER K_COLUMN identifier ( datatype (K_COLLATE identifier)? column_property*
                                | (K_ADD | K_DROP) column_property )
  | K_DROP drop_item (COMMA drop_item)*
  | (K_ENABLE | K_DISABLE) (K_TRIGGER (K_ALL | identifier (COMMA identifier)*) | token_run)
  | K_SET token_group
  | K_TABLE_ACTION token_run
  ;

drop_item
  : (K_CONSTRAINT | K_COLUMN)? if_exists? identifier (K_WITH token_group)?
  | K_PERIOD K_FOR IDENTIFIER
  ;

// DROP INDEX may name its table after ON, DROP TRIGGER the database or server.
drop_object
  : K_DROP ( object_kind if_exists? drop_target (COMMA drop_target)*
           | K_OBJECT_KIND token_run )
  ;

drop_target : object_name (K_ON drop_place)? (K_WITH token_group)? ;

object_kind
  : K_TABLE | K_VIEW | K_PROCEDURE | K_FUNCTION | K_TRIGGER | K_INDEX | K_SCHEMA | K_SEQUENCE
  | K_SYNONYM | K_TYPE | K_DEFAULT | K_RULE
  ;

drop_place : object_name | K_DATABASE | K_ALL IDENTIFIER ;

// GRANT SELECT (a), EXECUTE ON SCHEMA::dbo TO x WITH GRANT OPTION AS y
grant
  : K_GRANT privilege (COMMA privilege)* (K_ON securable)? K_TO grantee (COMMA grantee)*
    (K_WITH K_GRANT K_OPTION)? (K_AS identifier)?
  ;

revoke
  : K_REVOKE privilege (COMMA privilege)* (K_ON securable)? (K_TO | K_FROM) grantee (COMMA grantee)*
    IDENTIFIER? (K_AS identifier)?
  ;

deny
  : K_DENY privilege (COMMA privilege)* (K_ON securable)? K_TO grantee (COMMA grantee)*
    IDENTIFIER? (K_AS identifier)?
  ;

privilege : (~(COMMA | K_ON | K_TO | K_FROM | LPAREN | RPAREN | SEMICOLON))+ identifier_list? ;
// SCHEMA::dbo, OBJECT::dbo.t, XML SCHEMA COLLECTION::c
securable : (K_CLASS+ COLONCOLON)? object_name identifier_list? ;
grantee : identifier ;

// DISABLE TRIGGER a, b ON t | ALL SERVER | DATABASE
trigger_state
  : (K_ENABLE | K_DISABLE) K_TRIGGER (K_ALL | object_name (COMMA object_name)*) K_ON drop_place
  ;

// ---------------------------------------------------------------- modules

create_procedure
  : K_PROCEDURE object_name (GROUP_SEMICOLON NUMBER)?
    (LPAREN parameter (COMMA parameter)* RPAREN | parameter (COMMA parameter)*)?
    module_options? (K_FOR IDENTIFIER)?
    K_AS module_body
  ;

// Statements to the end of the batch, or EXTERNAL NAME assembly.class.method
module_body : external_name SEMICOLON* | statement_list ;

external_name : K_EXTERNAL IDENTIFIER object_name ;

// @p AS int = 5 OUTPUT
parameter
  : LOCAL_VARIABLE K_AS? datatype (K_NOT? K_NULL)? (EQ value)? (K_OUTPUT | K_READONLY)*
  ;

create_function
  : K_FUNCTION object_name LPAREN (parameter (COMMA parameter)*)? RPAREN
    K_RETURNS function_result module_options? (K_ORDER token_group)? K_AS?
    ( K_RETURN full_query
    | block
    | external_name )
  ;

// int | TABLE | TABLE (columns) for CLR | @t TABLE (columns)
function_result
  : datatype
  | K_TABLE table_elements?
  | LOCAL_VARIABLE K_TABLE table_elements
  ;

// CREATE TRIGGER t ON x AFTER INSERT, UPDATE AS …; INSTEAD OF; DDL events on DATABASE
create_trigger
  : K_TRIGGER object_name K_ON drop_place module_options?
    (K_FOR | IDENTIFIER K_OF?) trigger_event (COMMA trigger_event)*
    (K_WITH IDENTIFIER)? (K_NOT K_FOR IDENTIFIER)?
    K_AS module_body
  ;

trigger_event : K_INSERT | K_UPDATE | K_DELETE | IDENTIFIER ;

// ---------------------------------------------------------------- procedural statements

// BEGIN … END; natively compiled: BEGIN ATOMIC WITH (…) … END
block : K_BEGIN (IDENTIFIER K_WITH token_group)? statement_list K_END ;

try_catch
  : K_BEGIN_TRY K_TRY statement_list K_END K_TRY SEMICOLON*
    K_BEGIN_CATCH K_CATCH statement_list K_END K_CATCH
  ;

// ELSE belongs to the nearest IF.
if_statement : K_IF condition statement (K_ELSE statement)? ;
while_loop : K_WHILE condition statement ;
label : LABEL COLON ;
goto_statement : K_GOTO identifier ;
exit_statement : K_BREAK | K_CONTINUE ;
return_statement : K_RETURN condition? ;

// THROW 50001, 'text', 1
throw_statement : K_THROW (value COMMA value COMMA value)? ;

// RAISERROR ('text', 16, 1, args) WITH NOWAIT; of old: RAISERROR 50001 'text'
raiserror
  : K_RAISERROR ( LPAREN condition (COMMA condition)* RPAREN
                | (NUMBER | LOCAL_VARIABLE) (COMMA? value)? )
    (K_WITH IDENTIFIER (COMMA IDENTIFIER)*)?
  ;

print_statement : K_PRINT condition ;

// WAITFOR DELAY '0:00:05', WAITFOR (RECEIVE …), TIMEOUT 500
waitfor : K_WAITFOR (IDENTIFIER value | token_group (COMMA IDENTIFIER value)?) ;

use_database : K_USE identifier ;

set_statement : K_SET (set_variable | set_option) ;

// @v = x, @v += x, @c = CURSOR FOR …, @x.modify('…')
set_variable
  : LOCAL_VARIABLE (DOT+ identifier arguments?)*
    (assignment_operator (condition | cursor_specification))?
  ;

// NOCOUNT ON; IDENTITY_INSERT dbo.t ON; TRANSACTION ISOLATION LEVEL SNAPSHOT; ROWCOUNT @n …
set_option : IDENTIFIER set_option_token* ;
set_option_token
  : IDENTIFIER | QUOTED_IDENTIFIER | NUMBER | STRING | BINARY | MINUS | LOCAL_VARIABLE | DOT | COMMA
  | K_ON | K_OFF
  ;

declare_statement
  : K_DECLARE ( variable_declaration (COMMA variable_declaration)*
              | cursor_declaration )
  ;

// @v AS int = 5, @t TABLE (…)
variable_declaration
  : LOCAL_VARIABLE K_AS? (datatype (K_NOT? K_NULL)? (EQ condition)? | K_TABLE table_elements)
  ;

// c [INSENSITIVE] [SCROLL] CURSOR …
cursor_declaration : identifier IDENTIFIER* cursor_specification ;

// CURSOR LOCAL FAST_FORWARD FOR SELECT … FOR UPDATE OF a, b
cursor_specification
  : K_CURSOR IDENTIFIER* K_FOR full_query
    (K_FOR (K_UPDATE (K_OF reference (COMMA reference)*)? | IDENTIFIER IDENTIFIER))?
  ;

// [GLOBAL] c | @c
cursor_name : identifier identifier? | LOCAL_VARIABLE ;

open_cursor : K_OPEN cursor_name ;

// FETCH [NEXT | PRIOR | FIRST | LAST | ABSOLUTE n | RELATIVE n] FROM c INTO @a, @b
fetch_cursor
  : K_FETCH (K_FROM | K_FETCH_DIRECTION (MINUS? NUMBER | LOCAL_VARIABLE)? K_FROM)? cursor_name
    (K_INTO LOCAL_VARIABLE (COMMA LOCAL_VARIABLE)*)?
  ;

close_cursor : K_CLOSE cursor_name ;
deallocate_cursor : K_DEALLOCATE cursor_name ;

// BEGIN TRAN [name] [WITH MARK 'x']
begin_transaction
  : K_BEGIN_TRANSACTION IDENTIFIER? K_TRANSACTION transaction_name? (K_WITH IDENTIFIER STRING?)?
  ;
commit : K_COMMIT (K_TRANSACTION transaction_name?)? (K_WITH token_group)? ;
rollback : K_ROLLBACK (K_TRANSACTION transaction_name?)? ;
savepoint : K_SAVE K_TRANSACTION transaction_name ;
transaction_name : identifier | LOCAL_VARIABLE ;

// EXEC @r = p @a, @b = 1, @c = @d OUTPUT WITH RECOMPILE; EXEC (@sql, 1) AS USER = 'x' AT server
execute_statement
  : K_EXECUTE
    ( LOCAL_VARIABLE (EQ procedure_name)? execute_arguments?
    | object_name (GROUP_SEMICOLON NUMBER)? execute_arguments?
    | LPAREN value (COMMA value K_OUTPUT?)* RPAREN execute_context* )
    execute_option?
  ;

procedure_name : object_name (GROUP_SEMICOLON NUMBER)? | LOCAL_VARIABLE ;

// Only as the first statement of a batch.
procedure_call : object_name execute_arguments? execute_option? SEMICOLON* ;

execute_arguments : execute_argument (COMMA execute_argument)* ;

execute_argument
  : ( LOCAL_VARIABLE (EQ execute_value)?
    | execute_value_not_variable )
    K_OUTPUT?
  ;

execute_value : execute_value_not_variable | LOCAL_VARIABLE ;

// A bare name is a string.
execute_value_not_variable
  : (PLUS | MINUS)? (NUMBER | MONEY)
  | STRING
  | BINARY
  | GLOBAL_VARIABLE
  | K_NULL
  | K_DEFAULT
  | K_ON
  | K_OFF
  | object_name
  | odbc_escape
  ;

// AS USER = 'x', AS LOGIN = 'x', AT linked_server
execute_context : K_AS IDENTIFIER EQ STRING | K_AT identifier identifier? ;

// WITH RECOMPILE | WITH RESULT SETS ((…)) | WITH RESULT SETS UNDEFINED
execute_option : K_WITH IDENTIFIER (IDENTIFIER (IDENTIFIER | token_group))? ;
