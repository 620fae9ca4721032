package io.rolewright.listings.internal;

/** How the feed writes text: as it is, in CDATA, without the characters that XML 1.0 does not have. */
final class FeedXml {
    private FeedXml() {}

    /** A text as the content of an element. What would end the CDATA stands in two of them. */
    static String cdata(String text) {
        return "<![CDATA[" + legal(text).replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    /** What is left of a text without illegal characters. */
    static String legal(String text) {
        return text.codePoints()
                .filter(FeedXml::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
