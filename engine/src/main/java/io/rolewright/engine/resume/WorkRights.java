package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.RightCountries.Beside;
import io.rolewright.engine.resume.RightLabels.Label;
import io.rolewright.engine.resume.RightWords.Standing;
import io.rolewright.engine.resume.RightWords.Statement;
import io.rolewright.engine.resume.WorkRight.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds what a text says about the right to work: citizenship, leave to remain, visas, sponsorship. What is denied, asked
 * for or of other people is left out, and so is a nationality; needing no sponsorship is a right.
 */
public final class WorkRights {
    private static final double LABELLED = 0.95;
    private static final double WITH_COUNTRY = 0.9;
    private static final double WITHOUT_COUNTRY = 0.8;

    private final Clauses clauses;
    private final RightLabels labels;
    private final RightCountries countries;
    private final List<Extracted<WorkRight>> found = new ArrayList<>();

    private WorkRights(String text) {
        this.clauses = new Clauses(text);
        this.labels = new RightLabels(clauses);
        this.countries = new RightCountries(clauses);
    }

    /** What {@code text} states, in its order, each once; spans are places in {@code text}. */
    public static List<Extracted<WorkRight>> in(String text) {
        return in(text, span -> true);
    }

    /** What a résumé states outside its jobs, studies, projects and references, and behind a label in its jobs. */
    static List<Extracted<WorkRight>> in(String text, List<Part> parts) {
        List<Span> foreign = parts.stream()
                .filter(part -> switch (part.section()) {
                    case WORK, EDUCATION, PROJECTS, REFERENCES, INTERESTS -> true;
                    case HEAD, SUMMARY, SKILLS, CREDENTIALS, LANGUAGES, PERSONAL, OTHER -> false;
                })
                .map(Part::span)
                .toList();
        return in(text, span -> foreign.stream().noneMatch(part -> part.contains(span)));
    }

    private static List<Extracted<WorkRight>> in(String text, Predicate<Span> own) {
        WorkRights rights = new WorkRights(text);
        rights.read(own);
        return List.copyOf(rights.found);
    }

    private void read(Predicate<Span> own) {
        for (int i = 0; i < clauses.size(); ) {
            boolean telling = RightWords.anyAt(clauses.words(), i) || labels.before(i) != Label.NONE;
            i += telling ? Math.max(1, readAt(i, own)) : 1;
        }
    }

    /** How many words were read. */
    private int readAt(int i, Predicate<Span> own) {
        int words = labels.readAt(i);
        if (words > 0) {
            return words;
        }
        if (labels.before(i) == Label.NONE && !own.test(clauses.span(i, i + 1))) {
            return 0;
        }
        return switch (labels.before(i)) {
            case CITIZEN -> citizenship(i);
            case SPONSORSHIP -> sponsorship(i);
            case NONE, STATUS -> statement(i);
        };
    }

    private int citizenship(int i) {
        return countries
                .at(i)
                .map(country -> {
                    add(Kind.CITIZEN, Optional.of(country.code()), i, i + country.words());
                    return country.words();
                })
                .orElse(0);
    }

    private int sponsorship(int i) {
        boolean denied = RightWords.NOT.lengthAt(clauses.words(), i) > 0;
        add(denied ? Kind.AUTHORISED : Kind.NEEDS_SPONSORSHIP, Optional.empty(), i, clauses.clauseEnd(i));
        labels.forget();
        return clauses.clauseEnd(i) - i;
    }

    private void add(Kind kind, Optional<String> country, int from, int to) {
        add(new WorkRight(kind, country, Optional.empty()), clauses.span(from, to), LABELLED);
    }

    private void add(WorkRight right, Span span, double confidence) {
        if (found.stream().noneMatch(known -> known.value().equals(right))) {
            found.add(new Extracted<>(right, span, confidence));
        }
    }

    private int statement(int i) {
        List<Statement> said = RightWords.statementsAt(clauses.words(), i).stream()
                .filter(statement -> counts(statement, i))
                .toList();
        Optional<Statement> longest = said.stream().max(Comparator.comparingInt(statement -> length(statement, i)));
        longest.ifPresent(statement -> state(statement, i));
        return longest.map(statement -> length(statement, i)).orElse(0);
    }

    private int length(Statement statement, int i) {
        return statement.phrases().lengthAt(clauses.words(), i);
    }

    private boolean counts(Statement statement, int i) {
        int end = i + length(statement, i);
        if (!clauses.isWhole(i, end) || isElsewhere(statement, i, end)) {
            return false;
        }
        boolean behindLabel = labels.before(i) == Label.STATUS;
        boolean before = !countries.before(i).isEmpty();
        boolean after = !countries.after(end).isEmpty();
        return behindLabel
                || switch (statement.standing()) {
                    case ALONE -> statement.right().kind() != Kind.CITIZEN || before || after;
                    case NAMED -> after || before && clauses.startsClause(end);
                    case LABELLED -> false;
                    case NUMBER -> isNumberedBefore(i) || isNumberedBehind(end);
                };
    }

    private boolean isElsewhere(Statement statement, int i, int end) {
        boolean reversible = statement.right().kind() == Kind.NEEDS_SPONSORSHIP;
        boolean denied = clauses.holds(RightWords.NOT, clauses.clauseStart(i), i);
        return denied && !reversible
                || clauses.holds(RightWords.ELSEWHERE, clauses.clauseStart(i), clauses.clauseEnd(end - 1));
    }

    private void state(Statement statement, int i) {
        int end = i + length(statement, i);
        Beside before = countries.before(i);
        Beside named = before.isEmpty() ? countries.after(end) : before;
        WorkRight right = right(statement, i, end);
        boolean number = statement.standing() == Standing.NUMBER;
        Span span = clauses.span(
                Math.min(number && isNumberedBefore(i) ? i - 1 : i, before.edge()),
                Math.max(number && isNumberedBehind(end) ? end + 1 : end, named.isEmpty() ? end : named.edge()));
        double confidence =
                labels.before(i) == Label.STATUS ? LABELLED : named.isEmpty() ? WITHOUT_COUNTRY : WITH_COUNTRY;
        if (named.isEmpty() || right.country().isPresent()) {
            add(right, span, confidence);
        } else {
            named.codes()
                    .forEach(country ->
                            add(new WorkRight(right.kind(), Optional.of(country), right.visa()), span, confidence));
        }
    }

    /** "482 visa". */
    private boolean isNumberedBehind(int end) {
        return end < clauses.size()
                && !clauses.startsClause(end)
                && RightWords.NUMBERED.lengthAt(clauses.words(), end) > 0;
    }

    /** "subclass 482", "visa (482)". */
    private boolean isNumberedBefore(int i) {
        return i > 0
                && !clauses.startsLine(i)
                && RightWords.NUMBERED.holdsWord(clauses.words().get(i - 1));
    }

    private WorkRight right(Statement statement, int i, int end) {
        WorkRight right = statement.right();
        if (statement.standing() == Standing.NUMBER && right.kind() == Kind.VISA) {
            return new WorkRight(Kind.VISA, right.country(), Optional.of(clauses.written(i, end)));
        }
        boolean denied = clauses.holds(RightWords.NOT, clauses.clauseStart(i), i) || isDeniedBehind(end);
        return right.kind() == Kind.NEEDS_SPONSORSHIP && denied
                ? new WorkRight(Kind.AUTHORISED, right.country(), right.visa())
                : right;
    }

    /** "Sponsorship required – no". */
    private boolean isDeniedBehind(int end) {
        return end < clauses.size()
                && clauses.startsClause(end)
                && !clauses.startsLine(end)
                && RightWords.NOT.lengthAt(clauses.words(), end) > 0;
    }
}
