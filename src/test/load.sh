#!/bin/sh
# Many clients hand in, ask for evaluations and decide at once, through the server, on each database:
# sh src/test/load.sh [SECONDS] [CLIENTS]   (default: 60 seconds, 50 clients)
set -eu
cd "$(dirname "$0")/../.."

./mizani --version >/dev/null
mvn -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/load.classpath
for database in h2 postgresql; do
    java -cp "target/test-classes:target/classes:$(cat target/load.classpath)" ke.mizani.store.ServerLoad "$database" "${1:-60}" "${2:-50}"
done
