package io.rolewright.engine.document;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument file say about characters and list markers. */
final class OpenStyles {
    private static final float USUAL_SIZE = 12;
    private static final int LONGEST_CHAIN = 20;

    /**
     * How characters look.
     *
     * @param size in half points
     */
    record Look(int size, boolean bold, boolean unseen, boolean white) {}

    /** What a style says itself; what is absent is its parent's. */
    private record Style(
            String parent,
            @Nullable Float points,
            float part,
            @Nullable Boolean bold,
            @Nullable Boolean unseen,
            @Nullable Boolean white) {}

    private final Map<String, Style> styles = new HashMap<>();

    /** Reads the styles that the file names, and those that its text made by itself. */
    static OpenStyles of(byte @Nullable [] styles, byte[] content) throws UnreadableDocumentException {
        OpenStyles all = new OpenStyles();
        if (styles != null) {
            all.read(styles);
        }
        all.read(content);
        return all;
    }

    /** The look of a paragraph of this style. */
    Look paragraph(String name) {
        Look standard =
                look(styles.get("default paragraph"), new Look(Math.round(2 * USUAL_SIZE), false, false, false));
        return look(styles.get("paragraph " + name), standard);
    }

    /** The look of characters of this style that stand among others. */
    Look span(String name, Look around) {
        return look(styles.get("text " + name), around);
    }

    private Look look(@Nullable Style style, Look around) {
        return look(style, around, LONGEST_CHAIN);
    }

    private Look look(@Nullable Style style, Look around, int depth) {
        if (style == null || depth == 0) {
            return around;
        }
        Look above = look(styles.get(style.parent()), around, depth - 1);
        float size = style.points() == null ? above.size() * style.part() : 2 * style.points();
        return new Look(
                Math.round(size),
                style.bold() == null ? above.bold() : style.bold(),
                style.unseen() == null ? above.unseen() : style.unseen(),
                style.white() == null ? above.white() : style.white());
    }

    private void read(byte[] part) throws UnreadableDocumentException {
        try (Xml xml = Xml.of(part)) {
            while (xml.next() && !xml.opens("body")) {
                if (xml.opens("style")) {
                    String family = xml.attribute("family", "");
                    add(xml, family + " " + xml.attribute("name", ""), family);
                } else if (xml.opens("default-style")) {
                    String family = xml.attribute("family", "");
                    add(xml, "default " + family, family);
                }
            }
        }
    }

    private void add(Xml xml, String key, String family) throws UnreadableDocumentException {
        String end = xml.name();
        String parent = family + " " + xml.attribute("parent-style-name", "");
        Style style = new Style(parent, null, 1, null, null, null);
        while (xml.next() && !xml.closes(end)) {
            if (xml.opens("text-properties")) {
                style = said(xml, parent);
            }
        }
        styles.put(key, style);
    }

    private static Style said(Xml xml, String parent) {
        String size = xml.attribute("font-size", "");
        String weight = xml.attribute("font-weight", "");
        String display = xml.attribute("display", "");
        String color = xml.attribute("color", "");
        return new Style(
                parent,
                size.endsWith("pt") ? number(size, "pt") : null,
                size.endsWith("%") ? number(size, "%") / 100 : 1,
                weight.isEmpty() ? null : weight.equals("bold") || weight.compareTo("600") >= 0 && weight.length() == 3,
                display.isEmpty() ? null : display.equals("none"),
                color.isEmpty() ? null : color.equalsIgnoreCase("#ffffff"));
    }

    private static float number(String text, String unit) {
        try {
            return Math.clamp(Float.parseFloat(text.substring(0, text.length() - unit.length())), 0, 1000);
        } catch (NumberFormatException e) {
            return unit.equals("pt") ? USUAL_SIZE : 100;
        }
    }
}
