package io.rolewright.runtime.titles;

import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.runtime.meaning.MeaningModel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses what reads titles. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TitleSettings.class)
class TitleConfiguration {
    @Bean
    TitleReader titleReader(TitleSettings settings, MeaningModel model) {
        var lexical = TitleReader.lexical(Taxonomy.bundled());
        return settings.meaning() == TitleSettings.Meaning.OFF ? lexical : new TitlesWithMeaning(lexical, model);
    }
}
