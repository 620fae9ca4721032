package io.rolewright.communications.internal.mime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** One walk through the parts of one message, as they come. Messages within it are files, and not entered. */
final class MailWalk {
    /** Bytes of what programs read: reports, calendar entries, heads. */
    private static final int PROGRAM_TEXT = 262_144;
    /** Bytes that may be needed for a character. */
    private static final int WIDEST = 4;

    private static final int LARGEST_WINMAIL = 26_214_400;

    private final MailLimits limits;
    private final Findings findings = new Findings();
    private final MailHead head = new MailHead(findings);
    private final DeliveryReport report = new DeliveryReport();
    private final MailText text;
    private final MailFiles files;
    private final MimeTokenStream tokens;
    private PartHead part = new PartHead();
    private @Nullable String calendarReply;
    private int parts;
    private int depth;
    private boolean isReport;

    MailWalk(MailLimits limits, FileKeeper keeper) {
        this.limits = limits;
        this.text = new MailText(limits.characters(), findings);
        this.files = new MailFiles(keeper, limits.files(), findings);
        this.tokens = new MimeTokenStream(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxContentLen(-1)
                .setMaxHeaderLen((int) limits.headerSize().toBytes())
                .build());
    }

    /** @throws UncheckedIOException when the raw message cannot be read */
    ReadMail read(InputStream raw) {
        var bounded = new RawStream(raw, limits.size().toBytes(), findings);
        tokens.parse(bounded);
        begin();
        while (goOn()) {
            take(tokens.getState());
        }
        bounded.requireRead();
        return mail();
    }

    private boolean goOn() {
        if (parts > limits.parts()) {
            findings.add(MailFinding.TOO_MANY_PARTS);
            return false;
        }
        try {
            return tokens.next() != EntityState.T_END_OF_STREAM;
        } catch (MaxHeaderLengthLimitException tooLong) {
            findings.add(MailFinding.HEADER_TOO_LONG);
        } catch (IOException | MimeException | RuntimeException broken) {
            findings.add(MailFinding.BROKEN);
        }
        return false;
    }

    private void take(EntityState state) {
        switch (state) {
            case T_START_BODYPART -> begin();
            case T_FIELD -> takeField();
            case T_END_HEADER -> chooseWay();
            case T_START_MULTIPART -> enter();
            case T_END_MULTIPART -> depth--;
            case T_BODY -> takeBody(tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT));
            case T_START_MESSAGE,
                    T_END_MESSAGE,
                    T_RAW_ENTITY,
                    T_START_HEADER,
                    T_PREAMBLE,
                    T_EPILOGUE,
                    T_END_BODYPART,
                    T_END_OF_STREAM -> {}
        }
    }

    private void begin() {
        parts++;
        part = new PartHead();
    }

    private void takeField() {
        part.add(tokens.getField());
        if (parts == 1) {
            head.add(tokens.getField());
        }
    }

    private void chooseWay() {
        tokens.setRecursionMode(depth < limits.depth() ? RecursionMode.M_NO_RECURSE : RecursionMode.M_FLAT);
    }

    private void enter() {
        isReport |= depth == 0 && tokens.getBodyDescriptor().getMimeType().equals("multipart/report");
        depth++;
    }

    private void takeBody(String type) {
        if (type.startsWith("multipart/")) {
            findings.add(MailFinding.TOO_DEEP);
        } else if (isReport && type.equals("message/delivery-status")) {
            report.readStatus(programText());
        } else if (isReport && (type.equals("message/rfc822") || type.equals("text/rfc822-headers"))) {
            report.readOriginal(programText());
        } else if (type.equals("text/calendar") && isCalendarReply()) {
            calendarReply = PlainText.lines(programText(), PROGRAM_TEXT);
        } else if (part.isText(tokens.getBodyDescriptor())) {
            takeText(type);
        } else if (!part.isInlinePicture(tokens.getBodyDescriptor())) {
            takeFile(type);
        }
    }

    private boolean isCalendarReply() {
        return part.parameter("method")
                .filter(method -> method.equalsIgnoreCase("reply") || method.equalsIgnoreCase("counter"))
                .isPresent();
    }

    private void takeText(String type) {
        if (type.equals("text/html")) {
            text.addHtml(text((long) limits.characters() * WIDEST * MailText.MARKUP));
        } else {
            text.addPlain(text((long) limits.characters() * WIDEST));
        }
    }

    private String programText() {
        return text(PROGRAM_TEXT);
    }

    private String text(long most) {
        var content = content(most);
        var bytes = content.bytes();
        if (content.isUsedUp()) {
            findings.add(MailFinding.TEXT_CUT);
        }
        return Decoding.text(bytes, part.parameter("charset").orElse(null), findings);
    }

    private void takeFile(String type) {
        var name = part.name().orElse(null);
        if (type.equals("application/ms-tnef") || type.equals("application/vnd.ms-tnef")) {
            files.keepWinmail(name, type, content(LARGEST_WINMAIL).bytes());
        } else {
            files.keep(name, type, content(limits.size().toBytes()));
        }
    }

    private BoundedStream content(long most) {
        return new BoundedStream(tokens.getDecodedInputStream(), most, findings);
    }

    private ReadMail mail() {
        return new ReadMail(
                kind(),
                head.from(),
                head.replyTo(),
                head.deliveredTo(),
                head.to(),
                head.subject(),
                text.text(),
                head.messageId(),
                head.references(),
                head.sentAt(),
                new AuthenticationResults(limits.trustedServer()).of(head),
                files.kept(),
                report.bounce(),
                calendarReply,
                findings.all());
    }

    private MailKind kind() {
        if (report.bounce() != null) {
            return MailKind.BOUNCE;
        }
        return calendarReply == null ? MailKinds.of(head) : MailKind.CALENDAR_REPLY;
    }
}
