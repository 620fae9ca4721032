package io.rolewright.benchmarks.parts;

import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading a file of the sample agency, without parsing. */
@State(Scope.Benchmark)
public class DocumentBenchmark {
    private final InProcessReader reader = new InProcessReader(ReadingLimits.standard());

    @Param({"pdf", "docx"})
    private String ending = "pdf";

    private byte[] file = {};

    /** The first file of the kind. */
    @Setup
    public void find() throws IOException {
        Path folder = Checkout.file("server", "src", "main", "resources", "sample-agency", "resumes");
        try (var files = Files.list(folder)) {
            file = Files.readAllBytes(files.filter(one -> one.toString().endsWith("." + ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow());
        }
    }

    @Benchmark
    public Document read() throws UnreadableDocumentException, IOException {
        return reader.read("cv." + ending, new ByteArrayInputStream(file));
    }
}
