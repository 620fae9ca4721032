package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Twilio: messages and calls of one account. It is told who is at the other end; messages move on and calls are played as
 * its clock goes on, and its customer's server is told of it and asked what to do.
 */
public final class TwilioTwin implements Provider {
    /** The number that the account sends and calls from. */
    public static final String NUMBER = TwilioAccount.NUMBERS.getFirst();
    /** What signs whatever the customer's server is sent. */
    public static final String TOKEN = TwilioAccount.TOKEN;

    private final OptOuts optOuts = new OptOuts();
    private final Callees callees = new Callees();
    private final CustomerServer customer;
    private final Alerts alerts;
    private final Delivery delivery;
    private final Messages messages;
    private final Inbox inbox;
    private final Recordings recordings;
    private final Switchboard switchboard;
    private final MessageRequests messageRequests;
    private final CallRequests callRequests;
    private final RecordingRequests recordingRequests;
    private final PhoneControl control = new PhoneControl(this);

    /** @param delay how long a message is in each status on its way */
    public TwilioTwin(Clock clock, Duration delay) {
        var sids = new Sids();
        customer = new CustomerServer(sids);
        alerts = new Alerts(clock);
        delivery = new Delivery(delay, optOuts);
        messages = new Messages(clock, sids, delivery, customer);
        inbox = new Inbox(messages, optOuts, customer, alerts);
        recordings = new Recordings(sids);
        var recorder = new Recorder(recordings, customer);
        var interpreter = new TwimlInterpreter(new Documents(customer), recorder, new Dialling(callees, sids), alerts);
        switchboard = new Switchboard(clock, sids, callees, interpreter, new CallProgress(recorder, customer));
        messageRequests = new MessageRequests(clock, messages);
        callRequests = new CallRequests(clock, switchboard);
        recordingRequests = new RecordingRequests(clock, recordings, switchboard);
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public Map<String, String> account() {
        return TwilioAccount.told();
    }

    @Override
    public void servedAt(URI address) {
        recordings.servedAt(address);
    }

    /** Such as {@code createMessage}, {@code listCalls}, {@code changeCall}. */
    @Override
    public Optional<String> operation(TwinRequest request) {
        return Resource.at(request.path())
                .filter(resource -> !resource.kind().isEmpty())
                .map(resource -> resource.operation(request.method()));
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        try {
            return allowed(request);
        } catch (TwilioError refused) {
            return refused.answer();
        }
    }

    private TwinAnswer allowed(TwinRequest request) {
        if (!TwilioAccount.permits(request) || request.has(Quirk.EXPIRED_TOKEN)) {
            throw TwilioError.unauthorized();
        }
        if (request.has(Quirk.TOO_MANY)) {
            throw TwilioError.tooMany();
        }
        var resource = Resource.at(request.path())
                .filter(at -> at.account().equals(TwilioAccount.SID))
                .orElseThrow(() -> TwilioError.notFound(request.path()));
        if (resource.kind().equals("Recordings")) {
            return recordingRequests.answer(resource, request);
        }
        if (!resource.type().equals("json")) {
            throw TwilioError.notFound(request.path());
        }
        return switch (resource.kind()) {
            case "" -> TwinAnswer.json(TwilioAccount.shown());
            case "Messages" -> messageRequests.answer(resource, request);
            case "Calls" -> callRequests.answer(resource, request);
            default -> throw TwilioError.notFound(request.path());
        };
    }

    @Override
    public boolean worksUnasked() {
        return true;
    }

    @Override
    public void tick() {
        messages.tick();
        switchboard.tick();
    }

    /** Tells what becomes of messages to a number. */
    public void handset(String number, Handset handset) {
        delivery.behave(number, handset);
    }

    /** Tells who answers calls to a number that begin from now on. */
    public void callee(String number, Callee callee) {
        callees.put(number, callee);
    }

    /** Somebody wants no more messages from this account. */
    public void optOut(String person) {
        TwilioAccount.NUMBERS.forEach(number -> optOuts.add(number, person));
    }

    /**
     * Tells where messages that come in are posted to.
     *
     * @throws IllegalArgumentException when it is no address of the web
     */
    public void smsUrl(URI url) {
        inbox.askAt(Hook.of(url.toString(), Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException("no address of the web: " + url)));
    }

    /** Somebody writes to a number of the account; answers the id of the message, once the customer was asked what to reply. */
    public String receive(String from, String to, String body) {
        return inbox.receive(from, to, body);
    }

    /** Lets something go wrong that the customer is told: the next, or the one after those that were told before. */
    public void misbehave(CallbackFault fault) {
        customer.misbehave(fault);
    }

    /** What the account sent, the oldest first. */
    public List<SentText> sent() {
        return messages.all().reversed().stream()
                .filter(message -> message.status() != MessageStatus.RECEIVED)
                .map(SentText::of)
                .toList();
    }

    /** The ids of all calls to a number, the oldest first. */
    public List<String> callsTo(String number) {
        return switchboard.all().reversed().stream()
                .filter(call -> call.draft().to().equals(number))
                .map(PhoneCall::sid)
                .toList();
    }

    /**
     * What happened in a call until now.
     *
     * @throws IllegalArgumentException when there is no such call
     */
    public List<TranscriptLine> transcript(String callSid) {
        return switchboard
                .find(callSid)
                .map(PhoneCall::transcript)
                .orElseThrow(() -> new IllegalArgumentException("no such call: " + callSid));
    }

    /** What went wrong on the customer's side, the oldest first. */
    public List<Alert> alerts() {
        return alerts.all();
    }

    @Override
    public Optional<TwinAnswer> control(String rest, TwinRequest request) {
        return control.answer(rest, request);
    }
}
