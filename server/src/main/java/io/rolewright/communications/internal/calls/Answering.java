package io.rolewright.communications.internal.calls;

import io.rolewright.communications.PhoneCallState;
import io.rolewright.communications.internal.consent.Consents;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.communications.script.Classifier;
import io.rolewright.communications.script.Conversation;
import io.rolewright.communications.script.Turn;
import io.rolewright.events.communications.Channel;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import io.rolewright.shared.PhoneCallId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Says what is next in a call. A turn that was answered is answered the same again, whoever heard what meanwhile; so who asks
 * twice, or sends again what they once overheard, moves nothing.
 */
@Component
class Answering {
    private final PhoneCalls calls;
    private final CallTurns turns;
    private final CallSealing sealing;
    private final CallProgress progress;
    private final RecordingRows recordings;
    private final RecordingRounds rounds;
    private final CallAddresses addresses;
    private final Classifier classifier;
    private final Consents consents;
    private final Reach reach;
    private final Agency agency;
    private final TransactionOperations transactions;
    private final Clock clock;

    Answering(
            PhoneCalls calls,
            CallTurns turns,
            CallSealing sealing,
            CallProgress progress,
            RecordingRows recordings,
            RecordingRounds rounds,
            CallAddresses addresses,
            Classifier classifier,
            Consents consents,
            Reach reach,
            Agency agency,
            TransactionOperations transactions,
            Clock clock) {
        this.calls = calls;
        this.turns = turns;
        this.sealing = sealing;
        this.progress = progress;
        this.recordings = recordings;
        this.rounds = rounds;
        this.addresses = addresses;
        this.classifier = classifier;
        this.consents = consents;
        this.reach = reach;
        this.agency = agency;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The document of a turn. A call of Twilio's that is not the one which this call is known to be is hung up: nobody is
     * talked to twice.
     *
     * @param form what Twilio tells, which is proven to be from there
     * @throws ContractException {@code communications.call-unknown}, {@code communications.call-turn-unknown} (404)
     */
    String answer(PhoneCallId id, int number, Map<String, String> form) {
        var call = calls.find(id).orElseThrow(() -> CallOrders.unknown(id));
        return CallProgress.is(call, sid(form))
                ? turns.find(call, number).orElseGet(() -> next(call, number, form))
                : CallDocument.hangUp();
    }

    private static String sid(Map<String, String> form) {
        return form.getOrDefault("CallSid", "");
    }

    private String next(CallRow call, int number, Map<String, String> form) {
        if (call.isOver()) {
            return CallDocument.hangUp();
        }
        if (number != call.turn()) {
            throw ContractException.notFound("communications.call-turn-unknown", number);
        }
        // The words may be asked about elsewhere, so no transaction is open yet.
        var turn = turn(call, form);
        var document = CallDocument.of(turn, call.script().language(), addresses.turn(call.id(), number + 1));
        var answer = transactions.execute(transaction -> calls.lock(call.id())
                .filter(held -> !held.isOver() && held.turn() == number && CallProgress.is(held, sid(form)))
                .map(held -> keep(held, sid(form), turn, document))
                .or(() -> turns.find(call, number))
                .orElseGet(CallDocument::hangUp));
        if (turn.startsRecording() || turn.stopsRecording()) {
            // At once, so that not a word is recorded before the yes or after the no.
            rounds.run(call.id());
        }
        return answer;
    }

    private Turn turn(CallRow call, Map<String, String> form) {
        var conversation = new Conversation(call.script(), classifier);
        return sealing.conversation(call)
                .map(state -> conversation.hear(state, HeardForm.read(form)))
                .orElseGet(() -> begin(conversation, call, form));
    }

    private Turn begin(Conversation conversation, CallRow call, Map<String, String> form) {
        var values = sealing.gaps(call);
        var today = today(call.person());
        var answeredBy = form.getOrDefault("AnsweredBy", "");
        return answeredBy.startsWith("machine") || answeredBy.equals("fax")
                ? conversation.leaveMessage(values, today)
                : conversation.start(values, today);
    }

    private LocalDate today(Person person) {
        var zone = reach.of(person).zone();
        return LocalDate.ofInstant(clock.instant(), zone == null ? agency.zone() : ZoneId.of(zone));
    }

    private String keep(CallRow call, String sid, Turn turn, String document) {
        turns.add(call, call.turn(), document);
        progress.reach(call, sid, PhoneCallState.TALKING);
        calls.turn(call.id(), call.turn() + 1, sealing.conversation(call, turn.state()));
        if (turn.startsRecording()) {
            recordings.agree(call, sid);
        }
        if (turn.stopsRecording()) {
            recordings.stop(call.id());
        }
        if (turn.state().stopped()) {
            consents.stop(call.person(), Channel.VOICE);
        }
        return document;
    }
}
