package io.rolewright.engine.similarity;

import io.rolewright.engine.place.Point;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** An imprint as bytes: the version of the format, then its parts one after the other. */
final class ImprintFormat {
    private static final int VERSION = 1;

    /** Of a text, in characters. */
    private static final int LONGEST = 1000;

    private ImprintFormat() {}

    static byte[] write(Imprint imprint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.write(imprint.signature().toBytes());
            write(out, imprint.words());
            write(out, imprint.title());
            write(out, imprint.where());
            write(out, imprint.conditions());
            write(out, imprint.listing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, WordSet words) throws IOException {
        out.writeShort(words.size());
        for (char number : words.numbers()) {
            out.writeChar(number);
        }
    }

    private static void write(DataOutputStream out, TitleFacts title) throws IOException {
        write(out, title.work());
        write(out, title.main());
        write(out, title.trade());
        write(out, title.levels());
        write(out, title.grades());
        writeText(out, title.occupation());
    }

    private static void write(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    /** Longer texts are cut. */
    private static void writeText(DataOutputStream out, String text) throws IOException {
        out.writeUTF(text.substring(0, Math.min(LONGEST, text.length())));
    }

    private static void write(DataOutputStream out, Whereabouts where) throws IOException {
        out.writeShort(where.sites().size());
        for (Site site : where.sites()) {
            writeText(out, site.name());
            writeText(out, site.area());
            Point point = site.point();
            out.writeDouble(point == null ? Double.NaN : point.latitude());
            out.writeDouble(point == null ? Double.NaN : point.longitude());
            out.writeInt(site.people());
        }
        writeText(out, where.area());
        out.writeBoolean(where.isRemote());
    }

    private static void write(DataOutputStream out, Conditions conditions) throws IOException {
        writeText(out, conditions.employer());
        out.writeByte(conditions.hours().ordinal());
        writeText(out, conditions.pay());
        writeText(out, conditions.reference());
    }

    private static void write(DataOutputStream out, Listing listing) throws IOException {
        writeText(out, listing.source().orElse(""));
        writeText(out, listing.id().orElse(""));
        out.writeLong(listing.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
        out.writeLong(listing.to().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
    }

    static Imprint read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IllegalArgumentException("no imprint of format " + VERSION);
            }
            return new Imprint(
                    Signature.of(in.readNBytes(Signature.BYTES)),
                    readWords(in),
                    readTitle(in),
                    readWhere(in),
                    readConditions(in),
                    readListing(in));
        } catch (IOException e) {
            throw new IllegalArgumentException("no whole imprint", e);
        }
    }

    private static WordSet readWords(DataInputStream in) throws IOException {
        char[] numbers = new char[in.readUnsignedShort()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readChar();
        }
        return WordSet.ofNumbers(numbers);
    }

    private static TitleFacts readTitle(DataInputStream in) throws IOException {
        return new TitleFacts(readTexts(in), readTexts(in), readTexts(in), readTexts(in), readTexts(in), in.readUTF());
    }

    private static SortedSet<String> readTexts(DataInputStream in) throws IOException {
        SortedSet<String> texts = new TreeSet<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static Whereabouts readWhere(DataInputStream in) throws IOException {
        List<Site> sites = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            sites.add(readSite(in));
        }
        return new Whereabouts(sites, in.readUTF(), in.readBoolean());
    }

    private static Site readSite(DataInputStream in) throws IOException {
        String name = in.readUTF();
        String area = in.readUTF();
        double latitude = in.readDouble();
        double longitude = in.readDouble();
        return new Site(name, area, Double.isNaN(latitude) ? null : new Point(latitude, longitude), in.readInt());
    }

    private static Conditions readConditions(DataInputStream in) throws IOException {
        return new Conditions(in.readUTF(), Hours.values()[in.readByte()], in.readUTF(), in.readUTF());
    }

    private static Listing readListing(DataInputStream in) throws IOException {
        return new Listing(readText(in), readText(in), readDay(in), readDay(in));
    }

    private static Optional<String> readText(DataInputStream in) throws IOException {
        return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> readDay(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
