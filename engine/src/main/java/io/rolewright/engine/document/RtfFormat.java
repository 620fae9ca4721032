package io.rolewright.engine.document;

import java.nio.charset.StandardCharsets;

/** Rich Text Format: body with tables, lists, notes and text boxes as they come, headers and footers around it. */
final class RtfFormat implements Format {
    static final String START = "{\\rtf";

    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException {
        RtfText rtf = new RtfText(new WordSight(text, hasPanels(bytes)));
        RtfTokens.read(bytes, rtf);
        WordLine.write(rtf.headers(), text);
        WordLine.write(rtf.body(), text);
        WordLine.write(rtf.footers(), text);
        LinkTargets links = new LinkTargets(text);
        rtf.links().forEach(link -> links.add(link, 1, null));
        links.append();
    }

    private static boolean hasPanels(byte[] bytes) {
        String rtf = new String(bytes, StandardCharsets.ISO_8859_1);
        return rtf.contains("\\shp") || rtf.contains("\\pict") || rtf.contains("\\cbpat") || rtf.contains("\\clcbpat");
    }
}
