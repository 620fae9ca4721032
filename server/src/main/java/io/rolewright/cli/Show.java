package io.rolewright.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints answers as they come: for a person, or as JSON Lines with the refused among them. */
final class Show<T> implements Consumer<Answer<T>> {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final Lines<T> lines;
    private int refused;

    Show(CommandLine line, boolean json, Lines<T> lines) {
        this.out = line.getOut();
        this.err = line.getErr();
        this.json = json;
        this.lines = lines;
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
        var inside = lines.refusals(taken.value());
        refused += inside.size();
        if (json) {
            lines.json(taken.value()).forEach(out::println);
        } else {
            out.println(lines.text(taken.value()));
            out.flush();
            inside.forEach(refusal -> refusal.print(err));
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
