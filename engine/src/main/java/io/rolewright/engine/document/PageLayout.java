package io.rolewright.engine.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the glyphs of a page in reading order: columns one after the other, turned text behind the rest. */
final class PageLayout {
    /** Tables inside columns inside tables are read as they stand beyond this. */
    private static final int DEEPEST = 8;
    /** A baseline further down than this, in parts of the usual distance, starts a block. */
    private static final float BLOCK = 1.35f;

    private final PageScanner scanner;
    private final List<Rule> rules;
    private final int page;

    PageLayout(PageScanner scanner, int page) {
        this.scanner = scanner;
        this.rules = scanner.rules();
        this.page = page;
    }

    void write(DocumentText text) {
        Map<Integer, List<Glyph>> byTurn = scanner.glyphs().stream()
                .collect(Collectors.groupingBy(Glyph::turn, TreeMap::new, Collectors.toList()));
        byTurn.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> write(PrintedWords.of(entry.getValue()), entry.getKey(), text));
    }

    private void write(List<PrintedWord> words, int turn, DocumentText text) {
        Optional<SidePanel> panel = turn == 0 ? scanner.sidePanel(words) : Optional.empty();
        List<List<PrintedWord>> regions =
                panel.map(strip -> strip.regions(words)).orElse(List.of(words));
        regions.forEach(region -> write(region, turn, 0, text));
    }

    private void write(List<PrintedWord> words, int turn, int depth, DocumentText text) {
        RuledRows rows = ruled(Row.of(words), turn);
        Optional<ColumnCut> cut = depth < DEEPEST ? ColumnCut.in(rows) : Optional.empty();
        if (cut.isEmpty()) {
            writeRows(ruled(Row.withWholeAddresses(rows.rows()), turn), turn, text);
            return;
        }
        for (List<PrintedWord> part : cut.get().parts(rows.rows())) {
            write(part, turn, depth + 1, text);
        }
    }

    private RuledRows ruled(List<Row> rows, int turn) {
        return RuledRows.of(rows, turn == 0 ? rules : List.of());
    }

    private void writeRows(RuledRows ruled, int turn, DocumentText text) {
        text.endBlock();
        List<Row> rows = ruled.rows();
        float pitch = usualPitch(rows);
        boolean inTable = false;
        for (int i = 0; i < rows.size(); ) {
            Row row = rows.get(i);
            TableRow cells = TableRow.at(i, ruled);
            boolean apart = i > 0 && row.baseline() - rows.get(i - 1).baseline() > Math.max(pitch, row.size()) * BLOCK;
            List<TableRow.Line> lines = cells.isPresent() ? cells.lines() : List.of(new TableRow.Line(row.text(), row));
            if (lines.size() > 1 || apart && !(inTable && cells.isPresent())) {
                text.endBlock();
            }
            inTable = cells.isPresent();
            lines.forEach(line -> write(line, turn, text));
            i += inTable ? cells.rows().size() : 1;
        }
        text.endBlock();
    }

    private void write(TableRow.Line line, int turn, DocumentText text) {
        Row row = line.row();
        text.line(line.text(), page, box(row, turn), row.size(), row.bold());
    }

    private static float usualPitch(List<Row> rows) {
        float[] pitches = new float[Math.max(0, rows.size() - 1)];
        for (int i = 0; i < pitches.length; i++) {
            pitches[i] = rows.get(i + 1).baseline() - rows.get(i).baseline();
        }
        Arrays.sort(pitches);
        return pitches.length == 0 ? 0 : pitches[pitches.length / 2];
    }

    // Letters reach about four fifths of the size above the baseline.
    private static Box box(Row row, int turn) {
        float x = row.x();
        float y = row.baseline() - 0.8f * row.size();
        float width = Math.max(0, row.right() - x);
        float height = row.size();
        return switch (turn) {
            case 90 -> new Box(-y - height, x, height, width);
            case 180 -> new Box(-x - width, -y - height, width, height);
            case 270 -> new Box(y, -x - width, height, width);
            default -> new Box(x, y, width, height);
        };
    }
}
