#!/usr/bin/env bash
# Replaces both databases by those of a backup, then reads them again and compares them with the backup.
# Stop the application and Keycloak first: docker compose stop proxy minga keycloak
#
# usage: deploy/restore.sh [--yes] FOLDER/minga-TIME.sql.gz[.gpg]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
sure=
[[ ${1-} != --yes ]] || { sure=yes; shift; }
[[ $# -eq 1 ]] || { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p;}' "$0" >&2; exit 64; }
file=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$here/.."
. "$here/database.sh"

opened() {
  case $file in
    *.sql.gz.gpg) gpg --batch --decrypt "$file" | gunzip ;;
    *.sql.gz) gunzip <"$file" ;;
    *) echo "$file is not a backup: expected minga-TIME.sql.gz or minga-TIME.sql.gz.gpg" >&2; return 1 ;;
  esac
}

expected=$(cat "${file%.sql.gz*}.sha256")
[[ $(opened | digest) = "$expected" ]] || { echo "$file is damaged: its digest differs. Nothing was changed." >&2; exit 1; }

connected=$(sql <<<"SELECT COUNT(*) FROM information_schema.processlist WHERE user IN ('minga', 'keycloak');")
[[ $connected = 0 ]] || {
  echo "The application or Keycloak is still connected. Stop both: docker compose stop proxy minga keycloak" >&2
  exit 1
}

if [[ -z $sure ]]; then
  read -r -p "Everything in the databases minga and keycloak is replaced by $(basename "$file"). Type 'replace' to go on: " answer
  [[ $answer = replace ]] || { echo "Nothing was changed." >&2; exit 1; }
fi

opened | sql
[[ $(dump | digest) = "$expected" ]] || { echo "Restored, but the databases differ from the backup." >&2; exit 1; }
echo "Restored: both databases equal the backup, row by row."
