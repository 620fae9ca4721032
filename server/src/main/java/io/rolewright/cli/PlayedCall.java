package io.rolewright.cli;

import io.rolewright.communications.script.CallState;
import io.rolewright.communications.script.Conversation;
import io.rolewright.communications.script.Heard;
import io.rolewright.communications.script.Turn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A call on a terminal.
 *
 * @param typed what the person called says, a line at a time
 * @param shown where is written what they hear
 */
record PlayedCall(Conversation conversation, BufferedReader typed, Optional<PrintWriter> shown) {
    private static final String KEYS = "#";

    /** Plays it to its end, or until nothing is typed any more. */
    CallState play(Map<String, String> values, LocalDate today) throws IOException {
        var turn = conversation.start(values, today);
        show(turn);
        while (turn.next() instanceof Turn.Next.Listen) {
            var line = typed.readLine();
            if (line == null) {
                return turn.state();
            }
            turn = conversation.hear(turn.state(), heard(line.strip()));
            show(turn);
        }
        return turn.state();
    }

    private static Heard heard(String line) {
        if (line.isEmpty()) {
            return new Heard.Silence();
        }
        return line.startsWith(KEYS) ? new Heard.Keys(line.substring(1)) : new Heard.Words(line, 1);
    }

    private void show(Turn turn) {
        shown.ifPresent(out -> {
            if (turn.startsRecording()) {
                out.println("(recording begins)");
            }
            if (turn.stopsRecording()) {
                out.println("(recording ends)");
            }
            turn.say().forEach(text -> out.println("> " + text));
            if (turn.next() instanceof Turn.Next.Transfer transfer) {
                out.println("(connecting with " + transfer.number() + ")");
            }
            out.flush();
        });
    }
}
