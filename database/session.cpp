// What all sessions share: one value of a query, and the choice of the product.
#include "database/session.hpp"

#include "database/mysql_session.hpp"
#include "database/postgres_session.hpp"

#include <fmt/format.h>

namespace talora::database {

Value Session::query_value(std::string_view sql, std::span<const Value> parameters) {
  Rows found = query(sql, parameters);
  if (found.rows.empty()) return std::nullopt;
  if (found.rows.size() > 1 || found.columns.size() != 1) {
    throw Failure(ExitCode::usage, "a query that must yield one value yields more",
                  "select one column and one row");
  }
  return std::move(found.rows.front().front());
}

std::unique_ptr<Session> open_session(const Url& url) {
  switch (url.kind) {
    case UrlKind::postgres:
      return std::make_unique<PostgresSession>(PostgresSession::open(url));
    case UrlKind::mysql:
    case UrlKind::mariadb:
      return std::make_unique<MysqlSession>(MysqlSession::open(url));
    default:
      throw Failure(
          ExitCode::usage,
          fmt::format("no session with {} can be opened: {}", name_of(url.kind), printable(url)),
          "name a server by postgres://, mysql:// or mariadb://");
  }
}

}  // namespace talora::database
