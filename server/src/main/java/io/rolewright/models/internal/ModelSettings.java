package io.rolewright.models.internal;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What models may be, and when a version of one is taken back.
 *
 * @param maxArtifact the largest artefact
 * @param approvals how many people must approve before a version becomes live, beside who brought and who promotes it; 0 where
 *     an agency has one person alone
 * @param window reports of the last so long say how a version does
 * @param watch how often the bounds of live versions are looked at
 * @param leastObserved so many values must be reported before latency or drift is judged
 * @param leastJudged so many answers must have been judged before quality is
 * @param latency 99 of 100 answers must take no longer
 * @param scoreDrift how far scores may drift from the reference, as a population stability index
 * @param inputDrift how far an input may, by the same index
 * @param qualityLoss how much less right answers may be than the reference, of 1
 * @param rollBackOn the bounds that take a version back by themselves when it breaks them; inputs are the world's, and drift for
 *     the version before as well
 */
@ConfigurationProperties("rolewright.models")
record ModelSettings(
        @DefaultValue("256MB") DataSize maxArtifact,
        @DefaultValue("1") int approvals,
        @DefaultValue("7d") Duration window,
        @DefaultValue("1m") Duration watch,
        @DefaultValue("1000") long leastObserved,
        @DefaultValue("100") long leastJudged,
        @DefaultValue("250ms") Duration latency,
        @DefaultValue("0.25") double scoreDrift,
        @DefaultValue("0.25") double inputDrift,
        @DefaultValue("0.05") double qualityLoss,

        @DefaultValue({"latency", "score-drift", "quality-loss"})
        Set<String> rollBackOn) {
    ModelSettings {
        rollBackOn = Set.copyOf(rollBackOn);
        if (approvals < 0 || leastObserved < 1 || leastJudged < 1 || window.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException(
                    "rolewright.models: approvals are not negative, least-observed and least-judged at least 1, the window an hour");
        }
        if (!Health.BOUNDS.containsAll(rollBackOn)) {
            throw new IllegalArgumentException("rolewright.models: roll-back-on is of " + Health.BOUNDS);
        }
    }
}
