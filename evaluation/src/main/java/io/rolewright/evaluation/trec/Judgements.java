package io.rolewright.evaluation.trec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents are of use for which query, and how much.
 *
 * @param byQuery a grade above 0 for each document of use, by its id
 */
record Judgements(Map<String, Map<String, Integer>> byQuery) {
    /**
     * Reads {@code query iteration document grade} or {@code query document grade}, parted by blanks or tabs; a first line
     * whose grade is no number is a heading.
     *
     * @throws UnusableFolderException when a line is neither
     */
    static Judgements read(Path file) throws IOException, UnusableFolderException {
        Map<String, Map<String, Integer>> byQuery = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).strip().split("\\s+"));
            Optional<Integer> grade = grade(cells);
            if (grade.isPresent() && grade.get() > 0) {
                byQuery.computeIfAbsent(cells.getFirst(), none -> new HashMap<>())
                        .merge(cells.get(cells.size() - 2), grade.get(), Math::max);
            }
            boolean blank = lines.get(i).isBlank();
            if (grade.isEmpty() && !blank && i > 0) {
                throw new UnusableFolderException("eval.malformed-judgement", "line " + (i + 1));
            }
        }
        return new Judgements(byQuery);
    }

    private static Optional<Integer> grade(List<String> cells) {
        if (cells.size() < 3 || cells.size() > 4) {
            return Optional.empty();
        }
        try {
            return Optional.of((int) Double.parseDouble(cells.getLast()));
        } catch (NumberFormatException heading) {
            return Optional.empty();
        }
    }

    /** The grades for a query; empty when nothing is of use for it. */
    Map<String, Integer> of(String query) {
        return byQuery.getOrDefault(query, Collections.emptyMap());
    }
}
