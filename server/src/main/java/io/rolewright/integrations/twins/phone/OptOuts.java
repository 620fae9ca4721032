package io.rolewright.integrations.twins.phone;

import java.util.HashSet;
import java.util.Set;

/** Who wants no more messages from which number. */
final class OptOuts {
    private final Set<Pair> pairs = new HashSet<>();

    private record Pair(String number, String person) {}

    synchronized void add(String number, String person) {
        pairs.add(new Pair(number, person));
    }

    synchronized void remove(String number, String person) {
        pairs.remove(new Pair(number, person));
    }

    synchronized boolean has(String number, String person) {
        return pairs.contains(new Pair(number, person));
    }
}
