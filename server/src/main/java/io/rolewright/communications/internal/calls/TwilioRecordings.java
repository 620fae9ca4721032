package io.rolewright.communications.internal.calls;

import io.rolewright.communications.internal.people.People;
import io.rolewright.communications.internal.twilio.Twilio;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.shared.Person;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Recordings at Twilio. Their addresses are made of their names: an address that somebody tells is never asked. */
@Component
class TwilioRecordings {
    private static final int NOT_FOUND = 404;

    private final Twilio twilio;
    private final CallAddresses addresses;
    private final RecordingSettings settings;

    TwilioRecordings(Twilio twilio, CallAddresses addresses, RecordingSettings settings) {
        this.twilio = twilio;
        this.addresses = addresses;
        this.settings = settings;
    }

    /** Begins one in a call that is under way. */
    ProviderAnswer start(RecordingRow row) {
        return twilio.post(
                "start-recording",
                ofCall(row.callSid()) + ".json",
                Stream.of(
                        Map.entry("RecordingChannels", "mono"),
                        Map.entry("RecordingStatusCallback", addresses.recording(row.call())),
                        Map.entry("RecordingStatusCallbackMethod", "POST"),
                        Map.entry("RecordingStatusCallbackEvent", "completed absent")));
    }

    ProviderAnswer stop(String callSid, String sid) {
        return twilio.post(
                "stop-recording",
                ofCall(callSid) + "/" + segment(sid) + ".json",
                Stream.of(Map.entry("Status", "stopped")));
    }

    ProviderAnswer find(String sid) {
        return twilio.get("find-recording", one(sid) + ".json", Stream.empty());
    }

    /** The names of all of a call, the newest first; absent when nobody can be asked now. */
    Optional<List<String>> list(String callSid) {
        var answer = twilio.get("find-recordings", ofCall(callSid) + ".json", Stream.empty());
        var all = twilio.read(answer).path("recordings");
        if (answer.status() == NOT_FOUND) {
            return Optional.of(List.of());
        }
        return answer.outcome() == Outcome.ANSWERED && all.isArray()
                ? Optional.of(all.valueStream()
                        .map(one -> one.path("sid").asString(""))
                        .filter(sid -> !sid.isBlank())
                        .toList())
                : Optional.empty();
    }

    /** The name of the recording that an answer is about. */
    Optional<String> sid(ProviderAnswer answer) {
        return answer.outcome() == Outcome.ANSWERED ? text(answer, "sid") : Optional.empty();
    }

    /** How far the recording is that an answer is about, in Twilio's words. */
    Optional<String> status(ProviderAnswer answer) {
        return answer.outcome() == Outcome.ANSWERED ? text(answer, "status") : Optional.empty();
    }

    private Optional<String> text(ProviderAnswer answer, String member) {
        return Optional.of(twilio.read(answer).path(member).asString("")).filter(text -> !text.isBlank());
    }

    /** Gets the sound, as MP3: a fourth of what the other kind takes. */
    PartnerSound sound(String sid, Person person) {
        return twilio.sound(
                "get-recording",
                one(sid) + ".mp3",
                People.key(person),
                Math.toIntExact(settings.most().toBytes()));
    }

    /** Deletes all of a call; whether none is left. */
    boolean deleteAll(String callSid) {
        return list(callSid)
                .filter(all -> all.stream().allMatch(this::isDeleted))
                .isPresent();
    }

    private boolean isDeleted(String sid) {
        var answer = twilio.delete("delete-recording", one(sid) + ".json");
        return answer.outcome() == Outcome.ANSWERED || answer.status() == NOT_FOUND;
    }

    private String one(String sid) {
        return twilio.account().path("Recordings/" + segment(sid));
    }

    private String ofCall(String callSid) {
        return twilio.account().path("Calls/" + segment(callSid) + "/Recordings");
    }

    private static String segment(String name) {
        return UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
    }
}
