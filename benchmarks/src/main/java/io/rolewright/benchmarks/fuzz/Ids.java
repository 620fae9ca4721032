package io.rolewright.benchmarks.fuzz;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Ids that the server has named to anybody: whoever asks with one of them asks with somebody else's more often than not. */
final class Ids {
    private static final Pattern ONE = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int MOST = 2_000;

    private final List<String> seen = new CopyOnWriteArrayList<>();

    static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    void learn(String answer) {
        if (seen.size() >= MOST) {
            return;
        }
        var found = ONE.matcher(answer);
        while (found.find()) {
            if (!seen.contains(found.group())) {
                seen.add(found.group());
            }
        }
    }

    String any(Random random) {
        return seen.isEmpty() || random.nextInt(10) == 0
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : seen.get(random.nextInt(seen.size()));
    }
}
