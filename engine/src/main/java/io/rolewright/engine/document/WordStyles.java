package io.rolewright.engine.document;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a Word file's styles say about size, weight and list markers of paragraphs. */
final class WordStyles {
    /** Word's own default, in half points. */
    private static final int USUAL_SIZE = 20;

    private static final int LONGEST_CHAIN = 20;

    /**
     * What a style says itself.
     *
     * @param size in half points; 0 when it does not say
     * @param bold absent when it does not say
     */
    private record Style(String parent, int size, @Nullable Boolean bold, boolean list) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";
    private int size = USUAL_SIZE;

    static WordStyles of(byte @Nullable [] xml) throws UnreadableDocumentException {
        WordStyles styles = new WordStyles();
        if (xml == null) {
            return styles;
        }
        try (Xml reader = Xml.of(xml)) {
            while (reader.next()) {
                if (reader.opens("docDefaults")) {
                    int said = styles.read(reader, "docDefaults").size();
                    styles.size = said > 0 ? said : USUAL_SIZE;
                } else if (reader.opens("style")) {
                    styles.add(reader);
                }
            }
        }
        return styles;
    }

    /** The look of a paragraph whose style has this id; an empty id stands for the standard style. */
    WordLook look(String id) {
        int chosenSize = 0;
        Boolean bold = null;
        boolean list = false;
        Style style = styles.get(id.isEmpty() ? standard : id);
        for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
            chosenSize = chosenSize == 0 ? style.size() : chosenSize;
            bold = bold == null ? style.bold() : bold;
            list |= style.list();
            style = styles.get(style.parent());
        }
        return new WordLook(chosenSize == 0 ? size : chosenSize, bold != null && bold, list);
    }

    private void add(Xml reader) throws UnreadableDocumentException {
        String id = reader.attribute("styleId", "");
        if (reader.attribute("type", "").equals("paragraph")
                && reader.attribute("default", "0").equals("1")) {
            standard = id;
        }
        styles.put(id, read(reader, "style"));
    }

    private Style read(Xml reader, String end) throws UnreadableDocumentException {
        String parent = "";
        int said = 0;
        Boolean bold = null;
        boolean list = false;
        while (reader.next() && !reader.closes(end)) {
            if (!reader.isStart()) {
                continue;
            }
            switch (reader.name()) {
                case "basedOn" -> parent = reader.attribute("val", "");
                case "sz" -> said = reader.number("val", 0);
                case "b" -> bold = reader.isOn();
                case "numId" -> list = reader.number("val", 0) > 0;
                case "tblStylePr" -> reader.skip();
                default -> {}
            }
        }
        return new Style(parent, said, bold, list);
    }
}
