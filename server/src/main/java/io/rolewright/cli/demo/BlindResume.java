package io.rolewright.cli.demo;

import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.integrations.twins.workspace.SentMail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A résumé that does not say whose it is, as a client got it.
 *
 * @param mail by which it came
 * @param content the file's bytes
 * @param text what is to be read in the file
 * @param file where it lies now, for whoever wants to look
 */
record BlindResume(SentMail mail, byte[] content, String text, Path file) {
    private static final int SHOWN = 3;
    /** Words of so many letters stand among any bytes by chance. */
    private static final int SHORT = 4;

    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/=]{40,}");

    /** Takes the file out of an e-mail and reads it. */
    static BlindResume of(SentMail mail, DocumentReader reader, Path folder) throws IOException, NothingCameException {
        var attached = mail.files().stream()
                .filter(one -> one.type().equals("application/pdf"))
                .findFirst()
                .orElseThrow(() -> new NothingCameException("the client got a résumé"));
        var file = Files.write(folder.resolve("blind-resume.pdf"), attached.content());
        try {
            var read = reader.read(attached.name(), new ByteArrayInputStream(attached.content()));
            return new BlindResume(mail, attached.content(), read.text(), file);
        } catch (UnreadableDocumentException refusal) {
            throw new IOException(refusal);
        }
    }

    /** Its first lines. */
    String beginning() {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(SHOWN)
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" · "));
    }

    /** What gives somebody away: in the file as it is read, in its bytes, and in the e-mail around it. */
    List<String> traces(Applicant person) {
        var bytes = new String(content, StandardCharsets.ISO_8859_1);
        var words = readable();
        return person.traces().stream()
                .filter(trace -> isWord(trace, words) || (trace.length() > SHORT && bytes.contains(trace)))
                .toList();
    }

    private String readable() {
        var names = mail.files().stream().map(SentMail.Attached::name).collect(Collectors.joining("\n"));
        var around = new String(mail.raw(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !ENCODED.matcher(line).matches())
                .collect(Collectors.joining("\n"));
        return String.join("\n", text, names, mail.subject(), mail.text(), around);
    }

    private static boolean isWord(String trace, String words) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(trace) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .find();
    }
}
