package io.rolewright.benchmarks.documents;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and parses on one thread of this process and takes the processor time of each file. */
final class Desk {
    private final InProcessReader reader = new InProcessReader(ReadingLimits.standard());
    private final ResumeParser parser = new ResumeParser(Taxonomy.bundled(), Clock.systemUTC());
    private long words;

    /**
     * The milliseconds of processor time of each file in turn.
     *
     * @param parse whether fields are taken out of the text as well
     */
    List<Double> read(List<byte[]> files, boolean parse) {
        var thread = ManagementFactory.getThreadMXBean();
        List<Double> millis = new ArrayList<>();
        for (var file : files) {
            var start = thread.getCurrentThreadCpuTime();
            var document = read(file);
            words += document == null ? 0 : document.text().length();
            if (parse && document != null) {
                words += parser.parse(document).skills().size();
            }
            millis.add((thread.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return millis;
    }

    /** What was read; so that no compiler leaves the reading out. */
    long words() {
        return words;
    }

    private @Nullable Document read(byte[] file) {
        try {
            return reader.read("cv.pdf", new ByteArrayInputStream(file));
        } catch (UnreadableDocumentException refusal) {
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
