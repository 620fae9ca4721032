package io.rolewright.matching.internal.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;

/** Size and time of each file. Lucene writes a file once, so whoever sees another size or time sees damage. */
record FolderState(Map<String, Entry> files) {
    /** @param modified milliseconds since 1970 */
    record Entry(long size, long modified) {}

    /** Without the list of segments, which the next commit replaces while a reader still shows the one before. */
    static FolderState of(Path folder, DirectoryReader reader) throws IOException {
        Map<String, Entry> files = new HashMap<>();
        for (var name : reader.getIndexCommit().getFileNames()) {
            if (name.startsWith(IndexFileNames.SEGMENTS)) {
                continue;
            }
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
