#!/bin/sh
# Measures the main pages of each desk with 100,000 findings stored, against a trivial page of the same run:
# sh src/test/pages.sh [h2|postgresql] [ROUNDS]   (default: both databases, each page 21 times)
set -eu
cd "$(dirname "$0")/../.."

./mizani --version >/dev/null
mvn -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/pages.classpath
for database in ${1:-h2 postgresql}; do
    java -cp "target/test-classes:target/classes:$(cat target/pages.classpath)" ke.mizani.store.PageTimes "$database" "${2:-21}"
done
