package io.rolewright.engine.resume;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Line;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.InvalidTaxonomyException;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Résumés of invented people, and the parser that reads them in June 2026. */
final class Resumes {
    static final Clock JUNE_2026 = Clock.fixed(Instant.parse("2026-06-15T00:00:00Z"), ZoneOffset.UTC);
    static final Taxonomy TAXONOMY = taxonomy();
    static final ResumeParser PARSER = new ResumeParser(TAXONOMY, JUNE_2026);

    private Resumes() {}

    private static Taxonomy taxonomy() {
        try {
            return Taxonomy.load(
                    Path.of(Resumes.class.getResource("/resume/taxonomy").toURI()));
        } catch (URISyntaxException | InvalidTaxonomyException e) {
            throw new IllegalStateException(e);
        }
    }

    static Profile read(String text) {
        return PARSER.parse(plain(text));
    }

    static Document plain(String text) {
        return new Document("resume.txt", "text/plain", "0".repeat(64), text, 1, List.of(), List.of());
    }

    /** A printed page: {@code #} before a line sets it large, {@code *} bold. */
    static Document printed(String marked) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (String line : marked.split("\n", -1)) {
            String words = line.startsWith("#") || line.startsWith("*") ? line.substring(1) : line;
            Span span = new Span(text.length(), text.length() + words.length());
            if (!words.isEmpty()) {
                lines.add(new Line(span, 1, null, line.startsWith("#") ? 22 : 10, line.startsWith("*")));
            }
            text.append(words).append('\n');
        }
        return new Document("resume.pdf", "application/pdf", "0".repeat(64), text.toString(), 1, lines, List.of());
    }

    static String nurseInPerth() {
        return """
                Aoife Brennan-Walsh
                14 Marine Parade, Cottesloe WA 6011
                0491 570 156 | aoife.brennan@example.com | linkedin.com/in/aoife-brennan-example

                PROFESSIONAL SUMMARY
                Registered nurse with nine years in acute wards, who likes calm handovers.

                EMPLOYMENT HISTORY

                Clinical Nurse, Banksia Coast Hospital
                March 2020 – Present
                • Leads a ward of 28 beds
                • Teaches wound care to graduates

                Registered Nurse, Karri Valley Health Service
                Feb 2016 – Jan 2020
                • Administered medication and wound care

                EDUCATION
                Bachelor of Nursing, Swanmore University, 2012 – 2015

                LANGUAGES
                English (native), Irish – conversational
                """;
    }
}
