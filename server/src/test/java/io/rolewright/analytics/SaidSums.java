package io.rolewright.analytics;

import io.rolewright.engine.fairness.Declared;
import io.rolewright.engine.fairness.ScoredGroup;
import io.rolewright.engine.fairness.Sex;
import io.rolewright.resumes.DemographicsInternal;
import io.rolewright.resumes.ScoredCandidates;
import io.rolewright.resumes.ScoredGroups;
import io.rolewright.shared.CandidateId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Sums of what people say of themselves, from memory. */
@TestComponent
public class SaidSums implements DemographicsInternal {
    private final Map<CandidateId, Sex> said = new ConcurrentHashMap<>();

    /** Somebody says this of themself from now on. */
    public void say(CandidateId candidate, Sex sex) {
        said.put(candidate, sex);
    }

    @Override
    public ScoredGroups sums(ScoredCandidates scored) {
        var sums = new HashMap<Declared, ScoredGroup>();
        for (var candidate : scored.rest()) {
            var declared = new Declared(Optional.ofNullable(said.get(candidate)), Optional.empty(), Optional.empty());
            sums.merge(
                    declared,
                    new ScoredGroup(declared, 1, 0),
                    (sum, one) -> new ScoredGroup(declared, sum.scored() + 1, 0));
        }
        return new ScoredGroups(sums.values().stream().toList());
    }
}
