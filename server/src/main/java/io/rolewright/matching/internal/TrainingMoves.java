package io.rolewright.matching.internal;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.learning.Change;
import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.matching.Training;
import io.rolewright.models.ModelsInternal;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells how a training moves the people of a job. */
@Component
class TrainingMoves {
    private final Shortlist shortlist;
    private final ModelsInternal models;
    private final RankerModels rankers;

    TrainingMoves(Shortlist shortlist, ModelsInternal models, RankerModels rankers) {
        this.shortlist = shortlist;
        this.models = models;
        this.rankers = rankers;
    }

    Training.Moves moves(Training training, JobId job) {
        var result = training.result();
        var version = result == null ? null : result.version();
        if (result == null || version == null) {
            throw ContractException.conflict(
                    "matching.nothing-learned", training.id().text());
        }
        var people = new LinkedHashMap<String, float[]>();
        for (var match : shortlist.all(job)) {
            var contributions = match.reasons().contributions();
            if (!contributions.isEmpty()) {
                people.put(
                        match.place().candidate().text(), FeatureList.bundled().row(contributions));
            }
        }
        var moves = change(result.base(), version, people).moves().stream()
                .map(TrainingMoves::move)
                .toList();
        return new Training.Moves(training.id(), result.base(), version, moves);
    }

    private Change change(int base, int version, LinkedHashMap<String, float[]> people) {
        try {
            var before = rankers.load(models.version(RankerModels.NAME, base));
            var after = rankers.load(models.version(RankerModels.NAME, version));
            return Change.between(before, after, people);
        } catch (UnusableForestException reason) {
            throw ContractException.conflict("matching.nothing-learned", reason.code());
        }
    }

    private static Training.Move move(Change.Move move) {
        return new Training.Move(
                new CandidateId(UUID.fromString(move.candidate())),
                move.before(),
                move.after(),
                move.scoreBefore(),
                move.scoreAfter());
    }
}
