package org.netwright.project.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netwright.data.InputFile;
import org.netwright.json.Json;
import org.netwright.param.BadInput;
import org.netwright.param.Message;

/// Reads JSON files whole, never more than [#MOST_BYTES] however large the file says it is.
public final class JsonFile {
    /// The largest file read: far more than a drawing of a hundred thousand layers.
    public static final int MOST_BYTES = 64 << 20;

    private JsonFile() {}

    /// The tree of a file.
    ///
    /// @throws BadInput if it is missing, not readable, too large, not UTF-8 or not JSON
    public static Json read(Path path) throws BadInput {
        String file = path.toString();
        return Json.read(file, decoded(file, bytes(InputFile.of(path))));
    }

    /// The trees of a file with one on each line. A last line without its end was being written when a program was killed
    /// and is left out.
    ///
    /// @throws BadInput as [#read] does
    public static List<Json> readLines(Path path) throws BadInput {
        String file = path.toString();
        String text = decoded(file, bytes(InputFile.of(path)));
        List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        var trees = new ArrayList<Json>();
        for (String line : lines) {
            trees.add(Json.read(file, line, trees.size() + 1));
        }
        return trees;
    }

    private static byte[] bytes(InputFile file) throws BadInput {
        if (file.length() <= MOST_BYTES) {
            try (InputStream in = file.stream()) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length <= MOST_BYTES) {
                    return bytes;
                }
            } catch (IOException e) {
                throw file.unreadable("", e);
            }
        }
        throw file.bad("", "json.large", MOST_BYTES >> 20);
    }

    private static String decoded(String file, byte[] bytes) throws BadInput {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(in);
            boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF'; // some editors put a byte order mark in front
            return text.subSequence(marked ? 1 : 0, text.length()).toString();
        } catch (CharacterCodingException e) {
            long line = 1 + new String(Arrays.copyOf(bytes, in.position()), StandardCharsets.ISO_8859_1)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            throw new BadInput(file, "line " + line, Message.of("json.utf8"));
        }
    }
}
