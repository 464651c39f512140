package org.netwright.ui.shell;

import java.util.function.Supplier;
import org.netwright.param.Words;
import org.netwright.ui.chart.CurvesFiles;
import org.netwright.workspace.Projects;

/// Curves of a run as files beside a project, where a person wants them.
///
/// @param name what the project is called
record SavedCurves(Choosers choosers, Projects projects, Supplier<String> name, Words words) implements CurvesFiles {
    @Override
    public void picture(byte[] png) {
        choosers.newPicture(words.of("ui.file.curves", name.get())).ifPresent(file -> projects.write(file, png));
    }

    @Override
    public void table(byte[] csv) {
        choosers.newTable(words.of("ui.file.curves.table", name.get())).ifPresent(file -> projects.write(file, csv));
    }
}
