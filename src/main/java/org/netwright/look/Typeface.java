package org.netwright.look;

/// A typeface of the house and the file that holds it.
public enum Typeface {
    /// What is read: Inter.
    TEXT("Inter-Regular.otf"),
    /// Groups and small headings.
    MEDIUM("Inter-Medium.otf"),
    /// Names and headings.
    STRONG("Inter-SemiBold.otf"),
    /// Titles.
    BOLD("Inter-Bold.otf"),
    /// Shapes, and figures that change while one looks: JetBrains Mono.
    MONO("JetBrainsMono-Regular.ttf"),
    /// Chinese, where Inter has no letters: Noto Sans SC.
    CHINESE("NotoSansSC-400Regular-gb2312.ttf");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /// Its place on the class path.
    public String resource() {
        return "/org/netwright/assets/fonts/" + file;
    }
}
