package io.rolewright.evaluation.generator.print;

import java.io.IOException;

/** Makes a file of one format; the same sheet and style always give the same bytes. */
public interface Printer {
    /** The printer of a format. */
    static Printer of(Format format) {
        return switch (format) {
            case PDFBOX -> new BoxPrinter();
            case OPENPDF -> new OpenPrinter();
            case WORD -> new WordPrinter();
            case WEB -> new WebPrinter();
            case PLAIN -> new PlainPrinter();
        };
    }

    /** The bytes of the file. */
    byte[] print(Sheet sheet, Style style) throws IOException;
}
