package io.rolewright.engine.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes over the pipe between {@link ReadingChild} and {@link ReadingWorker}. Every length is checked against the
 * limits before anything is allocated, on both sides: a dying JVM may write anything.
 */
final class Wire {
    /** "RLW" and the version of this protocol. */
    private static final int GREETING = 0x524C5702;

    private static final int DOCUMENT = 1;
    private static final int REFUSAL = 2;
    private static final int RECOGNISING = 3;
    /** Only a name's ending is looked at. */
    private static final int LONGEST_NAME = 100;

    private static final int MOST_FINDINGS = 100;
    /** Most bytes of a UTF-16 code unit in UTF-8. */
    private static final int UTF8_BYTES = 3;

    @SuppressWarnings("ArrayRecordComponent") // Taken from the pipe and read once; nobody compares two.
    record Question(String name, byte[] bytes) {}

    private Wire() {}

    static void writeGreeting(DataOutputStream out) throws IOException {
        out.writeInt(GREETING);
        out.flush();
    }

    static void readGreeting(DataInputStream in) throws IOException {
        if (in.readInt() != GREETING) {
            throw new IOException("no reading worker of this version");
        }
    }

    static void writeQuestion(String name, byte[] bytes, DataOutputStream out) throws IOException {
        out.writeUTF(name.substring(Math.max(0, name.length() - LONGEST_NAME)));
        writeBytes(bytes, out);
        out.flush();
    }

    static Question readQuestion(ReadingLimits limits, DataInputStream in) throws IOException {
        return new Question(in.readUTF(), readBytes(limits.bytes(), in));
    }

    static void writeRefusal(String code, DataOutputStream out) throws IOException {
        out.writeByte(REFUSAL);
        out.writeUTF(code);
        out.flush();
    }

    /** Says that the answer takes as long as recognition may. */
    static void writeRecognising(DataOutputStream out) throws IOException {
        out.writeByte(RECOGNISING);
        out.flush();
    }

    static void writeDocument(Document document, DataOutputStream out) throws IOException {
        out.writeByte(DOCUMENT);
        out.writeUTF(document.mediaType());
        out.writeUTF(document.sha256());
        writeBytes(document.text().getBytes(StandardCharsets.UTF_8), out);
        out.writeInt(document.pages());
        out.writeInt(document.lines().size());
        for (Line line : document.lines()) {
            writeLine(line, out);
        }
        out.writeInt(document.findings().size());
        for (Finding finding : document.findings()) {
            writeFinding(finding, out);
        }
        out.flush();
    }

    /**
     * The worker's answer.
     *
     * @param name what the caller knows the file by
     * @param recognising called when the worker says that it begins to recognise pictures
     */
    static Document readAnswer(String name, ReadingLimits limits, DataInputStream in, Runnable recognising)
            throws IOException, UnreadableDocumentException {
        int kind = in.readByte();
        if (kind == RECOGNISING) {
            recognising.run();
            kind = in.readByte();
        }
        if (kind == REFUSAL) {
            throw new UnreadableDocumentException(in.readUTF());
        }
        if (kind != DOCUMENT) {
            throw new IOException("no answer: " + kind);
        }
        String mediaType = in.readUTF();
        String sha256 = in.readUTF();
        int mostBytes = Math.clamp((long) limits.characters() * UTF8_BYTES, 0, Integer.MAX_VALUE);
        String text = new String(readBytes(mostBytes, in), StandardCharsets.UTF_8);
        int pages = in.readInt();
        return new Document(name, mediaType, sha256, text, pages, readLines(text, in), readFindings(in));
    }

    private static List<Line> readLines(String text, DataInputStream in) throws IOException {
        int count = length(text.length(), in);
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lines.add(readLine(in));
        }
        return lines;
    }

    private static List<Finding> readFindings(DataInputStream in) throws IOException {
        int count = length(MOST_FINDINGS, in);
        List<Finding> findings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            findings.add(readFinding(in));
        }
        return findings;
    }

    private static void writeLine(Line line, DataOutputStream out) throws IOException {
        writeSpan(line.span(), out);
        out.writeInt(line.page());
        writeBox(line.box(), out);
        out.writeFloat(line.fontSize());
        out.writeBoolean(line.bold());
    }

    private static Line readLine(DataInputStream in) throws IOException {
        return new Line(readSpan(in), in.readInt(), readBox(in), in.readFloat(), in.readBoolean());
    }

    private static void writeFinding(Finding finding, DataOutputStream out) throws IOException {
        out.writeUTF(finding.code());
        out.writeUTF(finding.severity().name());
        out.writeBoolean(finding.span() != null);
        if (finding.span() != null) {
            writeSpan(finding.span(), out);
        }
    }

    private static Finding readFinding(DataInputStream in) throws IOException {
        return new Finding(in.readUTF(), Severity.valueOf(in.readUTF()), in.readBoolean() ? readSpan(in) : null);
    }

    private static void writeSpan(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span readSpan(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void writeBox(@Nullable Box box, DataOutputStream out) throws IOException {
        out.writeBoolean(box != null);
        if (box != null) {
            out.writeFloat(box.x());
            out.writeFloat(box.y());
            out.writeFloat(box.width());
            out.writeFloat(box.height());
        }
    }

    private static @Nullable Box readBox(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()) : null;
    }

    private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(int most, DataInputStream in) throws IOException {
        byte[] bytes = new byte[length(most, in)];
        in.readFully(bytes);
        return bytes;
    }

    private static int length(int most, DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("length " + length + " of at most " + most);
        }
        return length;
    }
}
