#!/usr/bin/env bash
# Installs the spreadsheet program that the tests of the round trip drive: Debian's package, without its screens.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get install -y --no-install-recommends libreoffice-calc-nogui ||
  { apt-get update && apt-get install -y --no-install-recommends libreoffice-calc-nogui; }
