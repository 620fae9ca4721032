package io.rolewright.engine.advert;

import io.rolewright.engine.document.TextEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The characters of what a posting may come in: text, data, a page, or a page that was saved in one file. */
public final class PostingText {
    private static final int HEAD = 1024;

    private static final int DEEPEST = 256;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What 8-bit pages may say that they are written in; Latin 1 means Windows-1252, as in browsers. */
    private static final List<String> NOT_LATIN = List.of(
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "windows-1257",
            "windows-874",
            "iso-8859-2",
            "iso-8859-3",
            "iso-8859-4",
            "iso-8859-5",
            "iso-8859-6",
            "iso-8859-7",
            "iso-8859-8",
            "iso-8859-9",
            "iso-8859-13",
            "iso-8859-15",
            "koi8",
            "shift_jis",
            "euc-",
            "gb2312",
            "gbk",
            "gb18030",
            "big5");

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
        boolean said = isPage(text.stripLeading()) && head.contains("charset=");
        boolean other =
                encoding.get().charset() == WINDOWS_1252 && NOT_LATIN.stream().anyMatch(head::contains)
                        || encoding.get().charset() == StandardCharsets.UTF_8 && head.contains("iso-2022");
        boolean believed = said && other;
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
