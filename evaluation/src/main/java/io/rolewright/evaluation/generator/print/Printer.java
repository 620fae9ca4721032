package io.rolewright.evaluation.generator.print;

import java.io.IOException;

/** Makes a file of one format; the same sheet and style always give the same bytes. */
interface Printer {
    byte[] print(Sheet sheet, Style style) throws IOException;
}
