package io.rolewright.engine.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip as its directory lists them, each unpacked when it is asked for. What honest programs do not write
 * is refused before anything is unpacked: too much in all, more than DEFLATE can pack, the same name or bytes twice.
 */
final class ZipDirectory {
    private static final int MOST_ENTRIES = 2000;
    /** A real file shrinks to a tenth; this many times its size, or {@link #SMALL}, is the most it may unpack to. */
    private static final long HIGHEST_RATIO = 200;

    private static final long SMALL = 10 << 20;
    /** DEFLATE packs no better. */
    private static final long HIGHEST_RATIO_OF_AN_ENTRY = 1032;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Sizes are those that the directory states. */
    private record Entry(String name, int flags, int method, long crc, long packed, long size, long start) {
        boolean isTooDense() {
            return size > SMALL && size > packed * HIGHEST_RATIO_OF_AN_ENTRY;
        }
    }

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ZipDirectory(byte[] file) {
        bytes = little(file);
    }

    static ZipDirectory of(byte[] file, ReadingLimits limits) throws UnreadableDocumentException {
        ZipDirectory zip = new ZipDirectory(file);
        try {
            zip.read(Math.min(limits.expandedBytes(), Math.max(SMALL, HIGHEST_RATIO * file.length)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnreadableDocumentException("document.damaged", e);
        }
        return zip;
    }

    /** Whether a zip ends where the file ends, whatever it starts with. */
    static boolean endsIn(byte[] file) {
        ByteBuffer bytes = little(file);
        int end = end(bytes);
        int start = end < 0 ? -1 : end - bytes.getInt(end + 12);
        return start >= 0 && start + CENTRAL_LENGTH <= end && bytes.getInt(start) == CENTRAL;
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** The entry's bytes; null when there is none. */
    byte @Nullable [] unpack(String name) throws UnreadableDocumentException {
        Entry entry = entries.get(name);
        try {
            return entry == null ? null : unpack(entry);
        } catch (DataFormatException | IndexOutOfBoundsException e) {
            throw new UnreadableDocumentException("document.damaged", e);
        }
    }

    private static ByteBuffer little(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.get(at) == 'P' && bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private void read(long most) throws UnreadableDocumentException {
        int end = end(bytes);
        refuse(end < 0, "document.damaged");
        int count = number(end + 10);
        refuse(count > MOST_ENTRIES, "document.damaged");
        int at = bytes.getInt(end + 16);
        long left = most;
        for (int i = 0; i < count; i++) {
            refuse(bytes.getInt(at) != CENTRAL, "document.damaged");
            Entry entry = entry(at);
            left -= entry.size();
            refuse(left < 0 || entry.isTooDense(), "document.too-large");
            refuse(entries.put(entry.name(), entry) != null, "document.damaged");
            at += CENTRAL_LENGTH + number(at + 28) + number(at + 30) + number(at + 32);
        }
        refuse(overlaps(), "document.damaged");
    }

    private Entry entry(int at) {
        return new Entry(
                name(at + CENTRAL_LENGTH, number(at + 28)),
                number(at + 8),
                number(at + 10),
                unsigned(at + 16),
                unsigned(at + 20),
                unsigned(at + 24),
                unsigned(at + 42));
    }

    private boolean overlaps() {
        List<Entry> inOrder = new ArrayList<>(entries.values());
        inOrder.sort(Comparator.comparingLong(Entry::start));
        long free = 0;
        for (Entry entry : inOrder) {
            if (entry.start() < free) {
                return true;
            }
            free = entry.start() + LOCAL_LENGTH + entry.packed();
        }
        return free > bytes.capacity();
    }

    private byte[] unpack(Entry entry) throws DataFormatException, UnreadableDocumentException {
        int start = Math.toIntExact(entry.start());
        boolean elsewhere = bytes.getInt(start) != LOCAL
                || !name(start + LOCAL_LENGTH, number(start + 26)).equals(entry.name());
        refuse(elsewhere, "document.damaged");
        refuse((entry.flags() & 1) != 0, "document.needs-password");
        int from = start + LOCAL_LENGTH + number(start + 26) + number(start + 28);
        byte[] unpacked = new byte[Math.toIntExact(entry.size())];
        boolean whole = switch (entry.method()) {
            case STORED -> copy(entry, from, unpacked);
            case DEFLATED -> inflate(entry, from, unpacked);
            default -> false;
        };
        CRC32 crc = new CRC32();
        crc.update(unpacked);
        refuse(!whole || crc.getValue() != entry.crc(), "document.damaged");
        return unpacked;
    }

    private boolean copy(Entry entry, int from, byte[] into) {
        bytes.get(from, into);
        return entry.packed() == entry.size();
    }

    private boolean inflate(Entry entry, int from, byte[] into) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.slice(from, Math.toIntExact(entry.packed())));
            int length = 0;
            while (length < into.length) {
                int more = inflater.inflate(into, length, into.length - length);
                if (more == 0) {
                    return false;
                }
                length += more;
            }
            return inflater.finished() || inflater.inflate(new byte[1]) == 0;
        } finally {
            inflater.end();
        }
    }

    private String name(int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private int number(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private long unsigned(int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }

    private static void refuse(boolean wrong, String code) throws UnreadableDocumentException {
        if (wrong) {
            throw new UnreadableDocumentException(code);
        }
    }
}
