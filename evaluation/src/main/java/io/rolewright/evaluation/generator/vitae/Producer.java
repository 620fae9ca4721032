package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Format;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A program that makes files. */
enum Producer {
    PDFBOX("pdf", new OwnPress(Format.PDFBOX)),
    OPENPDF("pdf", new OwnPress(Format.OPENPDF)),
    WORD("docx", new OwnPress(Format.WORD)),
    WEB("html", new OwnPress(Format.WEB)),
    PLAIN("txt", new TypedPress()),
    CHROMIUM("pdf", new ChromiumPress()),
    OFFICE_PDF("pdf", new OfficePress("pdf")),
    OFFICE_WORD("docx", new OfficePress("docx")),
    TEX("pdf", new TexPress());

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // a press keeps nothing
    private final Press press;

    Producer(String ending, Press press) {
        this.ending = ending;
        this.press = press;
    }

    /** Those that are programs outside of Java. */
    static Set<Producer> outside() {
        return EnumSet.of(CHROMIUM, OFFICE_PDF, OFFICE_WORD, TEX);
    }

    /** The ending of the file's name, without a dot. */
    String ending() {
        return ending;
    }

    Press press() {
        return press;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
