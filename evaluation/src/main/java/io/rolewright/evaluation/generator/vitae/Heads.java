package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Block;
import io.rolewright.evaluation.generator.world.Dice;
import java.util.ArrayList;
import java.util.List;

/**
 * How one person sets the head of a job: which words on which line.
 *
 * @param withCity whether the town stands behind the employer
 */
record Heads(Kind kind, boolean withCity, Tongue tongue, String position, String employer, String period) {
    /** The arrangements that people use. */
    enum Kind {
        TITLE_ABOVE,
        EMPLOYER_ABOVE,
        COMMA,
        DASH,
        AT,
        BARS,
        LABELLED,
        GROUPED
    }

    static Heads drawn(Tongue tongue, Dice dice) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        kinds.addAll(List.of(Kind.TITLE_ABOVE, Kind.TITLE_ABOVE, Kind.EMPLOYER_ABOVE, Kind.EMPLOYER_ABOVE));
        Kind kind = dice.pick(kinds);
        return new Heads(
                kind == Kind.AT && !tongue.isEnglish() ? Kind.DASH : kind,
                dice.chance(60),
                tongue,
                tongue.say("labels", "position", dice),
                tongue.say("labels", "employer", dice),
                tongue.say("labels", "period", dice));
    }

    /** The head of a job; {@code follows} when the job before in the text was at the same employer. */
    List<Block> of(Job job, String dates, boolean follows, boolean isFollowed) {
        String place = withCity ? job.employer() + ", " + job.city() : job.employer();
        return switch (kind) {
            case TITLE_ABOVE -> List.of(new Block.Entry(job.title(), place, dates));
            case EMPLOYER_ABOVE -> List.of(new Block.Entry(place, job.title(), dates));
            case COMMA ->
                List.of(new Block.Entry(job.title() + ", " + job.employer(), withCity ? job.city() : "", dates));
            case DASH -> List.of(new Block.Entry(job.employer() + " – " + job.title(), "", dates));
            case AT ->
                List.of(new Block.Entry(job.title() + " at " + job.employer(), withCity ? job.city() : "", dates));
            case BARS -> List.of(new Block.Entry(job.title() + " | " + place.replace(", ", " | "), "", dates));
            case LABELLED ->
                List.of(
                        new Block.Entry(employer + ": " + place, position + ": " + job.title(), ""),
                        new Block.Text(period + ": " + dates));
            case GROUPED -> grouped(job, place, dates, follows, isFollowed);
        };
    }

    private static List<Block> grouped(Job job, String place, String dates, boolean follows, boolean isFollowed) {
        if (follows) {
            return List.of(new Block.Entry(job.title(), "", dates));
        }
        return isFollowed
                ? List.of(new Block.Entry(place, "", ""), new Block.Entry(job.title(), "", dates))
                : List.of(new Block.Entry(place, job.title(), dates));
    }
}
