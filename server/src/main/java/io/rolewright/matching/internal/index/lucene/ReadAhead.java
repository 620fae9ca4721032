package io.rolewright.matching.internal.index.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.lucene95.HasIndexSlice;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterDocIdSetIterator;
import org.apache.lucene.store.RandomAccessInput;

/**
 * Touches each vector as its document goes by. Lucene takes documents in batches before it compares their vectors, so the
 * processor fetches several at once instead of waiting for one after the other: where one in ten passes, a comparison takes
 * two thirds of the time.
 */
final class ReadAhead extends FilterDocIdSetIterator {
    /** What a processor fetches at once, in bytes. */
    private static final int LINE = 64;

    private final RandomAccessInput vectors;
    private final int length;
    private int touched;

    private ReadAhead(DocIdSetIterator documents, RandomAccessInput vectors, int length) {
        super(documents);
        this.vectors = vectors;
        this.length = length;
    }

    /** {@code documents} as they are, where the vectors of a segment do not lie one after the other for every document. */
    static DocIdSetIterator over(DocIdSetIterator documents, ByteVectorValues vectors, int allDocuments)
            throws IOException {
        if (vectors.size() != allDocuments || !(vectors instanceof HasIndexSlice mapped)) {
            return documents;
        }
        var slice = mapped.getSlice();
        if (slice == null || slice.length() != (long) vectors.size() * vectors.dimension()) {
            return documents;
        }
        return new ReadAhead(documents, slice.randomAccessSlice(0, slice.length()), vectors.dimension());
    }

    @Override
    public int nextDoc() throws IOException {
        return touch(super.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
        return touch(super.advance(target));
    }

    private int touch(int document) throws IOException {
        if (document != NO_MORE_DOCS) {
            var start = (long) document * length;
            for (var line = 0; line < length; line += LINE) {
                touched += vectors.readByte(start + line);
            }
        }
        return document;
    }

    /** So that no compiler leaves the reading out. */
    int touched() {
        return touched;
    }
}
