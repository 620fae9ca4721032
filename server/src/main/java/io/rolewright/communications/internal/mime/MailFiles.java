package io.rolewright.communications.internal.mime;

import io.rolewright.communications.AttachedFile;
import io.rolewright.shared.FileName;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps what comes with a message. */
final class MailFiles {
    private static final String UNKNOWN = "application/octet-stream";
    private static final Pattern TYPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,48}/[a-z0-9][a-z0-9!#$&^_.+-]{0,48}");
    private static final Map<String, String> NAMES =
            Map.of("message/rfc822", "message.eml", "text/calendar", "invitation.ics", "text/html", "text.html");

    private final FileKeeper keeper;
    private final int most;
    private final Findings findings;
    private final List<AttachedFile> kept = new ArrayList<>();

    MailFiles(FileKeeper keeper, int most, Findings findings) {
        this.keeper = keeper;
        this.most = most;
        this.findings = findings;
    }

    /** Keeps a file, unless there are too many. */
    void keep(@Nullable String name, String type, InputStream content) {
        if (kept.size() == most) {
            findings.add(MailFinding.TOO_MANY_FILES);
            return;
        }
        var file = keeper.keep(content);
        if (file == null) {
            findings.add(MailFinding.FILE_REFUSED);
            return;
        }
        var known = TYPE.matcher(type).matches() ? type : UNKNOWN;
        var shown = FileName.of(name, NAMES.getOrDefault(known, "attachment")).text();
        kept.add(new AttachedFile(file, shown, known));
    }

    /** Keeps the files in a {@code winmail.dat}, or itself where it cannot be opened. */
    void keepWinmail(@Nullable String name, String type, byte[] bytes) {
        var contents = Winmail.open(bytes);
        if (contents.isEmpty()) {
            keep(name, type, new ByteArrayInputStream(bytes));
        }
        contents.forEach(one -> keep(one.name(), guessed(one.name()), new ByteArrayInputStream(one.bytes())));
    }

    private static String guessed(String name) {
        return Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(name), UNKNOWN);
    }

    List<AttachedFile> kept() {
        return kept;
    }
}
