package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.shared.CandidateId;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** How a candidate is written down for Lucene. Nothing is stored; what a hit needs stands in columns. */
final class Documents {
    /** A short hash of everything that was written. */
    static final String FINGERPRINT = "fingerprint";

    private static final FieldType TOKENS = new FieldType();

    static {
        TOKENS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TOKENS.freeze();
    }

    private Documents() {}

    static Term id(CandidateId candidate) {
        return new Term(Fields.CANDIDATE, bytes(candidate));
    }

    static BytesRef bytes(CandidateId candidate) {
        var id = candidate.value();
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static CandidateId candidate(BytesRef bytes) {
        var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new CandidateId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    static Document of(IndexedCandidate candidate, long fingerprint) {
        var document = new Document();
        var id = bytes(candidate.candidate());
        document.add(new StringField(Fields.CANDIDATE, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.CANDIDATE, id));
        document.add(new NumericDocValuesField(Fields.REVISION, candidate.revision()));
        document.add(new NumericDocValuesField(FINGERPRINT, fingerprint));
        candidate
                .text()
                .forEach((field, tokens) -> document.add(new Field(Fields.of(field), new Tokens(tokens), TOKENS)));
        candidate
                .keywords()
                .forEach((field, values) -> values.forEach(
                        value -> document.add(new KeywordField(Fields.of(field), value, Field.Store.NO))));
        candidate
                .numbers()
                .forEach((field, number) -> document.add(new LongField(Fields.of(field), number, Field.Store.NO)));
        candidate.place().ifPresent(place -> {
            document.add(new LatLonPoint(Fields.PLACE, place.latitude(), place.longitude()));
            document.add(new LatLonDocValuesField(Fields.PLACE, place.latitude(), place.longitude()));
        });
        candidate.vector().ifPresent(vector -> {
            document.add(new KnnByteVectorField(Fields.of(vector), vector.values(), VectorSimilarityFunction.COSINE));
            document.add(new KeywordField(Fields.MODEL, vector.model(), Field.Store.NO));
        });
        return document;
    }

    /** Tokens as they are. */
    private static final class Tokens extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> tokens;
        private int next;

        Tokens(List<String> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.size()) {
                return false;
            }
            clearAttributes();
            term.append(tokens.get(next));
            next++;
            return true;
        }

        @Override
        public void reset() {
            next = 0;
        }
    }
}
