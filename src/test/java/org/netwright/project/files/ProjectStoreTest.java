package org.netwright.project.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.sources.StandardSources;
import org.netwright.layers.StandardLayers;
import org.netwright.param.BadInput;
import org.netwright.param.Words;
import org.netwright.project.Document;
import org.netwright.project.ProjectFolder;
import org.netwright.training.PlanParams;

class ProjectStoreTest {
    private final ProjectStore store =
            new ProjectStore(new ProjectFormat(StandardLayers.catalog(), StandardSources.catalog()));
    private final Document changed =
            Document.EMPTY.with(Document.EMPTY.plan().with(PlanParams.EPOCHS, 7));

    @TempDir
    private Path temporary;

    private ProjectFolder folder = new ProjectFolder(Path.of("unset"));

    @BeforeEach
    void useATemporaryFolder() {
        folder = new ProjectFolder(temporary.resolve("mine.netwright"));
    }

    @Test
    void whatIsSavedComesBackAndLeavesItsFileAndOneToDoubleClick() throws Exception {
        store.save(folder, changed);

        assertThat(store.open(folder)).isEqualTo(changed);
        assertThat(names()).containsExactlyInAnyOrder("project.json", "mine.netwright");
    }

    @Test
    void aSaveThatFailsLeavesTheOldFileWhole() throws Exception {
        store.save(folder, Document.EMPTY);
        Files.createDirectory(temporary.resolve("mine.netwright/project.json.tmp")); // the temporary file cannot be made

        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> store.save(folder, changed));

        assertThat(store.open(folder)).isEqualTo(Document.EMPTY);
    }

    @Test
    void aFolderThatCannotBeMadeGetsASentence() throws Exception {
        Files.writeString(temporary.resolve("file"), "");
        var inside = new ProjectFolder(temporary.resolve("file/mine.netwright"));

        BadInput complaint = catchThrowableOfType(BadInput.class, () -> store.save(inside, changed));

        assertThat(complaint.sentence(Words.english())).contains("could not be written");
    }

    @Test
    void whatWasNotSavedIsOfferedAfterAnUnexpectedEnd() throws Exception {
        store.save(folder, Document.EMPTY);
        store.autosave(folder, changed);

        assertThat(store.open(folder)).isEqualTo(Document.EMPTY);
        assertThat(store.unsaved(folder)).contains(changed);
    }

    @Test
    void aDrawingThatWasNeverSavedIsOfferedToo() throws Exception {
        store.autosave(folder, changed);

        assertThat(store.unsaved(folder)).contains(changed);
    }

    @Test
    void nothingIsOfferedAfterASaveOrWhenNothingDiffers() throws Exception {
        assertThat(store.unsaved(folder)).isEmpty();
        store.autosave(folder, changed);
        store.save(folder, changed);
        assertThat(store.unsaved(folder)).isEmpty();
        store.autosave(folder, changed);
        assertThat(store.unsaved(folder)).isEmpty();
        store.discard(folder);
        assertThat(names()).containsExactlyInAnyOrder("project.json", "mine.netwright");
    }

    @Test
    void whatIsOlderThanTheSavedFileIsNotOffered() throws Exception {
        store.autosave(folder, changed);
        SafeFile.write(folder.file(), Files.readString(folder.autosave()).replace("7", "8"));
        Files.setLastModifiedTime(folder.autosave(), FileTime.fromMillis(1_000_000));

        assertThat(store.unsaved(folder)).isEmpty();
    }

    @Test
    void somethingKeptThatIsDamagedIsSaidToBe() throws Exception {
        store.save(folder, Document.EMPTY);
        Files.writeString(folder.autosave(), "{\"format\":");

        BadInput complaint = catchThrowableOfType(BadInput.class, () -> store.unsaved(folder));

        assertThat(complaint.sentence(Words.english())).contains("project.json.autosave").contains("cut off");
        assertThat(store.open(folder)).isEqualTo(Document.EMPTY);
    }

    @Test
    void theFileToDoubleClickOpensItsFolderAndIsTheSameInEveryProject() throws Exception {
        var other = new ProjectFolder(temporary.resolve("other.netwright"));
        store.save(folder, changed);
        store.save(other, Document.EMPTY);

        assertThat(ProjectFolder.of(folder.handle().toString())).isEqualTo(folder);
        assertThat(other.handle()).hasSameBinaryContentAs(folder.handle());
        assertThat(Files.readString(other.handle())).contains("Netwright").endsWith(".\n");
    }

    @Test
    void anotherSaveLeavesTheFileToDoubleClickUntouched() throws Exception {
        store.save(folder, changed);
        Files.setLastModifiedTime(folder.handle(), FileTime.fromMillis(1_000_000));

        store.save(folder, Document.EMPTY);

        assertThat(Files.getLastModifiedTime(folder.handle()).toMillis()).isEqualTo(1_000_000);
    }

    @Test
    void aFolderWithANewNameOpensByItsOldFileUntilASaveGivesThatTheNewName() throws Exception {
        store.save(folder, changed);
        var renamed = new ProjectFolder(temporary.resolve("better.netwright"));
        Files.move(folder.path(), renamed.path());
        Files.writeString(renamed.path().resolve("mine-too.netwright"), "not ours");

        assertThat(ProjectFolder.of(renamed.path().resolve("mine.netwright").toString())).isEqualTo(renamed);
        store.save(renamed, changed);
        folder = renamed;

        assertThat(names()).containsExactlyInAnyOrder("project.json", "better.netwright", "mine-too.netwright");
    }

    @Test
    void aFileOfThatNameElsewhereIsNoProject() throws Exception {
        Path lost = Files.writeString(temporary.resolve("lost.netwright"), "");

        BadInput complaint = catchThrowableOfType(BadInput.class, () -> ProjectFolder.of(lost.toString()));

        assertThat(complaint.sentence(Words.english())).contains("lost.netwright").contains("project.json");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder.path())) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        }
    }
}
