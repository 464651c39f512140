package org.netwright.ui.chart;

/// Where curves are saved. Each asks where, and writes.
public interface CurvesFiles {
    /// Both charts as they are seen.
    void picture(byte[] png);

    /// All points as a table.
    void table(byte[] csv);
}
