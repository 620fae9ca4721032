package io.rolewright.notifications.internal;

import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.users.LetterDue;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.LetterId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import io.rolewright.users.Letter;
import io.rolewright.users.LettersInternal;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has letters about logins sent, each once. */
@Component
class LoginLetters {
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm z", Locale.ENGLISH);

    private final LettersInternal letters;
    private final MessagesInternal messages;
    private final Agency agency;

    LoginLetters(LettersInternal letters, MessagesInternal messages, Agency agency) {
        this.letters = letters;
        this.messages = messages;
        this.agency = agency;
    }

    /** Hands a letter over; nothing when nobody has the address, or what it was about has been done. */
    Optional<MessageId> send(LetterDue fact) {
        return find(fact.letter()).map(this::message).map(messages::confide).map(Message::id);
    }

    private Optional<Letter> find(LetterId id) {
        try {
            return Optional.of(letters.find(id));
        } catch (ContractException refused) {
            if (refused.code().equals("users.letter-unknown")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private ConfidentialMessage message(Letter letter) {
        var user = letter.user();
        return ConfidentialMessage.to(
                new ContactPoint(Channel.EMAIL, letter.address()),
                user == null ? null : Person.of(user),
                "letter/" + letter.id(),
                template(letter),
                values(letter));
    }

    /** There is a template for each kind, of its name. */
    private static String template(Letter letter) {
        return letter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Map<String, String> values(Letter letter) {
        var values = new HashMap<String, String>();
        values.put("link", agency.site() + letter.path());
        values.put("until", UNTIL.format(letter.expiresAt().atZone(agency.zone())));
        if (letter.name() != null) {
            values.put("name", letter.name());
        }
        return values;
    }
}
