package io.rolewright.benchmarks.parts;

import io.rolewright.shared.Cursors;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Where the next page starts: written into every page, read at every next one. */
@State(Scope.Benchmark)
public class CursorBenchmark {
    private static final String QUESTION = "jobs?q=nurse&state=OPEN&sort=-id";
    private static final List<String> POSITION = List.of("01900000-0000-7000-8000-000000000042");

    private final Cursors cursors = new Cursors(new byte[32]);
    private final String cursor = cursors.write(QUESTION, POSITION);

    @Benchmark
    public String write() {
        return cursors.write(QUESTION, POSITION);
    }

    @Benchmark
    public List<String> read() {
        return cursors.read(QUESTION, cursor);
    }
}
