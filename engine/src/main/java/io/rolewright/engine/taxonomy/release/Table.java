package io.rolewright.engine.taxonomy.release;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** The rows of a file with a header, read one after the other. */
final class Table {
    /** Stands in no text, so that nothing in a tab-separated file is taken for a quotation. */
    private static final char NO_QUOTE = '\u0000';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final List<String> header;
    private CsvRecord row;

    private Table(String file, CsvRecord header) {
        this.file = file;
        this.row = header;
        this.header = header.getFields().stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, "").strip())
                .toList();
    }

    /** What is done with each row. */
    @FunctionalInterface
    interface RowReader {
        void read(Table table) throws InvalidReleaseException;
    }

    /** Reads values that may be quoted and are parted by commas. */
    static void readCommas(ReleaseFile file, List<String> columns, RowReader reader) throws InvalidReleaseException {
        read(file, CsvReader.builder(), columns, reader);
    }

    /** Reads values that are never quoted and parted by tabs. */
    static void readTabs(ReleaseFile file, List<String> columns, RowReader reader) throws InvalidReleaseException {
        read(file, CsvReader.builder().fieldSeparator('\t').quoteCharacter(NO_QUOTE), columns, reader);
    }

    private static void read(
            ReleaseFile file, CsvReader.CsvReaderBuilder format, List<String> columns, RowReader reader)
            throws InvalidReleaseException {
        long[] line = {0};
        format.allowMissingFields(true).allowExtraFields(true);
        try (Reader text = new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder());
                CsvReader<CsvRecord> rows = format.ofCsvRecord(text)) {
            read(file.name(), rows.iterator(), columns, reader, line);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new InvalidReleaseException(code(e), file.name(), line[0] + 1, String.valueOf(e.getMessage()));
        }
    }

    private static String code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "release.not-utf8";
            }
        }
        return failure instanceof CsvParseException ? "release.malformed-line" : "release.unreadable";
    }

    private static void read(String file, Iterator<CsvRecord> rows, List<String> columns, RowReader reader, long[] line)
            throws InvalidReleaseException {
        if (!rows.hasNext()) {
            throw new InvalidReleaseException("release.empty", file, 1, "no header");
        }
        Table table = new Table(file, rows.next());
        line[0] = 1;
        table.refuseWithout(columns);
        while (rows.hasNext()) {
            table.row = rows.next();
            line[0] = table.row.getStartingLineNumber();
            table.refuseOtherLength();
            reader.read(table);
        }
    }

    private void refuseWithout(List<String> columns) throws InvalidReleaseException {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new InvalidReleaseException("release.column-missing", file, 1, column);
            }
        }
    }

    private void refuseOtherLength() throws InvalidReleaseException {
        if (row.getFieldCount() != header.size()) {
            throw malformed("%d values for %d columns".formatted(row.getFieldCount(), header.size()));
        }
    }

    /** The value of this row in a column that the header has. */
    String value(String column) {
        return row.getField(header.indexOf(column)).strip();
    }

    /** The same, for a value that must not be empty. */
    String filled(String column) throws InvalidReleaseException {
        String value = value(column);
        if (value.isEmpty()) {
            throw malformed("no " + column);
        }
        return value;
    }

    InvalidReleaseException malformed(String what) {
        return new InvalidReleaseException("release.malformed-line", file, row.getStartingLineNumber(), what);
    }
}
