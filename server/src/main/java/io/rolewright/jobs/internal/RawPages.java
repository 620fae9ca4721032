package io.rolewright.jobs.internal;

import io.rolewright.jobs.internal.Listed.Told;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.FilesInternal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;

/**
 * The pages from which jobs were read, as their sources sent them: those of a batch in one file, packed one by one and placed
 * one behind the other, so that a batch costs one file and each can be read by itself.
 */
@Component
class RawPages {
    private final FilesInternal files;
    private final RawFiles kept;

    RawPages(FilesInternal files, RawFiles kept) {
        this.files = files;
        this.kept = kept;
    }

    /**
     * Where a page lies.
     *
     * @param start bytes before it in the file
     * @param length bytes of it, packed
     */
    record Place(FileReference file, int start, int length) {}

    /** What a harvest has kept so far of the pages that it is still at. */
    static final class Shelf {
        private Map<String, Place> places = new IdentityHashMap<>();

        /** Where a page lies; absent when it is none of the last batch. */
        @Nullable
        Place place(@Nullable String page) {
            return page == null ? null : places.get(page);
        }
    }

    /** Keeps the pages of a batch; one with many jobs, which come in several batches, is kept once. */
    void keep(List<Listed> batch, Shelf shelf) {
        var bytes = new ByteArrayOutputStream();
        var places = new IdentityHashMap<String, Place>();
        var starts = new IdentityHashMap<String, int[]>();
        batch.stream()
                .filter(Told.class::isInstance)
                .map(told -> ((Told) told).raw())
                .filter(Objects::nonNull)
                .forEach(page -> {
                    var known = shelf.place(page);
                    if (known != null) {
                        places.put(page, known);
                    } else {
                        starts.computeIfAbsent(page, text -> pack(text, bytes));
                    }
                });
        if (!starts.isEmpty()) {
            var content = new InputStreamResource(new ByteArrayInputStream(bytes.toByteArray()));
            var file = files.store(JobPagesEndpoint.KEY, content).reference();
            kept.keep(file);
            starts.forEach((page, at) -> places.put(page, new Place(file, at[0], at[1])));
        }
        shelf.places = places;
    }

    private static int[] pack(String text, ByteArrayOutputStream bytes) {
        var start = bytes.size();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new int[] {start, bytes.size() - start};
    }

    /** Reads the pages of a file, and passes each on. */
    void read(FileReference file, List<Place> places, BiConsumer<Place, String> reader) {
        try (var content = files.open(file).getInputStream()) {
            byte[] bytes = content.readAllBytes();
            for (var place : places) {
                reader.accept(place, unpack(bytes, place));
            }
        } catch (IOException failure) {
            throw ContractException.broken("jobs.page-not-read", file.text());
        }
    }

    private static String unpack(byte[] bytes, Place place) throws IOException {
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(bytes, place.start(), place.length()))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
