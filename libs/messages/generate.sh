#!/usr/bin/env bash
# Generates the protobuf module of this lib from proto/; run by `nx run messages:generate`.
# With --check it writes nothing and fails if the committed module is not what proto/ gives.
set -euo pipefail
cd "$(dirname "$0")/../../proto"

generate() {
  ../node_modules/.bin/pbjs --target static-module --wrap esm --dts --force-number \
    --no-verify --no-convert --no-delimited --no-typeurl --no-service \
    --path . --out "$1/foodtruck.js" foodtruck/v1/*.proto
  # Fields are written unless they have their default, which is all that a prototype has: no need to ask whose they are.
  sed -E 's/ && \$Object\.hasOwnProperty\.call\(message, "[^"]+"\)//' "$1/foodtruck.js" > "$1/foodtruck.js.new"
  mv "$1/foodtruck.js.new" "$1/foodtruck.js"
}

committed=../libs/messages/generated
if [ "${1:-}" = --check ]; then
  fresh=$(mktemp -d)
  trap 'rm -rf "$fresh"' EXIT
  generate "$fresh"
  if ! diff -rq "$committed" "$fresh"; then
    echo "libs/messages/generated is not what proto/ gives: run npm run generate and commit it" >&2
    exit 1
  fi
else
  generate "$committed"
fi
