package org.netwright.data.image;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.netwright.data.Fitted;
import org.netwright.data.FittedState;
import org.netwright.data.InputFile;
import org.netwright.data.RawData;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

/// Pictures of one size, with labels or without, as a file format holds them.
///
/// @param where the file or folder
/// @param pictures training part first, then the official test part
/// @param labels one for each picture, or none
/// @param names of the classes in label order; empty if the numbers are the names
/// @param testStart the first picture of the test part
/// @param scaling how bytes will become numbers
record PictureData(
        Path where, Pictures pictures, PictureLabels labels, List<String> names, int testStart, Scaling scaling)
        implements RawData {
    static final String INPUT = "input";
    static final String TARGET = "target";

    /// Copies the names.
    PictureData {
        names = List.copyOf(names);
    }

    @Override
    public int size() {
        return pictures.size();
    }

    @Override
    public OptionalInt stratum(int index) {
        return labels.of(index);
    }

    @Override
    public Fitted fit(int[] train) throws BadInput {
        if (labels.size() == 0) {
            throw InputFile.bad(where, "", "data.labels.none");
        }
        List<String> classes = names.isEmpty() ? labels.numbers(train) : names;
        if (classes.size() < 2) {
            throw InputFile.bad(where, "", "data.one.class", classes.getFirst());
        }
        Form form = Form.image(pictures.channels(), pictures.height(), pictures.width());
        return new Fitted(
                DataSchema.of(INPUT, form, TARGET, new Target.Classes(classes)), scaling.learn(pictures, train));
    }

    @Override
    public Samples prepared(Fitted fitted) throws BadInput {
        Form form = Form.image(pictures.channels(), pictures.height(), pictures.width());
        if (!fitted.schema().input().equals(form)) {
            throw InputFile.bad(
                    where, "", "data.picture.size", form, fitted.schema().input().toString());
        }
        List<String> classes = classes(fitted.schema());
        for (int index = 0; index < labels.size(); index++) {
            int label = labels.of(index).orElse(0);
            if (label >= classes.size()) {
                throw InputFile.bad(where, "picture " + index, "data.label.unseen", label, classes.size() - 1);
            }
        }
        float[][] tables = Scaling.tables(new FittedState(fitted.state()), pictures.channels());
        return new PictureSamples(fitted.schema(), pictures, labels, tables, this::title);
    }

    static List<String> classes(DataSchema schema) {
        return switch (schema.target()) {
            case Target.Classes(List<String> names) -> names;
            case Target.Reals reals -> List.of();
        };
    }

    private String title(int index) {
        return index < testStart || testStart == 0 ? "#" + index : "#" + (index - testStart) + " (test)";
    }
}
