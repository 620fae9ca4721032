package io.rolewright.evaluation.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Commands that a text tells its reader to type: a block fenced as {@code sh}.
 *
 * @param place the text and the line of the block's fence
 * @param commands what stands in it
 */
record CommandBlock(String place, String commands) {
    private static final String FENCE = "```";
    private static final String POST_OFFICE = "evaluation/mail/post-office run";
    private static final Pattern DATA = Pattern.compile("--data ([a-z-]+)");
    private static final Pattern CONTINUED = Pattern.compile("\\\\\n\\s*");

    /** The blocks of a text, in their order. */
    static List<CommandBlock> in(Path text) throws IOException {
        var lines = Files.readAllLines(text);
        var blocks = new ArrayList<CommandBlock>();
        for (var start = 0; start < lines.size(); start++) {
            if (lines.get(start).strip().startsWith(FENCE)) {
                var end = start + 1 + closing(lines.subList(start + 1, lines.size()));
                if (lines.get(start).strip().equals(FENCE + "sh")) {
                    var commands = String.join("\n", lines.subList(start + 1, end));
                    blocks.add(new CommandBlock(text.getFileName() + ":" + (start + 1), commands.strip()));
                }
                start = end;
            }
        }
        return blocks;
    }

    private static int closing(List<String> lines) {
        var line = 0;
        while (!lines.get(line).strip().equals(FENCE)) {
            line++;
        }
        return line;
    }

    /** Whether these are the tests, which are running now. */
    boolean isThisBuild() {
        return commands.equals("./mvnw -B verify");
    }

    /** What it prints when it is up, where the last command stays until it is stopped. */
    Optional<String> whenUp() {
        var whole = CONTINUED.matcher(commands).replaceAll(" ");
        var last = whole.substring(whole.lastIndexOf('\n') + 1);
        if (last.startsWith("./rolewright serve")) {
            return Optional.of("rolewright: listening on");
        }
        if (last.startsWith(POST_OFFICE)) {
            return Optional.of("post-office: up");
        }
        return last.startsWith("./rolewright demo") && !last.contains("--exit")
                ? Optional.of("stays up")
                : Optional.empty();
    }

    /** Whether it starts a mail server, which not every machine can. */
    boolean needsPostOffice() {
        return commands.contains(POST_OFFICE);
    }

    /** The folders of the platform that it names. */
    List<String> folders() {
        return DATA.matcher(commands).results().map(found -> found.group(1)).toList();
    }

    /** Whether its reader has stopped before what is up: it clears away, or changes, what that may hold. */
    boolean needsAllStopped() {
        return commands.startsWith("rm ") || commands.startsWith("./rolewright rekey");
    }

    @Override
    public String toString() {
        return place;
    }
}
