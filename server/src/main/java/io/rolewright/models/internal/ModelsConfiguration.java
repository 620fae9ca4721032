package io.rolewright.models.internal;

import io.rolewright.runtime.leases.Chore;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the parts of {@code models} together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelSettings.class)
class ModelsConfiguration {
    static final String BUNDLED = "models.bundled";
    static final String WATCHING = "models.watching";
    static final String SWEEPING = "models.sweeping";

    private static final Logger log = LoggerFactory.getLogger(ModelsConfiguration.class);

    @Bean
    Manifest modelManifest() {
        return Manifest.bundled();
    }

    /** At start, and again for what another release has brought meanwhile; costs one question when all is known. */
    @Bean
    Chore bundledModels(BundledModels bundled) {
        return new Chore(BUNDLED, Duration.ofMinutes(10), lease -> bundled.register());
    }

    @Bean
    Chore modelWatching(Watching watching, ModelSettings settings) {
        return new Chore(WATCHING, settings.watch(), watching::run);
    }

    @Bean
    Chore modelSweeping(Artifacts artifacts, Runs runs) {
        return new Chore(SWEEPING, Duration.ofHours(1), lease -> {
            var forgotten = artifacts.sweep() + runs.sweep();
            log.debug("{} artefacts and processes forgotten", forgotten);
        });
    }
}
