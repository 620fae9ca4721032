package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** Calls somebody else in the middle of a call. The two talk for half a minute. */
final class Dialling {
    private static final Duration TALK = Duration.ofSeconds(30);

    private final Callees callees;
    private final Sids sids;

    Dialling(Callees callees, Sids sids) {
        this.callees = callees;
        this.sids = sids;
    }

    /** All numbers ring at once; the first that answers is connected. */
    Taken dial(PhoneCall call, Verb dial, Instant at) throws TwimlFault {
        var patience = Duration.ofSeconds(dial.number("timeout", 30));
        var numbers = numbers(dial);
        var number = numbers.stream()
                .filter(other -> callees.at(other).answersWithin(patience))
                .findFirst()
                .orElse(numbers.getFirst());
        var callee = callees.at(number);
        var status = status(callee, patience);
        call.note(at, TranscriptLine.Kind.DIALED, number + " " + status.word(), dial.attributes());
        var told = new LinkedHashMap<String, String>();
        told.put("DialCallSid", sids.next("CA"));
        told.put("DialCallStatus", status.word());
        if (status != CallStatus.COMPLETED) {
            return new Taken(told, status == CallStatus.NO_ANSWER ? patience : Duration.ZERO);
        }
        told.put("DialCallDuration", String.valueOf(TALK.toSeconds()));
        return new Taken(told, callee.rings().plus(TALK));
    }

    private static List<String> numbers(Verb dial) throws TwimlFault {
        for (var nested : dial.nested()) {
            if (!nested.name().equals("Number")) {
                throw new TwimlFault(TwimlFault.NOT_PLAYED, "the twin dials no " + nested.name() + " yet");
            }
        }
        var numbers = dial.nested().isEmpty() ? List.of(dial.text()) : dial.textsOf("Number");
        for (var number : numbers) {
            if (!PhoneNumber.isValid(number)) {
                throw new TwimlFault(TwimlFault.NO_NUMBER, "Invalid phone number: " + number);
            }
        }
        return numbers;
    }

    private static CallStatus status(Callee callee, Duration patience) {
        return switch (callee.answer()) {
            case HUMAN, MACHINE -> callee.answersWithin(patience) ? CallStatus.COMPLETED : CallStatus.NO_ANSWER;
            case BUSY -> CallStatus.BUSY;
            case NO_ANSWER -> CallStatus.NO_ANSWER;
            case UNREACHABLE -> CallStatus.FAILED;
        };
    }
}
