package io.rolewright.evaluation.generator.market;

import static io.rolewright.evaluation.generator.world.World.NOW;

import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Term;
import io.rolewright.evaluation.generator.world.Trade;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Draws the working life that makes somebody the kind of person they are for a job, newest stage first. */
final class Stages {
    private final Advert advert;
    private final Dice dice;
    private final Trade other;

    Stages(Advert advert, Dice dice) {
        this.advert = advert;
        this.dice = dice;
        this.other = dice.pick(Trade.all().stream()
                .filter(trade -> trade != advert.trade() && !trade.isNear(advert.trade()))
                .toList());
    }

    /** The trade that lends no years to the advert's. */
    Trade other() {
        return other;
    }

    List<Stage> of(Kind kind) {
        return switch (kind) {
            case FITTING, SYNONYMOUS, QUIET, UNLICENSED, DISTANT ->
                List.of(inTrade(advert.level(), enough(), share(85, 100), 2));
            case PARTIAL -> List.of(inTrade(advert.level(), enough(), share(30, 75), 1));
            case SHALLOW -> List.of(inTrade(advert.level(), enough(), share(10, 40), 0));
            case JUNIOR -> List.of(inTrade(below(), tooLittle(), share(40, 100), 1));
            case SENIOR ->
                List.of(inTrade(
                        Math.min(4, advert.level() + dice.between(1, 2)),
                        enough() + dice.between(60, 130),
                        share(70, 100),
                        1));
            case RUSTY -> rusty();
            case NEIGHBOUR -> List.of(stage(near(), dice.between(1, 4), NOW, dice.between(24, 120), List.of()));
            case CHANGER ->
                List.of(stage(
                        other,
                        dice.between(1, 3),
                        NOW.minusMonths(dice.between(0, 9)),
                        dice.between(48, 150),
                        List.of()));
            case STUFFER -> List.of(stage(other, dice.between(1, 4), NOW, dice.between(30, 150), List.of()));
            case PASSER_BY -> passerBy();
        };
    }

    private int enough() {
        return advert.years() * 12 + dice.between(2, 60);
    }

    private int tooLittle() {
        return Math.max(5, advert.years() * 12 * dice.between(20, 85) / 100);
    }

    private int below() {
        return Math.max(1, advert.level() - dice.between(1, 2));
    }

    /** So many of a hundred of the skills that are asked for. */
    private List<Term> share(int low, int high) {
        List<Term> asked = advert.required();
        return dice.some(asked, Math.round(asked.size() * dice.between(low, high) / 100f));
    }

    private Stage inTrade(int level, int months, List<Term> asked, int welcome) {
        List<Term> used = new ArrayList<>(asked);
        used.addAll(dice.some(advert.preferred(), dice.between(0, welcome)));
        return stage(advert.trade(), level, NOW.minusMonths(dice.chance(25) ? dice.between(1, 8) : 0), months, used);
    }

    private List<Stage> rusty() {
        int since = dice.between(24, 110);
        YearMonth left = NOW.minusMonths(since + dice.between(1, 6));
        return List.of(
                stage(other, dice.between(1, 3), NOW, since, List.of()),
                stage(advert.trade(), advert.level(), left, enough(), share(70, 100)));
    }

    private Trade near() {
        List<Trade> near = Trade.all().stream().filter(advert.trade()::isNear).toList();
        return near.isEmpty() ? other : dice.pick(near);
    }

    /** Somebody of any trade, sometimes with another one before. */
    private List<Stage> passerBy() {
        Trade trade = dice.pick(Trade.all());
        int months = dice.between(8, 140);
        List<Stage> stages = new ArrayList<>();
        stages.add(stage(
                trade,
                dice.between(1, 4),
                NOW.minusMonths(dice.chance(30) ? dice.between(1, 30) : 0),
                months,
                List.of()));
        if (dice.chance(25)) {
            YearMonth before = stages.getFirst().last().minusMonths(months + (long) dice.between(1, 10));
            stages.add(stage(dice.pick(Trade.all()), 1, before, dice.between(8, 50), List.of()));
        }
        return stages;
    }

    /** What is used beside what the advert asks for is drawn from the rest of the trade. */
    private Stage stage(Trade trade, int level, YearMonth last, int months, List<Term> used) {
        List<Term> rest = trade.skills().stream()
                .filter(skill -> !advert.required().contains(skill)
                                && !advert.preferred().contains(skill)
                        || trade != advert.trade())
                .toList();
        List<Term> all = new ArrayList<>(used);
        all.addAll(dice.some(rest, dice.between(1, 4) + (used.isEmpty() ? 2 : 0)));
        return new Stage(trade, level, last, months, all);
    }
}
