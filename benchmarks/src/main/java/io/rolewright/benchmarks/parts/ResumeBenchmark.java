package io.rolewright.benchmarks.parts;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A résumé of one page as PDF: its words alone, its fields alone, and both, as an upload needs them. */
@State(Scope.Benchmark)
public class ResumeBenchmark {
    private static final String FILE = "/sample-agency/resumes/cv-01-rohan-deshpande.pdf";

    private final DocumentReader reader = new InProcessReader(ReadingLimits.standard());
    private final ResumeParser parser = new ResumeParser(Taxonomy.bundled(), Clock.systemUTC());
    private byte[] file = new byte[0];

    @Setup
    public void load() throws IOException {
        try (InputStream in = Objects.requireNonNull(ResumeBenchmark.class.getResourceAsStream(FILE))) {
            file = in.readAllBytes();
        }
    }

    @Benchmark
    public Document words() throws IOException, UnreadableDocumentException {
        return reader.read("cv.pdf", new ByteArrayInputStream(file));
    }

    @Benchmark
    public Profile wordsAndFields() throws IOException, UnreadableDocumentException {
        return parser.parse(words());
    }
}
