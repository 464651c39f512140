package org.netwright.project;

import java.util.Locale;

/// What a person has set about the program as a whole.
///
/// @param look its colours
/// @param language the tag of the language it speaks, such as `de`; empty for the system's
/// @param threads processor threads a training may use at most; 0 for as many as there are
/// @param memory gigabytes a training may use; 0 for all the machine has
public record Settings(Look look, String language, int threads, int memory) {
    /// Nothing is set.
    public static final Settings UNSET = new Settings(Look.SYSTEM, "", 0, 0);

    /// The largest number that can be set.
    public static final int MOST = 4096;

    /// Colours of the window.
    public enum Look {
        /// As the system has them.
        SYSTEM,
        /// Dark on light.
        LIGHT,
        /// Light on dark.
        DARK
    }

    /// The language to speak.
    public Locale locale(Locale system) {
        return language.isEmpty() ? system : Locale.forLanguageTag(language);
    }

    /// The same with other colours.
    public Settings looking(Look newLook) {
        return new Settings(newLook, language, threads, memory);
    }

    /// The same with another language.
    public Settings speaking(String newLanguage) {
        return new Settings(look, newLanguage, threads, memory);
    }

    /// The same with another number of threads.
    public Settings computing(int newThreads) {
        return new Settings(look, language, newThreads, memory);
    }

    /// The same with other memory.
    public Settings within(int newMemory) {
        return new Settings(look, language, threads, newMemory);
    }
}
