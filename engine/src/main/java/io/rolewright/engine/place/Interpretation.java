package io.rolewright.engine.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides which town a written place means. */
final class Interpretation {
    /** A town with at least this part of another's weight may be meant as well. */
    private static final int LIKE = 3;

    /** Shorter words of Latin letters are hardly ever meant as a town where nothing else is written. */
    private static final int SHORTEST_ALONE = 3;

    private static final char FIRST_BEHIND_LATIN = '\u0250';

    /** The likeliest first; of equal ones, the same on every machine. */
    private static final Comparator<Choice> ORDER = Comparator.comparing(
            Choice::town,
            Comparator.comparingLong(Spot::weight)
                    .reversed()
                    .thenComparing(Spot::code)
                    .thenComparing(Spot::key)
                    .thenComparing(town -> town.point().latitude())
                    .thenComparing(town -> town.point().longitude()));

    private record Choice(Spot town, Cover cover) {}

    private final WrittenPlace written;
    private final int townBefore;
    private final Areas areas;
    private final Covers covers;

    /**
     * @param townBefore the town's name begins before this word
     */
    Interpretation(WrittenPlace written, int townBefore, Towns towns, Areas areas) {
        this.written = written;
        this.townBefore = townBefore;
        this.areas = areas;
        this.covers = new Covers(written, towns, areas);
    }

    /** The town that is meant. */
    Optional<Spot> meant() {
        List<Choice> whole = choices(0);
        if (!whole.isEmpty()) {
            return only(whole).map(Choice::town);
        }
        for (int from = 1; from < townBefore; from++) {
            List<Choice> rest = mayStandBefore(from) ? choices(from) : List.of();
            if (!rest.isEmpty()) {
                return only(rest).filter(this::isWithinAnAddress).map(Choice::town);
            }
        }
        return Optional.empty();
    }

    /** The only town of this name that agrees with what is written; empty where there are several. */
    Optional<Spot> sole() {
        List<Spot> towns = choices(0).stream().map(Choice::town).distinct().toList();
        return towns.size() == 1 ? meant() : Optional.empty();
    }

    private List<Choice> choices(int from) {
        return covers.from(from, townBefore).stream()
                .filter(cover -> from == 0 || !cover.areas().isEmpty())
                .flatMap(cover -> cover.agreeing().map(town -> new Choice(town, cover)))
                .sorted(ORDER)
                .toList();
    }

    /** A street may stand before a place: in a part of its own, or behind a number. */
    private boolean mayStandBefore(int from) {
        return written.startsPart(from) || written.hasDigit(0);
    }

    private Optional<Choice> only(List<Choice> choices) {
        Choice best = choices.getFirst();
        boolean hasRival = choices.stream()
                .map(Choice::town)
                .anyMatch(other -> !other.country().equals(best.town().country())
                        && other.weight() * LIKE >= best.town().weight());
        return hasRival || isTooShort(best.cover()) || isRatherAnArea(best) ? Optional.empty() : Optional.of(best);
    }

    private static boolean isTooShort(Cover cover) {
        return cover.areas().isEmpty()
                && cover.key().length() < SHORTEST_ALONE
                && cover.key().charAt(0) < FIRST_BEHIND_LATIN;
    }

    private boolean isRatherAnArea(Choice choice) {
        Spot town = choice.town();
        return areas.named(choice.cover().key()).stream()
                .filter(choice.cover()::agrees)
                .anyMatch(area -> area.holds(town.code())
                        ? area.isCountry() && !town.isOwnName()
                        : area.people() > town.people());
    }

    /**
     * Behind words that are not understood, the town of "Smallville, Salamanca, Spain" may be the province of a village that
     * is not known, unless the village is a street, the region is written as well, or town and region are nearly one.
     */
    private boolean isWithinAnAddress(Choice choice) {
        Spot town = choice.town();
        return written.hasDigit(0)
                || choice.cover().hasRegionOf(town)
                || areas.named(choice.cover().key()).stream().anyMatch(area -> area.isHardlyMoreThan(town));
    }
}
