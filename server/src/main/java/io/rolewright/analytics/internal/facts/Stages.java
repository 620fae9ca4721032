package io.rolewright.analytics.internal.facts;

import io.rolewright.events.hiring.ApplicationStage;
import java.util.List;

/** The way to a job, stage by stage. Rows keep the places, so they never change; see the definitions of the figures, too. */
public final class Stages {
    public static final List<ApplicationStage> WAY = List.of(
            ApplicationStage.NEW,
            ApplicationStage.SCREENED,
            ApplicationStage.SHORTLISTED,
            ApplicationStage.SUBMITTED,
            ApplicationStage.INTERVIEW,
            ApplicationStage.OFFER,
            ApplicationStage.PLACED);

    private Stages() {}

    /** How far a stage is on the way, from 0; who leaves the way comes no farther by it. */
    public static int place(ApplicationStage stage) {
        return Math.max(0, WAY.indexOf(stage));
    }
}
