package io.rolewright.engine.resume;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.language.Words;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a model that tells sections apart learns from: the rows of résumés that may be headings, and what they are. */
public final class SectionExamples {
    private SectionExamples() {}

    /**
     * A row that may be a heading.
     *
     * @param features what can be seen of it and of the rows below, each once; those of its words start with {@code w:}
     * @param section the group of {@code headings.txt} that it starts; {@code NONE} for a row that is no heading
     */
    public record Example(List<String> features, String section) {
        public Example {
            features = List.copyOf(features);
        }
    }

    /**
     * The examples of one document.
     *
     * @param headings the section of each true heading, by the heading as written
     * @param clock tells which month "present" is
     */
    public static List<Example> of(Document document, Map<String, String> headings, Clock clock) {
        Map<String, String> sections = new HashMap<>();
        headings.forEach((heading, section) -> sections.put(letters(Words.of(heading)), section));
        List<Row> rows = Rows.of(document);
        HeadingLooks looks = HeadingLooks.of(rows);
        DateIndex dates = DateIndex.of(document.text(), YearMonth.now(clock));
        SectionFeatures features = new SectionFeatures(rows, looks, dates);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (looks.allow(i)) {
                String section = sections.getOrDefault(letters(rows.get(i).words()), SectionModel.NONE);
                examples.add(new Example(features.of(i), section));
            }
        }
        return examples;
    }

    private static String letters(List<String> words) {
        return String.join("", words);
    }
}
