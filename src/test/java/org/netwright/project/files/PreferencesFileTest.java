package org.netwright.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.param.BadInput;
import org.netwright.project.Preferences;
import org.netwright.project.Settings;
import org.netwright.project.UserFolder;

class PreferencesFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsLoaded() throws BadInput {
        Preferences some = Preferences.NONE.starred("dense").used("lstm").folded("core").asked("Undo");
        file().save(some);
        assertThat(file().load()).isEqualTo(some);
    }

    @Test
    void whatIsSetIsLoaded() throws BadInput {
        Settings set = Settings.UNSET.looking(Settings.Look.DARK).speaking("de").computing(3).within(12);
        file().save(Preferences.NONE.with(set));
        assertThat(file().load().settings()).isEqualTo(set);
    }

    @Test
    void aSettingThatMeansNothingIsAsGoodAsUnsetAndTheRestHolds() throws IOException {
        Files.writeString(folder.resolve("preferences.json"), """
                {"favourites": ["dense"], "look": "pink", "language": 7, "threads": -1, "memory_gb": 6}
                """);
        assertThat(file().load()).isEqualTo(Preferences.NONE.starred("dense").with(Settings.UNSET.within(6)));
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        Files.writeString(folder.resolve("preferences.json"), "{\"favourites\": 7");
        assertThat(file().load()).isEqualTo(Preferences.NONE);
        Files.writeString(folder.resolve("preferences.json"), "{\"favourites\": [7]}");
        assertThat(file().load()).isEqualTo(Preferences.NONE);
    }

    @Test
    void theLastFiveUsedAreRememberedOnceEach() {
        Preferences some = Preferences.NONE;
        for (String kind : "a b c d e f b".split(" ", -1)) {
            some = some.used(kind);
        }
        assertThat(some.recent()).containsExactly("b", "f", "e", "d", "c");
    }

    @Test
    void aSecondStarTakesTheFirstAway() {
        assertThat(Preferences.NONE.starred("a").starred("b").starred("a").favourites()).containsExactly("b");
    }

    private PreferencesFile file() {
        return new PreferencesFile(new UserFolder(folder));
    }
}
