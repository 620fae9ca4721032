package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Block;
import io.rolewright.evaluation.generator.print.Sheet;
import io.rolewright.evaluation.generator.world.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The skills that the words of a CV show besides those that it lists: whoever "wrote the roster in a spreadsheet" shows
 * rostering and spreadsheets. Which words show what is written down by hand in {@code shown.txt}.
 */
final class Shown {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Map<String, List<String>> BY_WORDS = byWords();

    private Shown() {}

    static Stream<String> in(Sheet sheet) {
        String text = plain(sheet.headline() + " "
                + sheet.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .map(Shown::words)
                        .collect(Collectors.joining(" ")));
        return BY_WORDS.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream());
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Text text -> text.text();
            case Block.Bullet bullet -> bullet.text();
            case Block.Entry entry -> entry.first() + " " + entry.second();
        };
    }

    private static Map<String, List<String>> byWords() {
        Map<String, List<String>> shown = new TreeMap<>();
        Craft.english().stream()
                .flatMap(craft -> Stream.concat(craft.skills().stream(), craft.licences().stream()))
                .forEach(term -> Stream.concat(Stream.of(term.name()), term.forms().stream())
                        .forEach(form -> shown.put(plain(form), List.of(term.name(), form))));
        new Words("vitae/shown.txt")
                .rows("shown")
                .forEach(row -> shown.put(plain(row.getFirst()), Words.cut(row.getLast(), ';')));
        return shown;
    }

    /** The words with a blank before and behind each. */
    private static String plain(String text) {
        return " "
                + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
