package io.rolewright.models;

import io.rolewright.shared.ModelId;
import java.util.List;

/**
 * A model: what is live, and who runs it.
 *
 * @param id its id in the trail
 * @param summary name and aliases
 * @param gates the gates that a version must pass before it becomes live
 * @param running the processes that said which version they run
 */
public record Model(ModelId id, ModelSummary summary, List<String> gates, List<Running> running) {
    public Model {
        gates = List.copyOf(gates);
        running = List.copyOf(running);
    }
}
