package io.rolewright.integrations.twins.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A kind of work, and the words in which it is advertised; pay is in thousands a year. */
record Trade(
        String name,
        List<String> titles,
        int leastPay,
        int mostPay,
        List<String> tasks,
        List<String> settings,
        List<String> knowledge,
        List<String> papers) {
    static List<Trade> all() {
        var trades = new ArrayList<Trade>();
        var block = new HashMap<String, String>();
        for (var line : Phrases.lines("trades.txt")) {
            var space = line.indexOf(' ');
            var key = line.substring(0, space);
            if (key.equals("trade") && !block.isEmpty()) {
                trades.add(read(block));
                block.clear();
            }
            block.put(key, line.substring(space + 1));
        }
        trades.add(read(block));
        return List.copyOf(trades);
    }

    private static Trade read(Map<String, String> block) {
        var pay = text(block, "pay").split(" ", 2);
        return new Trade(
                text(block, "trade"),
                Phrases.parts(text(block, "titles")),
                Integer.parseInt(pay[0]),
                Integer.parseInt(pay[1]),
                Phrases.parts(text(block, "tasks")),
                Phrases.parts(text(block, "settings")),
                Phrases.parts(text(block, "knows")),
                Phrases.parts(text(block, "papers")));
    }

    private static String text(Map<String, String> block, String key) {
        return Objects.requireNonNull(block.get(key), key);
    }
}
