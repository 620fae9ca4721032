package io.rolewright.evaluation.matching;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.measure.Bm25;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The CVs of an agency, read once for all its jobs. */
record Pool(List<Cv> cvs, Bm25 bm25) {
    /** One CV as file, text, profile and words. */
    record Cv(String file, Document document, Profile profile, Wording wording) {}

    /** A CV that cannot be read counts as one without words: ranking it last is the reader's mistake. */
    static Pool read(Path agency, List<Truth.Entry> entries, DocumentReader reader, ResumeParser parser)
            throws IOException {
        List<Cv> cvs = new ArrayList<>();
        for (Truth.Entry entry : entries) {
            Document document = document(agency, entry.file(), reader);
            Profile profile = parser.parse(document);
            cvs.add(new Cv(entry.file(), document, profile, Wording.of(profile, document.text())));
        }
        return new Pool(
                cvs, new Bm25(cvs.stream().map(cv -> cv.document().text()).toList()));
    }

    private static Document document(Path agency, String file, DocumentReader reader) throws IOException {
        try (InputStream content = Files.newInputStream(agency.resolve(file))) {
            return reader.read(file, content);
        } catch (UnreadableDocumentException e) {
            return new Document(file, "text/plain", "0".repeat(64), "", 1, List.of(), List.of());
        }
    }
}
