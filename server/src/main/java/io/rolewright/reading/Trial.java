package io.rolewright.reading;

import io.rolewright.models.GateReport.Result;
import java.util.List;

/** Tries a version of a model in the company that it would read with. */
@FunctionalInterface
public interface Trial {
    /**
     * What the gates show; asks nobody.
     *
     * @param tried the models that read now, with the version in the place of its like
     * @param known the same with the one of this jar
     */
    List<Result> of(ModelSet tried, ModelSet known);
}
