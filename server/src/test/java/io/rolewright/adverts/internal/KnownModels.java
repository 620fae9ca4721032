package io.rolewright.adverts.internal;

import io.rolewright.models.FakeModels;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The models that {@code adverts} asks for; nothing is live unless a test says so, and what the jar brings reads. */
@TestConfiguration(proxyBeanMethods = false)
class KnownModels {
    @Bean
    FakeModels models() {
        var models = new FakeModels();
        AdvertReader.KINDS.forEach(kind -> models.with(kind.name(), kind.name()));
        return models;
    }
}
