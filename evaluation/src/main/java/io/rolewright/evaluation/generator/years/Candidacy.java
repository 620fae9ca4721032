package io.rolewright.evaluation.generator.years;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's way to a job, from stage to stage. What is decided follows from how well they fit, and from chance. */
final class Candidacy {
    private static final double TIRED = 0.035;

    /** The words of the server's events. */
    private enum Stage {
        NEW,
        SCREENED,
        SHORTLISTED,
        SUBMITTED,
        INTERVIEW,
        OFFER,
        PLACED,
        REJECTED,
        WITHDRAWN
    }

    private final Desk desk;
    private final Opening job;
    private final UUID id;
    private final UUID candidate;
    private final UUID match;
    private final double fit;
    private Stage stage = Stage.NEW;
    private int version = 1;

    Candidacy(Desk desk, Opening job, UUID candidate, String source, double fit) {
        this.desk = desk;
        this.job = job;
        this.id = desk.id();
        this.match = desk.id();
        this.candidate = candidate;
        this.fit = fit + 0.8 * desk.chance().normal();
        desk.tell(
                "hiring.application-made.v1",
                id,
                new Data()
                        .id("application", id)
                        .id("candidate", candidate)
                        .id("job", job.id())
                        .text("source", source)
                        .id("owner", job.owner()));
        desk.inDays(1.6, this::screen);
    }

    /** It is known by which advert they came. */
    void trace(Listing listing) {
        desk.tell(
                "hiring.applicant-traced.v1",
                id,
                new Data().id("application", id).id("candidate", candidate).id("listing", listing.id()));
    }

    /** Nobody is sought any more. */
    void endWithJob() {
        if (isOpen()) {
            move(Stage.REJECTED, "POSITION_FILLED");
        }
    }

    private void screen() {
        if (staysFor(-0.1, "MISSING_REQUIREMENT")) {
            move(Stage.SCREENED, null);
            desk.inDays(1.8, this::shortlist);
        }
    }

    private void shortlist() {
        if (staysFor(-0.9, "LESS_EXPERIENCED")) {
            move(Stage.SHORTLISTED, null);
            say("SHORTLISTED");
            desk.inDays(1.5, this::ask);
        }
    }

    private void ask() {
        if (!staysFor(3, "PAY_TOO_HIGH")) {
            return;
        }
        UUID mandate = desk.id();
        desk.tell(
                "hiring.mandate-asked.v1",
                mandate,
                parties("mandate", mandate).number("wording", 1).time("until", desk.now() + 7 * 86_400_000L));
        desk.inDays(0.7, () -> answer(mandate));
    }

    private void answer(UUID mandate) {
        if (!isOpen()) {
            return;
        }
        boolean isGiven = desk.chance().falls(0.88);
        desk.tell(
                "hiring.mandate-answered.v1",
                mandate,
                parties("mandate", mandate).truth("given", isGiven));
        if (isGiven) {
            desk.inDays(0.4, () -> submit(mandate));
        } else {
            move(Stage.WITHDRAWN, "CANDIDATE_DECLINED");
        }
    }

    private void submit(UUID mandate) {
        if (!isOpen()) {
            return;
        }
        UUID submission = desk.id();
        desk.tell(
                "hiring.submission-made.v1",
                submission,
                parties("submission", submission)
                        .id("contact", job.client().contact())
                        .number("terms", Client.TERMS)
                        .id("mandate", mandate)
                        .time("at", desk.now()));
        move(Stage.SUBMITTED, null);
        desk.inDays(3.2, () -> hear(submission));
    }

    private void hear(UUID submission) {
        if (!isOpen() || isTired()) {
            return;
        }
        boolean isTaken = passes(0.15 + job.client().liking());
        Data data = parties("submission", submission).text("answer", isTaken ? "ACCEPTED" : "DECLINED");
        desk.tell("hiring.submission-answered.v1", submission, isTaken ? data : data.text("reason", "CLIENT_DECLINED"));
        if (isTaken) {
            arrange();
        } else {
            reject("CLIENT_DECLINED");
        }
    }

    private void arrange() {
        UUID interview = desk.id();
        long from = WorkDays.after(desk.now(), desk.chance().around(3.5, 0.4), desk.chance());
        desk.tell(
                "hiring.interview-arranged.v1",
                interview,
                parties("interview", interview)
                        .id("meeting", desk.id())
                        .time("from", from)
                        .time("until", from + 3_600_000));
        move(Stage.INTERVIEW, null);
        desk.at(from + 7_200_000, () -> interviewed(interview));
    }

    private void interviewed(UUID interview) {
        if (!isOpen()) {
            return;
        }
        boolean isHeld = desk.chance().falls(0.94);
        desk.tell(
                "hiring.interview-ended.v1",
                interview,
                parties("interview", interview).text("outcome", isHeld ? "HELD" : "CANDIDATE_MISSING"));
        if (isHeld) {
            say("INTERVIEWED");
            desk.inDays(3, this::decide);
        } else {
            reject("NO_ANSWER");
        }
    }

    private void decide() {
        if (isOpen() && !job.isHeldForOthers()) {
            if (staysFor(-0.55 + job.client().liking(), "CLIENT_DECLINED")) {
                offer();
            }
        } else if (isOpen()) {
            desk.inDays(2, this::decide);
        }
    }

    private void offer() {
        job.hold();
        UUID offer = desk.id();
        var startsOn = WorkDays.of(WorkDays.after(desk.now(), desk.chance().between(8, 34), desk.chance()));
        desk.tell(
                "hiring.offer-made.v1",
                offer,
                new Data()
                        .id("offer", offer)
                        .id("application", id)
                        .id("candidate", candidate)
                        .id("client", job.client().id())
                        .id("job", job.id())
                        .day("startsOn", startsOn)
                        .day("expiresOn", startsOn));
        move(Stage.OFFER, null);
        say("OFFERED");
        desk.inDays(2, () -> {
            if (isOpen()) {
                accept(new Offer(offer, startsOn), desk.chance().falls(0.8));
            }
        });
    }

    private void accept(Offer offer, boolean isAccepted) {
        Data data = new Data()
                .id("offer", offer.id())
                .id("application", id)
                .id("candidate", candidate)
                .id("client", job.client().id())
                .id("job", job.id())
                .text("answer", isAccepted ? "ACCEPTED" : "DECLINED");
        desk.tell(
                "hiring.offer-answered.v1", offer.id(), isAccepted ? data : data.text("reason", "ACCEPTED_ELSEWHERE"));
        if (isAccepted) {
            move(Stage.PLACED, null);
            say("HIRED");
            boolean isFilled = job.fill();
            new Placement(desk, job, id, candidate, offer, isFilled);
            if (isFilled) {
                job.close("FILLED");
            }
        } else {
            job.release();
            move(Stage.WITHDRAWN, "ACCEPTED_ELSEWHERE");
        }
    }

    private boolean isOpen() {
        return stage.compareTo(Stage.PLACED) < 0;
    }

    /** False when they have gone, go now, or are turned down now. */
    private boolean staysFor(double ease, String reason) {
        if (!isOpen() || isTired()) {
            return false;
        }
        if (!passes(ease)) {
            reject(reason);
            return false;
        }
        return true;
    }

    private boolean isTired() {
        boolean isTired = desk.chance().falls(TIRED);
        if (isTired) {
            move(Stage.WITHDRAWN, "CANDIDATE_DECLINED");
        }
        return isTired;
    }

    private boolean passes(double ease) {
        return desk.chance().falls(1 / (1 + StrictMath.exp(-ease - fit)));
    }

    private void reject(String reason) {
        move(Stage.REJECTED, reason);
        say("REJECTED");
    }

    private void move(Stage to, @Nullable String reason) {
        Data data = new Data()
                .id("application", id)
                .id("candidate", candidate)
                .id("job", job.id())
                .number("version", ++version)
                .word("from", stage)
                .word("to", to);
        if (reason != null) {
            data.text("reason", reason);
        }
        stage = to;
        desk.tell("hiring.application-moved.v1", id, data.time("at", desk.now()));
    }

    private void say(String verdict) {
        desk.tell(
                "matching.feedback-given.v1",
                match,
                new Data()
                        .id("match", match)
                        .id("job", job.id())
                        .id("candidate", candidate)
                        .text("verdict", verdict));
    }

    private Data parties(String name, UUID value) {
        return new Data()
                .id(name, value)
                .id("application", id)
                .id("candidate", candidate)
                .id("client", job.client().id());
    }
}
