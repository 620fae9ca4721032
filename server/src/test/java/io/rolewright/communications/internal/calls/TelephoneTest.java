package io.rolewright.communications.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.NewCall;
import io.rolewright.communications.PhoneCall;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.Staff;
import io.rolewright.communications.script.Scripts;
import io.rolewright.events.communications.Channel;
import io.rolewright.integrations.NewAccount;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.phone.TranscriptLine;
import io.rolewright.integrations.twins.phone.TwilioSignature;
import io.rolewright.integrations.twins.phone.TwilioTwin;
import io.rolewright.integrations.twins.phone.Utterance;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Calls on the twin of Twilio, which reaches the server as from outside, and somebody who is called. */
@ServerTest({
    "rolewright.target=communications,integrations,storage",
    "rolewright.communications.calls.look-every=1d",
    "rolewright.communications.calls.tries=3",
    "rolewright.communications.recordings.most=100KB",
    "rolewright.integrations.web.inner-hosts=localhost,127.0.0.1",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.rest=1ms"
})
@Import({PlainDoor.class, Recruiter.class, Staff.class, TelephoneCompany.class})
abstract class TelephoneTest {
    static final String CALLS = "/api/v1/communications/calls";
    /** Friday noon in Sydney. */
    static final Instant NOON = TelephoneCompany.NOON;

    static final Duration PAUSE = Duration.ofMinutes(1);
    static final Duration SILENCE = Duration.ofMinutes(5);
    private static final AtomicLong NUMBERS = new AtomicLong(61_491_570_200L);

    @Autowired
    Recruiter ann;

    @Autowired
    Chores chores;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Twins twins;

    @Autowired
    PublicAddress site;

    @LocalServerPort
    int port;

    @BeforeEach
    void startAnew() {
        site.leadsTo(port);
        twins.twin("twilio").faults().clear();
        twins.twin("twilio").requests().clear();
        twins.twin("twilio").clock().set(NOON);
        clock.set(NOON);
        jdbc.sql("delete from communications.phone_call").update();
        jdbc.sql("delete from communications.recording").update();
        jdbc.sql("delete from integrations.account").update();
        var told = twins.twin("twilio").account();
        keepAccount(Map.of("accountSid", told.get("accountSid"), "from", told.get("from")));
    }

    /** Lets every call come to its end, so that none goes on in the next test. */
    @AfterEach
    void letAllEnd() {
        play(Duration.ofHours(2));
    }

    void keepAccount(Map<String, String> facts) {
        ann.put("/api/v1/integrations/twilio/account", new NewAccount(facts, Map.of("authToken", TwilioTwin.TOKEN)))
                .expectStatus()
                .isOk();
    }

    /** Somebody in Sydney, and where she is called. */
    record Noor(Person person, String number) {}

    Noor noor() {
        var number = "+" + NUMBERS.incrementAndGet();
        var points = List.of(new ContactPoint(Channel.VOICE, number));
        return new Noor(ann.reached(new ContactPoints("Noor", points, "Australia/Sydney", "AU", "en-AU")), number);
    }

    PhoneCall call(Noor noor) {
        var about = new ApplicationId(UUID.randomUUID());
        var wanted = new NewCall(noor.person(), "screening", about, Scripts.VALUES, null);
        return ann.read(new TypeReference<PhoneCall>() {}, ann.post(CALLS, wanted));
    }

    PhoneCall find(PhoneCall call) {
        return ann.read(
                new TypeReference<PhoneCall>() {},
                ann.get(CALLS + "/" + call.id().text()));
    }

    void look() {
        assertThat(chores.run(CallsConfiguration.DIALLING)).isTrue();
    }

    void play(Duration time) {
        advance(time);
        twins.twilio().tick();
    }

    void advance(Duration time) {
        twins.twin("twilio").clock().advance(time);
        clock.advance(time);
    }

    void fault(String operation, Fault fault) {
        twins.twin("twilio").faults().add(FaultRule.on(operation, fault));
    }

    List<String> lines(Noor noor, TranscriptLine.Kind kind) {
        return twins.twilio().transcript(twins.twilio().callsTo(noor.number()).getFirst()).stream()
                .filter(line -> line.kind() == kind)
                .map(TranscriptLine::text)
                .toList();
    }

    static Utterance[] utterances(List<String> words) {
        return words.stream()
                .map(said -> said.isEmpty()
                        ? Utterance.silence()
                        : Utterance.said(said).withConfidence(1))
                .toArray(Utterance[]::new);
    }

    PublicAddress.Passed again(PublicAddress.Passed passed) {
        return site.send(passed.path(), passed.form(), passed.signature());
    }

    PublicAddress.Passed signed(String path, Map<String, String> form) {
        var text = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return site.send(path, text, TwilioSignature.of(TwilioTwin.TOKEN, site.site() + path, form));
    }

    static String sid(PublicAddress.Passed passed) {
        return form(passed.form()).getOrDefault("CallSid", "");
    }

    static Map<String, String> form(String text) {
        return Stream.of(text.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
