package io.rolewright.runtime.titles;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses what reads titles. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TitleSettings.class)
class TitleConfiguration {
    @Bean
    TitleReaders titleReaders(TitleSettings settings) {
        return new TitleReaders(settings.meaning() != TitleSettings.Meaning.OFF);
    }
}
