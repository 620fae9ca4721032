package io.rolewright.engine.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of files that are read. */
enum FileType {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm", "dotx", "dotm"),
    OLD_WORD("application/msword", "doc", "dot"),
    OPEN("application/vnd.oasis.opendocument.text", "odt", "ott"),
    RTF("application/rtf", "rtf"),
    OUTLOOK("application/vnd.ms-outlook", "msg"),
    MAIL("message/rfc822", "eml", "mht", "mhtml"),
    HTML("text/html", "html", "htm", "xhtml"),
    TEXT("text/plain", "txt", "text", "md"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    TIFF("image/tiff", "tif", "tiff");

    private static final Set<String> OTHER_ENDINGS =
            Set.of("pages", "xls", "xlsx", "ppt", "pptx", "zip", "gif", "webp", "bmp", "svg");
    /** What programs show without running anything in it. A page in Word's name is an old habit of web sites. */
    private static final Set<FileType> TRUSTED = Set.of(PDF, WORD, OPEN, PNG, JPEG, TIFF);

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
    private final Set<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether the name's ending is that of another kind of file. */
    boolean contradicts(String name) {
        String ending = ending(name);
        return !endings.contains(ending) && isKnown(ending) && name.contains(".");
    }

    /** Whether it is a page, which may hold programs, in the name of a kind of file that people open without fear. */
    boolean isDisguised(String name) {
        return this == HTML
                && TRUSTED.stream().anyMatch(type -> type.endings.contains(ending(name)))
                && name.contains(".");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isKnown(String ending) {
        return OTHER_ENDINGS.contains(ending)
                || List.of(values()).stream().anyMatch(type -> type.endings.contains(ending));
    }
}
