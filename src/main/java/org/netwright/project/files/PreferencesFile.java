package org.netwright.project.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netwright.json.Json;
import org.netwright.json.JsonText;
import org.netwright.param.BadInput;
import org.netwright.project.Preferences;
import org.netwright.project.Settings;
import org.netwright.project.UserFolder;

/// Keeps [Preferences] as a small file in the user's folder. What it does not know is left out, and a file that cannot be
/// read is as good as none: nothing of a person's work depends on it.
///
/// @param user where
public record PreferencesFile(UserFolder user) {
    /// What was remembered last.
    public Preferences load() {
        Path file = file();
        if (!Files.isRegularFile(file)) {
            return Preferences.NONE;
        }
        try {
            Json.Obj in = JsonFile.read(file).object();
            return new Preferences(
                    list(in, "favourites"), list(in, "recent"), list(in, "folded"), list(in, "commands"), settings(in));
        } catch (BadInput damaged) {
            return Preferences.NONE;
        }
    }

    /// Remembers this from now on.
    ///
    /// @throws BadInput if it cannot be written
    public void save(Preferences now) throws BadInput {
        var out = new LinkedHashMap<String, Object>();
        out.put("favourites", now.favourites());
        out.put("recent", now.recent());
        out.put("folded", now.folded());
        out.put("commands", now.commands());
        Settings set = now.settings();
        out.put("look", set.look().name().toLowerCase(Locale.ROOT));
        out.put("language", set.language());
        out.put("threads", (long) set.threads());
        out.put("memory_gb", (long) set.memory());
        SafeFile.write(file(), JsonText.file(out));
    }

    private Path file() {
        return user.path().resolve("preferences.json");
    }

    /// One that is not there, or means nothing to this program, is as good as not set.
    private static Settings settings(Json.Obj in) {
        Settings set = Settings.UNSET;
        for (Settings.Look look : Settings.Look.values()) {
            if (word(in, "look").equalsIgnoreCase(look.name())) {
                set = set.looking(look);
            }
        }
        return set.speaking(word(in, "language")).computing(number(in, "threads")).within(number(in, "memory_gb"));
    }

    private static String word(Json.Obj in, String name) {
        try {
            Optional<Json> there = in.get(name);
            return there.isPresent() ? there.get().text() : "";
        } catch (BadInput noWord) {
            return "";
        }
    }

    private static int number(Json.Obj in, String name) {
        try {
            Optional<Json> there = in.get(name);
            return there.isPresent() ? there.get().integer(0, Settings.MOST) : 0;
        } catch (BadInput noNumber) {
            return 0;
        }
    }

    private static List<String> list(Json.Obj in, String name) throws BadInput {
        Optional<Json> there = in.get(name);
        var texts = new ArrayList<String>();
        if (there.isPresent()) {
            for (Json item : there.get().list()) {
                texts.add(item.text());
            }
        }
        return texts;
    }
}
