package io.rolewright.evaluation.resumelook;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.resume.ResumeLook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What papers were taken for, by the look of résumés and by a plain search for words. */
final class Verdicts {
    private static final Pattern WORK = words("experience|employment|work history|berufserfahrung");
    private static final Pattern EDUCATION = words("education|qualifications|ausbildung");

    private final DocumentReader reader = new InProcessReader(ReadingLimits.standard());
    private final ResumeLook look = new ResumeLook(Clock.systemUTC());
    private final List<Verdict> all = new ArrayList<>();
    private int unreadable;

    /** What one paper was taken for: by the look, and by words. */
    private record Verdict(Paper paper, boolean byLook, boolean byWords) {}

    /** Judges a paper; one that cannot be read, such as a scan, is judged by its name in the server and only counted here. */
    void add(Paper paper) throws IOException {
        try {
            Document document = reader.read(paper.name(), new ByteArrayInputStream(paper.content()));
            String text = document.text();
            boolean byWords =
                    WORK.matcher(text).find() && EDUCATION.matcher(text).find();
            all.add(new Verdict(paper, look.isResume(document), byWords));
        } catch (UnreadableDocumentException refused) {
            unreadable++;
        }
    }

    private static Pattern words(String any) {
        return Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** How many could not be read. */
    int unreadable() {
        return unreadable;
    }

    /** Those of some papers. */
    Share of(Predicate<Paper> papers) {
        List<Verdict> some =
                all.stream().filter(verdict -> papers.test(verdict.paper())).toList();
        return new Share(
                some.size(),
                some.stream().filter(Verdict::byLook).count(),
                some.stream().filter(Verdict::byWords).count());
    }

    /** The kinds that are no résumés, in the order in which they came. */
    List<String> others() {
        return all.stream()
                .map(Verdict::paper)
                .filter(paper -> !paper.isResume())
                .map(Paper::kind)
                .distinct()
                .toList();
    }

    /**
     * How many of some papers were taken for résumés.
     *
     * @param papers how many there are
     * @param byLook by the look
     * @param byWords by words
     */
    record Share(int papers, long byLook, long byWords) {
        /** The share that the look takes. */
        double taken() {
            return (double) byLook / Math.max(1, papers);
        }

        /** The share that words take. */
        double takenByWords() {
            return (double) byWords / Math.max(1, papers);
        }
    }
}
