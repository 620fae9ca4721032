package io.rolewright.engine.similarity;

import io.rolewright.engine.similarity.Reason.Code;
import io.rolewright.engine.similarity.Reason.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Decides whether two adverts are the same job. A pure function: it is symmetric, and the same two imprints always give the same
 * answer.
 *
 * <p>Another town, level, grade, department or share of hours is another job, however alike the texts are; so are two vacancies
 * that one source lists side by side, or that carry different references of one employer. Another employer's name, pay or date
 * is not: agencies change all three. What remains is decided by the texts, which must be more alike where the titles say nothing.
 */
public final class SameJob {
    /**
     * How many of the shorter text's runs of three words must stand in the longer one, as a share, however alike single words
     * and all else are: a {@link Candidate} with less need not be compared.
     */
    public static final double LEAST_CONTAINMENT = 0.45;

    /** How much of the shorter text must stand in the longer one where titles are the same or alike. */
    private static final double WITH_TITLE = 0.68;

    /** The same where titles say nothing. */
    private static final double BY_TEXT = 0.8;

    private SameJob() {}

    /** Compares two adverts. */
    public static Comparison compare(Imprint a, Imprint b) {
        List<Reason> reasons = new ArrayList<>();
        TitleRelation titles = TitleRelation.of(a, b);
        Side place = place(a, b);
        reasons.add(new Reason(Code.PLACE, a.where().written(), b.where().written(), place));
        reasons.add(new Reason(
                Code.LEVEL,
                Levels.written(a.title()),
                Levels.written(b.title()),
                Levels.areOne(a, b) ? Side.NEUTRAL : Side.OTHER));
        reasons.add(title(a, b, titles));
        reasons.add(hours(a.conditions(), b.conditions()));
        reasons.add(employer(a.conditions(), b.conditions()));
        reasons.add(pay(a.conditions(), b.conditions()));
        reasons.add(reference(a, b));
        reasons.add(listing(a, b));
        double likeness = likeness(a, b);
        boolean isAlike = likeness >= needed(titles) && a.signature().containment(b.signature()) >= LEAST_CONTAINMENT;
        reasons.add(text(a, b, isAlike));
        boolean isSame = isAlike && reasons.stream().noneMatch(reason -> reason.side() == Side.OTHER);
        return new Comparison(isSame, likeness, reasons);
    }

    private static Side place(Imprint a, Imprint b) {
        if (!a.where().canBe(a.words(), b.where(), b.words())) {
            return Side.OTHER;
        }
        return a.where().sites().isEmpty() || b.where().sites().isEmpty() ? Side.NEUTRAL : Side.SAME;
    }

    private static Reason title(Imprint a, Imprint b, TitleRelation relation) {
        Side side = switch (relation) {
            case SAME -> Side.SAME;
            case ALIKE, UNCLEAR -> Side.NEUTRAL;
            case OTHER -> Side.OTHER;
        };
        return new Reason(
                Code.TITLE,
                String.join(" ", a.title().work()),
                String.join(" ", b.title().work()),
                side);
    }

    private static Reason hours(Conditions a, Conditions b) {
        return new Reason(
                Code.HOURS,
                a.hours().name().toLowerCase(Locale.ROOT),
                b.hours().name().toLowerCase(Locale.ROOT),
                a.hours().contradicts(b.hours()) ? Side.OTHER : Side.NEUTRAL);
    }

    private static Reason employer(Conditions a, Conditions b) {
        return new Reason(Code.EMPLOYER, a.employer(), b.employer(), same(a.employer(), b.employer()));
    }

    private static Reason pay(Conditions a, Conditions b) {
        return new Reason(Code.PAY, a.pay(), b.pay(), same(a.pay(), b.pay()));
    }

    private static Side same(String a, String b) {
        return !a.isEmpty() && a.equals(b) ? Side.SAME : Side.NEUTRAL;
    }

    /** An employer numbers its vacancies; an agency's number says nothing of another agency's. */
    private static Reason reference(Imprint a, Imprint b) {
        String left = a.conditions().reference();
        String right = b.conditions().reference();
        boolean areBothKnown = !left.isEmpty() && !right.isEmpty();
        boolean isOne = left.startsWith(right) || right.startsWith(left);
        boolean isOneEmployer = same(a.conditions().employer(), b.conditions().employer()) == Side.SAME;
        Side side = !areBothKnown || !isOneEmployer ? Side.NEUTRAL : isOne ? Side.SAME : Side.OTHER;
        return new Reason(Code.REFERENCE, left, right, side);
    }

    /** Two agencies may offer one job at one board; who lists two beside each other means two. */
    private static Reason listing(Imprint a, Imprint b) {
        String left = a.conditions().employer();
        String right = b.conditions().employer();
        boolean areOneEmployers = left.isEmpty() || right.isEmpty() || left.equals(right);
        boolean areTwo = areOneEmployers && a.listing().isBeside(b.listing());
        return new Reason(
                Code.LISTING,
                a.listing().id().orElse(""),
                b.listing().id().orElse(""),
                areTwo ? Side.OTHER : Side.NEUTRAL);
    }

    private static Reason text(Imprint a, Imprint b, boolean isAlike) {
        double contained = a.signature().containment(b.signature());
        double similar = a.signature().similarity(b.signature());
        return new Reason(Code.TEXT, percent(contained), percent(similar), isAlike ? Side.SAME : Side.OTHER);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static double needed(TitleRelation titles) {
        return switch (titles) {
            case SAME, ALIKE -> WITH_TITLE;
            case UNCLEAR, OTHER -> BY_TEXT;
        };
    }

    /**
     * How much of the shorter text stands in the longer one: the mean of its runs of three words, which parts and sentences in
     * another order hardly change, and of its single words, which typing errors and other spelling hardly change.
     */
    private static double likeness(Imprint a, Imprint b) {
        return (a.signature().containment(b.signature()) + a.words().containment(b.words())) / 2;
    }
}
