// Oracle SQL and PL/SQL, one statement at a time, strictly SLL(1) wherever the language allows it.
//
// There is no ANTLR lexer: parsers/oracle/token_stream.cpp makes the tokens. A word that is not
// reserved arrives as IDENTIFIER; parsers/oracle/promotion.cpp turns it into its K_ token only where
// the words around it say so, hence no rule here has to tell a column "value" from the keyword.
// Options without an end (storage, physical attributes, MODEL, MATCH_RECOGNIZE) are balanced token
// runs that lowering reads by hand. AND/OR and the arithmetic operators stand in flat lists;
// lowering applies their precedence (one context per level would cost a third of the speed).
parser grammar OracleParser;

tokens {
  IDENTIFIER, QUOTED_IDENTIFIER, STRING, NUMBER, BIND, INQUIRY,
  DOT, DOTDOT, COMMA, SEMICOLON, LPAREN, RPAREN, LBRACKET, RBRACKET, PLUS, MINUS, STAR, SLASH,
  DOUBLE_STAR, CONCAT, EQ, NE, LT, GT, LE, GE, ASSIGN, ARROW, AT, PERCENT, COLON, LABEL_BEGIN,
  LABEL_END, OUTER_JOIN_MARK, STRAY,
  // reserved in SQL and PL/SQL
  K_ALL, K_ALTER, K_AND, K_ANY, K_AS, K_ASC, K_BETWEEN, K_BY, K_CHECK, K_CONNECT, K_CREATE,
  K_CURRENT, K_DEFAULT, K_DELETE, K_DESC, K_DISTINCT, K_DROP, K_ELSE, K_FOR, K_FROM, K_GRANT,
  K_GROUP, K_HAVING, K_IN, K_INDEX, K_INSERT, K_INTERSECT, K_INTO, K_IS, K_LIKE, K_LOCK, K_MINUS,
  K_MODE, K_NOT, K_NOWAIT, K_NULL, K_OF, K_ON, K_OPTION, K_OR, K_ORDER, K_PRIOR, K_PUBLIC, K_REVOKE,
  K_SELECT, K_SET, K_START, K_TABLE, K_THEN, K_TO, K_UNION, K_UNIQUE, K_UPDATE, K_VALUES, K_VIEW,
  K_WHERE, K_WITH,
  // promoted by context: queries and expressions
  K_APPLY, K_AT, K_BULK, K_CASE, K_COLLATE, K_COLLECT, K_COLUMNS, K_CONNECT_BY_ROOT, K_CROSS,
  K_CURSOR, K_CYCLE, K_DATE, K_END, K_ESCAPE, K_EXCEPT, K_EXISTS, K_FETCH_ROWS, K_FILTER,
  K_FORMAT, K_FRAME, K_FROM_LAST, K_FULL, K_GROUPING_SETS, K_IGNORE, K_IGNORE_INSIDE, K_INNER, K_INTERVAL, K_INTERVAL_TYPE,
  K_INTERVAL_UNIT, K_JOIN, K_JSON_OPTION, K_KEEP, K_KEY, K_LATERAL, K_LEFT, K_LIMIT, K_LOG, K_MATCH_RECOGNIZE,
  K_MEMBER, K_MOD, K_MODEL, K_MULTISET, K_NAME, K_NATURAL, K_NESTED, K_NEW, K_NOCYCLE, K_NULLS, K_OFFSET,
  K_OPTIONS, K_OUTER, K_OVER, K_OVERLAPS, K_PARTITION, K_PASSING, K_PIVOT, K_REF, K_RETURNING,
  K_RIGHT, K_ROWS, K_ROW_VERSION, K_SAMPLE, K_SEARCH, K_SIBLINGS, K_SOME, K_SUBMULTISET, K_TIMESTAMP,
  K_TRIM_SIDE, K_TYPE_WORD, K_UNPIVOT, K_USING, K_VALUE, K_VERSIONS, K_WHEN, K_WINDOW, K_WITHIN,
  K_WITH_ZONE, K_XML_KIND, K_ZONE_WORD, K_CONVERSION,
  // promoted by context: statements and definitions
  K_ADD, K_ADMINISTRATIVE, K_BODY, K_CALL, K_CLUSTER, K_COLUMN, K_COMMENT, K_COMMIT, K_COMPOUND,
  K_CONSTRAINT, K_EXPLAIN, K_FOREIGN, K_FUNCTION, K_GENERATED, K_IDENTITY, K_IF, K_MATCHED,
  K_MATERIALIZED, K_MERGE, K_MODIFY, K_OBJECT, K_OBJECT_KIND, K_PACKAGE, K_PERIOD, K_PRIMARY,
  K_PROCEDURE, K_REFERENCES, K_REFERENCING, K_RENAME, K_ROLLBACK, K_SAVEPOINT, K_SEQUENCE,
  K_SESSION, K_STORE, K_SUPPLEMENTAL, K_SYNONYM, K_TRIGGER, K_TRUNCATE, K_TYPE, K_UNDER,
  K_VISIBILITY,
  // promoted by context: PL/SQL
  K_BEGIN, K_CALL_SPECIFICATION, K_CLOSE, K_CONSTANT, K_CONTINUE, K_DECLARE, K_ELSIF, K_EXCEPTION,
  K_EXECUTE, K_EXIT, K_FETCH, K_FORALL, K_GOTO, K_IMMEDIATE, K_INDICES, K_LOOP, K_METHOD_KIND,
  K_NOCOPY, K_NULL_STATEMENT, K_OPEN, K_OUT, K_PIPE, K_PRAGMA, K_RAISE, K_RANGE, K_RECORD, K_RETURN, K_REVERSE,
  K_SAVE, K_SUBTYPE, K_TIMING, K_VARRAY, K_WHILE
}

// ---------------------------------------------------------------- statements

unit : statement SEMICOLON? EOF ;

statement
  : any_query
  | insert_statement
  | update_statement
  | delete_statement
  | merge_statement
  | lock_table
  | explain_plan
  | call
  | commit
  | rollback
  | savepoint
  | set_transaction
  | create
  | alter
  | drop_object
  | grant
  | revoke
  | truncate
  | comment_on
  | rename
  | labelled_block
  | execute_statement
  | administrative_statement
  ;

// AUDIT, PURGE, ANALYZE, FLASHBACK, CREATE USER … : read by hand where it matters.
administrative_statement : K_ADMINISTRATIVE token_run ;

// SQL*Plus EXECUTE: one PL/SQL statement.
execute_statement : K_EXECUTE plsql_statement_body ;

token_run : (~(LPAREN | RPAREN | SEMICOLON) | token_group)* ;
// After a name: does not begin with what could continue the name.
option_run
  : (~(LPAREN | RPAREN | SEMICOLON | DOT | AT) (~(LPAREN | RPAREN | SEMICOLON) | token_group)*)?
  ;

token_group : LPAREN (~(LPAREN | RPAREN) | token_group)* RPAREN ;

identifier : IDENTIFIER | QUOTED_IDENTIFIER ;
identifier_list : LPAREN identifier (COMMA identifier)* RPAREN ;

// schema.object@link.domain
object_name
  : (IDENTIFIER | QUOTED_IDENTIFIER) (DOT (IDENTIFIER | QUOTED_IDENTIFIER))*
    (AT (IDENTIFIER | QUOTED_IDENTIFIER) (DOT (IDENTIFIER | QUOTED_IDENTIFIER))*
        (AT (IDENTIFIER | QUOTED_IDENTIFIER))?)?
  ;

// ---------------------------------------------------------------- expressions

// Flat: lowering binds AND before OR.
condition : predicate ((K_AND | K_OR) predicate)* ;

predicate : K_NOT* value predicate_suffix* ;

predicate_suffix
  : (EQ | NE | LT | GT | LE | GE) (K_ANY | K_SOME | K_ALL)? value
  | K_IS K_NOT? is_test
  | K_NOT? ( K_BETWEEN value K_AND value
           | K_IN value
           | K_LIKE value (K_ESCAPE value)?
           | (K_MEMBER | K_SUBMULTISET) K_OF? value )
  | K_OVERLAPS value
  ;

is_test
  : K_NULL
  | K_OF IDENTIFIER? token_group
  | K_DISTINCT K_FROM value
  | IDENTIFIER (K_SET | token_group)? (K_JSON_OPTION (K_UNIQUE IDENTIFIER)?)*
  ;

// Flat: lowering applies ** before * / MOD before + - || before MULTISET.
value : operand (value_operator operand)* ;

value_operator
  : PLUS | MINUS | CONCAT | STAR | SLASH | DOUBLE_STAR | K_MOD
  | K_MULTISET (K_UNION | K_INTERSECT | K_EXCEPT) (K_ALL | K_DISTINCT)?
  ;

operand
  : (PLUS | MINUS | K_PRIOR | K_CONNECT_BY_ROOT)*
    ( reference
    | literal
    | BIND (DOT identifier | arguments | PERCENT IDENTIFIER)*
    | LPAREN parenthesized RPAREN (DOT identifier | arguments | OUTER_JOIN_MARK)*
    | case_expression
    | K_NEW reference
    | K_EXISTS LPAREN any_query RPAREN
    | (K_CURSOR | K_MULTISET | K_TABLE) LPAREN (query | condition) RPAREN
    | K_DEFAULT
    | INQUIRY )
    operand_suffix*
  ;

operand_suffix
  : K_AT (K_ZONE_WORD K_ZONE_WORD time_zone | IDENTIFIER)
  | K_COLLATE object_name
  | K_INTERVAL_UNIT token_group? K_TO IDENTIFIER token_group?
  ;

time_zone : reference | literal | BIND | LPAREN condition RPAREN ;

// A query, a value, a row or list, or a set operation whose first branch is itself parenthesised.
parenthesized
  : query
  | condition ((COMMA condition)* | set_tail)
  | // ()
  ;

literal
  : NUMBER | STRING | K_NULL
  | K_DATE STRING
  | K_TIMESTAMP STRING
  | K_INTERVAL STRING IDENTIFIER token_group? (K_TO IDENTIFIER token_group?)?
  ;

// a.b(c).d(e)(f)@link, t.*, c%ROWCOUNT, f(x) OVER (…), x(+), json.items[0]
reference
  : (IDENTIFIER | QUOTED_IDENTIFIER)
    ( DOT (IDENTIFIER | QUOTED_IDENTIFIER | STAR)
    | arguments
    | AT (IDENTIFIER | QUOTED_IDENTIFIER)
    | PERCENT IDENTIFIER
    | OUTER_JOIN_MARK
    | LBRACKET (~(LBRACKET | RBRACKET))* RBRACKET
    | function_suffix )*
  ;

function_suffix
  : K_OVER (LPAREN window_specification RPAREN | identifier)
  | K_WITHIN K_GROUP LPAREN order_by RPAREN
  | K_KEEP LPAREN IDENTIFIER IDENTIFIER order_by RPAREN
  | K_FILTER LPAREN K_WHERE condition RPAREN
  | K_IGNORE K_NULLS
  | K_FROM_LAST IDENTIFIER
  ;

arguments
  : LPAREN ( query
           | (argument (COMMA argument)*)? (order_by function_option*)?
             (table_function_columns function_option*)? ) RPAREN
  ;

argument
  : (K_DISTINCT | K_UNIQUE | K_ALL)? condition argument_suffix*
  | K_TRIM_SIDE condition? K_FROM condition
  | STAR argument_suffix*
  | (K_NAME | K_KEY | K_XML_KIND) condition argument_suffix*
  | function_option
  ;

argument_suffix
  : ARROW condition
  | K_FROM condition
  | K_AS (datatype | K_NAME value)
  | (K_VALUE | COLON) condition
  | K_FORMAT IDENTIFIER
  | K_USING (STAR | object_name)
  | K_DEFAULT value K_ON K_CONVERSION IDENTIFIER
  | K_IGNORE_INSIDE K_NULLS
  | function_option
  ;

// Inner clauses of XML, JSON and LISTAGG calls; K_OPTIONS begins a run read by hand. Further items
// of PASSING arrive as further arguments of the call.
function_option
  : K_PASSING (K_BY IDENTIFIER)? condition
  | K_RETURNING datatype
  | K_OPTIONS (~(LPAREN | RPAREN | COMMA | SEMICOLON | K_PASSING | K_RETURNING | K_COLUMNS | K_OPTIONS)
              | token_group)*
  ;

table_function_columns
  : K_COLUMNS ( LPAREN table_function_column (COMMA table_function_column)* RPAREN
              | table_function_column (COMMA table_function_column)* )
  ;

// A column of JSON_TABLE or XMLTABLE: name, type, PATH and ON ERROR clauses read by hand.
table_function_column
  : identifier
    ( K_FOR IDENTIFIER
    | datatype (~(LPAREN | RPAREN | COMMA | SEMICOLON | K_ZONE_WORD | K_WITH_ZONE | K_TYPE_WORD | DOT
                 | PERCENT | AT | K_OPTIONS) token_group?
               | K_OPTIONS)* )?
  | K_NESTED (STRING | IDENTIFIER)* K_COLUMNS LPAREN table_function_column (COMMA table_function_column)* RPAREN
  ;

case_expression
  : K_CASE condition? (K_WHEN condition K_THEN condition)+ (K_ELSE condition)? K_END
  ;

window_specification
  : identifier? (K_PARTITION K_BY condition (COMMA condition)*)? order_by? window_frame?
  ;

window_frame
  : K_FRAME (K_BETWEEN frame_bound K_AND frame_bound | frame_bound)
    (IDENTIFIER (IDENTIFIER | K_CURRENT | K_GROUP)*)?
  ;

frame_bound : K_CURRENT IDENTIFIER | value IDENTIFIER ;

order_by : K_ORDER K_SIBLINGS? K_BY order_item (COMMA order_item)* ;
order_item : condition (K_ASC | K_DESC)? (K_NULLS IDENTIFIER)? ;

// ---------------------------------------------------------------- types

// NUMBER(10,2), VARCHAR2(10 CHAR), DOUBLE PRECISION, TIMESTAMP(6) WITH LOCAL TIME ZONE, REF t,
// a.b%TYPE, t@link%ROWTYPE, INTERVAL DAY(2) TO SECOND(3), SELF AS RESULT. The group is read by hand.
datatype
  : K_INTERVAL_TYPE IDENTIFIER token_group? K_TO IDENTIFIER token_group?
  | K_REF? object_name (PERCENT IDENTIFIER)? K_TYPE_WORD* token_group?
    (K_WITH_ZONE K_ZONE_WORD+ | K_SET object_name (PERCENT IDENTIFIER)?)?
  ;

// ---------------------------------------------------------------- queries

query
  : (with_clause query_term | select) (set_operator query_term)* query_tail*
  ;

// Where only a query can stand it may also begin with a parenthesis.
any_query
  : query
  | LPAREN any_query RPAREN (set_operator query_term)* query_tail*
  ;

query_term : select | LPAREN any_query RPAREN ;

set_operator : (K_UNION | K_INTERSECT | K_MINUS | K_EXCEPT) (K_ALL | K_DISTINCT)? ;

set_tail
  : (set_operator query_term)+ query_tail*
  | query_tail+
  ;

query_tail : order_by | offset_clause | fetch_clause | for_update ;

offset_clause : K_OFFSET value K_ROWS ;

// FETCH FIRST [n [PERCENT]] ROWS ONLY | WITH TIES
fetch_clause : K_FETCH_ROWS IDENTIFIER (value IDENTIFIER?)? K_ROWS (IDENTIFIER | K_WITH IDENTIFIER) ;

for_update
  : K_FOR K_UPDATE (K_OF reference (COMMA reference)*)?
    (K_NOWAIT | IDENTIFIER (NUMBER | BIND | IDENTIFIER)?)?
  ;

with_clause
  : K_WITH ( routine_declaration+ (cte (COMMA cte)*)?
           | cte (COMMA cte)* )
  ;

cte
  : identifier identifier_list? K_AS LPAREN any_query RPAREN search_clause? cycle_clause?
  ;

search_clause : K_SEARCH IDENTIFIER IDENTIFIER K_BY order_item (COMMA order_item)* K_SET identifier ;

cycle_clause
  : K_CYCLE identifier (COMMA identifier)* K_SET identifier K_TO value K_DEFAULT value
  ;

select
  : K_SELECT (K_DISTINCT | K_UNIQUE | K_ALL)? select_item (COMMA select_item)* into_clause?
    (K_FROM joined_table (COMMA joined_table)*)? select_clause*
  ;

// Oracle takes these in nearly any order.
select_clause
  : where
  | start_with
  | connect_by
  | group_by
  | having
  | model
  | windows
  ;

where : K_WHERE (K_CURRENT K_OF operand | condition) ;
start_with : K_START K_WITH condition ;
connect_by : K_CONNECT K_BY K_NOCYCLE? condition ;
group_by : K_GROUP K_BY grouping_item (COMMA grouping_item)* ;
grouping_item
  : condition
  | K_GROUPING_SETS IDENTIFIER LPAREN grouping_item (COMMA grouping_item)* RPAREN
  ;
having : K_HAVING condition ;
windows : K_WINDOW window_definition (COMMA window_definition)* ;
window_definition : identifier K_AS LPAREN window_specification RPAREN ;

// MODEL … as a run.
model
  : K_MODEL (~(LPAREN | RPAREN | SEMICOLON | K_ORDER | K_UNION | K_INTERSECT | K_MINUS | K_EXCEPT
              | K_OFFSET | K_FETCH_ROWS | K_FOR | K_WITH | K_LOG | K_RETURNING | K_WHERE | K_START
              | K_CONNECT | K_GROUP | K_HAVING | K_MODEL | K_WINDOW | K_LOOP | K_SEARCH | K_CYCLE)
            | token_group)+
  ;

select_item
  : STAR
  | condition (K_AS? identifier)?
  ;

into_clause : (K_BULK K_COLLECT)? K_INTO operand (COMMA operand)* ;

joined_table : table_item join* ;

join
  : K_CROSS (K_JOIN | K_APPLY) table_item
  | K_OUTER K_APPLY table_item
  | K_NATURAL? (K_INNER | (K_LEFT | K_RIGHT | K_FULL) K_OUTER?)? K_JOIN table_item
    (K_ON condition | K_USING identifier_list)?
  ;

table_item : table_primary table_suffix* ;

table_primary
  : reference
  | K_TABLE LPAREN (query | condition) RPAREN OUTER_JOIN_MARK?
  | K_LATERAL? LPAREN table_parenthesized RPAREN OUTER_JOIN_MARK?
  | BIND
  ;

table_parenthesized
  : query (K_WITH token_run)?
  | joined_table set_tail?
  | values_rows
  ;

table_suffix
  : K_AS (K_OF IDENTIFIER (K_FOR identifier)? value | identifier identifier_list?)
  | identifier identifier_list?
  | K_PARTITION (K_FOR? token_group | K_BY token_group)
  | K_SAMPLE IDENTIFIER? token_group (IDENTIFIER token_group)?
  | K_VERSIONS K_BETWEEN IDENTIFIER (K_FOR identifier)? value K_AND value
  | pivot
  | unpivot
  | K_MATCH_RECOGNIZE token_group
  ;

pivot
  : K_PIVOT IDENTIFIER? LPAREN pivot_item (COMMA pivot_item)* K_FOR pivot_columns
    K_IN LPAREN (query | pivot_item (COMMA pivot_item)*) RPAREN RPAREN
  ;

unpivot
  : K_UNPIVOT (IDENTIFIER K_NULLS)? LPAREN pivot_columns K_FOR pivot_columns
    K_IN LPAREN pivot_item (COMMA pivot_item)* RPAREN RPAREN
  ;

pivot_columns : reference (COMMA reference)* | identifier_list ;
pivot_item : (K_ANY | value) (K_AS value | identifier)? ;

values_rows : K_VALUES values_row (COMMA values_row)* ;
values_row : LPAREN condition (COMMA condition)* RPAREN ;

// ---------------------------------------------------------------- DML

insert_statement
  : K_INSERT ( insert_into
             | insert_multitable )
  ;

// INTO t [alias] [(columns)] VALUES … | query; a query may stand in the first parentheses.
insert_into
  : K_INTO dml_target
    ( LPAREN ( query RPAREN
             | reference (COMMA reference)* RPAREN (insert_values | any_query)
             | LPAREN any_query RPAREN (set_operator query_term)* query_tail* RPAREN )
    | insert_values
    | query )
    returning? error_logging?
  ;

insert_values
  : K_VALUES (values_row (COMMA values_row)* | reference)
  | K_SET update_item (COMMA update_item)*
  ;

// INSERT ALL INTO … WHEN … THEN INTO … ELSE INTO … query
insert_multitable
  : (K_ALL | IDENTIFIER) insert_branch+ any_query
  ;

insert_branch
  : insert_branch_into
  | K_WHEN condition K_THEN insert_branch_into
  | K_ELSE insert_branch_into
  ;

insert_branch_into
  : K_INTO dml_target (LPAREN reference (COMMA reference)* RPAREN)?
    (K_VALUES values_row)? error_logging?
  ;

dml_target
  : ( object_name (K_PARTITION K_FOR? token_group)?
    | K_TABLE LPAREN (query | condition) RPAREN
    | LPAREN query (K_WITH token_run)? RPAREN )
    (K_AS? identifier)?
  ;

update_statement
  : K_UPDATE update_target K_SET update_item (COMMA update_item)*
    (K_FROM joined_table (COMMA joined_table)*)? where? returning? error_logging?
  ;

// ONLY (t) reads as a call; lowering tells it apart.
update_target
  : ( reference (K_PARTITION K_FOR? token_group)?
    | K_TABLE LPAREN (query | condition) RPAREN
    | LPAREN query (K_WITH token_run)? RPAREN )
    (K_AS? identifier)?
  ;

update_item
  : operand EQ condition
  ;

delete_statement
  : K_DELETE K_FROM? update_target where? returning? error_logging?
  ;

returning : (K_RETURNING | K_RETURN) returning_item (COMMA returning_item)* into_clause ;
returning_item : K_ROW_VERSION? condition ;

// LOG ERRORS [INTO t] [('tag')] [REJECT LIMIT n]
error_logging
  : K_LOG IDENTIFIER (K_INTO object_name)? token_group? (IDENTIFIER IDENTIFIER (IDENTIFIER | NUMBER))?
  ;

merge_statement
  : K_MERGE K_INTO dml_target K_USING table_item K_ON condition merge_branch* returning? error_logging?
  ;

merge_branch
  : K_WHEN K_NOT? K_MATCHED (K_AND condition)? K_THEN
    ( K_UPDATE K_SET update_item (COMMA update_item)* where? (K_DELETE where)?
    | K_DELETE where?
    | K_INSERT (LPAREN reference (COMMA reference)* RPAREN)? K_VALUES (values_row | reference) where? )
  ;

lock_table
  : K_LOCK K_TABLE object_name (K_PARTITION token_group)? (COMMA object_name (K_PARTITION token_group)?)*
    K_IN (IDENTIFIER | K_UPDATE)+ K_MODE (K_NOWAIT | IDENTIFIER NUMBER)?
  ;

explain_plan
  : K_EXPLAIN IDENTIFIER (K_SET identifier EQ STRING)? (K_INTO object_name)? K_FOR statement
  ;

call : K_CALL reference (K_INTO BIND)? ;

commit : K_COMMIT (IDENTIFIER | STRING | NUMBER | COMMA | K_COMMENT)* ;
rollback : K_ROLLBACK IDENTIFIER? (K_TO K_SAVEPOINT? identifier | STRING)? ;
savepoint : K_SAVEPOINT identifier ;
set_transaction : K_SET token_run ;

// ---------------------------------------------------------------- DDL

create
  : K_CREATE create_modifier*
    ( create_table
    | create_index
    | create_view
    | create_materialized_view
    | create_sequence
    | create_synonym
    | create_type
    | create_trigger
    | create_function
    | create_procedure
    | create_package
    | K_OBJECT_KIND token_run )
  ;

// OR REPLACE, EDITIONABLE, FORCE, GLOBAL TEMPORARY, PUBLIC, UNIQUE, BITMAP …
create_modifier : IDENTIFIER | K_OR | K_PUBLIC | K_UNIQUE | K_AND ;

if_exists : K_IF K_NOT? K_EXISTS ;

create_table
  : K_TABLE if_exists? object_name (K_OF object_name (IDENTIFIER IDENTIFIER)*)?
    (LPAREN table_element (COMMA table_element)* RPAREN)?
    table_properties?
    (K_AS any_query)?
  ;

// Physical and partitioning clauses, read by hand.
table_properties
  : (~(LPAREN | RPAREN | SEMICOLON | K_AS | K_STORE | K_OF | DOT | AT) | K_STORE K_AS)
    (~(LPAREN | RPAREN | SEMICOLON | K_AS | K_STORE) | K_STORE K_AS | token_group)*
  ;

table_element
  : column_definition
  | out_of_line_constraint
  | K_SUPPLEMENTAL (~(LPAREN | RPAREN | SEMICOLON | COMMA | K_ADD | K_DROP | K_MODIFY | K_RENAME | K_SET) | token_group)+
  | K_PERIOD K_FOR identifier identifier_list?
  ;

column_definition
  : reference_column ( datatype (column_property | column_option)*
                     | column_property (column_property | column_option)* )?
  ;

// col, or attribute.path in object tables
reference_column : identifier (DOT identifier)* ;

column_property
  : K_DEFAULT (K_ON K_NULL (K_FOR K_INSERT (IDENTIFIER | K_AND K_UPDATE))?)? value
  | K_GENERATED (IDENTIFIER | K_BY K_DEFAULT (K_ON K_NULL (K_FOR K_INSERT (IDENTIFIER | K_AND K_UPDATE))?)?)?
    K_AS (K_IDENTITY identity_options? | LPAREN condition RPAREN)
  | K_AS LPAREN condition RPAREN
  | K_CONSTRAINT identifier
  | K_NOT (K_NULL | IDENTIFIER)
  | K_NULL
  | K_UNIQUE
  | K_PRIMARY K_KEY
  | K_CHECK LPAREN condition RPAREN
  | references_clause
  | K_USING K_INDEX token_group?
  | K_VISIBILITY
  | K_DROP K_IDENTITY
  | K_ON K_NULL
  ;

// ENCRYPT …, SORT, VIRTUAL, COLLATE x, ENABLE NOVALIDATE, DEFERRABLE INITIALLY DEFERRED, STORAGE (…)
column_option
  : (object_name | K_COLLATE) token_group?
  | NUMBER
  | STRING
  | K_INTO
  | K_WITH
  | K_FOR
  | K_IS
  | K_START
  | K_BY
  | MINUS
  ;

// Options without parentheses are column options.
identity_options : token_group ;

out_of_line_constraint
  : (K_CONSTRAINT identifier)?
    ( K_UNIQUE identifier_list
    | K_PRIMARY K_KEY identifier_list
    | K_FOREIGN K_KEY identifier_list references_clause
    | K_CHECK LPAREN condition RPAREN )
    constraint_state*
  ;

references_clause : K_REFERENCES object_name identifier_list? (K_ON K_DELETE (IDENTIFIER | K_SET K_NULL))? ;

constraint_state
  : object_name token_group?
  | K_NOT IDENTIFIER
  | K_USING K_INDEX token_group?
  | NUMBER
  | K_INTO
  ;

create_index
  : K_INDEX if_exists? object_name K_ON ( K_CLUSTER object_name
    | object_name identifier? LPAREN index_column (COMMA index_column)* RPAREN )
    option_run
  ;

index_column : condition (K_ASC | K_DESC)? ;

create_view
  : K_VIEW if_exists? object_name view_elements? view_option*
    K_AS any_query (K_WITH (IDENTIFIER | K_CHECK) (IDENTIFIER | K_OPTION) (K_CONSTRAINT identifier)?)?
  ;

view_elements : LPAREN table_element (COMMA table_element)* RPAREN ;

// OF type WITH OBJECT IDENTIFIER (…), UNDER v, BEQUEATH DEFINER, DEFAULT COLLATION x
view_option
  : (IDENTIFIER | K_OF object_name | K_WITH K_OBJECT | K_UNDER | K_DEFAULT | K_COLLATE) token_group?
  ;

create_materialized_view
  : K_MATERIALIZED K_VIEW
    ( K_LOG K_ON object_name option_run
    | if_exists? object_name view_elements? table_properties?
      K_AS any_query )
  ;

create_sequence : K_SEQUENCE if_exists? object_name option_run ;

create_synonym : K_SYNONYM if_exists? object_name (IDENTIFIER EQ IDENTIFIER)? K_FOR object_name ;

alter
  : K_ALTER
    ( alter_table
    | K_SESSION token_run
    | alter_modifier* ( object_kind if_exists? object_name option_run
                      | K_OBJECT_KIND token_run ) )
  ;

alter_modifier : IDENTIFIER | K_PUBLIC ;

alter_table : K_TABLE if_exists? object_name (alter_option_first alter_option*)? alter_action* ;
alter_option_first : ~(LPAREN | RPAREN | SEMICOLON | AT | DOT | K_ADD | K_MODIFY | K_DROP | K_RENAME | K_SET) ;

// What a single ADD or MODIFY element leaves unread it has read itself; the other actions take options.
alter_action
  : K_ADD ( LPAREN table_element (COMMA table_element)* RPAREN alter_option*
          | table_element
          | (K_PARTITION | K_VALUES) alter_option* )
  | K_MODIFY ( LPAREN column_definition (COMMA column_definition)* RPAREN alter_option*
             | column_definition
             | out_of_line_constraint_name alter_option*
             | (K_PARTITION | K_DEFAULT) alter_option* )
  | K_DROP ( K_COLUMN identifier
           | identifier_list
           | K_CONSTRAINT identifier
           | K_PRIMARY K_KEY
           | K_UNIQUE identifier_list
           | K_SUPPLEMENTAL
           | IDENTIFIER
           | K_PARTITION
           | K_VALUES ) alter_option*
  | K_RENAME ( K_COLUMN identifier K_TO identifier
             | K_CONSTRAINT identifier K_TO identifier
             | K_TO identifier
             | K_PARTITION alter_option* )
  | K_SET alter_option*
  ;

out_of_line_constraint_name
  : K_CONSTRAINT identifier
  | K_PRIMARY K_KEY
  | K_UNIQUE identifier_list
  ;

// ENABLE|DISABLE CONSTRAINT c, MOVE TABLESPACE x, partition maintenance: one token after another.
alter_option
  : ~(LPAREN | RPAREN | SEMICOLON | AT | K_ADD | K_MODIFY | K_DROP | K_RENAME | K_SET)
  | token_group
  ;

object_kind
  : K_INDEX | K_VIEW | K_MATERIALIZED K_VIEW (K_LOG K_ON)? | K_SEQUENCE | K_SYNONYM
  | K_TYPE K_BODY? | K_TRIGGER | K_FUNCTION | K_PROCEDURE | K_PACKAGE K_BODY?
  ;

drop_object
  : K_DROP alter_modifier* ( (K_TABLE | object_kind) if_exists? object_name option_run
                           | K_OBJECT_KIND token_run )
  ;

truncate : K_TRUNCATE (K_TABLE | K_CLUSTER) object_name option_run ;

comment_on
  : K_COMMENT K_ON (K_TABLE | K_COLUMN | K_MATERIALIZED K_VIEW | K_VIEW | K_OBJECT_KIND | IDENTIFIER) object_name K_IS STRING
  ;

rename : K_RENAME identifier K_TO identifier ;

grant
  : K_GRANT privilege (COMMA privilege)* (K_ON grant_kind* object_name)?
    K_TO grantee (COMMA grantee)* (IDENTIFIER token_run | K_WITH token_run)?
  ;

revoke
  : K_REVOKE privilege (COMMA privilege)* (K_ON grant_kind* object_name)?
    K_FROM grantee (COMMA grantee)* IDENTIFIER*
  ;

privilege : (~(COMMA | K_ON | K_TO | K_FROM | LPAREN | RPAREN | SEMICOLON))+ token_group? ;
grant_kind : K_OBJECT_KIND ;
grantee : identifier | K_PUBLIC ;

create_type
  : K_TYPE ( K_BODY if_exists? object_name (K_IS | K_AS) type_body_element* K_END
           | if_exists? object_name type_clause*
             ((K_IS | K_AS) type_definition | K_UNDER object_name type_elements? type_option*)? )
  ;

// FORCE, OID '…', AUTHID …, DEFAULT COLLATION …
type_clause : IDENTIFIER | STRING | K_DEFAULT | K_COLLATE | token_group ;

type_definition
  : K_OBJECT type_elements? type_option*
  | K_TABLE K_OF (datatype | LPAREN datatype RPAREN) (K_NOT K_NULL)? type_option*
  | K_VARRAY IDENTIFIER? token_group K_OF (datatype | LPAREN datatype RPAREN) (K_NOT K_NULL)? type_option*
  | K_CALL_SPECIFICATION token_run
  ;

type_option : K_NOT? (K_METHOD_KIND | IDENTIFIER | K_EXECUTE K_IMMEDIATE? ) ;

type_elements : LPAREN type_element (COMMA type_element)* RPAREN ;

type_element
  : identifier datatype (K_CALL_SPECIFICATION (IDENTIFIER | STRING)*)?
  | K_NOT? K_METHOD_KIND (K_NOT? K_METHOD_KIND)* routine_heading ((K_IS | K_AS) call_specification)?
  | pragma
  ;

type_body_element
  : K_METHOD_KIND (K_NOT? K_METHOD_KIND)* routine_declaration
  | pragma SEMICOLON
  ;

// ---------------------------------------------------------------- PL/SQL units

create_function : K_FUNCTION if_exists? object_name routine_rest ;
create_procedure : K_PROCEDURE if_exists? object_name routine_rest ;

// Everything after the name of a stand-alone routine.
routine_rest
  : parameters? (K_RETURN (datatype | K_TABLE))? routine_clause*
    ( (K_IS | K_AS) routine_body
    | K_USING object_name )
  ;

// DETERMINISTIC, PIPELINED, AUTHID x, RESULT_CACHE RELIES_ON (…), PARALLEL_ENABLE (…), SQL_MACRO,
// ACCESSIBLE BY (…), AGGREGATE USING x, DEFAULT COLLATION x
routine_clause
  : IDENTIFIER token_group?
  | K_BY token_group
  | K_DEFAULT
  | K_COLLATE
  ;

routine_body
  : call_specification
  | declaration* block_body
  ;

// LANGUAGE JAVA NAME '…', EXTERNAL …, MLE MODULE …
call_specification : K_CALL_SPECIFICATION token_run ;

parameters : LPAREN parameter (COMMA parameter)* RPAREN ;

parameter
  : identifier K_IN? K_OUT? K_NOCOPY? (datatype | K_TABLE) ((ASSIGN | K_DEFAULT) condition)?
  ;

create_package
  : K_PACKAGE
    ( K_BODY if_exists? object_name (K_IS | K_AS) declaration*
      (K_BEGIN statement_list exception_handlers?)? K_END identifier?
    | if_exists? object_name routine_clause* (K_IS | K_AS) declaration* K_END identifier? )
  ;

create_trigger
  : K_TRIGGER if_exists? object_name routine_clause*
    (K_FOR | IDENTIFIER K_OF | IDENTIFIER)
    trigger_event (K_OR trigger_event)* K_ON trigger_target
    trigger_option*
    ( K_COMPOUND K_TRIGGER declaration* timing_section+ K_END identifier?
    | call
    | labelled_block )
  ;

trigger_event
  : (K_INSERT | K_DELETE | K_UPDATE | IDENTIFIER | K_CREATE | K_ALTER | K_DROP | K_GRANT | K_REVOKE
    | K_COMMENT | K_TRUNCATE | K_RENAME | K_ADMINISTRATIVE)
    (K_OF identifier (COMMA identifier)*)?
  ;

trigger_target : K_OBJECT_KIND+ | (K_NESTED K_TABLE identifier K_OF)? object_name ;

trigger_option
  : K_REFERENCING (IDENTIFIER K_AS? identifier)+
  | K_FOR IDENTIFIER IDENTIFIER
  | K_WHEN LPAREN condition RPAREN
  | object_name
  | COMMA
  ;

timing_section
  : K_TIMING (K_OF | IDENTIFIER)+ K_IS declaration* K_BEGIN statement_list exception_handlers?
    K_END K_TIMING (K_OF | IDENTIFIER)+ SEMICOLON
  ;

// ---------------------------------------------------------------- declarations

declaration
  : variable_declaration
  | cursor_declaration
  | type_declaration
  | subtype_declaration
  | pragma SEMICOLON
  | routine_declaration
  ;

// A variable, a constant or an exception (its type is the word EXCEPTION).
variable_declaration
  : identifier ( K_EXCEPTION
               | K_CONSTANT? datatype (K_NOT K_NULL)? ((ASSIGN | K_DEFAULT) condition)? )
    SEMICOLON
  ;

cursor_declaration
  : K_CURSOR identifier parameters? (K_RETURN datatype)? (K_IS any_query)? SEMICOLON
  ;

type_declaration
  : K_TYPE identifier K_IS
    ( K_RECORD LPAREN record_field (COMMA record_field)* RPAREN
    | K_TABLE K_OF datatype (K_NOT K_NULL)? (K_INDEX K_BY datatype)?
    | K_VARRAY IDENTIFIER? token_group K_OF datatype (K_NOT K_NULL)?
    | K_REF K_CURSOR (K_RETURN datatype)?
    | identifier_list )
    SEMICOLON
  ;

record_field : identifier datatype (K_NOT K_NULL)? ((ASSIGN | K_DEFAULT) condition)? ;

subtype_declaration
  : K_SUBTYPE identifier K_IS datatype (K_RANGE value DOTDOT value)? (K_NOT K_NULL)? SEMICOLON
  ;

pragma : K_PRAGMA identifier token_group? ;

routine_heading
  : (K_FUNCTION | K_PROCEDURE) identifier parameters? (K_RETURN (datatype | K_TABLE))? routine_clause* (K_USING object_name)?
  ;

routine_declaration : routine_heading ((K_IS | K_AS) routine_body)? SEMICOLON ;

// ---------------------------------------------------------------- PL/SQL statements

labelled_block : label* block ;
label : LABEL_BEGIN identifier LABEL_END ;

block : (K_DECLARE declaration*)? block_body ;
block_body : K_BEGIN statement_list exception_handlers? K_END identifier? ;

exception_handlers : K_EXCEPTION handler+ ;
handler : K_WHEN object_name (K_OR object_name)* K_THEN statement_list ;

statement_list : plsql_statement* ;

plsql_statement
  : label* plsql_statement_body SEMICOLON
  ;

plsql_statement_body
  : assignment_or_call
  | if_statement
  | case_statement
  | loop
  | while_loop
  | for_loop
  | forall
  | block
  | return_statement
  | exit_statement
  | raise_statement
  | goto_statement
  | null_statement
  | open_cursor
  | fetch_cursor
  | close_cursor
  | execute_immediate
  | pipe_row
  | pragma
  | query
  | insert_statement
  | update_statement
  | delete_statement
  | merge_statement
  | lock_table
  | commit
  | rollback
  | savepoint
  | set_transaction
  | call
  ;

assignment_or_call : operand (ASSIGN condition)? ;

if_statement
  : K_IF condition K_THEN statement_list (K_ELSIF condition K_THEN statement_list)*
    (K_ELSE statement_list)? K_END K_IF
  ;

case_statement
  : K_CASE condition? case_branch+ (K_ELSE statement_list)? K_END K_CASE identifier?
  ;

case_branch : K_WHEN condition K_THEN statement_list ;

loop : K_LOOP statement_list K_END K_LOOP identifier? ;
while_loop : K_WHILE condition loop ;

// A range, a cursor, a query in parentheses, or a list of 21c iteration controls.
for_loop
  : K_FOR identifier datatype? (COMMA identifier datatype?)* K_IN iteration (COMMA iteration)* loop
  ;

iteration
  : K_REVERSE? (K_INDICES K_OF)? value (DOTDOT value)? (K_BY value)? (K_WHILE condition)? (K_WHEN condition)?
  ;

forall
  : K_FORALL identifier K_IN
    ( K_INDICES K_OF reference (K_BETWEEN value K_AND value)?
    | value DOTDOT value )
    (K_SAVE IDENTIFIER)?
    (insert_statement | update_statement | delete_statement | merge_statement | execute_immediate)
  ;

return_statement : K_RETURN condition? ;
exit_statement : (K_EXIT | K_CONTINUE) identifier? (K_WHEN condition)? ;
raise_statement : K_RAISE object_name? ;
goto_statement : K_GOTO identifier ;
null_statement : K_NULL_STATEMENT ;

open_cursor : K_OPEN operand (K_FOR (query | value) using_clause?)? ;
fetch_cursor : K_FETCH operand into_clause (K_LIMIT value)? ;
close_cursor : K_CLOSE operand ;

execute_immediate
  : K_EXECUTE K_IMMEDIATE value into_clause? using_clause? ((K_RETURNING | K_RETURN) into_clause)?
  ;

using_clause : K_USING using_item (COMMA using_item)* ;
using_item : K_IN? K_OUT? condition ;

pipe_row : K_PIPE IDENTIFIER LPAREN condition RPAREN ;
