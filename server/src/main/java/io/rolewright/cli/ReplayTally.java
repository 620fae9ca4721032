package io.rolewright.cli;

import java.util.List;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** How many rankings came out the same again. */
final class ReplayTally {
    /** No failure: what proves less than before because somebody asked to be forgotten. */
    private static final String ERASED = "matching.subject-erased";

    private final CommandLine command;
    private final boolean json;
    private final Table others;
    private int same;
    private int different;
    private int erased;
    private int refused;

    ReplayTally(CommandLine command, boolean json) {
        this.command = command;
        this.json = json;
        this.others = new Table(command.getOut(), json, "receiptId", "outcome", "from", "score", "replayed", "code");
    }

    void add(List<JsonNode> results) {
        results.forEach(this::add);
    }

    private void add(JsonNode result) {
        var isSame = result.get("outcome").asString().equals("IDENTICAL");
        if (isSame) {
            same++;
        } else if (result.get("outcome").asString().equals("DIFFERENT")) {
            different++;
        } else if (result.path("code").asString("").equals(ERASED)) {
            erased++;
        } else {
            refused++;
        }
        if (json || !isSame) {
            others.add(result);
        }
    }

    /** Says how it ended, and gives the exit status for it. */
    int print() {
        if (json || different + erased + refused > 0) {
            others.print();
        }
        command.getErr()
                .printf(
                        "rolewright: %,d rankings repeated: %,d the same, %,d different, %,d of erased people, %,d refused%n",
                        same + different + erased + refused, same, different, erased, refused);
        command.getErr().flush();
        return different + refused == 0 ? Exit.DONE : Exit.SOME_REFUSED;
    }
}
