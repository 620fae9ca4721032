package io.rolewright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints answers as they come: for a person, or as JSON Lines with the refused among them. */
final class Show<T> implements Consumer<Answer<T>> {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final Function<T, List<ObjectNode>> asJson;
    private final Function<T, String> asText;
    private int refused;

    Show(CommandLine line, boolean json, Function<T, List<ObjectNode>> asJson, Function<T, String> asText) {
        this.out = line.getOut();
        this.err = line.getErr();
        this.json = json;
        this.asJson = asJson;
        this.asText = asText;
    }

    @Override
    public void accept(Answer<T> answer) {
        switch (answer) {
            case Answer.Taken<T> taken -> show(taken);
            case Answer.NotTaken<T> not -> show(not.refusal());
        }
        out.flush();
    }

    int exit() {
        return refused == 0 ? Exit.DONE : Exit.SOME_REFUSED;
    }

    private void show(Answer.Taken<T> taken) {
        if (json) {
            asJson.apply(taken.value()).forEach(out::println);
        } else {
            out.println(asText.apply(taken.value()));
        }
    }

    private void show(Refusal refusal) {
        refused++;
        if (json) {
            out.println(line(refusal));
        } else {
            refusal.print(err);
        }
    }

    /** A refused file's line among JSON Lines. */
    static ObjectNode line(Refusal refusal) {
        var line = JsonNodeFactory.instance.objectNode();
        var meta = line.putObject("meta").putObject("rolewright");
        meta.put("file", refusal.file());
        meta.putObject("error").put("code", refusal.code()).put("next", refusal.next());
        return line;
    }
}
