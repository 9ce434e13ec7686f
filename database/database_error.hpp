// DatabaseError: a server refused a statement.
#pragma once

#include "model/failure.hpp"

#include <string>

namespace talora::database {

// What the server said, field by field. Empty or 0 where it said nothing.
struct ServerMessage {
  std::string severity;  // ERROR, FATAL, NOTICE, WARNING, ... never translated to another language
  std::string sqlstate;  // five characters
  std::string message;   // the primary message, exactly
  std::string detail;
  std::string hint;
  std::string context;       // where it happened: function and line, or line of a COPY
  std::size_t position = 0;  // 1-based, in characters of the statement; 0: not given
  std::size_t line = 0;      // 1-based, of the script that held the statement; 0: not given
  int number = 0;            // the server's error number, where it has them (MySQL)
  std::string schema;        // the object a constraint violation is about
  std::string table;
  std::string column;
  std::string constraint;
};

// Thrown by every session function whose statement the server refused. It is a Failure (exit status
// 3), so that a command that does not expect errors ends with it; those that do (deploy, exec
// tests, checks) catch this type and read the fields. The session stays usable; a transaction must
// be rolled back first. A lost or refused connection is never a DatabaseError but a plain Failure.
class DatabaseError : public Failure {
 public:
  explicit DatabaseError(ServerMessage server);

  [[nodiscard]] const ServerMessage& server() const { return server_; }

  [[nodiscard]] const std::string& sqlstate() const { return server_.sqlstate; }

  // The server's primary message alone; what() has the SQLSTATE and the detail too.
  [[nodiscard]] const std::string& message() const { return server_.message; }

 private:
  ServerMessage server_;
};

}  // namespace talora::database
