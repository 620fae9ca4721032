package io.rolewright.evaluation.resumelook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * What else comes with applications: letters, references, certificates, bills. Each stands in {@code resumelook/<name>.txt}, with
 * gaps for names and days.
 */
final class OtherPapers {
    private static final List<String> NAMES = List.of(
            "application-form",
            "certificate",
            "cover-letter",
            "invoice",
            "job-description",
            "payslip",
            "reference",
            "referees",
            "shift-plan",
            "training-record",
            "transcript",
            "arbeitszeugnis",
            "anschreiben");
    private static final List<String> PEOPLE =
            List.of("Mia Okoro", "Jonas Weber", "Linh Tran", "Sofia Marino", "Tom O'Dea", "Aisha Rahman");
    private static final List<String> FIRMS =
            List.of("Harbour Hospital", "Quay Warehousing", "Hill & Sons", "Northwind Energy", "Fern School");
    private static final List<String> TITLES =
            List.of("Registered Nurse", "Warehouse Supervisor", "Data Analyst", "Teacher", "Electrician");
    private static final List<String> MONTHS = List.of("January", "March", "June", "September", "November");
    private static final int FIRST_YEAR = 2008;
    private static final int YEARS = 8;
    private static final int DAYS = 28;

    private final Random random;

    OtherPapers(long seed) {
        random = new Random(seed);
    }

    /** So many of each, which differ in names and days. */
    List<Paper> ofEach(int number) throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (String name : NAMES) {
            String form = form(name);
            for (int i = 0; i < number; i++) {
                papers.add(new Paper(
                        name.replace('-', ' '),
                        false,
                        name + "-" + i + ".txt",
                        filled(form).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return papers;
    }

    private String filled(String form) {
        int from = FIRST_YEAR + random.nextInt(YEARS);
        int to = from + 1 + random.nextInt(YEARS);
        return form.replace("{{name}}", one(PEOPLE))
                .replace("{{firm}}", one(FIRMS))
                .replace("{{title}}", one(TITLES))
                .replace("{{from}}", one(MONTHS) + " " + from)
                .replace("{{to}}", one(MONTHS) + " " + to)
                .replace("{{year}}", String.valueOf(from))
                .replace("{{later}}", String.valueOf(to))
                .replace("{{day}}", "%d %s %d".formatted(1 + random.nextInt(DAYS), one(MONTHS), to));
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String form(String name) throws IOException {
        String file = "/resumelook/" + name + ".txt";
        try (InputStream form = Objects.requireNonNull(OtherPapers.class.getResourceAsStream(file), file)) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
