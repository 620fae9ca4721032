package io.rolewright.engine.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The child's side of {@link ChildProcessReader}: answers files from standard input until it is closed. */
final class ReadingWorker {
    /** Exit status when a file needed more than the heap; the heap is not to be trusted after that. */
    static final int OUT_OF_MEMORY = 3;

    private ReadingWorker() {}

    static List<String> arguments(ReadingLimits limits, @Nullable Recognition recognition) {
        Stream<Object> numbers = Stream.of(limits.bytes(), limits.expandedBytes(), limits.pages(), limits.characters());
        Stream<Object> pictures = recognition == null
                ? Stream.of()
                : Stream.of(
                        recognition.program(),
                        String.join("+", recognition.languages()),
                        recognition.pages(),
                        recognition.time().toMillis());
        return Stream.concat(numbers, pictures).map(String::valueOf).toList();
    }

    // Whatever a library prints must not mix with the answers.
    public static void main(String[] args) throws IOException {
        System.setOut(System.err);
        DataInputStream questions =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        try {
            serve(args, questions, answers);
        } catch (EOFException e) {
            System.exit(0); // The parent is gone or needs no more.
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
    }

    private static void serve(String[] args, DataInputStream questions, DataOutputStream answers) throws IOException {
        ReadingLimits limits = limits(args);
        InProcessReader reader = new InProcessReader(limits, recognition(args), () -> sayRecognising(answers));
        Wire.writeGreeting(answers);
        while (true) {
            Wire.Question question = Wire.readQuestion(limits, questions);
            try {
                Wire.writeDocument(reader.read(question.name(), new ByteArrayInputStream(question.bytes())), answers);
            } catch (UnreadableDocumentException e) {
                Wire.writeRefusal(e.code(), answers);
            }
        }
    }

    private static void sayRecognising(DataOutputStream answers) {
        try {
            Wire.writeRecognising(answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Recognition recognition(String[] args) {
        return args.length < 8
                ? null
                : new Recognition(
                        Path.of(args[4]),
                        List.of(args[5].split("\\+")),
                        Integer.parseInt(args[6]),
                        Duration.ofMillis(Long.parseLong(args[7])));
    }

    private static ReadingLimits limits(String[] args) {
        return new ReadingLimits(
                Integer.parseInt(args[0]),
                Integer.parseInt(args[1]),
                Integer.parseInt(args[2]),
                Integer.parseInt(args[3]),
                Duration.ofDays(1),
                Runtime.getRuntime().maxMemory());
    }
}
