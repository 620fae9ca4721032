package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Decides how a table's row reads: as one line of short cells, or cell by cell where the table only makes columns. */
final class WordRow {
    private WordRow() {}

    static List<WordLine> lines(List<List<WordLine>> cells) {
        List<List<WordLine>> filled = cells.stream()
                .map(cell -> cell.stream().filter(line -> !line.isBlank()).toList())
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return List.of();
        }
        boolean oneLine = filled.stream().allMatch(cell -> cell.size() == 1 && isShort(cell.getFirst()));
        return oneLine ? List.of(joined(filled)) : blocks(filled);
    }

    private static boolean isShort(WordLine line) {
        return line.text().indexOf('\n') < 0;
    }

    private static WordLine joined(List<List<WordLine>> cells) {
        List<WordLine> lines = cells.stream().map(List::getFirst).toList();
        String text = lines.stream().map(WordLine::text).map(String::strip).collect(Collectors.joining("\t"));
        boolean bold = lines.stream().allMatch(WordLine::bold);
        return new WordLine(text, lines.getFirst().size(), bold, false);
    }

    private static List<WordLine> blocks(List<List<WordLine>> cells) {
        List<WordLine> lines = new ArrayList<>();
        for (List<WordLine> cell : cells) {
            lines.add(cell.getFirst().asStart());
            lines.addAll(cell.subList(1, cell.size()));
        }
        return lines;
    }
}
