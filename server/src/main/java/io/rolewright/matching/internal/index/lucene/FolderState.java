package io.rolewright.matching.internal.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;

/** Size and time of each file. Lucene writes a file once, so whoever sees another size or time sees damage. */
record FolderState(Map<String, Entry> files) {
    /** @param modified milliseconds since 1970 */
    record Entry(long size, long modified) {}

    static FolderState of(Path folder, DirectoryReader reader) throws IOException {
        Map<String, Entry> files = new HashMap<>();
        for (var name : reader.getIndexCommit().getFileNames()) {
            var file = Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
            files.put(name, new Entry(file.size(), file.lastModifiedTime().toMillis()));
        }
        return new FolderState(files);
    }

    /** Whether no file that both have has changed. */
    boolean agreesWith(FolderState earlier) {
        return files.entrySet().stream()
                .allMatch(file -> file.getValue().equals(earlier.files.getOrDefault(file.getKey(), file.getValue())));
    }
}
