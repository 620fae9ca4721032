package io.rolewright.engine.document;

/** What was noticed on the pages of a PDF and makes findings once all are read. */
final class PdfTally {
    /** One lost character in so many may be an icon; more of them are words. */
    private static final int GARBLED_SHARE = 10;

    private int seen;
    private int lost;
    private int hidden;
    private int doubtful;
    private int damagedPages;
    private int textLayers;

    void add(PageScanner page) {
        seen += page.glyphs().size();
        lost += page.lost();
        hidden += page.hidden();
        doubtful += page.doubtful();
        textLayers += page.hasTextLayer() ? 1 : 0;
    }

    void addDamagedPage() {
        damagedPages++;
    }

    boolean isDamaged() {
        return damagedPages > 0;
    }

    void report(DocumentText text) {
        if (damagedPages > 0) {
            text.finding("document.page-damaged", Severity.SERIOUS);
        }
        if (textLayers > 0) {
            text.finding("document.text-layer", Severity.SERIOUS);
        }
        if (lost * GARBLED_SHARE > seen || text.isGarbled()) {
            text.finding("document.garbled", Severity.SERIOUS);
        }
        if (hidden > 0) {
            text.finding("document.hidden-text", Severity.WARNING);
        } else if (doubtful > 0) {
            text.finding("document.hidden-text", Severity.INFO);
        }
    }
}
