package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays TwiML in a call, step by step. */
final class TwimlInterpreter {
    /** What the customer's server takes to answer, in the time of the call. */
    private static final Duration ASKING = Duration.ofMillis(500);

    private static final Duration SOUND = Duration.ofSeconds(5);
    private static final int MOST_LOOPS = 1000;
    private static final String APOLOGY = "We are sorry, an application error has occurred. Goodbye.";

    private final Documents documents;
    private final Recorder recorder;
    private final Dialling dialling;
    private final Alerts alerts;

    TwimlInterpreter(Documents documents, Recorder recorder, Dialling dialling, Alerts alerts) {
        this.documents = documents;
        this.recorder = recorder;
        this.dialling = dialling;
        this.alerts = alerts;
    }

    /** Begins with a document from its start. */
    Turn open(PhoneCall call, TwimlSource source, Instant at) {
        try {
            var hook = source.hook();
            if (hook != null) {
                return ask(call, hook, Map.of(), at);
            }
            call.conversation().open(documents.read(source.document()), null);
            return Turn.after(Duration.ZERO);
        } catch (TwimlFault fault) {
            return failed(call, fault, at);
        }
    }

    /** Plays what is next. */
    Turn step(PhoneCall call, Instant at) {
        if (call.conversation().isFedUp()) {
            return hangUp(call, at);
        }
        try {
            return switch (call.conversation().next()) {
                case Step.Play play -> play(call, play.verb(), at);
                case Step.Listen listen -> listen(call, listen.gather(), at);
                case Step.Act act -> act(call, act, at);
                case null -> Turn.ending(CallStatus.COMPLETED);
            };
        } catch (TwimlFault fault) {
            return failed(call, fault, at);
        }
    }

    private Turn play(PhoneCall call, Verb verb, Instant at) throws TwimlFault {
        return switch (verb.name()) {
            case "Say" -> prompt(call, TranscriptLine.Kind.SAID, verb, Speech.length(verb.text()), at);
            case "Play" -> prompt(call, TranscriptLine.Kind.PLAYED, verb, SOUND, at);
            case "Pause" -> pause(call, verb, at);
            case "Gather" -> gather(call, verb);
            case "Record" -> record(call, verb, at);
            case "Dial" -> dial(call, verb, at);
            case "Redirect" -> ask(call, hook(call, Optional.of(verb.text()), verb.attribute("method")), Map.of(), at);
            case "Hangup", "Reject" -> Turn.ending(CallStatus.COMPLETED);
            case "Connect", "Start", "Stop", "Enqueue", "Leave", "Refer", "Pay", "Prompt", "Sms", "Echo", "Queue" ->
                throw new TwimlFault(TwimlFault.NOT_PLAYED, "the twin does not play " + verb.name() + " yet");
            default -> throw new TwimlFault(TwimlFault.UNKNOWN_VERB, "unknown verb: " + verb.name());
        };
    }

    private static Turn prompt(PhoneCall call, TranscriptLine.Kind kind, Verb verb, Duration length, Instant at) {
        var loops = verb.number("loop", 1);
        call.note(at, kind, verb.attribute("digits").orElse(verb.text()), verb.attributes());
        call.conversation().prompted();
        return Turn.after(length.multipliedBy(loops == 0 ? MOST_LOOPS : Math.min(loops, MOST_LOOPS)));
    }

    private static Turn pause(PhoneCall call, Verb verb, Instant at) {
        var length = Duration.ofSeconds(verb.number("length", 1));
        call.note(at, TranscriptLine.Kind.PAUSED, length.toSeconds() + " s");
        return Turn.after(length);
    }

    private static Turn gather(PhoneCall call, Verb gather) throws TwimlFault {
        for (var nested : gather.nested()) {
            switch (nested.name()) {
                case "Say", "Play", "Pause" -> {}
                default ->
                    throw new TwimlFault(TwimlFault.UNKNOWN_VERB, nested.name() + " may not be nested in Gather");
            }
        }
        call.conversation().nest(gather);
        return Turn.after(Duration.ZERO);
    }

    /** What follows is reached when there is no input. */
    private static Turn listen(PhoneCall call, Verb gather, Instant at) {
        call.note(at, TranscriptLine.Kind.LISTENED, gather.attribute("input").orElse("dtmf"), gather.attributes());
        var gathering = Gathering.of(gather);
        var utterance = heard(call, at);
        var taken = gathering.take(utterance);
        if (utterance.hangsUp()) {
            call.conversation().fedUp();
        } else if (!taken.told().isEmpty() || gathering.withoutInput()) {
            call.conversation().first(new Step.Act(gather, taken.told(), false));
        }
        return Turn.after(taken.took());
    }

    private static Utterance heard(PhoneCall call, Instant at) {
        var utterance = call.conversation().listen();
        if (!utterance.said().isEmpty()) {
            call.note(at, TranscriptLine.Kind.HEARD, utterance.said());
        }
        if (!utterance.keyed().isEmpty()) {
            call.note(at, TranscriptLine.Kind.KEYED, utterance.keyed());
        }
        if (utterance.said().isEmpty() && utterance.keyed().isEmpty()) {
            call.note(at, TranscriptLine.Kind.SILENT, "");
        }
        return utterance;
    }

    /** What follows is reached when nothing was recorded. */
    private Turn record(PhoneCall call, Verb verb, Instant at) {
        var utterance = heard(call, at);
        var taken = recorder.record(call, verb, utterance, at);
        if (!taken.told().isEmpty()) {
            call.conversation().first(new Step.Act(verb, taken.told(), utterance.hangsUp()));
        } else if (utterance.hangsUp()) {
            call.conversation().fedUp();
        }
        return Turn.after(taken.took());
    }

    /** What follows is reached where there is no action. */
    private Turn dial(PhoneCall call, Verb verb, Instant at) throws TwimlFault {
        var taken = dialling.dial(call, verb, at);
        if (verb.attribute("action").isPresent()) {
            call.conversation().first(new Step.Act(verb, taken.told(), false));
        }
        return Turn.after(taken.took());
    }

    private Turn act(PhoneCall call, Step.Act act, Instant at) throws TwimlFault {
        var verb = act.verb();
        var recording = act.told().get("RecordingSid");
        if (recording != null) {
            recorder.announce(verb, recording, call.conversation().document());
        }
        if (act.isLast()) {
            call.conversation().fedUp();
        }
        return ask(call, hook(call, verb.attribute("action"), verb.attribute("method")), act.told(), at);
    }

    private static Hook hook(PhoneCall call, Optional<String> address, Optional<String> method) throws TwimlFault {
        return Hook.in(call.conversation().document(), address, method);
    }

    private Turn ask(PhoneCall call, Hook hook, Map<String, String> told, Instant at) throws TwimlFault {
        call.conversation().open(documents.ask(call, hook, told, at), hook);
        return Turn.after(ASKING);
    }

    private static Turn hangUp(PhoneCall call, Instant at) {
        call.note(at, TranscriptLine.Kind.HUNG_UP, "");
        return Turn.ending(CallStatus.COMPLETED);
    }

    /** Goes on with the fallback if there is one, once; else the callee hears an apology, and the call is over. */
    private Turn failed(PhoneCall call, TwimlFault fault, Instant at) {
        alerts.raise(fault.code(), call.sid(), fault.text());
        call.note(at, TranscriptLine.Kind.FAILED, fault.text(), Map.of("code", String.valueOf(fault.code())));
        if (fault.code() == TwimlFault.NOT_PLAYED) {
            return Turn.ending(CallStatus.FAILED);
        }
        var fallback = call.draft().fallback();
        if (fallback != null && call.conversation().fallBack()) {
            return fallBack(call, fallback, fault, at);
        }
        call.conversation().open(List.of(Verb.of("Say", APOLOGY)), null);
        return Turn.after(Duration.ZERO);
    }

    private Turn fallBack(PhoneCall call, Hook fallback, TwimlFault fault, Instant at) {
        try {
            return ask(call, fallback, Map.of("ErrorCode", String.valueOf(fault.code())), at);
        } catch (TwimlFault again) {
            return failed(call, again, at);
        }
    }
}
