package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The members of a posting that no rewriting touches. */
final class Members {
    private static final Map<String, Function<JobPosting, Object>> ALL = new TreeMap<>(Map.of(
            "employer", JobPosting::employer,
            "places", JobPosting::places,
            "workMode", JobPosting::workMode,
            "contractTypes", JobPosting::contractTypes,
            "pay", JobPosting::pay,
            "posted", JobPosting::posted,
            "validThrough", JobPosting::validThrough,
            "language", JobPosting::language,
            "url", JobPosting::url,
            "sourceId", JobPosting::sourceId));

    private Members() {}

    /** The names of those that differ, in alphabetical order. */
    static List<String> changed(JobPosting source, JobPosting told) {
        return ALL.entrySet().stream()
                .filter(member -> !member.getValue()
                        .apply(source)
                        .equals(member.getValue().apply(told)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
