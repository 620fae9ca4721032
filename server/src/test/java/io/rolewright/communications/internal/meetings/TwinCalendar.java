package io.rolewright.communications.internal.meetings;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.IntegrationsApi;
import io.rolewright.integrations.NewAccount;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.workspace.Domain;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Google Calendar, as an agency has connected it. */
@TestConfiguration(proxyBeanMethods = false)
class TwinCalendar {
    static final String PARTNER = "google-calendar";
    private static final String EVENTS = "/calendar/v3/calendars/primary/events";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));

    @Bean
    Twins twins() {
        return Twins.start(TwinSettings.usual().withAdverts(1).withoutLimits(), TwinClock.standing(TestClock.START));
    }

    @Bean
    DynamicPropertyRegistrar partners(Twins twins) {
        return settings -> twins.settings().forEach((name, value) -> settings.add(name, () -> value));
    }

    @Bean
    Agency agency(Twins twins, CallsInternal calls, IntegrationsApi integrations, JdbcClient jdbc) {
        return new Agency(twins, calls, integrations, jdbc);
    }

    /** Whoever keeps the account with Google, and writes into calendars there. */
    record Agency(Twins twins, CallsInternal calls, IntegrationsApi integrations, JdbcClient jdbc) {
        void connect() {
            disconnect();
            twins.twin(PARTNER).faults().clear();
            var key = Objects.requireNonNull(twins.twin(PARTNER).account().get("keyFile"));
            Call.of(Actor.user(ANN, Set.of(Permission.MANAGE_INTEGRATIONS.text())), TRACE)
                    .ask(() -> integrations.keep(PARTNER, null, new NewAccount(Map.of(), Map.of("keyFile", key))));
        }

        void disconnect() {
            jdbc.sql("delete from integrations.account").update();
        }

        /** Puts an event into the calendar of somebody who is known to Google. */
        ProviderAnswer engage(String address, String from, String until) {
            var event = """
                    {"summary":"Something else","start":{"dateTime":"%s"},"end":{"dateTime":"%s"}}""".formatted(from, until);
            return ask(ProviderCall.post("insert", EVENTS, event, null).as(address));
        }

        /** The event of a meeting, as the recruiter sees it. */
        JsonNode event(MeetingId meeting) {
            var find = ProviderCall.get("get", EVENTS + "/" + EventId.of(meeting));
            return new JsonMapper().readTree(ask(find.as(Domain.RECRUITER)).body());
        }

        /** The recruiter calls an event off in their calendar. */
        void cancel(MeetingId meeting) {
            var delete = new ProviderCall(
                    "delete", "DELETE", EVENTS + "/" + EventId.of(meeting), null, null, null, null, Domain.RECRUITER);
            ask(delete);
        }

        private ProviderAnswer ask(ProviderCall call) {
            return Call.of(Actor.service("communications"), TRACE).ask(() -> calls.call(PARTNER, call));
        }
    }
}
