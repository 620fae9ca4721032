package io.rolewright.communications.internal.calls;

import io.rolewright.communications.internal.people.People;
import io.rolewright.communications.script.CallState;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.shared.Person;
import io.rolewright.shared.PhoneCallId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encrypts what calls say of people, under the key of each. A person who was erased has none: {@code
 * runtime.data-key-destroyed} (410).
 */
@Component
class CallSealing {
    private static final String GAPS = "communications.phone_call.gaps";
    private static final String NUMBER = "communications.phone_call.number";
    private static final String CONVERSATION = "communications.phone_call.conversation";
    private static final String DOCUMENT = "communications.call_turn.document";

    private final FieldCipher cipher;

    CallSealing(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] gaps(PhoneCallId id, Person person, Map<String, String> values) {
        return cipher.encryptText(
                People.key(person), Cell.of(GAPS, id), JsonMapper.shared().writeValueAsString(values));
    }

    Map<String, String> gaps(CallRow call) {
        var json = cipher.decryptText(People.key(call.person()), Cell.of(GAPS, call.id()), call.gaps());
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }

    byte[] number(CallRow call, String number) {
        return cipher.encryptText(People.key(call.person()), Cell.of(NUMBER, call.id()), number);
    }

    /** The number that was dialled, if one was. */
    Optional<String> number(CallRow call) {
        return Optional.ofNullable(call.number())
                .map(hidden -> cipher.decryptText(People.key(call.person()), Cell.of(NUMBER, call.id()), hidden));
    }

    byte[] conversation(CallRow call, CallState state) {
        return cipher.encryptText(People.key(call.person()), Cell.of(CONVERSATION, call.id()), state.json());
    }

    /** How far the conversation is, if it has begun. */
    Optional<CallState> conversation(CallRow call) {
        return Optional.ofNullable(call.conversation())
                .map(hidden -> cipher.decryptText(People.key(call.person()), Cell.of(CONVERSATION, call.id()), hidden))
                .map(CallState::read);
    }

    byte[] document(CallRow call, int turn, String document) {
        return cipher.encryptText(People.key(call.person()), cell(call, turn), document);
    }

    String document(CallRow call, int turn, byte[] sealed) {
        return cipher.decryptText(People.key(call.person()), cell(call, turn), sealed);
    }

    private static Cell cell(CallRow call, int turn) {
        return new Cell(DOCUMENT, call.id().text() + "/" + turn);
    }
}
