package org.netwright.data.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.netwright.data.DataSource;
import org.netwright.data.Fitted;
import org.netwright.data.InputBytes;
import org.netwright.data.InputFile;
import org.netwright.data.Preparation;
import org.netwright.data.RawData;
import org.netwright.param.BadInput;
import org.netwright.param.Param;
import org.netwright.param.Values;

/// CIFAR-10, binary version (Krizhevsky 2009): a folder, or a folder in it, with `data_batch_1.bin` … and
/// `test_batch.bin`, each plain or `.gz`, and `batches.meta.txt`; or the same in a `.tar` or `.tar.gz`; or one batch
/// file. Batches may have any number of records; either part and the class names may be absent.
public final class Cifar10Source implements DataSource {
    @Override
    public String id() {
        return "cifar10";
    }

    @Override
    public String label() {
        return "CIFAR-10 pictures";
    }

    @Override
    public List<Param<?>> params() {
        return List.of(Scaling.PARAM);
    }

    @Override
    public RawData open(Path where, Values values) throws BadInput {
        var batches = new CifarBatches();
        if (Files.isDirectory(where)) {
            readFolder(where, batches);
        } else if (String.valueOf(where.getFileName()).matches(".*(\\.tar|\\.tar\\.gz|\\.tgz)")) {
            readArchive(InputFile.of(where), batches);
        } else {
            batches.readBatch(InputFile.of(where));
        }
        return batches.data(where, values.get(Scaling.PARAM));
    }

    @Override
    public Preparation preparation(Fitted fitted) throws BadInput {
        return Scaling.preparation(fitted);
    }

    private static void readFolder(Path where, CifarBatches batches) throws BadInput {
        List<Path> files = batchFiles(where);
        for (Path inner : files.isEmpty() ? InputFile.list(where) : List.<Path>of()) {
            if (files.isEmpty() && Files.isDirectory(inner)) {
                files = batchFiles(inner);
            }
        }
        for (Path file : files) {
            if (CifarBatches.isNames(name(file))) {
                batches.readNames(InputFile.of(file));
            } else {
                batches.readBatch(InputFile.of(file));
            }
        }
    }

    /// The files of the format that are directly in a folder, each once: plain rather than packed.
    private static List<Path> batchFiles(Path folder) throws BadInput {
        List<Path> all = InputFile.list(folder);
        List<Path> found = all.stream()
                .filter(file -> CifarBatches.isBatch(name(file)) || CifarBatches.isNames(name(file)))
                .filter(file -> name(file).equals(String.valueOf(file.getFileName()))
                        || !all.contains(file.resolveSibling(name(file))))
                .toList();
        return found.stream().allMatch(file -> CifarBatches.isNames(name(file))) ? List.of() : found;
    }

    private static void readArchive(InputFile file, CifarBatches batches) throws BadInput {
        try (InputBytes in = InputBytes.open(file)) {
            var entries = new TarEntries(in);
            Optional<TarEntries.Entry> next = entries.next();
            while (next.isPresent()) {
                TarEntries.Entry entry = next.get();
                if (CifarBatches.isNames(entry.name())) {
                    batches.readNames(in, entry.size());
                } else if (CifarBatches.isBatch(entry.name())) {
                    batches.readBatch(in, entry.name(), entry.size());
                }
                next = entries.next();
            }
        }
    }

    /// A file's name without `.gz`.
    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.gz$", "");
    }
}
