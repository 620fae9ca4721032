package io.rolewright.audit.internal;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.database.OwnerOnly;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The heads once more, outside the database: {@code audit/heads.jsonl} in the data folder, one JSON object a line, only ever
 * added to. Whoever can change every row still meets it, and it can be copied away while the server runs.
 */
@Component
class HeadsFile {
    /** More than a line has. */
    private static final int TAIL = 4096;

    private final Path folder;
    private final Path file;
    private final JsonMapper json;

    @Autowired
    HeadsFile(DataFolder folder, JsonMapper json) {
        this(folder.path().resolve("audit"), json);
    }

    HeadsFile(Path folder, JsonMapper json) {
        this.folder = folder;
        this.file = folder.resolve("heads.jsonl");
        this.json = json;
    }

    /** One line. */
    record Line(long position, String hash, Instant at, String key, String signature) {
        static Line of(Head head) {
            return new Line(head.position(), head.place().hash().text(), head.at(), head.key(), head.signature());
        }

        Head head() {
            return new Head(new Place(position, Hash.of(hash)), at, key, signature);
        }
    }

    /** Adds heads; they are on the disk when this returns. */
    void append(List<Head> heads) {
        var text = new StringBuilder();
        heads.forEach(
                head -> text.append(json.writeValueAsString(Line.of(head))).append('\n'));
        try {
            create();
            try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                channel.truncate(wholeLines(channel));
                channel.position(channel.size());
                var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void create() throws IOException {
        if (!Files.exists(file)) {
            OwnerOnly.createFolder(folder);
            OwnerOnly.create(file, new byte[0]);
        }
    }

    // What a power cut left behind the last whole line is cut off; that head is added once more.
    private static long wholeLines(FileChannel channel) throws IOException {
        var end = channel.size();
        var one = ByteBuffer.allocate(1);
        while (end > 0) {
            channel.read(one.clear(), end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }

    /** The position of the last head, 0 when there is none. */
    long last() {
        return tail().map(Line::position).orElse(0L);
    }

    private Optional<Line> tail() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var opened = new RandomAccessFile(file.toFile(), "r")) {
            var from = Math.max(0, opened.length() - TAIL);
            var bytes = new byte[(int) (opened.length() - from)];
            opened.seek(from);
            opened.readFully(bytes);
            var text = new String(bytes, StandardCharsets.UTF_8);
            var lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
            return lines.isEmpty() ? Optional.empty() : line(lines.getLast());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All heads in their order, one at a time; a line that cannot be read is absent. To be closed. */
    Stream<Optional<Head>> read() {
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        try {
            var reader = Files.newBufferedReader(file);
            return reader.lines().<Optional<Head>>map(this::head).onClose(() -> close(reader));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<Head> head(String text) {
        try {
            return line(text).map(Line::head);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Line> line(String text) {
        try {
            return Optional.of(json.readValue(text, Line.class));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
