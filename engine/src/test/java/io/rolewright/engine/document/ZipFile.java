package io.rolewright.engine.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that it can say what no library writes: names twice, sizes that lie, shared bytes. */
final class ZipFile {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    ZipFile entry(String name, byte[] content) {
        return entry(name, content, content.length);
    }

    /** An entry that is not packed. */
    ZipFile stored(String name, byte[] content) {
        return entry(name, content, content.length, 0);
    }

    /** An entry whose directory states another size. */
    ZipFile entry(String name, byte[] content, long stated) {
        return entry(name, content, stated, 8);
    }

    private ZipFile entry(String name, byte[] content, long stated, int method) {
        int start = file.size();
        byte[] packed = method == 0 ? content : deflate(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] label = name.getBytes(StandardCharsets.UTF_8);
        file.writeBytes(record(30, 0x04034b50)
                .putShort(8, (short) method)
                .putInt(14, (int) crc.getValue())
                .putInt(18, packed.length)
                .putInt(22, content.length)
                .putShort(26, (short) label.length)
                .array());
        file.writeBytes(label);
        file.writeBytes(packed);
        return list(name, start, packed.length, stated, crc.getValue(), method);
    }

    /** Lists bytes that are there already under one more name. */
    ZipFile list(String name, int start, int packed, long size, long crc) {
        return list(name, start, packed, size, crc, 8);
    }

    private ZipFile list(String name, int start, int packed, long size, long crc, int method) {
        byte[] label = name.getBytes(StandardCharsets.UTF_8);
        directory.writeBytes(record(46, 0x02014b50)
                .putShort(10, (short) method)
                .putInt(16, (int) crc)
                .putInt(20, packed)
                .putInt(24, (int) size)
                .putShort(28, (short) label.length)
                .putInt(42, start)
                .array());
        directory.writeBytes(label);
        entries++;
        return this;
    }

    byte[] bytes() {
        int start = file.size();
        file.writeBytes(directory.toByteArray());
        file.writeBytes(record(22, 0x06054b50)
                .putShort(8, (short) entries)
                .putShort(10, (short) entries)
                .putInt(12, directory.size())
                .putInt(16, start)
                .array());
        return file.toByteArray();
    }

    static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        while (!deflater.finished()) {
            packed.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static ByteBuffer record(int length, int signature) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(0, signature);
    }
}
