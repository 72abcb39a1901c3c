#!/bin/sh
# Looks at the settings of a real installation before anything starts, and names what is wrong.
# Secrets themselves are never printed.
set -eu

faults=0
fault() {
  echo "$1: $2" >&2
  faults=$((faults + 1))
}

value() {
  eval "printf '%s' \"\${$1-}\""
}

host() {
  case $(value "$1") in
    "") fault "$1" "is missing." ;;
    *[!a-z0-9.-]* | .* | *. | -*) fault "$1" "is a bare host name in lower case, without https:// and path." ;;
    *.*) ;;
    *) fault "$1" "needs a domain: no certificate can be had for it." ;;
  esac
  case $(value "$1") in
    localhost | *.localhost | *.example | example.org | *.example.org | example.com | *.example.com)
      fault "$1" "is still the name of an example." ;;
  esac
}

seen=
secret() {
  secret=$(value "$1")
  case $secret in
    "") fault "$1" "is missing."; return ;;
    minga-demo-*) fault "$1" "is a secret of the demo, which everybody knows." ;;
    *[!A-Za-z0-9._-]*) fault "$1" "may hold A-Z a-z 0-9 . _ - only." ;;
  esac
  [ "${#secret}" -ge 24 ] || fault "$1" "is shorter than 24 characters."
  case " $seen " in
    *" $secret "*) fault "$1" "repeats another secret." ;;
  esac
  seen="$seen $secret"
}

host MINGA_HOST
host MINGA_ID_HOST
[ "${MINGA_HOST-}" != "${MINGA_ID_HOST-}" ] || fault MINGA_ID_HOST "must differ from MINGA_HOST."
case ${MINGA_ACME_EMAIL-} in
  ?*@?*.?*) ;;
  *) fault MINGA_ACME_EMAIL "is not an e-mail address." ;;
esac
secret MINGA_DB_ROOT_PASSWORD
secret MINGA_DB_PASSWORD
secret MINGA_KEYCLOAK_DB_PASSWORD
secret MINGA_KEYCLOAK_ADMIN_PASSWORD
secret MINGA_WEB_SECRET
secret MINGA_SYNC_SECRET

[ "$faults" -eq 0 ] || {
  echo "Minga was not started: correct .env (explained in .env.example) and start again." >&2
  exit 1
}
