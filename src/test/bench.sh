#!/bin/sh
# Measures how fast the command line starts: sh src/test/bench.sh
set -eu
cd "$(dirname "$0")/../.."

./mizani --version
mvn -q -B -ntp test-compile
rm -rf target/bench/rules
./mizani rules template --output target/bench/rules
mvn -q -B -ntp -f src/test/bench/bare-quarkus/pom.xml -Dbench.directory="$PWD/target/bench/bare-quarkus" package
exec java -cp target/test-classes ke.mizani.bench.StartUpBench
