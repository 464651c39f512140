package org.netwright.project;

import org.netwright.param.Values;

/// Which data a project uses.
///
/// @param source id of the [org.netwright.data.DataSource]
/// @param path file or folder: absolute, relative to the project folder, or `sample:<set>` for shipped data
/// @param values what is set about reading it
public record DataChoice(String source, String path, Values values) {}
