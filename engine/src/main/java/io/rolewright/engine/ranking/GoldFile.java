package io.rolewright.engine.ranking;

import io.rolewright.engine.ranking.GoldSet.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The file of a {@link GoldSet}: lines {@code key = value}, the last of them the hash of all that follows; then a line for
 * each pair: job, grade, and the features in their order, {@code -} where one is not known.
 */
final class GoldFile {
    private static final String VERSION = "1";
    private static final String UNKNOWN = "-";

    /** After it come the rows. */
    private static final String HASH = "sha256";

    private final String header;
    private final String body;

    private GoldFile(String header, String body) {
        this.header = header;
        this.body = body;
    }

    static String text(String source, List<Row> rows) {
        StringBuilder body = new StringBuilder();
        rows.forEach(row -> write(row, body));
        return """
                # Made-up adverts and CVs with their true grades: job, grade, then the features of features.txt in their order.
                version = %s
                source = %s
                features = %s
                sha256 = %s
                """.formatted(VERSION, source, FeatureList.bundled().sha256(), hash(body.toString())) + body;
    }

    private static void write(Row row, StringBuilder body) {
        body.append(row.job()).append(' ').append(row.grade());
        for (float value : row.features()) {
            body.append(' ').append(cell(value));
        }
        body.append('\n');
    }

    /** The shortest that is read as the same value. */
    private static String cell(float value) {
        if (Float.isNaN(value)) {
            return UNKNOWN;
        }
        return value == Math.rint(value) && Math.abs(value) < 1000
                ? String.valueOf((int) value)
                : String.valueOf(value);
    }

    /** The rows of a file, once it is sure that they are what was written, and for these features. */
    static List<Row> rows(String text) {
        int hash = text.indexOf("\n" + HASH + " = ");
        int rows = text.indexOf('\n', hash + 1) + 1;
        if (hash < 0 || rows == 0) {
            throw new IllegalArgumentException("the gold set has no header");
        }
        GoldFile file = new GoldFile(text.substring(0, rows), text.substring(rows));
        file.check();
        return file.body.lines().map(GoldFile::row).toList();
    }

    private void check() {
        if (!value("version").equals(VERSION)) {
            throw new IllegalArgumentException(
                    "the gold set is of version %s, not %s".formatted(value("version"), VERSION));
        }
        if (body.isEmpty() || !value(HASH).equals(hash(body))) {
            throw new IllegalArgumentException("the gold set is damaged: its rows are not those of its header");
        }
        String features = FeatureList.bundled().sha256();
        if (!value("features").equals(features)) {
            throw new IllegalArgumentException("the gold set was made for the feature list %s, not for %s: make it anew"
                    .formatted(value("features"), features));
        }
    }

    private String value(String key) {
        String start = key + " = ";
        return header.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the gold set does not tell its " + key));
    }

    private static Row row(String line) {
        String[] cells = line.split(" ", -1);
        if (cells.length < 2) {
            throw new IllegalArgumentException("a row of the gold set without a grade");
        }
        float[] features = new float[cells.length - 2];
        for (int i = 0; i < features.length; i++) {
            String cell = cells[i + 2];
            features[i] = cell.equals(UNKNOWN) ? Float.NaN : Float.parseFloat(cell);
        }
        return new Row(cells[0], Integer.parseInt(cells[1]), features);
    }

    private static String hash(String body) {
        return Sha256.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
