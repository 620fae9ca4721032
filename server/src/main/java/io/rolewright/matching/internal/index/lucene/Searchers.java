package io.rolewright.matching.internal.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.ControlledRealTimeReopenThread;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;

/** Searchers that see what was written within half a second, or at once when told to. */
final class Searchers implements AutoCloseable {
    private static final double MOST_SECONDS_UNSEEN = 0.25;
    private static final double FEWEST_SECONDS_BETWEEN_REFRESHES = 0.05;

    private final SearcherManager manager;
    private final ControlledRealTimeReopenThread<IndexSearcher> refreshing;

    Searchers(IndexWriter writer, Written written) throws IOException {
        manager = new SearcherManager(writer, new SearcherFactory());
        manager.addListener(written);
        refreshing = new ControlledRealTimeReopenThread<>(
                writer, manager, MOST_SECONDS_UNSEEN, FEWEST_SECONDS_BETWEEN_REFRESHES);
        refreshing.setName("candidate index");
        refreshing.setDaemon(true);
        refreshing.start();
    }

    interface Question<T> {
        T answer(IndexSearcher searcher) throws IOException;
    }

    <T> T ask(Question<T> question) throws IOException {
        var searcher = acquire();
        try {
            return question.answer(searcher);
        } finally {
            release(searcher);
        }
    }

    IndexSearcher acquire() throws IOException {
        return manager.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        manager.release(searcher);
    }

    void refresh() throws IOException {
        manager.maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        refreshing.close();
        manager.close();
    }
}
