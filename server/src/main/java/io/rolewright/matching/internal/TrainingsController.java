package io.rolewright.matching.internal;

import io.rolewright.jobs.JobsApi;
import io.rolewright.matching.Training;
import io.rolewright.matching.TrainingsApi;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.TrainingId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what feedback taught. */
@RestController
class TrainingsController implements TrainingsApi {
    private static final String QUESTION = "trainings";

    private final TrainingRequests requests;
    private final Trainings trainings;
    private final TrainingMoves moves;
    private final JobsApi jobs;
    private final Cursors cursors;
    private final Once once;

    TrainingsController(
            TrainingRequests requests,
            Trainings trainings,
            TrainingMoves moves,
            JobsApi jobs,
            Cursors cursors,
            Once once) {
        this.requests = requests;
        this.trainings = trainings;
        this.moves = moves;
        this.jobs = jobs;
        this.cursors = cursors;
        this.once = once;
    }

    @Override
    public Training train() {
        return once.execute(requests::ask);
    }

    @Override
    public Page<Training> trainings(int limit, @Nullable String cursor) {
        var last = cursor == null
                ? null
                : UUID.fromString(cursors.read(QUESTION, cursor).getFirst());
        return Page.cut(
                trainings.page(last, limit + 1),
                limit,
                shown -> cursors.write(QUESTION, List.of(shown.id().text())));
    }

    @Override
    public Training training(TrainingId id) {
        return trainings.find(id).orElseThrow(() -> ContractException.notFound("matching.training-unknown", id.text()));
    }

    @Override
    public Training.Moves moves(TrainingId id, JobId jobId) {
        return moves.moves(training(id), jobs.find(jobId).id());
    }
}
