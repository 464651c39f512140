package org.netwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.param.BadInput;
import org.netwright.param.Words;

class InputFileTest {
    @TempDir
    private Path folder;

    @Test
    void whateverIsNotAnOrdinaryFileIsNamed() throws IOException {
        assertThat(Complaint.of(() -> InputFile.of(folder.resolve("none"))))
                .isEqualTo("There is nothing at this path. Check the name, or choose the file or folder again.");
        assertThat(Complaint.of(() -> InputFile.of(folder)))
                .isEqualTo("This is a folder, but a file was expected.");
        assertThat(Complaint.of(() -> InputFile.of(Files.createFile(folder.resolve("empty")))))
                .isEqualTo("The file is empty. Copy or download it again.");
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertThat(Complaint.of(() -> InputFile.of(loop))).startsWith("The file could not be read (");
    }

    @Test
    void aDeviceIsNotRead() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "there are such devices");
        assertThat(Complaint.of(() -> InputFile.of(device)))
                .isEqualTo("This is a device or a pipe, but an ordinary file was expected.");
    }

    @Test
    void aFileOfSomeoneElseIsNamed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "x");
        assumeTrue(secret.toFile().setReadable(false), "permissions can be taken");
        assumeFalse(Files.isReadable(secret), "whoever runs this may not read everything");
        assertThat(Complaint.of(() -> InputBytes.open(InputFile.of(secret)).close()))
                .startsWith("You may not read this.");
    }

    @Test
    void whatGoesWrongWhileReadingIsPutIntoWords() {
        assertThat(words(new AccessDeniedException("x"))).startsWith("You may not read this.");
        assertThat(words(new ZipException("x"))).startsWith("The gzip compression is damaged or cut off here.");
        assertThat(words(new EOFException())).startsWith("The gzip compression is damaged or cut off here.");
        assertThat(words(new IOException("the disk's gone")))
                .startsWith("The file could not be read (the disk's gone).");
    }

    @Test
    void samplesThatDoNotFitAreRefusedBeforeTheyAreRead() {
        assertThat(Complaint.of(() -> InputFile.fitsMemory(folder, InputFile.memory() + 1)))
                .startsWith("The samples need ");
    }

    private String words(IOException why) {
        BadInput bad = InputFile.unreadable(folder, "byte 3", why);
        assertThat(bad.place()).isEqualTo("byte 3");
        return Words.english().of(bad.problem());
    }
}
