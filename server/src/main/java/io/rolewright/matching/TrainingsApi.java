package io.rolewright.matching;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.TrainingId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What feedback taught the ranker. */
@HttpExchange("/api/v1/matches/trainings")
public interface TrainingsApi {
    /**
     * Lets the ranker learn from the feedback that was given so far.
     *
     * <p>That happens by itself once a day, too. What is learned becomes a new version of the model {@code match-ranker}: it
     * has to pass its gates, works in the shadow, and ranks when people promote it.
     *
     * @return the training, to be asked for again until it is done
     */
    @PostExchange
    @Cost(Cost.DEAREST)
    @Allowed(Permission.CHANGE_MODELS)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Training train();

    /** Trainings, the latest first. */
    @GetExchange
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Training> trainings(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** One training: what feedback changed, by which version, and by how much. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 404, code = "matching.training-unknown")
    Training training(@PathVariable TrainingId id);

    /** How a training moves the candidates of a job, as far as they may be seen. */
    @GetExchange("/{id}/moves")
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_MATCHES)
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 404, code = "matching.training-unknown")
    @Answers(status = 409, code = "matching.nothing-learned")
    Training.Moves moves(@PathVariable TrainingId id, @RequestParam JobId jobId);
}
