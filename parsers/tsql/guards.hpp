// IF NOT EXISTS (…) around DDL, as SSMS writes it.
#pragma once

#include "model/diagnostics/diagnostic.hpp"
#include "parsers/parsed_statement.hpp"

#include <set>
#include <string>
#include <vector>

namespace talora::tsql {

// IF of a question to the catalog alone, around nothing but DDL -> the statements of its branch,
// each one of its own: a project is deployed where nothing exists yet. Said by a finding. `made`
// holds the tables of the session so far: a guard before a second CREATE of one stays as it is.
void unwrap_guards(std::vector<parsers::ParsedStatement>& statements, std::set<std::string>& made,
                   Diagnostics& diagnostics);

}  // namespace talora::tsql
