#!/usr/bin/env bash
# Where MySQL and MariaDB are on this machine, for private servers of tests and `./dev server`.
#   mysql_home.sh mysql|mariadb    fetches (MySQL) and initialises what is missing, then prints four lines:
#                                  version, the server's command up to its options, template data folder, user
# Debian stable has no MySQL server: the real one is taken from Debian sid, unpacked beside everything else
# and started by its own loader. No package is installed and no system server is touched. Kept in
# ${TALORA_SERVER_DIR:-/var/tmp}/talora-mysql-VERSION; removing that folder makes the next run fetch again.
set -euo pipefail

readonly base=${TALORA_SERVER_DIR:-/var/tmp}
readonly product=${1:-}
log=$(mktemp)
fetch_folder=
trap 'rm -rf "$log" ${fetch_folder:+"$fetch_folder"}' EXIT

die() { printf 'mysql_home: %s\n' "$*" >&2; exit 3; }

# A server refuses to run as root, or should: then it is the user that PostgreSQL brings along.
if [ "$(id -u)" = 0 ]; then readonly user=postgres; else user=$(id -un); readonly user; fi
as_server_user() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u "$user" -- "$@"); else (cd / && "$@"); fi
}

# The newest that is here already; a folder without the file `complete` is somebody's work in progress.
find_mysql() {
  local found
  found=$(find "$base" -maxdepth 2 -path '*/talora-mysql-*/complete' 2>/dev/null | sort -V | tail -1)
  [ -n "$found" ] && dirname "$found"
}

fetch_mysql() {
  local work apt mirror version options
  work=$(mktemp -d "$base/talora-fetch-XXXXXX")
  fetch_folder=$work
  trap 'rm -rf ${fetch_folder:+"$fetch_folder"}' EXIT
  apt=$work/.apt
  mkdir -p "$apt/state/lists/partial" "$apt/cache/archives/partial"
  : >"$apt/status"
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m1 -E '/debian/?$') ||
    die "no Debian mirror is configured (apt-get indextargets names none): MySQL cannot be fetched"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" >"$apt/sources.list"
  options=(-oDir::Etc::SourceList="$apt/sources.list" -oDir::Etc::SourceParts=/dev/null
    -oDir::Etc::PreferencesParts=/dev/null -oDir::State="$apt/state" -oDir::State::status="$apt/status"
    -oDir::Cache="$apt/cache" -oAPT::Sandbox::User="$(id -un)" -oDebug::NoLocking=1
    -oAcquire::Retries=2 -oAcquire::http::Timeout=20)
  apt-get "${options[@]}" -qq update >"$log" 2>&1 || die "the package lists of Debian sid cannot be read: $(tail -1 "$log")"
  apt-get "${options[@]}" -qq -y --no-install-recommends --download-only install mysql-server-core >"$log" 2>&1 ||
    die "mysql-server-core of Debian sid cannot be downloaded: $(tail -1 "$log")"
  version=$(ls "$apt"/cache/archives/mysql-server-core*.deb | head -1)
  version=$(dpkg-deb -f "$version" Version)
  local package
  for package in "$apt"/cache/archives/*.deb; do dpkg-deb -x "$package" "$work"; done
  rm -rf "$apt" "$work/usr/share/doc" "$work/usr/share/man"
  chmod 755 "$work"
  echo "$version" >"$work/complete"
  mv -T "$work" "$base/talora-mysql-$version"
  find_mysql
}

# Initialises a data folder once per version and user; small files make it quick to copy.
make_template() {
  local template=$1 work
  shift
  [ -d "$template" ] && return 0
  work=$(mktemp -d "$template-XXXXXX")
  [ "$(id -u)" = 0 ] && chown "$user" "$work"
  chmod 755 "$work"
  as_server_user "$@" --datadir="$work/data" >"$log" 2>&1 ||
    { rm -rf "$work"; die "no data folder can be initialised: $(tail -3 "$log")"; }
  mv -T "$work" "$template"
}

home_of_mysql() {
  local home libraries command version
  exec 9>"$base/talora-mysql-$(id -u).lock"
  flock 9
  home=$(find_mysql) || home=$(fetch_mysql)
  version=$(cat "$home/complete")
  libraries=$home/usr/lib/$(uname -m)-linux-gnu
  command=("$libraries"/ld-linux-*.so.* --library-path "$libraries" "$home/usr/sbin/mysqld" --no-defaults
    "--basedir=$home/usr" "--lc-messages-dir=$home/usr/share/mysql"
    "--character-sets-dir=$home/usr/share/mysql/charsets" "--plugin-dir=$home/usr/lib/mysql/plugin"
    --secure-file-priv= --mysqlx=OFF --innodb-redo-log-capacity=8M --innodb-doublewrite=OFF
    --performance-schema=OFF --innodb-flush-log-at-trx-commit=0 --log-error-verbosity=1)
  make_template "$base/talora-template-mysql-$version-$user" "${command[@]}" --disable-log-bin --initialize-insecure
  printf '%s\n' "$version" "${command[*]}" "$base/talora-template-mysql-$version-$user/data" "$user"
}

home_of_mariadb() {
  local command version server
  server=$(PATH=$PATH:/usr/sbin command -v mariadbd) || die "mariadb-server is not installed: apt-get install mariadb-server"
  exec 9>"$base/talora-mariadb-$(id -u).lock"
  flock 9
  version=$("$server" --version | sed -E 's/.*Ver ([0-9.]+).*/\1/')
  command=("$server" --no-defaults --innodb-log-file-size=8M --innodb-flush-log-at-trx-commit=0
    --character-set-server=utf8mb4 --secure-file-priv=)
  make_template "$base/talora-template-mariadb-$version-$user" mariadb-install-db --no-defaults \
    --innodb-log-file-size=8M --auth-root-authentication-method=normal --skip-test-db
  printf '%s\n' "$version" "${command[*]}" "$base/talora-template-mariadb-$version-$user/data" "$user"
}

case "$product" in
  mysql | mariadb) "home_of_$product" ;;
  *) die "mysql_home.sh mysql|mariadb" ;;
esac
