package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.shared.CandidateId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The candidates of a segment, in the order of their ids' bytes. */
final class Ids {
    private Ids() {}

    /** Those who are not deleted, above {@code after} and up to {@code last}. */
    static List<CandidateId> between(@Nullable CandidateId after, @Nullable CandidateId last, LeafReader segment)
            throws IOException {
        List<CandidateId> found = new ArrayList<>();
        var terms = segment.terms(Fields.CANDIDATE);
        if (terms == null) {
            return found;
        }
        var ids = terms.iterator();
        var end = last == null ? null : Documents.bytes(last);
        for (var id = first(ids, after); id != null && (end == null || id.compareTo(end) <= 0); id = ids.next()) {
            if (isLive(ids, segment)) {
                found.add(Documents.candidate(id));
            }
        }
        return found;
    }

    private static @Nullable BytesRef first(TermsEnum ids, @Nullable CandidateId after) throws IOException {
        if (after == null) {
            return ids.next();
        }
        return switch (ids.seekCeil(Documents.bytes(after))) {
            case SeekStatus.END -> null;
            case SeekStatus.FOUND -> ids.next();
            case SeekStatus.NOT_FOUND -> ids.term();
        };
    }

    private static boolean isLive(TermsEnum id, LeafReader segment) throws IOException {
        var live = segment.getLiveDocs();
        var documents = id.postings(null, PostingsEnum.NONE);
        for (var document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live == null || live.get(document)) {
                return true;
            }
        }
        return false;
    }
}
