package io.rolewright.integrations.twins.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Answers packed by gzip for those who accept it. */
public final class Compression {
    private static final int WORTH_IT = 1024;

    private Compression() {}

    static TwinAnswer apply(TwinRequest request, TwinAnswer answer) {
        var packs = !answer.streamed()
                && answer.status() == 200
                && request.field("Accept-Encoding").orElse("").contains("gzip")
                && answer.fields().first("Content-Encoding").isEmpty()
                && answer.body().length >= WORTH_IT;
        return packs
                ? answer.withBody(gzip(answer.body()))
                        .with("Content-Encoding", "gzip")
                        .with("Vary", "Accept-Encoding")
                : answer;
    }

    /** The answer as it was before it was packed. */
    static TwinAnswer undone(TwinAnswer answer) throws IOException {
        if (answer.fields().first("Content-Encoding").filter("gzip"::equals).isEmpty()) {
            return answer;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return answer.withBody(in.readAllBytes()).with("Content-Encoding", "identity");
        }
    }

    public static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream(plain.length / 3 + 32);
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return packed.toByteArray();
    }
}
