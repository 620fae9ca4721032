package io.rolewright.communications.internal.mime;

/** Gathers the text of a message: what is written plainly, or what its HTML shows where nothing is. */
final class MailText {
    /** So many times longer than its text may HTML be. */
    static final int MARKUP = 10;

    private final int most;
    private final Findings findings;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    MailText(int most, Findings findings) {
        this.most = most;
        this.findings = findings;
    }

    void addPlain(String text) {
        add(plain, text, most);
    }

    void addHtml(String text) {
        add(html, text, (long) most * MARKUP);
    }

    private void add(StringBuilder all, String text, long longest) {
        var room = (int) Math.min(text.length(), Math.max(0, longest - all.length()));
        if (room < text.length()) {
            findings.add(MailFinding.TEXT_CUT);
        }
        all.append(text, 0, room).append('\n');
    }

    String text() {
        var text = PlainText.lines(plain.toString(), most);
        return text.isEmpty() ? cut(HtmlText.of(html.toString())) : text;
    }

    private String cut(String text) {
        if (text.length() > most) {
            findings.add(MailFinding.TEXT_CUT);
        }
        return PlainText.lines(text, most);
    }
}
