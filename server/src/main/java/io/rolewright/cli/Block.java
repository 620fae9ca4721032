package io.rolewright.cli;

import java.util.List;

/** A titled block of labelled lines; labels without a value are left out. */
final class Block {
    private static final String LABEL = "  %-12s %s%n";

    private final StringBuilder text = new StringBuilder();

    Block(String title) {
        text.append(title).append(System.lineSeparator());
    }

    Block line(String label, String value) {
        return lines(label, value.isEmpty() ? List.of() : List.of(value));
    }

    /** The label stands beside the first value only. */
    Block lines(String label, List<String> values) {
        for (var i = 0; i < values.size(); i++) {
            text.append(LABEL.formatted(i == 0 ? label : "", values.get(i)));
        }
        return this;
    }

    String text() {
        return text.toString();
    }
}
