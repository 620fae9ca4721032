package io.rolewright.engine.document;

/** Plain text: its lines as they are. */
final class TextFormat implements Format {
    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException {
        TextEncoding encoding =
                TextEncoding.of(bytes).orElseThrow(() -> new UnreadableDocumentException("document.type-unsupported"));
        write(encoding.decode(bytes, bytes.length), text);
    }

    /** Writes a text line by line. */
    static void write(String words, DocumentText text) {
        words.lines().forEach(line -> add(line, text));
    }

    private static void add(String line, DocumentText text) {
        if (line.isBlank()) {
            text.endBlock();
            return;
        }
        text.line(line);
    }
}
