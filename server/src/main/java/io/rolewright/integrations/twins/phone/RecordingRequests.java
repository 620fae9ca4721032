package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.util.List;

/** What can be asked of recordings by HTTP. */
final class RecordingRequests {
    private static final int NOT_NOW = 21_220;
    private static final int NO_CALLBACK = 21_609;

    private final Clock clock;
    private final Recordings recordings;
    private final Switchboard switchboard;

    RecordingRequests(Clock clock, Recordings recordings, Switchboard switchboard) {
        this.clock = clock;
        this.recordings = recordings;
        this.switchboard = switchboard;
    }

    TwinAnswer answer(Resource resource, TwinRequest request) {
        return resource.isAll() ? all(resource, request) : one(resource, request);
    }

    private TwinAnswer all(Resource resource, TwinRequest request) {
        var call = switchboard.find(resource.call()).orElseThrow(() -> TwilioError.notFound(request.path()));
        return switch (request.method()) {
            case "POST" -> begun(call, request);
            case "GET" ->
                new Listing(request, List.of())
                        .page(
                                "recordings",
                                recordings.of(call.sid()).stream()
                                        .map(Recording::shown)
                                        .toList());
            default -> throw TwilioError.methodNotAllowed();
        };
    }

    private TwinAnswer begun(PhoneCall call, TwinRequest request) {
        if (call.status() != CallStatus.IN_PROGRESS) {
            throw TwilioError.badRequest(NOT_NOW, "Requested resource is not eligible for recording");
        }
        var form = new Form(request);
        var channels = form.filled("RecordingChannels").filter("dual"::equals).orElse("mono");
        var hook = form.hook("RecordingStatusCallback", NO_CALLBACK);
        var moment = call.moment(clock.instant());
        return TwinAnswer.json(
                201, recordings.begin(call, channels, hook, moment).shown());
    }

    private TwinAnswer one(Resource resource, TwinRequest request) {
        var recording = recordings
                .find(resource.sid())
                .filter(found -> resource.call().isEmpty() || resource.call().equals(found.callSid()))
                .orElseThrow(() -> TwilioError.notFound(request.path()));
        return switch (request.method()) {
            case "GET" -> shown(recording, resource, request);
            case "POST" -> stopped(recording, request);
            case "DELETE" -> {
                recordings.remove(recording);
                yield TwinAnswer.empty(204);
            }
            default -> throw TwilioError.methodNotAllowed();
        };
    }

    private static TwinAnswer shown(Recording recording, Resource resource, TwinRequest request) {
        if (resource.type().equals("json")) {
            return TwinAnswer.json(recording.shown());
        }
        if (recording.goesOn()) {
            throw TwilioError.notFound(request.path());
        }
        return resource.type().equals("mp3")
                ? TwinAnswer.of(200, "audio/mpeg", Sound.mp3(recording))
                : TwinAnswer.of(200, "audio/x-wav", Sound.wave(recording));
    }

    /** What is told of it then waits until the call goes on, for the customer may be answering just now. */
    private TwinAnswer stopped(Recording recording, TwinRequest request) {
        var status = new Form(request).filled("Status").orElse("");
        if (!status.equals("stopped")) {
            throw TwilioError.badRequest(20_001, "Invalid Status: " + status);
        }
        if (!recording.goesOn()) {
            throw TwilioError.badRequest(NOT_NOW, "Recording is not in-progress. Cannot update status.");
        }
        var now = clock.instant();
        var moment = switchboard
                .find(recording.callSid())
                .map(call -> call.moment(now))
                .orElse(now);
        return TwinAnswer.json(recordings.end(recording, moment).shown());
    }
}
