package io.rolewright.models.internal;

import io.rolewright.models.ModelsContract;
import io.rolewright.models.ModelsInternal;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

/** The one that keeps models keeps to the contract. */
@KeptModels
class ModelsInternalTest extends ModelsContract {
    @Autowired
    private ModelsInternal models;

    @Override
    protected ModelsInternal models() {
        return models;
    }

    @Override
    protected <T> T asService(Supplier<T> work) {
        return Makers.as(Makers.MATCHING, work);
    }
}
