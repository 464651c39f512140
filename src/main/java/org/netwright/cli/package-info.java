/// The command line: one class for each command, which asks the services below and puts their answers into words.
@org.jspecify.annotations.NullMarked
package org.netwright.cli;
