package org.netwright.data.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.netwright.data.DataSource;
import org.netwright.data.Fitted;
import org.netwright.data.InputFile;
import org.netwright.data.Preparation;
import org.netwright.data.RawData;
import org.netwright.param.About;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// MNIST and its relatives: a folder with the official file names, `train-images-idx3-ubyte`,
/// `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`, each plain or `.gz`; or one file
/// of pictures, whose labels are looked for beside it. Either part may be absent, and so may the labels.
///
/// Class names come from the parameter, else from `labels.txt` in the folder, else they are the numbers.
public final class IdxSource implements DataSource {
    /// Names of the classes in label order, separated by commas.
    public static final Param<String> LABELS = new Param.Text(
            new About(
                    "labels",
                    "Class names",
                    "Names of the classes in the order of their numbers, separated by commas. Left empty, they are"
                            + " read from labels.txt beside the pictures, or are the numbers."),
            "",
            10_000);

    private static final String TRAIN = "train-images-idx3-ubyte";
    private static final String TEST = "t10k-images-idx3-ubyte";

    @Override
    public String id() {
        return "idx";
    }

    @Override
    public String label() {
        return "MNIST-style pictures (IDX)";
    }

    @Override
    public List<Param<?>> params() {
        return List.of(Scaling.PARAM, LABELS);
    }

    @Override
    public RawData open(Path where, Values values) throws BadInput {
        Optional<Path> train;
        Optional<Path> test;
        if (Files.isDirectory(where)) {
            train = FolderFiles.find(where, TRAIN);
            test = FolderFiles.find(where, TEST);
            if (train.isEmpty() && test.isEmpty()) {
                throw InputFile.bad(where, "", "data.idx.nothing", TRAIN, TEST);
            }
        } else {
            boolean isTest = String.valueOf(where.getFileName()).startsWith("t10k");
            train = isTest ? Optional.empty() : Optional.of(where);
            test = isTest ? Optional.of(where) : Optional.empty();
        }
        List<String> names = names(train.or(() -> test).orElseThrow(), values);
        var labels = new PictureLabels();
        Optional<Pictures> pictures = Optional.empty();
        int testStart = 0;
        if (train.isPresent()) {
            pictures = Optional.of(part(train.get(), pictures, labels, names));
            testStart = pictures.get().size();
        }
        if (test.isPresent()) {
            pictures = Optional.of(part(test.get(), pictures, labels, names));
        }
        return new PictureData(where, pictures.orElseThrow(), labels, names, testStart, values.get(Scaling.PARAM));
    }

    @Override
    public Preparation preparation(Fitted fitted) throws BadInput {
        return Scaling.preparation(fitted);
    }

    /// Reads one file of pictures and its labels, if they are beside it.
    private static Pictures part(
            Path images, Optional<Pictures> before, PictureLabels labels, List<String> names) throws BadInput {
        int already = before.map(Pictures::size).orElse(0);
        Pictures pictures = IdxFile.pictures(InputFile.of(images), before);
        String name = String.valueOf(images.getFileName());
        String stem = name.replaceFirst("\\.gz$", "").replace("images", "labels").replace("idx3", "idx1");
        Optional<Path> beside = FolderFiles.find(folder(images), stem);
        if (beside.isPresent() && name.contains("images")) {
            int added = pictures.size() - already;
            for (byte label : IdxFile.labels(InputFile.of(beside.get()), added, names)) {
                labels.add(label);
            }
        }
        if (labels.size() > 0 && labels.size() < pictures.size()) {
            throw InputFile.bad(images, "", "data.idx.labels.missing", stem);
        }
        return pictures;
    }

    private static List<String> names(Path images, Values values) throws BadInput {
        String set = values.get(LABELS);
        if (!set.isBlank()) {
            return Arrays.stream(set.split(",", -1)).map(String::strip).toList();
        }
        Optional<Path> file = FolderFiles.find(folder(images), "labels.txt");
        return file.isPresent() ? FolderFiles.names(file.get()) : List.of();
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
