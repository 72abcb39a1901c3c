#!/usr/bin/env bash
# Runs once, on an empty data volume: two databases, each with a user that may touch only its own.
set -euo pipefail

user() {
  local database=$1 password=$2
  [[ $password =~ ^[A-Za-z0-9._-]+$ ]] || { echo "The password of $database may hold A-Z a-z 0-9 . _ - only." >&2; exit 1; }
  cat <<SQL
CREATE USER '$database'@'%' IDENTIFIED BY '$password';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, TRIGGER, CREATE VIEW, SHOW VIEW,
  CREATE TEMPORARY TABLES, LOCK TABLES ON $database.* TO '$database'@'%';
SQL
}

# Keycloak compares user names and e-mail addresses in its database: there josé@ and jose@ are two people,
# so its collation folds nothing.
{
  echo "CREATE DATABASE minga CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;"
  echo "CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;"
  user minga "$MINGA_DB_PASSWORD"
  user keycloak "$MINGA_KEYCLOAK_DB_PASSWORD"
} | MYSQL_PWD=$MARIADB_ROOT_PASSWORD mariadb --protocol=socket --user=root
