package io.rolewright.matching.internal.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;

/** Opens writers of folders that are whole. */
final class Writers {
    private static final double BUFFER_MEGABYTES = 64;

    private Writers() {}

    /** @throws IOException when a file is missing, or its checksum is wrong */
    static IndexWriter open(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            try (var reader = DirectoryReader.open(directory)) {
                verify(reader);
            }
        }
        return new IndexWriter(directory, configuration());
    }

    /** Reads every byte. */
    static void verify(DirectoryReader reader) throws IOException {
        for (var leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /** Merges for erasure rewrite every segment that holds a deletion. */
    private static IndexWriterConfig configuration() {
        var merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        var configuration = new IndexWriterConfig();
        configuration.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        configuration.setMergePolicy(merging);
        configuration.setUseCompoundFile(false);
        return configuration;
    }
}
