// Installs the embedded helpers in the order of their needs.
#include "tests/support/mysql_runtime.hpp"

#include "model/profile.hpp"
#include "translators/print/print.hpp"
#include "translators/runtime/runtime.hpp"

#include <map>
#include <set>

namespace talora::test {

namespace {

// Scenarios drop the database and fill it with what they need.
using Installed = std::pair<SourceDialect, std::string>;

std::string routines(database::MysqlSession& session) {
  return session
      .query_value(
          "SELECT count(*) FROM information_schema.routines WHERE routine_schema = 'talora'")
      .value_or("");
}

}  // namespace

std::string binary_collation(MysqlProduct product) {
  return collation_of(SourceDialect::oracle, product);
}

std::string collation_of(SourceDialect source, MysqlProduct product) {
  const Profile profile =
      *parse_profile(product == MysqlProduct::mysql ? "mysql:9.7" : "mariadb:10.11");
  return std::string(translators::default_collation(source, profile));
}

void install_mysql_runtime(MysqlProduct product, SourceDialect source) {
  static std::map<MysqlProduct, Installed> installed;
  auto session = database::MysqlSession::open(shared_mysql_url(product, ""));
  const auto found = installed.find(product);
  if (found != installed.end() && found->second == Installed{source, routines(session)}) return;
  session.execute("DROP DATABASE IF EXISTS talora");
  session.execute("CREATE DATABASE talora CHARACTER SET utf8mb4 COLLATE " +
                  collation_of(source, product));
  // Variables of a routine take the collation of the session's database.
  session.execute("USE talora");
  std::set<std::string, std::less<>> names;
  for (const EmbeddedText& helper : translators::mysql_runtime())
    names.emplace(helper.name);
  for (const EmbeddedText& helper :
       translators::runtime_closure(translators::mysql_runtime(), names)) {
    session.execute(helper.text);
  }
  installed[product] = {source, routines(session)};
}

database::MysqlSession open_like(SourceDialect source, const FreshSchema& schema,
                                 MysqlProduct product) {
  auto session = schema.open();
  // Not SET NAMES … COLLATE: the driver does not know these collations in the results' metadata.
  session.execute("SET SESSION collation_connection = " + collation_of(source, product));
  return session;
}

database::MysqlSession open_like_oracle(const FreshSchema& schema, MysqlProduct product) {
  return open_like(SourceDialect::oracle, schema, product);
}

}  // namespace talora::test
