package io.rolewright.benchmarks.mail;

import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.phone.SentText;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phones that a twin of Twilio reaches. It tells nobody what became of a text, and loses some requests and some answers, so
 * that whoever sends has to look for a text in its list.
 */
final class Phones implements Recipients, AutoCloseable {
    private static final String TWILIO = "twilio";
    private static final String CREATE = "createMessage";
    private static final double SHARE = 0.05;
    private static final int EARLY_AFTERNOON = 13;

    private final Twins twins = Twins.start(TwinSettings.usual().withAdverts(1).withoutLimits());

    Phones() {
        lose(Faults.lostAnswer());
        lose(Faults.lostRequest());
    }

    private void lose(Fault fault) {
        twins.twin(TWILIO).faults().add(FaultRule.on(CREATE, fault).withProbability(SHARE));
    }

    // A call ends well before its text is given to somebody else.
    @Override
    public String[] arguments(String... others) {
        var own = Stream.of(
                "rolewright.communications.texts.carrier=TWILIO",
                "rolewright.communications.delivery.pause=2s",
                "rolewright.integrations.web.inner-hosts=" + Ports.LOOPBACK,
                "rolewright.integrations.web.time=4s",
                "rolewright.agency.zone=" + zone());
        var partners = twins.settings().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue());
        var settings = Stream.concat(own, partners).flatMap(setting -> Stream.of("--set", setting));
        return Agency.unlimited(Stream.concat(Stream.of(others), settings).toArray(String[]::new));
    }

    /** Where it is early afternoon now, when nobody minds a text. */
    private static String zone() {
        var hours = EARLY_AFTERNOON - LocalTime.now(ZoneOffset.UTC).getHour();
        return "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours);
    }

    @Override
    public void prepare(Mailing mailing, int count) {
        var account = twins.twin(TWILIO).account();
        mailing.connect(
                TWILIO, """
                {"facts":{"accountSid":"%s","from":"%s"},"secrets":{"authToken":"%s"}}""".formatted(account.get("accountSid"), account.get("from"), account.get("authToken")));
        mailing.prepare(count, number -> Mailing.phone("+614915%05d".formatted(number)));
    }

    @Override
    public int taken() {
        return twins.twilio().sent().size();
    }

    /** By number. */
    @Override
    public Map<String, Integer> got() {
        return twins.twilio().sent().stream()
                .collect(Collectors.groupingBy(SentText::to, Collectors.summingInt(text -> 1)));
    }

    /** How many requests and answers were lost. */
    int lost() {
        return twins.twin(TWILIO).faults().strikes();
    }

    /** How often it was asked for its list. */
    int lookedUp() {
        return twins.twin(TWILIO).requests().of("listMessages").size();
    }

    @Override
    public void close() {
        twins.close();
    }
}
