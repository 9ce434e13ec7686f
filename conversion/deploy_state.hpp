// DeployState: what of a converted folder a target already has, kept in a table of the target.
#pragma once

#include "database/session.hpp"

#include <map>
#include <string>

namespace talora::conversion {

struct DeployedStep {
  std::string digest;          // of the file's text
  std::size_t statements = 0;  // that stand; all of them once complete
  bool complete = true;
};

// PostgreSQL: talora.deployed. MySQL: talora_deployed in the database that the URL names (a schema
// `talora` would be shared by all databases of the server).
class DeployState {
 public:
  // Failure (exit status 2) when a MySQL session has no database.
  explicit DeployState(database::Session& session);

  [[nodiscard]] bool exists();
  void create();
  [[nodiscard]] std::map<std::string, DeployedStep> read();

  // Writes the step into the open transaction.
  void record(const std::string& path, const DeployedStep& step);

  // Variables of a routine get the collation of the session's database: helpers are made in theirs.
  void go_to_helpers();

  // Goes back to the database of the URL: scripts may say USE.
  void go_home();

 private:
  database::Session& session_;
  bool mysql_;
  std::string home_;   // MySQL: the URL's database
  std::string table_;  // quoted
};

}  // namespace talora::conversion
