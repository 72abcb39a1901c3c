#!/usr/bin/env bash
# Saves both databases and the settings into FOLDER, as three files:
#
#   minga-TIME.sql.gz   both databases, one snapshot
#   minga-TIME.env      the settings, secrets included
#   minga-TIME.sha256   the digest of the SQL; restore.sh compares with it
#
# usage: deploy/backup.sh FOLDER
#
#   MINGA_BACKUP_RECIPIENT   a GnuPG key: the first two files are encrypted to it (.gpg)
#   MINGA_BACKUP_DAYS        older backups in FOLDER are deleted after this many days; 30 unless told
set -euo pipefail
umask 077
here=$(cd "$(dirname "$0")" && pwd)
[[ $# -eq 1 ]] || { sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//p;}' "$0" >&2; exit 64; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)
cd "$here/.."
. "$here/database.sh"

name=minga-$(date -u +%Y-%m-%dT%H%M%SZ)
work=$(mktemp -d "$folder/.$name.XXXXXX")
trap 'rm -rf "$work"' EXIT

sealed() {
  if [[ -n ${MINGA_BACKUP_RECIPIENT-} ]]; then
    gpg --batch --yes --trust-model always --encrypt --recipient "$MINGA_BACKUP_RECIPIENT" --output "$work/$1.gpg"
  else
    cat >"$work/$1"
  fi
}

dump | tee >(digest >"$work/$name.sha256") | gzip | sealed "$name.sql.gz"
[[ ! -f .env ]] || sealed "$name.env" <.env

# tee's second reader may still be at work.
for _ in {1..100}; do [[ -s $work/$name.sha256 ]] && break; sleep 0.1; done
[[ -s $work/$name.sha256 ]] || { echo "The digest could not be written." >&2; exit 1; }

sync "$work"/*
mv "$work"/* "$folder/"
find "$folder" -maxdepth 1 -name 'minga-*Z.*' -type f -mtime "+${MINGA_BACKUP_DAYS:-30}" -delete
ls -l "$folder/$name".*
