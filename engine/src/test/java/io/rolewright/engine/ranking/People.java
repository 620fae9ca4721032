package io.rolewright.engine.ranking;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Line;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Invented people, read in June 2026. */
final class People {
    static final Taxonomy TAXONOMY = Taxonomy.bundled();
    static final YearMonth TODAY = YearMonth.of(2026, 6);
    static final WeightedRanker RANKER = new WeightedRanker(TAXONOMY, Weights.standard(), TODAY);

    private static final ResumeParser PARSER =
            new ResumeParser(TAXONOMY, Clock.fixed(Instant.parse("2026-06-15T00:00:00Z"), ZoneOffset.UTC));

    static final String JAVA_ENGINEER = """
            Odalys Quillfeather
            odalys.quillfeather@example.com | 0491 570 156
            Melbourne VIC

            Experience

            Senior Java Developer
            Copperleaf Systems
            March 2019 - Present
            • Build payment services in Java and Spring Boot on PostgreSQL
            • Run them on Kubernetes in AWS

            Java Developer
            Northgate Software
            January 2016 - February 2019
            • Maintained Java services with Spring and SQL

            Education

            Bachelor of Computer Science
            Monash University
            2012 - 2015
            """;

    static final String PYTHON_ENGINEER = """
            Tobin Ashgrove

            Experience

            Software Engineer
            Copperleaf Systems
            March 2019 - Present
            • Build data services in Python and Django on PostgreSQL

            Education

            Bachelor of Science
            Monash University
            2012 - 2015
            """;

    static final String LAPSED_ENGINEER = """
            Perrin Holloway

            Experience

            Gardener
            Green Thumb Crew
            April 2017 - Present
            • Planted trees

            Senior Java Developer
            Copperleaf Systems
            March 2010 - March 2017
            • Built payment services in Java and Spring on PostgreSQL

            Education

            Bachelor of Computer Science
            Monash University
            2006 - 2009
            """;

    static final String STUFFER = """
            Magnus Thornbury

            Summary
            Senior Java Engineer Java Spring Boot PostgreSQL Kubernetes Terraform AWS, experience with Java 5+ years

            Experience

            Gardener
            Green Thumb Crew
            April 2012 - Present
            • Planted trees

            Skills
            Java, Spring Boot, PostgreSQL, Kubernetes, Terraform, AWS, SQL, Docker
            """;

    static final String SILENT = """
            Wren Halloran
            wren.halloran@example.com

            I am looking for a new challenge and like to work with friendly people.
            """;

    private People() {}

    static Profile profile(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(new Line(new Span(start, start + line.length()), 1, null, 0, false));
            }
            start += line.length() + 1;
        }
        return PARSER.parse(new Document("cv.txt", "text/plain", "0".repeat(64), text, 1, lines, List.of()));
    }
}
