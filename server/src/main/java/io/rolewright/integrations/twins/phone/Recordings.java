package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All recordings. They sound of nothing, for as long as something was said. */
final class Recordings {
    private static final int RATE = 8000;
    private static final int HEAD = 44;
    private static final long LONGEST = 600;
    private static final byte SILENCE = (byte) 0x80;

    private final Sids sids;
    private final Map<String, Recording> all = new LinkedHashMap<>();
    private volatile URI address = URI.create("https://api.twilio.com");

    Recordings(Sids sids) {
        this.sids = sids;
    }

    void servedAt(URI other) {
        address = other;
    }

    synchronized Recording add(PhoneCall call, Duration length, String channels, String source, Instant started) {
        var sid = sids.next("RE");
        var url = address + "/" + TwilioAccount.API_VERSION + "/Accounts/" + TwilioAccount.SID + "/Recordings/" + sid;
        var recording = new Recording(sid, call.sid(), url, Math.max(1, length.toSeconds()), channels, source, started);
        all.put(sid, recording);
        return recording;
    }

    synchronized Optional<Recording> find(String sid) {
        return Optional.ofNullable(all.get(sid));
    }

    synchronized TwinAnswer answer(Resource resource, TwinRequest request) {
        var recording = all.get(resource.sid());
        if (recording == null) {
            throw TwilioError.notFound(request.path());
        }
        return switch (request.method()) {
            case "GET" ->
                resource.type().equals("json")
                        ? TwinAnswer.json(recording.shown())
                        : TwinAnswer.of(200, "audio/x-wav", sound(recording));
            case "DELETE" -> {
                all.remove(resource.sid());
                yield TwinAnswer.empty(204);
            }
            default -> throw TwilioError.methodNotAllowed();
        };
    }

    /** A file of WAVE, with a byte for each of 8000 samples a second; of a long recording the beginning. */
    private static byte[] sound(Recording recording) {
        var channels = recording.channelCount();
        var length = Math.toIntExact(Math.min(LONGEST, recording.seconds()) * RATE * channels);
        var file = ByteBuffer.allocate(HEAD + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(word("RIFF")).putInt(HEAD - 8 + length).put(word("WAVE"));
        file.put(word("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels);
        file.putInt(RATE).putInt(RATE * channels).putShort((short) channels).putShort((short) 8);
        file.put(word("data")).putInt(length);
        Arrays.fill(file.array(), HEAD, HEAD + length, SILENCE);
        return file.array();
    }

    private static byte[] word(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }
}
