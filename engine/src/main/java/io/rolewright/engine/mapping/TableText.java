package io.rolewright.engine.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A table with a header, parted by commas, semicolons, tabs or bars: a list of objects with the header's names. */
final class TableText {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADER = 4000;
    private static final int LEAST_COLUMNS = 2;

    private TableText() {}

    /**
     * What was read.
     *
     * @param broken whether the table cannot be read to its end
     */
    record Read(ArrayNode rows, boolean broken) {}

    /** Whether a text's first line is a header with at least two of these names. */
    static boolean isTable(String text, Set<String> names) {
        return separator(text, names).isPresent();
    }

    static Read read(String text, Set<String> names, MappingLimits limits) throws UnmappedException {
        char separator = separator(text, names).orElseThrow(() -> new UnmappedException("board.other-format"));
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(bare(text))) {
            List<String> header = List.of();
            int cells = 0;
            for (CsvRecord row : csv) {
                cells += row.getFieldCount();
                if (header.isEmpty()) {
                    header = row.getFields();
                } else if (rows.size() > limits.items() || cells > limits.nodes()) {
                    break;
                } else {
                    rows.add(object(header, row));
                }
            }
            return new Read(rows, false);
        } catch (CsvParseException e) {
            return new Read(rows, true);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ObjectNode object(List<String> header, CsvRecord row) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            if (!row.getField(i).isBlank()) {
                object.put(header.get(i).strip(), row.getField(i).strip());
            }
        }
        return object;
    }

    private static Optional<Character> separator(String text, Set<String> names) {
        String bare = bare(text);
        int end = bare.indexOf('\n');
        String header = bare.substring(0, end < 0 ? bare.length() : end);
        if (end < 0 || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        for (char separator : SEPARATORS) {
            Set<String> known = new HashSet<>();
            for (String column : header.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
                Optional.of(FoldedNames.fold(column)).filter(names::contains).ifPresent(known::add);
            }
            if (known.size() >= LEAST_COLUMNS) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }

    private static String bare(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
