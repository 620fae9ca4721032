package io.rolewright.storage.internal;

import io.rolewright.engine.document.ChildProcessReader;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.Recognition;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings; starts the reader that may die. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class StorageConfiguration {
    @Bean
    DocumentReader documentReader(StorageSettings settings) {
        return ChildProcessReader.ofThisClassPath(
                ReadingLimits.standard(),
                settings.readers(),
                recognition(settings).orElse(null));
    }

    private static Optional<Recognition> recognition(StorageSettings settings) {
        return settings.ocr() == StorageSettings.Ocr.OFF
                ? Optional.empty()
                : Recognition.installed().map(found -> found.within(settings.ocrPages(), settings.ocrTime()));
    }
}
