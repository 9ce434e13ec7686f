// The pipeline: project -> trees -> catalog -> translations and data.
#pragma once

#include "conversion/conversion.hpp"
#include "conversion/project.hpp"

namespace talora::conversion {

struct ConvertOptions {
  ProjectOptions project;
  std::vector<std::string> catalog_sources;  // --catalog: DDL read for names and types only
  translators::TranslateOptions translate;
  std::string default_schema;  // --schema, as written
  bool fold_data = true;       // INSERTs of constants become data; off for translate
};

// Runs both passes. Facts about the SQL end up as findings; only what stops a run is thrown.
[[nodiscard]] std::unique_ptr<Conversion> convert(const ConvertOptions& options);

}  // namespace talora::conversion
