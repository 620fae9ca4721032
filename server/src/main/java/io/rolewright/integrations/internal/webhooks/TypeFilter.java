package io.rolewright.integrations.internal.webhooks;

import java.util.List;

/**
 * Which events a webhook is told of.
 *
 * @param types names of types; one that ends in {@code *} stands for all that begin with what is before
 */
record TypeFilter(List<String> types) {
    private static final String ANY = "*";

    boolean takes(String type) {
        return types.stream().anyMatch(wanted -> takes(wanted, type));
    }

    private static boolean takes(String wanted, String type) {
        return wanted.endsWith(ANY) ? type.startsWith(wanted.substring(0, wanted.length() - 1)) : type.equals(wanted);
    }
}
