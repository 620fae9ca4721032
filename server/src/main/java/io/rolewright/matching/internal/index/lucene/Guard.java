package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.DamagedIndexException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.AlreadyClosedException;

/** Tells a folder that cannot be trusted from a mistake of ours. */
final class Guard {
    private Guard() {}

    interface Question<T> {
        T answer() throws IOException;
    }

    interface Work {
        void run() throws IOException;
    }

    /**
     * What {@code question} answers.
     *
     * @throws DamagedIndexException when files are gone, cut short or changed: Lucene then tells of input and output, has closed
     *     itself or reads past an end; memory that is no longer backed by a file is an {@link InternalError}
     */
    static <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (IOException
                | UncheckedIOException
                | AlreadyClosedException
                | IndexOutOfBoundsException
                | InternalError damage) {
            throw new DamagedIndexException("the index cannot be read or written", damage);
        }
    }

    static void run(Work work) {
        ask(() -> {
            work.run();
            return true;
        });
    }
}
