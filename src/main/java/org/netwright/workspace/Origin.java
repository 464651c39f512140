package org.netwright.workspace;

import org.netwright.project.ProjectFolder;

/// Where the document came from, which decides where it can be saved.
public sealed interface Origin {
    /// It was begun anew, or recovered, and never saved.
    record Fresh() implements Origin {}

    /// It is a copy of a project that came with the program and is never written to.
    ///
    /// @param name the project's name
    record Sample(String name) implements Origin {}

    /// It is kept in a folder.
    ///
    /// @param folder which
    record Kept(ProjectFolder folder) implements Origin {}
}
