package org.netwright.workspace;

/// Everything a window shows and changes.
///
/// @param editor the document and what can be done to it
/// @param problems what is wrong with the drawing
/// @param data the data it uses
/// @param runs the run that trains it
/// @param projects where it is kept
public record Workspace(Editor editor, Problems problems, DataPreview data, Runs runs, Projects projects)
        implements AutoCloseable {
    /// The document's history.
    public History history() {
        return editor.history();
    }

    /// Stops the run, and everything that follows the document.
    @Override
    public void close() {
        runs.stop();
        problems.close();
        data.close();
    }
}
