package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.DamagedIndexException;
import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.IndexDescription;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.Selection;
import io.rolewright.matching.internal.index.lucene.Written.Entry;
import io.rolewright.shared.CandidateId;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.ControlledRealTimeReopenThread;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One folder of Lucene's. What is put in is searchable within half a second, what is taken out at once. A folder that cannot
 * be trusted is told by {@link DamagedIndexException}; {@link EmbeddedIndex} makes it anew.
 */
public final class LuceneIndex implements CandidateIndex {
    private static final double BUFFER_MEGABYTES = 64;
    private static final double MOST_SECONDS_UNSEEN = 0.25;
    private static final double FEWEST_SECONDS_BETWEEN_REFRESHES = 0.05;
    private static final int MOST_MODELS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ControlledRealTimeReopenThread<IndexSearcher> refreshing;
    private final Written written = new Written();
    private final ReentrantLock[] locks =
            IntStream.range(0, 64).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    private LuceneIndex(Path folder, Directory directory, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
        searchers.addListener(written);
        this.refreshing = new ControlledRealTimeReopenThread<>(
                writer, searchers, MOST_SECONDS_UNSEEN, FEWEST_SECONDS_BETWEEN_REFRESHES);
        refreshing.setName("candidate index");
        refreshing.setDaemon(true);
        refreshing.start();
    }

    /**
     * Opens a folder, or begins one.
     *
     * @throws DamagedIndexException when a checksum is wrong or a file is missing
     */
    public static LuceneIndex open(Path folder) {
        return Guard.ask(() -> {
            Files.createDirectories(folder);
            var directory = FSDirectory.open(folder);
            try {
                check(directory);
                return new LuceneIndex(folder, directory, new IndexWriter(directory, configuration()));
            } catch (IOException | RuntimeException failure) {
                directory.close();
                throw failure;
            }
        });
    }

    private static void check(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            try (var reader = DirectoryReader.open(directory)) {
                for (var leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
        }
    }

    private static IndexWriterConfig configuration() {
        var merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        var configuration = new IndexWriterConfig();
        configuration.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        configuration.setMergePolicy(merging);
        configuration.setUseCompoundFile(false);
        configuration.setCommitOnClose(true);
        return configuration;
    }

    @Override
    public void upsert(Collection<IndexedCandidate> candidates) {
        Guard.run(() -> {
            for (var candidate : candidates) {
                upsert(candidate);
            }
        });
    }

    private void upsert(IndexedCandidate candidate) throws IOException {
        var entry = Entry.of(candidate);
        var lock = lock(candidate.candidate());
        lock.lock();
        try {
            var before = written.find(candidate.candidate(), searchers);
            if (before.isEmpty()) {
                writer.addDocument(Documents.of(candidate, entry.fingerprint()));
            } else if (before.get().isReplacedBy(entry)) {
                writer.updateDocument(
                        Documents.id(candidate.candidate()), Documents.of(candidate, entry.fingerprint()));
            } else {
                return;
            }
            written.put(candidate.candidate(), entry);
        } finally {
            lock.unlock();
        }
    }

    private ReentrantLock lock(CandidateId candidate) {
        return locks[Math.floorMod(candidate.hashCode(), locks.length)];
    }

    @Override
    public void delete(Collection<CandidateId> candidates) {
        Guard.run(() -> {
            for (var candidate : candidates) {
                delete(candidate);
            }
            searchers.maybeRefreshBlocking();
        });
    }

    private void delete(CandidateId candidate) throws IOException {
        var lock = lock(candidate);
        lock.lock();
        try {
            writer.deleteDocuments(Documents.id(candidate));
            written.put(candidate, Entry.GONE);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void refresh() {
        Guard.run(searchers::maybeRefreshBlocking);
    }

    @Override
    public void expunge() {
        Guard.run(() -> {
            writer.forceMergeDeletes();
            writer.commit();
            searchers.maybeRefreshBlocking();
            writer.deleteUnusedFiles();
        });
    }

    /** Merges into at most {@code segments}: what is asked often and hardly changes is then found fastest. Takes long. */
    public void compact(int segments) {
        Guard.run(() -> {
            writer.forceMerge(segments);
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    /** Lets what was written outlast a crash. */
    public void commit() {
        Guard.run(writer::commit);
    }

    @Override
    public Selection select(Filter filter) {
        return Guard.ask(() -> LuceneSelection.of(searchers, filter));
    }

    @Override
    public IndexDescription describe() {
        return Guard.ask(() -> {
            var searcher = searchers.acquire();
            try {
                var reader = searcher.getIndexReader();
                return new IndexDescription("Lucene " + Version.LATEST, reader.numDocs(), models(searcher));
            } finally {
                searchers.release(searcher);
            }
        });
    }

    private static Map<String, Long> models(IndexSearcher searcher) throws IOException {
        var everybody = Passing.of(searcher, Filter.everybody());
        return Facet.of(Fields.MODEL, everybody, searcher.getIndexReader().leaves(), MOST_MODELS);
    }

    /**
     * Takes out whoever stands between two candidates, by the bytes of their ids, and is not among {@code kept}.
     *
     * @param after left in itself; null from the first on
     * @param last looked at itself; null to the last
     */
    void sweep(@Nullable CandidateId after, @Nullable CandidateId last, Set<CandidateId> kept) {
        List<CandidateId> others = new ArrayList<>();
        Guard.run(() -> {
            var searcher = searchers.acquire();
            try {
                for (var leaf : searcher.getIndexReader().leaves()) {
                    Ids.between(after, last, leaf.reader()).forEach(id -> {
                        if (!kept.contains(id)) {
                            others.add(id);
                        }
                    });
                }
            } finally {
                searchers.release(searcher);
            }
        });
        if (!others.isEmpty()) {
            delete(others);
        }
    }

    /** The files of what can be found now, as they are on the disk. */
    FolderState state() {
        return Guard.ask(() -> {
            var searcher = searchers.acquire();
            try {
                return FolderState.of(folder, (DirectoryReader) searcher.getIndexReader());
            } finally {
                searchers.release(searcher);
            }
        });
    }

    /** Reads every byte of what can be found now and compares the checksums. */
    void verify() {
        Guard.run(() -> {
            var searcher = searchers.acquire();
            try {
                for (var leaf : searcher.getIndexReader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
            } finally {
                searchers.release(searcher);
            }
        });
    }

    /** Lets go of a folder that is not to be used again. */
    void abandon() {
        refreshing.close();
        for (var part : List.<Closeable>of(searchers, writer::rollback, directory)) {
            try {
                part.close();
            } catch (IOException | RuntimeException | InternalError expected) {
                LOG.debug("A damaged index was closed: {}", expected.toString());
            }
        }
    }

    @Override
    public void close() {
        Guard.run(() -> {
            refreshing.close();
            searchers.close();
            try {
                writer.close();
            } finally {
                directory.close();
            }
        });
    }
}
