package io.rolewright.engine.publication;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.document.Span;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * Writes the lines of a text as plain markup: headings, lists, paragraphs and breaks, without any attribute. Every word of
 * the text stands in it, in the same order. The same text gives the same markup.
 */
public final class PostingHtml {
    private static final String BULLETS = "•▪◦●○‣✓✔➢»·";
    private static final String MARKS = "-*–—";

    private final StringBuilder html = new StringBuilder();
    private boolean inList;
    private boolean inParagraph;

    private PostingHtml() {}

    /** The description of a posting, which is its text without the title's line. */
    public static String description(JobPosting posting) {
        return of(body(posting));
    }

    /** The text below the title's line; the whole text where the title does not stand in it. */
    public static String body(JobPosting posting) {
        String text = posting.text();
        Optional<Span> title = PostingOutline.title(posting);
        return title.map(span ->
                        text.substring(0, text.lastIndexOf('\n', span.start() - 1) + 1) + text.substring(span.end()))
                .orElse(text)
                .strip();
    }

    /** A text of lines as markup. */
    public static String of(String text) {
        PostingHtml writer = new PostingHtml();
        List<String> lines = text.lines().map(String::strip).toList();
        lines.forEach(writer::line);
        writer.close();
        return writer.html.toString();
    }

    private void line(String line) {
        if (line.isEmpty()) {
            closeParagraph();
        } else if (isItem(line)) {
            item(line.substring(1).strip());
        } else if (PostingOutline.section(line).isPresent()) {
            close();
            html.append("<h2>").append(Entities.escape(line)).append("</h2>");
        } else {
            words(line);
        }
    }

    private static boolean isItem(String line) {
        char first = line.charAt(0);
        boolean blankBehind = line.length() > 1 && Character.isWhitespace(line.charAt(1));
        return line.length() > 1 && (BULLETS.indexOf(first) >= 0 || MARKS.indexOf(first) >= 0 && blankBehind);
    }

    private void item(String words) {
        closeParagraph();
        if (!inList) {
            html.append("<ul>");
            inList = true;
        }
        html.append("<li>").append(Entities.escape(words)).append("</li>");
    }

    private void words(String line) {
        closeList();
        html.append(inParagraph ? "<br>" : "<p>").append(Entities.escape(line));
        inParagraph = true;
    }

    private void closeParagraph() {
        if (inParagraph) {
            html.append("</p>");
            inParagraph = false;
        }
    }

    private void closeList() {
        if (inList) {
            html.append("</ul>");
            inList = false;
        }
    }

    private void close() {
        closeParagraph();
        closeList();
    }
}
