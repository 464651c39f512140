/// Whom an installer is for. One can be made only on the system it is for.
///
/// @param classifier how the engine's jar files name it, as `linux-x86_64`
/// @param system the folder of `jlink/` with what is particular to it
/// @param icon how its icons are named
record Platform(String classifier, String system, String icon) {
    /// Finds it by its classifier.
    static Platform of(String classifier) {
        return switch (classifier.substring(0, classifier.indexOf('-'))) {
            case "linux" -> new Platform(classifier, "linux", ".png");
            case "osx" -> new Platform(classifier, "mac", ".icns");
            case "win" -> new Platform(classifier, "windows", ".ico");
            default -> throw new IllegalArgumentException(classifier);
        };
    }

    /// Whether files here are started, stripped and packed as on Linux.
    boolean linux() {
        return system.equals("linux");
    }

    /// Whether a file is a native library of any system.
    static boolean library(String name) {
        return name.matches(".*\\.(so|so\\.\\d+|dylib|jnilib|dll|a)");
    }
}
