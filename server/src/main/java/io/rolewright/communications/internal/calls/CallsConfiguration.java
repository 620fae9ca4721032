package io.rolewright.communications.internal.calls;

import io.rolewright.communications.script.Classifier;
import io.rolewright.communications.script.IntentMatcher;
import io.rolewright.integrations.CallsInternal;
import io.rolewright.runtime.leases.Chore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Ties the parts of calls together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CallSettings.class, RecordingSettings.class})
class CallsConfiguration {
    static final String DIALLING = "communications.calls";
    static final String RECORDING = "communications.recordings";

    @Bean
    Classifier callClassifier(CallSettings settings, ObjectProvider<CallsInternal> calls, JsonMapper json) {
        var model = settings.classifier();
        var matcher = new IntentMatcher();
        return model == null ? matcher : new ModelClassifier(matcher, calls.getObject(), model, json);
    }

    @Bean
    Chore dueCalls(CallSettings settings, Dialling dialling) {
        return new Chore(DIALLING, settings.lookEvery(), lease -> dialling.look());
    }

    @Bean
    Chore dueRecordings(CallSettings settings, RecordingRounds rounds) {
        return new Chore(RECORDING, settings.lookEvery(), lease -> rounds.look());
    }
}
