package org.netwright.data.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netwright.data.InputBytes;
import org.netwright.data.InputFile;
import org.netwright.param.BadInput;

/// Files that a format expects in a folder.
final class FolderFiles {
    private static final int MOST_NAME_BYTES = 1 << 16;
    private static final int MOST_CLASSES = 256;

    private FolderFiles() {}

    /// The file of this name, plain or `.gz`.
    static Optional<Path> find(Path folder, String name) throws BadInput {
        List<Path> there = InputFile.list(folder);
        return Stream.of(name, name + ".gz").map(folder::resolve).filter(there::contains).findFirst();
    }

    /// Class names, one a line; empty lines do not count.
    static List<String> names(Path path) throws BadInput {
        InputFile file = InputFile.of(path);
        try (InputBytes in = InputBytes.open(file)) {
            byte[] bytes = new byte[(int) Math.min(MOST_NAME_BYTES, in.most())];
            int length = in.read(bytes, 0, bytes.length);
            in.end("data.names.long", MOST_NAME_BYTES);
            return names(file, ByteBuffer.wrap(bytes, 0, length));
        }
    }

    /// Class names from the bytes of such a file.
    static List<String> names(InputFile file, ByteBuffer bytes) throws BadInput {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw file.bad("byte " + bytes.position(), "data.utf8");
        }
        List<String> names = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (names.size() < 2 || names.size() > MOST_CLASSES || text.indexOf('\0') >= 0) {
            throw file.bad("", "data.names.count", names.size(), MOST_CLASSES);
        }
        return names;
    }
}
