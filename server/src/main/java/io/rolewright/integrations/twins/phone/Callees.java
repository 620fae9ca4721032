package io.rolewright.integrations.twins.phone;

import java.util.HashMap;
import java.util.Map;

/** Who answers at which number. Where nobody was told of, somebody answers and says nothing. */
final class Callees {
    private final Map<String, Callee> all = new HashMap<>();

    synchronized void put(String number, Callee callee) {
        all.put(number, callee);
    }

    synchronized Callee at(String number) {
        return all.getOrDefault(number, Callee.human());
    }
}
