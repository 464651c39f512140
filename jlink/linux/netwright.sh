#!/bin/sh
# Starts Netwright with the Java it came with.
LAUNCHER=$(readlink -f "$0")
ROOT=${LAUNCHER%/bin/*}
APPDIR=$ROOT/app
exec "$ROOT/runtime/bin/java" \
    "-Dnetwright.launcher=$LAUNCHER" \
    @options@ \
    -cp "@classpath@" \
    @main@ "$@"
