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
import org.apache.lucene.search.IndexSearcher;
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
    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final int MOST_MODELS = 100;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final Written written = new Written();
    private final Searchers searchers;
    private final ReentrantLock[] locks =
            IntStream.range(0, 64).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    private LuceneIndex(Path folder, Directory directory) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = Writers.open(directory);
        this.searchers = new Searchers(writer, written);
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
                return new LuceneIndex(folder, directory);
            } catch (IOException | RuntimeException failure) {
                directory.close();
                throw failure;
            }
        });
    }

    @Override
    public void upsert(Collection<IndexedCandidate> candidates) {
        Guard.run(() -> {
            for (var candidate : candidates) {
                alone(candidate.candidate(), () -> upsert(candidate));
            }
        });
    }

    private void upsert(IndexedCandidate candidate) throws IOException {
        var entry = Entry.of(candidate);
        var before = written.find(candidate.candidate(), searchers);
        if (before.isEmpty()) {
            writer.addDocument(Documents.of(candidate, entry.fingerprint()));
        } else if (before.get().isReplacedBy(entry)) {
            writer.updateDocument(Documents.id(candidate.candidate()), Documents.of(candidate, entry.fingerprint()));
        } else {
            return;
        }
        written.put(candidate.candidate(), entry);
    }

    @Override
    public void delete(Collection<CandidateId> candidates) {
        Guard.run(() -> {
            for (var candidate : candidates) {
                alone(candidate, () -> {
                    writer.deleteDocuments(Documents.id(candidate));
                    written.put(candidate, Entry.GONE);
                });
            }
            searchers.refresh();
        });
    }

    /** Two changes of one candidate never happen at once. */
    private void alone(CandidateId candidate, Guard.Work work) throws IOException {
        var lock = locks[Math.floorMod(candidate.hashCode(), locks.length)];
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void refresh() {
        Guard.run(searchers::refresh);
    }

    @Override
    public void expunge() {
        Guard.run(() -> {
            writer.forceMergeDeletes();
            writer.commit();
            searchers.refresh();
            writer.deleteUnusedFiles();
        });
    }

    /** Merges into at most {@code segments}: what is asked often and hardly changes is then found fastest. Takes long. */
    public void compact(int segments) {
        Guard.run(() -> {
            writer.forceMerge(segments);
            writer.commit();
            searchers.refresh();
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
        return Guard.ask(() -> searchers.ask(searcher -> new IndexDescription(
                "Lucene " + Version.LATEST, searcher.getIndexReader().numDocs(), models(searcher))));
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
        var others = Guard.ask(() -> searchers.ask(searcher -> {
            List<CandidateId> found = new ArrayList<>();
            for (var leaf : searcher.getIndexReader().leaves()) {
                found.addAll(Ids.between(after, last, leaf.reader()));
            }
            found.removeAll(kept);
            return found;
        }));
        if (!others.isEmpty()) {
            delete(others);
        }
    }

    /** The files of what can be found now, as they are on the disk. */
    FolderState state() {
        return Guard.ask(() -> searchers.ask(searcher -> FolderState.of(folder, reader(searcher))));
    }

    /** Reads every byte of what can be found now and compares the checksums. */
    void verify() {
        Guard.run(() -> searchers.ask(searcher -> {
            Writers.verify(reader(searcher));
            return true;
        }));
    }

    private static DirectoryReader reader(IndexSearcher searcher) {
        return (DirectoryReader) searcher.getIndexReader();
    }

    /** Lets go of a folder that is not to be used again. */
    void abandon() {
        for (var part : List.<Closeable>of(searchers::close, writer::rollback, directory)) {
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
            try (directory;
                    writer) {
                searchers.close();
            }
        });
    }
}
