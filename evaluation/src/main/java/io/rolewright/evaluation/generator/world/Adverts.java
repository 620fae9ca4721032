package io.rolewright.evaluation.generator.world;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws an agency's open jobs. */
public final class Adverts {
    private static final List<Integer> YEARS_BY_LEVEL = List.of(0, 1, 2, 5, 8);
    private static final List<String> TYPES = List.of("FULL_TIME", "FULL_TIME", "FULL_TIME", "PART_TIME", "CONTRACTOR");

    private final Dice dice;

    /** Jobs by these dice. */
    public Adverts(Dice dice) {
        this.dice = dice;
    }

    /** The next job of a trade. */
    public Advert of(Trade trade) {
        int level = dice.pick(List.copyOf(trade.advertised().keySet()));
        String employer = World.employer(trade, dice);
        int asked = dice.between(5, 6);
        List<Term> required = inOrder(trade, dice.some(trade.skills().subList(0, asked + 3), asked));
        List<Term> others = trade.skills().stream()
                .filter(skill -> !required.contains(skill))
                .toList();
        int years = YEARS_BY_LEVEL.get(level) + dice.between(0, 1);
        return new Advert(
                trade,
                level,
                dice.pick(trade.advertised().getOrDefault(level, List.of())),
                employer,
                required,
                inOrder(trade, dice.some(others, dice.between(2, 3))),
                trade.licences(),
                years,
                offer(trade, level),
                pitch(trade, employer));
    }

    private static List<Term> inOrder(Trade trade, List<Term> terms) {
        return trade.skills().stream().filter(terms::contains).toList();
    }

    private Offer offer(Trade trade, int level) {
        List<String> pay = trade.pay();
        boolean hourly = pay.get(2).equals("HOUR");
        int step = Integer.parseInt(pay.get(1));
        int from = Integer.parseInt(pay.getFirst()) + step * (level - 1) + (hourly ? 0 : 1000 * dice.between(0, 6));
        LocalDate posted = World.TODAY.minusDays(dice.between(1, 24));
        return new Offer(
                World.place(dice),
                trade.canBeRemote() && dice.chance(30),
                from,
                from + step * dice.between(40, 90) / 100,
                pay.get(2),
                dice.pick(TYPES),
                posted,
                posted.plusDays(dice.between(60, 120)),
                trade.name().substring(0, 2).toUpperCase(Locale.ROOT) + "-" + dice.between(1200, 9800));
    }

    private Pitch pitch(Trade trade, String employer) {
        Map<String, String> words = new HashMap<>();
        words.put("employer", employer);
        words.put("email", "jobs@" + World.domain(employer));
        return new Pitch(
                dice.pick(Phrase.all(trade.lines("intros"))).fill(dice, words),
                filled(dice.some(trade.lines("duties"), dice.between(4, 5)), words),
                filled(dice.some(World.lines("benefits"), dice.between(2, 4)), words),
                dice.pick(Phrase.all(World.lines("closings"))).fill(dice, words));
    }

    private List<String> filled(List<String> lines, Map<String, String> words) {
        return Phrase.all(lines).stream()
                .map(phrase -> phrase.fill(dice, words))
                .toList();
    }
}
