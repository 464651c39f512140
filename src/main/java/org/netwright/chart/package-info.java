/// Charts: learning curves drawn by JFreeChart, as pixels for a view and as picture files. No window is needed.
@org.jspecify.annotations.NullMarked
package org.netwright.chart;
