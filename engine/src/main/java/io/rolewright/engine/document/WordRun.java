package io.rolewright.engine.document;

/** Reads one run of a paragraph: characters that look the same. */
final class WordRun {
    /** In half points: nobody reads letters below 2 points. */
    private static final int SMALLEST = 4;

    private final Xml xml;
    private final WordSight sight;
    private final WordParagraph paragraph;
    private int size;
    private boolean bold;
    private boolean unseen;
    private boolean white;

    WordRun(Xml xml, WordSight sight, WordParagraph paragraph) {
        this.xml = xml;
        this.sight = sight;
        this.paragraph = paragraph;
        this.size = paragraph.look().size();
        this.bold = paragraph.look().bold();
    }

    void read(WordPart part) throws UnreadableDocumentException {
        while (xml.next() && !xml.closes("r")) {
            if (xml.isStart()) {
                readInRun(part);
            }
        }
    }

    private void readInRun(WordPart part) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "rPr" -> readLook();
            case "t" -> append(xml.isWord() ? xml.text() : "");
            case "tab" -> paragraph.append('\t');
            case "br", "cr" -> paragraph.append('\n');
            case "noBreakHyphen" -> paragraph.append('-');
            case "sym" -> append(symbol());
            default -> part.readInside(paragraph);
        }
    }

    private void readLook() throws UnreadableDocumentException {
        while (xml.next() && !xml.closes("rPr")) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "sz" -> size = xml.number("val", size);
                case "b" -> bold = xml.isOn();
                case "vanish", "webHidden" -> unseen = xml.isOn();
                case "color" -> white = xml.attribute("val", "").equalsIgnoreCase("FFFFFF");
                case "rPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    private void append(String words) {
        if (sight.sees(words, unseen || size < SMALLEST, white)) {
            paragraph.append(words, size, bold);
        }
    }

    private String symbol() {
        try {
            return Character.toString(Integer.parseInt(xml.attribute("char", "20"), 16));
        } catch (IllegalArgumentException e) {
            return " ";
        }
    }
}
