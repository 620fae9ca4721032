package io.rolewright.cli.demo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What was to be seen of the market and of all those outside, and whether it was. */
final class Facts {
    private final List<Fact> all = new ArrayList<>();

    private record Fact(String words, String wanted, String found) {
        boolean isTrue() {
            return wanted.equals(found);
        }
    }

    void note(String words, boolean isTrue) {
        note(words, true, isTrue);
    }

    /** @param found what was seen, which is to be equal to what was wanted */
    void note(String words, Object wanted, Object found) {
        all.add(new Fact(words, String.valueOf(wanted), String.valueOf(found)));
    }

    /** Whether all was seen. */
    boolean good() {
        return all.stream().allMatch(Fact::isTrue);
    }

    void print(PrintWriter out) {
        out.printf("%nWhat all those outside say themselves%n");
        for (var fact : all) {
            out.printf(
                    "  %-7s %s%s%n",
                    fact.isTrue() ? "ok" : "MISSED",
                    fact.words(),
                    fact.isTrue() ? "" : ": " + fact.found() + " instead of " + fact.wanted());
        }
        out.flush();
    }
}
