package io.rolewright.communications.internal;

import io.rolewright.communications.internal.delivery.Rounds;
import io.rolewright.integrations.IntegrationsApi;
import io.rolewright.integrations.NewAccount;
import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import io.rolewright.support.TestClock;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Twilio and Gmail, as an agency has connected them. */
@TestConfiguration(proxyBeanMethods = false)
public class TwinCarriers {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Bean
    Twins twins() {
        return Twins.start(TwinSettings.usual().withAdverts(1).withoutLimits(), TwinClock.standing(TestClock.START));
    }

    @Bean
    DynamicPropertyRegistrar partners(Twins twins) {
        return settings -> twins.settings().forEach((name, value) -> settings.add(name, () -> value));
    }

    @Bean
    Carriers carriers(
            Twins twins,
            IntegrationsApi integrations,
            JdbcClient jdbc,
            TestClock clock,
            Rounds rounds,
            Recruiter ann,
            Environment environment) {
        return new Carriers(twins, integrations, jdbc, clock, rounds, ann, environment);
    }

    /** Whoever keeps the accounts with carriers, and lets time go by here and there. */
    public record Carriers(
            Twins twins,
            IntegrationsApi integrations,
            JdbcClient jdbc,
            TestClock clock,
            Rounds rounds,
            Recruiter ann,
            Environment environment) {
        /** Connects both, without faults, with nothing that waits and nothing that is still to be told. */
        public void connect() {
            disconnect();
            pass(Duration.ofMinutes(1));
            jdbc.sql("delete from communications.message").update();
            twins.twin("twilio").faults().clear();
            twins.twin("gmail").faults().clear();
            var twilio = twins.twin("twilio").account();
            keep(
                    "twilio",
                    Map.of(
                            "accountSid",
                            text(twilio, "accountSid"),
                            "from",
                            text(twilio, "from"),
                            "webhookUrl",
                            hook("twilio")),
                    Map.of("authToken", text(twilio, "authToken")));
            var gmail = twins.twin("gmail").account();
            keep(
                    "gmail",
                    Map.of(
                            "topic",
                            text(gmail, "topic"),
                            "pushAccount",
                            text(gmail, "pushAccount"),
                            "pushAudience",
                            hook("gmail")),
                    Map.of("keyFile", text(gmail, "keyFile")));
            twins.gmail().pushTo(URI.create(hook("gmail")), hook("gmail"));
            twins.twilio().smsUrl(URI.create(hook("twilio")));
        }

        public void disconnect() {
            jdbc.sql("delete from integrations.account").update();
        }

        private String hook(String partner) {
            return "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/hooks/" + partner;
        }

        private void keep(String partner, Map<String, String> facts, Map<String, String> secrets) {
            Call.of(Actor.user(Recruiter.ID, Set.of(Permission.MANAGE_INTEGRATIONS.text())), TRACE)
                    .ask(() -> integrations.keep(partner, null, new NewAccount(facts, secrets)));
        }

        private static String text(Map<String, String> account, String name) {
            return Objects.requireNonNull(account.get(name));
        }

        /** Sends what is due. */
        public void round() {
            ann.run(rounds::once);
        }

        /** Lets time go by, and Twilio do and tell what it has to. */
        public void pass(Duration time) {
            clock.advance(time);
            twins.clock().advance(time);
            twins.twilio().tick();
        }
    }
}
