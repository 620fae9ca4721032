package io.rolewright.evaluation.generator.print;

import java.nio.charset.Charset;

/** The letters of Windows-1252, which the built-in fonts of PDF can show. */
final class Western {
    private static final Charset LETTERS = Charset.forName("windows-1252");

    private Western() {}

    static boolean shows(Sheet sheet) {
        return shows(sheet.name())
                && shows(sheet.headline())
                && shows(String.join("", sheet.contact()))
                && sheet.sections().stream().allMatch(section -> shows(section.toString()));
    }

    private static boolean shows(String text) {
        return LETTERS.newEncoder().canEncode(text);
    }
}
