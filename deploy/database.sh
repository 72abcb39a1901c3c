# Read by backup.sh and restore.sh: how both reach the database server's own client programs.

# A command that runs a shell where MariaDB's client programs, its socket and MARIADB_ROOT_PASSWORD are.
# Another place than the container, for example: MINGA_DB_SHELL="ssh database-server"
read -r -a shell <<<"${MINGA_DB_SHELL:-docker compose exec -T mariadb}"

beside_the_server() {
  "${shell[@]}" bash -c "$1"
}

# Both databases as SQL, from one snapshot, while members go on writing. The same rows give the same bytes.
dump() {
  beside_the_server 'MYSQL_PWD=$MARIADB_ROOT_PASSWORD exec mariadb-dump --user=root --single-transaction --quick \
    --order-by-primary --hex-blob --routines --triggers --events --default-character-set=utf8mb4 \
    --skip-comments --add-drop-database --databases minga keycloak'
}

sql() {
  beside_the_server 'MYSQL_PWD=$MARIADB_ROOT_PASSWORD exec mariadb --user=root --batch --skip-column-names --default-character-set=utf8mb4'
}

# The digest of a dump. A nullable column that Keycloak's migrations left without a default gets DEFAULT NULL
# when it is created anew, which means the same; everything else counts.
digest() {
  LC_ALL=C sed -E 's/^(  `.*) DEFAULT NULL,$/\1,/' | sha256sum | cut -d ' ' -f 1
}
