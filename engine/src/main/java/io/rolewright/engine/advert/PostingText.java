package io.rolewright.engine.advert;

import io.rolewright.engine.document.TextEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The characters of what a posting may come in: text, data, a page, or a page that was saved in one file. */
public final class PostingText {
    private static final int HEAD = 1024;

    private static final int DEEPEST = 256;

    private PostingText() {}

    /**
     * The characters of a file, by its bytes; a page may name its own encoding, but is not believed where its bytes are
     * UTF-8 or begin with the mark of another.
     *
     * @param mostBytes how much of a page within a file is read
     * @return empty when the bytes are no text
     */
    public static Optional<String> of(byte[] bytes, int mostBytes) throws IOException {
        Optional<TextEncoding> encoding = TextEncoding.of(bytes).filter(found -> !isMarkedDocument(bytes));
        if (encoding.isEmpty()) {
            return Optional.empty();
        }
        if (SavedPage.isArchive(bytes)) {
            Optional<String> page = SavedPage.page(bytes, mostBytes);
            if (page.isPresent()) {
                return page;
            }
        }
        String text = encoding.get().decode(bytes, bytes.length);
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
        boolean unicode =
                encoding.get().mark() > 0 || encoding.get().charset().name().startsWith("UTF-16");
        boolean ascii = bytes.length == text.length() && encoding.get().charset() == StandardCharsets.UTF_8;
        boolean utf8 = encoding.get().charset() == StandardCharsets.UTF_8;
        boolean named = isPage(text.stripLeading()) && head.contains("charset=") && !head.contains("utf-8");
        boolean believed = named && !unicode && (!utf8 || ascii && head.contains("iso-2022"));
        return Optional.of(
                believed
                        ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "").outerHtml()
                        : text);
    }

    /** A page, as browsers read it; what is nested deeper than anybody sees is raised. */
    public static Document page(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /** PDF and RTF may be written in letters alone. */
    private static boolean isMarkedDocument(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-") || start.startsWith("{\\rtf");
    }

    static boolean isPage(String start) {
        return start.length() > 2
                && start.charAt(0) == '<'
                && (Character.isLetter(start.charAt(1)) || start.charAt(1) == '!' || start.charAt(1) == '?');
    }
}
