package org.netwright.data.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.netwright.data.Fitted;
import org.netwright.data.FittedState;
import org.netwright.data.Given;
import org.netwright.data.InputFile;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.tensor.Form;

/// Picture files to predict: one, or all in a folder by name. They have no labels, so nothing can be learned from them;
/// each is brought to the size and channels of the network that is asked.
///
/// @param where the file or folder
/// @param files one for each sample
public record PictureFiles(Path where, List<Path> files) implements RawData {
    /// Copies the list.
    public PictureFiles {
        files = List.copyOf(files);
    }

    /// Whether a path is a picture file or a folder with picture files in it, by their names.
    public static boolean areAt(Path where) throws BadInput {
        return Files.isDirectory(where) ? !in(where).isEmpty() : PictureFile.isPicture(where);
    }

    /// The picture file, or the picture files in a folder.
    public static PictureFiles open(Path where) throws BadInput {
        List<Path> files = Files.isDirectory(where) ? in(where) : List.of(where);
        if (files.isEmpty()) {
            throw InputFile.bad(where, "", "data.picture.nothing");
        }
        return new PictureFiles(where, files);
    }

    @Override
    public int size() {
        return files.size();
    }

    @Override
    public int testStart() {
        return size();
    }

    @Override
    public OptionalInt stratum(int index) {
        return OptionalInt.empty();
    }

    @Override
    public Fitted fit(int[] train) throws BadInput {
        throw InputFile.bad(where, "", "data.labels.none");
    }

    @Override
    public Samples prepared(Fitted fitted) throws BadInput {
        Form form = form(where, fitted);
        InputFile.fitsMemory(where, form.elements(1) * files.size());
        var pictures = new Pictures(form.size(0), form.size(1), form.size(2));
        for (Path file : files) {
            pictures.add(PictureFile.read(InputFile.of(file), form.size(0), form.size(1), form.size(2)));
        }
        return samples(pictures, fitted, i -> String.valueOf(files.get(i).getFileName()));
    }

    /// A picture that was copied, as the one sample there is.
    ///
    /// @throws BadInput if the network takes no pictures
    public static Samples pasted(Given.Pixels picture, Fitted fitted) throws BadInput {
        Form form = form(Path.of(picture.name()), fitted);
        var pictures = new Pictures(form.size(0), form.size(1), form.size(2));
        pictures.add(PictureFile.fitted(picture, form.size(0), form.size(1), form.size(2)));
        return samples(pictures, fitted, i -> picture.name());
    }

    private static Form form(Path where, Fitted fitted) throws BadInput {
        Form form = fitted.schema().input();
        if (!form.isImage() || (form.size(0) != 1 && form.size(0) != 3)) {
            throw InputFile.bad(where, "", "data.picture.unsuited", form);
        }
        return form;
    }

    private static Samples samples(Pictures pictures, Fitted fitted, IntFunction<String> titles) throws BadInput {
        float[][] tables = Scaling.tables(new FittedState(fitted.state()), pictures.channels());
        return new PictureSamples(fitted.schema(), pictures, new PictureLabels(), tables, titles);
    }

    private static List<Path> in(Path folder) throws BadInput {
        return InputFile.list(folder).stream().filter(PictureFile::isPicture).toList();
    }
}
