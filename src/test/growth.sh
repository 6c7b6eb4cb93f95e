#!/bin/sh
# Builds a store of ten years of a busy county and measures its queries: sh src/test/growth.sh [SHARE] [h2|postgresql]
# SHARE 1 is 2 million activities and 5 million findings (the default); 0.1 a tenth of that.
set -eu
cd "$(dirname "$0")/../.."

mvn -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/growth.classpath
rm -rf target/growth
place=target/growth
[ "${2:-h2}" = h2 ] || place=postgresql
exec java -cp "target/test-classes:target/classes:$(cat target/growth.classpath)" ke.mizani.store.StoreGrowth "${1:-1}" "$place"
