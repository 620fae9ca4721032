package io.rolewright.models;

import java.util.function.Supplier;

/** The fake keeps to the contract. */
class FakeModelsTest extends ModelsContract {
    private final FakeModels models = new FakeModels().with(MODEL, "text", "quality");

    @Override
    protected ModelsInternal models() {
        return models;
    }

    @Override
    protected <T> T asService(Supplier<T> work) {
        return work.get();
    }
}
