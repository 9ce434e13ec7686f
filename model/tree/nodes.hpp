// All node structs.
#pragma once

#include "model/tree/clause_calls.hpp"
#include "model/tree/ddl.hpp"
#include "model/tree/expressions.hpp"
#include "model/tree/queries.hpp"
#include "model/tree/routines.hpp"
#include "model/tree/target_expression.hpp"
#include "model/tree/tsql.hpp"
