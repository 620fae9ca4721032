package io.rolewright.runtime.idempotency;

import io.rolewright.runtime.Target;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.MasterKey;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts {@link Once} together, and the check before it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdempotencySettings.class)
class IdempotencyConfiguration {
    /** Behind the door's own limits, before everything that reads. */
    private static final int FILTER_ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    /** Behind the checks of permissions and parameters. */
    private static final int CHECK_ORDER = 1000;

    @Bean
    Once once(TransactionOperations transactions, FirstAnswers answers, JsonMapper json) {
        return new Once(transactions, answers, new Rendering(json));
    }

    @Bean
    FirstAnswers firstAnswers(
            JdbcClient jdbc,
            FieldCipher cipher,
            JsonMapper json,
            Clock clock,
            IdempotencySettings settings,
            TransactionOperations transactions,
            Target target) {
        transactions.executeWithoutResult(
                status -> target.services().forEach(service -> cipher.create(KeyName.service(service))));
        return new FirstAnswers(jdbc, cipher, json, clock, settings);
    }

    @Bean
    Sweep firstAnswerSweep(FirstAnswers answers) {
        return new Sweep(answers);
    }

    @Bean
    FilterRegistrationBean<KeyedRequestFilter> keyedRequestFilter() {
        var registration = new FilterRegistrationBean<>(new KeyedRequestFilter());
        registration.setOrder(FILTER_ORDER);
        return registration;
    }

    @Bean
    WebMvcConfigurer idempotencyCheck(MasterKey master, FirstAnswers answers) {
        var check = new IdempotencyCheck(new Uses(new Fingerprints(master)), answers);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(check).order(CHECK_ORDER);
            }
        };
    }
}
