package io.rolewright.communications.internal.calls;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.PhoneCallId;
import org.springframework.stereotype.Component;

/** Where Twilio asks what is next in a call and tells how far it and its recording are, as it knows these addresses and signs them. */
@Component
class CallAddresses {
    static final String TURNS = "/telephone/{id}/turns/{number}";
    static final String RECORDING = "/telephone/{id}/recording";
    static final String STATUS = "/telephone/{id}/status";

    private final Agency agency;

    CallAddresses(Agency agency) {
        this.agency = agency;
    }

    String turn(PhoneCallId call, int number) {
        return agency.site() + "/telephone/" + call.text() + "/turns/" + number;
    }

    String recording(PhoneCallId call) {
        return agency.site() + "/telephone/" + call.text() + "/recording";
    }

    String status(PhoneCallId call) {
        return agency.site() + "/telephone/" + call.text() + "/status";
    }
}
