/// The installed program from outside: what `mvn -Pinstaller verify` has made is started, looked into, installed and removed.
@org.jspecify.annotations.NullMarked
package org.netwright.installed;
