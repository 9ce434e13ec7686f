// Installs the embedded helpers in the order of their needs.
#include "tests/support/mysql_runtime.hpp"

#include "translators/runtime/runtime.hpp"

#include <set>

namespace talora::test {

std::string binary_collation(MysqlProduct product) {
  return product == MysqlProduct::mysql ? "utf8mb4_0900_bin" : "utf8mb4_nopad_bin";
}

void install_mysql_runtime(MysqlProduct product) {
  static std::set<MysqlProduct> done;
  if (!done.insert(product).second) return;
  auto session = database::MysqlSession::open(shared_mysql_url(product, ""));
  session.execute("DROP DATABASE IF EXISTS talora");
  session.execute("CREATE DATABASE talora CHARACTER SET utf8mb4 COLLATE " +
                  binary_collation(product));
  std::set<std::string, std::less<>> names;
  for (const EmbeddedText& helper : translators::mysql_runtime())
    names.emplace(helper.name);
  for (const EmbeddedText& helper :
       translators::runtime_closure(translators::mysql_runtime(), names)) {
    session.execute(helper.text);
  }
}

database::MysqlSession open_like_oracle(const FreshSchema& schema, MysqlProduct product) {
  auto session = schema.open();
  session.execute("SET NAMES utf8mb4 COLLATE " + binary_collation(product));
  return session;
}

}  // namespace talora::test
