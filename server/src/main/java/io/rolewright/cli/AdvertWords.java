package io.rolewright.cli;

/** Words of adverts as a terminal may show them: adverts are foreign, so signs that steer a terminal are left out. */
public final class AdvertWords {
    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    /** Longer words are shown by their ends. */
    private static final int SHOWN = 240;

    private final boolean colours;

    /** @param colours whether to colour what goes and what comes */
    public AdvertWords(boolean colours) {
        this.colours = colours;
    }

    public String bold(String words) {
        return painted(BOLD, visible(words));
    }

    /** What stands no more, behind a minus. */
    public String going(String words) {
        return painted(RED, "- " + shown(words));
    }

    /** What stands from now on, behind a plus. */
    public String coming(String words) {
        return painted(GREEN, "+ " + shown(words));
    }

    private String painted(String colour, String words) {
        return colours ? colour + words + PLAIN : words;
    }

    private static String shown(String words) {
        var line = visible(words.replace("\n", "⏎"));
        return line.length() <= SHOWN
                ? line
                : line.substring(0, SHOWN / 2) + " … " + line.substring(line.length() - SHOWN / 2);
    }

    public static String visible(String words) {
        return words.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
