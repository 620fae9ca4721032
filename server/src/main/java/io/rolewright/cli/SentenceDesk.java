package io.rolewright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rolewright.engine.mention.Mention;
import io.rolewright.engine.mention.MentionFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers sentences one after the other, each before the next one is read. */
final class SentenceDesk {
    private final MentionFinder finder;
    private final PrintWriter out;
    private int refused;

    SentenceDesk(MentionFinder finder, PrintWriter out) {
        this.finder = finder;
        this.out = out;
    }

    void read(Input input) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(input.open(), UTF_8))) {
            var lines = new BoundedLines(reader);
            for (var number = 1; lines.next(); number++) {
                answer("%s:%d".formatted(input.name(), number), lines);
                if (!reader.ready()) {
                    out.flush();
                }
            }
        }
        out.flush();
    }

    private void answer(String place, BoundedLines lines) {
        switch (SentenceLine.of(lines)) {
            case SentenceLine.Read read -> out.println(line(finder.find(read.tokens())));
            case SentenceLine.Unreadable unreadable -> refuse(place, unreadable.code());
        }
    }

    void refuse(String place, String code) {
        refused++;
        out.println(Show.line(new Refusal(place, code)));
    }

    int refused() {
        return refused;
    }

    private static ObjectNode line(List<Mention> mentions) {
        var line = JsonNodeFactory.instance.objectNode();
        var spans = line.putArray("spans");
        mentions.stream()
                .sorted(Comparator.comparingInt(Mention::first))
                .forEach(mention -> spans.addArray()
                        .add(mention.first())
                        .add(mention.end())
                        .add(mention.layer().name().toLowerCase(Locale.ROOT)));
        return line;
    }
}
