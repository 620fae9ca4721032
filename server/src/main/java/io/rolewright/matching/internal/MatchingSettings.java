package io.rolewright.matching.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What matching is kept to.
 *
 * @param rerankPerMinute how many matches are ranked anew in a minute after the ranker changed
 * @param positionBias how steeply attention falls with the rank at which a match is shown: the chance that it is looked at
 *     is taken for rank to the power of minus this
 * @param trainAfter how many new decisions there must be before the ranker learns by itself; looked at once a day
 * @param mostDecisions how many of the latest decisions are learned from
 * @param qualityLoss by how much nDCG@10 on the gold set a version may be below the ranker of the release
 * @param learnedQualityLoss the same for a version that learned from feedback: recruiters may want what others do not
 * @param impactRatio the least impact ratio of a group, where the difference is not chance
 * @param meaning whether people and adverts are compared by a model of meaning when people are looked for: {@code auto} where
 *     it can run, {@code off} never
 * @param retrieved how many people are found and ranked for an advert at most; of fewer candidates all are ranked
 * @param searched how many people that a search finds are ranked and can be paged through
 * @param mostSearches how many searches one person can save
 * @param mostJobs for how many of the adverts that fit best somebody is ranked, however many others rank higher there
 * @param latency the most milliseconds that 99 of 100 scores of a version may take
 */
@ConfigurationProperties("rolewright.matching")
record MatchingSettings(
        @DefaultValue("20000") int rerankPerMinute,
        @DefaultValue("0.5") double positionBias,
        @DefaultValue("20") int trainAfter,
        @DefaultValue("10000") int mostDecisions,
        @DefaultValue("0.05") double qualityLoss,
        @DefaultValue("0.2") double learnedQualityLoss,
        @DefaultValue("0.8") double impactRatio,
        @DefaultValue("2") double latency,
        @DefaultValue("auto") Meaning meaning,
        @DefaultValue("1000") int retrieved,
        @DefaultValue("50") int mostJobs,
        @DefaultValue("300") int searched,
        @DefaultValue("100") int mostSearches,
        @DefaultValue Index index) {

    /** Whether the model is asked. */
    enum Meaning {
        AUTO,
        OFF
    }

    /**
     * Where candidates are found.
     *
     * @param engine {@code embedded}: in a folder of each process that matches; {@code opensearch}: in a cluster
     * @param url of the cluster, such as {@code https://search.example:9200}
     * @param name what the cluster calls the index
     * @param user who signs in at the cluster; empty: nobody does
     * @param password of that user
     */
    record Index(
            @DefaultValue("embedded") Engine engine,
            @DefaultValue("") String url,
            @DefaultValue("rolewright-candidates") String name,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {
        enum Engine {
            EMBEDDED,
            OPENSEARCH
        }

        Index {
            if ((engine == Engine.OPENSEARCH) == url.isEmpty()) {
                throw new IllegalArgumentException("rolewright.matching.index: url is needed with opensearch alone");
            }
        }

        /** A password is not for logs. */
        @Override
        public String toString() {
            return engine + " " + url + " " + name + " " + user;
        }
    }

    MatchingSettings {
        if (rerankPerMinute < 1) {
            throw new IllegalArgumentException("rolewright.matching: rerank-per-minute is at least 1");
        }
        if (retrieved < 1 || retrieved > 10_000 || mostJobs < 1) {
            throw new IllegalArgumentException("rolewright.matching: retrieved is 1 to 10000, most-jobs is at least 1");
        }
        if (searched < 1 || searched > 10_000 || mostSearches < 1) {
            throw new IllegalArgumentException(
                    "rolewright.matching: searched is 1 to 10000, most-searches is at least 1");
        }
        if (trainAfter < 1 || mostDecisions < 1) {
            throw new IllegalArgumentException("rolewright.matching: train-after and most-decisions are at least 1");
        }
        if (!(qualityLoss >= 0 && learnedQualityLoss >= 0 && impactRatio >= 0 && impactRatio <= 1 && latency > 0)) {
            throw new IllegalArgumentException(
                    "rolewright.matching: quality losses are not negative, impact-ratio is 0 to 1, latency is above 0");
        }
        if (!(positionBias >= 0 && positionBias <= 2)) {
            throw new IllegalArgumentException("rolewright.matching: position-bias is 0 to 2");
        }
    }
}
