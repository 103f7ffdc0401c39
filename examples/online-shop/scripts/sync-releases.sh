#!/usr/bin/env bash
# Copies the release notes of all services into the status page.
set -euo pipefail

readonly GITHUB_TOKEN="@@planted:github-token@@"
readonly STATUS_TOKEN="${STATUS_TOKEN:?set STATUS_TOKEN}"

for service in storefront catalog cart orders payments; do
  curl -fsS -H "Authorization: Bearer ${GITHUB_TOKEN}" \
    "https://api.github.com/repos/online-shop/${service}/releases/latest" |
    curl -fsS -X PUT -H "Authorization: Bearer ${STATUS_TOKEN}" --data-binary @- \
      "https://status.online-shop.example/releases/${service}"
done
