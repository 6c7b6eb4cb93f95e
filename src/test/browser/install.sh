#!/usr/bin/env bash
# Installs the browser that the tests of the pages drive: Debian's package.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get install -y --no-install-recommends chromium ||
  { apt-get update && apt-get install -y --no-install-recommends chromium; }
