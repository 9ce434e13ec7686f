// How a server's refusal reads as a Failure.
#include "database/database_error.hpp"

#include <fmt/format.h>

namespace talora::database {
namespace {

std::string text_of(const ServerMessage& server) {
  std::string out = fmt::format("{} (SQLSTATE {}", server.message, server.sqlstate);
  out += server.number == 0 ? ")" : fmt::format(", error {})", server.number);
  if (!server.detail.empty()) out += ": " + server.detail;
  if (!server.context.empty()) out += fmt::format(" [{}]", server.context);
  if (server.line > 1) out += fmt::format(" [statement at line {}]", server.line);
  return out;
}

}  // namespace

DatabaseError::DatabaseError(ServerMessage server)
    : Failure(ExitCode::environment, text_of(server), server.hint),
      server_(std::move(server)) {}

}  // namespace talora::database
