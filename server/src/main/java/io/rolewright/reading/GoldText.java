package io.rolewright.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text of nobody real, with what a careful person reads in it.
 *
 * @param name what it is
 * @param facts what is read, each a kind and a value with a blank between them
 * @param text what it is read from
 */
public record GoldText(String name, List<String> facts, String text) {
    private static final String START = "=== ";
    private static final String FACT = "> ";

    public GoldText {
        facts = List.copyOf(facts);
    }

    /**
     * The texts of a resource of this jar: {@code === name}, then lines of {@code > fact}, then the text; what stands before the
     * first is a remark.
     */
    public static List<GoldText> read(String resource) {
        try (var stream = Objects.requireNonNull(GoldText.class.getResourceAsStream(resource), resource)) {
            var blocks = ("\n" + new String(stream.readAllBytes(), StandardCharsets.UTF_8)).split("\n" + START, -1);
            var texts = new ArrayList<GoldText>();
            for (var i = 1; i < blocks.length; i++) {
                texts.add(of(blocks[i].lines().toList()));
            }
            return List.copyOf(texts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static GoldText of(List<String> lines) {
        var facts = lines.stream()
                .filter(line -> line.startsWith(FACT))
                .map(line -> line.substring(FACT.length()))
                .toList();
        var text = lines.stream().skip(1).filter(line -> !line.startsWith(FACT)).toList();
        return new GoldText(lines.getFirst(), facts, String.join("\n", text) + "\n");
    }
}
