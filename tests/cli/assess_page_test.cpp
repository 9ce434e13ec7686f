// The page of an assessment in a real browser: no errors, search, filters and drill-down work, and
// no text of the source becomes markup.
#include "tests/cli/assess_run.hpp"
#include "tests/support/browser.hpp"
#include "tests/support/repository.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace talora::test;
namespace fs = std::filesystem;

namespace {

// False, said on standard error, where there is no browser; CI has one or fails.
bool browser_is_there() {
  if (!browser_path().empty()) return true;
  if (const char* ci = std::getenv("CI"); ci != nullptr && std::string_view(ci) == "true")
    FAIL("CI has no chromium: ./dev installs it");
  skipped("assessment in a browser", "chromium is not installed");
  return false;
}

LoadedPage load(const fs::path& file, const std::string& fragment) {
  LoadedPage page = load_page(file, fragment);
  INFO(page.messages);
  CHECK(page.status == 0);
  CHECK(page.messages.find("CONSOLE") == std::string::npos);
  CHECK(page.holds("</html>"));
  return page;
}

std::size_t count(const std::string& text, std::string_view word) {
  std::size_t times = 0;
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
    ++times;
  return times;
}

}  // namespace

// The shop has 8 rows: table, index, two views, trigger, function, and two scripts.
TEST_CASE("the assessment's page works in a browser", "[cli][assess]") {
  if (!browser_is_there()) return;
  const TemporaryFolder folder;
  REQUIRE(assess_shop({"-o", (folder.path() / "out").string()}).status == 0);
  const fs::path file = folder.path() / "out/assessment.html";
  CHECK(load(file, "").holds("8 of 8 shown"));
  CHECK(load(file, "q=items_title_ix").holds("1 of 8 shown"));
  CHECK(load(file, "q=no+such+word").holds("0 of 8 shown"));
  CHECK(load(file, "target=mysql:9.7&outcome=held").holds("2 of 8 shown"));
  CHECK(load(file, "target=postgres:15&outcome=held").holds("1 of 8 shown"));
  CHECK(load(file, "kind=view").holds("2 of 8 shown"));
  CHECK(load(file, "code=TAL-C0001").holds("1 of 8 shown"));
  const LoadedPage closed = load(file, "kind=view");
  CHECK_FALSE(closed.holds("class=\"detail\""));
  const LoadedPage open = load(file, "target=postgres:15&object=view%20SHOP.CHEAP_ITEMS");
  CHECK(open.holds("class=\"detail\""));
  CHECK(open.holds("NVL(title, '-')"));
  CHECK(open.holds("coalesce(title, '-')"));
}

TEST_CASE("source texts never become markup of the page", "[cli][assess]") {
  if (!browser_is_there()) return;
  const TemporaryFolder folder;
  const std::string evil =
      "CREATE TABLE \"</script><img src=x onerror=alert(1)>'&\" (a NUMBER);\n"
      "SELECT '</script><script>document.title=1</script><!-- <script> \xC3\xA9 \x01 "
      "\xE2\x80\xAE' AS \"a&amp;b\" FROM dual;\nSELECT FROM \"<img src=y>\";\n";
  folder.file("in/q'\"&<i>.sql", evil);
  const auto run = run_talora({"assess", (folder.path() / "in").string(), "--from", "oracle", "-o",
                               (folder.path() / "out").string()});
  INFO(run.messages);
  REQUIRE(run.status == 0);
  const fs::path file = folder.path() / "out/assessment.html";
  const LoadedPage page =
      load(file, "object=script%20" + (folder.path() / "in/q'%22%26%3Ci%3E.sql").string());
  CHECK(page.holds("2 of 2 shown"));
  CHECK(page.holds("class=\"detail\""));
  CHECK_FALSE(page.holds("<img"));
  CHECK_FALSE(page.holds("<i>"));
  CHECK(page.holds("&lt;/script&gt;&lt;script&gt;document.title=1"));
  CHECK(page.holds("a&amp;amp;b"));
  CHECK(page.holds("\xE2\x90\x81"));  // the sign for the control character 1
  CHECK(page.holds("U+202E"));
  CHECK(count(page.dom, "<script") == 2);  // the data and the program
  CHECK(count(read_text(file), "http") == count(read_text(file), "http-equiv"));
}

TEST_CASE("the report of a conversion has no errors in a browser", "[cli][assess]") {
  if (!browser_is_there()) return;
  const TemporaryFolder folder;
  const std::string out = (folder.path() / "out").string();
  REQUIRE(run_talora({"convert", (source_root() / "tests/assess/shop").string(), "--from", "oracle",
                      "-q", "-o", out})
              .status == 0);
  const LoadedPage page = load(folder.path() / "out/report.html", "");
  CHECK(page.holds("SHOP.BROKEN"));
  CHECK(page.holds("TAL-C0001"));
}
