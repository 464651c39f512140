package org.netwright.project.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.ProjectFolder;

/// The file in a project's folder that a double click opens. It bears the folder's name and says the same in every
/// project, so that it never shows up in a comparison. Where the folder was given another name, the next save gives the
/// file that name too.
final class Handles {
    private Handles() {}

    /// Puts it there. Other files are left alone, whatever they are called.
    static void write(ProjectFolder folder) throws BadInput {
        String text = Words.english().of("project.handle") + "\n";
        if (Files.notExists(folder.handle())) {
            SafeFile.write(folder.handle(), text);
        }
        for (Path other : others(folder)) {
            try {
                if (Files.size(other) == text.length() && Files.readString(other).equals(text)) {
                    Files.delete(other);
                }
            } catch (IOException e) {
                throw SafeFile.unwritable(other, e);
            }
        }
    }

    private static List<Path> others(ProjectFolder folder) throws BadInput {
        try (Stream<Path> files = Files.list(folder.path())) {
            return files.filter(file -> file.toString().endsWith(ProjectFolder.SUFFIX) && Files.isRegularFile(file))
                    .filter(file -> !file.equals(folder.handle()))
                    .toList();
        } catch (IOException e) {
            throw SafeFile.unwritable(folder.path(), e);
        }
    }
}
