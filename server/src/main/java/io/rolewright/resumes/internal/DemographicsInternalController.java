package io.rolewright.resumes.internal;

import io.rolewright.engine.fairness.AgeBand;
import io.rolewright.engine.fairness.Declared;
import io.rolewright.engine.fairness.ScoredGroup;
import io.rolewright.resumes.Demographics;
import io.rolewright.resumes.DemographicsInternal;
import io.rolewright.resumes.ScoredCandidates;
import io.rolewright.resumes.ScoredGroups;
import io.rolewright.shared.CandidateId;
import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.RestController;

/** Adds up what scored candidates say of themselves. */
@RestController
class DemographicsInternalController implements DemographicsInternal {
    private static final int OLDER_FROM = 40;

    private final Declarations declarations;
    private final Clock clock;

    DemographicsInternalController(Declarations declarations, Clock clock) {
        this.declarations = declarations;
        this.clock = clock;
    }

    @Override
    public ScoredGroups sums(ScoredCandidates scored) {
        var candidates = new HashSet<>(scored.above());
        candidates.addAll(scored.rest());
        var said = declarations.all(candidates);
        var sums = new HashMap<Declared, ScoredGroup>();
        scored.above().forEach(candidate -> add(sums, declared(said, candidate), 1));
        scored.rest().forEach(candidate -> add(sums, declared(said, candidate), 0));
        return new ScoredGroups(sums.values().stream().toList());
    }

    private static void add(Map<Declared, ScoredGroup> sums, Declared declared, int above) {
        sums.merge(
                declared,
                new ScoredGroup(declared, 1, above),
                (sum, one) -> new ScoredGroup(declared, sum.scored() + 1, sum.above() + one.above()));
    }

    private Declared declared(Map<CandidateId, Demographics> said, CandidateId candidate) {
        var demographics = said.get(candidate);
        return demographics == null
                ? Declared.NOTHING
                : new Declared(
                        Optional.ofNullable(demographics.sex()),
                        Optional.ofNullable(demographics.ethnicity()),
                        Optional.ofNullable(demographics.birthYear()).map(this::age));
    }

    private AgeBand age(int birthYear) {
        return Year.now(clock).getValue() - birthYear >= OLDER_FROM ? AgeBand.FORTY_OR_OVER : AgeBand.UNDER_40;
    }
}
