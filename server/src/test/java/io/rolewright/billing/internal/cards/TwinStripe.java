package io.rolewright.billing.internal.cards;

import io.rolewright.billing.Accountant;
import io.rolewright.integrations.IntegrationsApi;
import io.rolewright.integrations.NewAccount;
import io.rolewright.integrations.twins.payments.StripeTwin;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import io.rolewright.support.Events;
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

/** Stripe, as an agency has connected it. */
@TestConfiguration(proxyBeanMethods = false)
class TwinStripe {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    /** The twin, its time and where it is served. */
    record Served(StripeTwin stripe, TwinClock clock, Twin twin) implements AutoCloseable {
        @Override
        public void close() {
            twin.close();
        }
    }

    @Bean
    Served served() {
        var clock = TwinClock.standing(TestClock.START);
        var stripe = new StripeTwin(clock);
        return new Served(stripe, clock, Twin.start(stripe, clock, 1));
    }

    @Bean
    DynamicPropertyRegistrar partners(Served served) {
        return settings -> {
            settings.add(
                    "rolewright.integrations.addresses.stripe",
                    () -> served.twin().address().toString());
            settings.add("rolewright.integrations.per-second.stripe", () -> "1000");
        };
    }

    @Bean
    Till till(
            Served served,
            IntegrationsApi integrations,
            JdbcClient jdbc,
            TestClock clock,
            Events events,
            Environment environment) {
        return new Till(served, integrations, jdbc, clock, events, environment);
    }

    /** Whoever keeps the account with Stripe, and lets time go by here and there. */
    record Till(
            Served served,
            IntegrationsApi integrations,
            JdbcClient jdbc,
            TestClock clock,
            Events events,
            Environment environment) {
        /** Connects it, without faults and with nothing that is still to be told. */
        void connect() {
            tell();
            served.twin().faults().clear();
            jdbc.sql("delete from integrations.account").update();
            var account = stripe().account();
            var secrets =
                    Map.of("secretKey", text(account, "secretKey"), "webhookSecret", text(account, "webhookSecret"));
            administrator().ask(() -> integrations.keep(Stripe.PARTNER, null, new NewAccount(Map.of(), secrets)));
            events.awaitIdle();
            stripe().hookAt(URI.create(
                    "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/hooks/stripe"));
        }

        private static String text(Map<String, String> account, String name) {
            return Objects.requireNonNull(account.get(name));
        }

        void disconnect() {
            administrator().run(() -> integrations.forget(Stripe.PARTNER));
            events.awaitIdle();
        }

        private static Call administrator() {
            return Call.of(Actor.user(Accountant.ID, Set.of(Permission.MANAGE_INTEGRATIONS.text())), TRACE);
        }

        StripeTwin stripe() {
            return served.stripe();
        }

        /** Lets Stripe tell what there is to be told, and what follows from it be done. */
        void tell() {
            stripe().tick();
            events.awaitIdle();
        }

        /** Lets time go by, and Stripe do and tell what it has to. */
        void pass(Duration time) {
            clock.advance(time);
            served.clock().advance(time);
            tell();
        }
    }
}
