#!/usr/bin/env bash
# Succeeds when http://127.0.0.1:PORT/PATH answers 200. Neither image brings curl, both bring bash.
#
# usage: health.sh PORT PATH
set -eu
exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
read -r -t 4 _ status _ <&3
[ "$status" = 200 ]
