#!/usr/bin/env bash
# Generates the protobuf module of this lib from proto/; run by `nx run messages:generate`.
set -euo pipefail
cd "$(dirname "$0")/../../proto"
../node_modules/.bin/pbjs --target static-module --wrap esm --dts --force-number \
  --no-verify --no-convert --no-delimited --no-typeurl --no-service \
  --path . --out ../libs/messages/generated/foodtruck.js foodtruck/v1/*.proto
