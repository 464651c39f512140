/// Tables: comma-separated files read with bounds, and columns as numbers and choices.
@org.jspecify.annotations.NullMarked
package org.netwright.data.table;
