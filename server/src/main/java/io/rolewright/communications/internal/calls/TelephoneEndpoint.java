package io.rolewright.communications.internal.calls;

import io.rolewright.communications.internal.twilio.Twilio;
import io.rolewright.integrations.HooksInternal;
import io.rolewright.integrations.SignedForm;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.PhoneCallId;
import io.rolewright.shared.Public;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where Twilio asks what is next in a call, and tells how far it and its recording are. Nothing is read before its signature is proven. */
@RestController
class TelephoneEndpoint {
    private static final String SIGNATURE = "X-Twilio-Signature";

    private final HooksInternal hooks;
    private final CallAddresses addresses;
    private final Answering answering;
    private final CallProgress progress;
    private final RecordingRows recordings;

    TelephoneEndpoint(
            HooksInternal hooks,
            CallAddresses addresses,
            Answering answering,
            CallProgress progress,
            RecordingRows recordings) {
        this.hooks = hooks;
        this.addresses = addresses;
        this.answering = answering;
        this.progress = progress;
        this.recordings = recordings;
    }

    /**
     * Says what is next in a call. The same turn is answered the same again, and moves nothing twice.
     *
     * @param id names the call
     * @param number counts the turns, from 0 on
     * @param signature Twilio's, over the address and the form
     * @param form what was heard, and whatever else Twilio tells
     * @return a document of TwiML
     */
    @Public
    @PostMapping(
            path = CallAddresses.TURNS,
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = "text/xml;charset=UTF-8")
    @Answers(status = 401, code = "communications.call-unsigned")
    @Answers(status = 401, code = "integrations.signature-wrong")
    @Answers(status = 404, code = "communications.call-turn-unknown")
    @Answers(status = 404, code = "communications.call-unknown")
    String turn(
            @PathVariable PhoneCallId id,
            @PathVariable int number,
            @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
            @RequestParam MultiValueMap<String, String> form) {
        return answering.answer(id, number, proven(addresses.turn(id, number), signature, form));
    }

    /**
     * Takes how far a call is, which only goes forward. What is none of ours changes nothing.
     *
     * @param id names the call
     * @param signature Twilio's, over the address and the form
     * @param form what Twilio tells
     */
    @Public
    @PostMapping(path = CallAddresses.STATUS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Answers(status = 401, code = "communications.call-unsigned")
    @Answers(status = 401, code = "integrations.signature-wrong")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(
            @PathVariable PhoneCallId id,
            @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
            @RequestParam MultiValueMap<String, String> form) {
        var told = proven(addresses.status(id), signature, form);
        progress.tell(id, told.getOrDefault("CallSid", ""), told.getOrDefault("CallStatus", ""));
    }

    /**
     * Takes that there is news of a call's recording; what they are is asked for. What is none of ours changes nothing.
     *
     * @param id names the call
     * @param signature Twilio's, over the address and the form
     * @param form what Twilio tells
     */
    @Public
    @PostMapping(path = CallAddresses.RECORDING, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Answers(status = 401, code = "communications.call-unsigned")
    @Answers(status = 401, code = "integrations.signature-wrong")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tellOfRecording(
            @PathVariable PhoneCallId id,
            @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
            @RequestParam MultiValueMap<String, String> form) {
        var told = proven(addresses.recording(id), signature, form);
        recordings.tell(id, told.getOrDefault("CallSid", ""), told.getOrDefault("RecordingSid", ""));
    }

    private Map<String, String> proven(String url, @Nullable String signature, MultiValueMap<String, String> form) {
        if (signature == null || signature.isBlank()) {
            throw ContractException.unauthenticated("communications.call-unsigned");
        }
        var fields = form.toSingleValueMap();
        hooks.prove(Twilio.PARTNER, new SignedForm(url, fields, signature));
        return fields;
    }
}
