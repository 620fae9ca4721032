package io.rolewright.evaluation.generator.print;

/** Text inside XML or HTML. */
public final class Markup {
    private Markup() {}

    /** The text with signs of markup spelled. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The text inside an element; attributes may follow the element's name. */
    public static String element(String opening, String text) {
        return raw(opening, escaped(text));
    }

    /** The markup inside an element; attributes may follow the element's name. */
    public static String raw(String opening, String markup) {
        int space = opening.indexOf(' ');
        String name = space < 0 ? opening : opening.substring(0, space);
        return "<" + opening + ">" + markup + "</" + name + ">";
    }
}
