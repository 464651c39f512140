package org.netwright.cli;

/// What a trained network can be exported to.
enum ExportFormat {
    /// A folder for Java programs with DJL.
    DJL
}
