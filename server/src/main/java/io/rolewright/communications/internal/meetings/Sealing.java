package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.NewMeeting;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Encrypts the words of meetings, under the key of whom the meeting is most likely about. */
@Component
class Sealing {
    private static final String SUBJECT = "communications.meeting.subject";
    private static final String TEXT = "communications.meeting.text";
    private static final String PLACE = "communications.meeting.place";

    private final FieldCipher cipher;

    Sealing(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** The first candidate among those who come, else who is named first. */
    static Person about(NewMeeting meeting) {
        return meeting.attendees().stream()
                .filter(one -> one.candidate() != null)
                .findFirst()
                .orElse(meeting.attendees().getFirst());
    }

    /** @throws io.rolewright.shared.ContractException {@code runtime.data-key-destroyed} (410) when that person was erased */
    Sealed seal(MeetingId id, Person about, Words words) {
        var key = new KeyName(about.text());
        return new Sealed(
                cipher.encryptText(key, Cell.of(SUBJECT, id), words.subject()),
                sealed(key, Cell.of(TEXT, id), words.text()),
                sealed(key, Cell.of(PLACE, id), words.place()));
    }

    private byte @Nullable [] sealed(KeyName key, Cell cell, @Nullable String text) {
        return text == null ? null : cipher.encryptText(key, cell, text);
    }

    /** @throws io.rolewright.shared.ContractException {@code runtime.data-key-destroyed} (410) when that person was erased */
    Words open(MeetingId id, Person about, Sealed words) {
        var key = new KeyName(about.text());
        return new Words(
                cipher.decryptText(key, Cell.of(SUBJECT, id), words.subject()),
                opened(key, Cell.of(TEXT, id), words.text()),
                opened(key, Cell.of(PLACE, id), words.place()));
    }

    private @Nullable String opened(KeyName key, Cell cell, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.decryptText(key, cell, sealed);
    }
}
